// src/formats/join-bytes.ts
/** Chunks as one. */
function joinBytes(chunks) {
	const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const chunk of chunks) {
		all.set(chunk, at);
		at += chunk.length;
	}
	return all;
}
export { joinBytes as t };

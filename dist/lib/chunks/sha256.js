// src/model/sha256.ts
/** The digest of text or bytes, as hexadecimal digits. */
function sha256(content) {
	const { createHash } = process.getBuiltinModule("node:crypto");
	return createHash("sha256").update(content).digest("hex");
}
export { sha256 as t };

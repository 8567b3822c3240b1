import { t as GateError } from "./errors.js";
// src/formats/coverage/byte-lines.ts
const takeNone = (_, start) => start;
const longest = 2 ** 20;
const [lineFeed, carriageReturn] = [10, 13];
/** Cuts at line feeds; a carriage return before one and a byte order mark at the start are no part of a line. */
function byteLines(file, visit, take = takeNone) {
	let line = 0;
	const taken = { lines: 0 };
	let carried = /* @__PURE__ */ new Uint8Array(0);
	let length = 0;
	function refuseLong(bytes) {
		if (bytes <= longest) return;
		const at = {
			file,
			line: line + 1
		};
		throw new GateError("malformed", `${file} has a line of more than ${longest} bytes, which no report has`, { at });
	}
	function pass(bytes, start, end) {
		refuseLong(end - start);
		line++;
		const from = line === 1 && hasMark(bytes, start, end) ? start + 3 : start;
		visit(bytes, from, end > from && bytes[end - 1] === carriageReturn ? end - 1 : end, line);
	}
	function carry(bytes) {
		const wanted = length + bytes.length;
		refuseLong(wanted);
		if (wanted > carried.length) {
			const wider = new Uint8Array(Math.max(wanted, carried.length * 2, 256));
			wider.set(carried.subarray(0, length));
			carried = wider;
		}
		carried.set(bytes, length);
		length = wanted;
	}
	function passCarried() {
		const end = length;
		length = 0;
		pass(carried, 0, end);
	}
	/** Passes the lines that end in the chunk, and tells where the next one starts. */
	function passWhole(chunk, from) {
		let start = from;
		for (let at = start; at < chunk.length;) {
			taken.lines = 0;
			start = take(chunk, at, taken);
			line += taken.lines;
			at = endOfLine(chunk, start);
			if (at === chunk.length) break;
			pass(chunk, start, at);
			start = ++at;
		}
		return start;
	}
	return {
		write(chunk) {
			let start = 0;
			if (length > 0) {
				const end = chunk.indexOf(lineFeed);
				carry(end === -1 ? chunk : chunk.subarray(0, end));
				if (end === -1) return;
				passCarried();
				start = end + 1;
			}
			start = passWhole(chunk, start);
			if (start < chunk.length) carry(chunk.subarray(start));
		},
		end() {
			if (length > 0) passCarried();
		}
	};
}
/** A function of its own: as a loop within a loop the engine compiles it again and again, at half the speed of all. */
function endOfLine(bytes, from) {
	let at = from;
	while (at < bytes.length && bytes[at] !== lineFeed) at++;
	return at;
}
const hasMark = (bytes, start, end) => end - start >= 3 && bytes[start] === 239 && bytes[start + 1] === 187 && bytes[start + 2] === 191;
// src/formats/coverage/byte-text.ts
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const strict = new TextDecoder("utf-8", {
	ignoreBOM: true,
	fatal: true
});
/** Text that is only shown or compared; what is no UTF-8 in it is marked. */
const textOf = (bytes, start, end) => lenient.decode(bytes.subarray(start, end));
/** Undefined where the bytes are no UTF-8: two paths must not become one because neither can be read. */
function exactTextOf(bytes, start, end) {
	try {
		return strict.decode(bytes.subarray(start, end));
	} catch {
		return;
	}
}
/** Whether bytes are a text of ASCII; of another text it is not told. */
function isText(bytes, start, end, text) {
	if (text.length !== end - start) return false;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code > 127 || bytes[start + index] !== code) return false;
	}
	return true;
}
export { byteLines as i, isText as n, textOf as r, exactTextOf as t };

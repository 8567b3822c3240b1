import { t as GateError } from "./errors.js";
// src/formats/text.ts
/** Bytes from outside as text; what is no UTF-8 text is refused by name. */
function decodeText(bytes, file, mostBytes) {
	if (bytes.length > mostBytes) throw new GateError("too-large", `${file} has ${bytes.length} bytes, over the limit of ${mostBytes}`);
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		if (!text.includes("\0")) return text;
	} catch (cause) {
		throw new GateError("malformed", `${file} is not UTF-8 text`, { cause });
	}
	throw new GateError("malformed", `${file} is a binary file`);
}
export { decodeText as t };

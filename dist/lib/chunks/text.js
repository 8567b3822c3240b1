import { i as GateError } from "./glob.js";
// src/model/plain-path.ts
/** A path with `.`, `..` and doubled slashes worked off, as git writes it. An absolute one stays absolute. */
function plainPath(path) {
	const plain = [];
	for (const step of path.split("/")) if (step === ".." && plain.length > 0 && plain.at(-1) !== "..") plain.pop();
	else if (step !== "" && step !== ".") plain.push(step);
	return `${path.startsWith("/") ? "/" : ""}${plain.join("/")}`;
}
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
export { plainPath as n, decodeText as t };

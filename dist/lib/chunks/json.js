import { t as GateError } from "./errors.js";
import { r as visible, t as clip } from "./visible.js";
// src/formats/json-reader.ts
/** Deeper than any report that a tool writes; a reader that calls itself needs a bound. */
const mostDepth = 100;
function readValue(cursor) {
	cursor.values += 1;
	cursor.onValue?.(cursor.values);
	const first = cursor.text[cursor.at];
	if (first === "{") return nested(cursor, readObject);
	if (first === "[") return nested(cursor, readArray);
	if (first === "\"") return readString(cursor);
	return readNumberOrWord(cursor);
}
function nested(cursor, read) {
	cursor.depth += 1;
	if (cursor.depth > mostDepth) throw cursor.malformed(`nested deeper than ${mostDepth} levels`, cursor.at);
	const value = read(cursor);
	cursor.depth -= 1;
	return value;
}
function readObject(cursor) {
	const object = {};
	let isOpen = opens(cursor, "}");
	while (isOpen) {
		const start = cursor.at;
		if (cursor.text[start] !== "\"") throw unexpected(cursor, "a key in double quotes");
		const key = readString(cursor);
		if (Object.hasOwn(object, key)) throw cursor.malformed(`the key "${clip(key, 80)}" is there twice`, start);
		if (key === "__proto__") throw cursor.malformed("the key \"__proto__\" is not allowed", start);
		cursor.at = skipSpace(cursor.text, cursor.at);
		if (cursor.text[cursor.at] !== ":") throw unexpected(cursor, "\":\"");
		cursor.at = skipSpace(cursor.text, cursor.at + 1);
		if (cursor.depth === 1) cursor.onMember?.(key, cursor.at);
		object[key] = readValue(cursor);
		isOpen = continues(cursor, "}");
	}
	return object;
}
function readArray(cursor) {
	const items = [];
	let isOpen = opens(cursor, "]");
	while (isOpen) {
		if (cursor.depth === 1) cursor.onMember?.(items.length, cursor.at);
		items.push(readValue(cursor));
		isOpen = continues(cursor, "]");
	}
	return items;
}
/** Past the opening bracket; false for an empty container, which is then read. */
function opens(cursor, close) {
	cursor.at = skipSpace(cursor.text, cursor.at + 1);
	if (cursor.text[cursor.at] !== close) return true;
	cursor.at += 1;
	return false;
}
/** Past a comma, or past the closing bracket: then false. */
function continues(cursor, close) {
	cursor.at = skipSpace(cursor.text, cursor.at);
	const found = cursor.text[cursor.at];
	if (found !== "," && found !== close) throw unexpected(cursor, `"," or "${close}"`);
	cursor.at = found === "," ? skipSpace(cursor.text, cursor.at + 1) : cursor.at + 1;
	return found === ",";
}
const plainText = /[^"\\\u0000-\u001f]*/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const jsonNumber = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
function readString(cursor) {
	const { text, at: start } = cursor;
	let at = start + 1;
	for (;;) {
		at += match(plainText, text, at).length;
		const escape = match(escapeSequence, text, at);
		if (escape === "") break;
		at += escape.length;
	}
	cursor.at = at;
	if (at >= text.length) throw unexpected(cursor, "the closing quote of a text");
	if (text[at] === "\\") throw cursor.malformed(`the unknown escape ${text.slice(at, at + 2)} in a text`, at);
	if (text[at] !== "\"") throw cursor.malformed("a control character in a text", at);
	cursor.at = at + 1;
	const plain = text.slice(start + 1, at);
	return plain.includes("\\") ? String(JSON.parse(text.slice(start, at + 1))) : plain;
}
const words = /* @__PURE__ */ new Map([
	["true", true],
	["false", false],
	["null", null]
]);
function readNumberOrWord(cursor) {
	const { text, at } = cursor;
	const number = match(jsonNumber, text, at);
	const word = number || match(/[a-z]+/y, text, at);
	if (!number && !words.has(word)) throw unexpected(cursor, "a value");
	cursor.at = at + word.length;
	return number ? Number(number) : words.get(word);
}
function match(sticky, text, at) {
	sticky.lastIndex = at;
	return sticky.exec(text)?.[0] ?? "";
}
const skipSpace = (text, at) => at + match(/[ \t\n\r]*/y, text, at).length;
function unexpected({ text, at, malformed }, wanted) {
	const found = match(/-?[\w.+]+|./suy, text, at);
	return malformed(`expected ${wanted}, ${found === "" ? "but the text ends" : `found ${visible(JSON.stringify(clip(found, 40)))}`}`, at);
}
// src/formats/positions.ts
/** Lines and columns from 1 for the offsets of a text; its lines are counted once, and only if somebody asks. */
function positions(text) {
	let starts;
	return (offset) => {
		starts ??= lineStarts(text);
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low + 1,
			column: offset - (starts[low] ?? 0) + 1
		};
	};
}
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
// src/formats/json.ts
/**
* Reads JSON as RFC 8259 has it. Stricter than JSON.parse where a reader could be misled: a key that is there twice is
* an error, and so is `__proto__`. As in JSON.parse, a number too large for a double becomes Infinity.
*/
function parseJson(text, file, { mostValues = Infinity } = {}) {
	const plain = text.replace(/^\uFEFF/, "");
	const place = positions(plain);
	const onValue = (count) => {
		if (count > mostValues) throw new GateError("too-large", `${file} holds more than ${mostValues} values`, { at: { file } });
	};
	const malformed = (what, offset) => {
		const at = {
			file,
			...place(offset)
		};
		return new GateError("malformed", `${file} is not JSON: ${what}`, { at });
	};
	const root = skipSpace(plain, 0);
	const cursor = {
		text: plain,
		malformed,
		onValue,
		at: root,
		depth: 0,
		values: 0
	};
	const value = readValue(cursor);
	cursor.at = skipSpace(plain, cursor.at);
	if (cursor.at < plain.length) throw unexpected(cursor, "the end of the text");
	const locate = locator(root, (offset) => readMembers(plain, malformed, offset));
	return {
		value,
		locate: (path) => place(locate(path))
	};
}
/** Reads each container that a path leads through once more, so that no place is kept for values nobody asks about. */
function locator(root, membersAt) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		let offset = root;
		for (const step of path) {
			const members = known.get(offset) ?? membersAt(offset);
			known.set(offset, members);
			const next = members.get(step);
			if (next === void 0) break;
			offset = next;
		}
		return offset;
	};
}
function readMembers(text, malformed, at) {
	const members = /* @__PURE__ */ new Map();
	readValue({
		text,
		malformed,
		at,
		depth: 0,
		values: 0,
		onMember: (key, offset) => members.set(key, offset)
	});
	return members;
}
export { parseJson as t };

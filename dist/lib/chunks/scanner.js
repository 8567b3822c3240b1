import { r as visible, t as clip } from "./visible.js";
import { t as GateError } from "./errors.js";
const table = (holds) => Uint8Array.from({ length: 256 }, (_, byte) => Number(holds(byte)));
const isBlank = table((byte) => byte === 32 || byte === 9 || byte === 10 || byte === 13);
/** No XML holds them, not even as an entity. */
const isControl = table((byte) => byte < 32 && isBlank[byte] === 0);
/** Bytes past ASCII are taken here and looked at as characters later. */
const isNameStart = table((byte) => byte >= 128 || /[A-Za-z_:]/.test(String.fromCharCode(byte)));
const isNameByte = table((byte) => byte >= 128 || /[A-Za-z_:.0-9-]/.test(String.fromCharCode(byte)));
/** Where a value between quotes has to be looked at. */
const isSpecialInValue = table((byte) => byte <= 9 || byte > 9 && byte < 32 || [
	34,
	38,
	39,
	60
].includes(byte));
// src/formats/xml/words.ts
const slots = 1024;
const longest$2 = 48;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
function words(keep = (text) => text) {
	const read = (bytes, start, end) => ({
		text: keep(readText(bytes, start, end)),
		bytes: bytes.slice(start, end)
	});
	const known = Array.from({ length: slots });
	return { of(bytes, start, end) {
		if (end - start > longest$2) return read(bytes, start, end);
		let key = end - start;
		for (let at = start; at < end; at++) key = key * 31 + (bytes[at] ?? 0) | 0;
		const slot = (key ^ key >>> 10) & 1023;
		const word = known[slot];
		if (word && hasBytes(word.bytes, bytes, start, end)) return word;
		return known[slot] = read(bytes, start, end);
	} };
}
function hasBytes(word, bytes, start, end) {
	const length = word.length;
	if (length !== end - start) return false;
	for (let at = 0; at < length; at++) if (word[at] !== bytes[start + at]) return false;
	return true;
}
const readText = (bytes, start, end) => decoder.decode(bytes.subarray(start, end));
/** The same text, as the engine keeps the names of properties: two of those are compared by their addresses. */
const internal = (text) => Object.keys({ [text]: true })[0] ?? text;
/** A name as a message may have it. */
const shown = (name) => visible(clip(name, 80));
// src/formats/xml/encoding.ts
const longestDeclaration = 1024;
const pattern$1 = /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.\d+"|'1\.\d+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"([A-Za-z][\w.-]*)"|'([A-Za-z][\w.-]*)'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>$/;
const utf8 = /^(?:utf-?8|us-ascii|ascii|utf-?16)$/i;
const singleByte = new Map([
	"iso-8859-1",
	"latin1",
	"windows-1252",
	"cp1252"
].map((name) => [name, "windows-1252"]));
/** Where the XML declaration ends; 0 where the document begins without one, undefined where that cannot be told yet. */
function declarationEnd(bytes, fault) {
	const head = String.fromCharCode(...bytes.subarray(0, longestDeclaration));
	if (!"<?xml".startsWith(head.slice(0, 5))) return 0;
	if (head.length < 6) return void 0;
	if (!/^<\?xml[ \t\r\n]/.test(head)) return 0;
	const end = head.indexOf("?>");
	if (end !== -1) return end + 2;
	if (head.length < longestDeclaration) return void 0;
	throw fault(1, "an XML declaration without an end");
}
/** The encoding that a declaration names, as TextDecoder calls it. */
function declaredEncoding(declaration, fault) {
	const [whole, double, single] = pattern$1.exec(String.fromCharCode(...declaration)) ?? [];
	if (whole === void 0) throw fault(1, "an XML declaration that is none");
	const name = double ?? single ?? "utf-8";
	if (utf8.test(name)) return "utf-8";
	const known = singleByte.get(name.toLowerCase());
	if (known === void 0) throw fault(1, `the encoding "${shown(name)}", which is none of UTF-8, UTF-16, ISO-8859-1 and windows-1252`);
	return known;
}
/** The encoding that the first bytes are of, and how many of them are a byte order mark. */
function detect(bytes) {
	const [a, b, c] = bytes;
	if (a === 239 && b === 187 && c === 191) return {
		encoding: void 0,
		mark: 3
	};
	if (a === 255 && b === 254) return {
		encoding: "utf-16le",
		mark: 2
	};
	if (a === 254 && b === 255) return {
		encoding: "utf-16be",
		mark: 2
	};
	if (a === 60 && b === 0) return {
		encoding: "utf-16le",
		mark: 0
	};
	if (a === 0 && b === 60) return {
		encoding: "utf-16be",
		mark: 0
	};
	return {
		encoding: void 0,
		mark: 0
	};
}
const lineFeedsOf = (bytes) => bytes.filter((byte) => byte === 10);
// src/formats/xml/decoder.ts
const nothing = /* @__PURE__ */ new Uint8Array(0);
const encoder = new TextEncoder();
const asIs = (bytes = nothing) => bytes;
function recode(encoding, fault, line) {
	if (encoding === "utf-8") return asIs;
	const decoder = new TextDecoder(encoding, {
		fatal: true,
		ignoreBOM: true
	});
	return (bytes) => {
		try {
			return encoder.encode(decoder.decode(bytes, { stream: bytes !== void 0 }));
		} catch {
			throw fault(line(), `bytes that are not ${encoding.toUpperCase()}`);
		}
	};
}
function xmlDecoder(fault, line) {
	let head = nothing;
	let settled;
	/** Finds the encoding out; nothing where more bytes are needed for it. */
	function settle(isLast) {
		if (head.length < 3 && !isLast) return nothing;
		const { encoding, mark } = detect(head);
		const marked = recode(encoding ?? "utf-8", fault, line);
		const text = marked(head.subarray(mark));
		const end = declarationEnd(text, fault);
		if (end === void 0 && !isLast) return nothing;
		const declaration = text.subarray(0, end ?? 0);
		const declared = declaration.length === 0 ? "utf-8" : declaredEncoding(declaration, fault);
		settled = encoding !== void 0 || mark > 0 ? marked : recode(declared, fault, line);
		const rest = text.subarray(declaration.length);
		return concat(lineFeedsOf(declaration), settled === marked ? rest : settled(rest));
	}
	return {
		write(chunk) {
			if (settled) return settled(chunk);
			head = concat(head, chunk);
			const first = settle(false);
			if (settled) head = nothing;
			return first;
		},
		end() {
			return concat(settled ? nothing : settle(true), settled?.() ?? nothing);
		}
	};
}
function concat(a, b) {
	const both = new Uint8Array(a.length + b.length);
	both.set(a);
	both.set(b, a.length);
	return both;
}
// src/formats/xml/entities.ts
const named = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'"
};
const reference = /&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|(amp|lt|gt|quot|apos));/g;
const longest$1 = 32;
/** Text with its references resolved; each has been checked by `referenceEnd`. */
const resolveReferences = (text) => text.includes("&") ? text.replace(reference, (_, hex, decimal, name = "") => name ? named[name] ?? "" : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal))) : text;
/** The offset after the reference that begins here; `more` where the bytes end before it does, `unknown` where it is none. */
function referenceEnd(bytes, start, end) {
	const last = Math.min(end, start + longest$1);
	let at = start + 1;
	let text = "";
	for (; at < last; at++) {
		const byte = bytes[at] ?? 0;
		if (byte === 59) return isReference(text) ? at + 1 : -2;
		if (byte === 38 || !/[#A-Za-z0-9]/.test(String.fromCharCode(byte))) return -2;
		text += String.fromCharCode(byte);
	}
	return last === end && at - start < longest$1 ? -1 : -2;
}
function isReference(text) {
	if (Object.hasOwn(named, text)) return true;
	const [, hex, decimal] = /^#(?:x([0-9A-Fa-f]+)|([0-9]+))$/.exec(text) ?? [];
	if (hex === void 0 && decimal === void 0) return false;
	return isCharacter(hex === void 0 ? Number(decimal) : parseInt(hex, 16));
}
/** What XML 1.0 lets a document hold. */
const isCharacter = (code) => code === 9 || code === 10 || code === 13 || code >= 32 && code <= 55295 || code >= 57344 && code <= 65533 || code >= 65536 && code <= 1114111;
// src/formats/xml/names.ts
const start = ":A-Z_a-z\\u{c0}-\\u{d6}\\u{d8}-\\u{f6}\\u{f8}-\\u{2ff}\\u{370}-\\u{37d}\\u{37f}-\\u{1fff}\\u{200c}-\\u{200d}\\u{2070}-\\u{218f}\\u{2c00}-\\u{2fef}\\u{3001}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{fffd}\\u{10000}-\\u{effff}";
/** A name of XML 1.0, for a pattern with the flag `u`. */
const namePattern = `[${start}][${start}\\-.0-9\\u{b7}\\u{300}-\\u{36f}\\u{203f}-\\u{2040}]*`;
const name = new RegExp(`^${namePattern}$`, "u");
/** Where the name that begins here ends; the start itself where none begins. */
function nameEnd(bytes, start, end) {
	if (start < end && isNameStart[bytes[start] ?? 0] === 0) return start;
	let at = start;
	while (at < end && isNameByte[bytes[at] ?? 0] === 1) at++;
	return at;
}
/** Whether the characters past ASCII in it belong into a name too. */
function isName(bytes, start, end) {
	let all = 0;
	for (let at = start; at < end; at++) all |= bytes[at] ?? 0;
	return all < 128 || name.test(readText(bytes, start, end));
}
// src/formats/xml/asides.ts
function asides(fault, window, takeText) {
	let open;
	const stops = {
		comment: 45,
		"CDATA section": 93,
		instruction: 63
	};
	/** The offset after what ends the aside, where the byte that it begins with is here; the next one where it does not. */
	function stop(kind, at) {
		const { bytes, end } = window;
		const second = bytes[at + 1];
		if (at + 1 === end) return -1;
		if (kind === "instruction") return second === 62 ? at + 2 : at + 1;
		if (second !== bytes[at]) return at + 1;
		if (at + 2 === end) return -1;
		if (bytes[at + 2] === 62) return at + 3;
		if (kind === "comment") throw fault(window.line, "a \"--\" inside a comment");
		return at + 1;
	}
	function read(start) {
		if (!open) return start;
		const { bytes, end, line } = window;
		const [kind, first] = [open, stops[open]];
		let [at, next] = [start, start];
		for (; at < end; at = next) {
			const found = bytes[at] ?? 0;
			next = at + 1;
			if (found === 10) window.line++;
			else if (isControl[found] === 1) throw fault(window.line, `a control character in a ${kind}`);
			if (found !== first) continue;
			next = stop(kind, at);
			if (next === -1) break;
			if (next > at + 1) open = void 0;
			if (!open) break;
		}
		if (kind === "CDATA section" && at > start) takeText(start, at, line);
		if (!open) return next;
		return at === start ? -1 : at;
	}
	function instruction(start) {
		const { bytes, end, line } = window;
		const stop = nameEnd(bytes, start + 2, end);
		if (stop === end) return -1;
		if (stop === start + 2 || !isName(bytes, start + 2, stop)) throw fault(line, "a \"<?\" that begins no instruction");
		if (/^xml$/i.test(readText(bytes, start + 2, stop))) throw fault(line, "an XML declaration that is not at the beginning");
		if (isBlank[bytes[stop] ?? 0] === 0 && bytes[stop] !== 63) throw fault(line, "an instruction without a blank after its name");
		if (bytes[stop] === 63 && stop + 1 === end) return -1;
		if (bytes[stop] === 63 && bytes[stop + 1] !== 62) throw fault(line, "an instruction without a blank after its name");
		open = "instruction";
		return stop;
	}
	return {
		inside: () => open,
		begin: (kind) => void (open = kind),
		instruction,
		read
	};
}
// src/formats/xml/doctype.ts
const blanks$1 = "[ \\t\\r\\n]";
const literal = `(?:"[^"]*"|'[^']*')`;
const pattern = new RegExp(`^<!DOCTYPE${blanks$1}+${namePattern}(?:${blanks$1}+(?:SYSTEM|PUBLIC${blanks$1}+${literal})${blanks$1}+${literal})?${blanks$1}*>$`, "u");
/** The offset after the document type that begins here; `unknown` where it brings definitions of its own. */
function doctypeEnd(bytes, start, end) {
	let quote = 0;
	for (let at = start; at < end; at++) {
		const byte = bytes[at] ?? 0;
		if (quote !== 0) {
			if (byte === quote) quote = 0;
		} else if (byte === 34 || byte === 39) quote = byte;
		else if (byte === 91) return -2;
		else if (byte === 62) return at + 1;
	}
	return -1;
}
const isDoctype = (bytes, start, end) => bytes.subarray(start, end).every((byte) => isControl[byte] === 0) && pattern.test(readText(bytes, start, end));
function attributes() {
	const offsets = /* @__PURE__ */ new Uint32Array(512);
	const isPlain = /* @__PURE__ */ new Uint8Array(128);
	const values = words();
	let bytes = /* @__PURE__ */ new Uint8Array(0);
	let count = 0;
	const start = (index) => offsets[index * 4 + 2] ?? 0;
	const end = (index) => offsets[index * 4 + 3] ?? 0;
	function find(name) {
		for (let index = 0; index < count; index++) {
			const from = offsets[index * 4] ?? 0;
			if ((offsets[index * 4 + 1] ?? 0) - from === name.length && hasText(name, bytes, from)) return index;
		}
		return -1;
	}
	function isTwice(from, to) {
		for (let index = 0; index < count; index++) {
			const other = offsets[index * 4] ?? 0;
			if ((offsets[index * 4 + 1] ?? 0) - other === to - from && isSame(bytes, other, from, to - from)) return true;
		}
		return false;
	}
	function read(index) {
		const text = values.of(bytes, start(index), end(index)).text;
		return isPlain[index] === 1 ? text : resolveReferences(text.replaceAll(/\r\n|[\t\r\n]/g, " "));
	}
	return {
		begin(own) {
			bytes = own;
			count = 0;
		},
		add(from, to) {
			if (count > 0 && isTwice(from, to)) return false;
			offsets[count * 4] = from;
			offsets[count * 4 + 1] = to;
			count++;
			return true;
		},
		value(from, to, plain) {
			const index = count - 1;
			offsets[index * 4 + 2] = from;
			offsets[index * 4 + 3] = to;
			isPlain[index] = plain ? 1 : 0;
		},
		count: () => count,
		get(name) {
			const index = find(name);
			return index === -1 ? void 0 : read(index);
		},
		number(name) {
			const index = find(name);
			if (index === -1) return void 0;
			const whole = wholeNumber(bytes, start(index), end(index));
			return whole === -1 ? anyNumber(read(index)) : whole;
		},
		copy() {
			const other = attributes();
			const base = offsets[0] ?? 0;
			other.begin(bytes.slice(base, count === 0 ? base : end(count - 1)));
			for (let index = 0; index < count; index++) {
				other.add((offsets[index * 4] ?? 0) - base, (offsets[index * 4 + 1] ?? 0) - base);
				other.value(start(index) - base, end(index) - base, isPlain[index] === 1);
			}
			return other;
		}
	};
}
function isSame(bytes, a, b, length) {
	for (let at = 0; at < length; at++) if (bytes[a + at] !== bytes[b + at]) return false;
	return true;
}
function hasText(name, bytes, from) {
	for (let at = 0; at < name.length; at++) if (name.charCodeAt(at) !== bytes[from + at]) return false;
	return true;
}
/** A number of up to 15 digits; -1 for anything else. */
function wholeNumber(bytes, start, end) {
	if (end === start || end - start > 15) return -1;
	let number = 0;
	for (let at = start; at < end; at++) {
		const digit = (bytes[at] ?? 0) - 48;
		if (digit < 0 || digit > 9) return -1;
		number = number * 10 + digit;
	}
	return number;
}
const anyNumber = (text) => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?$/.test(text) ? Number(text) : NaN;
// src/formats/xml/start-tag.ts
const longestName = 1024;
/** Reads start tags into one element, one after the other. */
function startTag(fault) {
	const [names, own] = [words(internal), attributes()];
	let name = {
		text: "",
		bytes: /* @__PURE__ */ new Uint8Array(0)
	};
	let bytes = name.bytes;
	let [end, firstLine, line, isEmpty] = [
		0,
		0,
		0,
		false
	];
	const wrong = (what) => fault(line, `${what} in the tag <${shown(name.text)}>`);
	function blanks(start) {
		let at = start;
		for (; at < end; at++) {
			const found = bytes[at] ?? 0;
			if (isBlank[found] === 0) break;
			if (found === 10) line++;
		}
		return at === end ? -1 : at;
	}
	/** Of a name that begins here: `more` where it may go on. */
	function nameAt(start) {
		const stop = nameEnd(bytes, start, end);
		if (stop - start > longestName) throw fault(line, `a name longer than ${longestName} bytes`);
		if (stop === end) return -1;
		if (stop === start || !isName(bytes, start, stop)) return -2;
		return stop;
	}
	function tagName(start) {
		const stop = nameAt(start);
		if (stop === -2) throw fault(line, "a \"<\" that begins no tag");
		if (stop !== -1) name = names.of(bytes, start, stop);
		return stop;
	}
	/** What stands between two attributes, or before the end. */
	function gap(start) {
		const at = blanks(start);
		if (at === start && bytes[at] !== 62 && bytes[at] !== 47) throw wrong("no blank before an attribute");
		return at;
	}
	function attribute(start) {
		const stop = nameAt(start);
		if (stop === -1) return -1;
		if (stop === -2) throw wrong("something that is no attribute");
		let at = blanks(stop);
		if (at === -1) return -1;
		if (bytes[at] !== 61) throw wrong("an attribute without a value");
		at = blanks(at + 1);
		if (at === -1) return -1;
		const quote = bytes[at] ?? 0;
		if (quote !== 34 && quote !== 39) throw wrong("an attribute value without quotes");
		if (own.count() === 128) throw wrong(`more than 128 attributes`);
		if (!own.add(start, stop)) throw wrong("an attribute that is there twice");
		return value(at + 1, quote);
	}
	function value(start, quote) {
		const source = bytes;
		let isPlain = true;
		for (let at = start; at < end; at++) {
			const found = source[at] ?? 0;
			if (isSpecialInValue[found] === 0) continue;
			if (found === quote) {
				own.value(start, at, isPlain);
				return at + 1;
			}
			if (found === 34 || found === 39) continue;
			isPlain = false;
			const next = special(found, at);
			if (next === -1) return -1;
			at = next - 1;
		}
		return -1;
	}
	/** The offset after what is special in a value and not a quote. */
	function special(found, at) {
		if (found === 10) line++;
		if (found === 60) throw wrong("a \"<\" in an attribute value");
		if (isControl[found] === 1) throw wrong("a control character");
		if (found !== 38) return at + 1;
		const next = referenceEnd(bytes, at, end);
		if (next === -2) throw wrong("a \"&\" that begins no entity that is known");
		return next;
	}
	function close(at) {
		isEmpty = bytes[at] === 47;
		if (!isEmpty) return at + 1;
		if (at + 1 === end) return -1;
		if (bytes[at + 1] !== 62) throw wrong("a \"/\"");
		return at + 2;
	}
	function read(source, start, stop, from) {
		[bytes, end] = [source, stop];
		firstLine = line = from;
		own.begin(source);
		let at = tagName(start + 1);
		while (at !== -1) {
			at = gap(at);
			if (at === -1) return -1;
			if (bytes[at] === 62 || bytes[at] === 47) return close(at);
			at = attribute(at);
		}
		return -1;
	}
	return {
		element: {
			get name() {
				return name.text;
			},
			get line() {
				return firstLine;
			},
			get: own.get,
			number: own.number,
			copy() {
				const { get, number } = own.copy();
				const kept = {
					name: name.text,
					line: firstLine,
					get,
					number,
					copy: () => kept
				};
				return kept;
			}
		},
		read,
		name: () => name,
		isEmpty: () => isEmpty,
		lastLine: () => line
	};
}
// src/formats/xml/text.ts
const longest = 1 << 20;
function textPiece(fault) {
	let raw = /* @__PURE__ */ new Uint8Array(1024);
	let [length, firstLine, text] = [
		0,
		0,
		""
	];
	const lineAt = (offset) => firstLine + raw.subarray(0, offset).filter((byte) => byte === 10).length;
	function room(more, line) {
		if (length === 0) firstLine = line;
		if (length + text.length + more > longest) throw fault(line, `a text longer than ${longest} bytes`);
		if (length + more <= raw.length) return;
		const wider = new Uint8Array(Math.max(raw.length * 2, length + more));
		wider.set(raw.subarray(0, length));
		raw = wider;
	}
	function check(kind) {
		const control = raw.subarray(0, length).findIndex((byte) => isControl[byte] === 1);
		if (control !== -1) throw fault(lineAt(control), "a control character");
		if (kind === "cdata") return;
		for (let at = raw.indexOf(38); at !== -1 && at < length; at = raw.indexOf(38, at + 1)) if (referenceEnd(raw, at, length) < 0) throw fault(lineAt(at), "a \"&\" that begins no entity that is known");
	}
	return {
		isEmpty: () => length === 0 && text === "",
		add(bytes, start, end, line) {
			room(end - start, line);
			raw.set(bytes.subarray(start, end), length);
			length += end - start;
		},
		seal(kind) {
			if (length === 0) return;
			check(kind);
			const own = readText(raw, 0, length).replaceAll(/\r\n?/g, "\n");
			if (kind === "text" && own.includes("]]>")) throw fault(lineAt(length), "a \"]]>\" outside CDATA");
			text += kind === "text" ? resolveReferences(own) : own;
			length = 0;
		},
		take() {
			const all = text;
			text = "";
			return trim(all);
		}
	};
}
const blanks = " 	\r\n";
/** Linear, which a pattern for the blanks at the end would not be. */
function trim(text) {
	let [start, end] = [0, text.length];
	while (start < end && blanks.includes(text[start] ?? "")) start++;
	while (end > start && blanks.includes(text[end - 1] ?? "")) end--;
	return text.slice(start, end);
}
// src/formats/xml/document.ts
const deepest = 256;
const longestTag = 1 << 18;
const bytesOf = (text) => new TextEncoder().encode(text);
const openings = {
	comment: bytesOf("<!--"),
	cdata: bytesOf("<![CDATA["),
	doctype: bytesOf("<!DOCTYPE")
};
function xmlDocument(fault, handler) {
	const window = {
		bytes: /* @__PURE__ */ new Uint8Array(0),
		end: 0,
		line: 1
	};
	const tag = startTag(fault);
	const text = textPiece(fault);
	const keep = (start, end, line) => {
		if (handler.wantsText?.() ?? true) text.add(window.bytes, start, end, line);
	};
	const aside = asides(fault, window, keep);
	const open = [];
	let [hasRoot, hasDoctype] = [false, false];
	function content(start) {
		const { bytes, end, line } = window;
		if (bytes[start] === 60) return markup(start);
		let [at, lines, firstLine] = [
			start,
			0,
			0
		];
		for (; at < end; at++) {
			const found = bytes[at] ?? 0;
			if (found === 60) break;
			if (found === 10) lines++;
			else if (firstLine === 0 && isBlank[found] === 0) firstLine = line + lines;
		}
		window.line += lines;
		if (firstLine === 0 && text.isEmpty()) return at;
		if (open.length === 0) throw fault(firstLine, `text ${hasRoot ? "after" : "before"} the root element`);
		keep(start, at, line);
		return at;
	}
	function markup(at) {
		if (at + 1 === window.end) return -1;
		const second = window.bytes[at + 1];
		if (second === 47) return endTag(at);
		if (second !== 63 && second !== 33) return element(at);
		const next = second === 33 ? declaration(at) : aside.instruction(at);
		if (next !== -1) text.seal("text");
		return next;
	}
	/** Whether these bytes begin with others; undefined where that cannot be told yet. */
	function begins(at, other) {
		const { bytes, end } = window;
		const length = Math.min(other.length, end - at);
		if (!hasBytes(other.subarray(0, length), bytes, at, at + length)) return false;
		return length === other.length || void 0;
	}
	function declaration(at) {
		const found = [
			begins(at, openings.comment),
			begins(at, openings.cdata),
			begins(at, openings.doctype)
		];
		const [isComment, isSection, isType] = found;
		if (isComment) {
			aside.begin("comment");
			return at + openings.comment.length;
		}
		if (isSection) {
			if (open.length === 0) throw fault(window.line, "CDATA outside the root element");
			aside.begin("CDATA section");
			return at + openings.cdata.length;
		}
		if (isType) return documentType(at);
		if (found.includes(void 0)) return -1;
		throw fault(window.line, "a \"<!\" that begins neither a comment nor CDATA");
	}
	function documentType(at) {
		const { bytes, end, line } = window;
		const next = doctypeEnd(bytes, at, end);
		if (next === -1) return -1;
		if (next === -2) throw fault(line, "a DOCTYPE with definitions of its own, which are not read");
		if (!isDoctype(bytes, at, next)) throw fault(line, "a DOCTYPE that is none");
		if (hasRoot || hasDoctype) throw fault(line, "a DOCTYPE that is not before the root element, once");
		hasDoctype = true;
		window.line += bytes.subarray(at, next).filter((found) => found === 10).length;
		return next;
	}
	function flushText() {
		if (text.isEmpty()) return;
		text.seal("text");
		const whole = text.take();
		if (whole !== "") handler.text?.(whole);
	}
	function element(at) {
		const { bytes, end, line } = window;
		const next = tag.read(bytes, at, end, line);
		if (next === -1) return -1;
		if (open.length === 0 && hasRoot) throw fault(line, `a second root element, <${shown(tag.element.name)}>`);
		if (open.length === deepest) throw fault(line, `elements more than ${deepest} deep`);
		hasRoot = true;
		flushText();
		handler.open(tag.element);
		window.line = tag.lastLine();
		if (tag.isEmpty()) handler.close(tag.element.name);
		else open.push(tag.name());
		return next;
	}
	function endTag(at) {
		const { bytes, end, line } = window;
		const name = open.at(-1);
		if (!name) throw fault(line, "an end tag where no element is open");
		const stop = at + 2 + name.bytes.length;
		const isCut = stop >= end;
		const known = isCut ? name.bytes.subarray(0, end - at - 2) : name.bytes;
		if (!hasBytes(known, bytes, at + 2, at + 2 + known.length) || !isCut && isNameByte[bytes[stop] ?? 0] === 1) throw fault(line, `another end tag where </${shown(name.text)}> belongs`);
		if (isCut) return -1;
		let [last, lines] = [stop, 0];
		for (; last < end && isBlank[bytes[last] ?? 0] === 1; last++) if (bytes[last] === 10) lines++;
		if (last === end) return -1;
		if (bytes[last] !== 62) throw fault(line, `something after the name in </${shown(name.text)}>`);
		flushText();
		window.line += lines;
		open.pop();
		handler.close(name.text);
		return last + 1;
	}
	function step(at) {
		const kind = aside.inside();
		if (!kind) return content(at);
		const next = aside.read(at);
		if (kind === "CDATA section" && !aside.inside()) text.seal("cdata");
		return next;
	}
	return {
		read(bytes, end) {
			window.bytes = bytes;
			window.end = end;
			let at = 0;
			while (at < end) {
				const next = step(at);
				if ((next === -1 ? end : next) - at > longestTag && bytes[at] === 60 && !aside.inside()) throw fault(window.line, `a tag longer than ${longestTag} bytes`);
				if (next === -1) break;
				at = next;
			}
			return at;
		},
		line: () => window.line,
		end(hasRest) {
			const kind = aside.inside();
			const last = open.at(-1);
			if (kind) throw fault(window.line, `the end of the file inside a ${kind}`);
			if (hasRest) throw fault(window.line, "the end of the file inside a tag");
			if (last) throw fault(window.line, `the end of the file where </${shown(last.text)}> belongs`);
			if (!hasRoot) throw fault(window.line, "no element in it");
		}
	};
}
// src/formats/xml/fault.ts
const xmlFault = (file) => (line, what) => new GateError("malformed", `${file} cannot be read as XML: ${what}`, { at: {
	file,
	line
} });
// src/formats/xml/utf8.ts
function utf8Check() {
	let [missing, low, high, code] = [
		0,
		128,
		191,
		0
	];
	function lead(byte) {
		if (byte < 194 || byte > 244) return false;
		missing = byte < 224 ? 1 : byte < 240 ? 2 : 3;
		low = byte === 224 ? 160 : byte === 240 ? 144 : 128;
		high = byte === 237 ? 159 : byte === 244 ? 143 : 191;
		code = byte;
		return true;
	}
	function follow(byte) {
		if (byte < low || byte > high) return false;
		[low, high] = [128, 191];
		code = (code << 8 | byte) & 16777215;
		missing--;
		return !(missing === 0 && (code === 15712190 || code === 15712191));
	}
	return {
		faultIn(bytes) {
			if (missing === 0 && isAscii(bytes)) return -1;
			for (let at = 0; at < bytes.length; at++) {
				const byte = bytes[at] ?? 0;
				if (missing === 0 ? byte >= 128 && !lead(byte) : !follow(byte)) return at;
			}
			return -1;
		},
		isComplete: () => missing === 0
	};
}
/** Four bytes at a time, because nearly every chunk of nearly every report is ASCII. */
function isAscii(bytes) {
	const head = Math.min(bytes.length, (4 - bytes.byteOffset % 4) % 4);
	const rest = head < bytes.length ? bytes.byteOffset + head : 0;
	const words = new Uint32Array(bytes.buffer, rest, bytes.length - head >>> 2);
	let all = 0;
	for (let at = 0; at < head; at++) all |= bytes[at] ?? 0;
	for (let at = 0; at < words.length; at++) all |= words[at] ?? 0;
	for (let at = head + words.length * 4; at < bytes.length; at++) all |= bytes[at] ?? 0;
	return (all & 2155905152) === 0;
}
// src/formats/xml/scanner.ts
const mostAtOnce = 65536;
/** Reads XML as it comes. Memory is bounded by the longest tag, not by the document. */
function xmlScanner(file, handler) {
	const fault = xmlFault(file);
	const document = xmlDocument(fault, handler);
	const check = utf8Check();
	let room = new Uint8Array(2 * mostAtOnce);
	let length = 0;
	const line = () => document.line() + room.subarray(0, length).reduce((lines, byte) => lines + Number(byte === 10), 0);
	const decoder = xmlDecoder(fault, line);
	function read(bytes) {
		if (length + bytes.length > room.length) {
			const wider = new Uint8Array(Math.max(room.length * 2, length + bytes.length));
			wider.set(room.subarray(0, length));
			room = wider;
		}
		room.set(bytes, length);
		length += bytes.length;
		const done = document.read(room, length);
		room.copyWithin(0, done, length);
		length -= done;
	}
	function readChecked(bytes) {
		const wrong = check.faultIn(bytes);
		read(wrong === -1 ? bytes : bytes.subarray(0, wrong));
		if (wrong !== -1) throw fault(line(), "bytes that are not UTF-8");
	}
	return {
		write(chunk) {
			for (let at = 0; at < chunk.length; at += mostAtOnce) readChecked(decoder.write(chunk.subarray(at, at + mostAtOnce)));
		},
		end() {
			readChecked(decoder.end());
			if (!check.isComplete()) throw fault(line(), "bytes that are not UTF-8");
			document.end(length > 0);
		}
	};
}
export { xmlScanner as t };

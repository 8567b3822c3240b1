import { n as __exportAll } from "./rolldown-runtime.js";
import { t as GateError } from "./errors.js";
import { t as Tally } from "./tally.js";
import { r as visible, t as clip } from "./visible.js";
const table$1 = (pattern, beyondAscii = 0) => Uint8Array.from({ length: 256 }, (_, byte) => byte < 128 ? Number(pattern.test(String.fromCharCode(byte))) : beyondAscii);
const isDigit = table$1(/[0-9]/);
/** The rest of a name may need a second look where it is a backslash or beyond ASCII. */
const isNameByte = table$1(/[\w$]/);
const beginsName = table$1(/[A-Za-z_$\\]/, 1);
/** Where blanks and comments may begin; what is beyond ASCII may be a blank or a name. */
const beginsTrivia = table$1(/[\s/<-]/, 1);
/** Punctuation that is a token whatever follows it. */
const standsAlone = table$1(/[(),:;>@[\]`{}~]/);
/** Where plain text has to be looked at: its end, an escape, a line break, which U+2028 and U+2029 are as well. */
const stopsString = table$1(/[\0'"\\\n\r]/, 1);
const stopsTemplate = table$1(/[\0`$\\\n\r]/, 1);
const stopsComment = table$1(/[\0*\n\r]/, 1);
const stopsRegularExpression = table$1(/[\0/[\]\\\n\r]/, 1);
const stopsMarkup = table$1(/[\0<{\n\r]/, 1);
// src/languages/javascript/names.ts
const anonymous = "<anonymous>";
/** The value of a key or of what is between brackets, as it is in the text: `a`, `'a b'`, `0x10`, `["a"]`, `[i]`. */
function nameOf(text) {
	const first = text.charCodeAt(0);
	if (first === 91) return computedName(text.slice(1, -1).trim());
	if (first === 39 || first === 34) return unescape(text.slice(1, -1));
	if (first === 46 || first >= 48 && first <= 57) return numberName(text);
	return text.includes("\\") ? unescape(text) : text;
}
function computedName(key) {
	if (/^(['"])(?:\\.|(?!\1)[^\\])*\1$/s.test(key)) return unescape(key.slice(1, -1));
	return /^[\p{ID_Continue}$.#]+$/u.test(key) ? `[${key}]` : "[computed]";
}
function numberName(text) {
	if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return text;
	const digits = text.replaceAll("_", "");
	if (digits.endsWith("n")) return String(BigInt(digits.slice(0, -1)));
	return /^0\d+$/.test(digits) ? legacyOctal(digits) : String(Number(digits));
}
const legacyOctal = (digits) => String(/[89]/.test(digits) ? Number(digits) : parseInt(digits, 8));
const escapes = {
	n: "\n",
	t: "	",
	r: "\r",
	b: "\b",
	f: "\f",
	v: "\v",
	0: "\0"
};
const unescape = (text) => text.replaceAll(/\\(?:u\{([\da-f]{1,8})\}|u([\da-f]{4})|x([\da-f]{2})|(\r\n|[^]))/gi, (_, braced, four, two, plain = "") => {
	const code = braced ?? four ?? two;
	if (code !== void 0) return character(parseInt(code, 16));
	return /^[\r\n\u2028\u2029]/.test(plain) ? "" : escapes[plain] ?? plain;
});
const character = (code) => code > 1114111 ? "" : String.fromCodePoint(code);
// src/languages/javascript/defaults.ts
/**
* Where each default value of a pattern stands. `[a = 1]` is an array until the text goes on and makes it a pattern, so
* its `=` waits here, and is a point only then. Used only where points are asked for.
*/
var Defaults = class {
	lines = [];
	/** How many points of the function came before. */
	places = [];
	get count() {
		return this.lines.length;
	}
	add(line, place) {
		this.lines.push(line);
		this.places.push(place);
	}
	forget(downTo) {
		this.lines.length = downTo;
		this.places.length = downTo;
	}
	/** Puts the last ones into the points, in the order of the text. */
	confirm(count, points) {
		const first = this.lines.length - count;
		const start = this.places[first] ?? points.length;
		const after = points.splice(start);
		let taken = 0;
		for (let index = first; index < this.lines.length; index++) {
			const before = (this.places[index] ?? start) - start;
			while (taken < before && taken < after.length) push(points, after[taken++]);
			push(points, {
				line: this.lines[index] ?? 0,
				construct: "default value",
				cyclomatic: 1,
				cognitive: 0
			});
		}
		while (taken < after.length) push(points, after[taken++]);
		this.forget(first);
	}
};
const push = (points, point) => {
	if (point) points.push(point);
};
// src/languages/javascript/function-tally.ts
/** A function while it is read, with ways to count again what turns out to be something else. */
var FunctionTally = class extends Tally {
	name;
	kind;
	beginning;
	end = 0;
	codeLines = 0;
	/** How many `?:` were counted: all that parentheses can hold that costs more where it is nested. */
	conditionals = 0;
	constructor(name, kind, beginning, counting) {
		super(counting);
		this.name = name;
		this.kind = kind;
		this.beginning = beginning;
	}
	/** A structure that costs more the deeper it is nested. */
	countStructure(construct, line, cyclomatic) {
		this.count(construct, line, cyclomatic, 1 + this.surcharge);
	}
	countConditional(line) {
		this.conditionals += 1;
		this.countStructure("?:", line, 1);
	}
	soFar() {
		const { cyclomatic, cognitive, conditionals } = this;
		return {
			cyclomatic,
			cognitive,
			conditionals,
			points: this.points?.length ?? 0
		};
	}
	returnTo(count) {
		this.cyclomatic = count.cyclomatic;
		this.cognitive = count.cognitive;
		this.conditionals = count.conditionals;
		if (this.points) this.points.length = count.points;
	}
	/** Takes from the function around what was counted there since: it was in the parameters of this one. */
	takeFrom(outer, since) {
		this.cyclomatic += outer.cyclomatic - since.cyclomatic;
		this.conditionals = outer.conditionals - since.conditionals;
		this.cognitive += outer.cognitive - since.cognitive - this.conditionals * outer.surcharge;
		const points = outer.points?.slice(since.points) ?? [];
		for (const point of points) {
			const surcharge = point.construct === "?:" ? outer.surcharge : 0;
			this.points?.push({
				...point,
				cognitive: point.cognitive - surcharge
			});
		}
		outer.returnTo(since);
	}
	/** The operator at this point goes on with the sequence before it. */
	forgiveOperator(index) {
		this.cognitive -= 1;
		const point = this.points?.[index];
		if (this.points && point) this.points[index] = {
			...point,
			cognitive: 0
		};
	}
	measured() {
		const { name, kind, beginning, end, codeLines } = this;
		return this.finish({
			name,
			kind,
			start: beginning
		}, {
			end,
			codeLines
		});
	}
};
// src/languages/javascript/source.ts
const decoder = new TextDecoder();
/**
* The text and the place in it. Lines end as the language says, and as Babel and ESLint count them: at a line feed, a
* carriage return, both together, or U+2028 and U+2029.
*/
var Source = class {
	/** Ends with zeros that are not part of the text, so that no look at the next bytes has to ask whether they exist. */
	bytes;
	length;
	file;
	at = 0;
	line;
	/** How many lines hold code so far, and the last one that does. */
	codeLines = 0;
	lastCodeLine = 0;
	/** Whether there is a line break before the token. */
	newline = false;
	/** The line on which a comment begins that has no end, or 0. */
	openComment = 0;
	constructor({ bytes, file, firstLine }) {
		this.bytes = new Uint8Array(bytes.length + 8);
		this.bytes.set(bytes);
		this.length = bytes.length;
		this.file = file;
		this.line = firstLine;
	}
	text(start, end) {
		return decoder.decode(this.bytes.subarray(start, end));
	}
	/** As in the text, for a message. */
	shown(start, end) {
		return visible(clip(this.text(start, Math.min(end, start + 100)), 40));
	}
	malformed(message, line) {
		return new GateError("malformed", message, { at: {
			file: this.file,
			line
		} });
	}
	isAtEnd(at) {
		return at >= this.length;
	}
	/** Notes that there is code on this line. */
	holdCode() {
		if (this.line === this.lastCodeLine) return;
		this.lastCodeLine = this.line;
		this.codeLines += 1;
	}
	/** The offset after the line break that is here, or the same offset where there is none. */
	afterLineBreak(at) {
		const { bytes } = this;
		const first = bytes[at];
		if (first === 10) return at + 1;
		if (first === 13) return bytes[at + 1] === 10 ? at + 2 : at + 1;
		return isLineSeparator(bytes, at) ? at + 3 : at;
	}
	/** The offset after blanks and comments; counts the lines. */
	skipTrivia(start) {
		const { bytes } = this;
		let at = start;
		for (;;) {
			const first = bytes[at];
			if (first === 32 || first === 9) at += 1;
			else if (first === 10) {
				this.line += 1;
				this.newline = true;
				at += 1;
			} else {
				const next = this.afterRarerTrivia(at);
				if (next === at) return at;
				at = next;
			}
		}
	}
	afterRarerTrivia(at) {
		const { bytes } = this;
		switch (bytes[at] ?? 0) {
			case 13:
				this.line += 1;
				this.newline = true;
				return this.afterLineBreak(at);
			case 11:
			case 12: return at + 1;
			case 47:
				if (bytes[at + 1] === 47) return this.lineEnd(at + 2);
				return bytes[at + 1] === 42 ? this.afterComment(at + 2) : at;
			case 60:
			case 45: return this.beginsMarkupComment(at) ? this.lineEnd(at + 3) : at;
			default: return (bytes[at] ?? 0) < 128 ? at : this.afterWideBlank(at);
		}
	}
	afterWideBlank(at) {
		if (!isLineSeparator(this.bytes, at)) return at + wideBlankLength(this.bytes, at);
		this.line += 1;
		this.newline = true;
		return at + 3;
	}
	/** `<!--` and `-->` comment the rest of the line out, in the oldest scripts; only where no operator could be. */
	beginsMarkupComment(at) {
		const { bytes } = this;
		if (!this.newline && at > 0) return false;
		if (bytes[at] === 45) return bytes[at + 1] === 45 && bytes[at + 2] === 62;
		return bytes[at + 1] === 33 && bytes[at + 2] === 45 && bytes[at + 3] === 45;
	}
	lineEnd(start) {
		const { bytes } = this;
		let at = start;
		for (;;) {
			while (stopsComment[bytes[at] ?? 0] === 0) at += 1;
			if (this.afterLineBreak(at) !== at || this.isAtEnd(at)) return at;
			at += 1;
		}
	}
	afterComment(start) {
		const { bytes } = this;
		const first = this.line;
		let at = start;
		for (;;) {
			while (stopsComment[bytes[at] ?? 0] === 0) at += 1;
			const stop = bytes[at];
			if (stop === 42) {
				if (bytes[at + 1] === 47) return at + 2;
				at += 1;
			} else if (stop === 0 && this.isAtEnd(at)) {
				this.openComment = first;
				return at;
			} else at = this.afterCommentByte(at);
		}
	}
	afterCommentByte(at) {
		const next = this.afterLineBreak(at);
		if (next === at) return at + 1;
		this.line += 1;
		this.newline = true;
		return next;
	}
};
const isLineSeparator = (bytes, at) => bytes[at] === 226 && bytes[at + 1] === 128 && (bytes[at + 2] === 168 || bytes[at + 2] === 169);
/** How many bytes the blank beyond ASCII has that is here; 0 where there is none. */
function wideBlankLength(bytes, at) {
	const second = bytes[at + 1] ?? 0;
	const third = bytes[at + 2] ?? 0;
	switch (bytes[at] ?? 0) {
		case 194: return second === 160 ? 2 : 0;
		case 225: return second === 154 && third === 128 ? 3 : 0;
		case 226:
			if (second === 129) return third === 159 ? 3 : 0;
			return second === 128 && (third >= 128 && third <= 138 || third === 168 || third === 169 || third === 175) ? 3 : 0;
		case 227: return second === 128 && third === 128 ? 3 : 0;
		case 239: return second === 187 && third === 191 ? 3 : 0;
		default: return 0;
	}
}
const shown = /* @__PURE__ */ new Map([
	[1, "a name"],
	[200, "\"=>\""],
	[2, "a number"],
	[3, "a string"],
	[0, "the end of the file"]
]);
/** As it is called in a message. */
const describeToken = (kind) => shown.get(kind) ?? `"${String.fromCharCode(kind)}"`;
// src/languages/javascript/words.ts
var words_exports = /* @__PURE__ */ __exportAll({
	Abstract: () => 46,
	Accessor: () => 53,
	As: () => 38,
	Assert: () => 66,
	Asserts: () => 57,
	Async: () => 36,
	Await: () => 33,
	Break: () => 19,
	Case: () => 2,
	Catch: () => 4,
	Class: () => 25,
	Const: () => 9,
	Continue: () => 20,
	Debugger: () => 22,
	Declare: () => 45,
	Default: () => 3,
	Delete: () => 31,
	Do: () => 14,
	Else: () => 1,
	Enum: () => 42,
	Export: () => 23,
	Extends: () => 8,
	Finally: () => 5,
	For: () => 12,
	From: () => 63,
	Function: () => 24,
	Get: () => 54,
	Global: () => 64,
	If: () => 11,
	Implements: () => 61,
	Import: () => 32,
	In: () => 6,
	Infer: () => 60,
	Instanceof: () => 7,
	Interface: () => 41,
	Is: () => 56,
	Keyof: () => 58,
	Let: () => 35,
	Module: () => 44,
	Namespace: () => 43,
	New: () => 26,
	Of: () => 37,
	Out: () => 65,
	Override: () => 52,
	Private: () => 48,
	Protected: () => 49,
	Public: () => 47,
	Readonly: () => 51,
	Return: () => 17,
	Satisfies: () => 39,
	Set: () => 55,
	Static: () => 50,
	Super: () => 28,
	Switch: () => 15,
	This: () => 27,
	Throw: () => 18,
	Try: () => 16,
	Type: () => 40,
	Typeof: () => 29,
	Unique: () => 59,
	Using: () => 62,
	Var: () => 10,
	Void: () => 30,
	While: () => 13,
	With: () => 21,
	Yield: () => 34,
	lastNoLabel: () => 32,
	lastReserved: () => 23
});
// src/languages/javascript/word-table.ts
const shortest = 2;
const longest = 10;
const slots = 512;
const rowLength = 16;
const letters = /* @__PURE__ */ new Uint8Array(2048);
const lengths = /* @__PURE__ */ new Uint8Array(128);
const table = new Uint8Array(slots);
for (const [name, code] of Object.entries(words_exports)) if (!name.startsWith("last")) put(name.toLowerCase(), code);
function put(word, code) {
	for (let index = 0; index < word.length; index++) letters[code * rowLength + index] = word.charCodeAt(index);
	lengths[code] = word.length;
	let slot = slotOf(letters, code * rowLength, word.length);
	while (table[slot] !== 0) slot = (slot + 1) % slots;
	table[slot] = code;
}
function slotOf(bytes, start, length) {
	const first = bytes[start] ?? 0;
	const second = bytes[start + 1] ?? 0;
	const last = bytes[start + length - 1] ?? 0;
	return first * 29 + second * 5 + last * 11 + length * 47 & 511;
}
/** Which word this is, or 0 for a name without a meaning of its own. */
function wordAt(bytes, start, end) {
	const length = end - start;
	if (length < shortest || length > longest || (bytes[start] ?? 0) < 97) return 0;
	let slot = slotOf(bytes, start, length);
	for (;;) {
		const code = table[slot] ?? 0;
		if (code === 0 || isWord(code, bytes, start, length)) return code;
		slot = slot + 1 & 511;
	}
}
function isWord(code, bytes, start, length) {
	if (lengths[code] !== length) return false;
	const row = code * rowLength;
	for (let index = 0; index < length; index++) if (letters[row + index] !== bytes[start + index]) return false;
	return true;
}
// src/languages/javascript/lexer.ts
/** Text to tokens: one at a time, the one that is due next. */
var Lexer = class extends Source {
	kind = 0;
	/** Which word with a meaning of its own the name is, or 0. */
	word = 0;
	/** Offsets of the token. */
	start = 0;
	end = 0;
	/** The line of the token, and how many lines hold code up to it. */
	tokenLine = 0;
	tokenCode = 0;
	/** The same for the end of the token before. */
	endLine = 0;
	endCode = 0;
	next() {
		const { bytes } = this;
		this.endLine = this.line;
		this.endCode = this.codeLines;
		this.newline = false;
		this.word = 0;
		let { at } = this;
		while (bytes[at] === 32) at += 1;
		let first = bytes[at] ?? 0;
		if (beginsTrivia[first] === 1) {
			at = this.skipTrivia(at);
			first = bytes[at] ?? 0;
		}
		this.start = at;
		this.tokenLine = this.line;
		if (first === 0 && this.isAtEnd(at)) {
			this.tokenCode = this.codeLines;
			this.take(this.openComment > 0 ? 4 : 0, at);
			return;
		}
		this.holdCode();
		this.tokenCode = this.codeLines;
		if (beginsName[first] === 1) this.readName(at);
		else if (standsAlone[first] === 1) this.take(first, at + 1);
		else if (isDigit[first] === 1) this.readNumber(at);
		else this.readPunctuation(first, at);
	}
	take(kind, end) {
		this.kind = kind;
		this.at = end;
		this.end = end;
	}
	readName(start) {
		const { bytes } = this;
		const end = this.nameEnd(start);
		this.take(1, end);
		this.word = wordAt(bytes, start, end);
	}
	/** Where the name ends that is here. */
	nameEnd(start) {
		const { bytes } = this;
		let at = start;
		while (isNameByte[bytes[at] ?? 0] === 1) at += 1;
		const stop = bytes[at] ?? 0;
		return stop === 92 || stop >= 128 ? this.wideNameEnd(at) : at;
	}
	/** Escapes and what is beyond ASCII are not looked at closely, except for blanks. */
	wideNameEnd(start) {
		const { bytes } = this;
		let at = start;
		for (;;) {
			const stop = bytes[at] ?? 0;
			if (isNameByte[stop] === 1) at += 1;
			else if (stop === 92) at = this.escapeEnd(at);
			else if (stop >= 128 && wideBlankLength(bytes, at) === 0) at += 1;
			else return at;
		}
	}
	/** After `\u0061` or `\u{61}`. */
	escapeEnd(start) {
		const { bytes } = this;
		if (bytes[start + 2] !== 123) return Math.min(start + 2, this.length);
		let at = start + 3;
		while (isNameByte[bytes[at] ?? 0] === 1) at += 1;
		return bytes[at] === 125 ? at + 1 : at;
	}
	readNumber(start) {
		const { bytes } = this;
		const isHexadecimal = bytes[start] === 48 && ((bytes[start + 1] ?? 0) | 32) === 120;
		let at = start;
		for (;;) {
			const digit = bytes[at] ?? 0;
			if (isNameByte[digit] === 0 && digit !== 46) break;
			at += 1;
			if ((digit | 32) === 101 && !isHexadecimal && (bytes[at] === 43 || bytes[at] === 45)) at += 1;
		}
		this.take(2, at);
	}
	readString(quote, start) {
		const { bytes } = this;
		let at = start + 1;
		for (;;) {
			while (stopsString[bytes[at] ?? 0] === 0) at += 1;
			const stop = bytes[at];
			if (stop === quote) return this.take(3, at + 1);
			if (stop === 92) at = this.afterEscape(at);
			else if (stop === 10 || stop === 13 || this.isAtEnd(at)) break;
			else at = this.afterTextByte(at);
		}
		this.take(4, at);
	}
	/** After a backslash and what it escapes, which may be a line break. */
	afterEscape(at) {
		const next = this.afterTextByte(at + 1);
		return Math.min(next, this.length);
	}
	/** After a byte of a token, which may be a line break; blank lines inside of a token hold code. */
	afterTextByte(at) {
		const next = this.afterLineBreak(at);
		if (next === at) return at + 1;
		this.line += 1;
		this.holdCode();
		return next;
	}
	readPunctuation(first, at) {
		const { bytes } = this;
		const second = bytes[at + 1] ?? 0;
		switch (first) {
			case 39:
			case 34: return this.readString(first, at);
			case 61:
				if (second === 62) return this.take(200, at + 2);
				if (second !== 61) return this.take(61, at + 1);
				return this.take(209, bytes[at + 2] === 61 ? at + 3 : at + 2);
			case 33:
				if (second !== 61) return this.take(33, at + 1);
				return this.take(209, bytes[at + 2] === 61 ? at + 3 : at + 2);
			case 46:
				if (isDigit[second] === 1) return this.readNumber(at);
				if (second === 46 && bytes[at + 2] === 46) return this.take(207, at + 3);
				return this.take(46, at + 1);
			case 63: return this.readQuestion(second, at);
			case 38: return this.readLogical(201, second === first, at);
			case 124: return this.readLogical(202, second === first, at);
			case 43:
			case 45: return second === first ? this.take(208, at + 2) : this.readArithmetic(first, second, at + 1);
			case 42:
				if (second !== 42) return this.readArithmetic(42, second, at + 1);
				return this.readArithmetic(209, bytes[at + 2] ?? 0, at + 2);
			case 37:
			case 94: return this.readArithmetic(209, second, at + 1);
			case 47: return this.readArithmetic(47, second, at + 1);
			case 60:
				if (second === 60) return this.readArithmetic(209, bytes[at + 2] ?? 0, at + 2);
				return second === 61 ? this.take(209, at + 2) : this.take(60, at + 1);
			case 35: return this.readPrivateName(at);
			default: return this.take(4, at + 1);
		}
	}
	readArithmetic(kind, next, end) {
		if (next === 61) this.take(206, end + 1);
		else this.take(kind, end);
	}
	readLogical(kind, isDouble, at) {
		if (!isDouble) return this.readArithmetic(this.bytes[at] ?? 0, this.bytes[at + 1] ?? 0, at + 1);
		if (this.bytes[at + 2] === 61) this.take(204, at + 3);
		else this.take(kind, at + 2);
	}
	readQuestion(second, at) {
		if (second === 63) return this.readLogical(203, true, at);
		if (second === 46 && isDigit[this.bytes[at + 2] ?? 0] === 0) this.take(205, at + 2);
		else this.take(63, at + 1);
	}
	readPrivateName(at) {
		const end = this.nameEnd(at + 1);
		this.take(end === at + 1 ? 4 : 210, end);
	}
};
// src/languages/javascript/reader.ts
/** Constructs in each other, of whatever kind: far more than anybody writes, and far less than the stack holds. */
const deepest = 500;
/** How much may be read another time, in sizes of the text: honest text needs less than one, and nothing takes long. */
const mostRereading = 4;
const freeRereading = 1e5;
/** Tokens, with looks ahead and ways back. */
var Reader = class extends Lexer {
	typescript;
	jsx;
	depth = 0;
	/** The token after this one, as `peek` found it. */
	peekedKind = 0;
	peekedWord = 0;
	peekedNewline = false;
	rereading = 0;
	constructor(source, { typescript, jsx }) {
		super(source);
		this.typescript = typescript;
		this.jsx = jsx;
	}
	/** After something was read, where the compiler still believes in the token before. */
	is(kind) {
		return this.kind === kind;
	}
	eat(kind) {
		if (this.kind !== kind) return false;
		this.next();
		return true;
	}
	expect(kind) {
		if (this.kind !== kind) throw this.unexpected(describeToken(kind));
		this.next();
	}
	/** A comma after an element, unless what closes the list is here. */
	separate(close) {
		if (this.kind !== close && !this.eat(44)) throw this.unexpected(`"," or ${describeToken(close)}`);
	}
	eatWord(word) {
		if (this.word !== word) return false;
		this.next();
		return true;
	}
	/** A semicolon, or one of the places where none is needed. */
	endStatement() {
		if (this.kind === 59) return this.next();
		if (!(this.kind === 125 || this.kind === 0 || this.newline)) throw this.unexpected("\";\" or a new line");
	}
	unexpected(expected) {
		if (this.openComment > 0) return this.malformed("a comment without an end", this.openComment);
		if (this.kind === 4 && isQuote(this.bytes[this.start])) return this.malformed("a string without an end", this.tokenLine);
		const found = this.kind === 0 ? "the end of the file" : `"${this.shown(this.start, this.end)}"`;
		return this.malformed(`expected ${expected} but found ${found}`, this.tokenLine);
	}
	/** Call before what may hold another of its kind, and `leave` after it. */
	deepen() {
		this.depth += 1;
		if (this.depth > deepest) throw this.malformed(`more than ${deepest} constructs in each other`, this.tokenLine);
	}
	leave() {
		this.depth -= 1;
	}
	place() {
		const { at, line, codeLines, lastCodeLine, newline, kind, word, start, end } = this;
		const { tokenLine, tokenCode, endLine, endCode, depth } = this;
		return {
			at,
			line,
			codeLines,
			lastCodeLine,
			newline,
			kind,
			word,
			start,
			end,
			tokenLine,
			tokenCode,
			endLine,
			endCode,
			depth
		};
	}
	returnTo(place) {
		this.countRereading(this.at - place.at);
		this.openComment = 0;
		this.at = place.at;
		this.line = place.line;
		this.codeLines = place.codeLines;
		this.lastCodeLine = place.lastCodeLine;
		this.newline = place.newline;
		this.kind = place.kind;
		this.word = place.word;
		this.start = place.start;
		this.end = place.end;
		this.tokenLine = place.tokenLine;
		this.tokenCode = place.tokenCode;
		this.endLine = place.endLine;
		this.endCode = place.endCode;
		this.depth = place.depth;
	}
	/** Keeps hostile text from taking more than linear time. */
	countRereading(amount) {
		this.rereading += amount;
		if (this.rereading > freeRereading + mostRereading * this.length) throw this.malformed("too much that can be read in several ways", this.tokenLine);
	}
	peek() {
		const place = this.place();
		this.next();
		this.peekedKind = this.kind;
		this.peekedWord = this.word;
		this.peekedNewline = this.newline;
		this.returnTo(place);
	}
	/** The first byte of the next token: a cheaper look than `peek`. */
	peekByte() {
		const first = this.bytes[this.at] ?? 0;
		return beginsTrivia[first] === 1 ? this.bytes[this.skipAhead()] ?? 0 : first;
	}
	/** Whether the next token is on another line. */
	isNewlineAhead() {
		this.skipAhead();
		return this.peekedNewline;
	}
	skipAhead() {
		const { line, newline } = this;
		this.newline = false;
		const at = this.skipTrivia(this.at);
		this.peekedNewline = this.newline;
		this.line = line;
		this.newline = newline;
		return at;
	}
};
const isQuote = (first) => first === 39 || first === 34;
// src/languages/javascript/literals.ts
/** What follows a piece of a template's text. */
const substitution = 1;
const end = 2;
const nothing$1 = 3;
/** Tokens that only the grammar can tell from others: templates and regular expressions. */
var Literals = class extends Reader {
	/** At the backtick. */
	template() {
		const first = this.tokenLine;
		this.deepen();
		let follows = this.templateText();
		while (follows === substitution) {
			this.next();
			this.expression(0);
			if (this.kind !== 125) throw this.unexpected("\"}\" in the template");
			follows = this.templateText();
		}
		if (follows === nothing$1) throw this.malformed("a template without an end", first);
		this.leave();
		this.next();
	}
	/** At the backtick of a template that is a type. */
	templateType() {
		this.deepen();
		let follows = this.templateText();
		while (follows === substitution) {
			this.next();
			if (!this.freshType() || this.kind !== 125) return false;
			follows = this.templateText();
		}
		this.leave();
		if (follows === nothing$1) return false;
		this.next();
		return true;
	}
	templateText() {
		const { bytes } = this;
		let { at } = this;
		for (;;) {
			while (stopsTemplate[bytes[at] ?? 0] === 0) at += 1;
			const stop = bytes[at];
			if (stop === 96) {
				this.at = at + 1;
				return end;
			}
			if (stop === 36 && bytes[at + 1] === 123) {
				this.at = at + 2;
				return substitution;
			}
			if (this.isAtEnd(at)) return nothing$1;
			at = stop === 92 ? this.afterEscape(at) : this.afterTextByte(at);
		}
	}
	/** At the slash, where an operand is due. */
	regularExpression() {
		const { bytes } = this;
		let at = this.start + 1;
		let isClass = false;
		for (;;) {
			while (stopsRegularExpression[bytes[at] ?? 0] === 0) at += 1;
			const stop = bytes[at];
			if (stop === 47 && !isClass) break;
			if (this.afterLineBreak(at) !== at || this.isAtEnd(at)) throw this.malformed("a regular expression without an end", this.tokenLine);
			if (stop === 91) isClass = true;
			else if (stop === 93) isClass = false;
			at += stop === 92 && this.afterLineBreak(at + 1) === at + 1 ? 2 : 1;
		}
		this.at = this.nameEnd(at + 1);
		this.next();
	}
};
// src/languages/javascript/type-lists.ts
/** What is in angle brackets, and types of which only the brackets matter. */
var TypeLists = class extends Literals {
	typeArgumentsIfAny() {
		return this.kind !== 60 || this.newline || this.typeArguments();
	}
	/** At `<`. */
	typeArguments() {
		this.next();
		while (this.kind !== 62) {
			if (!this.freshType()) return false;
			if (!this.eat(44)) break;
		}
		return this.eat(62);
	}
	/** At `<`. */
	typeParameters() {
		this.next();
		while (this.kind !== 62) {
			while (this.eatVariance());
			if (!this.eat(1)) return false;
			if (this.eatWord(8) && !this.freshType()) return false;
			if (this.eat(61) && !this.freshType()) return false;
			if (!this.eat(44)) break;
		}
		return this.eat(62);
	}
	typeParametersIfAny() {
		if (this.typescript && this.kind === 60 && !this.typeParameters()) throw this.unexpected("a type parameter");
	}
	eatVariance() {
		if (this.word !== 9 && this.word !== 6 && this.word !== 65) return false;
		this.peek();
		if (this.peekedKind !== 1 || this.peekedWord === 8) return false;
		this.next();
		return true;
	}
	/** From an opening bracket past the one that closes it, whatever is between. */
	skipBrackets() {
		let open = 0;
		for (;;) {
			switch (this.kind) {
				case 40:
				case 91:
				case 123:
					open += 1;
					break;
				case 41:
				case 93:
				case 125:
					open -= 1;
					break;
				case 96:
					if (!this.templateType()) return false;
					continue;
				case 0:
				case 4: return false;
			}
			this.next();
			if (open <= 0) return true;
		}
	}
};
// src/languages/javascript/types.ts
/**
* Types are read only to know where they end. Where text may be a type or not, as in `a<b>(c)`, it is read as one to see:
* so each method says whether what it stands for was here.
*/
var Types = class extends TypeLists {
	/** In what an `extends` compares with, another `extends` belongs to what is around. */
	isCompared = false;
	/** A type that has to be here. */
	type() {
		if (!this.freshType()) throw this.unexpected("a type");
	}
	/** A type to which nothing around it belongs. */
	freshType() {
		return this.typeCompared(false);
	}
	typeCompared(isCompared) {
		const before = this.isCompared;
		this.isCompared = isCompared;
		this.deepen();
		const isType = this.conditionalType();
		this.leave();
		this.isCompared = before;
		return isType;
	}
	conditionalType() {
		for (;;) {
			if (!this.unionType()) return false;
			if (this.isCompared || this.word !== 8 || this.newline) return true;
			this.next();
			if (!this.typeCompared(true) || !this.eat(63)) return false;
			if (!this.freshType() || !this.eat(58)) return false;
		}
	}
	unionType() {
		if (this.kind === 124 || this.kind === 38) this.next();
		for (;;) {
			if (!this.typeOperand()) return false;
			if (this.kind !== 124 && this.kind !== 38) return true;
			this.next();
		}
	}
	typeOperand() {
		while (this.eatTypeOperator());
		switch (this.kind) {
			case 1: return this.namedType();
			case 45:
				this.next();
				return this.eat(2) && this.typeSuffix();
			case 3:
			case 2:
				this.next();
				return this.typeSuffix();
			case 96: return this.templateType() && this.typeSuffix();
			case 123:
			case 91: return this.skipBrackets() && this.typeSuffix();
			case 40: return this.parenthesisedType();
			case 60: return this.functionType();
			default: return false;
		}
	}
	/** `keyof`, `unique`, `readonly`, where they are not the name of a type. */
	eatTypeOperator() {
		const { word } = this;
		if (word !== 58 && word !== 59 && word !== 51) return false;
		this.peek();
		if (!beginsTypeOperand(this.peekedKind)) return false;
		this.next();
		return true;
	}
	namedType() {
		switch (this.word) {
			case 60: return this.inferredType();
			case 57: return this.assertedType();
			case 29: return this.typeQuery();
			case 26:
				this.next();
				return this.functionType();
			case 46:
				this.peek();
				if (this.peekedWord !== 26) return this.typeReference();
				this.next();
				this.next();
				return this.functionType();
			case 32: return this.importedType();
			default: return this.typeReference();
		}
	}
	typeReference() {
		if (!this.dottedName()) return false;
		if (this.word === 56 && !this.newline) {
			this.next();
			return this.typeCompared(this.isCompared);
		}
		return this.typeArgumentsIfAny() && this.typeSuffix();
	}
	dottedName() {
		if (!this.eat(1)) return false;
		while (this.eat(46)) {
			if (this.kind !== 1 && this.kind !== 210) return false;
			this.next();
		}
		return true;
	}
	inferredType() {
		this.peek();
		if (this.peekedKind !== 1) return this.typeReference();
		this.next();
		this.next();
		if (this.word === 8) {
			const place = this.place();
			this.next();
			if (!this.typeCompared(true) || !this.isCompared && this.kind === 63) this.returnTo(place);
		}
		return this.typeSuffix();
	}
	assertedType() {
		this.peek();
		if (this.peekedKind !== 1 || this.peekedNewline || this.peekedWord === 56) return this.typeReference();
		this.next();
		this.next();
		return this.eatWord(56) ? this.typeCompared(this.isCompared) : true;
	}
	typeQuery() {
		this.next();
		if (this.word === 32) return this.importedType();
		return this.dottedName() && this.typeArgumentsIfAny() && this.typeSuffix();
	}
	importedType() {
		this.next();
		if (this.kind !== 40 || !this.skipBrackets()) return false;
		while (this.eat(46)) if (!this.eat(1)) return false;
		return this.typeArgumentsIfAny() && this.typeSuffix();
	}
	/** A type in parentheses, or the parameters of a function: `(a): (b) => c` is the latter, `(a): ((b)) => c` is not. */
	parenthesisedType() {
		const isFunction = this.beginsParameters(this.peekByte());
		if (!this.skipBrackets()) return false;
		return isFunction && this.is(200) ? this.resultType() : this.typeSuffix();
	}
	beginsParameters(first) {
		if (first === 41 || first === 46) return true;
		const isPattern = first === 123 || first === 91;
		if (!isPattern && beginsName[first] === 0) return false;
		const place = this.place();
		this.next();
		if (isPattern) this.skipBrackets();
		else this.next();
		const isParameter = endsParameterName(this.kind);
		this.returnTo(place);
		return isParameter;
	}
	/** From the type parameters or the parenthesis on. */
	functionType() {
		if (this.kind === 60 && !this.typeParameters()) return false;
		return this.kind === 40 && this.skipBrackets() && this.resultType();
	}
	resultType() {
		return this.eat(200) && this.freshType();
	}
	typeSuffix() {
		while (this.kind === 91 && !this.newline) if (!this.skipBrackets()) return false;
		return true;
	}
};
function beginsTypeOperand(kind) {
	switch (kind) {
		case 1:
		case 3:
		case 96:
		case 40:
		case 91:
		case 123: return true;
		default: return false;
	}
}
function endsParameterName(kind) {
	switch (kind) {
		case 58:
		case 44:
		case 63:
		case 61:
		case 41: return true;
		default: return false;
	}
}
// src/languages/javascript/scopes.ts
/** Functions and classes in each other, and what is counted in them. */
var Scopes = class extends Types {
	counting;
	/** Those that have begun, in that order. */
	found = [];
	/** What is outside of every function is counted too, and then dropped. */
	outside;
	tally;
	/** The qualified name of what is around, or nothing. */
	scope = "";
	defaults;
	constructor(source, dialect, counting) {
		super(source, dialect);
		this.counting = counting;
		this.defaults = counting.points ? new Defaults() : void 0;
		this.outside = this.tallyOf(anonymous, "function", 0, 0);
		this.tally = this.outside;
	}
	tallyOf(name, kind, line, code) {
		return new FunctionTally(name, kind, {
			line,
			codeAbove: code - 1
		}, this.counting);
	}
	qualified(name) {
		return this.scope === "" ? name : `${this.scope}.${name}`;
	}
	/** A label for what begins at the next token, named by the text from `start` to `end`. */
	label(start, end) {
		return start < 0 ? void 0 : {
			start,
			end,
			line: 0,
			code: 0
		};
	}
	nameFrom(label) {
		return label ? nameOf(this.text(label.start, label.end)) : anonymous;
	}
	/** Notes a `=` that is a default value if what it stands in is a pattern. */
	suspectDefault() {
		this.defaults?.add(this.tokenLine, this.tally.points?.length ?? 0);
	}
	/** What was suspected most recently is a pattern. */
	confirmDefaults(count) {
		if (count <= 0) return;
		if (!this.counting.defaults) return this.forgetDefaults(this.suspected() - count);
		this.tally.cyclomatic += count;
		if (this.tally.points) this.defaults?.confirm(count, this.tally.points);
	}
	suspected() {
		return this.defaults?.count ?? 0;
	}
	forgetDefaults(downTo) {
		this.defaults?.forget(downTo);
	}
};
// src/languages/javascript/functions.ts
/** Functions of every form, except that whether parentheses belong to an arrow is found out where they are read. */
var Functions = class extends Scopes {
	/** An expression up to a comma. */
	value() {
		const suspected = this.suspected();
		this.assignment(0, void 0);
		this.forgetDefaults(suspected);
	}
	/** Whether a function or a class may begin here, which would take its name from what is before. */
	mayTakeName() {
		const { kind } = this;
		return kind === 1 || kind === 40 || kind === 60 || kind === 64;
	}
	/** The value of what is named by the text from `start` to `end`; the offset is -1 where it has no name. */
	namedValue(start, end, context = 0) {
		const suspected = this.suspected();
		this.assignment(context, this.mayTakeName() ? this.label(start, end) : void 0);
		this.forgetDefaults(suspected);
	}
	/** At `function`. */
	functionExpression(label, line, code) {
		this.next();
		this.eat(42);
		if (this.kind === 1) return this.functionRest(this.ownName(), "function", line, code);
		const isMember = label !== void 0 && label.line > 0;
		this.functionRest(this.nameFrom(label), "function", isMember ? label.line : line, isMember ? label.code : code);
	}
	/** At `function`; one that is exported may have no name. */
	functionDeclaration(line, code) {
		this.next();
		this.eat(42);
		this.functionRest(this.kind === 1 ? this.ownName() : "default", "function", line, code);
	}
	ownName() {
		const label = this.label(this.start, this.end);
		this.next();
		return this.nameFrom(label);
	}
	/** From the parameters on. */
	functionRest(name, kind, line, code) {
		const { tally, scope } = this;
		const inner = this.tallyOf(this.qualified(name), kind, line, code);
		const place = this.found.push(inner) - 1;
		this.tally = inner;
		this.scope = inner.name;
		this.typeParametersIfAny();
		this.parameters();
		if (this.typescript && this.eat(58)) this.type();
		if (this.kind === 123) {
			this.block();
			this.close(inner);
		} else this.signatureOnly(place);
		this.tally = tally;
		this.scope = scope;
	}
	signatureOnly(place) {
		if (!this.typescript) throw this.unexpected("\"{\"");
		this.found.splice(place, 1);
		this.endStatement();
	}
	close(inner) {
		inner.end = this.endLine;
		inner.codeLines = this.endCode;
	}
	parameters() {
		this.expect(40);
		while (this.kind !== 41) {
			this.decorators();
			if (this.typescript) while (this.isParameterModifier()) this.next();
			this.eat(207);
			if (this.word !== 27) this.tally.parameters += 1;
			this.parameter();
			this.separate(41);
		}
		this.next();
	}
	parameter() {
		const { kind, start, end } = this;
		this.binding();
		if (this.typescript) this.optionalType();
		if (this.kind !== 61) return;
		if (this.counting.defaults) this.tally.count("default value", this.tokenLine, 1, 0);
		this.next();
		this.namedValue(kind === 1 ? start : -1, end);
	}
	isParameterModifier() {
		const { word } = this;
		if (!(word >= 47 && word <= 52 && word !== 50)) return false;
		const next = this.peekByte();
		return beginsName[next] === 1 || next === 123 || next === 91;
	}
	/** `?: T` */
	optionalType() {
		const isOptional = this.eat(63);
		if (!this.eat(58)) return isOptional;
		this.type();
		return true;
	}
	/** A name or a pattern. */
	binding() {
		if (this.kind === 91) return this.confirmDefaults(this.arrayLiteral());
		if (this.kind === 123) return this.confirmDefaults(this.objectLiteral());
		if (!(this.kind === 1 && (this.word === 0 || this.word > 23))) throw this.unexpected("a name");
		this.next();
	}
	/** At the arrow after a single name. */
	plainArrow(label, line, code, context) {
		const inner = this.arrowTally(label, line, code);
		this.found.push(inner);
		inner.parameters = 1;
		this.arrowBody(inner, context);
	}
	arrowTally(label, line, code) {
		const name = this.qualified(label ? this.nameFrom(label) : anonymous);
		if (label && label.line > 0) return this.tallyOf(name, "arrow", label.line, label.code);
		return this.tallyOf(name, "arrow", line, code);
	}
	/** At the arrow. */
	arrowBody(inner, context) {
		const { tally, scope } = this;
		this.tally = inner;
		this.scope = inner.name;
		this.next();
		if (this.kind === 123) this.block();
		else this.assignment(context, void 0);
		this.close(inner);
		this.tally = tally;
		this.scope = scope;
	}
};
// src/languages/javascript/markup.ts
/** JSX, which has tokens of its own: read byte by byte, except for what is between braces. */
var Markup = class extends Functions {
	/** At `<`. */
	jsxElement() {
		this.at = this.start + 1;
		this.element();
		this.next();
	}
	/** From after its `<` to after its last `>`. */
	element() {
		this.deepen();
		if (this.upcoming() !== 62) {
			this.markupName("the name of an element");
			if (this.upcoming() === 60 && this.typescript) this.elementTypeArguments();
			while (this.attribute());
		}
		if (this.upcoming() === 47) {
			this.at += 1;
			this.mark(62);
		} else {
			this.at += 1;
			this.children();
		}
		this.leave();
	}
	/** The next byte inside of a tag, which is code. */
	upcoming() {
		this.at = this.skipTrivia(this.at);
		this.holdCode();
		return this.bytes[this.at] ?? 0;
	}
	mark(expected) {
		if (this.upcoming() !== expected) throw this.strange(describeToken(expected));
		this.at += 1;
	}
	strange(expected) {
		const found = this.isAtEnd(this.at) ? "the end of the file" : `"${this.shown(this.at, this.at + 1)}"`;
		return this.malformed(`expected ${expected} but found ${found}`, this.line);
	}
	markupName(expected) {
		const start = this.at;
		while (this.isInMarkupName()) this.at += 1;
		if (this.at === start) throw this.strange(expected);
	}
	isInMarkupName() {
		const found = this.bytes[this.at] ?? 0;
		if (found >= 128) return wideBlankLength(this.bytes, this.at) === 0;
		return isNameByte[found] === 1 || found === 45 || found === 46 || found === 58;
	}
	elementTypeArguments() {
		this.next();
		if (!this.typeArguments()) throw this.unexpected("a type argument");
		this.at = this.start;
		this.line = this.tokenLine;
		this.lastCodeLine = this.tokenLine;
		this.codeLines = this.tokenCode;
	}
	attribute() {
		const first = this.upcoming();
		if (first === 47 || first === 62) return false;
		if (first === 123) {
			this.container();
			return true;
		}
		this.markupName("an attribute, \">\" or \"/>\"");
		if (this.upcoming() !== 61) return true;
		this.at += 1;
		this.attributeValue(this.upcoming());
		return true;
	}
	attributeValue(first) {
		if (first === 123) return this.container();
		if (first === 39 || first === 34) return this.attributeString(first);
		if (first !== 60) throw this.strange("the value of an attribute");
		this.at += 1;
		this.element();
	}
	attributeString(quote) {
		const { bytes, line } = this;
		let at = this.at + 1;
		while (bytes[at] !== quote) {
			if (this.isAtEnd(at)) throw this.malformed("a string without an end", line);
			at = this.afterTextByte(at);
		}
		this.at = at + 1;
	}
	/** `{expression}`, `{...spread}`, or `{}` around a comment. */
	container() {
		this.at += 1;
		this.next();
		this.eat(207);
		if (this.kind !== 125) this.expression(0);
		if (this.kind !== 125) throw this.unexpected("\"}\"");
	}
	/** Up to the closing tag and past it. */
	children() {
		const { bytes, line } = this;
		for (;;) {
			while (stopsMarkup[bytes[this.at] ?? 0] === 0) this.at += 1;
			const stop = bytes[this.at];
			if (stop === 123) this.container();
			else if (stop === 60) {
				this.at += 1;
				if (this.upcoming() === 47) return this.closingTag();
				this.element();
			} else if (this.isAtEnd(this.at)) throw this.malformed("an element without an end", line);
			else this.afterMarkupByte();
		}
	}
	closingTag() {
		this.at += 1;
		if (this.upcoming() !== 62) this.markupName("the name of an element");
		this.mark(62);
	}
	/** A blank line between elements means nothing and holds no code. */
	afterMarkupByte() {
		const next = this.afterLineBreak(this.at);
		if (next === this.at) {
			this.at += 1;
			return;
		}
		this.line += 1;
		this.at = next;
		while (this.bytes[this.at] === 32 || this.bytes[this.at] === 9) this.at += 1;
		if (this.afterLineBreak(this.at) === this.at) this.holdCode();
	}
};
// src/languages/javascript/collections.ts
/** Arrays and objects, which may turn out to be patterns: each says how many default values it would have as one. */
var Collections = class extends Markup {
	/** Where the last key was, its brackets or quotes included. */
	keyStart = 0;
	keyEnd = 0;
	keyName() {
		return nameOf(this.text(this.keyStart, this.keyEnd));
	}
	arrayLiteral() {
		this.deepen();
		this.next();
		let defaults = 0;
		while (this.kind !== 93) {
			if (this.eat(44)) continue;
			this.eat(207);
			defaults += this.assignment(0, void 0);
			this.separate(93);
		}
		this.leave();
		this.next();
		return defaults;
	}
	objectLiteral() {
		this.deepen();
		this.next();
		let defaults = 0;
		while (this.kind !== 125) {
			defaults += this.property();
			this.separate(125);
		}
		this.leave();
		this.next();
		return defaults;
	}
	property() {
		if (this.eat(207)) return this.assignment(0, void 0);
		const { tokenLine: line, tokenCode: code } = this;
		const method = this.methodKind();
		this.key();
		if (method || this.kind === 40 || this.typescript && this.kind === 60) {
			this.functionRest(this.keyName(), method ?? "method", line, code);
			return 0;
		}
		const { keyStart: start, keyEnd: end } = this;
		if (this.eat(58)) return this.assignment(0, this.memberLabel({
			start,
			end,
			line,
			code
		}));
		if (this.kind !== 61) return 0;
		this.suspectDefault();
		this.next();
		this.namedValue(start, end);
		return 1;
	}
	memberLabel(label) {
		return this.mayTakeName() ? label : void 0;
	}
	/** What `get`, `set`, `async` and `*` say, where they are not the name themselves. */
	methodKind() {
		let kind;
		const { word } = this;
		if ((word === 54 || word === 55 || word === 36) && !endsKey(this.peekByte())) {
			kind = accessorKind(word);
			this.next();
		}
		return this.eat(42) ? "method" : kind;
	}
	/** The name of a property or member. */
	key() {
		const { start } = this;
		switch (this.kind) {
			case 1:
			case 2:
			case 3:
			case 210:
				this.keyEnd = this.end;
				break;
			case 91:
				this.next();
				this.expression(0);
				if (!this.is(93)) throw this.unexpected("\"]\"");
				this.keyEnd = this.end;
				break;
			default: throw this.unexpected("the name of a member");
		}
		this.keyStart = start;
		this.next();
	}
};
const accessorKind = (word) => word === 54 ? "getter" : word === 55 ? "setter" : "method";
function endsKey(next) {
	switch (next) {
		case 44:
		case 58:
		case 40:
		case 125:
		case 61:
		case 60: return true;
		default: return false;
	}
}
// src/languages/javascript/classes.ts
/** Classes and their decorators. What initialises a field is in no function. */
var Classes = class extends Collections {
	decorators() {
		while (this.kind === 64) this.decorator();
	}
	decorator() {
		this.next();
		if (this.eat(40)) {
			this.expression(0);
			this.expect(41);
		} else this.expect(1);
		for (;;) if (this.kind === 46) this.memberName();
		else if (this.kind === 40) this.callArguments();
		else if (!this.typescript || this.kind !== 60 || !this.tryTypeArguments()) return;
	}
	/** At the dot. */
	memberName() {
		this.next();
		this.anyName();
	}
	anyName() {
		if (this.kind !== 1 && this.kind !== 210) throw this.unexpected("the name of a member");
		this.next();
	}
	tryTypeArguments() {
		const place = this.place();
		if (this.typeArguments() && this.kind === 40) return true;
		this.returnTo(place);
		return false;
	}
	/** At `class`, with what it would be called if it does not say so itself. */
	classLiteral(label) {
		const { scope } = this;
		this.deepen();
		this.next();
		this.scope = this.qualified(this.className(label));
		this.typeParametersIfAny();
		if (this.eatWord(8)) this.operand(4, void 0);
		if (this.typescript && this.eatWord(61)) this.typeList();
		this.expect(123);
		while (this.kind !== 125) if (!this.eat(59)) this.member();
		this.scope = scope;
		this.leave();
		this.next();
	}
	className(label) {
		if (!(this.kind === 1 && this.word !== 8 && !this.isImplementsClause())) return this.nameFrom(label);
		const own = this.label(this.start, this.end);
		this.next();
		return this.nameFrom(own);
	}
	isImplementsClause() {
		return this.word === 61 && this.peekByte() !== 123;
	}
	/** Types with commas between. */
	typeList() {
		do
			this.type();
		while (this.eat(44));
	}
	member() {
		this.decorators();
		const { tokenLine: line, tokenCode: code } = this;
		let kind = "method";
		let isStatic = false;
		while (this.isModifier()) {
			const { word } = this;
			this.next();
			if (word === 50 && this.kind === 123) return this.staticBlock();
			isStatic ||= word === 50;
			if (word === 54 || word === 55) kind = accessorKind(word);
		}
		this.eat(42);
		if (this.typescript && this.kind === 91 && this.indexSignature()) return;
		this.key();
		if (this.kind === 63 || this.kind === 33) this.next();
		if (this.kind === 40 || this.typescript && this.kind === 60) {
			const name = this.keyName();
			const isConstructor = name === "constructor" && kind === "method" && !isStatic;
			return this.functionRest(name, isConstructor ? "constructor" : kind, line, code);
		}
		this.field(line, code);
	}
	field(line, code) {
		const { tally, keyStart: start, keyEnd: end } = this;
		if (this.typescript && this.eat(58)) this.type();
		if (this.eat(61)) {
			this.tally = this.outside;
			this.assignment(0, this.memberLabel({
				start,
				end,
				line,
				code
			}));
			this.tally = tally;
		}
		this.endStatement();
	}
	staticBlock() {
		const { tally } = this;
		this.tally = this.outside;
		this.block();
		this.tally = tally;
	}
	/** `[key: string]: T` */
	indexSignature() {
		const place = this.place();
		this.next();
		const isSignature = this.kind === 1 && this.peekByte() === 58;
		this.returnTo(place);
		if (!isSignature) return false;
		if (!this.skipBrackets()) throw this.unexpected("\"]\"");
		if (this.eat(58)) this.type();
		this.endStatement();
		return true;
	}
	/** Whether the word says something about the member, and is not its name. */
	isModifier() {
		const { word } = this;
		if (word < 36) return false;
		return (isJavaScriptModifier(word) || this.typescript && isTypeScriptModifier(word)) && !endsModifier(this.peekByte()) && !this.isCutOff(word);
	}
	/** Whether a line break makes a field of the word. */
	isCutOff(word) {
		if (word === 50 || !this.isNewlineAhead()) return false;
		if (word === 36 || word === 53) return true;
		const next = this.peekByte();
		if (word === 54 || word === 55) return next === 42;
		return beginsName[next] === 0 && next !== 91;
	}
};
function isJavaScriptModifier(word) {
	switch (word) {
		case 50:
		case 36:
		case 54:
		case 55:
		case 53: return true;
		default: return false;
	}
}
const isTypeScriptModifier = (word) => word >= 45 && word <= 52;
/** Whether a word before this is a name. */
function endsModifier(next) {
	switch (next) {
		case 0:
		case 40:
		case 61:
		case 59:
		case 125:
		case 58:
		case 63:
		case 33:
		case 60: return true;
		default: return false;
	}
}
// src/languages/javascript/suffixes.ts
/** What comes after an operand: members, calls, templates, `!`, `++`, type arguments. */
var Suffixes = class extends Classes {
	/** The name of what was read last, in case something is assigned to it; the offset is -1 where it has none. */
	targetStart = -1;
	targetEnd = -1;
	/** Whether there was any. */
	suffixes(context) {
		let any = false;
		while (this.suffix(context)) any = true;
		return any;
	}
	suffix(context) {
		switch (this.kind) {
			case 46:
				this.dotted();
				return true;
			case 40:
				this.callArguments();
				this.targetStart = -1;
				return true;
			case 91:
				this.indexed();
				return true;
			case 205:
				this.optionalChain();
				return true;
			case 96:
				this.template();
				this.targetStart = -1;
				return true;
			case 33:
				if (!this.typescript || this.newline) return false;
				this.next();
				return true;
			case 208:
				if (this.newline) return false;
				this.next();
				return true;
			case 60: return this.typescript && this.suffixedTypeArguments(context);
			default: return false;
		}
	}
	dotted() {
		this.next();
		this.targetStart = this.start;
		this.targetEnd = this.end;
		this.anyName();
	}
	indexed() {
		const { start } = this;
		this.next();
		this.expression(0);
		if (this.kind !== 93) throw this.unexpected("\"]\"");
		this.targetStart = start;
		this.targetEnd = this.end;
		this.next();
	}
	optionalChain() {
		if (this.counting.optionalChaining) this.tally.count("?.", this.tokenLine, 1, 0);
		this.next();
		switch (this.kind) {
			case 1:
			case 210: return this.next();
			case 91: return this.indexed();
			case 96: return this.template();
			case 60:
				if (!this.typescript || !this.typeArguments()) throw this.unexpected("a type argument");
				return this.callArguments();
			default: this.callArguments();
		}
	}
	callArguments() {
		this.expect(40);
		while (this.kind !== 41) {
			this.eat(207);
			this.value();
			this.separate(41);
		}
		this.next();
	}
	/** `a<b>(c)` has type arguments, `a<b>c` compares. */
	suffixedTypeArguments(context) {
		const place = this.place();
		if (this.typeArguments() && this.mayFollowTypeArguments(context)) return true;
		this.returnTo(place);
		return false;
	}
	mayFollowTypeArguments(context) {
		switch (this.kind) {
			case 40:
			case 96: return true;
			case 60:
			case 62:
			case 43:
			case 45: return false;
			case 1: return this.newline || mayFollowAsWord(this.word);
			case 2:
			case 3:
			case 91:
			case 33:
			case 126:
			case 208:
			case 47:
			case 210:
			case 64: return this.newline;
			case 123: return this.newline || (context & 4) !== 0;
			default: return true;
		}
	}
	/** At `new`. */
	newExpression() {
		let calls = 0;
		while (this.eatWord(26)) calls += 1;
		if (this.kind === 46) {
			this.memberName();
			calls -= 1;
		} else this.constructed();
		this.constructedMembers();
		for (; calls > 0; calls--) {
			if (this.typescript && this.kind === 60) this.suffixedTypeArguments(0);
			if (this.kind === 40) this.callArguments();
			if (calls > 1) this.constructedMembers();
		}
	}
	constructed() {
		switch (this.word) {
			case 24: return this.functionExpression(void 0, this.tokenLine, this.tokenCode);
			case 25: return this.classLiteral(void 0);
			case 32:
				this.next();
				if (this.kind === 46) this.memberName();
				else this.callArguments();
				return;
		}
		if (this.kind === 64) {
			this.decorators();
			return this.classLiteral(void 0);
		}
		if (this.kind === 1) return this.next();
		this.expect(40);
		this.expression(0);
		this.expect(41);
	}
	constructedMembers() {
		for (;;) if (this.kind === 46) this.dotted();
		else if (this.kind === 91) this.indexed();
		else if (this.kind === 96) this.template();
		else if (this.kind === 33 && this.typescript && !this.newline) this.next();
		else return;
	}
};
function mayFollowAsWord(word) {
	switch (word) {
		case 6:
		case 7:
		case 38:
		case 39:
		case 61:
		case 8: return true;
		default: return false;
	}
}
// src/languages/javascript/parentheses.ts
/** To make an error and to catch it takes as long as to read this many bytes. */
const costOfError = 2e3;
/** Parentheses: around an expression, a sequence, the arguments of `async`, or the parameters of an arrow function. */
var Parentheses = class extends Suffixes {
	/** The first and the last operator of the expression read last, if it is operands with `&&`, `||`, `??` between. */
	firstLogical = 0;
	lastLogical = 0;
	firstLogicalPoint = 0;
	/** How many elements there were between the parentheses read last, and whether one had a type. */
	elements = 0;
	hasTypes = false;
	/** At the parenthesis. Whether it was an arrow function, which would begin at `line`. */
	parentheses(context, label, line, code) {
		const count = this.tally.soFar();
		const place = this.found.length;
		const defaults = this.betweenParentheses();
		if (!this.isArrow(context)) return false;
		this.confirmDefaults(defaults);
		const inner = this.arrowTally(label, line, code);
		inner.parameters = this.elements;
		inner.takeFrom(this.tally, count);
		this.insert(inner, place);
		this.arrowBody(inner, context);
		return true;
	}
	betweenParentheses() {
		let [elements, defaults, hasTypes] = [
			0,
			0,
			false
		];
		this.deepen();
		this.next();
		for (; this.kind !== 41; elements++) {
			this.eat(207);
			defaults += this.assignment(0, void 0);
			if (this.typescript && (this.kind === 63 || this.kind === 58)) {
				const { targetStart, targetEnd } = this;
				hasTypes = this.optionalType();
				defaults += this.typedDefault(targetStart, targetEnd);
			}
			this.separate(41);
		}
		this.leave();
		this.next();
		if (elements !== 1) this.firstLogical = 0;
		this.elements = elements;
		this.hasTypes = hasTypes;
		return defaults;
	}
	/** `= value` after a type. */
	typedDefault(start, end) {
		if (this.kind !== 61) return 0;
		this.suspectDefault();
		this.next();
		this.namedValue(start, end);
		return 1;
	}
	/** Puts a function before those that were found in its parameters. */
	insert(inner, place) {
		if (place === this.found.length) {
			this.found.push(inner);
			return;
		}
		const skipped = this.scope === "" ? 0 : this.scope.length + 1;
		this.countRereading(this.found.length - place);
		this.found.splice(place, 0, inner);
		for (const within of this.found.slice(place + 1)) within.name = `${inner.name}.${within.name.slice(skipped)}`;
	}
	/** After the parentheses; reads past the type of the result. */
	isArrow(context) {
		if (this.kind === 200) return !this.newline;
		if (!this.typescript || this.kind !== 58) return false;
		const place = this.place();
		this.next();
		if (this.freshType() && this.is(200) && !this.newline && ((context & 2) === 0 || this.isBodyBeforeColon(context))) return true;
		this.returnTo(place);
		return false;
	}
	/** In `a ? (b) : c => d` the colon is that of the conditional, unless another one follows. */
	isBodyBeforeColon(context) {
		const { tally, scope, outside } = this;
		const counted = outside.soFar();
		const suspected = this.suspected();
		const found = this.found.length;
		const place = this.place();
		let isBefore = false;
		try {
			this.arrowBody(this.tallyOf(anonymous, "arrow", 0, 0), context);
			isBefore = this.kind === 58;
		} catch (thrown) {
			if (!(thrown instanceof GateError)) throw thrown;
			this.countRereading(costOfError);
		}
		this.returnTo(place);
		this.found.length = found;
		this.tally = tally;
		this.scope = scope;
		outside.returnTo(counted);
		this.forgetDefaults(suspected);
		return isBefore;
	}
};
/** The operands of operators. */
var Operands = class extends Parentheses {
	operand(context, label) {
		this.targetStart = -1;
		const { start } = this;
		while (this.prefix());
		const isPrefixed = start !== this.start;
		const operand = this.unprefixed(context, isPrefixed ? void 0 : label);
		return isPrefixed && operand !== -2 ? -1 : operand;
	}
	prefix() {
		switch (this.kind) {
			case 33:
			case 126:
			case 43:
			case 45:
			case 208: break;
			case 1:
				if (this.word === 33) return this.awaitPrefix();
				if (this.word !== 29 && this.word !== 30 && this.word !== 31) return false;
				break;
			default: return false;
		}
		this.next();
		return true;
	}
	/** Outside of async functions and modules, `await` may be a name. */
	awaitPrefix() {
		this.peek();
		if (!this.beginsAwaited()) return false;
		this.next();
		return true;
	}
	beginsAwaited() {
		switch (this.peekedKind) {
			case 1: return this.peekedWord !== 6 && this.peekedWord !== 7;
			case 40:
			case 91:
			case 43:
			case 45: return !this.peekedNewline;
			case 2:
			case 3:
			case 96:
			case 123:
			case 33:
			case 126:
			case 208:
			case 47:
			case 210:
			case 60: return true;
			default: return false;
		}
	}
	unprefixed(context, label) {
		switch (this.kind) {
			case 1: return this.named(context, label);
			case 2:
			case 3:
				this.next();
				return this.suffixed(context);
			case 96:
				this.template();
				return this.suffixed(context);
			case 40: return this.parenthesised(context, label);
			case 91: return this.literal(context, this.arrayLiteral());
			case 123: return this.literal(context, this.objectLiteral());
			case 47:
			case 206:
				if (this.bytes[this.start] !== 47) throw this.unexpected("an expression");
				this.regularExpression();
				return this.suffixed(context);
			case 60: return this.angle(context, label);
			case 210:
				this.next();
				return -1;
			case 64:
				this.decorators();
				if (this.word !== 25) throw this.unexpected("\"class\"");
				this.classLiteral(label);
				return this.suffixed(context);
			default: throw this.unexpected("an expression");
		}
	}
	suffixed(context) {
		this.suffixes(context);
		return -1;
	}
	literal(context, defaults) {
		this.targetStart = -1;
		return this.suffixes(context) ? -1 : defaults;
	}
	parenthesised(context, label) {
		if (this.parentheses(context, label, this.tokenLine, this.tokenCode)) return -2;
		if (this.elements === 0 || this.hasTypes) throw this.unexpected("\"=>\"");
		return this.suffixes(context) ? -1 : -3;
	}
	named(context, label) {
		const { tokenLine: line, tokenCode: code, start, end, word } = this;
		switch (word) {
			case 24:
				this.functionExpression(label, line, code);
				return this.suffixed(context);
			case 25:
				this.classLiteral(label);
				return this.suffixed(context);
			case 26:
				this.newExpression();
				return this.suffixed(context);
			case 36: return this.async(context, label);
			case 32:
				this.next();
				if (this.kind === 46) this.memberName();
				return this.suffixed(context);
		}
		if (word !== 0 && word <= 23) throw this.unexpected("an expression");
		this.next();
		if (this.kind === 200 && !this.newline) {
			this.plainArrow(label, line, code, context);
			return -2;
		}
		this.targetStart = start;
		this.targetEnd = end;
		return this.suffixed(context);
	}
	/** `async` before a function, or as a name. */
	async(context, label) {
		const { tokenLine: line, tokenCode: code, start, end } = this;
		this.next();
		if (!this.newline) {
			if (this.word === 24) {
				this.functionExpression(label, line, code);
				return this.suffixed(context);
			}
			if (this.kind === 1 && (!isOperatorWord(this.word) || this.isArrowNext())) this.next();
			if (this.kind === 200) {
				this.plainArrow(label, line, code, context);
				return -2;
			}
			if (this.kind === 60 && this.typescript) this.asyncTypeParameters();
			if (this.kind === 40 && this.parentheses(context, label, line, code)) return -2;
		}
		this.targetStart = start;
		this.targetEnd = end;
		return this.suffixed(context);
	}
	isArrowNext() {
		this.peek();
		return this.peekedKind === 200;
	}
	asyncTypeParameters() {
		const place = this.place();
		if (!this.typeParameters() || this.kind !== 40) this.returnTo(place);
	}
	/** `<`: an element, a type before what it is asserted of, or the type parameters of an arrow function. */
	angle(context, label) {
		const { tokenLine: line, tokenCode: code } = this;
		if (this.jsx) {
			if (!this.typescript || !this.beginsTypeParameters()) {
				this.jsxElement();
				return this.suffixed(context);
			}
			this.typeParametersIfAny();
			if (!this.parentheses(context, label, line, code)) throw this.unexpected("\"=>\"");
			return -2;
		}
		if (!this.typescript) throw this.unexpected("an expression");
		const place = this.place();
		if (this.typeParameters() && this.kind === 40) return this.parentheses(context, label, line, code) ? -2 : this.suffixed(context);
		this.returnTo(place);
		if (!this.typeArguments()) throw this.unexpected("a type");
		this.deepen();
		const asserted = this.operand(context, void 0);
		this.leave();
		return asserted === -2 ? -2 : -1;
	}
	/** In TSX, `<T,>` and `<T extends` cannot be elements. */
	beginsTypeParameters() {
		const place = this.place();
		this.next();
		const isConst = this.word === 9;
		if (isConst) this.next();
		const isParameter = this.eat(1) && (isConst || this.kind === 44 || this.word === 8);
		this.returnTo(place);
		return isParameter;
	}
};
/** Words that continue an expression. */
function isOperatorWord(word) {
	switch (word) {
		case 6:
		case 7:
		case 37:
		case 38:
		case 39: return true;
		default: return false;
	}
}
// src/languages/javascript/operators.ts
/** What is between two operands. */
const nothing = 0;
const logical = 1;
const other = 2;
/** Operands with operators between, whatever binds tighter: nothing that is counted depends on that. */
var Operators = class extends Operands {
	/** Says what the operand was, where there is only one. */
	operation(context, label) {
		let operand = this.operand(context, label);
		let first = 0;
		let last = 0;
		let firstPoint = 0;
		let before = logical;
		let result = operand;
		while (operand !== -2) {
			if (this.typescript && this.casts()) operand = result = -1;
			const after = this.operator(context);
			if (operand === -3 && this.firstLogical !== 0 && before === logical && after !== other) {
				if (this.firstLogical === last) this.tally.forgiveOperator(this.firstLogicalPoint);
				if (first === 0) {
					first = this.firstLogical;
					firstPoint = this.firstLogicalPoint;
				}
				last = this.lastLogical;
			}
			if (after === nothing) break;
			if (after === logical) {
				if (first === 0) {
					first = this.kind;
					firstPoint = this.tally.points?.length ?? 0;
				}
				this.countLogical(last);
				last = this.kind;
			}
			this.next();
			before = after;
			result = -1;
			operand = this.operand(context, void 0);
		}
		this.firstLogical = first;
		this.lastLogical = last;
		this.firstLogicalPoint = firstPoint;
		return operand === -2 ? -2 : result;
	}
	/** `as T` and `satisfies T` */
	casts() {
		let any = false;
		while ((this.word === 38 || this.word === 39) && !this.newline) {
			this.next();
			this.type();
			any = true;
		}
		return any;
	}
	countLogical(last) {
		const { kind } = this;
		const construct = kind === 201 ? "&&" : kind === 202 ? "||" : "??";
		this.tally.count(construct, this.tokenLine, 1, kind === last ? 0 : 1);
	}
	operator(context) {
		switch (this.kind) {
			case 201:
			case 202:
			case 203: return logical;
			case 209:
			case 42:
			case 43:
			case 45:
			case 47:
			case 38:
			case 124:
			case 60: return other;
			case 62: return this.wholeGreaterThan();
			case 1:
				if (this.word === 7) return other;
				return this.word === 6 && (context & 1) === 0 ? other : nothing;
			default: return nothing;
		}
	}
	/** `>` was read alone; what follows it at once may make `>=`, `>>`, `>>=` or more of it. */
	wholeGreaterThan() {
		const { bytes } = this;
		while (bytes[this.at] === 62) this.at += 1;
		const isShift = this.at > this.end;
		this.end = this.at;
		if (bytes[this.at] !== 61) return other;
		this.at += 1;
		this.end = this.at;
		if (!isShift) return other;
		this.kind = 206;
		return nothing;
	}
};
// src/languages/javascript/expressions.ts
/** Expressions: chains of conditionals and assignments are read one after the other, without recursion. */
var Expressions = class extends Operators {
	expression(context) {
		const suspected = this.suspected();
		let defaults = this.assignment(context, void 0);
		while (this.eat(44)) {
			this.assignment(context, void 0);
			defaults = 0;
			this.firstLogical = 0;
		}
		this.forgetDefaults(suspected + defaults);
		return defaults;
	}
	assignment(context, label) {
		const suspected = this.suspected();
		this.deepen();
		let isFirst = !this.yields();
		let operand = this.operation(context, isFirst ? label : void 0);
		let defaults = isFirst && operand > 0 ? operand : 0;
		if (operand !== -2 && this.continues()) {
			const { tally } = this;
			const { surcharge } = tally;
			do {
				if (this.kind === 61) {
					this.confirmDefaults(operand);
					this.forgetDefaults(suspected);
				}
				if (isFirst) defaults = this.kind === 61 ? 1 : 0;
				if (defaults > 0 && isFirst) this.suspectDefault();
				isFirst = false;
				const next = this.continuation();
				this.yields();
				operand = this.operation(context, next);
			} while (operand !== -2 && this.continues());
			tally.surcharge = surcharge;
		}
		if (!isFirst) this.firstLogical = 0;
		this.forgetDefaults(suspected + defaults);
		this.leave();
		return defaults;
	}
	/** `yield`, where it is no name. */
	yields() {
		let any = false;
		while (this.word === 34) {
			this.peek();
			if (this.peekedNewline || !mayBeYielded(this.peekedKind, this.peekedWord)) break;
			this.next();
			this.eat(42);
			any = true;
		}
		return any;
	}
	continues() {
		switch (this.kind) {
			case 61:
			case 206:
			case 204: return true;
			case 63: return !this.typescript || !this.isOptional();
			default: return false;
		}
	}
	/** `(a?: T) =>` and its like; no conditional goes on so. */
	isOptional() {
		const next = this.peekByte();
		return next === 58 || next === 44 || next === 41 || next === 61;
	}
	/** From the operator to the last operand; what a function would be called that is there. */
	continuation() {
		switch (this.kind) {
			case 63:
				this.tally.countConditional(this.tokenLine);
				this.tally.surcharge += 1;
				this.next();
				this.assignment(2, void 0);
				this.expect(58);
				return;
			case 204: this.tally.count(this.text(this.start, this.end), this.tokenLine, 1, 0);
		}
		const { targetStart: start, targetEnd: end } = this;
		const isNaming = this.kind !== 206;
		this.next();
		return isNaming && this.mayTakeName() ? this.label(start, end) : void 0;
	}
};
function mayBeYielded(kind, word) {
	switch (kind) {
		case 1: return word !== 6 && word !== 7;
		case 2:
		case 3:
		case 96:
		case 42:
		case 43:
		case 45:
		case 33:
		case 126:
		case 208:
		case 47:
		case 60:
		case 64:
		case 40:
		case 91:
		case 123: return true;
		default: return false;
	}
}
// src/languages/javascript/declarations.ts
/** Variables, and the declarations that only TypeScript has. */
var Declarations = class extends Expressions {
	/** After `var`, `let`, `const` or `using`. */
	variables(context) {
		do {
			const { kind, start, end } = this;
			this.binding();
			if (this.typescript) this.variableType();
			if (this.eat(61)) this.namedValue(kind === 1 ? start : -1, end, context);
		} while (this.eat(44));
	}
	variableType() {
		if (this.kind === 33) this.next();
		if (this.eat(58)) this.type();
	}
	/** Reads the words that begin variables, if they do here. */
	beginsVariables() {
		switch (this.word) {
			case 35: return this.beginsLet();
			case 62: return this.beginsUsing();
			case 33: return this.beginsAwaitUsing();
			case 10:
			case 9:
				this.next();
				return true;
			default: return false;
		}
	}
	/** `let` is a name where nothing follows it that could be declared. */
	beginsLet() {
		const next = this.peekByte();
		if (next !== 91 && next !== 123) {
			if (beginsName[next] === 0) return false;
			this.peek();
			if (this.peekedWord === 6 || this.peekedWord === 7) return false;
		}
		this.next();
		return true;
	}
	beginsUsing() {
		if (beginsName[this.peekByte()] === 0) return false;
		this.peek();
		if (this.peekedNewline || isOperatorWord(this.peekedWord)) return false;
		this.next();
		return true;
	}
	beginsAwaitUsing() {
		this.peek();
		if (this.peekedWord !== 62 || this.peekedNewline) return false;
		const place = this.place();
		this.next();
		if (this.beginsUsing()) return true;
		this.returnTo(place);
		return false;
	}
	/** Whether it was one of the declarations of TypeScript. */
	typescriptDeclaration() {
		switch (this.word) {
			case 42:
				this.enum();
				return true;
			case 40:
			case 41:
			case 46:
			case 45:
			case 43:
			case 44:
			case 64: return this.contextualDeclaration();
			default: return false;
		}
	}
	/** Their first words are names elsewhere. */
	contextualDeclaration() {
		const { word } = this;
		this.peek();
		if (this.peekedNewline || !this.declares(word)) return false;
		this.next();
		if (word === 40) this.typeAlias();
		else if (word === 41) this.interface();
		else if (word === 46) this.classLiteral(void 0);
		else if (word === 45) this.statement();
		else this.namespace();
		return true;
	}
	declares(word) {
		const { peekedKind, peekedWord } = this;
		if (word === 64) return peekedKind === 123;
		if (word === 46) return peekedWord === 25;
		if (word === 44 && peekedKind === 3) return true;
		return peekedKind === 1 && peekedWord !== 6 && peekedWord !== 7;
	}
	typeAlias() {
		this.next();
		this.typeParametersIfAny();
		this.expect(61);
		this.type();
		this.endStatement();
	}
	interface() {
		this.next();
		this.typeParametersIfAny();
		if (this.eatWord(8)) this.typeList();
		if (this.kind !== 123) throw this.unexpected("\"{\"");
		if (!this.skipBrackets()) throw this.unexpected("\"}\"");
	}
	namespace() {
		if (!this.eat(3)) {
			while (this.eat(1)) if (!this.eat(46)) break;
		}
		if (this.kind === 123) this.block();
		else this.endStatement();
	}
	/** At `enum`. */
	enum() {
		this.next();
		this.expect(1);
		this.expect(123);
		while (this.kind !== 125) {
			this.key();
			if (this.eat(61)) this.value();
			this.separate(125);
		}
		this.next();
	}
};
// src/languages/javascript/modules.ts
/** `import` and `export`. */
var Modules = class extends Declarations {
	/** At `import`, which is no call. */
	importDeclaration() {
		this.next();
		while (this.kind !== 3 && this.kind !== 61) this.importClause();
		if (this.eat(61)) {
			this.expression(0);
			this.endStatement();
			return;
		}
		this.moduleName();
	}
	importClause() {
		switch (this.kind) {
			case 1:
			case 44:
			case 42: return this.next();
			case 123: return this.specifiers();
			default: throw this.unexpected("the name of a module");
		}
	}
	specifiers() {
		if (!this.skipBrackets()) throw this.unexpected("\"}\"");
	}
	moduleName() {
		this.expect(3);
		if (this.isAttributes() && this.peekByte() === 123) {
			this.next();
			this.specifiers();
		}
		this.endStatement();
	}
	isAttributes() {
		return this.word === 21 || this.word === 66 && !this.newline;
	}
	/** At `export`. */
	exportDeclaration() {
		this.next();
		switch (this.kind) {
			case 42:
				this.next();
				if (this.eatWord(38)) this.next();
				return this.fromModule();
			case 123:
				this.specifiers();
				return this.word === 63 ? this.fromModule() : this.endStatement();
			case 61:
				this.next();
				this.expression(0);
				return this.endStatement();
			case 1: return this.exportedDeclaration();
			default: this.statement();
		}
	}
	fromModule() {
		if (!this.eatWord(63)) throw this.unexpected("\"from\"");
		this.moduleName();
	}
	exportedDeclaration() {
		if (this.word === 3) return this.exportDefault();
		if (this.word === 32) return this.importDeclaration();
		const next = this.typescript ? this.peekByte() : 0;
		if (this.word === 38) {
			this.next();
			this.next();
			this.expect(1);
			return this.endStatement();
		}
		if (this.word === 40 && (next === 123 || next === 42)) return this.exportTypes();
		this.statement();
	}
	exportTypes() {
		this.next();
		if (this.kind === 123) {
			this.specifiers();
			return this.word === 63 ? this.fromModule() : this.endStatement();
		}
		this.next();
		if (this.eatWord(38)) this.next();
		this.fromModule();
	}
	exportDefault() {
		const label = this.label(this.start, this.end);
		this.next();
		this.decorators();
		const { tokenLine, tokenCode } = this;
		switch (this.word) {
			case 24: return this.functionDeclaration(tokenLine, tokenCode);
			case 25: return this.classLiteral(label);
			case 36:
				this.peek();
				if (this.peekedWord !== 24 || this.peekedNewline) break;
				this.next();
				return this.functionDeclaration(tokenLine, tokenCode);
			case 46:
			case 41:
				this.peek();
				if (!this.typescript || this.peekedKind !== 1 || this.peekedNewline) break;
				if (this.word === 41) return this.statement();
				this.next();
				return this.classLiteral(label);
		}
		this.assignment(0, label);
		this.endStatement();
	}
};
// src/languages/javascript/control.ts
/** Statements that steer. What is counted for each is in the order of the text. */
var Control = class extends Modules {
	condition() {
		this.expect(40);
		this.expression(0);
		this.expect(41);
	}
	/** A statement that is nested in another one. */
	body() {
		const { tally } = this;
		tally.enter();
		tally.surcharge += 1;
		this.statement();
		tally.surcharge -= 1;
		tally.leave();
	}
	ifStatement() {
		const { tally } = this;
		tally.countStructure("if", this.tokenLine, 1);
		this.next();
		this.condition();
		this.body();
		while (this.word === 1) {
			const line = this.tokenLine;
			this.next();
			const isLast = !this.eatWord(11);
			if (isLast) tally.count("else", line, 0, 1);
			else {
				tally.count("else if", line, 1, 1);
				this.condition();
			}
			this.body();
			if (isLast) return;
		}
	}
	forStatement() {
		this.tally.countStructure("for", this.tokenLine, 1);
		this.next();
		this.eatWord(33);
		this.expect(40);
		if (this.kind !== 59) this.forInitialiser();
		if (this.word === 37 || this.word === 6) {
			this.next();
			this.expression(0);
		} else this.forConditions();
		this.expect(41);
		this.body();
	}
	forInitialiser() {
		if (this.beginsVariables()) return this.variables(1);
		const defaults = this.expression(1);
		if (this.word === 37 || this.word === 6) this.confirmDefaults(defaults);
	}
	forConditions() {
		this.expect(59);
		if (this.kind !== 59) this.expression(0);
		this.expect(59);
		if (this.kind !== 41) this.expression(0);
	}
	whileStatement() {
		this.tally.countStructure("while", this.tokenLine, 1);
		this.next();
		this.condition();
		this.body();
	}
	doStatement() {
		this.tally.countStructure("do", this.tokenLine, 1);
		this.next();
		this.body();
		if (!this.eatWord(13)) throw this.unexpected("\"while\"");
		this.condition();
		this.eat(59);
	}
	withStatement() {
		this.next();
		this.condition();
		this.tally.enter();
		this.statement();
		this.tally.leave();
	}
	switchStatement() {
		const { tally } = this;
		const isModified = this.counting.javascript === "modified";
		tally.countStructure("switch", this.tokenLine, isModified ? 1 : 0);
		this.next();
		this.condition();
		this.expect(123);
		tally.enter();
		tally.surcharge += 1;
		while (this.kind !== 125) if (this.word === 2) this.case(isModified);
		else if (this.word === 3) {
			this.next();
			this.expect(58);
		} else this.statement();
		tally.surcharge -= 1;
		tally.leave();
		this.next();
	}
	case(isModified) {
		if (!isModified) this.tally.count("case", this.tokenLine, 1, 0);
		this.next();
		this.expression(2);
		this.expect(58);
	}
	tryStatement() {
		const { tally } = this;
		this.next();
		tally.enter();
		this.block();
		if (this.word === 4) this.catchClause();
		if (this.eatWord(5)) this.block();
		tally.leave();
	}
	catchClause() {
		const { tally } = this;
		tally.countStructure("catch", this.tokenLine, 1);
		this.next();
		if (this.eat(40)) {
			this.binding();
			if (this.typescript && this.eat(58)) this.type();
			this.expect(41);
		}
		tally.surcharge += 1;
		this.block();
		tally.surcharge -= 1;
	}
	/** `return` and `throw` */
	exit() {
		this.next();
		if (!(this.kind === 59 || this.kind === 125 || this.newline) && this.kind !== 0) this.expression(0);
		this.endStatement();
	}
	/** `break` and `continue` */
	jump() {
		const { tokenLine, word } = this;
		this.next();
		if (this.kind === 1 && !this.newline) {
			this.tally.count(word === 19 ? "break" : "continue", tokenLine, 0, 1);
			this.next();
		}
		this.endStatement();
	}
};
// src/languages/javascript/statements.ts
/** Statements, and which one it is. */
var Statements = class extends Control {
	block() {
		this.expect(123);
		while (this.kind !== 125) this.statement();
		this.next();
	}
	statement() {
		this.deepen();
		while (this.kind === 1 && this.isLabel()) {
			this.next();
			this.next();
		}
		switch (this.kind) {
			case 123:
				this.block();
				break;
			case 59:
				this.next();
				break;
			case 64:
				this.decorators();
				this.statement();
				break;
			case 0: throw this.unexpected("a statement or \"}\"");
			default: if (this.word === 0 || !this.wordStatement()) this.expressionStatement();
		}
		this.leave();
	}
	isLabel() {
		return (this.word === 0 || this.word > 32) && this.peekByte() === 58;
	}
	expressionStatement() {
		this.expression(0);
		this.endStatement();
	}
	/** Whether the word begins a statement of its own. */
	wordStatement() {
		if (this.word <= 23) return this.reservedStatement();
		switch (this.word) {
			case 24:
				this.functionDeclaration(this.tokenLine, this.tokenCode);
				return true;
			case 25:
				this.classLiteral(void 0);
				return true;
			case 36: return this.asyncFunction();
			case 32: return this.importStatement();
			case 35:
			case 62:
			case 33: return this.variableStatement();
			default: return this.typescript && this.typescriptDeclaration();
		}
	}
	reservedStatement() {
		switch (this.word) {
			case 11:
				this.ifStatement();
				return true;
			case 12:
				this.forStatement();
				return true;
			case 13:
				this.whileStatement();
				return true;
			case 14:
				this.doStatement();
				return true;
			case 15:
				this.switchStatement();
				return true;
			case 16:
				this.tryStatement();
				return true;
			case 17:
			case 18:
				this.exit();
				return true;
			case 19:
			case 20:
				this.jump();
				return true;
			case 9: return this.constStatement();
			case 10: return this.variableStatement();
			case 21:
				this.withStatement();
				return true;
			case 22:
				this.next();
				this.endStatement();
				return true;
			case 23:
				this.exportDeclaration();
				return true;
			default: throw this.unexpected("a statement");
		}
	}
	asyncFunction() {
		const { tokenLine, tokenCode } = this;
		this.peek();
		if (this.peekedWord !== 24 || this.peekedNewline) return false;
		this.next();
		this.functionDeclaration(tokenLine, tokenCode);
		return true;
	}
	importStatement() {
		const next = this.peekByte();
		if (next === 40 || next === 46) return false;
		this.importDeclaration();
		return true;
	}
	constStatement() {
		this.next();
		if (this.typescript && this.word === 42) {
			this.enum();
			return true;
		}
		this.variables(0);
		this.endStatement();
		return true;
	}
	variableStatement() {
		if (!this.beginsVariables()) return false;
		this.variables(0);
		this.endStatement();
		return true;
	}
};
// src/languages/javascript/scanner.ts
/** One file, or a part of one, read once from its first to its last byte: no tree is built. */
var Scanner = class extends Statements {
	measure() {
		const firstLine = this.line;
		this.skipByteOrderMark();
		if (this.bytes[this.at] === 35 && this.bytes[this.at + 1] === 33) this.at = this.lineEnd(this.at);
		this.next();
		while (this.kind !== 0) this.statement();
		return {
			functions: this.found.map((one) => one.measured()),
			lines: this.lines(firstLine),
			nloc: this.codeLines
		};
	}
	skipByteOrderMark() {
		if (this.bytes[0] === 239 && this.bytes[1] === 187 && this.bytes[2] === 191) this.at = 3;
	}
	/** A line break at the very end begins no line. */
	lines(firstLine) {
		const last = this.bytes[this.length - 1];
		const isEnded = this.length === 0 || last === 10 || last === 13;
		return this.line - firstLine + (isEnded ? 0 : 1);
	}
};
// src/languages/javascript/measure.ts
function measureJavaScript(bytes, { file, counting, typescript, jsx, from = 0, to = bytes.length, firstLine = 1 }) {
	return new Scanner({
		bytes: bytes.subarray(from, to),
		file,
		firstLine
	}, {
		typescript,
		jsx
	}, counting).measure();
}
export { measureJavaScript as t };

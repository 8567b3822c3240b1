import { t as Tally } from "./tally.js";
import { t as GateError } from "./errors.js";
import { r as visible, t as clip } from "./visible.js";
// src/languages/go/keywords.ts
const keywords = {
	break: 51,
	case: 20,
	chan: 21,
	const: 35,
	continue: 52,
	default: 22,
	defer: 38,
	else: 23,
	fallthrough: 53,
	for: 24,
	func: 25,
	go: 38,
	goto: 26,
	if: 27,
	import: 28,
	interface: 29,
	map: 30,
	package: 31,
	range: 38,
	return: 50,
	select: 32,
	struct: 33,
	switch: 34,
	type: 36,
	var: 37
};
const slots = 64;
const slotOf = (first, second, length) => first + second * 4 + length * 6 & 63;
const keyOf = (first, second, length) => length << 16 | first << 8 | second;
/** Per slot, of its keyword: the length and the first two letters, the token, and all letters. */
const keys = new Int32Array(slots);
const tokens = new Uint8Array(slots);
const letters = Array.from({ length: slots }, () => /* @__PURE__ */ new Uint8Array());
for (const [text, code] of Object.entries(keywords)) {
	const spelt = new TextEncoder().encode(text);
	const [first = 0, second = 0] = spelt;
	const slot = slotOf(first, second, spelt.length);
	keys[slot] = keyOf(first, second, spelt.length);
	tokens[slot] = code;
	letters[slot] = spelt;
}
/** The token of the word between these offsets. Nearly all words are told from keywords by their key alone. */
function wordToken(bytes, start, end) {
	const first = bytes[start] ?? 0;
	const second = bytes[start + 1] ?? 0;
	const length = end - start;
	const slot = slotOf(first, second, length);
	return keys[slot] === keyOf(first, second, length) && isSpelt(bytes, start, slot) ? tokens[slot] ?? 0 : 55;
}
function isSpelt(bytes, start, slot) {
	const spelt = letters[slot] ?? [];
	for (let at = 2; at < spelt.length; at += 1) if (bytes[start + at] !== spelt[at]) return false;
	return true;
}
// src/languages/go/cursor.ts
const mostShown = 40;
const longestName = 100;
const decoder = new TextDecoder();
const byteOrderMark = [
	239,
	187,
	191
];
/** Where the lexer is in the text, and what it can say of that place. */
var Cursor = class {
	/** The token that was read last. */
	token = 0;
	/** The line that it ends on. */
	line = 1;
	/** The last line that holds code, and how many do above this one. */
	codeLine = 0;
	codeAbove = 0;
	/** Where it begins. */
	start = 0;
	at = 0;
	bytes;
	end;
	file;
	constructor(bytes, file) {
		this.bytes = bytes;
		this.file = file;
		this.end = bytes.length;
		if (byteOrderMark.every((mark, index) => bytes[index] === mark)) this.at = byteOrderMark.length;
	}
	/** The text of the token. */
	text() {
		return this.textBetween(this.start, this.at);
	}
	/** How many lines the file has, as soon as it is read. */
	lines() {
		const { bytes, end, line } = this;
		return end === 0 || bytes[end - 1] === 10 ? line - 1 : line;
	}
	/** An error about the token, where `expected` says what should stand in its place. */
	unexpected(expected) {
		return this.malformed(this.line, `${this.shown()} where ${expected} is expected`);
	}
	malformed(line, what, hint) {
		return new GateError("malformed", `${this.file} cannot be read as Go: ${what}`, {
			at: {
				file: this.file,
				line
			},
			hint
		});
	}
	/** The token as a message names it. */
	shown() {
		if (this.token === 0) return "the end of the file";
		if (this.start === this.at) return "the end of the line";
		return this.quoted();
	}
	/** Nearly all names are short and of ASCII, for which a decoder is slow. */
	textBetween(start, end) {
		const { bytes } = this;
		if (end - start > longestName) return decoder.decode(bytes.subarray(start, end));
		let text = "";
		for (let at = start; at < end; at += 1) {
			const code = bytes[at] ?? 0;
			if (code >= 128) return decoder.decode(bytes.subarray(start, end));
			text += String.fromCharCode(code);
		}
		return text;
	}
	quoted() {
		return `"${visible(clip(this.text(), mostShown))}"`;
	}
	/** Goes past the next byte where it is this one. */
	takes(wanted) {
		if (this.bytes[this.at] !== wanted) return false;
		this.at += 1;
		return true;
	}
	/** How many lines hold code, up to this one. */
	codeLines() {
		return this.codeAbove + Number(this.codeLine === this.line);
	}
	endLine() {
		if (this.codeLine === this.line) this.codeAbove += 1;
		this.line += 1;
	}
	countLines(start, end) {
		const { bytes } = this;
		for (let at = start; at < end; at += 1) if (bytes[at] === 10) this.line += 1;
	}
	lineEnd(start) {
		const { bytes, end } = this;
		let at = start;
		while (at < end && bytes[at] !== 10) at += 1;
		return at;
	}
};
// src/languages/go/operators.ts
/** Reads operators, of which the first byte is already gone past. */
var OperatorReader = class extends Cursor {
	readOperator(first) {
		switch (first) {
			case 61: return this.takes(61) ? 5 : 4;
			case 58: return this.takes(61) ? 4 : 3;
			case 38:
				if (this.takes(38)) return 8;
				return this.orAssignment(this.takes(94) ? 5 : 6);
			case 124: return this.takes(124) ? 9 : this.orAssignment(5);
			case 43:
			case 45: return this.takes(first) ? 54 : this.orAssignment(6);
			case 42:
			case 94: return this.orAssignment(6);
			case 47:
			case 37: return this.orAssignment(5);
			case 60:
			case 62: return this.readComparison(first);
			case 33: return this.takes(61) ? 5 : 7;
			case 126: return 7;
			default: throw this.malformed(this.line, `${this.quoted()}, which begins nothing`);
		}
	}
	/** `<`, `<=`, `<<`, `<<=`, `<-`, and the same of `>`. */
	readComparison(first) {
		if (this.takes(first)) return this.orAssignment(5);
		if (first === 60 && this.takes(45)) return 10;
		this.takes(61);
		return 5;
	}
	orAssignment(operator) {
		return this.takes(61) ? 4 : operator;
	}
};
// src/languages/go/sorts.ts
const table = (holds) => Uint8Array.from({ length: 256 }, (_, code) => Number(holds(code)));
const isDigit = table((code) => /[0-9]/.test(String.fromCharCode(code)));
/** Letters are not told from other characters past ASCII: either way they are no operator. */
const isWordStart = table((code) => code >= 128 || /[A-Za-z_]/.test(String.fromCharCode(code)));
const isWord = table((code) => code >= 128 || /\w/.test(String.fromCharCode(code)));
/** Digits, letters of any base and of exponents, and the point. The sign of an exponent may be an operator of its own. */
const isNumber = table((code) => code === 46 || /\w/.test(String.fromCharCode(code)));
const other = 104;
const sortOf = Uint8Array.from({ length: 256 }, (_, code) => isWordStart[code] === 1 ? 101 : other);
for (const code of [
	32,
	9,
	13
]) sortOf[code] = 100;
sortOf[10] = 102;
sortOf[47] = 103;
sortOf[44] = 2;
sortOf[59] = 1;
sortOf[40] = 13;
sortOf[41] = 57;
sortOf[91] = 14;
sortOf[93] = 58;
sortOf[123] = 15;
sortOf[125] = 59;
/** What neither is a bracket nor can hide or begin one. */
const isInert = table((code) => sortOf[code] === 100 || isWord[code] === 1 || /[,;:=.!&|+*^%<>~-]/.test(String.fromCharCode(code)));
// src/languages/go/literals.ts
/** Reads what is longer than a byte and no word; comments too. */
var LiteralReader = class extends OperatorReader {
	/** Everything but a word; `at` is already after its first byte. */
	otherToken(first, start) {
		switch (first) {
			case 46: return this.readDot(start);
			case 34: return this.readQuoted(first, "string");
			case 39: return this.readQuoted(first, "rune");
			case 96: return this.readRaw();
			default: return isDigit[first] === 1 ? this.readNumber(start) : this.readOperator(first);
		}
	}
	readNumber(start) {
		const { bytes } = this;
		let at = start + 1;
		while (isNumber[bytes[at] ?? 0] === 1) at += 1;
		this.at = at;
		return 56;
	}
	readDot(start) {
		const { bytes } = this;
		if (isDigit[bytes[start + 1] ?? 0] === 1) return this.readNumber(start);
		const after = this.selectorsEnd(start);
		if (after > start) {
			this.at = after;
			return 55;
		}
		if (bytes[start + 1] !== 46 || bytes[start + 2] !== 46) return 11;
		this.at = start + 3;
		return 12;
	}
	readQuoted(quote, what) {
		const { bytes, end } = this;
		for (let at = this.at; at < end; at += 1) {
			const found = bytes[at];
			if (found === quote) {
				this.at = at + 1;
				return 56;
			}
			if (found === 10) break;
			if (found === 92 && bytes[at + 1] !== 10) at += 1;
		}
		this.at = this.lineEnd(this.at);
		throw this.malformed(this.line, `the ${what} ${this.quoted()} is never closed`);
	}
	readRaw() {
		const close = this.bytes.indexOf(96, this.at);
		if (close === -1) throw this.malformed(this.line, "the raw string \"`\" is never closed");
		const { line } = this;
		this.countLines(this.at, close);
		this.codeAbove += this.line - line;
		this.codeLine = this.line;
		this.at = close + 1;
		return 56;
	}
	commentEnd(start) {
		const { bytes, end, line } = this;
		for (let at = start + 2; at < end; at += 1) {
			const found = bytes[at];
			if (found === 42 && bytes[at + 1] === 47) return at + 2;
			if (found === 10) this.endLine();
		}
		throw this.malformed(line, "the comment \"/*\" is never closed");
	}
	selectorsEnd(start) {
		const { bytes } = this;
		let at = start;
		while (bytes[at] === 46 && isWordStart[bytes[at + 1] ?? 0] === 1) {
			at += 2;
			while (isWord[bytes[at] ?? 0] === 1) at += 1;
		}
		return at;
	}
};
// src/languages/go/lexer.ts
/** Reads one token after the other, and counts the lines that hold any. */
var Lexer = class extends LiteralReader {
	constructor(bytes, file) {
		super(bytes, file);
		this.next();
	}
	next() {
		const { bytes, end } = this;
		let { at } = this;
		while (at < end) {
			const first = bytes[at] ?? 0;
			const sort = sortOf[first] ?? 0;
			if (sort === 101) return this.readWord(at);
			if (sort === 100) do
				at += 1;
			while (bytes[at] === 9);
			else if (sort < 100) return this.take(sort, at);
			else if (sort === 102) {
				if (this.token >= 50) return this.putSemicolon(at);
				this.endLine();
				at += 1;
			} else if (sort === 103 && bytes[at + 1] === 47) at = this.lineEnd(at);
			else if (sort === 103 && bytes[at + 1] === 42) {
				const { line } = this;
				const after = this.commentEnd(at);
				if (this.line > line && this.token >= 50) return this.putSemicolon(after);
				at = after;
			} else return this.readOther(first, at);
		}
		if (this.token >= 50) return this.putSemicolon(at);
		this.start = at;
		this.at = at;
		this.token = 0;
	}
	/**
	* To the next bracket, where nothing but brackets matters, as in a type or a table: several times as fast as from
	* token to token. The end of the file is taken for one.
	*/
	nextBracket() {
		const { bytes } = this;
		let { at } = this;
		for (;;) {
			while (isInert[bytes[at] ?? 0] === 1) at += 1;
			const first = bytes[at] ?? 0;
			const sort = sortOf[first] ?? 0;
			if (sort < 100) return this.take(sort, at);
			if (at >= this.end) break;
			if (sort === 102) {
				this.endLine();
				at = this.markCode(at + 1);
			} else if (sort === 103) at = this.markCode(this.solidusEnd(at));
			else {
				this.readOther(first, at);
				at = this.at;
			}
		}
		this.start = at;
		this.at = at;
		this.token = 0;
	}
	/** After blanks; what stands there is code, unless it ends the line or may be a comment. */
	markCode(start) {
		const { bytes } = this;
		let at = start;
		while (sortOf[bytes[at] ?? 0] === 100) at += 1;
		const sort = sortOf[bytes[at] ?? 0];
		if (sort !== 102 && sort !== 103 && at < this.end) this.codeLine = this.line;
		return at;
	}
	/** After a comment, or a mere slash. */
	solidusEnd(start) {
		const second = this.bytes[start + 1];
		if (second === 47) return this.lineEnd(start);
		if (second === 42) return this.commentEnd(start);
		this.codeLine = this.line;
		return start + 1;
	}
	/** The word at this offset. */
	wordAt(start) {
		const { bytes } = this;
		let at = start;
		while (isWord[bytes[at] ?? 0] === 1) at += 1;
		return this.textBetween(start, at);
	}
	/** The end of a line holds no code, so that only the token changes. */
	putSemicolon(at) {
		this.start = at;
		this.at = at;
		this.token = 1;
	}
	/** A word, or a name with all that is selected from it: `a.b.c`. */
	readWord(start) {
		const { bytes } = this;
		let at = start + 1;
		while (isWord[bytes[at] ?? 0] === 1) at += 1;
		this.codeLine = this.line;
		this.start = start;
		this.token = wordToken(bytes, start, at);
		this.at = bytes[at] === 46 && this.token === 55 ? this.selectorsEnd(at) : at;
	}
	/** A token of one byte. */
	take(found, start) {
		this.codeLine = this.line;
		this.start = start;
		this.at = start + 1;
		this.token = found;
	}
	readOther(first, start) {
		this.codeLine = this.line;
		this.start = start;
		this.at = start + 1;
		this.token = this.otherToken(first, start);
	}
};
// src/languages/go/types.ts
const written = /* @__PURE__ */ new Map([
	[13, "("],
	[14, "["],
	[15, "{"],
	[57, ")"],
	[58, "]"],
	[59, "}"]
]);
/** Reads what holds no code that counts: types, and whatever stands between brackets. */
var TypeReader = class {
	lexer;
	constructor(bytes, file) {
		this.lexer = new Lexer(bytes, file);
	}
	/** Goes past this token, which has to be the one that is meant. */
	expect(wanted, expected) {
		if (this.lexer.token !== wanted) throw this.lexer.unexpected(expected);
		this.lexer.next();
	}
	/** Throws where this token does not close what `opener` on `line` opened. */
	expectCloser(opener, line) {
		const closer = opener + 44;
		if (this.lexer.token === closer) return;
		throw this.lexer.unexpected(`"${written.get(closer)}" for the "${written.get(opener)}" of line ${line}`);
	}
	/** From an opening bracket past the one that closes it, whatever stands between. */
	skipGroup() {
		const { lexer } = this;
		const openers = [lexer.token];
		const lines = [lexer.line];
		while (openers.length > 0) {
			lexer.nextBracket();
			switch (lexer.token) {
				case 13:
				case 14:
				case 15:
					openers.push(lexer.token);
					lines.push(lexer.line);
					break;
				case 57:
				case 58:
				case 59:
				case 0: this.expectCloser(openers.pop() ?? 0, lines.pop() ?? 0);
			}
		}
		lexer.next();
	}
	/** Up to what ends one of several: of parameters, of values. */
	skipItem() {
		const { lexer } = this;
		for (;;) switch (lexer.token) {
			case 13:
			case 14:
			case 15:
				this.skipGroup();
				break;
			case 2:
			case 4:
			case 1:
			case 57:
			case 58:
			case 59:
			case 0: return;
			default: lexer.next();
		}
	}
	/** Past a type, or past nothing where none begins, as after a function without a result. */
	skipType() {
		const { lexer } = this;
		for (;;) switch (lexer.token) {
			case 6:
			case 10:
			case 21:
			case 30:
				lexer.next();
				break;
			case 14:
				this.skipGroup();
				break;
			case 25:
				lexer.next();
				this.skipParameters();
				break;
			case 33:
			case 29:
				lexer.next();
				if (lexer.token !== 15) throw lexer.unexpected("\"{\"");
				return this.skipGroup();
			case 13: return this.skipGroup();
			case 55: return this.skipTypeName();
			default: return;
		}
	}
	skipParameters() {
		if (this.lexer.token !== 13) throw this.lexer.unexpected("\"(\" of the parameters");
		this.skipGroup();
	}
	skipTypeName() {
		const { lexer } = this;
		do
			lexer.next();
		while (lexer.token === 11 || lexer.token === 55);
		if (lexer.token === 14) this.skipGroup();
	}
};
// src/languages/go/expressions.ts
const deepest = 500;
/** What stands before a token: it says which `(` calls, which `[` begins a type, and which `-` is a sign. */
const afterOperator = 0;
const afterSign = 1;
const afterOperand = 2;
/** Reads expressions for their logical operators and for the function literals in them. */
var ExpressionReader = class extends TypeReader {
	/** Of the function that is read. */
	tally;
	/** The logical operator that came last in this tree of operands; its repetition costs nothing. */
	operator = 0;
	depth = 0;
	points;
	constructor(bytes, { file, points }) {
		super(bytes, file);
		this.points = points;
		this.tally = this.newTally();
	}
	newTally() {
		return new Tally({ points: this.points });
	}
	deepen() {
		this.depth += 1;
		if (this.depth <= deepest) return;
		const { lexer } = this;
		throw lexer.malformed(lexer.line, `${lexer.shown()} is nested in more than ${deepest} blocks and brackets`);
	}
	rise() {
		this.depth -= 1;
	}
	/** Up to what ends a list of expressions. */
	expressions() {
		this.operator = 0;
		this.readOperands(false);
	}
	/** The same before a body, the `{` of which ends it. */
	expressionsBeforeBody() {
		this.operator = 0;
		this.readOperands(true);
	}
	readOperands(endsAtBrace) {
		const { lexer } = this;
		let before = afterOperator;
		for (;;) switch (lexer.token) {
			case 55:
			case 56:
			case 54:
			case 11:
				before = afterOperand;
				lexer.next();
				break;
			case 13:
				if (before === afterOperator) this.between(this.operator);
				else this.bracketed();
				before = afterOperand;
				break;
			case 14:
				if (before === afterOperand) this.bracketed();
				else this.typeOrComposite();
				before = afterOperand;
				break;
			case 33:
			case 29:
			case 30:
			case 21:
				this.typeOrComposite();
				before = afterOperand;
				break;
			case 25:
				this.functionTypeOrLiteral();
				before = afterOperand;
				break;
			case 15:
				if (endsAtBrace) return;
				this.bracketed();
				before = afterOperand;
				break;
			case 8:
			case 9:
				this.logical();
				before = afterOperator;
				break;
			case 6:
			case 10:
				before = before === afterOperand ? afterOperator : afterSign;
				lexer.next();
				break;
			case 7:
				before = afterSign;
				lexer.next();
				break;
			case 5:
			case 12:
				before = afterOperator;
				lexer.next();
				break;
			case 2:
			case 4:
			case 38:
			case 50:
			case 35:
			case 36:
			case 37:
				before = afterOperator;
				this.operator = 0;
				lexer.next();
				break;
			default: return;
		}
	}
	logical() {
		const { lexer, tally } = this;
		const isNew = lexer.token !== this.operator;
		this.operator = lexer.token;
		tally.count(lexer.token === 8 ? "&&" : "||", lexer.line, 1, isNew ? 1 : 0);
		lexer.next();
	}
	/** Arguments, an index, elements, or what a sign is put before: a tree of its own. */
	bracketed() {
		const operator = this.operator;
		this.between(0);
		this.operator = operator;
	}
	between(operator) {
		const { lexer } = this;
		const { token: opener, line } = lexer;
		this.deepen();
		lexer.next();
		this.operator = operator;
		this.readOperands(false);
		while (lexer.token === 1 || lexer.token === 3) {
			lexer.next();
			this.expressions();
		}
		this.expectCloser(opener, line);
		lexer.next();
		this.rise();
	}
	/** A `{` right after such a type holds elements, even in the head of a statement. */
	typeOrComposite() {
		this.skipType();
		if (this.lexer.token === 15) this.bracketed();
	}
	functionTypeOrLiteral() {
		const { lexer, operator, tally } = this;
		lexer.next();
		this.skipParameters();
		this.skipType();
		if (lexer.token !== 15) return;
		tally.surcharge += 1;
		this.block();
		tally.surcharge -= 1;
		this.operator = operator;
	}
};
// src/languages/go/statements.ts
const jumps = /* @__PURE__ */ new Map([
	[51, "break"],
	[52, "continue"],
	[26, "goto"]
]);
/** Reads the statements of a body for what they add to its function. */
var StatementReader = class extends ExpressionReader {
	block() {
		this.blockUpToEnd();
		this.lexer.next();
	}
	/** Up to the `}` that closes the block, which is still to be read. */
	blockUpToEnd() {
		const { line } = this.lexer;
		this.expect(15, "\"{\"");
		this.deepen();
		this.statements();
		this.expectCloser(15, line);
		this.rise();
	}
	statements() {
		while (this.statement());
	}
	/** Whether there was one more. */
	statement() {
		switch (this.lexer.token) {
			case 59:
			case 20:
			case 22:
			case 0: return false;
			case 27:
				this.conditional();
				return true;
			case 24:
				this.loop();
				return true;
			case 34:
				this.choice("switch");
				return true;
			case 32:
				this.choice("select");
				return true;
			case 15:
				this.block();
				return true;
			case 51:
			case 52:
			case 26:
				this.jump();
				return true;
			case 53:
			case 1:
				this.lexer.next();
				return true;
			default:
				this.simple();
				return true;
		}
	}
	conditional() {
		const { lexer, tally } = this;
		tally.count("if", lexer.line, 1, 1 + tally.surcharge);
		for (;;) {
			lexer.next();
			this.head();
			this.body();
			if (lexer.token !== 23) return;
			const { line } = lexer;
			lexer.next();
			if (lexer.token !== 27) {
				tally.count("else", line, 0, 1);
				return this.body();
			}
			tally.count("else if", line, 1, 1);
		}
	}
	loop() {
		const { lexer, tally } = this;
		tally.count("for", lexer.line, 1, 1 + tally.surcharge);
		lexer.next();
		this.head();
		this.body();
	}
	/** The clauses count as cases, the whole once more as something to understand. */
	choice(construct) {
		const { lexer, tally } = this;
		tally.count(construct, lexer.line, 0, 1 + tally.surcharge);
		lexer.next();
		this.head();
		const { line } = lexer;
		this.expect(15, "\"{\"");
		this.deepen();
		this.enter();
		while (lexer.token === 20 || lexer.token === 22) this.clause();
		this.leave();
		this.expectCloser(15, line);
		this.rise();
		lexer.next();
	}
	clause() {
		const { lexer } = this;
		if (lexer.token === 20) this.tally.count("case", lexer.line, 1, 0);
		lexer.next();
		this.expressions();
		this.expect(3, "\":\"");
		this.statements();
	}
	jump() {
		const { lexer } = this;
		const { line } = lexer;
		const word = lexer.token;
		lexer.next();
		if (lexer.token !== 55) return;
		this.tally.count(jumps.get(word) ?? "", line, 0, 1);
		lexer.next();
	}
	/** An expression, an assignment, a declaration, or a label, after which its statement follows. */
	simple() {
		const { lexer } = this;
		this.expressions();
		if (lexer.token === 1 || lexer.token === 3) lexer.next();
		else if (lexer.token !== 59) throw lexer.unexpected("the end of a statement");
	}
	/** What stands between the word of a statement and its body. */
	head() {
		const { lexer } = this;
		this.expressionsBeforeBody();
		while (lexer.token === 1) {
			lexer.next();
			this.expressionsBeforeBody();
		}
	}
	body() {
		this.enter();
		this.block();
		this.leave();
	}
	enter() {
		this.tally.enter();
		this.tally.surcharge += 1;
	}
	leave() {
		this.tally.leave();
		this.tally.surcharge -= 1;
	}
};
// src/languages/go/declarations.ts
const endsValue = /* @__PURE__ */ new Set([
	2,
	1,
	57,
	0
]);
const named = (name, kind) => ({
	name,
	kind
});
/** Reads the declarations of a file: the functions, and the function literals that variables are declared with. */
var FileReader = class extends StatementReader {
	functions = [];
	read() {
		const { lexer } = this;
		if (lexer.token !== 0) this.expect(31, "\"package\"");
		this.skipToSemicolon();
		while (lexer.token !== 0) {
			this.declaration();
			if (lexer.token !== 0) this.expect(1, "the end of a declaration");
		}
		return {
			functions: this.functions,
			lines: lexer.lines(),
			nloc: lexer.codeLines()
		};
	}
	declaration() {
		const { lexer } = this;
		switch (lexer.token) {
			case 1: return;
			case 25: return this.functionDeclaration();
			case 37:
				lexer.next();
				return this.variables();
			case 28:
			case 35:
			case 36: return this.skipToSemicolon();
			default: throw lexer.unexpected("a declaration");
		}
	}
	functionDeclaration() {
		const { lexer } = this;
		const start = this.beginning();
		lexer.next();
		const receiver = lexer.token === 13 ? this.receiver() : void 0;
		const own = lexer.text();
		this.expect(55, "the name of a function");
		if (lexer.token === 14) this.skipGroup();
		this.signature();
		if (lexer.token === 15) this.blockUpToEnd();
		const measured = receiver === void 0 ? named(own, "function") : named(`${receiver}.${own}`, "method");
		this.functions.push(this.finish({
			...measured,
			start
		}));
		if (lexer.token === 59) lexer.next();
	}
	/** The parameters and the results, of the function that begins with them. */
	signature() {
		const { lexer } = this;
		this.tally = this.newTally();
		const { token: opener, line } = lexer;
		this.expect(13, "\"(\" of the parameters");
		while (lexer.token !== 57) {
			this.tally.parameters += 1;
			this.skipItem();
			if (lexer.token !== 2) break;
			lexer.next();
		}
		this.expectCloser(opener, line);
		lexer.next();
		this.skipType();
	}
	/** The name of the receiver's type: the last name outside of type parameters. */
	receiver() {
		const { lexer } = this;
		let nameAt;
		let depth = 0;
		do {
			if (lexer.token === 14) {
				this.skipGroup();
				continue;
			}
			if (lexer.token === 13) depth += 1;
			else if (lexer.token === 57) depth -= 1;
			else if (lexer.token === 55) nameAt = lexer.start;
			else if (lexer.token !== 6 && lexer.token !== 2) throw lexer.unexpected("\")\" after the receiver");
			lexer.next();
		} while (depth > 0);
		return nameAt === void 0 ? void 0 : lexer.wordAt(nameAt);
	}
	variables() {
		const { lexer } = this;
		if (lexer.token !== 13) return this.variable();
		const { token: opener, line } = lexer;
		lexer.next();
		while (lexer.token === 55 || lexer.token === 1) if (lexer.token === 55) this.variable();
		else lexer.next();
		this.expectCloser(opener, line);
		lexer.next();
	}
	variable() {
		const { lexer } = this;
		const first = lexer.start;
		const names = [first];
		this.skipItem();
		while (lexer.token === 2) {
			lexer.next();
			names.push(lexer.start);
			this.skipItem();
		}
		if (lexer.token !== 4) return;
		let at = 0;
		do {
			lexer.next();
			this.value(names[at] ?? first);
			at += 1;
		} while (lexer.token === 2);
	}
	/** A literal that is the whole value is a function of this name; any other belongs to no function. */
	value(nameAt) {
		const { lexer } = this;
		if (lexer.token === 25) {
			const start = this.beginning();
			lexer.next();
			this.signature();
			if (lexer.token === 15) {
				this.blockUpToEnd();
				const measured = this.finish({
					...named(lexer.wordAt(nameAt), "function"),
					start
				});
				lexer.next();
				if (endsValue.has(lexer.token)) this.functions.push(measured);
			}
		}
		this.skipItem();
	}
	beginning() {
		return {
			line: this.lexer.line,
			codeAbove: this.lexer.codeAbove
		};
	}
	finish(function_) {
		const { lexer } = this;
		return this.tally.finish(function_, {
			end: lexer.codeLine,
			codeLines: lexer.codeLines()
		});
	}
	skipToSemicolon() {
		const { lexer } = this;
		this.skipItem();
		while (lexer.token === 2 || lexer.token === 4) {
			lexer.next();
			this.skipItem();
		}
	}
};
// src/languages/go/measure.ts
/** Counts as gocyclo does: a function literal belongs to the declaration that it stands in. */
const measureGo = (bytes, { file, counting }) => new FileReader(bytes, {
	file,
	points: counting.points
}).read();
export { measureGo };

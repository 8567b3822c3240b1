import { t as Tally } from "./tally.js";
import { t as GateError } from "./errors.js";
import { r as visible, t as clip } from "./visible.js";
// src/languages/python/clauses.ts
const clause = (word, isControl, raises) => ({
	word,
	isControl,
	raises
});
/** `if` and `elif`: of both may follow the same. */
const branch = clause("if", true, true);
const otherwise = clause("else", true, true);
const loop = clause("loop", true, true);
const attempt = clause("try", true, false);
const handler = clause("except", true, true);
const groupHandler = clause("except*", true, true);
const success = clause("else", true, false);
const cleanup = clause("finally", true, false);
const context = clause("with", true, false);
const choice = clause("match", true, true);
const option = clause("case", false, false);
const body = clause("def", false, false);
const members = clause("class", false, false);
const file = clause("file", false, false);
// src/languages/python/blocks.ts
/** As in CPython. */
const mostLevels = 100;
/** Which bodies are open, by the indentation of each line. */
var Blocks = class {
	top;
	lexer;
	scopes;
	levels = [];
	constructor(lexer, scopes) {
		this.lexer = lexer;
		this.scopes = scopes;
		this.top = this.push(file, 0, true);
		this.top.indent = 0;
	}
	/** After a header of the line. */
	open(clause, line) {
		const { score } = this.scopes;
		this.top.previous = clause;
		this.top = this.push(clause, line, false);
		if (clause.isControl) score.enter();
		if (clause.raises) score.surcharge += 1;
	}
	/** The body of a function or class, of which the scope is open already. */
	openScope(clause, line) {
		this.top = this.push(clause, line, true);
	}
	/** A line begins. */
	arrive(column) {
		if (this.top.inline) this.close();
		if (column === this.top.indent) return;
		if (this.top.indent === void 0) this.indent(column);
		else if (column > this.top.indent) throw this.lexer.fault("unexpected indent");
		else this.dedent(column);
	}
	end() {
		if (this.top.inline) this.close();
		if (this.top.indent === void 0) throw this.missingBody();
		this.dedent(-1);
		this.refuseOpenTry();
	}
	push(clause, line, isScope) {
		if (this.levels.length > mostLevels) throw this.lexer.fault(`more than ${mostLevels} levels of indentation`);
		const level = {
			clause,
			line,
			indent: void 0,
			inline: false,
			previous: void 0,
			documents: isScope,
			hasDefault: false,
			isScope
		};
		this.levels.push(level);
		return level;
	}
	indent(column) {
		if (column <= (this.levels.at(-2)?.indent ?? 0)) throw this.missingBody();
		this.top.indent = column;
	}
	dedent(column) {
		while (column < (this.top.indent ?? 0) && this.levels.length > 1) this.close();
		if (column > (this.top.indent ?? 0)) throw this.lexer.fault("unindent that matches no line above");
	}
	close() {
		const { clause, isScope } = this.top;
		const { score } = this.scopes;
		this.refuseOpenTry();
		this.levels.pop();
		this.top = this.levels.at(-1) ?? this.top;
		if (isScope) {
			const { lastLine, codeLines } = this.lexer;
			this.scopes.close({
				end: lastLine,
				codeLines
			});
		}
		if (clause.isControl) score.leave();
		if (clause.raises) score.surcharge -= 1;
	}
	refuseOpenTry() {
		if (this.top.previous === attempt) throw this.lexer.fault("'try' without 'except' or 'finally'");
	}
	missingBody() {
		const { clause, line } = this.top;
		return this.lexer.fault(`expected an indented block after '${clause.word}' of line ${line}`);
	}
};
const isName = (token) => token === 1 || token === 8 || token === 9 || token === 10;
// src/languages/python/patterns.ts
const constants = /* @__PURE__ */ new Set([
	"None",
	"True",
	"False"
]);
const isCapture = (name) => !constants.has(name) && !name.includes(".");
/** The names and operators of a pattern, without parentheses that only group. */
var Reading = class {
	names = 0;
	others = 0;
	alternatives = 1;
	isSequence = false;
	read(token, word) {
		if (token === 36) this.isSequence = true;
		else if (token === 6) this.startAlternative();
		else if (isName(token) && isCapture(word())) this.names += 1;
		else this.others += 1;
	}
	startAlternative() {
		this.alternatives += 1;
		this.names = 0;
		this.others = 0;
	}
	/** Whether parentheses here begin a pattern, and not what a class is matched with. */
	get isEmpty() {
		return this.names + this.others === 0 && !this.isSequence;
	}
	result(end) {
		const isIrrefutable = this.names > 0 && this.others === 0 && !this.isSequence;
		return {
			isName: isIrrefutable && this.names === 1 && this.alternatives === 1,
			isIrrefutable,
			end
		};
	}
};
/** From behind the word `case` to the colon, or to the `if` of a guard. */
function readPattern(lexer) {
	const reading = new Reading();
	const word = () => lexer.word();
	for (;;) {
		const token = lexer.next();
		if (token === 13) throw lexer.expected("':'");
		if (lexer.depth === 0 && (token === 38 || token === 42)) return reading.result(token);
		if (isOpening(token) && !(token === 31 && reading.isEmpty)) {
			skip(lexer);
			reading.read(token, word);
		} else if (token !== 31 && token !== 11) reading.read(token, word);
	}
}
const isOpening = (token) => token === 31 || token === 32 || token === 33 || token === 34;
/** To the end of the bracket that was just opened. */
function skip(lexer) {
	const outside = lexer.depth - 1;
	while (lexer.depth > outside) lexer.next();
}
// src/languages/python/compounds.ts
/** A header was read, and its body follows. */
const headed = 30;
/** Reads the headers of compound statements and opens their bodies. */
var Compounds = class {
	parts;
	line = 0;
	constructor(parts) {
		this.parts = parts;
	}
	/** `headed`; any other is the token with which a simple statement begins. */
	read(token, previous) {
		this.line = this.parts.lexer.line;
		switch (token) {
			case 42: return this.readStructure("if", branch);
			case 14: return this.readStructure("for", loop);
			case 45: return this.readStructure("while", loop);
			case 21: return this.readHeader(context);
			case 18: return this.openBare(attempt);
			case 10: return this.readAsync();
			case 16:
				this.parts.definitions.readFunction(this.line);
				return headed;
			case 17:
				this.parts.definitions.readClass(this.line);
				return headed;
			case 9: return this.parts.blocks.top.clause === choice ? this.readCase() : token;
			default: return this.readContinuation(token, previous);
		}
	}
	/** The `match` on `line`, whose header is known for one only at its end; `place` is where its point belongs. */
	openMatch(line, place) {
		const { scopes, blocks } = this.parts;
		const { score } = scopes;
		score.count("match", line, 0, 1 + score.surcharge);
		score.moveLast(place);
		blocks.open(choice, line);
	}
	readContinuation(token, previous) {
		switch (token) {
			case 43:
				this.require(previous === branch, "if");
				this.count("elif", 1, 1);
				return this.readHeader(branch);
			case 44: return this.readElse(previous);
			case 19:
				this.require(previous === attempt || isHandler(previous), "try");
				return this.readExcept();
			case 20:
				this.require(previous === attempt || isHandler(previous) || previous === success, "try");
				return this.openBare(cleanup);
			default: return token;
		}
	}
	require(isThere, word) {
		if (!isThere) throw this.parts.lexer.expected(`'${word}' before it`);
	}
	count(construct, cyclomatic, cognitive) {
		this.parts.scopes.score.count(construct, this.line, cyclomatic, cognitive);
	}
	readStructure(word, clause) {
		this.count(word, 1, 1 + this.parts.scopes.score.surcharge);
		return this.readHeader(clause);
	}
	readHeader(clause) {
		const token = this.parts.lexer.next();
		if (token === 38) throw this.parts.lexer.expected("an expression");
		return this.finishHeader(token, clause);
	}
	finishHeader(token, clause) {
		const { lexer, scopes, blocks, expressions } = this.parts;
		expressions.begin(scopes.score);
		if (expressions.read(token) !== 38) throw lexer.expected("':'");
		blocks.open(clause, this.line);
		return headed;
	}
	/** Of a clause that is but its word and a colon. */
	openBare(clause) {
		if (this.parts.lexer.next() !== 38) throw this.parts.lexer.expected("':'");
		this.parts.blocks.open(clause, this.line);
		return headed;
	}
	readAsync() {
		const token = this.parts.lexer.next();
		if (!(token === 16 || token === 14 || token === 21)) return token;
		const { line } = this;
		if (token !== 16) return this.read(token, void 0);
		this.parts.definitions.readFunction(line);
		return headed;
	}
	readElse(previous) {
		const { weights } = this.parts;
		if (previous === branch) this.count("else", 0, 1);
		else if (previous === loop) this.count("else", weights.loopElse, 1);
		else if (previous === handler) this.count("else", 1, 0);
		else if (previous === groupHandler) this.count("else", weights.exceptGroup, 0);
		else this.require(false, "if");
		return this.openBare(isHandler(previous) ? success : otherwise);
	}
	readExcept() {
		const { lexer, scopes, weights } = this.parts;
		let token = lexer.next();
		const isGroup = token === 5;
		if (isGroup) token = lexer.next();
		this.count("except", isGroup ? weights.exceptGroup : 1, 1 + scopes.score.surcharge);
		return this.finishHeader(token, isGroup ? groupHandler : handler);
	}
	readCase() {
		const { lexer, blocks, scopes, weights, expressions } = this.parts;
		const pattern = readPattern(lexer);
		const isGuarded = pattern.end === 42;
		this.count("case", weights.caseOf(pattern, {
			isGuarded,
			hasDefault: blocks.top.hasDefault
		}), 0);
		if (pattern.isName) blocks.top.hasDefault = true;
		if (isGuarded) return this.finishHeader(lexer.next(), option);
		expressions.begin(scopes.score);
		blocks.open(option, this.line);
		return headed;
	}
};
const isHandler = (clause) => clause === handler || clause === groupHandler;
// src/languages/python/score.ts
/** The construct of a conditional expression, which is the only one in expressions that is dearer when nested. */
const conditional = "if … else";
/** A tally of which points can be told later that they are dearer, or cheaper. */
var Score = class extends Tally {
	count(construct, line, cyclomatic, cognitive) {
		if (cyclomatic !== 0 || cognitive !== 0) super.count(construct, line, cyclomatic, cognitive);
	}
	/** Where the next point will be. */
	get next() {
		return this.points?.length ?? 0;
	}
	/** The point at a place turns out to be part of a run that was counted. */
	cheapen(place) {
		this.cognitive -= 1;
		const point = this.points?.[place];
		if (!point) return;
		const cheaper = {
			...point,
			cognitive: point.cognitive - 1
		};
		this.points.splice(place, 1, ...cheaper.cyclomatic || cheaper.cognitive ? [cheaper] : []);
	}
	/** The `count` conditionals from a place on turn out to lie in another one. */
	deepen(from, count) {
		this.cognitive += count;
		if (!this.points) return;
		for (let place = from; place < this.points.length; place += 1) {
			const point = this.points[place];
			if (point?.construct === "if … else") this.points[place] = {
				...point,
				cognitive: point.cognitive + 1
			};
		}
	}
	/** What was counted last belongs before what followed `place`. */
	moveLast(place) {
		const last = this.points?.pop();
		if (last) this.points?.splice(place, 0, last);
	}
	/** What a class in a function adds to the cyclomatic complexity of the function. */
	absorb(inner) {
		if (!this.points) this.cyclomatic += inner.cyclomatic - 1;
		for (const { construct, line, cyclomatic } of inner.points ?? []) this.count(construct, line, cyclomatic, 0);
	}
};
// src/languages/python/definitions.ts
const accessors = /* @__PURE__ */ new Map([
	["property", "getter"],
	["cached_property", "getter"],
	["getter", "getter"],
	["setter", "setter"]
]);
const accessorOf = (decorator) => accessors.get(decorator.slice(decorator.lastIndexOf(".") + 1));
/** Reads what stands around functions and classes: nothing in it counts. */
var Definitions = class {
	lexer;
	scopes;
	blocks;
	counting;
	/** What the decorators above say of a method. */
	accessor;
	constructor(lexer, scopes, { blocks, counting }) {
		this.lexer = lexer;
		this.scopes = scopes;
		this.blocks = blocks;
		this.counting = counting;
	}
	/** After the `@`, to the end of the line. */
	readDecorator() {
		const { lexer } = this;
		for (let token = lexer.next(); token !== 13; token = lexer.next()) if (token === 1 && lexer.depth === 0) this.accessor = accessorOf(lexer.word()) ?? this.accessor;
	}
	/** After `def`, to the colon. The function begins on `line`, at its `async` where it has one. */
	readFunction(line) {
		const { lexer, scopes } = this;
		const start = {
			line,
			codeAbove: lexer.codeLines
		};
		const name = this.readName();
		const score = new Score(this.counting);
		score.parameters = this.readParameters();
		this.skipToColon();
		const kind = scopes.isClass ? this.methodKind(name) : "function";
		this.accessor = void 0;
		scopes.openFunction(name, kind, {
			start,
			score
		});
		this.blocks.openScope(body, line);
	}
	/** After `class`, to the colon. */
	readClass(line) {
		const name = this.readName();
		this.skipToColon();
		this.accessor = void 0;
		this.scopes.openClass(name);
		this.blocks.openScope(members, line);
	}
	methodKind(name) {
		return this.accessor ?? (name === "__init__" ? "constructor" : "method");
	}
	/** Of the words that Python has made its own over time, older files use some as names. */
	readName() {
		const token = this.lexer.next();
		const name = this.lexer.word();
		if (!isName(token) || name.includes(".")) throw this.lexer.expected("a name");
		return name;
	}
	readParameters() {
		const { lexer } = this;
		let token = lexer.next();
		if (token === 32) token = this.skipBracket();
		if (token !== 31) throw lexer.expected("'('");
		let count = 0;
		let mayBegin = true;
		let lambdas = 0;
		while (lexer.depth > 0) {
			token = lexer.next();
			if (token === 15) lambdas += 1;
			else if (token === 38 && lambdas > 0) lambdas -= 1;
			if (lexer.depth > 1 ? token !== 31 : token === 5) continue;
			if (mayBegin && (isName(token) || token === 31)) count += 1;
			mayBegin = token === 36 && lambdas === 0;
		}
		return count;
	}
	/** Type parameters, to the token behind them. */
	skipBracket() {
		const { lexer } = this;
		while (lexer.depth > 0) lexer.next();
		return lexer.next();
	}
	skipToColon() {
		const { lexer } = this;
		for (;;) {
			const token = lexer.next();
			if (token === 38 && lexer.depth === 0) return;
			if (token === 13) throw lexer.expected("':'");
		}
	}
};
// src/languages/python/frame.ts
/** What is known of an expression between two brackets, or outside all. */
var Frame = class {
	/** Whether anything in here differs from a new one. */
	touched = false;
	/** Whether it may be a pair of parentheses that only groups. */
	grouping = false;
	/** Neither a comma nor anything else but operands and operators so far. */
	plain = true;
	/** The first and the last of `and` and `or` in the operand tree that is read; 0 for none. */
	first = 0;
	last = 0;
	firstPoint = 0;
	/** Conditional expressions in here; those since the beginning of a branch, and where their points begin. */
	conditionals = 0;
	branch = 0;
	branchPoint = 0;
	/** An `if` that still lacks its `else`. */
	pending = 0;
	/** How many branches and lambdas this place lies in. */
	raised = 0;
	/** Lambdas of which the colon is still to come. */
	lambdas = 0;
	/** How many it was when the first of those began. */
	floor = 0;
	/** After a `for`, each `if` is a filter. */
	comprehension = false;
	/** For what begins here; `point` is where its points will begin. */
	begin(grouping, point) {
		this.grouping = grouping;
		this.plain = true;
		this.branchPoint = point;
		if (this.touched) this.reset(point);
	}
	reset(point) {
		this.comprehension = false;
		this.conditionals = 0;
		this.raised = 0;
		this.lambdas = 0;
		this.pending = 0;
		this.startBranch(point);
		this.touched = false;
	}
	startBranch(point) {
		this.first = 0;
		this.last = 0;
		this.branch = 0;
		this.branchPoint = point;
		this.touched = true;
	}
	startTree() {
		this.first = 0;
		this.last = 0;
	}
};
// src/languages/python/expressions.ts
/** Reads expressions and counts what they hold. */
var Expressions = class {
	/** What a construct in here adds to the cyclomatic complexity. */
	weight;
	lexer;
	frames = [new Frame()];
	frame = new Frame();
	depth = 0;
	score;
	constructor(lexer, weight, score) {
		this.lexer = lexer;
		this.weight = weight;
		this.score = score;
		this.begin(score);
	}
	/** A statement begins that counts for `score`. */
	begin(score) {
		this.score = score;
		this.depth = 0;
		this.frame = this.frameAt(0);
		this.frame.begin(false, score.next);
	}
	/** From a token that is already read to the one that ends the line, the statement, or its header. */
	read(first) {
		const { lexer } = this;
		let last = 30;
		for (let token = first;; token = lexer.next()) switch (token) {
			case 1:
			case 2:
			case 3:
			case 4:
				last = token;
				break;
			case 31:
			case 32:
			case 33:
			case 34:
			case 35:
				this.open(token === 31 && last >= 30);
				last = token;
				break;
			case 11:
				last = this.close(last);
				break;
			case 36:
			case 39:
				this.endElement(last);
				last = token;
				break;
			case 13:
			case 37:
				this.endElement(last);
				return token;
			case 38:
				if (this.endsHeader(last)) return token;
				last = token;
				break;
			default:
				this.readKeyword(token, last);
				last = token;
		}
	}
	readKeyword(token, last) {
		switch (token) {
			case 40:
			case 41:
				this.countLogical(token, last);
				break;
			case 42:
				this.countIf(last);
				break;
			case 44:
				this.startElse(last);
				break;
			case 14:
				this.startComprehension(last);
				break;
			case 15:
				this.startLambda();
				break;
			case 47:
				this.frame.plain = false;
				break;
			case 7:
			case 5:
			case 6:
			case 8:
			case 9:
			case 10: break;
			default: throw this.lexer.expected("an expression");
		}
	}
	startLambda() {
		const { frame } = this;
		if (frame.lambdas === 0) frame.floor = frame.raised;
		frame.lambdas += 1;
		frame.plain = false;
		frame.touched = true;
	}
	open(grouping) {
		this.depth += 1;
		this.frame = this.frameAt(this.depth);
		this.frame.begin(grouping, this.score.next);
	}
	close(last) {
		const { frame } = this;
		if (last === 12) this.merge();
		const isGroup = frame.grouping && frame.plain;
		if (frame.touched && !isGroup) this.settle(frame);
		this.depth -= 1;
		this.frame = this.frameAt(this.depth);
		if (frame.conditionals > 0) {
			this.frame.conditionals += frame.conditionals;
			this.frame.branch += frame.conditionals;
			this.frame.touched = true;
		}
		return isGroup ? 12 : 11;
	}
	frameAt(depth) {
		const known = this.frames[depth];
		if (known) return known;
		const added = new Frame();
		this.frames.push(added);
		return added;
	}
	/** The parentheses just closed are an operand: what they hold goes on with the run of operators out here. */
	merge() {
		const { frame } = this;
		const group = this.frameAt(this.depth + 1);
		if (group.first === 0) return;
		if (group.first === frame.last) this.score.cheapen(group.firstPoint);
		if (frame.first === 0) {
			frame.first = group.first;
			frame.firstPoint = group.firstPoint;
		}
		frame.last = group.last;
		frame.touched = true;
	}
	countLogical(token, last) {
		if (last === 12) this.merge();
		const { frame, score } = this;
		if (frame.first === 0) {
			frame.first = token;
			frame.firstPoint = score.next;
		}
		score.count(token === 40 ? "and" : "or", this.lexer.line, this.weight, frame.last === token ? 0 : 1);
		frame.last = token;
		frame.touched = true;
	}
	countIf(last) {
		const { frame, score } = this;
		const { line } = this.lexer;
		if (last === 12) this.merge();
		frame.plain = false;
		frame.touched = true;
		frame.startTree();
		if (frame.comprehension) {
			score.count("if", line, this.weight, 0);
			return;
		}
		if (frame.branch > 0) score.deepen(frame.branchPoint, frame.branch);
		score.count(conditional, line, this.weight, 1 + score.surcharge);
		frame.conditionals += 1;
		frame.pending += 1;
	}
	startElse(last) {
		const { frame } = this;
		if (frame.pending === 0) throw this.lexer.expected("an 'if' before it");
		if (last === 12) this.merge();
		frame.pending -= 1;
		this.raise();
	}
	/** Into a place where each conditional costs one more. */
	raise() {
		this.score.surcharge += 1;
		this.frame.raised += 1;
		this.frame.startBranch(this.score.next);
	}
	startComprehension(last) {
		const { frame } = this;
		if (this.depth === 0) throw this.lexer.expected("an expression");
		this.endElement(last);
		frame.comprehension = true;
		frame.touched = true;
		this.score.count("for", this.lexer.line, this.weight, 0);
	}
	/** A comma, or whatever else ends an operand tree; within the parameters of a lambda nothing else does. */
	endElement(last) {
		const { frame } = this;
		if (last === 12) this.merge();
		frame.plain = false;
		if (!frame.touched) return;
		if (frame.lambdas > 0) this.lower(frame, frame.floor);
		else this.settle(frame);
	}
	/** Out of the branches that end here. */
	lower(frame, to) {
		this.score.surcharge -= frame.raised - to;
		frame.raised = to;
		frame.startBranch(this.score.next);
	}
	settle(frame) {
		if (frame.pending > 0) throw this.lexer.expected("'else'");
		this.lower(frame, 0);
		frame.touched = frame.comprehension || frame.conditionals > 0;
	}
	/** Whether a colon ends what is read: that of a lambda, a slice or a pair does not. */
	endsHeader(last) {
		const { frame } = this;
		if (frame.lambdas > 0) {
			if (last === 12) this.merge();
			frame.lambdas -= 1;
			if (frame.lambdas === 0) this.lower(frame, frame.floor);
			this.raise();
			return false;
		}
		this.endElement(last);
		return this.depth === 0;
	}
};
const rows = [
	[/[ \t\f]/, -1],
	[/[\n\r]/, -2],
	[/#/, -3],
	[/\\/, -4],
	[/\0/, -5],
	[/[A-Za-z_\u0080-\u00ff]/, 100],
	[/[0-9]/, 101],
	[/['"]/, 102],
	[/[([{]/, 103],
	[/[)\]}]/, 104],
	[/[<>]/, 105],
	[/[=]/, 106],
	[/:/, 107],
	[/\./, 108],
	[/!/, 109],
	[/,/, 36],
	[/;/, 37],
	[/@/, 7],
	[/\*/, 5],
	[/\|/, 6],
	[/[-+/%&^~`]/, 2]
];
/** What each byte begins. */
const kinds = Int8Array.from({ length: 256 }, (_, byte) => {
	return rows.find(([pattern]) => pattern.test(String.fromCharCode(byte)))?.[1] ?? -6;
});
const table = (pattern) => Uint8Array.from({ length: 256 }, (_, byte) => Number(pattern.test(String.fromCharCode(byte))));
const isWord = table(/[A-Za-z0-9_\u0080-\u00ff]/);
const isDecimal = table(/[0-9_]/);
const isHexadecimal = table(/[0-9A-Fa-f_]/);
/** Where a string has to be looked at. */
const isSpecialInString = table(/['"\\\n\r\0]/);
const isSpecialInFormat = table(/['"\\\n\r\0{}]/);
// src/languages/python/keywords.ts
/** `not`, `in`, `is` and `await` bind tighter than `and`: what follows them is no operand of it. */
const tokens = {
	and: 40,
	assert: 46,
	async: 10,
	await: 2,
	case: 9,
	class: 17,
	def: 16,
	elif: 43,
	else: 44,
	except: 19,
	finally: 20,
	for: 14,
	if: 42,
	in: 2,
	is: 2,
	lambda: 15,
	match: 8,
	not: 2,
	or: 41,
	return: 48,
	try: 18,
	while: 45,
	with: 21,
	yield: 47
};
const longest = 7;
const slots = 64;
/** The ends of a word and its length tell all keywords apart, so that a word is compared with one of them at most. */
const slotOf = (first, last, length) => first * 4 + last * 5 + length * 4 & 63;
/** Per slot, of its keyword: the token, the length, and the letters, each keyword in a row of its own. */
const tokenOf = new Uint8Array(slots);
const lengthOf = new Uint8Array(slots);
const rowLength = 8;
const letters = /* @__PURE__ */ new Uint8Array(512);
for (const [word, token] of Object.entries(tokens)) {
	const spelt = new TextEncoder().encode(word);
	const slot = slotOf(spelt[0] ?? 0, spelt.at(-1) ?? 0, spelt.length);
	tokenOf[slot] = token;
	lengthOf[slot] = spelt.length;
	letters.set(spelt, slot * rowLength);
}
/** The token of the word from `start` to `end`. */
function wordToken(text, start, end) {
	const length = end - start;
	if (length > longest) return 1;
	const slot = slotOf(text[start] ?? 0, text[end - 1] ?? 0, length);
	if (lengthOf[slot] !== length) return 1;
	const row = slot * rowLength;
	for (let index = 0; index < length; index += 1) if (letters[row + index] !== text[start + index]) return 1;
	return tokenOf[slot] ?? 1;
}
// src/languages/python/cursor.ts
/** So many NULs stand behind the text that looking ahead needs no check. */
const margin = 4;
const longestShown = 30;
/** Above it a decoder is faster, and takes no memory for each byte. */
const longestName = 100;
const byteOrderMark = [
	239,
	187,
	191
];
/** A place in the text, and which lines above it hold code. */
var Cursor = class {
	text;
	size;
	file;
	at = 0;
	/** Where the last token begins. */
	start = 0;
	line = 1;
	/** The line on which the last token ends. */
	lastLine = 0;
	/** How many of the lines above hold code. */
	codeLines = 0;
	constructor(bytes, file) {
		this.text = new Uint8Array(bytes.length + margin);
		this.text.set(bytes);
		this.size = bytes.length;
		this.file = file;
		if (byteOrderMark.every((byte, index) => bytes[index] === byte)) this.at = byteOrderMark.length;
	}
	/** How many lines there are, seen from the end. */
	get lines() {
		const last = this.text[this.size - 1];
		return this.size === 0 || last === 10 || last === 13 ? this.line - 1 : this.line;
	}
	/** The last token, as text. Whatever is not UTF-8 is taken for Latin-1. */
	word() {
		const { text, start, at } = this;
		if (at - start > longestName) return this.decodedWord();
		let word = "";
		for (let index = start; index < at; index += 1) {
			const byte = text[index] ?? 0;
			if (byte >= 128) return this.decodedWord();
			word += String.fromCharCode(byte);
		}
		return word;
	}
	decodedWord() {
		const bytes = this.text.subarray(this.start, this.at);
		const decoded = new TextDecoder().decode(bytes);
		return (decoded.includes("�") ? new TextDecoder("latin1").decode(bytes) : decoded).normalize("NFKC");
	}
	fault(what, line = this.line) {
		return new GateError("malformed", `${this.file} cannot be read as Python: ${what}`, { at: {
			file: this.file,
			line
		} });
	}
	/** What stands here instead of what should. */
	expected(what) {
		return this.fault(`expected ${what}, found ${this.found()}`);
	}
	/** The last token, for a message. */
	found() {
		if (this.start >= this.size) return "the end of the file";
		const word = this.word();
		return /^\s*$/.test(word) ? "the end of the line" : `'${visible(clip(word, longestShown))}'`;
	}
	/** Over the end of a line: LF, CR, or both. */
	passLineEnd() {
		const { text, at } = this;
		this.at = text[at] === 13 && text[at + 1] === 10 ? at + 2 : at + 1;
		this.line += 1;
	}
	endLine() {
		if (this.lastLine === this.line) this.codeLines += 1;
		this.passLineEnd();
	}
};
// src/languages/python/strings.ts
const none = -1;
const capitalN = 78;
const isLineEnd = (byte) => byte === 10 || byte === 13;
/** Over strings. Of those that hold fields, over the text up to the next field. */
var Strings = class extends Cursor {
	formats = [];
	/** Where a `{` begins a field. */
	fieldAt = none;
	/** From the first quote on. */
	passString() {
		const { line } = this;
		const quote = this.text[this.at] ?? 34;
		const long = this.isTriple(quote);
		this.at += long ? 3 : 1;
		for (;;) {
			this.passPlain(isSpecialInString);
			const byte = this.text[this.at];
			if (byte === quote && (!long || this.isTriple(quote))) break;
			this.passSpecial(byte, {
				long,
				line
			});
		}
		this.at += long ? 3 : 1;
		this.lastLine = this.line;
	}
	passFormat(raw) {
		const quote = this.text[this.at] ?? 34;
		const long = this.isTriple(quote);
		this.at += long ? 3 : 1;
		this.formats.push({
			quote,
			long,
			raw,
			line: this.line
		});
		this.resumeFormat(false);
	}
	/** To the next field, or past the end of the string; `inSpec` after the colon of a field, to its end. */
	resumeFormat(inSpec) {
		const format = this.formats.at(-1);
		if (format === void 0) return;
		while (this.passFormatPart(format, inSpec));
		this.lastLine = this.line;
	}
	/** Whether there is more of it. */
	passFormatPart(format, inSpec) {
		this.passPlain(isSpecialInFormat);
		const byte = this.text[this.at];
		if (byte === 123) return this.passOpenBrace(inSpec);
		if (byte === 125) return this.passCloseBrace(inSpec);
		if (byte === format.quote && (!format.long || this.isTriple(format.quote))) {
			if (inSpec) throw this.fault("f-string: expected '}'");
			this.at += format.long ? 3 : 1;
			this.formats.pop();
			return false;
		}
		if (byte === 92) this.passFormatEscape(format.raw);
		else this.passSpecial(byte, format);
		return true;
	}
	passOpenBrace(inSpec) {
		if (!inSpec && this.text[this.at + 1] === 123) {
			this.at += 2;
			return true;
		}
		this.fieldAt = this.at;
		return false;
	}
	passCloseBrace(inSpec) {
		if (inSpec) return false;
		if (this.text[this.at + 1] !== 125) throw this.fault("f-string: single '}'");
		this.at += 2;
		return true;
	}
	/** A backslash hides no brace, but for those of `\N{...}`. */
	passFormatEscape(raw) {
		const { text } = this;
		const next = text[this.at + 1];
		if (next === 123 || next === 125) {
			this.at += 1;
			return;
		}
		const isNamed = !raw && next === capitalN && text[this.at + 2] === 123;
		this.passEscape();
		if (!isNamed) return;
		while (this.at < this.size && text[this.at] !== 125 && isSpecialInString[text[this.at] ?? 0] === 0) this.at += 1;
		if (text[this.at] === 125) this.at += 1;
	}
	passPlain(special) {
		const { text } = this;
		let { at } = this;
		while (special[text[at] ?? 0] === 0) at += 1;
		this.at = at;
	}
	/** Over a byte that is neither the end of the string nor its plain text. */
	passSpecial(byte, { long, line }) {
		if (isLineEnd(byte)) {
			if (!long) throw this.fault("unterminated string", line);
			this.codeLines += 1;
			this.passLineEnd();
		} else if (byte === 92) this.passEscape();
		else if (this.at >= this.size) throw this.fault(long ? "unterminated triple-quoted string" : "unterminated string", line);
		else this.at += 1;
	}
	/** A line may end after a backslash, in any string. */
	passEscape() {
		this.at += 1;
		if (isLineEnd(this.text[this.at])) {
			this.codeLines += 1;
			this.passLineEnd();
		} else this.at += 1;
	}
	isTriple(quote) {
		const { text, at } = this;
		return text[at] === quote && text[at + 1] === quote && text[at + 2] === quote;
	}
};
// src/languages/python/brackets.ts
/** As in CPython. */
const mostBrackets = 200;
const opened = {
	"(": {
		token: 31,
		closing: ")"
	},
	"[": {
		token: 32,
		closing: "]"
	},
	"{": {
		token: 33,
		closing: "}"
	}
};
const openTokens = Uint8Array.from({ length: 256 }, (_, byte) => opened[String.fromCharCode(byte)]?.token ?? 0);
const closingBytes = Uint8Array.from({ length: 256 }, (_, byte) => opened[String.fromCharCode(byte)]?.closing.charCodeAt(0) ?? 0);
/** Which brackets are open, fields of f-strings included. */
var Brackets = class extends Strings {
	depth = 0;
	tokens = [];
	bytes = [];
	bracketLines = [];
	/** What the next field lies in: the text of an f-string, or the format of another field. */
	fieldToken = 34;
	open() {
		const { depth, line } = this;
		const byte = this.text[this.at] ?? 0;
		if (depth === mostBrackets) throw this.fault(`more than ${mostBrackets} brackets in each other`);
		let token = openTokens[byte] ?? 0;
		if (this.at === this.fieldAt) token = this.fieldToken;
		this.tokens[depth] = token;
		this.bytes[depth] = byte;
		this.bracketLines[depth] = line;
		this.depth = depth + 1;
		this.at += 1;
		return token;
	}
	close() {
		const { depth } = this;
		const byte = this.text[this.at] ?? 0;
		if (depth === 0) throw this.fault(`unmatched '${String.fromCharCode(byte)}'`);
		const opening = this.bytes[depth - 1] ?? 0;
		if (closingBytes[opening] !== byte) throw this.fault(this.mismatch(byte, opening));
		this.depth = depth - 1;
		this.at += 1;
		const token = this.tokens[depth - 1] ?? 0;
		if (token === 34) this.resume(false);
		else if (token === 35) this.resume(true);
		return 11;
	}
	mismatch(byte, opening) {
		const [closed, open] = [byte, opening].map((one) => String.fromCharCode(one));
		return `'${closed}' does not match '${open}' of line ${this.bracketLines[this.depth - 1]}`;
	}
	resume(inSpec) {
		this.resumeFormat(inSpec);
		this.fieldToken = inSpec ? 35 : 34;
	}
	isInField() {
		const token = this.depth > 0 ? this.tokens[this.depth - 1] : void 0;
		return token === 34 || token === 35;
	}
	beginFormat(raw) {
		this.fieldToken = 34;
		this.passFormat(raw);
	}
	neverClosed() {
		const last = this.depth - 1;
		return this.fault(`'${String.fromCharCode(this.bytes[last] ?? 0)}' was never closed`, this.bracketLines[last]);
	}
};
// src/languages/python/lines.ts
const tabWidth = 8;
/** Without the comparison of Python 3, which refuses what depends on the width of a tab. */
function columnAfter(blank, column) {
	if (blank === 12) return 0;
	return blank === 9 ? column + tabWidth - column % tabWidth : column + 1;
}
/** Over all that is no token: blanks, comments, and the ends of lines. */
var Lines = class extends Brackets {
	/** The column of the next line that holds code; undefined at the end of the text. */
	startLine() {
		for (;;) {
			const column = this.passIndentation();
			const kind = kinds[this.text[this.at] ?? 0];
			if (kind === -2) this.endLine();
			else if (kind === -3) this.passComment();
			else if (this.at < this.size) return column;
			else {
				if (this.lastLine === this.line) this.codeLines += 1;
				return;
			}
		}
	}
	/** Over what is no token; whether a logical line ends here. */
	endsLine(kind) {
		switch (kind) {
			case -3:
				this.passComment();
				return false;
			case -4:
				this.join();
				return false;
			case -2:
				if (this.depth === 0) return true;
				this.endLine();
				return false;
			default:
				if (this.at < this.size) throw this.foreignByte();
				if (this.depth > 0) throw this.neverClosed();
				return true;
		}
	}
	passIndentation() {
		const { text } = this;
		const start = this.at;
		let at = start;
		while (text[at] === 32) at += 1;
		this.at = at;
		const kind = kinds[text[at] ?? 0];
		return kind === -1 || kind === -4 ? this.passRareIndentation(at - start) : at - start;
	}
	/** A backslash joins the next line to this one, of which then the first column counts. */
	passRareIndentation(spaces) {
		const { text } = this;
		let column = spaces;
		let joined = 0;
		for (;;) {
			const byte = text[this.at] ?? 0;
			if (byte === 92) {
				joined ||= column;
				this.join();
			} else if (kinds[byte] === -1) {
				column = columnAfter(byte, column);
				this.at += 1;
			} else return joined || column;
		}
	}
	join() {
		this.at += 1;
		if (kinds[this.text[this.at] ?? 0] !== -2) throw this.fault("a backslash that is not the end of its line");
		this.endLine();
		if (this.at >= this.size) throw this.fault("a backslash at the end of the file");
	}
	passComment() {
		const { text } = this;
		let { at } = this;
		while (text[at] !== 10 && text[at] !== 13 && at < this.size) at += 1;
		this.at = at;
	}
	foreignByte() {
		this.at += 1;
		return this.fault(`unexpected ${this.found()}`);
	}
};
// src/languages/python/lexer.ts
const longestPrefix = 2;
const [smallB, smallE, smallJ, smallL, smallO, smallX, plus, minus] = new TextEncoder().encode("bejlox+-");
const formatPrefix = 1;
const rawPrefix = 2;
const bytesPrefix = 4;
const prefixes = /* @__PURE__ */ new Map([
	["f", formatPrefix],
	["t", formatPrefix],
	["r", rawPrefix],
	["b", bytesPrefix],
	["u", 8]
]);
const prefixOf = Uint8Array.from({ length: 256 }, (_, byte) => prefixes.get(String.fromCharCode(byte).toLowerCase()) ?? 0);
/** One token after the other. */
var Lexer = class extends Lines {
	/** `Token.newline`, which is not passed, at the end of a line outside brackets and at the end of the text. */
	next() {
		const { text } = this;
		for (;;) {
			let { at } = this;
			while (text[at] === 32) at += 1;
			this.start = at;
			const kind = kinds[text[at] ?? 0] ?? -6;
			if (kind >= 0) {
				this.lastLine = this.line;
				if (kind === 100) return this.passWord(at);
				this.at = at;
				return kind < 100 ? this.pass(1, kind) : this.passMark(kind);
			}
			this.at = at;
			if (kind === -1) this.at += 1;
			else if (this.endsLine(kind)) return 13;
		}
	}
	passWord(start) {
		const { text } = this;
		let at = start + 1;
		while (isWord[text[at] ?? 0] === 1) at += 1;
		this.at = at;
		if (at - start <= longestPrefix && kinds[text[at] ?? 0] === 102) {
			const prefix = this.prefix();
			if (prefix !== 0) return this.passPrefixed(prefix);
		}
		const token = wordToken(text, start, at);
		if (token === 1 && text[at] === 46) this.passAttributes();
		return token;
	}
	/** `.name`, any number of times: names with dots are common, and one token is read faster than many. */
	passAttributes() {
		const { text } = this;
		let { at } = this;
		while (text[at] === 46 && kinds[text[at + 1] ?? 0] === 100) {
			at += 2;
			while (isWord[text[at] ?? 0] === 1) at += 1;
		}
		this.at = at;
	}
	passMark(kind) {
		switch (kind) {
			case 103: return this.open();
			case 104: return this.close();
			case 102:
				this.passString();
				return 4;
			case 101: return this.passNumber();
			case 108:
				if (kinds[this.text[this.at + 1] ?? 0] === 101) return this.passNumber();
				return this.pass(1, 2);
			case 107: return this.passColon();
			case 106: return this.hasNext(61) ? this.pass(2, 2) : this.pass(1, 39);
			case 105: return this.pass(this.hasNext(61) || this.hasNext(this.text[this.at]) ? 2 : 1, 2);
			default: return this.passBang();
		}
	}
	pass(length, token) {
		this.at += length;
		return token;
	}
	hasNext(byte) {
		return this.text[this.at + 1] === byte;
	}
	passColon() {
		if (this.isInField()) {
			this.at += 1;
			this.resume(true);
			return 38;
		}
		return this.hasNext(61) ? this.pass(2, 39) : this.pass(1, 38);
	}
	/** `!=`, or `!r` of a field. */
	passBang() {
		if (this.hasNext(61)) return this.pass(2, 2);
		if (this.isInField()) return this.pass(1, 2);
		this.at += 1;
		throw this.fault("unexpected '!'");
	}
	/** What the word says of the string after it; 0 where it is no prefix, as in `or"text"`. */
	prefix() {
		const { text, start, at } = this;
		const first = prefixOf[text[start] ?? 0] ?? 0;
		const last = prefixOf[text[at - 1] ?? 0] ?? 0;
		return first === 0 || last === 0 ? 0 : first | last;
	}
	passPrefixed(prefix) {
		if (prefix & formatPrefix) {
			this.beginFormat((prefix & rawPrefix) !== 0);
			return 3;
		}
		this.passString();
		return prefix & bytesPrefix ? 3 : 4;
	}
	/** A word may follow at once: `1if x else 2`. */
	passNumber() {
		const { text } = this;
		const base = (text[this.at + 1] ?? 0) | 32;
		if (text[this.at] === 48 && (base === smallX || base === smallO || base === smallB)) {
			this.at += 2;
			this.passWhile(isHexadecimal);
		} else this.passDecimal();
		const suffix = (text[this.at] ?? 0) | 32;
		if (suffix === smallJ || suffix === smallL) this.at += 1;
		return 3;
	}
	passDecimal() {
		this.passWhile(isDecimal);
		if (this.text[this.at] === 46) {
			this.at += 1;
			this.passWhile(isDecimal);
		}
		this.passExponent();
	}
	passExponent() {
		const { text } = this;
		if (((text[this.at] ?? 0) | 32) !== smallE) return;
		const sign = text[this.at + 1];
		const length = sign === plus || sign === minus ? 2 : 1;
		if (kinds[text[this.at + length] ?? 0] !== 101) return;
		this.at += length;
		this.passWhile(isDecimal);
	}
	passWhile(table) {
		const { text } = this;
		let { at } = this;
		while (table[text[at] ?? 0] === 1) at += 1;
		this.at = at;
	}
};
// src/languages/python/scopes.ts
/** What statements count for, and all functions so far. */
var Scopes = class {
	counting;
	weights;
	begun = [];
	current;
	constructor(counting, weights) {
		this.counting = counting;
		this.weights = weights;
		this.current = {
			score: new Score({ points: false }),
			prefix: "",
			isClass: false,
			isInFunction: false,
			outer: void 0,
			begun: void 0
		};
	}
	get score() {
		return this.current.score;
	}
	get isClass() {
		return this.current.isClass;
	}
	openFunction(name, kind, { start, score }) {
		const begun = {
			name: this.current.prefix + name,
			kind,
			start,
			measured: void 0
		};
		this.begun.push(begun);
		this.current = {
			score,
			prefix: `${begun.name}.`,
			isClass: false,
			isInFunction: true,
			outer: this.current,
			begun
		};
	}
	openClass(name) {
		const { isInFunction, prefix } = this.current;
		this.current = {
			score: new Score({ points: this.counting.points && isInFunction }),
			prefix: `${prefix}${name}.`,
			isClass: true,
			isInFunction,
			outer: this.current,
			begun: void 0
		};
	}
	close(at) {
		const { outer, score, begun } = this.current;
		if (!outer) return;
		if (begun) begun.measured = score.finish(begun, at);
		if (this.weights.isNestedIncluded) {
			if (begun) outer.score.count("def", begun.start.line, score.cyclomatic, 0);
			else outer.score.absorb(score);
		}
		this.current = outer;
	}
	measured() {
		const functions = [];
		for (const { measured } of this.begun) if (measured) functions.push(measured);
		return functions;
	}
};
// src/languages/python/weights.ts
const weights = {
	radon: {
		expression: 1,
		assertion: 1,
		loopElse: 1,
		exceptGroup: 0,
		isNestedIncluded: false,
		caseOf: ({ isName }, { hasDefault }) => Number(!isName || hasDefault)
	},
	mccabe: {
		expression: 0,
		assertion: 0,
		loopElse: 0,
		exceptGroup: 1,
		isNestedIncluded: true,
		caseOf: ({ isIrrefutable }, { isGuarded }) => Number(!isIrrefutable || isGuarded)
	}
};
// src/languages/python/statements.ts
/** Reads a file, one logical line after the other. */
var Statements = class {
	lexer;
	scopes;
	blocks;
	expressions;
	definitions;
	compounds;
	weights;
	constructor(bytes, { file, counting }) {
		this.weights = weights[counting.python];
		this.lexer = new Lexer(bytes, file);
		this.scopes = new Scopes(counting, this.weights);
		this.blocks = new Blocks(this.lexer, this.scopes);
		this.expressions = new Expressions(this.lexer, this.weights.expression, this.scopes.score);
		this.definitions = new Definitions(this.lexer, this.scopes, {
			blocks: this.blocks,
			counting
		});
		const { lexer, scopes, blocks, expressions, definitions } = this;
		this.compounds = new Compounds({
			lexer,
			scopes,
			blocks,
			expressions,
			definitions,
			weights: this.weights
		});
	}
	measure() {
		const { lexer, blocks } = this;
		for (let column = lexer.startLine(); column !== void 0; column = lexer.startLine()) {
			blocks.arrive(column);
			this.readLine();
		}
		blocks.end();
		return {
			functions: this.scopes.measured(),
			lines: lexer.lines,
			nloc: lexer.codeLines
		};
	}
	readLine() {
		const { lexer } = this;
		const { top } = this.blocks;
		const { documents } = top;
		top.documents = false;
		const { line, codeLines: codeAbove } = lexer;
		const token = lexer.next();
		if (top.clause === choice && token !== 9) throw lexer.expected("'case'");
		if (token === 7) this.definitions.readDecorator();
		else {
			const first = this.compounds.read(token, this.takePrevious(token));
			if (first === headed) this.readInline();
			else if (documents && first === 4) this.readDocumented({
				line,
				codeAbove,
				isInline: false
			});
			else this.readSimples(first);
		}
	}
	/** What the statement before was, with which an `else` may go on. */
	takePrevious(token) {
		const { top } = this.blocks;
		const { previous } = top;
		if (previous === attempt && !(token === 19 || token === 20)) throw this.lexer.expected("'except' or 'finally'");
		top.previous = void 0;
		return previous;
	}
	/** A body on the line of its header, if there is one. */
	readInline() {
		const { lexer, blocks } = this;
		const { line, codeLines: codeAbove } = lexer;
		const token = lexer.next();
		if (token === 13) return;
		blocks.top.inline = true;
		if (blocks.top.documents && token === 4) this.readDocumented({
			line,
			codeAbove,
			isInline: true
		});
		else this.readSimples(token);
	}
	/** From a string that may be a docstring. */
	readDocumented(begin) {
		this.readFurther(this.readDocstring(begin));
	}
	readSimples(first) {
		this.readFurther(this.readSimple(first));
	}
	/** What stands on the same line after a statement that ended so. */
	readFurther(ending) {
		let end = ending;
		while (end === 37) {
			const token = this.lexer.next();
			end = token === 13 ? token : this.readSimple(token);
		}
	}
	/** From its first string, which is read already; its lines hold no code, if it is one. */
	readDocstring({ line, codeAbove, isInline }) {
		const { lexer } = this;
		let token = lexer.next();
		while (token === 4) token = lexer.next();
		this.expressions.begin(this.scopes.score);
		if (token !== 13 && token !== 37) return this.readRest(token);
		const isFollowed = token === 37 && (!isInline || lexer.line > line);
		lexer.codeLines = codeAbove + Number(isInline) + Number(isFollowed) - 1;
		return token;
	}
	/** A simple statement, to the newline or semicolon behind it. */
	readSimple(token) {
		const { lexer, expressions } = this;
		expressions.begin(this.scopes.score);
		if (token === 8) return this.readPerhapsMatch();
		if (token === 46) return this.readAssert();
		return this.readRest(token === 48 ? lexer.next() : token);
	}
	/** Of a simple statement, in which a colon comes before a type. */
	readRest(token) {
		let end = this.expressions.read(token);
		while (end === 38) {
			const next = this.lexer.next();
			if (next === 13) throw this.lexer.expected("an expression");
			end = this.expressions.read(next);
		}
		return end;
	}
	/** What is in it does not count for radon. */
	readAssert() {
		const { lexer, expressions } = this;
		this.scopes.score.count("assert", lexer.line, this.weights.assertion, 0);
		expressions.weight = 0;
		const end = this.readRest(lexer.next());
		expressions.weight = this.weights.expression;
		return end;
	}
	/** `match` is a keyword only if the line ends with a colon. */
	readPerhapsMatch() {
		const { lexer, expressions } = this;
		const { line } = lexer;
		const place = this.scopes.score.next;
		const end = expressions.read(8);
		if (end !== 38) return end;
		const next = lexer.next();
		if (next !== 13) return this.readRest(next);
		this.compounds.openMatch(line, place);
		return next;
	}
};
// src/languages/python/measure.ts
const measurePython = (bytes, { file, counting }) => new Statements(bytes, {
	file,
	counting
}).measure();
export { measurePython };

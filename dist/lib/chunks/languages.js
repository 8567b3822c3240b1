import { t as GateError } from "./errors.js";
import { r as visible, t as clip } from "./visible.js";
import { t as Tally } from "./tally.js";
import { t as rows } from "./rows.js";
// src/languages/trees/code-lines.ts
const newLine$1 = 10;
const space$1 = 32;
const byteOrderMark = 65279;
/**
* How many lines down to each row hold code, which is anything but white space outside of the comments; each row of
* `texts` does in any case. The comments are in the order of the text.
*/
function codeLines(source, comments, texts) {
	const holdsCode = markedRows(source, comments);
	for (const { first, last } of texts) holdsCode.fill(true, first, Math.min(last + 1, holdsCode.length));
	let sum = 0;
	return holdsCode.map((one) => sum += one ? 1 : 0);
}
function markedRows(source, comments) {
	const rows = [false];
	let next = 0;
	let commentStart = comments[0]?.start ?? source.length;
	let commentEnd = 0;
	for (let at = 0; at < source.length; at += 1) {
		if (at === commentStart) {
			commentEnd = Math.max(commentEnd, comments[next]?.end ?? 0);
			next += 1;
			commentStart = comments[next]?.start ?? source.length;
		}
		const code = source.charCodeAt(at);
		if (code === newLine$1) rows.push(false);
		else if (code > space$1 && code !== byteOrderMark && at >= commentEnd) rows[rows.length - 1] = true;
	}
	return rows;
}
// src/languages/trees/compile.ts
function compile(grammar, language) {
	const ids = Array.from({ length: language.nodeTypeCount }, (_, id) => id);
	const own = ids.map(() => void 0);
	const places = ids.map(() => void 0);
	const idsOf = (type) => {
		const found = ids.filter((id) => language.nodeTypeForId(id) === type);
		if (found.length === 0) throw new Error(`the grammar of ${grammar.title} has no node ${type}`);
		const named = found.filter((id) => language.nodeTypeIsNamed(id));
		return named.length > 0 ? named : found;
	};
	for (const [selector, rule] of Object.entries(grammar.rules)) {
		const rules = [rule].flat();
		const { parent, separator, rest } = parts(selector);
		for (const id of idsOf(parent)) {
			if (separator === void 0) {
				own[id] = rules;
				continue;
			}
			const place = places[id] ??= {
				byField: /* @__PURE__ */ new Map(),
				byChild: /* @__PURE__ */ new Map(),
				any: void 0
			};
			if (separator === ".") place.byField.set(fieldId(grammar, language, rest), rules);
			else if (rest === "*") place.any = rules;
			else for (const child of idsOf(rest)) place.byChild.set(child, rules);
		}
	}
	const isOneOf = (types) => {
		const chosen = new Set(types.flatMap(idsOf));
		return ids.map((id) => chosen.has(id));
	};
	return {
		grammar,
		language,
		own,
		places,
		isNamed: ids.map((id) => language.nodeTypeIsNamed(id)),
		isTransparent: isOneOf(grammar.transparent),
		isLogical: isOneOf(grammar.logical.nodes),
		operators: new Map(Object.entries(grammar.logical.operators))
	};
}
/** Types of tokens may hold dots and angles, so that only what follows a word separates. */
function parts(selector) {
	const [, parent = selector, separator, rest = ""] = /^(\w+)([.>])(.+)$/.exec(selector) ?? [];
	return separator === void 0 ? {
		parent,
		rest
	} : {
		parent,
		separator,
		rest
	};
}
function fieldId(grammar, language, name) {
	const id = language.fieldIdForName(name);
	if (id === null) throw new Error(`the grammar of ${grammar.title} has no field ${name}`);
	return id;
}
// src/languages/trees/engine.ts
let started;
/** In pages of 64 KiB: what the engine asks for at first, and a quarter of what it would take. */
const pages = {
	initial: 512,
	maximum: 8192
};
/** Starts the engine when the first grammar is needed; it and the grammars are assets. */
async function startEngine(assets) {
	started ??= start(assets);
	const { treeSitter: { Language, Parser }, memory, health } = await started.catch((cause) => {
		started = void 0;
		throw cause;
	});
	return {
		health,
		createParser: () => new Parser(),
		memoryBytes: () => memory.buffer.byteLength,
		loadGrammar: async (name) => Language.load(await assets.read(name))
	};
}
async function start(assets) {
	const [treeSitter, wasmBinary] = await Promise.all([import("./web-tree-sitter.js"), assets.read("engine.wasm")]);
	const memory = new WebAssembly.Memory(pages);
	await treeSitter.Parser.init({
		wasmBinary,
		wasmMemory: memory,
		printErr: () => {}
	});
	return {
		treeSitter,
		memory,
		health: { endedAt: void 0 }
	};
}
// src/languages/trees/faults.ts
/**
* The engine goes on after an error, whatever it has to skip or to make up for that. What it skipped may have been a
* function, or a decision, so that a number could be too low without anybody knowing: the file is refused. In C and
* C++, which no parser can know without a preprocessor, most errors are macros, and in Swift most are news to the
* grammar. There one is passed over if nothing that counts can hide in it: no brace, no keyword and no operator of
* control.
*/
function refuseError(node, { grammar, file }) {
	if (grammar.structure && !grammar.structure.test(node.isMissing ? node.type : node.text)) return;
	throw refusal(innermost(node), {
		grammar,
		file
	});
}
function refusal(culprit, { grammar, file }) {
	const line = culprit.startPosition.row + 1;
	const message = culprit.isMissing ? `${file}:${line} lacks ${shown(culprit.type)}, so that it cannot be read as ${grammar.title}` : `${file}:${line} cannot be read as ${grammar.title} from ${shown(firstToken(culprit))} on`;
	return new GateError("malformed", message, { at: {
		file,
		line
	} });
}
/** An error may span a whole file; one inside of it says more. */
function innermost(node) {
	let found = node;
	for (;;) {
		const inner = found.children.find((child) => child.hasError && (child.isError || child.isMissing || child.isNamed));
		if (!inner) return found;
		found = inner;
	}
}
const shown = (text) => JSON.stringify(visible(clip(text, 30)));
function firstToken(node) {
	let token = node;
	while (token.firstChild) token = token.firstChild;
	return /^\S*/.exec(token.text)?.[0] ?? "";
}
// src/languages/trees/frame.ts
const frame = (type, sequence) => ({
	type,
	sequence,
	operator: void 0,
	depth: 0,
	surcharge: 0,
	outside: void 0,
	elseLine: 0,
	counted: void 0
});
// src/languages/trees/declared.ts
const newLine = 10;
const space = 32;
function declare(node, { kind, name, lists }, { grammar, source, points, within, inClass }) {
	const own = typeof kind === "string" ? kind : kind(node);
	const tally = new Tally({ points });
	tally.parameters = lists(node).reduce((sum, list) => sum + countParameters(list, grammar), 0);
	return {
		name: qualified(within, name(node)),
		kind: own === "function" && inClass ? "method" : own,
		start: firstRow(node, grammar) + 1,
		end: lastRow(node, source) + 1,
		tally
	};
}
/** With dots in every language. */
function qualified(within, name) {
	const plain = (name ?? "<anonymous>").replaceAll(/\s+/g, " ").replaceAll("::", ".");
	return within === "" ? plain : `${within}.${plain}`;
}
/** In C, `(void)` declares that there are none. */
const countParameters = (list, grammar) => list.children.filter((child) => grammar.parameters.includes(child.type) && child.text !== "void").length;
/** A decorator may be a child of its own or the first of the modifiers. */
function firstRow(node, { decorators, modifiers }) {
	const isPart = (one) => !decorators.includes(one.type) && !one.isExtra;
	for (const child of node.children) {
		if (!isPart(child)) continue;
		const first = modifiers.includes(child.type) ? child.children.find(isPart) : child;
		if (first) return first.startPosition.row;
	}
	return node.startPosition.row;
}
/** Some nodes end with the line feed after them. */
function lastRow(node, source) {
	let row = node.endPosition.row;
	for (let at = node.endIndex - 1; at > node.startIndex && source.charCodeAt(at) <= space; at -= 1) if (source.charCodeAt(at) === newLine) row -= 1;
	return row;
}
// src/languages/trees/surroundings.ts
/** The functions of a file, and which of them the cursor is in. */
var Surroundings = class {
	functions = [];
	#grammar;
	#source;
	#place = {
		function: void 0,
		within: "",
		inClass: false
	};
	constructor(grammar, source) {
		this.#grammar = grammar;
		this.#source = source;
	}
	get place() {
		return this.#place;
	}
	/** Of the innermost function; undefined outside of all. */
	get tally() {
		return this.#place.function?.tally;
	}
	enterFunction(node, rule) {
		if (!rule.hasBody(node)) return;
		const { text: source, points } = this.#source;
		const { within, inClass } = this.#place;
		const found = declare(node, rule, {
			grammar: this.#grammar,
			source,
			points,
			within,
			inClass
		});
		this.functions.push(found);
		this.#place = {
			function: found,
			within: found.name,
			inClass: false
		};
	}
	enterScope(node, { name, isClass }) {
		const own = name(node);
		if (own === void 0) return;
		this.#place = {
			...this.#place,
			within: qualified(this.#place.within, own),
			inClass: isClass
		};
	}
	restore(place) {
		this.#place = place;
	}
};
// src/languages/trees/walk.ts
const errorType = 65535;
const deepest = 2e4;
const none = [];
/** One way through one tree, without recursion: trees may be as deep as the text is long. */
var TreeWalk = class {
	comments = [];
	texts = [];
	#compiled;
	#cursor;
	#source;
	#hasErrors;
	#surroundings;
	#frames = [];
	#sequence;
	constructor(tree, compiled, source) {
		this.#compiled = compiled;
		this.#source = source;
		this.#hasErrors = tree.rootNode.hasError;
		this.#surroundings = new Surroundings(compiled.grammar, source);
		this.#cursor = tree.walk();
	}
	get functions() {
		return this.#surroundings.functions;
	}
	run() {
		const cursor = this.#cursor;
		try {
			for (;;) {
				this.#enter();
				if (cursor.gotoFirstChild()) continue;
				this.#leave();
				while (!cursor.gotoNextSibling()) {
					if (!cursor.gotoParent()) return;
					this.#leave();
				}
			}
		} finally {
			cursor.delete();
		}
	}
	#enter() {
		const type = this.#cursor.nodeTypeId;
		const parent = this.#frames.at(-1);
		if (this.#hasErrors && (type === errorType || this.#cursor.nodeIsMissing)) refuseError(this.#cursor.currentNode, this.#place());
		const entered = frame(type, this.#sequence);
		if (this.#frames.push(entered) > deepest) throw this.#tooDeep();
		const { own, isNamed } = this.#compiled;
		const ownRules = own[type] ?? none;
		if (parent?.operator?.type === type) this.#countOperator(parent.operator);
		if (isNamed[type]) this.#follow(type, entered);
		const continues = parent !== void 0 && parent.elseLine > 0 && this.#settleElse(parent, type, ownRules);
		const around = {
			parent,
			continues
		};
		if (parent && !continues) for (const rule of this.#placed(parent, type)) this.#apply(rule, entered, around);
		for (const rule of ownRules) this.#apply(rule, entered, around);
	}
	#leave() {
		const left = this.#frames.pop();
		if (!left) return;
		this.#sequence = left.sequence;
		if (left.outside) this.#surroundings.restore(left.outside);
		const { tally } = this.#surroundings;
		if (!tally) return;
		if (left.elseLine > 0) tally.count("else", left.elseLine, 0, 1);
		tally.surcharge -= left.surcharge;
		for (let depth = 0; depth < left.depth; depth += 1) tally.leave();
	}
	/** The rules for where a node stands: by its field, else by its type, else by its parent alone. */
	#placed(parent, type) {
		const places = this.#compiled.places[parent.type];
		if (!places) return none;
		return (places.byField.size > 0 ? places.byField.get(this.#cursor.currentFieldId) : void 0) ?? places.byChild.get(type) ?? (this.#compiled.isNamed[type] ? places.any : void 0) ?? none;
	}
	#apply(rule, entered, { parent, continues }) {
		switch (rule.is) {
			case "point":
				if (!(rule.once && parent?.counted === rule)) this.#count(rule, continues);
				if (parent && rule.once) parent.counted = rule;
				break;
			case "region":
				this.#deepen(rule, entered);
				break;
			case "function":
				entered.outside ??= this.#surroundings.place;
				this.#surroundings.enterFunction(this.#cursor.currentNode, rule);
				break;
			case "scope":
				entered.outside ??= this.#surroundings.place;
				this.#surroundings.enterScope(this.#cursor.currentNode, rule);
				break;
			case "lost":
				if (!this.#surroundings.tally) throw refusal(this.#cursor.currentNode, this.#place());
				break;
			case "comment":
				this.comments.push({
					start: this.#cursor.startIndex,
					end: this.#cursor.endIndex
				});
				break;
			case "text":
				this.texts.push({
					first: this.#cursor.startPosition.row,
					last: this.#cursor.endPosition.row
				});
				break;
			case "else": if (parent) parent.elseLine = this.#line();
		}
	}
	#count({ construct, cyclomatic, cognitive, control, when }, continues) {
		const { tally } = this.#surroundings;
		if (!tally || when && !when(this.#cursor.currentNode)) return;
		const weight = {
			none: 0,
			flat: 1,
			nested: 1 + tally.surcharge
		};
		if (continues) {
			tally.count(`else ${construct}`, this.#line(), cyclomatic, weight.flat);
			return;
		}
		if (cyclomatic > 0 || cognitive !== "none") tally.count(construct, this.#line(), cyclomatic, weight[cognitive]);
		if (!control) return;
		tally.enter();
		tally.leave();
	}
	#deepen(region, entered) {
		const { tally } = this.#surroundings;
		if (!tally) return;
		entered.depth += region.depth;
		entered.surcharge += region.surcharge;
		tally.surcharge += region.surcharge;
		if (region.depth === 1) tally.enter();
	}
	/** Whether what follows an `else` is an else-if; an `else` of its own is counted. */
	#settleElse(parent, type, rules) {
		if (!this.#compiled.isNamed[type] || rules.some(({ is }) => is === "comment")) return false;
		const continues = rules.some((rule) => rule.is === "point" && rule.continues);
		if (!continues) this.#surroundings.tally?.count("else", parent.elseLine, 0, 1);
		parent.elseLine = 0;
		return continues;
	}
	/** A node of logical operators goes on with the run around it or starts one; any other one interrupts it. */
	#follow(type, entered) {
		const { isLogical, isTransparent, operators } = this.#compiled;
		if (isLogical[type]) {
			const node = this.#cursor.currentNode;
			for (let at = 0; at < node.childCount && !entered.operator; at += 1) {
				const child = node.child(at);
				const adds = child && (operators.get(child.type) ?? (child.isNamed ? operators.get(child.text) : void 0));
				if (adds) entered.operator = {
					type: child.typeId,
					text: child.text,
					adds
				};
			}
		}
		if (entered.operator) this.#sequence ??= { last: void 0 };
		else if (!isTransparent[type]) this.#sequence = void 0;
	}
	#countOperator({ text, adds }) {
		const goesOn = this.#sequence?.last === adds.run;
		if (this.#sequence) this.#sequence.last = adds.run;
		this.#surroundings.tally?.count(text, this.#line(), adds.cyclomatic, goesOn ? 0 : 1);
	}
	#line() {
		return this.#cursor.startPosition.row + 1;
	}
	#place() {
		return {
			grammar: this.#compiled.grammar,
			file: this.#source.file
		};
	}
	#tooDeep() {
		const { file } = this.#source;
		const line = this.#line();
		return new GateError("malformed", `${file}:${line} is nested more than ${deepest} levels deep`, { at: {
			file,
			line
		} });
	}
};
// src/languages/trees/measure.ts
const mostBytes = 4194304;
/** Some texts that are no code make the engine copy its stack again and again. */
const mostMemoryBytes = 268435456;
/** The engine asks after each hundred steps. Real code takes a step or two for each byte, with errors a few more. */
const stepsPerCall = 100;
const stepsPerByte = 8;
const stepsAtLeast = 1e6;
const mostEndless = 1e3;
/** A language that is read with a grammar of tree-sitter; the engine and the grammar are loaded when first asked for. */
function treeLanguage(row, grammar) {
	const loaded = /* @__PURE__ */ new WeakMap();
	return {
		...row,
		load(assets) {
			const known = loaded.get(assets) ?? load(assets, grammar);
			loaded.set(assets, known);
			known.catch(() => loaded.delete(assets));
			return known;
		}
	};
}
async function load(assets, grammar) {
	const engine = await startEngine(assets);
	const { endedAt } = engine.health;
	if (endedAt !== void 0) return (_, { file }) => {
		throw ended(file, endedAt);
	};
	return measureWith(engine, compile(grammar, await engine.loadGrammar(`${grammar.name}.wasm`)));
}
const measureWith = (engine, compiled) => (bytes, { file, counting }) => {
	if (engine.health.endedAt !== void 0) throw ended(file, engine.health.endedAt);
	if (bytes.length > mostBytes) throw new GateError("malformed", `${file} has ${bytes.length} bytes, over the limit of ${mostBytes}`, { at: { file } });
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	assertFinite(text, file, compiled.grammar);
	const tree = untilItEnds(engine, file, () => parse(engine, compiled, {
		text,
		file
	}));
	try {
		const walk = new TreeWalk(tree, compiled, {
			text,
			file,
			points: counting.points
		});
		walk.run();
		return measured(text, walk);
	} finally {
		tree.delete();
	}
};
/** The parser's time grows with the square of these, in one of its steps, so that nobody can stop it. */
function assertFinite(text, file, { endless, title }) {
	if (endless === void 0 || text.split(endless, 1001).length <= mostEndless) return;
	throw new GateError("malformed", `${file} has more than ${mostEndless} times "${endless}", which is no ${title}`, { at: { file } });
}
/** Text that is no code can take all the memory there is. After that the engine is of no use any more. */
function untilItEnds(engine, file, work) {
	try {
		return work();
	} catch (cause) {
		if (!(cause instanceof Error) || cause.name !== "RuntimeError") throw cause;
		engine.health.endedAt = file;
		throw ended(file, file, cause);
	}
}
const ended = (file, endedAt, cause) => new GateError("malformed", `${file} cannot be parsed: ${endedAt} took all the memory that the parser may have`, {
	at: { file },
	hint: `Leave ${endedAt} out.`,
	cause
});
function parse(engine, { language, grammar }, source) {
	const { text, file } = source;
	const parser = engine.createParser();
	try {
		const mostMemory = Math.max(mostMemoryBytes, engine.memoryBytes());
		let calls = Math.max(stepsAtLeast, text.length * stepsPerByte) / stepsPerCall;
		const tree = parser.setLanguage(language).parse(text, null, { progressCallback: () => (calls -= 1) < 0 || engine.memoryBytes() > mostMemory });
		if (tree) return tree;
		throw new GateError("malformed", `${file} takes too much time or memory to be read as ${grammar.title}`, { at: { file } });
	} finally {
		parser.delete();
	}
}
function measured(text, { functions, comments, texts }) {
	const codeAt = codeLines(text, comments, texts);
	const codeDownTo = (line) => codeAt[line - 1] ?? 0;
	return {
		functions: functions.map(({ tally, start, end, ...named }) => tally.finish({
			...named,
			start: {
				line: start,
				codeAbove: codeDownTo(start - 1)
			}
		}, {
			end,
			codeLines: codeDownTo(end)
		})),
		lines: text === "" || text.endsWith("\n") ? codeAt.length - 1 : codeAt.length,
		nloc: codeDownTo(codeAt.length)
	};
}
// src/languages/trees/rules.ts
const point = (construct, rest) => ({
	is: "point",
	construct,
	cyclomatic: 1,
	cognitive: "none",
	control: false,
	continues: false,
	once: false,
	when: void 0,
	...rest
});
const branching = (construct) => point(construct, {
	cognitive: "nested",
	control: true,
	continues: true
});
const elseIf = (construct) => point(construct, { cognitive: "flat" });
const otherwise = point("else", {
	cyclomatic: 0,
	cognitive: "flat"
});
const loop = (construct) => point(construct, {
	cognitive: "nested",
	control: true
});
const choice = (construct, { cyclomatic = 0 } = {}) => point(construct, {
	cyclomatic,
	cognitive: "nested",
	control: true
});
const ternary = point("?:", { cognitive: "nested" });
const handler = (construct, { cyclomatic = 1 } = {}) => point(construct, {
	cyclomatic,
	cognitive: "nested"
});
/** Adds a path and nothing to read. */
const path = (construct, when) => point(construct, { when });
const jump = (construct, when) => point(construct, {
	cyclomatic: 0,
	cognitive: "flat",
	when
});
const once = (rule) => ({
	...rule,
	once: true
});
const attempt = point("try", {
	cyclomatic: 0,
	control: true
});
const body = {
	is: "region",
	depth: 1,
	surcharge: 1
};
/** A branch of a ternary, or a function literal. */
const branch = {
	is: "region",
	depth: 0,
	surcharge: 1
};
/** What is tried, and what is done in any case. */
const tried = {
	is: "region",
	depth: 1,
	surcharge: 0
};
const comment = { is: "comment" };
/** A text over several lines, each of which is code, a blank one too. */
const text = { is: "text" };
/** Where it stands outside of functions, it is what is left of one: its head was not understood. */
const lost = { is: "lost" };
const afterElse = { is: "else" };
const field = (...names) => (node) => {
	for (const name of names) {
		const found = node.childForFieldName(name);
		if (found) return found.text;
	}
};
const fixed = (name) => () => name;
const lists$1 = (node) => node.childrenForFieldName("parameters");
const hasBody$2 = (node) => node.childForFieldName("body") !== null;
const declaration = (kind, rest = {}) => ({
	is: "function",
	kind,
	name: field("name"),
	lists: lists$1,
	hasBody: hasBody$2,
	...rest
});
/** A class or the like. */
const scope = (name = field("name")) => ({
	is: "scope",
	isClass: true,
	name
});
const module = {
	...scope(),
	isClass: false
};
/** Whether one of the children, which are few, is of this type. */
const hasChild = (...types) => (node) => node.children.some((child) => types.includes(child.type));
const counted = {
	and: {
		run: "and",
		cyclomatic: 1
	},
	or: {
		run: "or",
		cyclomatic: 1
	}
};
const coalesce = {
	run: "coalesce",
	cyclomatic: 1
};
// src/languages/trees/java.ts
const grammar$8 = {
	name: "java",
	title: "Java",
	rules: {
		class_declaration: scope(),
		interface_declaration: scope(),
		enum_declaration: scope(),
		record_declaration: scope(),
		annotation_type_declaration: scope(),
		method_declaration: declaration("method"),
		constructor_declaration: declaration("constructor"),
		compact_constructor_declaration: declaration("constructor"),
		if_statement: branching("if"),
		"if_statement.consequence": body,
		"if_statement.alternative": body,
		"if_statement>else": afterElse,
		for_statement: loop("for"),
		"for_statement.body": body,
		enhanced_for_statement: loop("for"),
		"enhanced_for_statement.body": body,
		while_statement: loop("while"),
		"while_statement.body": body,
		do_statement: loop("do"),
		"do_statement.body": body,
		switch_expression: choice("switch"),
		"switch_expression.body": body,
		switch_label: path("case", hasChild("case")),
		guard: path("when"),
		try_statement: attempt,
		"try_statement.body": tried,
		try_with_resources_statement: attempt,
		"try_with_resources_statement.body": tried,
		catch_clause: handler("catch"),
		"catch_clause.body": body,
		"finally_clause>block": tried,
		ternary_expression: ternary,
		"ternary_expression.consequence": branch,
		"ternary_expression.alternative": branch,
		"lambda_expression.body": branch,
		break_statement: jump("break", hasChild("identifier")),
		continue_statement: jump("continue", hasChild("identifier")),
		line_comment: comment,
		block_comment: comment,
		string_literal: text
	},
	logical: {
		nodes: ["binary_expression"],
		operators: {
			"&&": counted.and,
			"||": counted.or
		}
	},
	transparent: ["parenthesized_expression"],
	parameters: ["formal_parameter", "spread_parameter"],
	decorators: ["annotation", "marker_annotation"],
	modifiers: ["modifiers"]
};
const java = treeLanguage(rows.java, grammar$8);
// src/languages/trees/c-sharp.ts
const value = (node) => node.childForFieldName("value")?.type === "arrow_expression_clause";
const accessors = {
	get: "getter",
	set: "setter",
	init: "setter"
};
const grammar$7 = {
	name: "c-sharp",
	title: "C#",
	rules: {
		class_declaration: scope(),
		struct_declaration: scope(),
		interface_declaration: scope(),
		record_declaration: scope(),
		enum_declaration: scope(),
		method_declaration: declaration("method"),
		constructor_declaration: declaration("constructor"),
		destructor_declaration: declaration("method", { name: (node) => `~${field("name")(node) ?? ""}` }),
		operator_declaration: declaration("method", { name: (node) => `operator ${field("operator")(node) ?? ""}` }),
		conversion_operator_declaration: declaration("method", { name: (node) => `operator ${field("type")(node) ?? ""}` }),
		local_function_statement: declaration("function"),
		property_declaration: [declaration("getter", { hasBody: value }), scopeOfAccessors()],
		indexer_declaration: [declaration("getter", {
			name: fixed("this"),
			hasBody: value
		}), scopeOfAccessors(fixed("this"))],
		event_declaration: scopeOfAccessors(),
		accessor_declaration: declaration((node) => accessors[field("name")(node) ?? ""] ?? "method"),
		if_statement: branching("if"),
		"if_statement.consequence": body,
		"if_statement.alternative": body,
		"if_statement>else": afterElse,
		for_statement: loop("for"),
		"for_statement.body": body,
		foreach_statement: loop("foreach"),
		"foreach_statement.body": body,
		while_statement: loop("while"),
		"while_statement.body": body,
		do_statement: loop("do"),
		"do_statement.body": body,
		switch_statement: choice("switch"),
		"switch_statement.body": body,
		"switch_section>case": path("case"),
		"switch_section>default": path("default"),
		switch_expression: choice("switch"),
		"switch_expression>switch_expression_arm": body,
		try_statement: attempt,
		"try_statement.body": tried,
		catch_clause: handler("catch", { cyclomatic: 0 }),
		"catch_clause.body": body,
		"finally_clause>block": tried,
		using_statement: attempt,
		"using_statement.body": tried,
		conditional_expression: ternary,
		"conditional_expression.consequence": branch,
		"conditional_expression.alternative": branch,
		conditional_access_expression: path("?."),
		"lambda_expression.body": branch,
		"anonymous_method_expression>block": branch,
		goto_statement: jump("goto"),
		comment,
		verbatim_string_literal: text,
		raw_string_literal: text,
		interpolated_string_expression: text
	},
	logical: {
		nodes: ["binary_expression"],
		operators: {
			"&&": counted.and,
			"||": counted.or,
			"??": coalesce
		}
	},
	transparent: ["parenthesized_expression"],
	parameters: ["parameter", "params"],
	decorators: ["attribute_list"],
	modifiers: []
};
function scopeOfAccessors(name = field("name")) {
	return scope((node) => value(node) ? void 0 : name(node));
}
const cSharp = treeLanguage(rows.cSharp, grammar$7);
// src/languages/trees/c.ts
const conditions = {
	if_statement: branching("if"),
	"if_statement.consequence": body,
	"else_clause>else": afterElse,
	"else_clause>*": body,
	for_statement: loop("for"),
	"for_statement.body": body,
	while_statement: loop("while"),
	"while_statement.body": body,
	do_statement: loop("do"),
	"do_statement.body": body,
	switch_statement: choice("switch"),
	"switch_statement.body": body,
	case_statement: path("case", hasChild("case")),
	conditional_expression: ternary,
	"conditional_expression.consequence": branch,
	"conditional_expression.alternative": branch,
	goto_statement: jump("goto"),
	preproc_if: path("#if"),
	preproc_ifdef: path("#ifdef", hasChild("#ifdef")),
	preproc_elif: path("#elif"),
	comment,
	"translation_unit>compound_statement": lost,
	"preproc_if>compound_statement": lost,
	"preproc_ifdef>compound_statement": lost,
	"preproc_elif>compound_statement": lost,
	"preproc_else>compound_statement": lost
};
const inFunctions = declaration("function", {
	name: nameOf,
	lists: (node) => [declaratorOf(node)?.childForFieldName("parameters")].filter((one) => one instanceof Object)
});
/** `int *(*f(int a))(int)`: the innermost declarator with parameters is the function's. */
function declaratorOf(node) {
	let found;
	for (let at = inner(node); at; at = inner(at)) if (at.childForFieldName("parameters")) found = at;
	return found;
}
const inner = (node) => node.childForFieldName("declarator") ?? node.namedChildren.find((child) => child.type.endsWith("_declarator") || child.type === "operator_cast") ?? null;
function nameOf(node) {
	let named = inner(node);
	if (!named) return void 0;
	for (let at = named; at; at = inner(at)) {
		if (at.type === "operator_cast") return `operator ${at.childForFieldName("type")?.text ?? ""}`;
		named = at;
	}
	return withoutArguments(named.text);
}
/** `Map<K, V>::find` is `Map::find`; an operator keeps its angles. */
function withoutArguments(name) {
	if (name.length > 1e3 || name.includes("operator")) return name;
	let plain = name;
	for (let before = ""; before !== plain;) {
		before = plain;
		plain = plain.replace(/\s*<[^<>]*>/, "");
	}
	return plain;
}
const structure = /[{}?]|&&|\|\||\b(?:if|else|for|while|do|switch|case|catch|try|goto|and|or)\b/;
const logical = {
	"&&": counted.and,
	"||": counted.or
};
const cGrammar = {
	name: "c",
	title: "C",
	rules: {
		...conditions,
		function_definition: inFunctions
	},
	logical: {
		nodes: ["binary_expression"],
		operators: logical
	},
	transparent: ["parenthesized_expression"],
	parameters: ["parameter_declaration", "variadic_parameter"],
	decorators: ["attribute_declaration", "attribute_specifier"],
	modifiers: [],
	structure
};
const cppGrammar = {
	...cGrammar,
	name: "cpp",
	title: "C++",
	rules: {
		...conditions,
		function_definition: inFunctions,
		"declaration_list>compound_statement": lost,
		"field_declaration_list>compound_statement": lost,
		class_specifier: scope(),
		struct_specifier: scope(),
		union_specifier: scope(),
		for_range_loop: loop("for"),
		"for_range_loop.body": body,
		try_statement: attempt,
		"try_statement.body": tried,
		catch_clause: handler("catch"),
		"catch_clause.body": body,
		"lambda_expression.body": branch,
		raw_string_literal: text
	},
	logical: {
		nodes: ["binary_expression"],
		operators: {
			...logical,
			and: counted.and,
			or: counted.or
		}
	},
	parameters: [
		...cGrammar.parameters,
		"optional_parameter_declaration",
		"variadic_parameter_declaration",
		"..."
	]
};
const c = treeLanguage(rows.c, cGrammar);
/** A header may be of either language, and most that is C is C++ as well. */
const cpp = treeLanguage(rows.cpp, cppGrammar);
// src/languages/trees/rust.ts
const implemented = (node) => field("type")(node)?.replace(/<[\s\S]*/, "");
const grammar$6 = {
	name: "rust",
	title: "Rust",
	rules: {
		impl_item: scope(implemented),
		trait_item: scope(),
		mod_item: module,
		function_item: declaration("function"),
		if_expression: branching("if"),
		"if_expression.consequence": body,
		"else_clause>else": afterElse,
		"else_clause>*": body,
		"let_declaration.alternative": body,
		loop_expression: loop("loop"),
		"loop_expression.body": body,
		while_expression: loop("while"),
		"while_expression.body": body,
		for_expression: loop("for"),
		"for_expression.body": body,
		match_expression: choice("match"),
		"match_expression.body": body,
		match_arm: path("match arm"),
		"match_pattern>if": path("if"),
		try_expression: path("?"),
		"closure_expression.body": branch,
		break_expression: jump("break", hasChild("label")),
		continue_expression: jump("continue", hasChild("label")),
		line_comment: comment,
		block_comment: comment,
		string_literal: text,
		raw_string_literal: text
	},
	logical: {
		nodes: ["binary_expression", "let_chain"],
		operators: {
			"&&": counted.and,
			"||": counted.or
		}
	},
	transparent: ["parenthesized_expression"],
	parameters: [
		"parameter",
		"self_parameter",
		"variadic_parameter"
	],
	decorators: ["attribute_item"],
	modifiers: []
};
const rust = treeLanguage(rows.rust, grammar$6);
// src/languages/trees/ruby-iterating.ts
/** The methods of which RuboCop knows that they call their block for each of several things. */
const iterating = new Set(`
  all? any? chain chunk chunk_while collect collect_concat count cycle detect drop drop_while each each_cons each_entry
  each_slice each_with_index each_with_object entries filter filter_map find find_all find_index flat_map grep grep_v
  group_by inject lazy map max max_by min min_by minmax minmax_by none? one? partition reduce reject reverse_each select
  slice_after slice_before slice_when sort sort_by sum take take_while tally to_h uniq zip
  with_index with_object
  bsearch bsearch_index collect! combination d_permutation delete_if each_index keep_if map! permutation product reject!
  repeat repeated_combination select! sort!
  each_key each_pair each_value fetch fetch_values has_key? merge merge! transform_keys transform_keys! transform_values
  transform_values!
  `.trim().split(/\s+/));
// src/languages/trees/ruby.ts
const isIterating = (node) => {
	const { method, block } = {
		method: node.childForFieldName("method"),
		block: node.childForFieldName("block")
	};
	if (!method || !iterating.has(method.text)) return false;
	return block !== null || node.childForFieldName("arguments")?.lastNamedChild?.type === "block_argument";
};
const isSafeCall = (node) => node.childForFieldName("operator")?.text === "&.";
const isLogicalAssignment = (node) => /^(?:&&|\|\|)=$/.test(node.childForFieldName("operator")?.text ?? "");
const repeatsBlock = (node) => node.childForFieldName("body")?.type === "begin";
const single = (node) => !repeatsBlock(node);
const method = declaration("method", { hasBody: () => true });
const grammar$5 = {
	name: "ruby",
	title: "Ruby",
	rules: {
		class: scope(),
		module: scope(),
		method,
		singleton_method: {
			...method,
			name: (node) => `self.${node.childForFieldName("name")?.text ?? ""}`
		},
		if: branching("if"),
		"if.consequence": body,
		unless: branching("unless"),
		"unless.consequence": body,
		elsif: elseIf("elsif"),
		"elsif.consequence": body,
		"if>else": [otherwise, body],
		"unless>else": [otherwise, body],
		"elsif>else": [otherwise, body],
		if_modifier: branching("if"),
		"if_modifier.body": body,
		unless_modifier: branching("unless"),
		"unless_modifier.body": body,
		conditional: ternary,
		"conditional.consequence": branch,
		"conditional.alternative": branch,
		while: loop("while"),
		"while.body": body,
		until: loop("until"),
		"until.body": body,
		while_modifier: [{
			...loop("while"),
			when: single
		}, {
			...loop("while"),
			cyclomatic: 0,
			when: repeatsBlock
		}],
		"while_modifier.body": body,
		until_modifier: [{
			...loop("until"),
			when: single
		}, {
			...loop("until"),
			cyclomatic: 0,
			when: repeatsBlock
		}],
		"until_modifier.body": body,
		for: loop("for"),
		"for.body": body,
		case: choice("case"),
		case_match: choice("case"),
		"case>when": [path("when"), body],
		"case>else": body,
		"case_match>else": body,
		in_clause: [path("in"), body],
		rescue: [once(path("rescue")), handler("rescue", { cyclomatic: 0 })],
		"rescue.body": body,
		rescue_modifier: handler("rescue"),
		operator_assignment: path("||=", isLogicalAssignment),
		call: [path("&.", isSafeCall), path("block", isIterating)],
		block: branch,
		do_block: branch,
		comment,
		string: text,
		heredoc_body: text
	},
	logical: {
		nodes: ["binary"],
		operators: {
			"&&": counted.and,
			"||": counted.or,
			and: counted.and,
			or: counted.or
		}
	},
	transparent: ["parenthesized_statements"],
	parameters: [
		"identifier",
		"optional_parameter",
		"splat_parameter",
		"keyword_parameter",
		"hash_splat_parameter",
		"block_parameter",
		"destructured_parameter",
		"forward_parameter"
	],
	decorators: [],
	modifiers: []
};
const ruby = treeLanguage(rows.ruby, grammar$5);
// src/languages/trees/php.ts
const nameOfHooked = (node) => hasChild("property_hook_list")(node) ? node.namedChildren.find((child) => child.type === "property_element")?.text.replace(/^\$|\s[\s\S]*/g, "") : void 0;
const grammar$4 = {
	name: "php",
	title: "PHP",
	rules: {
		class_declaration: scope(),
		interface_declaration: scope(),
		trait_declaration: scope(),
		enum_declaration: scope(),
		function_definition: declaration("function"),
		method_declaration: declaration("method"),
		property_declaration: scope(nameOfHooked),
		property_hook: declaration("getter", { name: (node) => node.namedChild(0)?.text }),
		if_statement: branching("if"),
		"if_statement.body": body,
		else_if_clause: elseIf("elseif"),
		"else_if_clause.body": body,
		"else_clause>else": afterElse,
		"else_clause.body": body,
		for_statement: loop("for"),
		"for_statement.body": body,
		foreach_statement: loop("foreach"),
		"foreach_statement.body": body,
		while_statement: loop("while"),
		"while_statement.body": body,
		do_statement: loop("do"),
		"do_statement.body": body,
		switch_statement: choice("switch"),
		"switch_statement.body": body,
		case_statement: path("case"),
		match_expression: choice("match"),
		"match_expression.body": body,
		try_statement: attempt,
		"try_statement.body": tried,
		catch_clause: handler("catch"),
		"catch_clause.body": body,
		"finally_clause.body": tried,
		conditional_expression: ternary,
		"conditional_expression.body": branch,
		"conditional_expression.alternative": branch,
		"arrow_function.body": branch,
		"anonymous_function.body": branch,
		goto_statement: jump("goto"),
		break_statement: jump("break", hasChild("integer")),
		continue_statement: jump("continue", hasChild("integer")),
		comment,
		string: text,
		encapsed_string: text,
		heredoc: text,
		nowdoc: text,
		text
	},
	logical: {
		nodes: ["binary_expression"],
		operators: {
			"&&": counted.and,
			"||": counted.or,
			and: counted.and,
			or: counted.or,
			"??": {
				run: "coalesce",
				cyclomatic: 0
			}
		}
	},
	transparent: ["parenthesized_expression"],
	parameters: [
		"simple_parameter",
		"variadic_parameter",
		"property_promotion_parameter"
	],
	decorators: ["attribute_list"],
	modifiers: []
};
const php = treeLanguage(rows.php, grammar$4);
// src/languages/trees/kotlin.ts
const nesting = /* @__PURE__ */ new Set([
	"run",
	"let",
	"apply",
	"with",
	"also",
	"use",
	"forEach",
	"isNotNull",
	"ifNull"
]);
function callsForNesting(node) {
	if (!node.namedChildren.some((child) => child.type === "annotated_lambda")) return false;
	const callee = node.namedChild(0);
	const name = callee?.type === "call_expression" ? callee.namedChild(0) : callee;
	return nesting.has((name?.type === "navigation_expression" ? name.lastNamedChild : name)?.text ?? "");
}
const hasBody$1 = hasChild("function_body", "block");
const lists = (node) => node.namedChildren.filter((child) => child.type === "function_value_parameters");
const propertyName = (node) => node.namedChildren.find((child) => child.type === "variable_declaration")?.namedChild(0)?.text;
const grammar$3 = {
	name: "kotlin",
	title: "Kotlin",
	endless: "=>",
	rules: {
		class_declaration: scope(),
		object_declaration: scope(),
		companion_object: scope(),
		property_declaration: scope((node) => hasChild("getter", "setter")(node) ? propertyName(node) : void 0),
		function_declaration: declaration("function", {
			lists,
			hasBody: hasBody$1
		}),
		anonymous_function: branch,
		secondary_constructor: declaration("constructor", {
			name: fixed("constructor"),
			lists,
			hasBody: hasBody$1
		}),
		getter: declaration("getter", {
			name: fixed("get"),
			hasBody: hasBody$1
		}),
		setter: declaration("setter", {
			name: fixed("set"),
			lists: (node) => [node],
			hasBody: hasBody$1
		}),
		if_expression: branching("if"),
		"if_expression.condition": [],
		"if_expression>else": afterElse,
		"if_expression>*": body,
		for_statement: loop("for"),
		"for_statement>block": body,
		while_statement: loop("while"),
		"while_statement>block": body,
		do_while_statement: loop("do"),
		"do_while_statement>block": body,
		when_expression: choice("when"),
		"when_expression>when_entry": [body, path("when entry")],
		try_expression: attempt,
		"try_expression>block": tried,
		catch_block: handler("catch"),
		"catch_block>block": body,
		"finally_block>block": tried,
		identifier: path("break or continue", (node) => /^(?:break|continue)$/.test(node.text)),
		label: {
			...jump("labelled jump", (node) => /^(?:break|continue)@/.test(node.text)),
			cyclomatic: 1
		},
		lambda_literal: branch,
		call_expression: path("call with a lambda", callsForNesting),
		line_comment: comment,
		block_comment: comment,
		string_literal: text,
		multiline_string_literal: text
	},
	logical: {
		nodes: ["binary_expression"],
		operators: {
			"&&": counted.and,
			"||": counted.or,
			"?:": coalesce
		}
	},
	transparent: ["parenthesized_expression"],
	parameters: ["parameter"],
	decorators: ["annotation"],
	modifiers: ["modifiers"]
};
const kotlin = treeLanguage(rows.kotlin, grammar$3);
// src/languages/trees/swift.ts
const parametersIn = (node) => [node];
const hasBody = (node) => node.childForFieldName("body") !== null;
const always = () => true;
const fallsThrough = (node) => {
	return node.namedChildren.findLast((child) => child.type === "statements")?.lastNamedChild?.text === "fallthrough";
};
const silent = { cyclomatic: 0 };
const grammar$2 = {
	name: "swift",
	title: "Swift",
	rules: {
		class_declaration: scope(),
		protocol_declaration: scope(),
		function_declaration: declaration("function", {
			lists: parametersIn,
			hasBody
		}),
		init_declaration: declaration("constructor", {
			name: fixed("init"),
			lists: parametersIn,
			hasBody
		}),
		deinit_declaration: declaration("method", {
			name: fixed("deinit"),
			lists: parametersIn,
			hasBody
		}),
		property_declaration: scope((node) => node.childForFieldName("computed_value") ? field("name")(node) : void 0),
		subscript_declaration: scope(fixed("subscript")),
		computed_property: declaration("getter", {
			name: fixed("get"),
			hasBody: hasChild("statements")
		}),
		computed_getter: declaration("getter", {
			name: fixed("get"),
			hasBody: always
		}),
		computed_setter: declaration("setter", {
			name: fixed("set"),
			hasBody: always
		}),
		willset_clause: declaration("setter", {
			name: fixed("willSet"),
			hasBody: always
		}),
		didset_clause: declaration("setter", {
			name: fixed("didSet"),
			hasBody: always
		}),
		if_statement: branching("if"),
		"if_statement>statements": body,
		"if_statement>else": afterElse,
		guard_statement: branching("guard"),
		"guard_statement>statements": body,
		for_statement: loop("for"),
		"for_statement>statements": body,
		while_statement: loop("while"),
		"while_statement>statements": body,
		repeat_while_statement: loop("repeat"),
		"repeat_while_statement>statements": body,
		switch_statement: choice("switch"),
		"switch_statement>switch_entry": [body, path("case", (node) => !fallsThrough(node))],
		do_statement: attempt,
		"do_statement>statements": tried,
		catch_block: handler("catch", silent),
		"catch_block>statements": body,
		ternary_expression: {
			...ternary,
			...silent
		},
		"ternary_expression.if_true": branch,
		"ternary_expression.if_false": branch,
		lambda_literal: branch,
		control_transfer_statement: jump("labelled jump", (node) => /^(?:break|continue)\s+\w/.test(node.text)),
		comment,
		multiline_comment: comment,
		multi_line_string_literal: text,
		raw_string_literal: text
	},
	logical: {
		nodes: [
			"conjunction_expression",
			"disjunction_expression",
			"nil_coalescing_expression"
		],
		operators: {
			"&&": {
				run: "and",
				cyclomatic: 0
			},
			"||": {
				run: "or",
				cyclomatic: 0
			},
			"??": {
				run: "coalesce",
				cyclomatic: 0
			}
		}
	},
	transparent: [
		"tuple_expression",
		"comparison_expression",
		"equality_expression"
	],
	parameters: ["parameter"],
	decorators: ["attribute"],
	modifiers: ["modifiers"],
	structure: /[{}?]|&&|\|\||\b(?:if|else|guard|for|while|repeat|switch|case|default|catch|do|func|init|fallthrough)\b/
};
const swift = treeLanguage(rows.swift, grammar$2);
// src/languages/trees/scala.ts
const grammar$1 = {
	name: "scala",
	title: "Scala",
	rules: {
		class_definition: scope(),
		object_definition: scope(),
		trait_definition: scope(),
		enum_definition: scope(),
		function_definition: declaration("function"),
		if_expression: branching("if"),
		"if_expression.consequence": body,
		"if_expression.alternative": body,
		"if_expression>else": afterElse,
		for_expression: loop("for"),
		"for_expression.body": body,
		while_expression: loop("while"),
		"while_expression.body": body,
		do_while_expression: loop("do"),
		"do_while_expression>while": path("while"),
		"do_while_expression.body": body,
		guard: path("if"),
		match_expression: choice("match"),
		"match_expression.body": body,
		case_clause: path("case"),
		try_expression: attempt,
		"try_expression.body": tried,
		catch_clause: [{
			...choice("catch"),
			control: false
		}, body],
		finally_clause: tried,
		lambda_expression: branch,
		"call_expression>case_block": branch,
		comment,
		block_comment: comment,
		string: text,
		interpolated_string: text
	},
	logical: {
		nodes: ["infix_expression"],
		operators: {
			"&&": counted.and,
			"||": counted.or
		}
	},
	transparent: ["parenthesized_expression"],
	parameters: ["parameter"],
	decorators: ["annotation"],
	modifiers: ["modifiers"]
};
const scala = treeLanguage(rows.scala, grammar$1);
// src/languages/trees/shell.ts
const isCatchAll = (node) => node.childForFieldName("value")?.text === "*";
const joins = (run) => ({
	run,
	cyclomatic: 0
});
const grammar = {
	name: "bash",
	title: "shell",
	rules: {
		function_definition: declaration("function", { lists: () => [] }),
		if_statement: branching("if"),
		"if_statement.condition": [],
		"if_statement>elif_clause": [elseIf("elif"), body],
		"if_statement>else_clause": [otherwise, body],
		"if_statement>*": body,
		for_statement: loop("for"),
		"for_statement.body": body,
		c_style_for_statement: loop("for"),
		"c_style_for_statement.body": body,
		while_statement: loop("while"),
		"while_statement.body": body,
		case_statement: choice("case"),
		"case_statement>case_item": [body, path("case", (node) => !isCatchAll(node))],
		ternary_expression: {
			...ternary,
			cyclomatic: 0
		},
		comment,
		string: text,
		raw_string: text,
		heredoc_body: text
	},
	logical: {
		nodes: ["list", "binary_expression"],
		operators: {
			"&&": joins("and"),
			"||": joins("or")
		}
	},
	transparent: ["parenthesized_expression"],
	parameters: [],
	decorators: [],
	modifiers: []
};
// src/languages/trees/languages.ts
const languages = {
	java,
	cSharp,
	c,
	cpp,
	rust,
	ruby,
	php,
	kotlin,
	swift,
	scala,
	shell: treeLanguage(rows.shell, grammar)
};
export { languages };

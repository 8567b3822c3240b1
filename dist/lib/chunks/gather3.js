import { a as documentOf, d as readQuoted, i as baselineProblem, n as readChange, o as fileAt, r as renamesOf } from "./read-change.js";
import { n as compileGlob, t as anyOf } from "./glob.js";
import { f as printKey } from "./sizes.js";
import { a as figuresOf, i as limitsOf, o as isSameFigures, r as excesses, t as largestOf } from "./largest.js";
import { t as rows } from "./rows.js";
import { t as compareText } from "./compare-text.js";
import { t as parseSizeBaseline } from "./size-baseline.js";
import { t as GateError } from "./errors.js";
import { t as plainPath } from "./plain-path.js";
// src/checks/size/before-figures.ts
/** The figures before the change, of the same files as those of now. One file that nobody could read makes them a guess. */
function beforeFigures({ change, tree, before }, { limits }) {
	if (!before || limits.some((limit) => limit.for !== "all")) return void 0;
	if (before.unparsed.length + tree.unparsed.length > 0) return void 0;
	const touched = new Set(change.diff.map(({ path }) => path));
	const files = [...tree.files.filter(({ path }) => !touched.has(path)), ...before.files];
	const limitOf = limitsOf(limits);
	return files.reduce((so, file) => {
		const own = figuresIn(file, limitOf(file.path));
		return {
			over: so.over + own.over,
			longest: Math.max(so.longest, own.longest)
		};
	}, {
		over: 0,
		longest: 0
	});
}
function figuresIn({ functions }, limitOf) {
	let [over, longest] = [0, 0];
	for (const one of functions) {
		if (excesses(figuresOf(one), limitOf).length > 0) over += 1;
		longest = Math.max(longest, one.end - one.start + 1);
	}
	return {
		over,
		longest
	};
}
// src/languages/measured.ts
const usualCounting = {
	javascript: "classic",
	optionalChaining: true,
	defaults: true,
	python: "radon",
	points: false
};
// src/checks/size/counting.ts
const countingOf = ({ counting }) => ({
	...usualCounting,
	javascript: counting.javascript,
	optionalChaining: counting["optional-chaining"],
	defaults: counting["default-values"],
	python: counting.python
});
// src/checks/size/distribution.ts
const valueOf = (one, metric) => metric === "lines" ? one.end - one.start + 1 : one[metric];
/** Nearly all values are less: an array counts them several times as fast as a map. */
const usual = 256;
function spreadOf(functions, metric) {
	const few = new Uint32Array(usual);
	const many = /* @__PURE__ */ new Map();
	for (const one of functions) {
		const value = valueOf(one, metric);
		if (value < usual) few[value] = (few[value] ?? 0) + 1;
		else many.set(value, (many.get(value) ?? 0) + 1);
	}
	const values = [];
	few.forEach((count, value) => {
		if (count > 0) values.push([value, count]);
	});
	return {
		metric,
		total: functions.length,
		values: values.concat([...many].sort(([a], [b]) => a - b))
	};
}
const usualEdges = [15, 40];
/** The least that a function can have: it tells where the first band begins. */
const least = {
	lines: 1,
	nloc: 1,
	cyclomatic: 1,
	cognitive: 0,
	nesting: 0,
	parameters: 0
};
/** `edges` are the greatest values of the bands, ascending; what is greater than all of them is the last band. */
function bandsOf({ metric, values }, edges = usualEdges) {
	const counts = Array.from({ length: edges.length + 1 }, () => 0);
	let at = 0;
	for (const [value, count] of values) {
		while (value > (edges[at] ?? Infinity)) at += 1;
		counts[at] = (counts[at] ?? 0) + count;
	}
	return counts.map((count, index) => {
		const before = edges[index - 1];
		const from = before === void 0 ? least[metric] : before + 1;
		const to = edges[index];
		if (to === void 0) return {
			band: before === void 0 ? "all" : `over ${before}`,
			from,
			count
		};
		return {
			band: from < to ? `${from}-${to}` : `${to}`,
			from,
			to,
			count
		};
	});
}
const percents = [
	50,
	75,
	90,
	95,
	99
];
/**
* By nearest rank: the value that at least that many percent of the functions do not exceed. It is always the value of
* a function, and none is made up between two. Of no function there is none.
*/
function percentilesOf({ total, values }) {
	const max = values.at(-1)?.[0];
	if (max === void 0) return void 0;
	const [p50 = max, p75 = max, p90 = max, p95 = max, p99 = max] = percents.map((percent) => valueAt(values, Math.ceil(percent * total / 100)));
	return {
		p50,
		p75,
		p90,
		p95,
		p99,
		max
	};
}
/** The value of the function that has this place, counted from 1, among all by ascending value. */
function valueAt(values, rank) {
	let passed = 0;
	return values.find(([, count]) => (passed += count) >= rank)?.[0];
}
/** Of the spread of lines. */
function baselineFigures(lines) {
	const [short = 0, middle = 0, long = 0] = bandsOf(lines, [15, 40]).map(({ count }) => count);
	return {
		function_size_distribution: {
			"<15": short,
			"15-40": middle,
			">40": long
		},
		total_functions: lines.total
	};
}
// src/checks/size/figures-of-tree.ts
/** What is told of all functions together. */
function figuresOfTree(files, bands) {
	const functions = files.flatMap((file) => file.functions);
	const percentiles = (metric) => percentilesOf(spreadOf(functions, metric));
	return {
		totals: {
			files: files.length,
			functions: functions.length,
			lines: sum(files.map(({ lines }) => lines)),
			nloc: sum(files.map(({ nloc }) => nloc))
		},
		distribution: {
			metric: bands.of,
			bands: [...bandsOf(spreadOf(functions, bands.of), bands["up-to"])]
		},
		percentiles: {
			lines: percentiles("lines"),
			nloc: percentiles("nloc"),
			cyclomatic: percentiles("cyclomatic"),
			cognitive: percentiles("cognitive"),
			nesting: percentiles("nesting"),
			parameters: percentiles("parameters")
		},
		...baselineFigures(spreadOf(functions, "lines"))
	};
}
const sum = (values) => values.reduce((total, value) => total + value, 0);
// src/languages/components/index.ts
const counts = "ESLint complexity";
const vue = {
	id: "vue",
	title: "Vue",
	extensions: ["vue"],
	counts,
	load: async () => (await import("./measure3.js")).measureVue
};
const svelte = {
	id: "svelte",
	title: "Svelte",
	extensions: ["svelte"],
	counts,
	load: async () => (await import("./measure3.js")).measureSvelte
};
// src/languages/go/index.ts
const go = {
	id: "go",
	title: "Go",
	extensions: ["go"],
	counts: "gocyclo",
	load: async () => (await import("./measure4.js")).measureGo
};
// src/languages/javascript/index.ts
const load = (dialect) => async () => {
	const { measureJavaScript } = await import("./measure2.js");
	return (bytes, { file, counting }) => measureJavaScript(bytes, {
		file,
		counting,
		...dialect
	});
};
const javascript = {
	id: "javascript",
	title: "JavaScript",
	extensions: [
		"js",
		"jsx",
		"mjs",
		"cjs"
	],
	counts: "ESLint complexity",
	load: load({
		typescript: false,
		jsx: true
	})
};
const typescript = {
	id: "typescript",
	title: "TypeScript",
	extensions: [
		"ts",
		"mts",
		"cts"
	],
	counts: "ESLint complexity",
	load: load({
		typescript: true,
		jsx: false
	})
};
/** A language of its own, since `<T>` begins an element in it. */
const tsx = {
	id: "tsx",
	title: "TypeScript with JSX",
	extensions: ["tsx"],
	counts: "ESLint complexity",
	load: load({
		typescript: true,
		jsx: true
	})
};
// src/languages/python/index.ts
const python = {
	id: "python",
	title: "Python",
	extensions: [
		"py",
		"pyi",
		"pyw"
	],
	counts: "radon, or with `python: mccabe` C901 of ruff",
	load: async () => (await import("./measure5.js")).measurePython
};
// src/languages/trees/index.ts
/** The rules of the grammars are many, and most runs meet no file that needs them. */
const later = (name) => ({
	...rows[name],
	load: async (assets) => (await import("./languages.js")).languages[name].load(assets)
});
// src/languages/index.ts
/** Each language whose functions are measured. A new one is one folder and one line. */
const languages = [
	javascript,
	typescript,
	tsx,
	vue,
	svelte,
	python,
	go,
	...[
		later("java"),
		later("cSharp"),
		later("c"),
		later("cpp"),
		later("rust"),
		later("ruby"),
		later("php"),
		later("kotlin"),
		later("swift"),
		later("scala"),
		later("shell")
	]
];
const byExtension = new Map(languages.flatMap((language) => language.extensions.map((one) => [one, language])));
/** The language of a file, by its name; undefined for one that is not measured. */
function languageOf(path) {
	const dot = path.lastIndexOf(".");
	return dot > path.lastIndexOf("/") ? byExtension.get(path.slice(dot + 1).toLowerCase()) : void 0;
}
// src/checks/size/compare/bodies.ts
/** Functions lie in each other, so that together they may have far more lines than their files. */
const mostLines$1 = 4e6;
const says = /[\w$]|[^\0-\u007f]/;
/** Reads the text of functions, each line of it once. */
var Bodies = class {
	#numbers = /* @__PURE__ */ new Map();
	#tells = [];
	#files = /* @__PURE__ */ new Map();
	#bodies = /* @__PURE__ */ new Map();
	#left;
	constructor({ most = mostLines$1 } = {}) {
		this.#left = most;
	}
	/** Undefined where there is more text than is compared: such a function is like no other. */
	of(one) {
		if (!this.#bodies.has(one)) this.#bodies.set(one, this.#read(one));
		return this.#bodies.get(one);
	}
	#read({ file, measured: { start, end } }) {
		const span = end - start + 1;
		if (span > this.#left) return void 0;
		this.#left -= span;
		const lines = this.#linesOf(file).subarray(start - 1, end).filter((line) => line !== blank);
		return {
			exact: lines.join(" "),
			telling: lines.filter((line) => this.#tells[line]).sort()
		};
	}
	#linesOf(file) {
		const known = this.#files.get(file);
		if (known) return known;
		const text = new TextDecoder("latin1").decode(file.bytes);
		const lines = Int32Array.from(text.split(/\r\n?|\n/), (line) => this.#numberOf(line));
		this.#files.set(file, lines);
		return lines;
	}
	#numberOf(line) {
		const said = line.trim().replaceAll(/\s{2,}|[^\S ]/g, " ");
		if (said === "") return blank;
		const known = this.#numbers.get(said);
		if (known !== void 0) return known;
		const number = this.#numbers.size;
		this.#numbers.set(said, number);
		this.#tells.push(says.test(said));
		return number;
	}
};
const blank = -1;
// src/checks/size/compare/candidates.ts
/** A line that more functions have is no trace of any of them. */
const mostSharing = 64;
/** Of so many functions that have the most lines in common the text is compared. */
const mostCandidates = 8;
/** Finds, among bodies, those that have most of their lines in common with another; the work grows with the lines only. */
var Candidates = class {
	#byLine = /* @__PURE__ */ new Map();
	constructor(bodies) {
		for (const [index, lines] of bodies.entries()) for (const line of distinct(lines)) {
			const having = this.#byLine.get(line);
			if (!having) this.#byLine.set(line, [index]);
			else if (having.length <= mostSharing) having.push(index);
		}
	}
	/** Indexes of bodies, the likeliest first. */
	of(lines) {
		const shared = /* @__PURE__ */ new Map();
		for (const line of distinct(lines)) {
			const having = this.#byLine.get(line) ?? [];
			if (having.length > mostSharing) continue;
			for (const index of having) shared.set(index, (shared.get(index) ?? 0) + 1);
		}
		return [...shared].sort(([a, times], [b, more]) => more - times || a - b).slice(0, mostCandidates).map(([index]) => index);
	}
};
/** The lines are in ascending order. */
const distinct = (lines) => lines.filter((line, index) => line !== lines[index - 1]);
// src/checks/size/compare/similarity.ts
/** From 0 to 1, of lines in ascending order: twice what both have, of all that they have. */
function similarity(a, b) {
	let [atA, atB, shared] = [
		0,
		0,
		0
	];
	while (atA < a.length && atB < b.length) {
		const difference = (a[atA] ?? 0) - (b[atB] ?? 0);
		if (difference === 0) shared += 1;
		if (difference <= 0) atA += 1;
		if (difference >= 0) atB += 1;
	}
	return a.length + b.length === 0 ? 0 : 2 * shared / (a.length + b.length);
}
// src/checks/size/compare/match-bodies.ts
/** A signature and four lines: what is shorter is like many others. */
const fewestLines = 5;
/** Functions with the same text, then those that are `least` alike or more, the likest first. */
function matchBodies(unmatched, bodies, least) {
	const rounds = [
		({ name }) => name,
		({ path }) => path,
		() => ""
	];
	let coupled = {
		...unmatched,
		couples: []
	};
	for (const besides of rounds) coupled = join(coupled, identical(coupled, bodies, besides));
	return join(coupled, alike(coupled, bodies, least));
}
function join({ couples, removed, added }, found) {
	if (found.length === 0) return {
		couples,
		removed,
		added
	};
	const matched = new Set(found.flat());
	return {
		couples: [...couples, ...found],
		removed: removed.filter((one) => !matched.has(one)),
		added: added.filter((one) => !matched.has(one))
	};
}
/** Of several with the same text, the first is the first. */
function identical({ removed, added }, bodies, besides) {
	if (removed.length === 0) return [];
	const waiting = /* @__PURE__ */ new Map();
	const keyOf = (one) => {
		const body = bodies.of(one);
		return body && `${body.exact}\n${besides(one)}`;
	};
	for (const one of removed.toReversed()) {
		const key = keyOf(one);
		if (key === void 0) continue;
		const others = waiting.get(key);
		if (others) others.push(one);
		else waiting.set(key, [one]);
	}
	return added.flatMap((head) => {
		const base = waiting.get(keyOf(head) ?? "")?.pop();
		return base ? [[base, head]] : [];
	});
}
function alike({ removed, added }, bodies, least) {
	const before = withText(removed, bodies);
	if (before.length === 0) return [];
	const candidates = new Candidates(before.map(({ body }) => body.telling));
	return likestFirst(withText(added, bodies).flatMap(({ one: head, body }) => candidates.of(body.telling).flatMap((index) => {
		const found = before[index];
		const score = found ? similarity(found.body.telling, body.telling) : 0;
		return found && score >= least ? [{
			base: found.one,
			head,
			score,
			nearness: nearnessOf(found.one, head)
		}] : [];
	})));
}
function withText(functions, bodies) {
	return functions.flatMap((one) => {
		const body = bodies.of(one);
		return body && body.telling.length >= fewestLines ? [{
			one,
			body
		}] : [];
	});
}
const nearnessOf = (base, head) => (base.name === head.name ? 2 : 0) + (base.path === head.path ? 1 : 0);
function likestFirst(likely) {
	const taken = /* @__PURE__ */ new Set();
	return likely.toSorted((a, b) => b.score - a.score || b.nearness - a.nearness).flatMap(({ base, head }) => {
		if (taken.has(base) || taken.has(head)) return [];
		taken.add(base).add(head);
		return [[base, head]];
	});
}
// src/checks/size/compare/names-in.ts
/** The functions of a file by their names, each numbered among its namesakes. */
function namesIn(file) {
	const names = /* @__PURE__ */ new Map();
	for (const measured of file.functions) {
		const { name } = measured;
		const others = names.get(name) ?? [];
		others.push({
			path: file.path,
			name,
			ordinal: others.length + 1,
			file,
			measured
		});
		names.set(name, others);
	}
	return names;
}
// src/checks/size/compare/compare-functions.ts
/** How like two functions are for one to be taken for the other, by their text alone. */
const leastAlike = .7;
/** The same where they have the same name in the same file. */
const leastAlikeByName = .3;
/**
* Which function was which. What keeps its name in its file is the same function whatever became of it; where several
* have that name, or none is left, the text tells. A copy is new, for the original is still there.
*/
function compareFunctions({ base, head, renames }, bodies = new Bodies()) {
	const renamedFrom = new Map(renames.map(([old, now]) => [now, old]));
	const renamedAway = new Set(renames.map(([old]) => old));
	const left = new Map(base.map((file) => [file.path, namesIn(file)]));
	const [pairs, added] = [[], []];
	for (const file of head) {
		const path = renamedFrom.get(file.path) ?? (renamedAway.has(file.path) ? void 0 : file.path);
		const before = path === void 0 ? void 0 : left.get(path);
		for (const [name, functions] of namesIn(file)) {
			const matched = matchNamesakes({
				removed: before?.get(name) ?? [],
				added: functions
			}, bodies);
			const by = path === file.path ? "name" : "file";
			for (const [was, is] of matched.couples) pairs.push({
				base: was,
				head: is,
				by
			});
			for (const one of matched.added) added.push(one);
			before?.set(name, matched.removed);
		}
	}
	const removed = [...left.values()].flatMap((names) => [...names.values()].flat());
	const rest = matchBodies({
		removed: inOrder(removed),
		added: inOrder(added)
	}, bodies, leastAlike);
	return {
		pairs: [...pairs, ...rest.couples.map(([was, is]) => ({
			base: was,
			head: is,
			by: "body"
		}))],
		removed: rest.removed,
		added: rest.added
	};
}
/** As they stand in the files, an inner one after the one it lies in, in whatever order the files come. */
const inOrder = (functions) => functions.toSorted((a, b) => compareText(a.path, b.path) || a.measured.start - b.measured.start || b.measured.end - a.measured.end || compareText(a.name, b.name) || a.ordinal - b.ordinal);
/** Numbers shift when one comes or goes before others, so they tell nothing unless all else fails. */
function matchNamesakes(namesakes, bodies) {
	const { removed, added } = namesakes;
	if (removed.length === 0 || added.length === 0) return {
		...namesakes,
		couples: []
	};
	if (removed.length === 1 && added.length === 1) return pairInOrder({
		...namesakes,
		couples: []
	});
	const coupled = matchBodies(namesakes, bodies, leastAlikeByName);
	return coupled.removed.length === coupled.added.length ? pairInOrder(coupled) : coupled;
}
const pairInOrder = (coupled) => join(coupled, coupled.removed.flatMap((base, index) => {
	const head = coupled.added[index];
	return head ? [[base, head]] : [];
}));
// src/checks/size/states.ts
/** Each function with what the change does to it, in the order of paths and lines. */
function statesOf({ files, unparsed }, change, before) {
	if (!before) return files.flatMap((file) => locate(file).map((one) => stated(one)));
	const touched = new Map(change.diff.map((file) => [file.path, file]));
	const broken = new Set(unparsed.map(({ path }) => path));
	const renames = renamesOf(change.diff);
	const nameNow = new Map(renames);
	const bodies = new Bodies();
	const isLost = (path) => broken.has(nameNow.get(path) ?? path);
	const known = byFunction(compareFunctions({
		base: before.files.filter(({ path }) => !isLost(path)).flatMap(asSide),
		head: files.filter(({ path }) => touched.has(path)).flatMap(asSide),
		renames
	}, bodies), bodies);
	const lost = new Set(before.unparsed.map(({ path }) => path));
	return files.flatMap((file) => locate(file).map((one) => {
		const diff = touched.get(file.path);
		if (!diff) return {
			...stated(one),
			state: "same"
		};
		const found = known.get(keyOf(one));
		const shown = shownLine(change, one.path, one.measured.start);
		const state = found?.state ?? (lost.has(diff.from ?? diff.path) ? "changed" : "new");
		return {
			...stated(one),
			...shown,
			state,
			...found && { before: found.before }
		};
	}));
}
const asSide = ({ path, functions, bytes }) => bytes ? [{
	path,
	functions,
	bytes
}] : [];
const locate = ({ path, functions }) => {
	return [...namesIn({
		path,
		functions,
		bytes: /* @__PURE__ */ new Uint8Array()
	}).values()].flat().sort((a, b) => a.measured.start - b.measured.start || b.measured.end - a.measured.end);
};
const stated = ({ path, name, ordinal, measured }) => ({
	path,
	name,
	ordinal,
	kind: measured.kind,
	start: measured.start,
	end: measured.end,
	figures: figuresOf(measured)
});
const keyOf = ({ path, name, ordinal }) => JSON.stringify([
	path,
	name,
	ordinal
]);
function byFunction({ pairs }, bodies) {
	return new Map(pairs.map(({ base, head }) => {
		const { path, name, ordinal, measured } = base;
		const [was, is] = [figuresOf(measured), figuresOf(head.measured)];
		const text = bodies.of(base)?.exact;
		const isSame = text !== void 0 && text === bodies.of(head)?.exact && isSameFigures(was, is);
		return [keyOf(head), {
			state: isSame ? "same" : "changed",
			before: {
				path,
				name,
				ordinal,
				figures: was
			}
		}];
	}));
}
/** Where reviewers see another commit, the line of that one. */
function shownLine({ shown }, path, start) {
	const line = shown(path, start);
	return line === start ? {} : { shown: line ?? null };
}
/** Those that the change made more complex, the most first. */
const grownOf = (all) => all.filter((one) => growth(one) > 0).toSorted((a, b) => growth(b) - growth(a));
function growth({ figures, before, state }) {
	if (state !== "changed" || !before) return 0;
	return Math.max(0, figures.cyclomatic - before.figures.cyclomatic) + Math.max(0, figures.cognitive - before.figures.cognitive);
}
// src/checks/size/gather-maintainability.ts
const dialects = {
	JavaScript: {
		typescript: false,
		jsx: true
	},
	TypeScript: {
		typescript: true,
		jsx: false
	},
	"TypeScript with JSX": {
		typescript: true,
		jsx: true
	}
};
/** The index of each function of JavaScript and TypeScript that is asked for; its parser is loaded for this alone. */
async function gatherMaintainability(files, measured, { at, least, sources, change }) {
	const fits = at === void 0 ? () => true : anyOf([at]);
	const wanted = new Map(measured.flatMap((file) => file.language in dialects && fits(file.path) ? [[file.path, file]] : []));
	const told = {
		meant: sources.filter((path) => (languageOf(path)?.title ?? "") in dialects && fits(path)).length,
		files: 0,
		functions: 0,
		below: [],
		unmeasured: []
	};
	if (wanted.size === 0) return told;
	const { measureMaintainability } = await import("./measure-maintainability.js");
	for await (const read of files.readEach([...wanted.keys()])) {
		const { path } = read;
		const { language = "", functions = [], nloc = 0 } = wanted.get(path) ?? {};
		const dialect = dialects[language];
		if ("error" in read) told.unmeasured.push({
			path,
			reason: read.error.message
		});
		else if (dialect) tell(told, path, {
			result: measureMaintainability(new TextDecoder().decode(read.bytes), {
				...dialect,
				file: path,
				functions,
				nloc
			}),
			least,
			change
		});
	}
	return told;
}
function tell(told, path, { result, least, change }) {
	if ("unmeasured" in result) {
		told.unmeasured.push({
			path,
			reason: result.unmeasured
		});
		return;
	}
	told.files += 1;
	for (const one of result.functions) {
		const { name, start, end } = one;
		if ("unmeasured" in one) {
			told.unmeasured.push({
				path,
				reason: `${name} in line ${start}: ${one.unmeasured}`
			});
			continue;
		}
		told.functions += 1;
		if (one.maintainability < least) told.below.push({
			path,
			name,
			start,
			end,
			...shownLine(change, path, start),
			index: one.maintainability
		});
	}
}
// src/checks/size/gather-ratchet.ts
/** The committed baseline: that of the base, for a branch is not judged by what it writes itself. */
async function gatherRatchet({ files, git }, file, { comparison, diff }) {
	try {
		const bytes = await files.read(file);
		const own = parseSizeBaseline(bytes, file);
		const renames = renamesOf(diff);
		const base = comparison && "base" in comparison ? comparison.base : void 0;
		const before = base === void 0 ? void 0 : await fileAt(git, base, {
			file,
			renames
		});
		const rows = before ? parseSizeBaseline(before.bytes, `${before.file} at the base`).entries : own.entries;
		return {
			from: base === void 0 ? "disk" : before ? "base" : "introduced",
			rows: rows.map(toRow),
			document: before ? documentOf(before, base) : documentOf({
				file,
				bytes
			}, void 0),
			own: own.entries.map(toRow),
			renames,
			conflicts: [...own.conflicts]
		};
	} catch (thrown) {
		return baselineProblem(thrown, file);
	}
}
const toRow = ({ path, name, ordinal, sizes, raised, line }) => ({
	path,
	name,
	ordinal,
	sizes,
	line,
	...raised && { reason: raised.reason }
});
// src/checks/size/left-out-now.ts
/** How many paths of each reason are named. */
const mostNamed$1 = 10;
function summarizeLeftOut(files) {
	return [...new Set(files.map(({ reason }) => reason))].sort(compareText).map((reason) => {
		const own = files.filter((file) => file.reason === reason).map(({ path }) => path);
		return {
			reason,
			count: own.length,
			first: own.sort(compareText).slice(0, mostNamed$1)
		};
	});
}
/** Files that were measured before, and that the change takes out, by what it writes into them or into attributes. */
function leftOutNow({ leftOut, before, change, tree }) {
	if (!before) return [];
	const touched = new Map(change.diff.map((file) => [file.path, file]));
	const measured = new Set([...before.files, ...before.unparsed].map(({ path }) => path));
	const wasMeasured = (path) => {
		const diff = touched.get(path);
		if (diff) return measured.has(diff.from ?? diff.path);
		const reason = before.rules.byPath(path);
		return reason === void 0 || reason === "kept";
	};
	const marked = leftOut.filter(({ path, by }) => (by === "path" || touched.has(path)) && wasMeasured(path)).map(({ path, detail }) => ({
		path,
		detail
	}));
	const known = new Set([
		...tree.files,
		...tree.unparsed,
		...leftOut
	].map(({ path }) => path));
	const moved = change.diff.filter(({ kind, path, from }) => kind !== "deleted" && measured.has(from ?? path) && !known.has(path)).map(({ path, from }) => ({
		path,
		detail: from === void 0 ? "it is no source any more" : `it was ${from}`
	}));
	return [...marked, ...moved];
}
/** Files that were never measured, and are not now. */
function leftOutNew({ leftOut, change }) {
	const added = new Set(change.diff.flatMap(({ kind, path }) => kind === "added" ? [path] : []));
	const paths = leftOut.map(({ path }) => path).filter((path) => added.has(path));
	return {
		count: paths.length,
		first: paths.sort(compareText).slice(0, mostNamed$1)
	};
}
// src/checks/size/count-most.ts
/** How many of them are named. */
const mostNamed = 10;
/** How many functions are over a figure, and which of them the change brought over it. */
function countMost({ over, of, at, functions }, all, { sources, hasBefore }) {
	const fits = at === void 0 ? () => true : anyOf([at]);
	const above = all.filter(({ path, figures }) => figures[of] > over && fits(path));
	return {
		over,
		of,
		...at !== void 0 && { at },
		files: sources.filter(fits).length,
		...functions !== void 0 && {
			functions: above.length,
			first: largest(above, of)
		},
		...hasBefore && { came: above.filter(({ state, before }) => state !== "same" && !((before?.figures[of] ?? 0) > over)) }
	};
}
const largest = (above, of) => above.toSorted((a, b) => b.figures[of] - a.figures[of]).slice(0, mostNamed);
// src/checks/size/left-out/attribute-lines.ts
const attributes = {
	"linguist-generated": "generated",
	"linguist-vendored": "vendored"
};
/** Git reads no line that is longer. */
const longest = 2048;
function readAttributeLines(text) {
	if (!text.includes("linguist-")) return [];
	return text.replace(/^\uFEFF/, "").split("\n").flatMap((line, index) => readLine(line, index + 1));
}
function readLine(text, line) {
	const trimmed = text.replace(/^[ \t\r]+/, "");
	if (trimmed === "" || text.length >= longest || /^(?:#|\[attr\]|!)/.test(trimmed)) return [];
	const quoted = readQuoted(trimmed, 0);
	const [pattern, end] = quoted ? [quoted.name, quoted.end] : readPlain(trimmed);
	if (pattern.startsWith("!")) return [];
	return trimmed.slice(end).split(/[ \t\r]+/).flatMap((word) => readWord(word)).map((known) => ({
		line,
		pattern,
		...known
	}));
}
function readPlain(text) {
	const end = text.search(/[ \t\r]/);
	return end === -1 ? [text, text.length] : [text.slice(0, end), end];
}
function readWord(word) {
	const [, sign = "", name = "", value] = /^([-!]?)([^=]*)(?:=(.*))?$/.exec(word) ?? [];
	const attribute = Object.hasOwn(attributes, name) ? attributes[name] : void 0;
	if (!attribute) return [];
	return [{
		attribute,
		holds: sign === "!" ? void 0 : sign === "" && value !== "false"
	}];
}
// src/checks/size/left-out/attribute-pattern.ts
const encoder = new TextEncoder();
const decoder$1 = new TextDecoder("latin1");
const isAscii = /^[\u0000-\u007f]*$/;
const special = /[*?[\]\\]/;
const classes = {
	"[:alnum:]": "a-zA-Z0-9",
	"[:alpha:]": "a-zA-Z",
	"[:digit:]": "0-9",
	"[:lower:]": "a-z",
	"[:space:]": " 	\r\n\f\v",
	"[:upper:]": "A-Z",
	"[:xdigit:]": "0-9a-fA-F"
};
/**
* A pattern by git's rules: one without a slash is about names, any other about the whole path. Undefined where it can
* only mean folders, which have no such attributes.
*/
function compileAttributePattern(pattern) {
	if (pattern.endsWith("/")) return void 0;
	const anywhere = pattern.replace(/^(?:\*\*\/)+/, "");
	const fits = compile(anywhere.includes("/") ? pattern.replace(/^\//, "") : anywhere);
	return anywhere.includes("/") ? (path) => fits(path) : (_, name) => fits(name);
}
/** The usual forms do without a matcher, and others are asked only where both ends fit: there are many paths. */
function compile(pattern) {
	const first = pattern.search(special);
	if (first === -1) return (text) => text === pattern;
	const head = pattern.slice(0, first);
	if (pattern === `${head}**` && head.endsWith("/")) return (text) => text.startsWith(head) && text.length > head.length;
	const tail = /[^*?[\]\\]*$/.exec(pattern)?.[0] ?? "";
	if (pattern === `*${tail}` && !tail.includes("/")) return (text) => text.endsWith(tail) && !text.includes("/");
	const end = pattern.startsWith("**/") ? tail.replace(/^\//, "") : tail;
	const fits = compileGlob(asGlob(asBytes(pattern)));
	return (text) => text.startsWith(head) && text.endsWith(end) && fits(asBytes(text));
}
/** One character for each byte: that is what `?` and sets are about. */
const asBytes = (text) => isAscii.test(text) ? text : decoder$1.decode(encoder.encode(text));
/** Braces stand for themselves here, `x/**` is not `x`, and classes have names. */
const asGlob = (pattern) => pattern.replaceAll(/\\[^]|[{}]/g, (found) => found.length === 1 ? `\\${found}` : found).replaceAll(/\[:[a-z]+:\]/g, (name) => classes[name] ?? name).replace(/(?:^|\/)\*\*$/, "$&/*");
// src/checks/size/left-out/attribute-rules.ts
/** What attributes say of a path: the last line that fits, and before that the file that lies nearest. */
function attributeRules(files) {
	const rules = {
		generated: [],
		vendored: []
	};
	for (const file of files.toSorted((a, b) => depth(a.folder) - depth(b.folder))) for (const line of readAttributeLines(file.text)) rules[line.attribute].push(...compileRule(file.folder, line));
	for (const list of Object.values(rules)) list.reverse();
	return (path) => {
		const name = path.slice(path.lastIndexOf("/") + 1);
		const generated = marked(rules.generated, path, name);
		const vendored = marked(rules.vendored, path, name);
		return {
			...generated && { generated },
			...vendored && { vendored }
		};
	};
}
const depth = (folder) => folder === "" ? 0 : folder.split("/").length;
function compileRule(folder, { pattern, line, attribute, holds }) {
	const fits = compileAttributePattern(pattern);
	if (!fits) return [];
	const prefix = folder === "" ? "" : `${folder}/`;
	return [{
		prefix,
		fits,
		holds,
		detail: `linguist-${attribute} in line ${line} of ${prefix}.gitattributes`
	}];
}
function marked(rules, path, name) {
	const found = rules.find(({ prefix, fits }) => path.startsWith(prefix) && fits(path.slice(prefix.length), name));
	return found?.holds === void 0 ? void 0 : {
		holds: found.holds,
		detail: found.detail
	};
}
// src/checks/size/left-out/generated-content.ts
const lineFeed$1 = 10;
const mostLines = 40;
/** A line of a bundle can be the whole file. */
const mostBytes$1 = 16e3;
/** So that a long line costs little, whatever it repeats. */
const longestLine = 400;
const decoder = new TextDecoder("latin1");
/** What generators say of their work. Only in a comment: a text that looks for such words holds them too. */
const markers = [
	/@generated\b/,
	/<auto-?generated\b/i,
	/\bcode generated\b.*\bdo not edit\b/i,
	/\bgenerated\b.*\b(?:do not|don't|not intended for manual) (?:edit|modif|chang)/i,
	/\b(?:do not|don't) (?:edit|modify|change)\b.*\bgenerated\b/i,
	/\bthis (?:file|code|class|module) (?:was|is|has been) (?:auto|automatically|machine)[- ]?generated\b/i,
	/\bthis is an? (?:auto|automatically|machine)?[- ]?generated file\b/i,
	/\b(?:auto)?generated by (?:the protocol buffer compiler|the gRPC\b|thrift compiler|haxe\b|PEG\.js|peggy\b|coffeescript\b|jison|jOOQ\b|JFlex\b|cython\b)/i,
	/\bgenerated from \S+ by ANTLR\b/i,
	/\bthis file is (?:automatically )?generated by \S/i
];
const comment = /^\s*(?:\/\/|\/\*|\*|#|<!--|--|;|'''|""")/;
const sourceMap = /^\/[/*][#@] ?source(?:Mapping)?URL=/;
function generatedContent(path, bytes) {
	const found = markedLine(bytes);
	if (found) return {
		reason: "generated",
		detail: `line ${found} says that it is generated`
	};
	if (!/\.[cm]?js$/i.test(path) || !endsInSourceMap(bytes)) return void 0;
	return {
		reason: "generated",
		detail: "a source map stands for it at its end"
	};
}
/** The first line that says so, among the first ones. */
function markedLine(bytes) {
	const text = decoder.decode(bytes.subarray(0, headEnd(bytes)));
	if (!text.includes("enerated") && !text.includes("ENERATED")) return void 0;
	let isInside = false;
	for (const [index, line] of text.split("\n").entries()) {
		if ((isInside || comment.test(line)) && markers.some((marker) => marker.test(line.slice(0, longestLine)))) return index + 1;
		isInside = staysInside(line, isInside);
	}
}
function headEnd(bytes) {
	let end = -1;
	for (let line = 0; line < mostLines && end < mostBytes$1; line += 1) {
		end = bytes.indexOf(lineFeed$1, end + 1);
		if (end === -1) return mostBytes$1;
	}
	return Math.min(end, mostBytes$1);
}
/** Whether a comment that began is still open after this line. */
function staysInside(line, isInside) {
	const open = Math.max(line.lastIndexOf("/*"), line.lastIndexOf("<!--"));
	const close = Math.max(line.lastIndexOf("*/"), line.lastIndexOf("-->"));
	return open === close ? isInside : open > close;
}
/** In one of the last two lines: the very last may be empty. */
function endsInSourceMap(bytes) {
	const last = bytes.lastIndexOf(lineFeed$1);
	const before = last > 0 ? bytes.lastIndexOf(lineFeed$1, last - 1) : -1;
	return [last + 1, before + 1].some((start) => sourceMap.test(decoder.decode(bytes.subarray(start, start + 40))));
}
// src/checks/size/left-out/minified-content.ts
const lineFeed = 10;
/** Characters of a line on average, as in GitHub's linguist. */
const mostAverage = 110;
/** A few long lines are no sign of anything. */
const fewestBytes = 2e3;
/** JavaScript in lines that nobody writes. */
function minifiedContent(path, bytes) {
	if (bytes.length < fewestBytes || !/\.[cm]?js$/i.test(path)) return void 0;
	const enough = Math.ceil(bytes.length / mostAverage);
	const lines = countLines(bytes, enough);
	if (lines >= enough) return void 0;
	return {
		reason: "minified",
		detail: `${Math.round(bytes.length / lines)} characters a line on average, over ${mostAverage}`
	};
}
/** Counts no further than needed, which is soon where lines are short. */
function countLines(bytes, enough) {
	let lines = 1;
	for (let at = bytes.indexOf(lineFeed); at !== -1 && lines < enough; at = bytes.indexOf(lineFeed, at + 1)) if (at + 1 < bytes.length) lines += 1;
	return lines;
}
// src/checks/size/left-out/not-text.ts
/** As far as git looks for what makes a file binary. */
const looked = 8e3;
function notText(bytes) {
	const [first, second] = bytes;
	if (first === 255 && second === 254 || first === 254 && second === 255) return {
		reason: "not-text",
		detail: "it is UTF-16: sources are read as UTF-8"
	};
	const at = bytes.subarray(0, looked).indexOf(0);
	return at === -1 ? void 0 : {
		reason: "not-text",
		detail: `a NUL at byte ${at}, which no text holds`
	};
}
// src/checks/size/left-out/paths.ts
/**
* Folders that hold other people's code or the output of a build, by the habits of package managers. GitHub's linguist
* has many more; those that people also use for their own code, such as `deps`, `external` and `tools`, are left to
* attributes.
*/
const folders = /* @__PURE__ */ new Set([
	"node_modules",
	"bower_components",
	"jspm_packages",
	"vendor",
	"vendors",
	"Vendor",
	"third_party",
	"third-party",
	"thirdparty",
	"3rdparty",
	"3rd_party",
	"Godeps",
	"Pods",
	"Carthage",
	"site-packages",
	"dist-packages",
	".venv",
	"venv",
	".yarn",
	"dist"
]);
/** Names that generators give to sources, of those whose content does not always tell. */
const generated = [
	["__generated__/", /(?:^|\/)__generated__\//],
	[".pnp.*", /(?:^|\/)\.pnp\.[^/]*$/],
	["*.designer.cs", /\.designer\.cs$/i],
	["*.feature.cs", /\.feature\.cs$/i],
	["*_pb2.py", /_pb2(?:_grpc)?\.py$/]
];
const minified = /[.-]min\.[cm]?js$/i;
function vendoredFolder(path) {
	let start = 0;
	for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", start)) {
		const folder = path.slice(start, end);
		if (folders.has(folder)) return {
			reason: "vendored",
			detail: `it lies in ${folder}/`
		};
		start = end + 1;
	}
}
function generatedName(path) {
	const found = generated.find(([, pattern]) => pattern.test(path));
	return found && {
		reason: "generated",
		detail: `it is named like ${found[0]}`
	};
}
function minifiedName(path) {
	return minified.test(path) ? {
		reason: "minified",
		detail: "it is named like *.min.js"
	} : void 0;
}
const mostBytes = 5e6;
/** A source that nobody wrote by hand, or that nobody can review. */
function tooLarge(bytes, most) {
	if (bytes <= most) return void 0;
	return {
		reason: "too-large",
		detail: `${bytes} bytes, over the limit of ${most}: split it, or mark it linguist-generated in .gitattributes`
	};
}
// src/checks/size/left-out.ts
/** `attributes` are the `.gitattributes` files with their folders, of which the root is the empty text. */
function leftOutRules(attributes, { most = mostBytes } = {}) {
	const attributesOf = attributeRules(attributes);
	return {
		byPath(path) {
			const { generated, vendored } = attributesOf(path);
			if (generated?.holds) return {
				reason: "generated",
				detail: generated.detail
			};
			if (vendored?.holds) return {
				reason: "vendored",
				detail: vendored.detail
			};
			const isMarked = generated !== void 0 || vendored !== void 0;
			const byFolder = vendored ? void 0 : vendoredFolder(path);
			const byName = generated ? void 0 : generatedName(path);
			const asMinified = isMarked ? void 0 : minifiedName(path);
			return byFolder ?? byName ?? asMinified ?? (isMarked ? "kept" : void 0);
		},
		byContent(path, bytes) {
			const made = generatedContent(path, bytes) ?? minifiedContent(path, bytes);
			if (made && attributesOf(path).generated?.holds !== false) return made;
			return tooLarge(bytes.length, most) ?? notText(bytes);
		}
	};
}
// src/checks/size/read-sources.ts
/** Measures what is a language's, each file by itself: one that cannot be read keeps no other from it. */
async function readSources(contents, manner) {
	const files = [];
	const leftOut = [];
	const unparsed = [];
	const measures = /* @__PURE__ */ new Map();
	for await (const content of contents) {
		const { path } = content;
		if ("error" in content) {
			unparsed.push(unparsedAs(path, content.error));
			continue;
		}
		const reason = manner.leftOut?.byContent(path, content.bytes);
		if (reason) {
			if (isUnread(reason)) unparsed.push({
				path,
				message: reason.detail
			});
			else leftOut.push({
				path,
				by: "content",
				...reason
			});
			continue;
		}
		const language = languageOf(path);
		if (!language) continue;
		const measure = measures.get(language) ?? await language.load(manner.assets);
		measures.set(language, measure);
		const measured = measureOne(content, {
			...manner,
			language,
			measure
		});
		if ("functions" in measured) files.push(measured);
		else unparsed.push(measured);
	}
	return {
		files,
		leftOut,
		unparsed
	};
}
function measureOne({ path, bytes }, { counting, keepsBytes, language, measure }) {
	try {
		const measured = measure(bytes, {
			file: path,
			counting
		});
		return {
			path,
			language: language.title,
			...measured,
			...keepsBytes(path) && { bytes: bytes.slice() }
		};
	} catch (thrown) {
		if (!(thrown instanceof GateError) || thrown.kind === "cancelled") throw thrown;
		return unparsedAs(path, thrown);
	}
}
const isUnread = (told) => told.reason === "too-large" || told.reason === "not-text";
/** Some say where they are, and some do not: the place is told beside it. */
const unparsedAs = (path, { kind, message, at }) => ({
	path,
	...at?.line !== void 0 && { line: at.line },
	message: kind === "not-found" ? "it was not found" : message.startsWith(path) ? message.slice(path.length).replace(/^(?::\d+)?[: ]*/, "") : message
});
// src/checks/size/select-files.ts
/** Which files are measured: tracked ones, or all where there is no repository. */
async function selectFiles(from, wishes) {
	const known = await knownFiles(from, wishes.include.includes("untracked"));
	return select(known, await readRules(known, from.files), wishes);
}
async function knownFiles({ files, git }, untracked) {
	const tracked = untracked ? [] : await git.tracked();
	return tracked.length > 0 || !untracked && await git.head() !== void 0 ? tracked : files.list(["**"], { skipIgnored: true });
}
/** The same choice for any list of files: those of a change, those of an earlier commit. */
function select(known, rules, { files, ignore, include }) {
	const [isWanted, isIgnored] = [anyOf(files), anyOf(ignore)];
	const found = known.filter((path) => languageOf(path) && isWanted(path) && !isIgnored(path)).map((path) => ({
		path,
		reason: pathReason(path, rules, include)
	}));
	return {
		paths: found.flatMap(({ path, reason }) => reason ? [] : [path]),
		leftOut: found.flatMap(({ path, reason }) => reason ? [{
			path,
			by: "path",
			...reason
		}] : []),
		rules: including(rules, include),
		known
	};
}
function pathReason(path, rules, include) {
	const reason = rules.byPath(path);
	return reason === void 0 || reason === "kept" || isIncluded(reason.reason, include) ? void 0 : reason;
}
const isIncluded = (reason, include) => include.some((one) => one === reason);
/** What is no text, or too large, stays unread whatever anybody wants. */
const including = (rules, include) => ({
	byPath: (path) => rules.byPath(path),
	byContent(path, bytes) {
		const reason = rules.byContent(path, bytes);
		return reason && isIncluded(reason.reason, include) ? void 0 : reason;
	}
});
async function readRules(known, files) {
	const found = [];
	for await (const one of files.readEach(known.filter(isAttributes))) if ("bytes" in one) found.push(attributesOf(one.path, one.bytes));
	return leftOutRules(found);
}
const isAttributes = (path) => /(?:^|\/)\.gitattributes$/.test(path);
const attributesOf = (path, bytes) => ({
	folder: path.slice(0, Math.max(0, path.lastIndexOf("/"))),
	text: new TextDecoder().decode(bytes)
});
// src/checks/size/read-before.ts
/** The files that the change touches, as they were before it. */
async function readBefore(git, { base, diff, attributes }, { wishes, manner }) {
	const old = diff.flatMap(({ kind, path, from }) => kind === "added" ? [] : [from ?? path]);
	const rules = await rulesAt(git, base, [.../* @__PURE__ */ new Set([...attributes, ...old.filter(isAttributes)])]);
	const selected = select(old, rules, wishes);
	return {
		...await readSources(each(await git.showAll(base, selected.paths)), {
			...manner,
			leftOut: selected.rules
		}),
		rules
	};
}
async function rulesAt(git, base, paths) {
	const contents = await git.showAll(base, paths);
	return leftOutRules(Array.from(contents, ([path, bytes]) => attributesOf(path, bytes)));
}
async function* each(contents) {
	for (const [path, bytes] of contents) yield {
		path,
		bytes
	};
}
// src/checks/size/scope.ts
/** What decides how everything is judged: where a change touches it, everything may be judged otherwise. */
const decides = /(?:^|\/)(?:\.gitattributes|\.?epic21-gate\.(?:ya?ml|json))$/;
/** Whether all files are measured, or those that the change touches. */
function scopeOf({ comparison, diff }, { scope, most, ratchet }) {
	if (scope === "all" || !comparison || "unknown" in comparison) return "all";
	if (most.some(({ functions }) => functions !== void 0)) return "all";
	const touched = diff.flatMap(({ path, from }) => from === void 0 ? [path] : [path, from]);
	const baseline = ratchet && plainPath(ratchet.file);
	return touched.some((path) => decides.test(path) || path === baseline) ? "all" : "changed";
}
// src/checks/size/untracked.ts
/** Files that are measured though git does not track them. No commit has them, so that no diff tells what became of them. */
async function untrackedIn(git, paths, { include }) {
	if (!include.includes("untracked")) return [];
	const tracked = new Set(await git.tracked());
	return paths.filter((path) => !tracked.has(path));
}
/** A change may touch any of them, so it is taken to touch all. */
function touchUntracked(change, untracked) {
	const told = new Set(change.diff.map(({ path }) => path));
	const touched = untracked.filter((path) => !told.has(path)).map((path) => ({
		path,
		kind: "modified",
		binary: false,
		hunks: []
	}));
	return touched.length === 0 ? change : {
		...change,
		diff: [...change.diff, ...touched]
	};
}
/** Nobody can read at the base what git did not track there, and nobody knows that it was not there. */
function unknownBefore(before, untracked) {
	if (!before || untracked.length === 0) return before;
	const measured = new Set(before.files.map(({ path }) => path));
	const unparsed = untracked.filter((path) => !measured.has(path)).map((path) => ({
		path,
		message: `${path} is not tracked`
	}));
	return {
		...before,
		unparsed: [...before.unparsed, ...unparsed]
	};
}
// src/checks/size/gather.ts
/** How many of those that grew are named. */
const mostGrown = 20;
async function gather(from, options) {
	const { selected, change, scope, tree, atBase, before } = await measure(from, options);
	const leftOut = [...selected.leftOut, ...tree.leftOut];
	const stated = statesOf(tree, change, before);
	const limits = limitsOf(options.limits);
	const grown = grownOf(stated);
	const ratchet = options.ratchet && await gatherRatchet(from, options.ratchet.file, change);
	const rows = keysIn(ratchet);
	const sources = scope === "all" ? tree.files.map(({ path }) => path) : selected.paths;
	const event = await from.github.event();
	const figuresBefore = beforeFigures({
		change,
		tree,
		before
	}, options);
	return {
		...event && event.name !== "none" && { event: event.name },
		...change.comparison && { comparison: change.comparison },
		scope,
		sources: selected.paths.length,
		...figuresOfTree(tree.files, options.bands),
		leftOut: summarizeLeftOut(leftOut),
		leftOutNow: leftOutNow({
			leftOut,
			before: atBase,
			change,
			tree
		}),
		leftOutNew: leftOutNew({
			leftOut,
			change
		}),
		idle: idleGlobs(options, selected.paths),
		unparsed: [...tree.unparsed],
		unparsedBefore: before?.unparsed.map(({ path }) => path) ?? [],
		...figuresBefore && { before: figuresBefore },
		largest: largestOf(stated),
		judged: stated.filter((one) => isJudged(one, limits, rows)),
		grew: {
			count: grown.length,
			first: grown.slice(0, mostGrown)
		},
		most: options.most.map((limit) => countMost(limit, stated, {
			sources,
			hasBefore: before !== void 0
		})),
		...ratchet && { ratchet },
		...options.maintainability && { maintainability: await gatherMaintainability(from.files, tree.files, {
			...options.maintainability,
			sources,
			change
		}) }
	};
}
/** Where reviewers are shown no other commit, they are shown what is on disk, committed or not. */
const asSeen = (change) => change.comparison && "base" in change.comparison && change.comparison.shown === void 0 ? {
	...change,
	shown: (_, line) => line
} : change;
/** The files as they are, and those that the change touches as they were. */
async function measure(from, options) {
	const selected = await selectFiles(from, options);
	const untracked = await untrackedIn(from.git, selected.paths, options);
	const change = touchUntracked(asSeen(await readChange(from)), untracked);
	const scope = scopeOf(change, options);
	const touched = new Set(change.diff.map(({ path }) => path));
	const manner = {
		assets: from.assets,
		counting: countingOf(options),
		keepsBytes: (path) => touched.has(path)
	};
	const paths = scope === "all" ? selected.paths : selected.paths.filter((path) => touched.has(path));
	const tree = await readSources(from.files.readEach(paths), {
		...manner,
		leftOut: selected.rules
	});
	const atBase = await readBase(from, {
		change,
		attributes: selected.known.filter(isAttributes),
		options,
		manner
	});
	return {
		selected,
		change,
		scope,
		tree,
		atBase,
		before: unknownBefore(atBase, untracked)
	};
}
async function readBase({ git }, asked) {
	const { change, attributes, options, manner } = asked;
	if (!change.comparison || "unknown" in change.comparison) return void 0;
	return readBefore(git, {
		base: change.comparison.base,
		diff: change.diff,
		attributes
	}, {
		wishes: options,
		manner: {
			...manner,
			keepsBytes: () => true
		}
	});
}
/** A limit for a folder whose name has a typing error would hold for nothing, and say nothing. */
const idleGlobs = ({ limits }, sources) => limits.flatMap(({ at = [] }) => [at].flat()).filter((glob) => !sources.some(anyOf([glob])));
const keysIn = (ratchet) => new Set(ratchet && "rows" in ratchet ? [...ratchet.rows, ...ratchet.own].map(printKey) : []);
const isJudged = (one, limits, rows) => excesses(one.figures, limits(one.path), one.state).length > 0 || rows.size > 0 && (rows.has(printKey(one)) || one.before !== void 0 && rows.has(printKey(one.before)));
export { gather };

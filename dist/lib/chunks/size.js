import { t as defineCheck } from "./check.js";
import { t as comparisonShape } from "./comparison-read.js";
import { t as documentShape } from "./document-read.js";
import { a as pickSizes, c as compareKeys, f as printKey, i as mostSizes, n as isNothing, s as sizeMetrics, t as isLooser } from "./sizes.js";
import { t as judgeComparison } from "./judge-comparison.js";
import { t as boundFindings } from "./bound-findings.js";
import { r as visible, t as clip } from "./visible.js";
import { a as showMove, n as numberOf, o as showName, t as listFirst } from "./words.js";
import { i as limitsOf, n as sizesExhibit, r as excesses, s as showFigure } from "./largest.js";
import { i as joinJudged } from "./finding.js";
import { t as described } from "./described.js";
import { z } from "zod/mini";
// src/checks/size/evidence.ts
function shapes() {
	const whole = z.int().check(z.minimum(0));
	const line = z.int().check(z.minimum(1));
	const figures = z.strictObject({
		cyclomatic: whole,
		cognitive: whole,
		nloc: whole,
		lines: whole,
		nesting: whole,
		parameters: whole
	});
	const key = {
		path: z.string(),
		name: z.string(),
		ordinal: line
	};
	/** The first line on the commit that reviewers see, where it is another one; null where it is not in it. */
	const shown = z.optional(z.nullable(line));
	const before = z.strictObject({
		...key,
		figures
	});
	const measured = z.strictObject({
		...key,
		kind: z.string(),
		start: line,
		end: line,
		shown,
		figures,
		/** What the change does to it; absent where there is no change. */
		state: z.optional(z.enum([
			"new",
			"changed",
			"same"
		])),
		/** The same function at the base of the change. */
		before: z.optional(before)
	});
	const reason = z.enum([
		"generated",
		"vendored",
		"minified"
	]);
	const band = z.strictObject({
		band: z.string(),
		from: whole,
		to: z.optional(whole),
		count: whole
	});
	const percentiles = z.strictObject({
		p50: whole,
		p75: whole,
		p90: whole,
		p95: whole,
		p99: whole,
		max: whole
	});
	const metric = z.enum(sizeMetrics);
	const sizes = z.partial(figures);
	const row = z.strictObject({
		...key,
		sizes,
		reason: z.optional(z.string()),
		line
	});
	const ratchet = z.strictObject({
		/** Where the rows come from: the base of the change, or the file on disk where there is no change or no file at the base. */
		from: z.enum([
			"base",
			"disk",
			"introduced"
		]),
		rows: z.array(row),
		/** The file that they come from. */
		document: z.optional(documentShape()),
		/** The rows of the file on disk. */
		own: z.array(row),
		/** Renames of this change, old to new. */
		renames: z.array(z.tuple([z.string(), z.string()])),
		/** Lines of the file on disk on which conflicts begin that nobody settled. */
		conflicts: z.array(line)
	});
	return { evidence: z.strictObject({
		/** The event that the run is about; absent outside GitHub Actions. */
		event: z.optional(z.string()),
		comparison: z.optional(comparisonShape()),
		/** Whether all was measured, or what the change touches. */
		scope: z.enum(["all", "changed"]),
		/** How many source files there are, measured or not. */
		sources: whole,
		totals: z.strictObject({
			files: whole,
			functions: whole,
			lines: whole,
			nloc: whole
		}),
		distribution: z.strictObject({
			metric,
			bands: z.array(band)
		}),
		/** Of each metric; absent where there is no function. */
		percentiles: z.partial(z.strictObject({
			lines: percentiles,
			nloc: percentiles,
			cyclomatic: percentiles,
			cognitive: percentiles,
			nesting: percentiles,
			parameters: percentiles
		})),
		/** Under the names of Epic 21's own figures. */
		function_size_distribution: z.strictObject({
			"<15": whole,
			"15-40": whole,
			">40": whole
		}),
		total_functions: whole,
		leftOut: z.array(z.strictObject({
			reason,
			count: whole,
			first: z.array(z.string())
		})),
		/** Files that were measured at the base and are left out since. */
		leftOutNow: z.array(z.strictObject({
			path: z.string(),
			detail: z.string()
		})),
		/** Files that the change adds and that are left out. */
		leftOutNew: z.strictObject({
			count: whole,
			first: z.array(z.string())
		}),
		/** Globs of limits that fit no source file. */
		idle: z.array(z.string()),
		unparsed: z.array(z.strictObject({
			path: z.string(),
			line: z.optional(line),
			message: z.string()
		})),
		/** Files that could not be read at the base: nobody knows what their functions were. */
		unparsedBefore: z.array(z.string()),
		/** The same figures before the change; absent where nobody knows them, or there is no change. */
		before: z.optional(z.strictObject({
			over: whole,
			longest: whole
		})),
		/** The largest functions, for who wants to look around; of a name that several have, each has its own line. */
		largest: z.optional(z.array(z.tuple([
			z.string(),
			z.string(),
			line,
			whole,
			whole,
			whole
		]))),
		/** Those that are over one of their limits, or have a row in the baseline, sorted by place. */
		judged: z.array(measured),
		/** Those that the change made more complex. */
		grew: z.strictObject({
			count: whole,
			first: z.array(measured)
		}),
		most: z.array(z.strictObject({
			over: whole,
			of: metric,
			at: z.optional(z.string()),
			files: whole,
			functions: z.optional(whole),
			/** The largest of them. */
			first: z.optional(z.array(measured)),
			/** Those that the change brought over it. */
			came: z.optional(z.array(measured))
		})),
		ratchet: z.optional(z.union([ratchet, z.strictObject({
			problem: z.enum(["missing", "unreadable"]),
			message: z.string(),
			line: z.optional(line)
		})])),
		maintainability: z.optional(z.strictObject({
			/** Files that it may be told of, measured or not. */
			meant: whole,
			files: whole,
			functions: whole,
			below: z.array(z.strictObject({
				path: z.string(),
				name: z.string(),
				start: line,
				end: line,
				shown,
				index: z.number()
			})),
			unmeasured: z.array(z.strictObject({
				path: z.string(),
				reason: z.string()
			}))
		}))
	}) };
}
let made;
/** Made when something is gathered: every run of the command line loads this, and few measure. */
const sizeEvidence = z.lazy(() => (made ??= shapes()).evidence);
// src/checks/size/judged.ts
/** Its first line, as reviewers see it; its file alone where they do not see that line. */
function placeOf({ path, start, shown }) {
	const line = shown === void 0 ? start : shown;
	return {
		file: path,
		...line !== null && { line }
	};
}
/** `new function render`, `method Cart.total`, `arrow <anonymous>#2`; a method may have the empty text for its name. */
const nameOf = ({ name, ordinal, kind, state }) => `${state === "new" ? "new " : ""}${kind} ${showName(name) || "\"\""}${ordinal === 1 ? "" : `#${ordinal}`}`;
// src/checks/size/ratchet/carry-rows.ts
function formerKeys({ functions, renames }) {
	const known = new Map(functions.map((one) => [printKey(one), one]));
	const oldPaths = new Map(renames.map(([old, now]) => [now, old]));
	const gone = new Set(renames.map(([old]) => old));
	return (key) => {
		const found = known.get(printKey(key));
		if (found?.before) return found.before;
		if (found?.isNew) return void 0;
		const path = oldPaths.get(key.path) ?? (gone.has(key.path) ? void 0 : key.path);
		return path === void 0 ? void 0 : {
			...key,
			path
		};
	};
}
/** Rows that follow their functions to where these are now. No row goes to two of them. */
function carryRows(rows, { functions, renames }, formerly) {
	const newPaths = new Map(renames);
	const before = new Map(rows.map((row) => [printKey(row), row]));
	const carried = /* @__PURE__ */ new Map();
	const measured = functions.map(({ path, name, ordinal }) => ({
		path,
		name,
		ordinal
	}));
	const moved = rows.map(({ path, name, ordinal }) => ({
		path: newPaths.get(path) ?? path,
		name,
		ordinal
	}));
	for (const key of [...measured, ...moved]) {
		const old = formerly(key);
		const from = old && printKey(old);
		const row = from === void 0 ? void 0 : before.get(from);
		if (from === void 0 || !row) continue;
		before.delete(from);
		carried.set(printKey(key), {
			...key,
			sizes: row.sizes
		});
	}
	return carried;
}
// src/checks/size/ratchet/allowance.ts
const nothing = {};
/**
* The base's rows, so that a change cannot move what it is judged by; where a function went, its row goes, and a row on
* disk that was raised with a reason holds. Without a base the rows on disk are all there is.
*/
function allowanceOf(ratchet, functions) {
	if (ratchet.from !== "base") {
		const rows = rowsByKey(ratchet.own);
		return {
			rows,
			base: rows,
			raised: [],
			lowered: [],
			formerly: (key) => key
		};
	}
	const carriage = {
		functions,
		renames: ratchet.renames
	};
	const formerly = formerKeys(carriage);
	const base = carryRows(ratchet.rows, carriage, formerly);
	const before = rowsByKey(ratchet.rows);
	const ceiling = (key) => mostSizes(sizesIn(base, key), sizesIn(before, key));
	const reasons = new Map(ratchet.rows.map((row) => [printKey(row), row.reason]));
	const isReasoned = (row) => {
		const old = formerly(row);
		return row.reason !== void 0 && (old === void 0 || row.reason !== reasons.get(printKey(old)));
	};
	const own = ratchet.own.map((row) => ({
		key: printKey(row),
		row,
		isReasoned: isReasoned(row)
	}));
	const lift = ({ key, row }) => ({
		row,
		base: sizesIn(base, key)
	});
	const lifted = own.filter((one) => one.isReasoned && isLooser(one.row.sizes, sizesIn(base, one.key)));
	const loosened = own.filter((one) => !one.isReasoned && isLooser(one.row.sizes, ceiling(one.key)));
	return {
		rows: new Map([...base, ...lifted.map(({ key, row }) => [key, row])]),
		base,
		raised: lifted.map(lift),
		lowered: loosened.map(lift),
		formerly
	};
}
const rowsByKey = (rows) => new Map(rows.map((row) => [printKey(row), row]));
const sizesIn = (rows, key) => rows.get(key)?.sizes ?? nothing;
// src/checks/size/ratchet/over-limit.ts
/** The figures that are over their limit: what a row of the function has. */
const overLimit$1 = ({ path, figures }, limitOf) => pickSizes((metric) => {
	const limit = limitOf(path, metric);
	return limit !== void 0 && figures[metric] > limit ? figures[metric] : void 0;
});
// src/checks/size/ratchet/lend-rows.ts
/** Of so many rows of one name, or of one file, one must do. */
const mostLooks = 100;
/**
* Where there is no change to look at no rename is seen: what has no row may have that of a function that is gone and was
* of the same name, or in the same file. Each row is lent once; answers, by the key of who has it, whose it is.
*/
function lendRows(rows, { functions, unparsed, limitOf }) {
	const there = new Set(functions.map(printKey));
	const unknown = new Set(unparsed);
	const gone = [...rows].flatMap(([key, row]) => there.has(key) || unknown.has(row.path) ? [] : [row]);
	const [byName, byPath] = [groupBy(gone, ({ name }) => name), groupBy(gone, ({ path }) => path)];
	const lent = /* @__PURE__ */ new Map();
	for (const one of functions.filter((each) => !rows.has(printKey(each))).sort(compareKeys)) {
		const over = overLimit$1(one, limitOf);
		if (isNothing(over)) continue;
		const lender = firstFor(over, byName.get(one.name)) ?? firstFor(over, byPath.get(one.path));
		if (!lender) continue;
		byName.get(lender.name)?.delete(lender);
		byPath.get(lender.path)?.delete(lender);
		lent.set(printKey(one), lender);
	}
	return lent;
}
function firstFor(over, rows = []) {
	let looks = 0;
	for (const row of rows) {
		if (!isLooser(over, row.sizes)) return row;
		if (++looks === mostLooks) return void 0;
	}
}
function groupBy(rows, groupOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const group = groups.get(groupOf(row));
		if (group) group.add(row);
		else groups.set(groupOf(row), /* @__PURE__ */ new Set([row]));
	}
	return groups;
}
// src/checks/size/ratchet/judge-functions.ts
/** Functions against the committed figures. */
function judgeFunctions$1(ratchet, functions, limitOf) {
	const { rows, raised, lowered, formerly } = allowanceOf(ratchet, functions);
	const lent = ratchet.from === "disk" ? lendRows(rows, {
		functions,
		unparsed: ratchet.unparsed,
		limitOf
	}) : noRows;
	const own = rowsByKey(ratchet.own);
	return {
		verdicts: functions.flatMap((one) => {
			const key = printKey(one);
			const [lender, old] = [lent.get(key), rows.has(key) ? formerly(one) : void 0];
			const row = lender?.sizes ?? sizesIn(rows, key);
			const over = overLimit$1(one, limitOf);
			if (isNothing(over) && isNothing(row)) return [];
			const excess = excessOf(one, row, limitOf);
			const formerKey = printKey(lender ?? old ?? one);
			const isCarried = formerKey !== key;
			const standing = excess.length > 0 ? failing(one, row, excess) : passing({
				over,
				row,
				isCarried
			});
			const written = sizesIn(own, key);
			const recorded = {
				isRecorded: !isLooser(over, written),
				isLoose: isLooser(written, over)
			};
			return [{
				function: one,
				standing,
				excess,
				...isCarried && { formerly: formerKey },
				...recorded
			}];
		}),
		raised,
		lowered
	};
}
const noRows = /* @__PURE__ */ new Map();
const excessOf = (one, row, limitOf) => sizeMetrics.flatMap((metric) => {
	const [value, limit, said] = [
		one.figures[metric],
		limitOf(one.path, metric),
		row[metric]
	];
	if (limit === void 0 || value <= Math.max(limit, said ?? 0)) return [];
	const isByRow = said !== void 0 && said > limit;
	const before = one.before?.figures[metric];
	return [{
		metric,
		value,
		allowed: isByRow ? said : limit,
		by: isByRow ? "row" : "limit",
		...before !== void 0 && { before }
	}];
});
/** What is one worse makes the function worse, whatever became of the rest. */
function failing({ before, isNew }, row, excess) {
	if (before) return excess.some(({ metric, value }) => value > before.figures[metric]) ? "worse" : "drifted";
	return isNew || isNothing(row) ? "new" : "worse";
}
function passing({ over, row, isCarried }) {
	if (isCarried && !isNothing(over)) return "carried";
	return isLooser(row, over) ? "improved" : "known";
}
// src/checks/size/ratchet/words.ts
/** `src/a.ts Foo.bar#2`, in one line. */
const showKey = (key) => visible(clip(printKey(key), 200));
/** `cyclomatic complexity 25, 5 over the 20 in the baseline; 80 lines of code, 20 over the limit of 60`. */
const showExcesses = (excess) => excess.map(({ metric, value, allowed, by }) => {
	const than = by === "row" ? `${allowed} in the baseline` : `limit of ${allowed}`;
	return `${showFigure(metric, value)}, ${value - allowed} over the ${than}`;
}).join("; ");
/** ` (cyclomatic complexity 22 before this change)`: of what was measured at the base and is not told already. */
function showBefore(excess) {
	const told = excess.flatMap(({ metric, value, allowed, before }) => before === void 0 || before === value || before === allowed ? [] : [showFigure(metric, before)]);
	return told.length > 0 ? ` (${told.join(", ")} before this change)` : "";
}
/** Of a row that allows more than another: `cyclomatic 25, 20 at the base of this change (+5), and nloc 80, not there`. */
const showLoosened = (sizes, than, where) => sizeMetrics.flatMap((metric) => {
	const [value, other] = [sizes[metric], than[metric]];
	if (value === void 0 || value <= (other ?? 0)) return [];
	return other === void 0 ? [`${metric} ${value}, none ${where}`] : [`${metric} ${value}, ${other} ${where} (+${value - other})`];
}).join(", and ");
// src/checks/size/ratchet/loosened-findings.ts
/** Rows on disk that allow more than those at the base. */
const loosenedFindings = ({ raised, lowered }, file) => [...lowered.map((lifted) => {
	const why = lifted.row.reason === void 0 ? "no reason" : "no new reason";
	return findingOf$1("ratchet-lowered", lifted, {
		file,
		end: `, and gives ${why}`
	});
}), ...raised.map((lifted) => findingOf$1("ratchet-raised", lifted, {
	file,
	end: `: "${visible(clip(lifted.row.reason ?? "", 200))}"`
}))];
const findingOf$1 = (rule, { row, base }, { file, end }) => {
	const excess = showLoosened(row.sizes, base, "at the base of this change");
	return {
		rule,
		message: `${file} allows ${showKey(row)} ${excess}${end}`,
		at: {
			file,
			line: row.line
		}
	};
};
// src/checks/size/judge-by-rows.ts
const mostListed$2 = 20;
/** Undefined where there is no baseline to judge by. */
function judgeByRows(evidence, options) {
	const { ratchet } = evidence;
	if (!options.ratchet || !ratchet || "problem" in ratchet) return void 0;
	const limits = limitsOf(options.limits);
	const limitOf = (path, metric) => limits(path)(metric);
	const { verdicts, raised, lowered } = judgeFunctions$1(ratchetOf(evidence, ratchet), evidence.judged.map(asRatchetFunction), limitOf);
	const isUnknown = evidence.comparison !== void 0 && "unknown" in evidence.comparison;
	const byKey = new Map(verdicts.map((verdict) => [printKey(verdict.function), verdict]));
	const places = new Map(evidence.judged.map((one) => [printKey(one), one]));
	return {
		of: (one) => {
			const verdict = byKey.get(printKey(one));
			const place = places.get(printKey(one));
			return verdict && { finding: isUnknown || !place ? void 0 : findingOf(verdict, place) };
		},
		facts: isUnknown ? [] : [rowsFact(options.ratchet.file, ratchet), ...rowFacts(options.ratchet.file, verdicts, raised.map(({ row }) => printKey(row)))],
		findings: isUnknown ? [] : [...loosenedFindings({
			raised,
			lowered
		}, options.ratchet.file), ...unrecorded(verdicts, options.ratchet.file)]
	};
}
const ratchetOf = ({ unparsed }, ratchet) => ({
	...ratchet,
	unparsed: unparsed.map(({ path }) => path)
});
/** What is in a file that nobody touched is what it was. */
function asRatchetFunction(one) {
	const { path, name, ordinal, figures, start, state } = one;
	const before = one.before ?? (state === "same" ? {
		path,
		name,
		ordinal,
		figures
	} : void 0);
	return {
		path,
		name,
		ordinal,
		figures,
		line: start,
		...before && { before },
		...state === "new" && { isNew: true }
	};
}
function findingOf({ standing, excess, formerly }, place) {
	if (excess.length === 0) return void 0;
	const rule = {
		new: "over-limit",
		worse: "ratchet-worse",
		drifted: "ratchet-drifted"
	};
	if (standing !== "new" && standing !== "worse" && standing !== "drifted") return void 0;
	const was = formerly === void 0 ? "" : `; it was ${formerly}`;
	const told = `${showExcesses(excess)}${showBefore(excess)}${was}`;
	return {
		rule: rule[standing],
		message: `${nameOf(place)} has ${told}`,
		at: placeOf(place)
	};
}
/** What is merged like this fails the next change, which had nothing to do with it. */
function unrecorded(verdicts, file) {
	const passing = verdicts.filter(({ excess, isRecorded }) => excess.length === 0 && !isRecorded);
	if (passing.length === 0) return [];
	const verb = passing.length === 1 ? "is" : "are";
	return [{
		rule: "ratchet-unrecorded",
		message: `${numberOf(passing.length, "function")} over a limit ${verb} not in ${showName(file)} as now, and would fail the next change`,
		at: { file },
		details: listFirst(passing, mostListed$2, ({ function: one, formerly }) => formerly === void 0 ? showKey(one) : `${showKey(one)}, which was ${formerly}`)
	}];
}
function rowsFact(of, { from, rows, own }) {
	const moved = {
		before: String(rows.length),
		change: showMove(own.length, rows.length)
	};
	return {
		of,
		label: "rows of the baseline",
		value: own.length,
		...from === "base" && moved,
		key: true,
		metric: {
			name: "ratchet-rows",
			value: own.length
		}
	};
}
function rowFacts(of, verdicts, raised) {
	const lifted = new Set(raised);
	const isAsBefore = ({ standing, function: one }) => (standing === "known" || standing === "carried" || standing === "drifted") && !lifted.has(printKey(one));
	const better = verdicts.filter(({ isLoose }) => isLoose).length;
	return [
		{
			of,
			label: "over a limit as before",
			value: numberOf(verdicts.filter(isAsBefore).length, "function")
		},
		...raised.length > 0 ? [{
			of,
			label: "loosened with a reason",
			value: numberOf(raised.length, "row")
		}] : [],
		...better > 0 ? [{
			of,
			label: "progress",
			value: `${numberOf(better, "function")} better than the baseline: run epic21-gate baseline update`
		}] : []
	];
}
// src/checks/size/judge-functions.ts
/** Each function against its limits, and where there is a baseline, against its row. */
function judgeFunctions(evidence, options) {
	if (options.limits.length === 0) return {
		facts: [],
		findings: []
	};
	const byRows = judgeByRows(evidence, options);
	const limits = limitsOf(options.limits);
	const over = evidence.judged.map((one) => {
		const own = excesses(one.figures, limits(one.path), one.state);
		const always = excesses(one.figures, limits(one.path));
		return {
			one,
			excess: own,
			tighter: own.filter((each) => !always.some((other) => isSame(each, other)))
		};
	}).filter(({ excess }) => excess.length > 0);
	const isRowless = options.ratchet !== void 0 && byRows === void 0;
	const findings = over.flatMap(({ one, excess, tighter }) => {
		const row = byRows?.of(one);
		const mine = row === void 0 && !isRowless ? excess : tighter;
		if (row?.finding) return [withFurther(row.finding, mine)];
		return mine.length > 0 ? [overLimit(one, mine)] : [];
	});
	return {
		facts: [...limitFacts(evidence, over.map(({ excess }) => excess), options), ...byRows?.facts ?? []],
		findings: [...findings, ...byRows?.findings ?? []]
	};
}
const isSame = (a, b) => a.metric === b.metric && a.limit === b.limit;
const overLimit = (one, excess) => ({
	rule: "over-limit",
	message: `${nameOf(one)} has ${showExcess(excess)}${since(one, excess)}`,
	at: placeOf(one)
});
const showExcess = (excess) => excess.map(({ metric, value, limit }) => `${showFigure(metric, value)}, ${value - limit} over the limit of ${limit}`).join("; ");
function since({ before, state }, excess) {
	if (!before || state === "same") return "";
	const told = excess.flatMap(({ metric, value }) => before.figures[metric] === value ? [] : [showFigure(metric, before.figures[metric])]);
	return told.length > 0 ? ` (${told.join(", ")} before this change)` : "";
}
const withFurther = (finding, excess) => excess.length === 0 ? finding : {
	...finding,
	details: [...finding.details ?? [], showExcess(excess)]
};
/** A line per limit that something is over, beside how many are. */
function limitFacts(evidence, over, options) {
	const { totals, scope, before } = evidence;
	const of = scope === "all" ? "all functions" : "functions in changed files";
	const counts = /* @__PURE__ */ new Map();
	for (const { metric, limit } of over.flat()) {
		const key = `${metric} ${limit}`;
		const known = counts.get(key) ?? {
			metric,
			limit,
			count: 0
		};
		counts.set(key, {
			...known,
			count: known.count + 1
		});
	}
	return [
		{
			of,
			label: "within their limits",
			value: `${totals.functions - over.length} of ${totals.functions}`
		},
		{
			of,
			label: "over a limit",
			value: over.length,
			...!options.ratchet && { limit: "<= 0" },
			...before && {
				before: String(before.over),
				change: showMove(over.length, before.over)
			},
			key: true,
			...scope === "all" && { metric: {
				name: "over-limit",
				value: over.length
			} }
		},
		...[...counts.values()].map(({ metric, limit, count }) => ({
			of,
			label: `over a limit of ${metric}`,
			value: numberOf(count, "function"),
			limit: `<= ${limit} each`
		}))
	];
}
// src/checks/size/judge-growth.ts
const mostListed$1 = 10;
/** What the change made more complex, whether or not it is over anything: a reviewer wants to know before it is. */
function judgeGrowth({ grew: { count, first } }) {
	if (count === 0) return {
		facts: [],
		findings: []
	};
	const more = count - Math.min(first.length, mostListed$1);
	const listed = listFirst(first.slice(0, mostListed$1), mostListed$1, showGrowth);
	return {
		facts: [{
			of: "this change",
			label: "more complex than before",
			value: numberOf(count, "function")
		}],
		findings: [{
			rule: "grew-within",
			message: `this change makes ${numberOf(count, "function")} more complex`,
			details: more > 0 ? [...listed, `and ${more} more`] : listed
		}]
	};
}
function showGrowth({ path, name, start, figures, before }) {
	const told = [
		"cyclomatic",
		"cognitive",
		"nloc"
	].flatMap((metric) => {
		const was = before?.figures[metric];
		return was === void 0 || was === figures[metric] ? [] : [`${metric} ${was} -> ${figures[metric]}`];
	});
	return `${showName(path)}:${start} ${showName(name)}: ${told.join(", ")}`;
}
// src/checks/size/judge-maintainability.ts
function judgeMaintainability({ maintainability }, options) {
	if (!options.maintainability) return {
		facts: [],
		findings: []
	};
	const { least } = options.maintainability;
	if (!maintainability) return {
		facts: [],
		findings: [{
			rule: "maintainability-unmeasured",
			message: "the maintainability index was not measured"
		}]
	};
	const { meant, files, functions, below, unmeasured } = maintainability;
	const found = below.filter(({ index }) => index < least);
	const of = "maintainability index";
	if (meant === 0) return {
		facts: [],
		findings: [{
			rule: "maintainability-unmeasured",
			message: nothingMeant(options.maintainability)
		}]
	};
	return {
		facts: [{
			of,
			label: "measured",
			value: `${numberOf(functions, "function")} in ${numberOf(files, "file")}`
		}, {
			of,
			label: `below ${least}`,
			value: numberOf(found.length, "function"),
			limit: "<= 0"
		}],
		findings: [...found.map((one) => ({
			rule: "below-maintainability",
			message: `${showName(one.name) || "\"\""} has a maintainability index of ${floor(one.index)}, below ${least}`,
			at: placeOf(one)
		})), ...unmeasured.map(({ path, reason }) => ({
			rule: "maintainability-unmeasured",
			message: visible(clip(reason, 300)),
			at: { file: path }
		}))]
	};
}
const nothingMeant = ({ at }) => `no measured file ${at === void 0 ? "" : `fits ${showName(at)} and `}is JavaScript or TypeScript, of which alone the maintainability index is told`;
/** What is below a limit never looks like the limit. */
const floor = (index) => (Math.floor(index * 10) / 10).toFixed(1);
// src/checks/size/judge-most.ts
const mostListed = 10;
/** How many functions may be over a figure, and how many may come over it. */
const judgeMost = (evidence, options) => joinJudged(options.most.map((limit) => {
	const counted = evidence.most.find((one) => isOf(one, limit));
	return counted ? judgeOne(limit, counted) : unmeasured(limit);
}));
/** Where two limits are about the same figure, what one of them does not ask for was not counted for it. */
const isOf = ({ over, of, at, functions }, limit) => over === limit.over && of === limit.of && at === limit.at && functions === void 0 === (limit.functions === void 0);
const unmeasured = (limit) => ({
	facts: [],
	findings: [{
		rule: "not-measured",
		message: `functions over ${figure(limit)} were not counted`
	}]
});
/** `40 lines in src/**`, `cyclomatic complexity 20`. */
const figure = ({ over, of, at }) => `${showFigure(of, over)}${at === void 0 ? "" : ` in ${showName(at)}`}`;
function judgeOne(limit, { functions, first = [], came, files }) {
	const of = `functions over ${figure(limit)}`;
	if (files === 0 && limit.at !== void 0) return {
		facts: [],
		findings: [{
			rule: "not-measured",
			message: `no measured file fits ${showName(limit.at)}`
		}]
	};
	return joinJudged([limit.functions === void 0 || functions === void 0 ? none : inAll(of, limit.functions, {
		functions,
		worst: listed(first, limit)
	}), limit.new === void 0 || came === void 0 ? none : brought(of, limit, came)]);
}
const none = {
	facts: [],
	findings: []
};
function inAll(of, most, { functions, worst }) {
	const fact = {
		of,
		label: "in all",
		value: functions,
		limit: `<= ${most}`
	};
	const message = `there ${`${functions === 1 ? "is" : "are"} ${numberOf(functions, of.replace("functions", "function"), of)}`}, ${functions - most} more than the ${most} that may be`;
	return {
		facts: [fact],
		findings: functions > most ? [{
			rule: "too-many",
			message,
			details: worst
		}] : []
	};
}
const listed = (functions, { of }) => listFirst(functions, mostListed, ({ path, start, name, figures }) => `${showName(path)}:${start} ${showName(name)}: ${figures[of]}`);
function brought(of, limit, came) {
	const most = limit.new ?? 0;
	const fact = {
		of,
		label: "brought by this change",
		value: came.length,
		limit: `<= ${most}`
	};
	if (came.length <= most) return {
		facts: [fact],
		findings: []
	};
	const [only] = came;
	const finding = {
		rule: "more-over",
		message: `this change brings ${numberOf(came.length, of.replace("functions", "function"), of)}, ${most === 0 ? "and may bring none" : `and may bring ${most}`}`,
		...only && came.length === 1 && { at: placeOf(only) },
		details: listed(came, limit)
	};
	return {
		facts: [fact],
		findings: [finding]
	};
}
// src/checks/size/judge-ratchet-file.ts
/** Whether there is a baseline, and whose. */
function judgeRatchetFile({ ratchet, comparison }, options) {
	if (!options.ratchet) return {
		facts: [],
		findings: []
	};
	const { file } = options.ratchet;
	const read = ratchet ?? {
		problem: "unreadable",
		message: `${file} was not read`
	};
	if ("problem" in read) {
		const { problem, message, line } = read;
		const at = {
			file,
			...line !== void 0 && { line }
		};
		return {
			facts: [],
			findings: [{
				rule: `ratchet-${problem}`,
				message,
				at
			}]
		};
	}
	const conflicts = read.conflicts.map((line) => ({
		rule: "ratchet-conflict",
		message: `${file} has a conflict of git, and of each row the stricter side counts`,
		at: {
			file,
			line
		}
	}));
	const isUnknown = comparison !== void 0 && "unknown" in comparison;
	const introduced = read.from !== "introduced" || isUnknown ? [] : [{
		rule: "ratchet-introduced",
		message: `${file} is new in this change, which is judged by rows that it wrote itself: ${numberOf(read.own.length, "row")}`,
		at: { file }
	}];
	return {
		facts: [],
		findings: [...conflicts, ...introduced]
	};
}
// src/checks/size/rules.ts
const rules = {
	"not-measured": {
		title: "There is nothing to measure",
		severity: "error",
		unmeasured: true,
		why: "Globs that fit nothing, or a checkout without sources, would make every limit pass.",
		help: "Correct `files` and `ignore`; `epic21-gate size` shows what is measured, and `--no-ignore` what is left out."
	},
	unparsed: {
		title: "A source file cannot be measured",
		severity: "error",
		unmeasured: true,
		why: "Functions that nobody could read may be over any limit.",
		help: "Mend what is said above; a file that is broken or too large on purpose belongs into `ignore`."
	},
	"comparison-unknown": {
		title: "What this change is compared with is unknown",
		severity: "error",
		unmeasured: true,
		why: "Which functions are new, and which grew, depends on the commit that they are compared with, and a guess would judge the wrong ones.",
		help: "Do what is said above; in a workflow that is mostly `fetch-depth: 0` in the checkout."
	},
	"over-limit": {
		title: "A function is over its limit",
		severity: "error",
		why: "What is too long or too entangled to be held in the head is changed wrongly, and reviewed not at all.",
		help: "Split it, or take out a part that has a name; `epic21-gate size FILE --why` shows where each point comes from."
	},
	"ratchet-worse": {
		title: "A function that is over its limit grew",
		severity: "error",
		why: "The baseline lets a function stay as it is until somebody makes it smaller. It is no room to grow.",
		help: "Take back what was added, or move it into a function of its own; `epic21-gate size FILE --why` shows where each point comes from."
	},
	"too-many": {
		title: "More functions than allowed are over a figure",
		severity: "error",
		why: "A number that may only go down goes down; one that nobody holds goes up.",
		help: "Make one of those above smaller, or correct `most` with a reason."
	},
	"more-over": {
		title: "The change brings more functions over a figure than it may",
		severity: "error",
		why: "Old code may be as it is. New code has no such excuse.",
		help: "Make those above smaller."
	},
	"ratchet-missing": {
		title: "The baseline of functions is not there",
		severity: "error",
		unmeasured: true,
		why: "Without it nobody can tell what was over the limit before.",
		help: "Write it with `epic21-gate baseline update` and commit it."
	},
	"ratchet-unreadable": {
		title: "The baseline of functions cannot be read",
		severity: "error",
		unmeasured: true,
		why: "A row that is not understood may allow anything, or nothing.",
		help: "Do what the line above says, or take the file back from the base of the change."
	},
	"ratchet-lowered": {
		title: "The baseline of functions was loosened without a reason",
		severity: "error",
		why: "Who may loosen the baseline in silence may pass any gate. The rows at the base of the change are what is judged by.",
		help: "Take the old row back, or give the reason: `epic21-gate baseline update --base REV --allow-lower --reason WHY`."
	},
	"ratchet-raised": {
		title: "The baseline of functions was loosened with a reason",
		severity: "notice",
		why: "Whoever reviews the change should see that a function may be larger from now on, and why.",
		help: "Read the reason. To take it back, make the function smaller and run `epic21-gate baseline update`."
	},
	"ratchet-drifted": {
		title: "A function is over its limit and its row, and was before this change",
		severity: "warning",
		why: "What another change made worse is not for this one to mend, but somebody should.",
		help: "Make it smaller on the main branch, or loosen the baseline there with a reason."
	},
	"ratchet-unrecorded": {
		title: "A function that may be over its limit has no row of its own",
		severity: "warning",
		why: "A function that moved or got another name fails nothing now; without a row of its own it fails the next change.",
		help: "Run `epic21-gate baseline update --base REV`, with the base of the change as REV so that moves are seen, and commit the file; it needs no reason for this."
	},
	"ratchet-introduced": {
		title: "The baseline of functions is new in this change",
		severity: "warning",
		why: "A baseline that the change brings judges it by rows that it wrote. Once it is merged, changes are judged by the rows at their base.",
		help: "Where it is the first one, read its rows. Where there was one under another name, take that back, or move it with its rows as they are: git mv OLD NEW."
	},
	"ratchet-conflict": {
		title: "The baseline of functions has a conflict of git that nobody settled",
		severity: "warning",
		why: "Of each row the stricter side was taken, which may be stricter than either branch meant.",
		help: "Run `epic21-gate baseline update`, which writes the file without the conflict, and commit it."
	},
	"grew-within": {
		title: "The change makes functions more complex",
		severity: "notice",
		why: "Most functions that are over a limit got there a little at a time.",
		help: "Nothing has to be done; look whether the next step still fits."
	},
	"left-out-now": {
		title: "The change takes files out of the measurement",
		severity: "warning",
		why: "A marker or an attribute takes a file out, whoever wrote it, and its functions are judged no more.",
		help: "Make sure that they are generated or vendored; `include` in the config measures them all the same."
	},
	"left-out-new": {
		title: "The change adds files that are not measured",
		severity: "notice",
		why: "What is generated, vendored or minified is left out, and a marker says so of any file that has it.",
		help: "Look whether nobody writes them by hand; `include` in the config measures them all the same."
	},
	"below-maintainability": {
		title: "A function is below the least maintainability index",
		severity: "error",
		why: "The index falls with volume, complexity and length together: it finds what each of them alone lets pass.",
		help: "Split it, or lower `maintainability.least`: figures of other tools are not comparable with these."
	},
	"maintainability-unmeasured": {
		title: "The maintainability index of a file cannot be told",
		severity: "error",
		unmeasured: true,
		why: "A file that escomplex does not take has no figures, and no figures are not good figures.",
		help: "Correct `maintainability.at`, so that it names files that escomplex takes, or leave the index out."
	}
};
// src/checks/size/tree-facts.ts
/** What was measured, and how it is spread. */
function treeFacts(evidence) {
	const { scope, sources, totals, distribution, percentiles } = evidence;
	const of = "functions";
	const files = scope === "all" ? numberOf(totals.files, "file") : `${totals.files} of ${numberOf(sources, "file")}, those that this change touches`;
	return [
		{
			label: "measured",
			value: `${numberOf(totals.functions, "function")} in ${files}`,
			...scope === "all" && { metric: {
				name: "functions",
				value: totals.functions
			} }
		},
		...totals.functions === 0 ? [] : [{
			of,
			label: `by ${distribution.metric}`,
			value: distribution.bands.map(({ band, count }) => `${band}: ${count}`).join(", ")
		}],
		...[
			"lines",
			"cyclomatic",
			"cognitive"
		].flatMap((metric) => {
			const found = percentiles[metric];
			if (!found) return [];
			const { p50, p95, max } = found;
			return [{
				of,
				label: metric,
				value: `half at most ${p50}, 95 % at most ${p95}, the most ${max}`
			}];
		}),
		...longestFact(evidence)
	];
}
/** The longest function, where there is any. */
function longestFact({ scope, percentiles, before }) {
	const longest = percentiles.lines?.max;
	if (longest === void 0) return [];
	return [{
		of: scope === "all" ? "functions" : "functions in changed files",
		label: "lines of the longest",
		value: longest,
		...before && before.longest > 0 && {
			before: String(before.longest),
			change: showMove(longest, before.longest)
		},
		key: true,
		...scope === "all" && { metric: {
			name: "longest",
			value: longest
		} }
	}];
}
/** Why functions count as changed that may be new, or may have been as they are. */
const beforeFacts = ({ unparsedBefore: { length } }) => length === 0 ? [] : [{
	of: "this change",
	label: "files that nobody knows as they were",
	value: `${length}: their functions count as changed`
}];
/** What was not measured on purpose is said all the same. */
const leftOutFacts = ({ leftOut }) => leftOut.map(({ reason, count, first }) => ({
	of: "left out",
	label: reason,
	value: `${numberOf(count, "file")}, such as ${first[0] ?? ""}`
}));
// src/checks/size/judge.ts
function judge(evidence, options) {
	const isWanted = options.limits.some((limit) => limit.for !== "all") || options.most.some((limit) => limit.new !== void 0);
	const comparison = judgeComparison(evidence, {
		isWanted,
		isUseful: isWanted || options.ratchet !== void 0,
		isRead: evidence.comparison !== void 0
	});
	const parts = [
		{
			facts: treeFacts(evidence),
			findings: [...obstaclesIn(evidence), ...takenOut(evidence)]
		},
		comparison,
		judgeRatchetFile(evidence, options),
		judgeFunctions(evidence, options),
		judgeMost(evidence, options),
		judgeMaintainability(evidence, options),
		judgeGrowth(evidence),
		{
			facts: [...beforeFacts(evidence), ...leftOutFacts(evidence)],
			findings: []
		}
	];
	return {
		facts: parts.flatMap(({ facts }) => facts),
		findings: boundFindings(parts.flatMap(({ findings }) => findings), rules),
		exhibits: sizesExhibit(evidence),
		baselines: evidence.ratchet && "rows" in evidence.ratchet ? asList(evidence.ratchet.document) : []
	};
}
const asList = (one) => one === void 0 ? [] : [one];
/** What keeps a function from being judged. */
function obstaclesIn(evidence) {
	const nothing = whyNothing(evidence);
	return [
		...brokenIn(evidence),
		...nothing === void 0 ? [] : [{
			rule: "not-measured",
			message: nothing
		}],
		...evidence.idle.map((glob) => ({
			rule: "not-measured",
			message: `no source file fits ${showName(glob)} in \`limits\``
		}))
	];
}
const brokenIn = ({ unparsed }) => unparsed.map(({ path, line, message }) => ({
	rule: "unparsed",
	message: `${showName(path)} ${/^(?:cannot|lacks|has) /.test(message) ? "" : "cannot be measured: "}${visible(clip(message, 400))}`,
	at: {
		file: path,
		...line !== void 0 && { line }
	}
}));
/** A change may touch nothing that is measured; a repository without anything is none that was measured. */
function whyNothing({ scope, sources, totals, unparsed }) {
	if (sources === 0) return "no file of the repository is of a language that is measured";
	if (scope === "changed" || totals.files + unparsed.length > 0) return void 0;
	return sources === 1 ? "the only file of a language that is measured is left out" : `all ${sources} files of a language that is measured are left out`;
}
const takenOut = ({ leftOutNow, leftOutNew: { count, first } }) => [...leftOutNow.map(({ path, detail }) => ({
	rule: "left-out-now",
	message: `${showName(path)} was measured before this change, and is left out since: ${visible(clip(detail, 200))}`,
	at: placeOf({
		path,
		start: 1
	})
})), ...count === 0 ? [] : [{
	rule: "left-out-new",
	message: `this change adds ${numberOf(count, "file")} that ${count === 1 ? "is" : "are"} left out`,
	details: [...first.map(showName), ...count > first.length ? [`and ${count - first.length} more`] : []]
}]];
// src/checks/size/options.ts
const word = () => z.string().check(z.minLength(1));
const whole = () => z.int().check(z.minimum(0));
const most = () => z.optional(z.union([whole(), z.literal("off")], "a whole number, or `off`"));
const metricLimits = {
	lines: described(most(), "The most lines from the first to the last, blank ones and comments included."),
	nloc: described(most(), "The most lines that hold code."),
	cyclomatic: described(most(), "The most cyclomatic complexity, counted as the tool of the language counts it."),
	cognitive: described(most(), "The most cognitive complexity."),
	nesting: described(most(), "The most control statements inside one another."),
	parameters: described(most(), "The most parameters.")
};
const namesMetric = (limit) => sizeMetrics.some((metric) => limit[metric] !== void 0);
/** One that lifts limits only is none. */
const isNumber = (limit) => sizeMetrics.some((metric) => typeof limit[metric] === "number");
const limit = z.strictObject({
	at: described(z.optional(z.union([word(), z.array(word()).check(z.minLength(1))])), "Globs of files; without them the limit is for all of them."),
	for: described(z._default(z.enum([
		"all",
		"changed",
		"new"
	]), "all"), "Whether it is for all functions, for those that the change touches, or for those that it adds."),
	...metricLimits
}).check(z.refine(namesMetric, `at least one of ${sizeMetrics.join(", ")}`));
const atMost = z.strictObject({
	over: described(whole(), "Functions over this figure are counted."),
	of: described(z._default(z.enum(sizeMetrics), "lines"), "The metric that is meant."),
	at: described(z.optional(word()), "A glob of files; without it all of them are counted."),
	functions: described(z.optional(whole()), "The most functions that may be over it."),
	new: described(z.optional(whole()), "The most functions that a change may bring over it; 0 for none.")
}).check(z.refine(({ functions, new: added }) => functions !== void 0 || added !== void 0, "`functions`, `new` or both"));
const isAscending = (edges) => edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? 0));
const bands = z.strictObject({
	of: described(z._default(z.enum(sizeMetrics), "lines"), "The metric that is counted by bands."),
	"up-to": described(z._default(z.array(z.int().check(z.minimum(1))).check(z.minLength(1), z.refine(isAscending, "ascending")), [15, 40]), "The last figure of each band but the last, which is open.")
});
const counting = z.strictObject({
	javascript: described(z._default(z.enum(["classic", "modified"]), "classic"), "ESLint's variant of `complexity`: with `modified` a whole switch counts as one."),
	"optional-chaining": described(z._default(z.boolean(), true), "Whether `?.` counts, as in ESLint."),
	"default-values": described(z._default(z.boolean(), true), "Whether default values count, as in ESLint."),
	python: described(z._default(z.enum(["radon", "mccabe"]), "radon"), "Whether Python is counted as radon does, or as mccabe, which is C901 of ruff and flake8.")
});
const maintainability = z.strictObject({
	least: described(z.number().check(z.minimum(0), z.maximum(100)), "The least maintainability index of a function, from 0 to 100."),
	at: described(z.optional(word()), "A glob of files; without it all JavaScript and TypeScript is measured.")
});
const sizeOptions = z.strictObject({
	files: described(z._default(z.array(word()).check(z.minLength(1)), ["**"]), "Globs of source files; what is of no language that is measured is passed over."),
	ignore: described(z._default(z.array(word()), []), "Globs of files that count nowhere."),
	include: described(z._default(z.array(z.enum([
		"generated",
		"vendored",
		"minified",
		"untracked"
	])), []), "What is otherwise left out: code that is generated, vendored or minified, and files that git does not track."),
	counting: described(z._default(counting, counting.parse({})), "Where tools differ, whose way of counting."),
	limits: described(z._default(z.array(limit), []), "Limits for each function. Where several are for the same function and metric, the last one decides."),
	most: described(z._default(z.array(atMost), []), "How many functions may be over a figure, or come over it."),
	bands: described(z._default(bands, bands.parse({})), "How functions are counted by size."),
	ratchet: described(z.optional(z.strictObject({ file: described(word(), "The committed baseline of functions over their limit, written by `epic21-gate baseline update`.") })), "Functions that are over a limit already may stay, and may not grow."),
	scope: described(z._default(z.enum(["changed", "all"]), "changed"), "Whether a run about a change measures the files that it touches, or all of them all the same."),
	maintainability: described(z.optional(maintainability), "A limit for the maintainability index of JavaScript and TypeScript, by the Halstead figures of escomplex.")
}).check(z.refine(({ limits, most: counted, maintainability: index }) => limits.some(isNumber) || counted.length > 0 || index !== void 0, "`limits`, `most` or `maintainability`: without any there is nothing to judge"), z.refine(({ ratchet, limits }) => ratchet === void 0 || limits.some(({ for: whom }) => whom === "all"), "`limits` for all functions beside `ratchet`"));
// src/checks/size/index.ts
const size = defineCheck({
	id: "size",
	title: "Size",
	summary: "How long and how complex functions are, as the tools of each language count: limits, and no step back.",
	options: sizeOptions,
	evidence: sizeEvidence,
	rules,
	strictness: {
		files: {
			stricter: "more",
			initial: ["**"]
		},
		ignore: "fewer",
		include: "more",
		limits: {
			rows: ["at", "for"],
			stricter: "unclear"
		},
		"limits[].*": "lower",
		most: { rows: [
			"over",
			"of",
			"at"
		] },
		"most[].functions": "lower",
		"most[].new": "lower",
		"bands.of": "any",
		"bands.up-to": "any",
		ratchet: "absent",
		"ratchet.file": { baseline: true },
		scope: {
			order: ["all", "changed"],
			initial: "changed"
		},
		maintainability: "present",
		"maintainability.least": "higher"
	},
	gather: async (from, options) => (await import("./gather3.js")).gather(from, options),
	judge
});
export { size };

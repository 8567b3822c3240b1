import { t as defineCheck } from "./check.js";
import { a as minus, c as plus, i as least, l as sumOf, n as isOver, o as most, p as isPathRule, r as keyOf, s as noGap, t as gapsOf, u as coverageEvidence } from "./gaps.js";
import { n as metrics$1 } from "./model.js";
import { t as judgeComparison } from "./judge-comparison.js";
import { t as boundFindings } from "./bound-findings.js";
import { t as limits } from "./limits.js";
import { r as sumTotals, t as addTotals } from "./totals.js";
import { a as showMove, i as showLines, n as numberOf, o as showName, r as showCommit, t as listFirst } from "./words.js";
import { i as percentOf, n as formatPoints, r as isBelow, t as formatPercent } from "./ratio.js";
import { n as compileGlob } from "./glob.js";
import { t as didYouMean } from "./nearest.js";
import { i as joinJudged } from "./finding.js";
import { t as described } from "./described.js";
import { r as visible, t as clip } from "./visible.js";
import { t as compareText } from "./compare-text.js";
import { z } from "zod/mini";
// src/checks/coverage/exhibit.ts
/** Lines and branches of each file of the repository, by path; where there are too many, the smallest are left out. */
function coverageExhibit({ files }) {
	const measured = files.filter(({ outside, totals }) => !outside && totals.lines.total + totals.branches.total > 0);
	if (measured.length === 0) return [];
	const rows = measured.length > limits.exhibitRows ? largest(measured, limits.exhibitRows) : measured;
	return [{
		kind: "coverage",
		columns: [
			"lines covered",
			"lines",
			"branches covered",
			"branches"
		],
		rows: rows.map(({ path, totals: { lines, branches } }) => ({
			file: path,
			figures: [
				lines.covered,
				lines.total,
				branches.covered,
				branches.total
			]
		})),
		leftOut: measured.length - rows.length
	}];
}
function largest(files, most) {
	const weight = ({ totals: { lines, branches } }) => lines.total + branches.total;
	const kept = new Set(files.toSorted((a, b) => weight(b) - weight(a)).slice(0, most));
	return files.filter((file) => kept.has(file));
}
// src/checks/coverage/metric-count.ts
function countOf(totals, metric) {
	if (metric !== "combined") return totals[metric];
	const { lines, branches } = totals;
	return {
		covered: lines.covered + branches.covered,
		total: lines.total + branches.total
	};
}
const uncoveredOf = ({ covered, total }) => total - covered;
/** The folder of a path; `.` is the root. */
function folderOf(path) {
	const end = path.lastIndexOf("/");
	return end === -1 ? "." : path.slice(0, end);
}
/** Each folder with what lies in it directly, in the order of its first file. */
function byFolder(files) {
	const folders = /* @__PURE__ */ new Map();
	for (const { path, totals } of files) {
		const folder = folderOf(path);
		const known = folders.get(folder);
		folders.set(folder, known ? addTotals(known, totals) : totals);
	}
	return Array.from(folders, ([path, totals]) => ({
		path,
		totals
	}));
}
/** The least covered first; of equals the larger. */
const byCoverage = (a, b) => a.covered / a.total - b.covered / b.total || b.total - a.total;
// src/checks/coverage/show-count.ts
/** `83.4 % (1234 of 1480)`, with as many digits as the limit needs. */
const showCount = (count, limit) => count.total === 0 ? "not measured" : `${formatPercent(count, limit)} (${count.covered} of ${count.total})`;
// src/checks/coverage/judge-changed-files.ts
const mostListed$1 = 50;
/** What became of each changed file, the one with the most uncovered changed lines first. */
function changedFileFacts({ patch, files, previous }) {
	if (!patch) return [];
	const changed = patch.files.toSorted((a, b) => uncoveredOf(b.lines) - uncoveredOf(a.lines));
	const listed = changed.slice(0, mostListed$1);
	const names = new Set(listed.map(({ path }) => path));
	const totalsIn = (all) => new Map(all.filter(({ path }) => names.has(path)).map(({ path, totals }) => [path, totals.lines]));
	const [now, before] = [totalsIn(files), totalsIn(previous?.files ?? [])];
	const more = changed.length - listed.length;
	return [...listed.map(({ path, lines }) => {
		const [ownNow, ownBefore] = [now.get(path), before.get(path)];
		const parts = [
			lines.total === 0 ? "no changed line to cover" : `${lines.covered} of ${lines.total} changed lines covered`,
			...ownNow ? [`all lines ${showCount(ownNow)}`] : [],
			...ownBefore ? [`before ${showCount(ownBefore)}`] : []
		];
		return {
			of: "changed files",
			label: showName(path),
			value: parts.join(", ")
		};
	}), ...more > 0 ? [{
		of: "changed files",
		label: `${more} more`,
		value: "with fewer uncovered changed lines"
	}] : []];
}
/** One finding for each changed file that no report knows. */
const judgeUnreported = ({ patch }) => (patch?.unreported ?? []).map((path) => ({
	rule: patch?.isGuess ? "source-perhaps-unreported" : "source-unreported",
	message: `${showName(path)} has added lines and is in no report`,
	at: { file: path }
}));
/** The uncovered changed lines at their places, the largest range first. */
const annotateUncovered = ({ patch }) => (patch?.files ?? []).flatMap((file) => file.uncovered.map((range) => ({
	...range,
	file
}))).sort((a, b) => lengthOf(b.lines) - lengthOf(a.lines)).map(({ file, lines, shown }) => ({
	rule: "uncovered-lines",
	message: messageOf(file, shown ?? lines, shown !== void 0),
	at: {
		file: file.path,
		...shown && {
			line: shown[0],
			...shown[1] > shown[0] && { endLine: shown[1] }
		}
	}
}));
const lengthOf = ([first, last]) => last - first + 1;
function messageOf({ path, lines }, [first, last], isShown) {
	return `changed ${first === last ? `line ${first} is` : `lines ${first} to ${last} are`} uncovered${isShown ? "" : ", counted in the tree that was tested"} (${uncoveredOf(lines)} of ${lines.total} changed lines in ${showName(path)})`;
}
// src/checks/coverage/moved.ts
/** Whether the figures of `previous` are those that this change started from. */
function earlierAt({ previous, comparison }) {
	const base = comparison && "base" in comparison ? comparison.base : void 0;
	return previous && previous.commit !== base ? { at: showCommit(previous.commit) } : {};
}
/** What a figure was, and by how much it moved; nothing where it was not measured then, or is not now. */
function movedSince({ now, metric, percent }, earlier) {
	const before = earlier && countOf(earlier.totals, metric);
	if (!before || before.total === 0 || now.total === 0) return {};
	const at = earlier.at === void 0 ? "" : ` at ${earlier.at}`;
	return {
		before: `${formatPercent(before, percent)}${at}`,
		change: formatPoints(now, before)
	};
}
/** What a figure of all files is in the history. */
function metricOf(metric, count) {
	const value = percentOf(count);
	return value === void 0 ? {} : { metric: {
		name: metric,
		value,
		unit: "%"
	} };
}
/** What was measured in part is compared with nothing, and kept nowhere. */
const uncompared = ({ of, label, value, limit, key }) => ({
	...of !== void 0 && { of },
	label,
	value,
	...limit !== void 0 && { limit },
	...key && { key }
});
// src/checks/coverage/options.ts
const word = () => z.string().check(z.minLength(1));
const text = word();
const globs = z.array(text).check(z.minLength(1));
/** The metrics that a limit can name; `combined` is coverage.py's blend of lines and branches. */
const limited = [
	"lines",
	"branches",
	"functions",
	"statements",
	"instructions",
	"combined"
];
const percent = z.number("a percentage from 0 to 100").check(z.minimum(0), z.maximum(100));
const minimum = {
	lines: described(z.optional(percent), "The least percentage of lines."),
	branches: described(z.optional(percent), "The least percentage of branches."),
	functions: described(z.optional(percent), "The least percentage of functions."),
	statements: described(z.optional(percent), "The least percentage of statements."),
	instructions: described(z.optional(percent), "The least percentage of instructions, which JaCoCo counts."),
	combined: described(z.optional(percent), "The least percentage of lines and branches taken together, which is coverage.py's own figure.")
};
const namesMetric = (limit) => limited.some((metric) => limit[metric] !== void 0);
const someMetric = z.refine(namesMetric, `at least one of ${limited.join(", ")}`);
const source = z.strictObject({
	files: described(z.array(text).check(z.minLength(1)), "Globs of report files."),
	suite: described(z.optional(text), "The name of the suite that wrote them, for limits of its own."),
	root: described(z.optional(text), "The folder that the paths in these reports start from.")
});
const report = z.union([text, source]);
const scoped = z.strictObject({
	...minimum,
	at: described(z.optional(text), "A glob of files; without it the limit is for all of them."),
	each: described(z._default(z.enum([
		"total",
		"file",
		"folder"
	]), "total"), "Whether the limit holds for all of them together, for each file, or for each folder."),
	suite: described(z.optional(text), "Count only what this suite covered.")
});
const atLeastLines = described(z._default(z.int().check(z.minimum(0)), 0), "Judge percentages only where at least so many changed lines are executable.");
const mostUncovered = described(z.optional(z.int().check(z.minimum(0))), "The most changed lines that may be uncovered, whatever the percentage.");
const patchLimit = {
	lines: described(z.optional(percent), "The least percentage of changed lines that are covered."),
	branches: described(z.optional(percent), "The least percentage of the branches on changed lines."),
	"minimum-size": atLeastLines,
	"most-uncovered": mostUncovered
};
const patch = z.strictObject({
	...patchLimit,
	packages: described(z._default(z.array(z.strictObject({
		at: described(word(), "A glob of files."),
		...patchLimit
	})), []), "Limits for the changed lines of a part of the repository, besides those for all.")
});
const ratchet = z.strictObject({
	file: described(word(), "The committed baseline of what is uncovered, written by `epic21-gate baseline update`."),
	per: described(z._default(z.enum(["file", "folder"]), "file"), "Whether it has a line per file or per folder.")
});
const coverageOptions = z.strictObject({
	reports: described(z._default(z.array(report), []), "Coverage reports: a glob, or `files` with a `suite` and a `root`. The format is found by content."),
	evidence: described(z._default(z.array(text), []), "Globs of evidence files that the legs of a matrix wrote with `epic21-gate collect`; `reports` is then what each leg collects."),
	legs: described(z._default(z.array(text).check(z.refine((legs) => new Set(legs).size === legs.length, "each leg once")), []), "The legs that must have reported, each by its whole name."),
	suites: described(z._default(z.array(text), []), "The suites that must have reported. One that a report names and that is not listed is welcome."),
	previous: described(z._default(z.array(text), []), "Globs of evidence files of an earlier commit: for figures before and after, and to carry suites forward."),
	"carry-forward": described(z._default(z.array(text), []), "Suites that may be taken from `previous` when they did not run, if its commit is an ancestor."),
	paths: described(z._default(z.array(text.check(z.refine(isPathRule, "written as `/app/src -> src`"))), []), "How paths in reports lead to the repository where they do not by themselves, each as `from -> to`."),
	"source-roots": described(z._default(z.array(text), []), "Folders that packages start from, such as `src/main/java`, for reports that name no folder."),
	source: described(z.optional(globs), "Globs of the source files that a report must know when they change. Default: a guess by the files that reports know, which only warns."),
	ignore: described(z._default(z.array(text), []), "Globs of files that count nowhere."),
	total: described(z.optional(z.strictObject(minimum).check(someMetric)), "Limits for all files together."),
	limits: described(z._default(z.array(scoped.check(someMetric)), []), "Limits for a part: a glob, each file, each folder, a suite."),
	"new-files": described(z.optional(z.strictObject(minimum).check(someMetric)), "Limits for each file that this change adds."),
	patch: described(z.optional(patch), "Limits for the lines that this change adds or changes."),
	ratchet: described(z.optional(ratchet), "Nothing may be covered worse than the committed baseline says."),
	annotations: described(z._default(z.boolean(), true), "Whether uncovered changed lines are shown, as notices, where they are.")
}).check(z.refine(({ reports, evidence }) => reports.length > 0 || evidence.length > 0, "`reports`, or `evidence` of the legs that have them"), z.refine(({ evidence, legs }) => evidence.length === 0 || legs.length > 0, "`legs` beside `evidence`: without them nobody knows which are missing"));
// src/checks/coverage/judge-limit.ts
const limitsOf = (minimum) => limited.flatMap((metric) => {
	const percent = minimum[metric];
	return percent === void 0 ? [] : [{
		metric,
		percent
	}];
});
/** One total against the limits of its metrics. */
const judgeTotal = ({ isWhole, ...scope }, { now, before }, minimum) => joinJudged(limitsOf(minimum).map(({ metric, percent }) => {
	const count = countOf(now, metric);
	const figures = {
		now,
		before: before?.totals
	};
	const fact = {
		of: scope.of,
		label: metric,
		value: showCount(count, percent),
		limit: `>= ${percent} %`,
		...movedSince({
			now: count,
			metric,
			percent
		}, before),
		...isWhole && {
			...metricOf(metric, count),
			key: true
		}
	};
	if (count.total === 0) return {
		facts: [fact],
		findings: [notMeasured$1({
			metric,
			percent
		}, scope)]
	};
	if (!isBelow(count, percent)) return {
		facts: [fact],
		findings: []
	};
	return {
		facts: [fact],
		findings: [below("below-limit", {
			metric,
			percent
		}, {
			...scope,
			figures
		})]
	};
}));
/** Every file or folder against the limits; those that have nothing of a metric are left out. */
const judgeEach = (each, minimum) => joinJudged(limitsOf(minimum).map((limit) => judgeGroups(each, limit)));
function judgeGroups(each, limit) {
	const { metric, percent } = limit;
	const measured = each.groups.map(({ path, totals }) => ({
		path,
		totals,
		count: countOf(totals, metric)
	})).filter(({ count }) => count.total > 0).sort((a, b) => byCoverage(a.count, b.count));
	const [lowest] = measured;
	const shown = lowest ? `${showCount(lowest.count, percent)} in ${showName(lowest.path)}, the lowest of ${measured.length}` : "not measured";
	const fact = {
		of: each.of,
		label: metric,
		value: shown,
		limit: `>= ${percent} %`
	};
	if (!lowest) return {
		facts: [fact],
		findings: each.isRequired(metric) ? [notMeasured$1(limit, each)] : []
	};
	const findings = measured.filter(({ count }) => isBelow(count, percent)).map(({ path, totals }) => {
		const figures = {
			now: totals,
			before: each.before.get(path)
		};
		const within = ` in ${showName(path)}${each.suffix}`;
		return below(each.rule, limit, {
			figures,
			within,
			at: each.placeOf(path)
		});
	});
	return {
		facts: [fact],
		findings
	};
}
function below(rule, { metric, percent }, { figures, within, at }) {
	const before = figures.before && countOf(figures.before, metric);
	const was = before && before.total > 0 ? ` (was ${formatPercent(before, percent)})` : "";
	return {
		rule,
		message: `${metric} ${showCount(countOf(figures.now, metric), percent)} is below ${percent} %${within}${was}`,
		...at && { at }
	};
}
const notMeasured$1 = ({ metric, percent }, { within }) => ({
	rule: "not-measured",
	message: `${metric} not measured (0 of 0)${within}, the limit is ${percent} %`
});
// src/checks/coverage/judge-limits.ts
/** The limits for all files, and those for parts of them. */
const judgeLimits = (evidence, options) => joinJudged([judgeTotal({
	of: "all files",
	within: "",
	isWhole: true
}, {
	now: evidence.totals,
	before: evidence.previous && earlier(evidence, evidence.previous.totals)
}, options.total ?? {}), ...options.limits.map((limit) => judgeScoped(evidence, limit))]);
const earlier = (evidence, totals) => ({
	totals,
	...earlierAt(evidence)
});
function judgeScoped(evidence, limit) {
	const files = filesIn(evidence, limit);
	const nothing = files.length === 0 ? nothingIn(evidence, limit) : void 0;
	if (nothing !== void 0) return {
		facts: [],
		findings: [{
			rule: "not-measured",
			message: nothing
		}]
	};
	const before = limit.suite === void 0 ? evidence.previous?.files ?? [] : [];
	return limit.each === "total" ? judgeTogether(evidence, limit, {
		files,
		before: before.filter(fitting(limit))
	}) : judgeApart(limit, {
		files,
		before: before.filter(fitting(limit))
	});
}
function judgeTogether(evidence, limit, { files, before }) {
	const whole = limit.at === void 0 ? wholeOf(evidence, limit.suite) : void 0;
	return judgeTotal({
		of: nameOf(limit),
		within: `${placeIn$1(limit)}${suiteOf(limit)}`
	}, {
		now: whole ?? sumTotals(files.map(({ totals }) => totals)),
		before: earlier(evidence, sumTotals(before.map(({ totals }) => totals)))
	}, limit);
}
function judgeApart(limit, { files, before }) {
	const isFile = limit.each === "file";
	const group = (all) => isFile ? all : byFolder(all);
	return judgeEach({
		of: `each ${limit.each}, ${nameOf(limit)}`,
		within: ` in any ${limit.each}${limit.at === void 0 ? "" : ` of ${showName(limit.at)}`}${suiteOf(limit)}`,
		suffix: suiteOf(limit),
		rule: "below-limit",
		groups: group(files),
		before: new Map(group(before).map(({ path, totals }) => [path, totals])),
		placeOf: (path) => isFile ? { file: path } : void 0,
		isRequired: () => true
	}, limit);
}
function filesIn({ files }, limit) {
	const { suite } = limit;
	return files.filter(({ outside }) => !outside).filter(fitting(limit)).flatMap((file) => {
		if (suite === void 0) return [file];
		const totals = ownOf(file.suites, suite);
		return totals ? [{
			path: file.path,
			totals
		}] : [];
	});
}
function fitting({ at }) {
	if (at === void 0) return () => true;
	const fits = compileGlob(at);
	return ({ path }) => fits(path);
}
/** Why there is nothing to judge; undefined where the whole has figures all the same. */
function nothingIn(evidence, { at, suite, each }) {
	if (suite !== void 0 && !ownOf(evidence.suites, suite)) {
		const hint = didYouMean(suite, Object.keys(evidence.suites));
		return `no report is of suite ${showName(suite)}${hint === void 0 ? "" : `: ${showName(hint)}`}`;
	}
	if (at === void 0) return each === "total" ? void 0 : `no file is measured${suiteOf({ suite })}`;
	const deeper = compileGlob(`${at.replace(/\/+$/, "")}/**`);
	const hint = evidence.files.some(({ path }) => deeper(path)) ? `: did you mean "${showName(at)}/**"?` : "";
	return `no measured file${suiteOf({ suite })} fits ${showName(at)}${hint}`;
}
const wholeOf = (evidence, suite) => suite === void 0 ? evidence.totals : ownOf(evidence.suites, suite);
const ownOf = (totals, name) => totals && Object.hasOwn(totals, name) ? totals[name] : void 0;
const nameOf = ({ at, suite }) => [at === void 0 ? "all files" : showName(at), ...suite === void 0 ? [] : [`suite ${showName(suite)}`]].join(", ");
const placeIn$1 = ({ at }) => at === void 0 ? "" : ` in ${showName(at)}`;
const suiteOf = ({ suite }) => suite === void 0 ? "" : ` of suite ${showName(suite)}`;
// src/checks/coverage/judge-new-files.ts
const of = "each new file";
/** Each file that the change adds, all of it: what is new has no past to excuse it. */
function judgeNewFiles({ files, totals, patch }, minimum) {
	if (!minimum || !patch) return {
		facts: [],
		findings: []
	};
	const isNew = new Set(patch.added ?? []);
	const groups = files.filter(({ path }) => isNew.has(path));
	if (groups.length === 0) return {
		facts: [{
			of,
			label: "new files",
			value: "none is measured"
		}],
		findings: []
	};
	return judgeEach({
		of,
		within: " in any file",
		suffix: "",
		rule: "new-file-below-limit",
		groups,
		before: /* @__PURE__ */ new Map(),
		placeOf: (path) => ({ file: path }),
		isRequired: (metric) => countOf(totals, metric).total === 0
	}, minimum);
}
// src/checks/coverage/patch-findings.ts
const mostListed = 20;
const patchFindings = (part, changed, limit) => [
	...notMeasured(part, limit),
	...belowLimit(part, "lines", changed, limit),
	...belowLimit(part, "branches", changed, limit),
	...tooMany(part, changed, limit)
];
/** No changed line to cover is nothing to cover only where lines are measured at all. */
function notMeasured({ measured, within, lineless }, limit) {
	const wantsLines = limit.lines !== void 0 || limit["most-uncovered"] !== void 0;
	const wantsBranches = limit.branches !== void 0;
	const messages = [wantsLines && measured.lines.total === 0 && `changed lines not measured: no report has lines${within}`, wantsBranches && measured.branches.total === 0 && `changed branches not measured: no report has branches${within}`];
	const rule = "not-measured";
	const missing = messages.filter((message) => message !== false).map((message) => ({
		rule,
		message
	}));
	if (lineless.length === 0 || !(wantsLines || wantsBranches)) return missing;
	const message = `changed lines not measured: reports have figures and no lines of ${numberOf(lineless.length, "changed file")}${within}`;
	return [...missing, {
		rule,
		message,
		details: listFirst(lineless, mostListed, showName)
	}];
}
function belowLimit(part, kind, changed, limit) {
	const [count, percent] = [changed[kind], limit[kind]];
	if (percent === void 0 || !isBelow(count, percent)) return [];
	return [{
		rule: "patch-below-limit",
		message: `${uncoveredWords(kind, count)}${part.within} (${formatPercent(count, percent)}), the limit is ${percent} %`,
		details: detailsOf(part, kind)
	}];
}
function tooMany(part, { lines }, limit) {
	const most = limit["most-uncovered"];
	if (most === void 0 || uncoveredOf(lines) <= most) return [];
	return [{
		rule: "patch-uncovered",
		message: `${uncoveredWords("lines", lines)}${part.within}, at most ${most} may be`,
		details: detailsOf(part, "lines")
	}];
}
function uncoveredWords(kind, count) {
	const uncovered = uncoveredOf(count);
	const [one, many] = kind === "lines" ? ["changed line", "changed lines"] : ["branch on changed lines", "branches on changed lines"];
	return `${uncovered} of ${count.total} ${count.total === 1 ? one : many} ${uncovered === 1 ? "is" : "are"} uncovered`;
}
/** The files, those with the most uncovered first. */
const detailsOf = ({ files }, kind) => listFirst(files.filter((file) => uncoveredOf(file[kind]) > 0).sort((a, b) => uncoveredOf(b[kind]) - uncoveredOf(a[kind])), mostListed, (file) => {
	const figures = `${showName(file.path)}: ${uncoveredOf(file[kind])} of ${file[kind].total}`;
	if (kind === "branches" || file.uncovered.length === 0) return figures;
	return `${figures}, ${showLines(file.uncovered.map(({ lines }) => lines))}`;
});
// src/checks/coverage/judge-patch.ts
/** The lines that the change adds or changes, and those of each package, against their limits. */
function judgePatch(evidence, limits) {
	const { patch, totals } = evidence;
	if (!patch) return {
		facts: [],
		findings: []
	};
	const { files, lineless = [] } = patch;
	const whole = {
		of: "this change",
		within: "",
		files,
		lineless,
		measured: totals
	};
	const size = {
		of: whole.of,
		label: "changed files",
		value: `${patch.changed}, ${files.length} of them measured`
	};
	return joinJudged([
		{
			facts: [size],
			findings: []
		},
		judgePart(whole, limits ?? { "minimum-size": 0 }),
		...(limits?.packages ?? []).map((limit) => judgePackage(evidence, patch, limit))
	]);
}
function judgePackage({ files }, patch, limit) {
	const fits = compileGlob(limit.at);
	const measured = files.filter(({ path, outside }) => !outside && fits(path));
	const at = showName(limit.at);
	if (measured.length === 0) return {
		facts: [],
		findings: [{
			rule: "not-measured",
			message: `no measured file fits ${at}`
		}]
	};
	return judgePart({
		of: `this change, ${at}`,
		within: ` in ${at}`,
		files: patch.files.filter(({ path }) => fits(path)),
		lineless: (patch.lineless ?? []).filter((path) => fits(path)),
		measured: sumTotals(measured.map(({ totals }) => totals))
	}, limit);
}
function judgePart(part, limit) {
	const lines = sum(part.files.map((file) => file.lines));
	const branches = sum(part.files.map((file) => file.branches));
	const isTooSmall = lines.total < limit["minimum-size"];
	const judged = isTooSmall ? {
		lines: void 0,
		branches: void 0
	} : limit;
	return {
		facts: [
			{
				...ratioFact(part, "changed lines", lines, judged.lines),
				...part.within === "" && { key: true }
			},
			...branches.total > 0 || limit.branches !== void 0 ? [ratioFact(part, "branches on changed lines", branches, judged.branches)] : [],
			...mostFact(part, lines, limit),
			...isTooSmall ? [tooSmall(part, lines, limit)] : []
		],
		findings: patchFindings(part, {
			lines,
			branches
		}, {
			...limit,
			...judged
		})
	};
}
const sum = (counts) => counts.reduce((a, b) => ({
	covered: a.covered + b.covered,
	total: a.total + b.total
}), {
	covered: 0,
	total: 0
});
const ratioFact = ({ of }, label, count, limit) => ({
	of,
	label,
	value: count.total === 0 ? "none to cover" : showCount(count, limit),
	...limit !== void 0 && { limit: `>= ${limit} %` }
});
const mostFact = ({ of }, lines, limit) => {
	const most = limit["most-uncovered"];
	return most === void 0 ? [] : [{
		of,
		label: "uncovered changed lines",
		value: uncoveredOf(lines),
		limit: `<= ${most}`
	}];
};
const tooSmall = ({ of }, { total }, limit) => ({
	of,
	label: "percentages",
	value: `not judged: ${numberOf(total, "changed line")} to cover`,
	limit: `from ${limit["minimum-size"]} on`
});
// src/checks/coverage/judge-reports.ts
const mostReports = 50;
const mostNotes = 3;
const mostPaths = 5;
/** What was read, and what was odd about it. */
function judgeReports({ reports, previousUnusable }) {
	const more = reports.length - mostReports;
	return {
		facts: [...reports.slice(0, mostReports).flatMap(reportFacts), ...more > 0 ? [{
			label: "further reports",
			value: more
		}] : []],
		findings: [
			...reports.flatMap(unmapped),
			...reports.flatMap(declaredDiffers),
			...carried(reports),
			...unusable(previousUnusable)
		]
	};
}
function reportFacts(report) {
	const { format, files, totals, suite, leg, notes } = report;
	const of = showName(report.file);
	const metric = metrics$1.find((one) => totals[one].total > 0);
	const figures = metric === void 0 ? "nothing measured" : `${metric} ${showCount(totals[metric])}`;
	const from = [...suite === void 0 ? [] : [`suite ${showName(suite)}`], ...leg === void 0 ? [] : [`leg ${showName(leg)}`]];
	return [{
		of,
		label: "report",
		value: [
			visible(clip(format, 80)),
			numberOf(files, "file"),
			figures,
			...from
		].join(", ")
	}, ...listFirst(notes, mostNotes, (note) => visible(clip(note, 300))).map((value) => ({
		of,
		label: "note",
		value
	}))];
}
function unmapped({ file, unmapped: { count, first } }) {
	if (count === 0) return [];
	const listed = first.slice(0, mostPaths).map(showName);
	const more = count - listed.length;
	const what = count === 1 ? "a path that is no file" : `${count} paths that are no files`;
	return [{
		rule: "paths-unmapped",
		message: `${showName(file)} has ${what} of this repository`,
		at: { file },
		details: more > 0 ? [...listed, `and ${more} more`] : listed
	}];
}
/** What is counted is what the report lists; what it declares is only shown. */
function declaredDiffers({ file, declared = {}, totals }) {
	const [first, ...others] = metrics$1.flatMap((metric) => {
		const [said, listed] = [declared[metric], totals[metric]];
		if (!said || said.total === listed.total && said.covered === listed.covered) return [];
		if (said.total !== listed.total) return [`${said.total} ${metric} and lists ${listed.total}`];
		return [`${said.covered} covered ${metric} of ${said.total} and lists ${listed.covered}`];
	});
	if (first === void 0) return [];
	return [{
		rule: "declared-differs",
		message: `${showName(file)} declares ${first}`,
		at: { file },
		...others.length > 0 && { details: others }
	}];
}
const unusable = (why) => why === void 0 ? [] : [{
	rule: "previous-unusable",
	message: `no figures of before: ${visible(clip(why, 400))}`
}];
/** One for a suite, however many reports it has. */
function carried(reports) {
	const messages = reports.flatMap(({ carried: commit, suite }) => commit === void 0 ? [] : [suite === void 0 ? `a report is carried forward from ${showCommit(commit)}` : `suite ${showName(suite)} did not run and is carried forward from ${showCommit(commit)}`]);
	return [...new Set(messages)].map((message) => ({
		rule: "suite-carried",
		message
	}));
}
// src/checks/coverage/ratchet/carry.ts
/** Rows that follow their files to where these are now. However files move, the rows together allow no more. */
const carryRows = (rows, { renames, per, files }) => per === "file" ? carryFiles(rows, renames) : carryBetweenFolders(rows, renames, files);
function carryFiles(rows, renames) {
	const carried = new Map(rows);
	for (const path of renames.flat()) carried.delete(path);
	for (const [old, now] of renames) {
		const row = rows.get(old);
		if (row) carried.set(now, row);
	}
	return carried;
}
/** A folder's row does not tell what each file had: a file takes with it what it has now, and no more than there is. */
function carryBetweenFolders(rows, renames, files) {
	const left = new Map(rows);
	const brought = [];
	for (const [old, now] of renames) {
		const [from, to] = [keyOf(old, "folder"), keyOf(now, "folder")];
		if (from === to) continue;
		const has = left.get(from) ?? noGap;
		const taken = least(files.get(now) ?? noGap, has);
		left.set(from, minus(has, taken));
		brought.push([to, taken]);
	}
	for (const [folder, gap] of brought) left.set(folder, plus(left.get(folder) ?? noGap, gap));
	return left;
}
/** The key that a row had before the change. */
function formerKeys(renames, per) {
	if (per === "folder") return (key) => key;
	const old = new Map(renames.map(([before, now]) => [now, before]));
	return (key) => old.get(key) ?? key;
}
// src/checks/coverage/ratchet/allowance.ts
/**
* The base's rows, so that a change cannot move what it is judged by; where a file went, its row goes, and a row on disk
* that was raised with a reason holds. Without a base the rows on disk are all there is.
*/
function allowanceOf(ratchet, now, options) {
	const { per } = options.ratchet;
	if (ratchet.from !== "base") {
		const rows = rowsByKey(ratchet.own);
		return {
			rows,
			base: rows,
			raised: [],
			lowered: []
		};
	}
	const { renames } = ratchet;
	const before = rowsByKey(ratchet.rows);
	const base = new Map(carryRows(before, {
		renames,
		per,
		files: gapsOf(now.files, "file")
	}));
	const left = gapsOf(leftToLimits(now, options), per);
	for (const [key, gap] of left) base.set(key, plus(base.get(key) ?? noGap, limitedPart(gap, options)));
	const ceiling = (key) => most(base.get(key) ?? noGap, before.get(key) ?? noGap);
	const reasons = new Map(ratchet.rows.map(({ key, reason }) => [key, reason]));
	const formerKey = formerKeys(renames, per);
	const isReasoned = ({ key, reason }) => reason !== void 0 && reason !== reasons.get(formerKey(key));
	const lift = (row) => ({
		row,
		base: base.get(row.key) ?? noGap
	});
	const raised = ratchet.own.filter((row) => isReasoned(row) && isOver(row, base.get(row.key) ?? noGap)).map(lift);
	const lowered = ratchet.own.filter((row) => !isReasoned(row) && isOver(row, ceiling(row.key))).map(lift);
	return {
		rows: new Map([...base, ...raised.map(({ row }) => [row.key, row])]),
		base,
		raised,
		lowered
	};
}
const rowsByKey = (rows) => new Map(rows.map(({ key, lines, branches }) => [key, {
	lines,
	branches
}]));
/** New files that keep the limits for them, where there are some: these say how much of such a file may be uncovered. */
/** A limit for the branches of new files says nothing about their lines. */
function limitedPart({ lines, branches }, { "new-files": minimum }) {
	const isFor = (metric) => minimum?.[metric] !== void 0 || minimum?.combined !== void 0;
	return {
		lines: isFor("lines") ? lines : 0,
		branches: isFor("branches") ? branches : 0
	};
}
function leftToLimits({ files, patch }, { "new-files": minimum }) {
	if (!minimum || !patch) return [];
	const isNew = new Set(patch.added);
	const keepsLimits = ({ totals }) => limited.every((metric) => !isBelow(countOf(totals, metric), minimum[metric] ?? 0));
	return files.filter((file) => isNew.has(file.path) && keepsLimits(file));
}
// src/checks/coverage/ratchet/case.ts
const placeIn = (file, line) => ({
	file,
	...line !== void 0 && { line }
});
/** A folder is no place: its row is. */
const placeOf = (one, key) => one.options.ratchet.per === "file" ? { file: key } : rowPlace(one, key);
const rowPlace = ({ own, options }, key) => placeIn(options.ratchet.file, own.get(key)?.line);
// src/checks/coverage/ratchet/lend-rows.ts
/**
* Where there is no change to look at no rename is seen: what has no row may have what the rows of files that are gone had,
* and all of it together no more.
*/
function lendRows(rows, { gaps, lost }) {
	const there = /* @__PURE__ */ new Set([...gaps.keys(), ...lost]);
	let left = sumOf([...rows].flatMap(([key, gap]) => there.has(key) ? [] : [gap]));
	const lent = new Map(rows);
	for (const [key, gap] of [...gaps].filter(([one]) => !rows.has(one)).sort(largestFirst)) {
		const taken = least(gap, left);
		left = minus(left, taken);
		lent.set(key, taken);
	}
	return lent;
}
const sizeOf = ({ lines, branches }) => lines + branches;
const largestFirst = ([a, had], [b, has]) => sizeOf(has) - sizeOf(had) || compareText(a, b);
// src/checks/coverage/ratchet/ratchet-facts.ts
/** Rows of files that are gone are no limit of what is there, and no progress. */
function ratchetFacts(one) {
	const { ratchet, gaps, allowance, own, options } = one;
	const { file: of, per } = options.ratchet;
	const now = sumOf(gaps.values());
	const limit = sumOf([...gaps.keys()].map((key) => allowance.rows.get(key) ?? noGap));
	const before = committed(one);
	const figure = (metric) => ({
		of,
		label: `uncovered ${metric}`,
		value: now[metric],
		limit: `<= ${limit[metric]}`,
		...before && {
			before: String(before[metric]),
			change: showMove(now[metric], before[metric])
		},
		...isMeasured(one, metric) && {
			key: true,
			metric: {
				name: `uncovered-${metric}`,
				value: now[metric]
			}
		}
	});
	const better = [...gaps].filter(([key, gap]) => isOver(own.get(key) ?? noGap, gap)).length;
	return [
		{
			of,
			label: `${per}s, each by its row`,
			value: gaps.size
		},
		figure("lines"),
		figure("branches"),
		...ratchet.from === "introduced" ? [{
			of,
			label: "rows",
			value: "introduced by this change"
		}] : [],
		...better > 0 ? [{
			of,
			label: "progress",
			value: progress(better, per)
		}] : []
	];
}
const isMeasured = ({ now }, metric) => now.files.some(({ totals, outside }) => !outside && totals[metric].total > 0);
/** What the committed rows of the files that are there say, before anything was lifted; none of the change's own making. */
function committed({ ratchet, now, gaps, own, options }) {
	if (ratchet.from === "introduced") return void 0;
	const { renames } = ratchet;
	const rows = new Map(ratchet.rows.map(({ key, lines, branches }) => [key, {
		lines,
		branches
	}]));
	const { per } = options.ratchet;
	const carried = ratchet.from === "disk" ? own : carryRows(rows, {
		renames,
		per,
		files: gapsOf(now.files, "file")
	});
	return sumOf([...gaps.keys()].map((key) => carried.get(key) ?? noGap));
}
const progress = (better, per) => `${numberOf(better, per)} better than the baseline: run epic21-gate baseline update`;
// src/checks/coverage/ratchet/uncounted.ts
/** What no report counts, so that none of it looks uncovered. */
function uncounted(files, rows) {
	const { lines, branches } = sumTotals(files.map(({ totals }) => totals));
	if (lines.total === 0) return ["no report counts lines"];
	if (branches.total > 0 || rows.branches === 0) return [];
	return [`no report counts branches, and the baseline has ${rows.branches} of them`];
}
// src/checks/coverage/ratchet/words.ts
const metrics = [[
	"lines",
	"line",
	"lines"
], [
	"branches",
	"branch",
	"branches"
]];
/** `14 uncovered lines, 12 in the baseline (+2)`, and the same of branches where there are more of them as well. */
const showExcess = (gap, row, where) => metrics.filter(([metric]) => gap[metric] > row[metric]).map(([metric, one, many]) => `${numberOf(gap[metric], `uncovered ${one}`, `uncovered ${many}`)}, ${row[metric]} ${where} (+${gap[metric] - row[metric]})`).join(", and ");
/** `12 lines, 3 branches`. */
const showGap = ({ lines, branches }) => `${numberOf(lines, "line")}, ${numberOf(branches, "branch", "branches")}`;
// src/checks/coverage/ratchet/judge-ratchet.ts
/** What is uncovered against the committed counts. */
function judgeRatchet(now, options) {
	const { ratchet: wanted } = options;
	if (!wanted) return {
		facts: [],
		findings: []
	};
	const ratchet = now.ratchet ?? {
		problem: "unreadable",
		message: `${wanted.file} was not read`
	};
	if ("problem" in ratchet) {
		const { problem, message, line } = ratchet;
		return {
			facts: [],
			findings: [{
				rule: `ratchet-${problem}`,
				message,
				at: placeIn(wanted.file, line)
			}]
		};
	}
	const judged = {
		...options,
		ratchet: wanted
	};
	const gaps = gapsOf(now.files, wanted.per);
	const allowed = allowanceOf(ratchet, now, judged);
	const rows = ratchet.from === "disk" ? lendRows(allowed.rows, {
		gaps,
		lost: ratchet.lost
	}) : allowed.rows;
	const own = new Map(ratchet.own.map((row) => [row.key, row]));
	const one = {
		ratchet,
		now,
		options: judged,
		allowance: {
			...allowed,
			rows
		},
		gaps,
		own
	};
	const lost = [...lostRows(one), ...lostMetrics(one)];
	const facts = lost.some(({ at }) => at === void 0) ? [] : ratchetFacts(one);
	if (now.comparison && "unknown" in now.comparison) return {
		facts,
		findings: []
	};
	return {
		facts,
		findings: [
			...worseOrDrifted(one),
			...lowered(one),
			...lost,
			...introduced(one),
			...unrecorded(one),
			...raised(one)
		]
	};
}
/** Worst first. What was as bad at the base already is not of this change. */
function worseOrDrifted(one) {
	const { ratchet, now, options, allowance, gaps } = one;
	const { per } = options.ratchet;
	const atBase = new Map((ratchet.before ?? []).map(({ key, lines, branches }) => [key, {
		lines,
		branches
	}]));
	const before = carryRows(atBase, {
		renames: ratchet.renames,
		per,
		files: gapsOf(now.files, "file")
	});
	return [...gaps].flatMap(([key, gap]) => {
		const row = allowance.rows.get(key) ?? noGap;
		if (!isOver(gap, row)) return [];
		const had = before.get(key);
		return [{
			key,
			gap,
			row,
			had,
			isDrifted: had !== void 0 && !isOver(gap, most(row, had)),
			excess: excessOf(gap, row)
		}];
	}).sort((a, b) => Number(a.isDrifted) - Number(b.isDrifted) || b.excess - a.excess || compareText(a.key, b.key)).map(({ key, gap, row, had, isDrifted }) => {
		const since = isDrifted ? ": not by this change" : had && isOver(had, row) ? `; ${showHad(had, row)} before this change` : "";
		const message = `${showName(key)} has ${showExcess(gap, row, "in the baseline")}${since}`;
		return {
			rule: isDrifted ? "ratchet-drifted" : "ratchet-worse",
			message,
			at: placeOf(one, key)
		};
	});
}
function excessOf(gap, row) {
	const { lines, branches } = minus(gap, row);
	return Math.max(0, lines) + Math.max(0, branches);
}
const showHad = (had, row) => [had.lines > row.lines && `${had.lines} lines`, had.branches > row.branches && `${had.branches} branches`].filter((part) => part !== false).join(" and ");
function lowered({ allowance, options }) {
	return allowance.lowered.map((lifted) => {
		return liftedFinding("ratchet-lowered", lifted, options, `, and gives ${lifted.row.reason === void 0 ? "no reason" : "no new reason"}`);
	});
}
const raised = ({ allowance, options }) => allowance.raised.map((lifted) => liftedFinding("ratchet-raised", lifted, options, `: "${visible(clip(lifted.row.reason ?? "", 200))}"`));
function liftedFinding(rule, { row, base }, { ratchet: { file } }, end) {
	const excess = showExcess(row, base, "at the base of this change");
	return {
		rule,
		message: `${file} allows ${showName(row.key)} ${excess}${end}`,
		at: placeIn(file, row.line)
	};
}
const lostRows = ({ ratchet, own, options }) => ratchet.lost.map((key) => ({
	rule: "ratchet-lost",
	message: `${showName(key)} has a row in the baseline, and no report knows it any more`,
	at: rowPlace({
		own,
		options
	}, key)
}));
const lostMetrics = ({ allowance, now, options: { ratchet } }) => uncounted(now.files, sumOf(allowance.base.values())).map((what) => ({
	rule: "ratchet-lost",
	message: `${ratchet.file} cannot be compared: ${what}`
}));
/** Who writes what is judged by may write anything, so that somebody should look. */
function introduced({ ratchet, options }) {
	if (ratchet.from !== "introduced") return [];
	const { file } = options.ratchet;
	return [{
		rule: "ratchet-introduced",
		message: `${file} is new in this change, which is judged by rows that it wrote itself: ${showGap(sumOf(ratchet.own))} in all`,
		at: { file }
	}];
}
/** What is merged like this fails the next change, which had nothing to do with it. */
function unrecorded({ ratchet, gaps, allowance, own, options }) {
	const { file } = options.ratchet;
	const why = ratchet.from === "disk" ? "files that are gone had as many, and only a base tells whether it is one of them" : "it may have them, and its row does not say so";
	return [...gaps].filter(([key, gap]) => isOver(gap, own.get(key) ?? noGap) && !isOver(gap, allowance.rows.get(key) ?? noGap)).map(([key, gap]) => {
		const excess = showExcess(gap, own.get(key) ?? noGap, `in ${file}`);
		return {
			rule: "ratchet-unrecorded",
			message: `${showName(key)} has ${excess}: ${why}`,
			at: rowPlace({
				own,
				options
			}, key)
		};
	});
}
// src/checks/coverage/rules.ts
const rules = {
	"report-missing": {
		title: "A coverage report is not there",
		severity: "error",
		unmeasured: true,
		why: "Tests that did not run write no report, and no report is not full coverage.",
		help: "Let what writes the report run before the gate, or correct the glob in the config."
	},
	"report-unreadable": {
		title: "A coverage report could not be read",
		severity: "error",
		unmeasured: true,
		why: "A report that was cut off, or is of another format, does not say what was covered.",
		help: "Do what the line above says, or write the report again in one of the formats that the page of this check lists."
	},
	"report-empty": {
		title: "A coverage report knows no executable code",
		severity: "error",
		unmeasured: true,
		why: "A test run that measured nothing writes a report too, and most tools call it 100 %.",
		help: "Make sure that the tests ran and that the coverage tool saw the sources, then write the report again."
	},
	"report-unmapped": {
		title: "The paths of a coverage report are no files of this repository",
		severity: "error",
		unmeasured: true,
		why: "Coverage of files that nobody can find says nothing about this repository.",
		help: "Say in `paths`, `root` or `source-roots` where they lie; `epic21-gate coverage FILE --explain-paths` shows each path and what it leads to."
	},
	"path-ambiguous": {
		title: "A path of a coverage report can be several files",
		severity: "error",
		unmeasured: true,
		why: "To take the first would count the coverage of one file as that of another.",
		help: "Say in `paths`, `root` or `source-roots` which of them is meant."
	},
	"not-mergeable": {
		title: "Reports of one file cannot be merged",
		severity: "error",
		unmeasured: true,
		why: "Two reports that have figures and no lines do not tell which lines they share, and their sum would be a guess.",
		help: "Let the tool write a report with lines, or read only one report of these files."
	},
	"leg-missing": {
		title: "A leg of the matrix did not report",
		severity: "error",
		unmeasured: true,
		why: "What only the missing leg covers would look uncovered, or would not be seen at all.",
		help: "Find out why the leg wrote no evidence, or take it out of `legs`."
	},
	"leg-repeated": {
		title: "Two pieces of evidence say that they are the same leg",
		severity: "error",
		unmeasured: true,
		why: "One of them is of another run, or of another leg under a wrong name.",
		help: "Give each leg a name of its own with `epic21-gate collect --leg`, and download the artifacts of this run only."
	},
	"leg-foreign": {
		title: "The evidence of a leg is of another commit",
		severity: "error",
		unmeasured: true,
		why: "Lines that another tree covered are not the lines of this one.",
		help: "Download the artifacts of this run only, and check out the same commit in every leg."
	},
	"leg-unlisted": {
		title: "Evidence is of a leg that the config does not list",
		severity: "error",
		unmeasured: true,
		why: "An artifact that nobody expects is often one of another run, and what it covers would count.",
		help: "List the leg under `legs`, or download the artifacts of this run only."
	},
	"report-committed": {
		title: "A coverage report is part of the change that it judges",
		severity: "error",
		unmeasured: true,
		why: "Who can write the report can write that everything is covered.",
		help: "Take the report out of the repository, let git ignore it, and let the tests of the job write it."
	},
	"source-missing": {
		title: "A glob of `source` fits no file",
		severity: "error",
		unmeasured: true,
		why: "A misspelt glob asks for nothing, and new files that no test loads would pass.",
		help: "Correct the glob: it is matched against the paths of the repository."
	},
	"suite-missing": {
		title: "A suite did not report",
		severity: "error",
		unmeasured: true,
		why: "A suite that did not run leaves its lines uncovered, or unseen.",
		help: "Run the suite, let it be carried forward with `carry-forward`, or take it out of `suites`."
	},
	"paths-unmapped": {
		title: "Some paths of a coverage report are no files of this repository",
		severity: "notice",
		why: "Generated and installed code may be left out; code of this repository that is left out counts nowhere.",
		help: "Say in `paths`, `root` or `source-roots` where they lie, or in `ignore` that they do not matter."
	},
	"declared-differs": {
		title: "A coverage report declares other figures than its lines give",
		severity: "notice",
		why: "Declared totals are often stale, rounded, or count a line twice. What is counted is what is listed.",
		help: "Nothing, as a rule: the listed lines are what is judged. Tell the maker of the tool if they are wrong."
	},
	"below-limit": {
		title: "Coverage is below a limit",
		severity: "error",
		why: "The limit is what the team agreed on.",
		help: "Test what is uncovered; the facts list the files with the most of it."
	},
	"not-measured": {
		title: "What a limit is about was not measured",
		severity: "error",
		unmeasured: true,
		why: "Nothing of nothing is neither full coverage nor none; a misspelt glob would pass for ever.",
		help: "Correct the glob, the suite or the metric of the limit, or read a report that has it."
	},
	"new-file-below-limit": {
		title: "A new file is covered less than new files must be",
		severity: "error",
		why: "Code is easiest to test when it is written.",
		help: "Test the new file."
	},
	"patch-below-limit": {
		title: "The changed lines are covered less than they must be",
		severity: "error",
		why: "Whoever changes a line knows best what it should do.",
		help: "Test the changed lines that are listed."
	},
	"patch-uncovered": {
		title: "More changed lines are uncovered than may be",
		severity: "error",
		why: "In a large change a percentage hides many uncovered lines.",
		help: "Test the changed lines that are listed."
	},
	"uncovered-lines": {
		title: "Changed lines are uncovered",
		severity: "notice",
		why: "This is where a test is missing. Whether that stands in the way, the limits say.",
		help: "Test these lines; `annotations: false` leaves these notices out."
	},
	"source-unreported": {
		title: "A changed source file is in no coverage report",
		severity: "error",
		why: "A file that no test loads is in few reports, and would pass as if it had no lines.",
		help: "Let the coverage tool report files that no test loads, or leave the file out of `source`."
	},
	"source-perhaps-unreported": {
		title: "A changed file, probably a source, is in no coverage report",
		severity: "warning",
		why: "The reports know other files of its kind and its folder; that this one should be there as well is a guess.",
		help: "Say in `source` which files the reports must know: then it is an error, or nothing."
	},
	"comparison-unknown": {
		title: "What this change is compared with is not known",
		severity: "error",
		unmeasured: true,
		why: "Without both trees nobody can tell which lines changed, nor what was worse before.",
		help: "Do what the line above says: let the checkout have both commits, or name the base with `--base`."
	},
	"suite-carried": {
		title: "A suite was carried forward",
		severity: "notice",
		why: "Its figures are those of an earlier commit; whoever reads the others should know.",
		help: "Nothing, if the suite need not run for this change."
	},
	"previous-unusable": {
		title: "The evidence of an earlier commit is not used",
		severity: "warning",
		why: "Half of it, or that of another history, would pass for what was measured before.",
		help: "Keep what `epic21-gate collect` writes on the main branch, and download all files of one commit; fetch the history."
	},
	"ratchet-worse": {
		title: "More is uncovered than the committed baseline allows",
		severity: "error",
		why: "The baseline counts what is uncovered: deleting covered code cannot fail it, and new uncovered code does.",
		help: "Test the new code, or loosen the baseline with a reason: `epic21-gate baseline update --base REV --allow-lower --reason WHY`. With the base of the change as REV, rows follow renamed files."
	},
	"ratchet-lowered": {
		title: "The committed baseline was loosened without a reason",
		severity: "error",
		why: "Who may loosen the baseline in silence may pass any gate. The rows at the base of the change are what is judged by.",
		help: "Take the old row back, or give the reason: `epic21-gate baseline update --base REV --allow-lower --reason WHY`."
	},
	"ratchet-raised": {
		title: "The committed baseline was loosened with a reason",
		severity: "notice",
		why: "Whoever reviews the change should see that more may be uncovered from now on, and why.",
		help: "Read the reason. To take it back, test what is uncovered and run `epic21-gate baseline update`."
	},
	"ratchet-drifted": {
		title: "More is uncovered than the committed baseline allows, and was before this change",
		severity: "warning",
		why: "What another change made worse is not for this one to mend, but somebody should.",
		help: "Test what is uncovered on the main branch, or loosen the baseline there with a reason."
	},
	"ratchet-unrecorded": {
		title: "What may be uncovered is not in the committed baseline",
		severity: "warning",
		why: "A renamed file, or a new one within its limits, fails nothing now; without a row of its own it fails the next change.",
		help: "Run `epic21-gate baseline update --base REV`, with the base of the change as REV so that renames are seen, and commit the file; it needs no reason for this."
	},
	"ratchet-introduced": {
		title: "The committed baseline is new in this change",
		severity: "warning",
		why: "A baseline that the change brings judges it by rows that it wrote. Once it is merged, changes are judged by the rows at their base.",
		help: "Where it is the first one, read its rows. Where there was one under another name, take that back, or move it with its rows as they are: git mv OLD NEW."
	},
	"ratchet-lost": {
		title: "A file of the committed baseline is in no coverage report any more",
		severity: "error",
		unmeasured: true,
		why: "A file that is no longer measured would pass as if nothing of it were uncovered.",
		help: "Let the coverage tool report the file again, or list it under `ignore` if it is no source any more."
	},
	"ratchet-missing": {
		title: "The committed baseline is not there",
		severity: "error",
		unmeasured: true,
		why: "Without it nothing tells what was uncovered before.",
		help: "Write it with `epic21-gate baseline update` and commit it, or correct its path in the config."
	},
	"ratchet-unreadable": {
		title: "The committed baseline could not be read",
		severity: "error",
		unmeasured: true,
		why: "A row that cannot be read allows nothing and forbids nothing.",
		help: "Do what the line above says. Where nothing mends the file, as that at the base, name another one in the config: `epic21-gate baseline update` writes it."
	}
};
// src/checks/coverage/total-facts.ts
const mostFiles = 10;
const mostSuites = 50;
/** Every measured metric of all files that no limit shows already. */
function totalFacts(evidence, limits = {}) {
	const { totals, previous } = evidence;
	const earlier = previous && {
		totals: previous.totals,
		...earlierAt(evidence)
	};
	const hasUsual = totals.lines.total + totals.branches.total > 0;
	const isKey = (metric) => !hasUsual || metric === "lines" || metric === "branches";
	return metrics$1.filter((metric) => totals[metric].total > 0 && limits[metric] === void 0).map((metric) => ({
		of: "all files",
		label: metric,
		value: showCount(totals[metric]),
		...movedSince({
			now: totals[metric],
			metric
		}, earlier),
		...metricOf(metric, totals[metric]),
		...isKey(metric) && { key: true }
	}));
}
/** Those of each suite, and of the commit before. */
function furtherTotalFacts({ suites, previous }) {
	const names = Object.keys(suites).sort();
	const more = names.length - mostSuites;
	return [
		...names.slice(0, mostSuites).flatMap((name) => {
			const own = suites[name];
			return own ? factsOf(`suite ${showName(name)}`, own) : [];
		}),
		...more > 0 ? [{
			label: "further suites",
			value: more
		}] : [],
		...previous ? factsOf(`all files at ${showCommit(previous.commit)}, before`, previous.totals) : []
	];
}
const factsOf = (of, totals) => metrics$1.filter((metric) => totals[metric].total > 0).map((metric) => ({
	of,
	label: metric,
	value: showCount(totals[metric])
}));
/** Where most of what is uncovered lies. */
const worstFileFacts = ({ files }) => files.filter(({ totals, outside }) => !outside && uncoveredOf(totals.lines) > 0).sort((a, b) => uncoveredOf(b.totals.lines) - uncoveredOf(a.totals.lines)).slice(0, mostFiles).map(({ path, totals: { lines } }) => ({
	of: "files with the most uncovered lines",
	label: showName(path),
	value: `${uncoveredOf(lines)} of ${lines.total}`
}));
// src/checks/coverage/judge.ts
function judge(evidence, options) {
	const obstacles = obstaclesIn(evidence);
	const isComplete = obstacles.length === 0;
	const limits = judgeLimits(evidence, options);
	const isWanted = options.patch !== void 0 || options["new-files"] !== void 0;
	const comparison = judgeComparison(evidence, {
		isWanted,
		isUseful: isWanted || options.ratchet !== void 0,
		isRead: evidence.patch !== void 0
	});
	const change = judgeChange(evidence, options);
	const ratchet = judgeRatchet(evidence, options);
	const reports = judgeReports(evidence);
	const asShown = isComplete ? (fact) => fact : uncompared;
	return {
		facts: [
			...[...totalFacts(evidence, options.total), ...limits.facts].map(asShown),
			...isComplete ? [] : [incomplete],
			...furtherTotalFacts(evidence),
			...comparison.facts,
			...change.facts,
			...ratchet.facts.map(asShown),
			...worstFileFacts(evidence),
			...reports.facts
		],
		findings: boundFindings([
			...obstacles,
			...comparison.findings,
			...isComplete ? [...limits.findings, ...change.findings] : [],
			...ratchet.findings.filter(({ rule }) => isComplete || rule === "ratchet-missing" || rule === "ratchet-unreadable"),
			...reports.findings
		], rules),
		exhibits: isComplete ? coverageExhibit(evidence) : [],
		baselines: baselinesIn(evidence)
	};
}
const baselinesIn = ({ ratchet }) => ratchet && "rows" in ratchet && ratchet.document ? [ratchet.document] : [];
const incomplete = {
	label: "limits",
	value: "not judged: the figures are incomplete"
};
/** Whatever is said of the changed lines, where it is known which those are. */
function judgeChange(evidence, options) {
	if (!evidence.comparison || "unknown" in evidence.comparison) return {
		facts: [],
		findings: []
	};
	const [patch, newFiles] = [judgePatch(evidence, options.patch), judgeNewFiles(evidence, options["new-files"])];
	return {
		facts: [
			...patch.facts,
			...newFiles.facts,
			...changedFileFacts(evidence)
		],
		findings: [
			...patch.findings,
			...newFiles.findings,
			...judgeUnreported(evidence),
			...options.annotations ? annotateUncovered(evidence) : []
		]
	};
}
/** Why the figures cannot be judged. */
function obstaclesIn({ problems, totals }) {
	if (problems.length > 0) return problems;
	if (metrics$1.some((metric) => totals[metric].total > 0)) return [];
	return [{
		rule: "not-measured",
		message: "no report knows anything that could be covered"
	}];
}
// src/checks/coverage/index.ts
const coverage = defineCheck({
	id: "coverage",
	title: "Coverage",
	summary: "What the tests cover, by the reports of any tool: totals, parts, the lines of a change, and no step back.",
	options: coverageOptions,
	evidence: coverageEvidence,
	rules,
	strictness: {
		legs: "more",
		suites: "more",
		"carry-forward": "fewer",
		source: "unordered",
		ignore: "unordered",
		"total.*": "higher",
		limits: { rows: [
			"at",
			"each",
			"suite"
		] },
		"limits[].*": "higher",
		"new-files.*": "higher",
		"patch.lines": "higher",
		"patch.branches": "higher",
		"patch.minimum-size": {
			stricter: "lower",
			initial: 0
		},
		"patch.most-uncovered": "lower",
		"patch.packages": { rows: ["at"] },
		"patch.packages[].lines": "higher",
		"patch.packages[].branches": "higher",
		"patch.packages[].minimum-size": {
			stricter: "lower",
			initial: 0
		},
		"patch.packages[].most-uncovered": "lower",
		ratchet: "present",
		"ratchet.file": { baseline: true },
		"ratchet.per": {
			order: ["file", "folder"],
			initial: "file"
		},
		annotations: "any"
	},
	gather: async (from, options) => (await import("./gather.js")).gather(from, options),
	judge
});
export { coverage };

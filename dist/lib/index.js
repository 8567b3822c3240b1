import { r as __require, t as __commonJSMin } from "./chunks/rolldown-runtime.js";
import { C as showCommit, E as coverageEvidence, O as comparisonShape, S as numberOf, T as showName, a as minus, c as plus, d as isPathRule, i as least, k as evidenceEnvelope, l as sumOf, n as isOver, o as most$2, r as keyOf, s as noGap, t as gapsOf, w as showLines, x as listFirst } from "./chunks/gaps.js";
import { i as unknownKeys$1, n as misfits, t as describeValue } from "./chunks/shape.js";
import { n as plainPath, t as decodeText } from "./chunks/text.js";
import { a as describeError, i as GateError, n as compileGlob, o as reasonOf, r as globFolder, s as together } from "./chunks/glob.js";
import { t as parseJson } from "./chunks/json.js";
import { t as limits } from "./chunks/limits.js";
import { n as replaceHidden, r as visible, t as clip } from "./chunks/visible.js";
import { r as nearestAmong, t as didYouMean } from "./chunks/nearest.js";
import { n as metrics$1 } from "./chunks/model.js";
import { r as sumTotals, t as addTotals } from "./chunks/totals.js";
import { t as compareText } from "./chunks/compare-text.js";
import { _ as pickSizes, a as printKey, c as excesses, f as showFigure, g as mostSizes, l as limitsOf$1, m as isNothing, p as isLooser, t as compareKeys, v as sizeMetrics } from "./chunks/key.js";
import { a as disk, c as openSync, d as realpathSync, f as statSync, i as constants, l as readSync, n as streamRegular, o as existsSync, r as closeSync, s as fstatSync, t as readRegular, u as readlinkSync } from "./chunks/read-regular.js";
import { z } from "zod";
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { config, globalRegistry, parse, z as z$2 } from "zod/mini";
// src/model/check.ts
/** Infers a check's types from its schemas and rules. */
const defineCheck = (check) => check;
// src/formats/instant.ts
const pattern = /^([12]\d{3}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(?:Z|([+-])([01]\d|2[0-3]):([0-5]\d))?$/;
/**
* Milliseconds since 1970 of an ISO 8601 time; undefined for anything else. Without a zone it is UTC, as Python's
* `datetime.utcnow().isoformat()` means it: Date.parse would take it for the runner's local time.
*/
function parseInstant(text) {
	const [, day = "", hours, minutes, seconds, fraction = "", sign, offsetHours, offsetMinutes] = pattern.exec(text) ?? [];
	const midnight = Date.parse(day);
	if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day) return void 0;
	const offset = (Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0)) * (sign === "-" ? -1 : 1);
	return midnight + ((Number(hours) * 60 + Number(minutes) - offset) * 60 + Number(seconds)) * 1e3 + Number(fraction.padEnd(3, "0").slice(0, 3));
}
// src/formats/reading.ts
const readNumber = (name, path, value) => Number.isFinite(value) ? {
	name,
	path,
	is: "number",
	value
} : {
	name,
	path,
	is: "not-finite",
	text: String(value)
};
/** A Prometheus sample's text: JSON has no NaN and no Inf, and Number() takes '', ' 1' and '0x1f' for numbers. */
function readSample(name, path, text) {
	const value = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : NaN;
	return Number.isFinite(value) ? {
		name,
		path,
		is: "number",
		value
	} : {
		name,
		path,
		is: "not-finite",
		text
	};
}
/** What collectors write where they have no number. Any other text is a label. */
const notFiniteWord = /^(?:unknown|nan|[+-]?inf(?:inity)?)$/i;
/** The numbers of any JSON by their paths, one by one: whoever asks can stop. */
function* readNumbers(value, path = [], base = []) {
	const place = {
		name: path.join(".") || base.join("."),
		path: [...base, ...path]
	};
	if (typeof value === "number") yield readNumber(place.name, place.path, value);
	if (typeof value === "string") yield* readText(place, value);
	if (value === null) yield {
		...place,
		is: "empty"
	};
	if (typeof value !== "object" || value === null) return;
	const members = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
	if (members.length === 0) yield {
		...place,
		is: "empty"
	};
	for (const [key, member] of members) yield* readNumbers(member, [...path, key], base);
}
function* readText(place, text) {
	if (text.trim() === "") yield {
		...place,
		is: "empty"
	};
	if (notFiniteWord.test(text.trim())) yield {
		...place,
		is: "not-finite",
		text
	};
}
// src/formats/epic21-baseline.ts
const number = z$2.custom((value) => typeof value === "number", "a number");
const sample = z$2.object({
	metric: z$2.record(z$2.string(), z$2.string()),
	value: z$2.tuple([number, z$2.string()])
});
const instant = z$2.pipe(z$2.string(), z$2.transform((text, context) => {
	const time = parseInstant(text);
	if (time !== void 0) return time;
	context.issues.push({
		code: "custom",
		input: text,
		message: "a UTC time such as 2025-11-11T09:30:00.123456"
	});
	return z$2.NEVER;
}));
/** The `baseline_metrics.json` that Epic 21's `collect_baseline_metrics.py` writes; `sha` is the one thing added. */
const epic21Baseline = z$2.object({
	timestamp: instant,
	epic: z$2.string(),
	stage: z$2.string(),
	sha: z$2.optional(z$2.string().check(z$2.regex(/^[0-9a-f]{7,64}$/, "a commit id"))),
	prometheus: z$2.record(z$2.string(), z$2.array(sample)),
	code: z$2.object({
		function_size_distribution: z$2.object({
			"<15": number,
			"15-40": number,
			">40": number
		}),
		test_coverage_percent: number,
		total_functions: number
	})
});
/** Its metrics one by one: a series each for Prometheus, then the code's. */
function* readEpic21({ prometheus, code }) {
	if (Object.keys(prometheus).length === 0) yield {
		name: "prometheus",
		path: ["prometheus"],
		is: "empty"
	};
	for (const [metric, vector] of Object.entries(prometheus)) {
		const name = `prometheus.${metric}`;
		if (vector.length === 0) yield {
			name,
			path: ["prometheus", metric],
			is: "empty"
		};
		for (const [index, { value }] of vector.entries()) yield readSeries(name, [
			"prometheus",
			metric,
			index,
			"value"
		], value);
	}
	for (const [size, count] of Object.entries(code.function_size_distribution)) yield readNumber(`code.function_size_distribution.${size}`, [
		"code",
		"function_size_distribution",
		size
	], count);
	yield readNumber("code.test_coverage_percent", ["code", "test_coverage_percent"], code.test_coverage_percent);
	yield readNumber("code.total_functions", ["code", "total_functions"], code.total_functions);
}
/** One reading for a sample: a value at no time is no more a measurement than none at all. */
function readSeries(name, path, [seconds, text]) {
	const time = readNumber(name, [...path, 0], seconds);
	return time.is === "number" ? readSample(name, [...path, 1], text) : time;
}
// src/formats/baseline.ts
/** Our own evidence, and the file of Epic 21's own script. */
const baselineFormats = ["evidence", "epic21"];
const readers$1 = {
	evidence: (value, most) => {
		const { data, error } = evidenceEnvelope.safeParse(value);
		if (!data) return { misfits: misfits(error.issues, value) };
		const time = parseInstant(data.time);
		if (time === void 0) return { misfits: [{
			path: ["time"],
			what: `time is ${describeValue(data.time)}, expected a time with its zone`
		}] };
		const readings = take$1(readNumbers(data.payload, [], ["payload"]), most);
		const file = {
			format: "evidence",
			time,
			timePath: ["time"],
			commit: data.sha
		};
		const empty = {
			name: "payload",
			path: ["payload"],
			is: "empty"
		};
		return {
			...file,
			readings: readings.length > 0 ? readings : [empty],
			unknownKeys: unknownKeys$1(value, data)
		};
	},
	epic21: (value, most) => {
		const { data, error } = epic21Baseline.safeParse(value);
		if (!data) return { misfits: misfits(error.issues, value) };
		return {
			format: "epic21",
			time: data.timestamp,
			timePath: ["timestamp"],
			commit: data.sha,
			readings: take$1(readEpic21(data), most),
			unknownKeys: unknownKeys$1(value, data)
		};
	}
};
const requiredKeys = {
	evidence: [
		"schema",
		"check",
		"sha",
		"time",
		"tool",
		"payload"
	],
	epic21: [
		"timestamp",
		"epic",
		"stage",
		"prometheus",
		"code"
	]
};
/** Reads at most that many readings, and one more: a sign that there are too many. */
function readBaseline(value, said, most) {
	const format = said === "auto" ? recognize(value) : said;
	if (format) return readers$1[format](value, most + 1);
	const expected = baselineFormats.map((known) => `one of ${requiredKeys[known].join(", ")}`).join(" or ");
	return { misfits: [{
		path: [],
		what: `the file is ${describeValue(value)}, expected ${expected}`
	}] };
}
/** The format most of whose keys are there, so that a baseline that lost some is still told what it lost. */
function recognize(value) {
	if (typeof value !== "object" || value === null) return void 0;
	const hits = (format) => requiredKeys[format].filter((key) => Object.hasOwn(value, key)).length;
	const [best] = [...baselineFormats].sort((a, b) => hits(b) - hits(a));
	return best && hits(best) > 0 ? best : void 0;
}
function take$1(all, most) {
	const taken = [];
	for (const one of all) {
		if (taken.length === most) break;
		taken.push(one);
	}
	return taken;
}
// src/checks/baselines/evidence.ts
/** More numbers than any baseline has; what is stored stays small whatever is read. */
const mostReadings = 1e4;
const position = {
	line: z$2.int(),
	column: z$2.int()
};
const reading$1 = z$2.discriminatedUnion("is", [
	z$2.strictObject({
		name: z$2.string(),
		...position,
		is: z$2.literal("number"),
		value: z$2.number()
	}),
	z$2.strictObject({
		name: z$2.string(),
		...position,
		is: z$2.literal("not-finite"),
		text: z$2.string()
	}),
	z$2.strictObject({
		name: z$2.string(),
		...position,
		is: z$2.literal("empty")
	})
]);
/** A file of which nothing more can be said; the problem is the id of its rule. */
const unusable$1 = z$2.strictObject({
	path: z$2.string(),
	problem: z$2.enum([
		"missing",
		"malformed",
		"wrong-shape",
		"outside",
		"unreadable"
	]),
	message: z$2.string(),
	details: z$2.optional(z$2.array(z$2.string())),
	line: z$2.optional(z$2.int()),
	column: z$2.optional(z$2.int())
});
const usable$1 = z$2.strictObject({
	path: z$2.string(),
	format: z$2.enum(baselineFormats),
	time: z$2.iso.datetime(),
	timeAt: z$2.strictObject(position),
	commit: z$2.optional(z$2.string()),
	readings: z$2.array(reading$1).check(z$2.maxLength(mostReadings)),
	unknownKeys: z$2.strictObject({
		count: z$2.int(),
		first: z$2.array(z$2.string())
	}),
	/** How its commit relates to HEAD: `unknown` where the history that is here cannot tell. */
	ancestry: z$2.optional(z$2.enum([
		"ancestor",
		"not-ancestor",
		"absent",
		"unknown",
		"no-repository"
	])),
	/** Absent where there is no change to compare with, or no need to. */
	comparison: z$2.optional(z$2.enum([
		"changed",
		"unchanged",
		"unknown",
		"no-repository"
	])),
	/** Whether the file that was read is the one at HEAD, which is what was compared. */
	committed: z$2.optional(z$2.enum([
		"same",
		"different",
		"absent",
		"unknown"
	]))
});
const baselinesEvidence = z$2.strictObject({
	now: z$2.iso.datetime(),
	/** The commits between which the change lies that the files were compared in. */
	change: z$2.optional(z$2.strictObject({
		base: z$2.string(),
		head: z$2.string()
	})),
	files: z$2.array(z$2.union([unusable$1, usable$1]))
});
// src/checks/baselines/history.ts
async function readAncestry(git, commit) {
	if (await git.head() === void 0) return "no-repository";
	const found = await git.resolve(commit);
	if (found?.startsWith(commit)) return asAncestry(await isInHistory(git, found));
	return await git.isShallow() ? "unknown" : "absent";
}
function asAncestry(isAncestor) {
	if (isAncestor === void 0) return "unknown";
	return isAncestor ? "ancestor" : "not-ancestor";
}
/** The files that this change touches; undefined where the run is about no change. */
async function readComparison({ git, github }) {
	const event = await github.event();
	if (!event || !isAboutChange$1(event)) return void 0;
	if (!event.change) return { changed: "unknown" };
	if (await git.head() === void 0) return {
		change: event.change,
		changed: "no-repository"
	};
	const change = {
		...event.change,
		base: await currentBase(git, event.change)
	};
	const files = await isComparable(git, change) ? await ifKnown(git.changedFiles(change.base, "HEAD")) : void 0;
	return {
		change,
		changed: files ? new Set(files) : "unknown"
	};
}
/** Not a push: whatever was there before it was let in by a pull request of its own. */
function isAboutChange$1({ name, change }) {
	if (!change) return /^(?:pull_request|merge_group)/.test(name);
	return name !== "push" || change.head === "HEAD";
}
/** GitHub merges into the tip of the base as it is by then: the event's base may be behind it. */
async function currentBase(git, { base, head }) {
	const [tip, merged] = [await git.resolve("HEAD^1"), await git.resolve("HEAD^2")];
	return tip !== void 0 && merged === head ? tip : base;
}
/** Whether the bytes are those of the file at HEAD. How lines end is the checkout's choice, and no matter to JSON. */
async function readCommitted(git, path, bytes) {
	try {
		const committed = await git.show("HEAD", path);
		if (committed === void 0) return "absent";
		return withoutReturns(committed) === withoutReturns(bytes) ? "same" : "different";
	} catch (thrown) {
		if (!(thrown instanceof GateError)) throw thrown;
		if (thrown.kind === "not-a-file" || thrown.kind === "outside") return "absent";
		if (thrown.kind === "unavailable") return "unknown";
		throw thrown;
	}
}
/** As Latin 1, in which every byte is a character of its own. */
const withoutReturns = (bytes) => new TextDecoder("latin1").decode(bytes).replaceAll("\r\n", "\n");
/** Whether both ends are here and HEAD holds the change: pull_request_target checks out the base, in which nothing changed. */
async function isComparable(git, { base, head }) {
	const [baseHere, headHere] = [await git.resolve(base), await git.resolve(head)];
	if (baseHere === void 0 || headHere === void 0 || !await isInHistory(git, headHere)) return false;
	return await isInHistory(git, baseHere) !== void 0;
}
/** Undefined where the history that is here cannot tell: a shallow clone proves a yes, and never a no. */
async function isInHistory(git, commit) {
	const isAncestor = await ifKnown(git.isAncestor(commit, "HEAD"));
	return isAncestor === false && await git.isShallow() ? void 0 : isAncestor;
}
async function ifKnown(answer) {
	try {
		return await answer;
	} catch (thrown) {
		if (thrown instanceof GateError && thrown.kind === "unavailable") return void 0;
		throw thrown;
	}
}
// src/checks/baselines/read-file.ts
/** Some 3,000 series. The schema's library runs out of stack when a file is wrong in 100,000 places. */
const mostValues = 3 * mostReadings;
const problems = {
	"not-found": "missing",
	malformed: "malformed",
	outside: "outside",
	"not-a-file": "unreadable",
	"too-large": "unreadable",
	unavailable: "unreadable",
	refused: "unreadable"
};
/** What the file holds, or why nothing can be said of it: one unusable file must not hide the others. */
async function readFile({ path, format }, files) {
	if (/^(?:\/|[A-Za-z]:)/.test(path)) return {
		path,
		problem: "outside",
		message: `${path} is an absolute path, expected one within the repository`
	};
	try {
		const bytes = await files.read(path);
		const text = decodeText(bytes, path, limits.baselineBytes);
		const file = interpret(path, parseJson(text, path, { mostValues }), format);
		return "problem" in file ? file : {
			file,
			bytes
		};
	} catch (thrown) {
		const problem = thrown instanceof GateError ? problems[thrown.kind] : void 0;
		if (!(thrown instanceof GateError) || !problem) throw thrown;
		const { line, column } = thrown.at ?? {};
		return {
			path,
			problem,
			message: problem === "missing" ? `${path} does not exist` : clip(thrown.message, 400),
			...line && { line },
			...column && { column }
		};
	}
}
const unreadable = (path, what) => ({
	path,
	problem: "unreadable",
	message: `${path} cannot be read: ${what}`
});
function interpret(path, document, format) {
	const baseline = readBaseline(document.value, format, mostReadings);
	if ("misfits" in baseline) return misshapen(path, document, baseline);
	if (baseline.readings.length > 1e4) return unreadable(path, `more than ${mostReadings} numbers`);
	return usable(path, document, baseline);
}
function misshapen(path, document, { misfits }) {
	const [first, ...others] = misfits;
	const more = others.length > 0 ? ` (and ${others.length} more)` : "";
	return {
		path,
		problem: "wrong-shape",
		message: `${path} is no baseline: ${first?.what ?? ""}${more}`,
		...document.locate(first?.path ?? []),
		...others.length > 0 && { details: others.slice(0, 20).map(({ what }) => what) }
	};
}
const usable = (path, document, baseline) => ({
	path,
	format: baseline.format,
	time: new Date(baseline.time).toISOString(),
	timeAt: document.locate(baseline.timePath),
	...baseline.commit !== void 0 && { commit: baseline.commit },
	readings: baseline.readings.map(({ path: steps, ...reading }) => ({
		...reading,
		...reading.is === "not-finite" && { text: clip(reading.text, 40) },
		...document.locate(steps)
	})),
	unknownKeys: {
		count: baseline.unknownKeys.length,
		first: baseline.unknownKeys.slice(0, 20)
	}
});
// src/checks/baselines/gather.ts
/** Reads each file, and of git only what these files need: without a commit and a change it works without git. */
async function gather$1({ files, git, github, clock }, options) {
	const now = clock.now().toISOString();
	const read = await Promise.all(options.files.map(async (file) => ({
		file,
		found: await readFile(file, files)
	})));
	const comparison = read.some(({ file, found }) => "bytes" in found && file.changed === "forbidden") ? await readComparison({
		git,
		github
	}) : void 0;
	const gathered = await Promise.all(read.map(({ file, found }) => withHistory(file, found, git, comparison)));
	return {
		now,
		...comparison?.change && { change: comparison.change },
		files: gathered
	};
}
async function withHistory(options, found, git, comparison) {
	if ("problem" in found) return found;
	const { file, bytes } = found;
	const ancestry = options.commit !== "none" && file.commit !== void 0 && file.commit !== void 0 ? await readAncestry(git, file.commit) : void 0;
	const isCompared = options.changed === "forbidden" && comparison;
	return {
		...file,
		...ancestry && { ancestry },
		...isCompared && await compare({
			path: file.path,
			bytes
		}, comparison.changed, git)
	};
}
async function compare({ path, bytes }, changed, git) {
	if (typeof changed === "string") return { comparison: changed };
	return {
		comparison: changed.has(plainPath(path)) ? "changed" : "unchanged",
		committed: await readCommitted(git, path, bytes)
	};
}
// src/checks/baselines/finding.ts
/** A finding about a file, its message beginning with the file's path. */
const findingOf$2 = ({ path }, rule, what, { line, column } = {}) => ({
	rule,
	message: `${path} ${what}`,
	at: {
		file: path,
		...line && { line },
		...column && { column }
	}
});
// src/model/duration.ts
const unitMs = {
	w: 6048e5,
	d: 864e5,
	h: 36e5,
	m: 6e4,
	s: 1e3,
	ms: 1
};
/** Milliseconds of a duration as Prometheus writes it: `90d`, `1h30m`. Undefined for anything else, `5` included. */
function parseDuration(text) {
	const parts = /^(?:(\d{1,6})w)?(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m(?!s))?(?:(\d{1,6})s)?(?:(\d{1,6})ms)?$/.exec(text);
	if (!parts || text === "") return void 0;
	return Object.values(unitMs).reduce((sum, ms, index) => sum + ms * Number(parts[index + 1] ?? 0), 0);
}
const isDuration = (text) => (parseDuration(text) ?? 0) > 0;
const words$3 = "a duration with units, such as 90d or 1h30m";
const duration = z$2.string(words$3).check(z$2.refine(isDuration, words$3));
// src/checks/baselines/age.ts
const units = [
	["day", 864e5],
	["hour", 36e5],
	["minute", 6e4],
	["second", 1e3],
	["millisecond", 1]
];
/** Exactly: `90 days`, `1 day 12 hours`. */
function spellExactly(ms) {
	let rest = ms;
	const parts = [];
	for (const [unit, length] of units) {
		const count = Math.floor(rest / length);
		rest -= count * length;
		if (count > 0) parts.push(`${count} ${unit}${count === 1 ? "" : "s"}`);
	}
	return parts.join(" ") || "0 seconds";
}
/** Rounded down to a handy unit, unless that would hide on which side of the limit it is. */
function spell(ms, limit = Infinity) {
	const unit = units.find(([, length]) => ms >= 2 * length)?.[1] ?? 1;
	const rounded = Math.floor(ms / unit) * unit;
	return spellExactly(ms > limit && rounded <= limit ? ms : rounded);
}
// src/checks/baselines/judge-age.ts
/** Two machines' clocks never agree to the second. */
const mostSkew = 3e5;
function judgeAge(file, { "max-age": maxAge, "not-before": firstDay }, now) {
	const age = Date.parse(now) - Date.parse(file.time);
	const findings = firstDay !== void 0 && Date.parse(file.time) < Date.parse(firstDay) ? [findingOf$2(file, "too-early", `is from ${file.time}, before ${firstDay}`, file.timeAt)] : [];
	if (-age > mostSkew) return {
		facts: [],
		findings: [...findings, fromTheFuture(file, -age)]
	};
	const limit = maxAge === void 0 ? void 0 : parseDuration(maxAge);
	const shown = spell(Math.max(0, age), limit);
	const fact = {
		of: file.path,
		label: "age",
		value: shown,
		...limit !== void 0 && { limit: `<= ${spellExactly(limit)}` }
	};
	if (limit === void 0 || age <= limit) return {
		facts: [fact],
		findings
	};
	const stale = findingOf$2(file, "stale", `is ${shown} old, over the limit of ${spellExactly(limit)}`, file.timeAt);
	return {
		facts: [fact],
		findings: [...findings, stale]
	};
}
const fromTheFuture = (file, ahead) => findingOf$2(file, "from-the-future", `is from ${file.time}, ${spell(ahead, mostSkew)} in the future, over the ${spellExactly(mostSkew)} that clocks may differ`, file.timeAt);
// src/checks/baselines/judge-history.ts
function judgeHistory(file, options, change) {
	const commit = file.commit === void 0 ? void 0 : short$1(file.commit);
	const isTraced = options.commit !== "none" && commit !== void 0;
	const range = change ? `${short$1(change.base)}...${short$1(change.head)}` : "of this event";
	const ancestry = {
		about: `commit ${commit}`,
		answer: isTraced ? file.ancestry ?? "unknown" : void 0
	};
	const comparison = {
		about: `the change ${range}`,
		answer: options.changed === "forbidden" ? file.comparison : void 0
	};
	const committed = {
		about: "the file at HEAD",
		answer: comparison.answer === "changed" || comparison.answer === "unchanged" ? file.committed ?? "unknown" : void 0
	};
	const facts = [
		ancestry.answer === "ancestor" && {
			of: file.path,
			label: "commit",
			value: commit ?? "",
			limit: "an ancestor of HEAD"
		},
		options.commit === "ancestor" && commit === void 0 && {
			of: file.path,
			label: "commit",
			value: "not named"
		},
		comparison.answer === "unchanged" && committed.answer === "same" && {
			of: file.path,
			label: "change",
			value: "none",
			limit: `in ${range}`
		}
	];
	const found = [
		options.commit === "required" && commit === void 0 && findingOf$2(file, "commit-missing", "names no commit"),
		ancestry.answer === "not-ancestor" && findingOf$2(file, "not-ancestor", `was made at ${ancestry.about}, which is no ancestor of HEAD`),
		ancestry.answer === "absent" && findingOf$2(file, "not-ancestor", `was made at ${ancestry.about}, which is not in this repository`),
		comparison.answer === "changed" && findingOf$2(file, "changed", `is changed in ${range}`),
		committed.answer === "different" && findingOf$2(file, "uncommitted", "differs from the file that is committed at HEAD"),
		committed.answer === "absent" && findingOf$2(file, "uncommitted", "is not committed at HEAD, or only as a link"),
		...unanswered$1(file, [
			ancestry,
			comparison,
			committed
		])
	];
	return {
		facts: facts.filter((fact) => fact !== false),
		findings: found.filter((finding) => finding !== false)
	};
}
/** One finding for a file, whatever is asked of its history: there is one cause. */
function unanswered$1(file, questions) {
	const about = (answer) => questions.filter((question) => question.answer === answer).map((question) => question.about).join(" and ");
	const [unknown, nowhere] = [about("unknown"), about("no-repository")];
	return [unknown !== "" && findingOf$2(file, "history-missing", `cannot be checked against ${unknown}: not in this clone; fetch with fetch-depth: 0`), nowhere !== "" && findingOf$2(file, "no-repository", `cannot be checked against ${nowhere}: there is no git repository here`)];
}
/** As git shortens it; a branch stays as it is. */
const short$1 = (revision) => /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 7) : clip(revision, 80);
// src/checks/baselines/judge-code.ts
const counts = [
	"<15",
	"15-40",
	">40"
].map((size) => `code.function_size_distribution.${size}`);
const total = "code.total_functions";
const coverage$1 = "code.test_coverage_percent";
/** What Epic 21's code metrics must be to be true; its script writes 0 where there was nothing to count. */
const judgeCode$1 = (file, numbers) => [...judgeCounts(file, numbers), ...judgeCoverage(file, numbers)];
function judgeCounts(file, numbers) {
	const found = [...counts, total].flatMap((name) => numbers.get(name) ?? []);
	const wrong = found.filter(({ value }) => !Number.isSafeInteger(value) || value < 0);
	if (wrong.length > 0) return wrong.map((reading) => inconsistent(file, `has ${reading.value} for ${reading.name}, expected a number of functions`, reading));
	const all = found.find(({ name }) => name === total);
	if (!all || found.length < counts.length + 1) return [];
	const parts = found.filter((reading) => reading !== all).map(({ value }) => value);
	const sum = parts.reduce((before, value) => before + value, 0);
	if (sum !== all.value) return [inconsistent(file, `has ${parts.join(" + ")} = ${sum} functions by size, but ${total} is ${all.value}`, all)];
	return sum === 0 ? [findingOf$2(file, "empty", `has 0 for ${total}: no function was counted`, all)] : [];
}
function judgeCoverage(file, numbers) {
	const [reading] = numbers.get(coverage$1) ?? [];
	if (!reading) return [];
	if (reading.value === 0) return [findingOf$2(file, "empty", `has 0 for ${coverage$1}: no coverage report was read`, reading)];
	if (reading.value >= 0 && reading.value <= 100) return [];
	return [inconsistent(file, `has ${reading.value} for ${coverage$1}, expected 0 to 100`, reading)];
}
const inconsistent = (file, what, at) => findingOf$2(file, "inconsistent", what, at);
// src/checks/baselines/judge-numbers.ts
function judgeNumbers(file, required) {
	const numbers = group(file.readings.filter((reading) => reading.is === "number"));
	return {
		facts: [{
			of: file.path,
			label: "metrics",
			value: numbers.size
		}, ...required.flatMap((name) => requiredFact(file, name, numbers))],
		findings: [
			...notFinite(file),
			...file.readings.filter((reading) => reading.is === "empty").map((reading) => findingOf$2(file, "empty", `has nothing in ${clip(reading.name, 160)}`, reading)),
			...required.flatMap((name) => missing$1(file, name, numbers)),
			...file.format === "epic21" ? judgeCode$1(file, numbers) : []
		]
	};
}
function group(readings) {
	const groups = /* @__PURE__ */ new Map();
	for (const reading of readings) {
		const known = groups.get(reading.name);
		if (known) known.push(reading);
		else groups.set(reading.name, [reading]);
	}
	return groups;
}
/** One for a metric, however many of its series are broken. */
function notFinite(file) {
	return [...group(file.readings.filter((reading) => reading.is === "not-finite"))].flatMap(([name, [first, ...others]]) => {
		if (!first) return [];
		const more = others.length > 0 ? ` (and ${others.length} more)` : "";
		const what = `has ${JSON.stringify(first.text)} for ${clip(name, 160)}, expected a finite number${more}`;
		return [findingOf$2(file, "not-finite", what, first)];
	});
}
function missing$1(file, name, numbers) {
	const isExplained = ({ is, name: broken }) => is !== "number" && (broken === name || broken === "payload" || name.startsWith(`${broken}.`));
	if (numbers.has(name) || file.readings.some(isExplained)) return [];
	const hint = didYouMean(name, numbers.keys());
	return [findingOf$2(file, "metric-missing", `has no metric ${clip(name, 160)}${hint ? `, ${hint}` : ""}`)];
}
function requiredFact(file, name, numbers) {
	const values = numbers.get(name)?.map(({ value }) => value) ?? [];
	const [first] = values;
	if (first === void 0) return [];
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const value = values.length === 1 ? first : `${values.length} series, ${low} to ${high}`;
	return [{
		of: file.path,
		label: name,
		value
	}];
}
// src/checks/baselines/judge.ts
function judge$3(evidence, { files }) {
	const judged = files.map((file) => judgeFile(file, evidence));
	return {
		facts: judged.flatMap(({ facts }) => facts),
		findings: judged.flatMap(({ findings }) => findings)
	};
}
function judgeFile(options, evidence) {
	const file = evidence.files.find(({ path }) => path === options.path);
	if (!file) return {
		facts: [],
		findings: [findingOf$2(options, "unreadable", "is not in the evidence")]
	};
	if ("problem" in file) {
		const { path, problem, message, line, column, details } = file;
		return {
			facts: [],
			findings: [{
				rule: problem,
				message,
				at: {
					file: path,
					line,
					column
				},
				details
			}]
		};
	}
	const parts = [
		judgeNumbers(file, options.require),
		judgeAge(file, options, evidence.now),
		judgeHistory(file, options, evidence.change)
	];
	return {
		facts: parts.flatMap(({ facts }) => facts),
		findings: [...parts.flatMap(({ findings }) => findings), ...unknownKeys(file)]
	};
}
function unknownKeys(file) {
	const { count, first } = file.unknownKeys;
	if (count === 0) return [];
	const listed = `${first.join(", ")}${count > first.length ? ", …" : ""}`;
	return [findingOf$2(file, "unknown-keys", `has ${count === 1 ? "a key" : `${count} keys`} unknown to the ${file.format} format: ${listed}`)];
}
// src/model/day.ts
function isDay(text) {
	const time = Date.parse(`${text}T00:00:00Z`);
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
const words$2 = "a day that exists, as YYYY-MM-DD";
const day = z$2.string(words$2).check(z$2.refine(isDay, words$2));
// src/model/described.ts
/**
* Gives a schema its sentence, from which docs and the JSON Schema are made. A schema is one place: one that stands in two
* would have the last sentence in both.
*/
function described(schema, description) {
	if (globalRegistry.has(schema)) throw new TypeError(`described already, and again as: ${description}`);
	globalRegistry.add(schema, { description });
	return schema;
}
// src/checks/baselines/options.ts
const file = z$2.strictObject({
	path: described(z$2.string().check(z$2.regex(/^[^\\]+$/, "a path with / between its parts")), "The baseline file, relative to the gated directory; name the file itself, not a link to it."),
	format: described(z$2._default(z$2.enum(["auto", ...baselineFormats]), "auto"), "What the file holds: evidence of this gate, the metrics file of Epic 21, or whichever of them it looks like."),
	require: described(z$2._default(z$2.array(z$2.string().check(z$2.minLength(1))), []), "Metrics that the file must have, each by its path of keys joined with dots."),
	"max-age": described(z$2.optional(duration), "The oldest that the baseline may be, such as 90d."),
	"not-before": described(z$2.optional(day), "The first day, UTC, of the project state that the baseline must describe."),
	commit: described(z$2._default(z$2.enum([
		"ancestor",
		"required",
		"none"
	]), "ancestor"), "Whether the commit that the file names must be an ancestor of HEAD, must be named as well, or does not matter."),
	changed: described(z$2._default(z$2.enum(["forbidden", "allowed"]), "forbidden"), "Whether a pull request may change the file.")
});
const isEachOnce = (files) => new Set(files.map(({ path }) => path)).size === files.length;
// src/checks/baselines/index.ts
const baselines = defineCheck({
	id: "baselines",
	title: "Baselines",
	summary: "The baselines that a rollout is compared with are there, complete, fresh, and of this history.",
	options: z$2.strictObject({ files: described(z$2.array(file).check(z$2.minLength(1), z$2.refine(isEachOnce, "each path once")), "The baselines that the rollout is measured against.") }),
	evidence: baselinesEvidence,
	rules: {
		missing: {
			title: "A baseline file is not there",
			severity: "error",
			why: "Without a baseline nobody can tell later whether a stage made things worse.",
			help: "Collect the baseline and commit the file, or correct its path in the config."
		},
		malformed: {
			title: "A baseline file is not JSON",
			severity: "error",
			why: "A file that was cut off, or in which a key is there twice, does not say what its author meant.",
			help: "Collect the baseline again; do not edit the file by hand."
		},
		"wrong-shape": {
			title: "A baseline file is not a baseline",
			severity: "error",
			why: "An empty object is a file that is there, and says nothing.",
			help: "Collect the baseline again with its script, or name the format in the config."
		},
		"not-finite": {
			title: "A metric is not a finite number",
			severity: "error",
			why: "Nothing can be compared with NaN or Infinity: a query that divides by zero gives them.",
			help: "Correct the query or wait for traffic, then collect the baseline again."
		},
		"metric-missing": {
			title: "A required metric is not in the baseline",
			severity: "error",
			why: "A stage that is gated by a metric needs the value that it had before.",
			help: "Add the metric to the script that collects the baseline, or correct its name in the config."
		},
		empty: {
			title: "A metric was collected from nothing",
			severity: "error",
			why: "A query without samples, or a report that was not there, leaves a baseline that any result is as good as.",
			help: "Make sure that the metric exists and that the report was written, then collect the baseline again."
		},
		inconsistent: {
			title: "Numbers of a baseline cannot be true together",
			severity: "error",
			why: "Counts that do not add up were not measured together, or were edited by hand.",
			help: "Collect the baseline again in one run."
		},
		stale: {
			title: "A baseline is too old",
			severity: "error",
			why: "Traffic and code move on: an old baseline describes another system.",
			help: "Collect the baseline again before the rollout starts."
		},
		"from-the-future": {
			title: "A baseline is from the future",
			severity: "error",
			why: "A time that has not come was written by a wrong clock, in local time, or by hand.",
			help: "Write the time in UTC and correct the clock of the machine that collects."
		},
		"too-early": {
			title: "A baseline is from before its first day",
			severity: "error",
			why: "What was measured before that day is another state of the project.",
			help: "Collect the baseline again, or correct `not-before`."
		},
		"not-ancestor": {
			title: "A baseline was made at a commit that is not part of this history",
			severity: "error",
			why: "The state that was measured is then not the state that this change started from.",
			help: "Collect the baseline at a commit of the main branch."
		},
		"commit-missing": {
			title: "A baseline does not say at which commit it was made",
			severity: "error",
			why: "A baseline without a commit can be of any state of the code.",
			help: "Write the full commit id into the key `sha` when the baseline is collected."
		},
		changed: {
			title: "A baseline is changed together with what it judges",
			severity: "error",
			why: "Who may move the baseline in the same pull request may pass any gate.",
			help: "Change the baseline in a pull request of its own, with `changed: allowed` or a waiver that says why."
		},
		uncommitted: {
			title: "A baseline is not the file that is committed",
			severity: "error",
			why: "Commits are compared: of a file that no commit holds nobody can tell whether the pull request changes it.",
			help: "Commit the file itself, name it by its own path and not by a link, and let no step before the gate write it."
		},
		outside: {
			title: "A baseline file lies outside the repository",
			severity: "error",
			why: "A file in /tmp is gone after the next reboot, and no review ever saw it.",
			help: "Commit the file, and name it by its path in the repository."
		},
		"unknown-keys": {
			title: "A baseline holds keys that its format does not know",
			severity: "warning",
			why: "A key that nobody reads is often a misspelled one.",
			help: "Correct the key, or leave it out."
		},
		unreadable: {
			title: "A baseline file could not be read",
			severity: "error",
			unmeasured: true,
			why: "What was not read was not verified.",
			help: "Name a regular file that this user may read and that is within the size limit."
		},
		"history-missing": {
			title: "The history that a baseline is checked against is not here",
			severity: "error",
			unmeasured: true,
			why: "A shallow clone cannot tell whether a commit is part of the history, nor what a pull request changes.",
			help: "Check out the head of the change with `fetch-depth: 0` (actions/checkout)."
		},
		"no-repository": {
			title: "There is no git repository to check a baseline against",
			severity: "error",
			unmeasured: true,
			why: "A commit means nothing without its history.",
			help: "Run the gate in a checkout of the repository, or set `commit: none` and `changed: allowed`."
		}
	},
	gather: gather$1,
	judge: judge$3
});
// src/change/judge-comparison.ts
const label = "compared";
/** Which two trees the change lies between, or why there is no telling. */
function judgeComparison({ comparison, event }, { isWanted, isUseful, isRead }) {
	if (!comparison) {
		if (isWanted && !isChangeless(event)) return {
			facts: [],
			findings: [untold(event)]
		};
		return {
			facts: isUseful ? [{
				label,
				value: "this run is about no change"
			}] : [],
			findings: []
		};
	}
	if ("unknown" in comparison) {
		const why = visible(clip(comparison.unknown, 300));
		if (!isUseful) return {
			facts: [{
				label,
				value: `unknown: ${why}`
			}],
			findings: []
		};
		return {
			facts: [],
			findings: [{
				rule: "comparison-unknown",
				message: `what this change is compared with is unknown: ${why}`,
				details: [comparison.hint]
			}]
		};
	}
	const { base, head, reason, uncommitted } = comparison;
	const to = uncommitted ? `the files on disk at ${showCommit(head)}, uncommitted changes included` : showCommit(head);
	const fact = {
		label,
		value: `${showCommit(base)} to ${to} (${visible(clip(reason, 200))})`
	};
	if (isRead || !isWanted) return {
		facts: [fact],
		findings: []
	};
	return {
		facts: [fact],
		findings: [{
			rule: "comparison-unknown",
			message: "the changed lines are not in the evidence"
		}]
	};
}
/** Only an event that is about the repository as it is has no change; of any other run nobody said what it is about. */
const isChangeless = (event) => event !== void 0 && !/^(?:pull_request|merge_group|push$|workflow_run$)/.test(event);
const untold = (event) => ({
	rule: "comparison-unknown",
	message: `nothing says what is compared ${event === void 0 ? "in a run outside GitHub Actions" : `on ${event}`}`,
	details: ["Name the commit to compare with: --base origin/main."]
});
// src/model/finding.ts
/** GitHub's own three levels, worst first. */
const severities = [
	"error",
	"warning",
	"notice"
];
const isAtLeast = (severity, threshold) => severities.indexOf(severity) <= severities.indexOf(threshold);
const joinJudged = (parts) => ({
	facts: parts.flatMap(({ facts }) => facts),
	findings: parts.flatMap(({ findings }) => findings)
});
/** By the first line of a range: so a waiver names it too. */
const formatPlace = ({ file, line, column }) => [
	file,
	line,
	line === void 0 ? void 0 : column
].filter((part) => part !== void 0).join(":");
/** The last line of a place that has several: a range does not end before it begins, or on its first line. */
const lastLineOf = ({ line = Infinity, endLine = 0 }) => endLine > line ? endLine : void 0;
/** The lines of a place, `3` or `3-4`; nothing where there are none. */
function formatLines(place) {
	const last = lastLineOf(place);
	return `${place.line ?? ""}${last === void 0 ? "" : `-${last}`}`;
}
// src/model/bound-findings.ts
/** Nobody reads more notices of one kind. */
const mostMild = 300;
/**
* The worst first, and no more than the gate takes. Whatever is left out is said in a finding of its own, which has no place:
* a waiver for places cannot lift what was not listed.
*/
function boundFindings(findings, rules) {
	const ranked = findings.toSorted((a, b) => rank$1(rules[a.rule]) - rank$1(rules[b.rule]));
	const groups = /* @__PURE__ */ new Map();
	for (const finding of ranked) {
		const group = groups.get(finding.rule);
		if (group) group.push(finding);
		else groups.set(finding.rule, [finding]);
	}
	return cut$2([...groups].flatMap(([rule, group]) => rules[rule].severity === "error" ? group : cut$2(group, mostMild)), limits.findingsPerCheck);
}
const rank$1 = ({ unmeasured, severity }) => unmeasured ? -1 : severities.indexOf(severity);
/** At most so many: the last one counts the rest, by the rule of the worst among them. */
function cut$2(findings, most) {
	const worst = findings[most - 1];
	if (!worst || findings.length <= most) return findings;
	return [...findings.slice(0, most - 1), {
		rule: worst.rule,
		message: `${findings.length - most + 1} more findings are left out`
	}];
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
// src/model/ratio.ts
/** A percentage as it was written, as a whole number of 10^-digits percent. */
function exactly(percent) {
	const written = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(percent));
	if (!written) throw new RangeError(`${percent} is no percentage`);
	const [, sign = "", whole = "0", fraction = "", exponent = "0"] = written;
	const digits = Math.max(0, fraction.length - Number(exponent));
	const zeros = Math.max(0, Number(exponent) - fraction.length);
	return {
		value: BigInt(`${sign}${whole}${fraction}${"0".repeat(zeros)}`),
		digits
	};
}
/** Whether the ratio is below a percentage: compared as whole numbers, never as rounded ones. */
function isBelow({ covered, total }, percent) {
	const { value, digits } = exactly(percent);
	return BigInt(covered) * 100n * 10n ** BigInt(digits) < value * BigInt(total);
}
/**
* The percentage, cut and never rounded up: it is 100 only where nothing is missing, 0 only where nothing is covered,
* and never reads as a limit that it is below.
*/
function formatPercent({ covered, total }, limit) {
	if (total === 0) return "not measured";
	let digits = Math.max(1, limit === void 0 ? 1 : exactly(limit).digits);
	const isTooShort = () => covered > 0 && !/[1-9]/.test(cut$1(covered, total, digits));
	while (isTooShort()) digits++;
	return `${cut$1(covered, total, digits)} %`;
}
function cut$1(covered, total, digits) {
	const text = (BigInt(covered) * 100n * 10n ** BigInt(digits) / BigInt(total)).toString().padStart(digits + 1, "0");
	return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
// src/checks/coverage/show-count.ts
/** `83.4 % (1234 of 1480)`, with as many digits as the limit needs. */
const showCount = (count, limit) => count.total === 0 ? "not measured" : `${formatPercent(count, limit)} (${count.covered} of ${count.total})`;
// src/checks/coverage/judge-changed-files.ts
const mostListed$4 = 50;
/** What became of each changed file, the one with the most uncovered changed lines first. */
function changedFileFacts({ patch, files, previous }) {
	if (!patch) return [];
	const changed = patch.files.toSorted((a, b) => uncoveredOf(b.lines) - uncoveredOf(a.lines));
	const listed = changed.slice(0, mostListed$4);
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
// src/checks/coverage/options.ts
const word$2 = () => z$2.string().check(z$2.minLength(1));
const text = word$2();
const globs = z$2.array(text).check(z$2.minLength(1));
/** The metrics that a limit can name; `combined` is coverage.py's blend of lines and branches. */
const limited = [
	"lines",
	"branches",
	"functions",
	"statements",
	"instructions",
	"combined"
];
const percent = z$2.number("a percentage from 0 to 100").check(z$2.minimum(0), z$2.maximum(100));
const minimum = {
	lines: described(z$2.optional(percent), "The least percentage of lines."),
	branches: described(z$2.optional(percent), "The least percentage of branches."),
	functions: described(z$2.optional(percent), "The least percentage of functions."),
	statements: described(z$2.optional(percent), "The least percentage of statements."),
	instructions: described(z$2.optional(percent), "The least percentage of instructions, which JaCoCo counts."),
	combined: described(z$2.optional(percent), "The least percentage of lines and branches taken together, which is coverage.py's own figure.")
};
const namesMetric$1 = (limit) => limited.some((metric) => limit[metric] !== void 0);
const someMetric = z$2.refine(namesMetric$1, `at least one of ${limited.join(", ")}`);
const source$1 = z$2.strictObject({
	files: described(z$2.array(text).check(z$2.minLength(1)), "Globs of report files."),
	suite: described(z$2.optional(text), "The name of the suite that wrote them, for limits of its own."),
	root: described(z$2.optional(text), "The folder that the paths in these reports start from.")
});
const report = z$2.union([text, source$1]);
const scoped = z$2.strictObject({
	...minimum,
	at: described(z$2.optional(text), "A glob of files; without it the limit is for all of them."),
	each: described(z$2._default(z$2.enum([
		"total",
		"file",
		"folder"
	]), "total"), "Whether the limit holds for all of them together, for each file, or for each folder."),
	suite: described(z$2.optional(text), "Count only what this suite covered.")
});
const atLeastLines = described(z$2._default(z$2.int().check(z$2.minimum(0)), 0), "Judge percentages only where at least so many changed lines are executable.");
const mostUncovered = described(z$2.optional(z$2.int().check(z$2.minimum(0))), "The most changed lines that may be uncovered, whatever the percentage.");
const patchLimit = {
	lines: described(z$2.optional(percent), "The least percentage of changed lines that are covered."),
	branches: described(z$2.optional(percent), "The least percentage of the branches on changed lines."),
	"minimum-size": atLeastLines,
	"most-uncovered": mostUncovered
};
const patch$1 = z$2.strictObject({
	...patchLimit,
	packages: described(z$2._default(z$2.array(z$2.strictObject({
		at: described(word$2(), "A glob of files."),
		...patchLimit
	})), []), "Limits for the changed lines of a part of the repository, besides those for all.")
});
const ratchet = z$2.strictObject({
	file: described(word$2(), "The committed baseline of what is uncovered, written by `epic21-gate baseline update`."),
	per: described(z$2._default(z$2.enum(["file", "folder"]), "file"), "Whether it has a line per file or per folder.")
});
const coverageOptions = z$2.strictObject({
	reports: described(z$2._default(z$2.array(report), []), "Coverage reports: a glob, or `files` with a `suite` and a `root`. The format is found by content."),
	evidence: described(z$2._default(z$2.array(text), []), "Globs of evidence files that the legs of a matrix wrote with `epic21-gate collect`; `reports` is then what each leg collects."),
	legs: described(z$2._default(z$2.array(text).check(z$2.refine((legs) => new Set(legs).size === legs.length, "each leg once")), []), "The legs that must have reported, each by its whole name."),
	suites: described(z$2._default(z$2.array(text), []), "The suites that must have reported. One that a report names and that is not listed is welcome."),
	previous: described(z$2._default(z$2.array(text), []), "Globs of evidence files of an earlier commit: for figures before and after, and to carry suites forward."),
	"carry-forward": described(z$2._default(z$2.array(text), []), "Suites that may be taken from `previous` when they did not run, if its commit is an ancestor."),
	paths: described(z$2._default(z$2.array(text.check(z$2.refine(isPathRule, "written as `/app/src -> src`"))), []), "How paths in reports lead to the repository where they do not by themselves, each as `from -> to`."),
	"source-roots": described(z$2._default(z$2.array(text), []), "Folders that packages start from, such as `src/main/java`, for reports that name no folder."),
	source: described(z$2.optional(globs), "Globs of the source files that a report must know when they change. Default: a guess by the files that reports know, which only warns."),
	ignore: described(z$2._default(z$2.array(text), []), "Globs of files that count nowhere."),
	total: described(z$2.optional(z$2.strictObject(minimum).check(someMetric)), "Limits for all files together."),
	limits: described(z$2._default(z$2.array(scoped.check(someMetric)), []), "Limits for a part: a glob, each file, each folder, a suite."),
	"new-files": described(z$2.optional(z$2.strictObject(minimum).check(someMetric)), "Limits for each file that this change adds."),
	patch: described(z$2.optional(patch$1), "Limits for the lines that this change adds or changes."),
	ratchet: described(z$2.optional(ratchet), "Nothing may be covered worse than the committed baseline says."),
	annotations: described(z$2._default(z$2.boolean(), true), "Whether uncovered changed lines are shown, as notices, where they are.")
}).check(z$2.refine(({ reports, evidence }) => reports.length > 0 || evidence.length > 0, "`reports`, or `evidence` of the legs that have them"), z$2.refine(({ evidence, legs }) => evidence.length === 0 || legs.length > 0, "`legs` beside `evidence`: without them nobody knows which are missing"));
// src/checks/coverage/judge-limit.ts
const limitsOf = (minimum) => limited.flatMap((metric) => {
	const percent = minimum[metric];
	return percent === void 0 ? [] : [{
		metric,
		percent
	}];
});
/** One total against the limits of its metrics. */
const judgeTotal = (scope, figures, minimum) => joinJudged(limitsOf(minimum).map(({ metric, percent }) => {
	const count = countOf(figures.now, metric);
	const fact = {
		of: scope.of,
		label: metric,
		value: showCount(count, percent),
		limit: `>= ${percent} %`
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
	within: ""
}, {
	now: evidence.totals,
	before: evidence.previous?.totals
}, options.total ?? {}), ...options.limits.map((limit) => judgeScoped(evidence, limit))]);
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
		of: nameOf$2(limit),
		within: `${placeIn$2(limit)}${suiteOf(limit)}`
	}, {
		now: whole ?? sumTotals(files.map(({ totals }) => totals)),
		before: sumTotals(before.map(({ totals }) => totals))
	}, limit);
}
function judgeApart(limit, { files, before }) {
	const isFile = limit.each === "file";
	const group = (all) => isFile ? all : byFolder(all);
	return judgeEach({
		of: `each ${limit.each}, ${nameOf$2(limit)}`,
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
const nameOf$2 = ({ at, suite }) => [at === void 0 ? "all files" : showName(at), ...suite === void 0 ? [] : [`suite ${showName(suite)}`]].join(", ");
const placeIn$2 = ({ at }) => at === void 0 ? "" : ` in ${showName(at)}`;
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
const mostListed$3 = 20;
const patchFindings = (part, changed, limit) => [
	...notMeasured(part, limit),
	...belowLimit(part, "lines", changed, limit),
	...belowLimit(part, "branches", changed, limit),
	...tooMany$1(part, changed, limit)
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
		details: listFirst(lineless, mostListed$3, showName)
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
function tooMany$1(part, { lines }, limit) {
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
const detailsOf = ({ files }, kind) => listFirst(files.filter((file) => uncoveredOf(file[kind]) > 0).sort((a, b) => uncoveredOf(b[kind]) - uncoveredOf(a[kind])), mostListed$3, (file) => {
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
			ratioFact(part, "changed lines", lines, judged.lines),
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
const carryRows$1 = (rows, { renames, per, files }) => per === "file" ? carryFiles(rows, renames) : carryBetweenFolders(rows, renames, files);
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
function formerKeys$1(renames, per) {
	if (per === "folder") return (key) => key;
	const old = new Map(renames.map(([before, now]) => [now, before]));
	return (key) => old.get(key) ?? key;
}
// src/checks/coverage/ratchet/allowance.ts
/**
* The base's rows, so that a change cannot move what it is judged by; where a file went, its row goes, and a row on disk
* that was raised with a reason holds. Without a base the rows on disk are all there is.
*/
function allowanceOf$1(ratchet, now, options) {
	const { per } = options.ratchet;
	if (ratchet.from !== "base") {
		const rows = rowsByKey$1(ratchet.own);
		return {
			rows,
			base: rows,
			raised: [],
			lowered: []
		};
	}
	const { renames } = ratchet;
	const before = rowsByKey$1(ratchet.rows);
	const base = new Map(carryRows$1(before, {
		renames,
		per,
		files: gapsOf(now.files, "file")
	}));
	const left = gapsOf(leftToLimits(now, options), per);
	for (const [key, gap] of left) base.set(key, plus(base.get(key) ?? noGap, limitedPart(gap, options)));
	const ceiling = (key) => most$2(base.get(key) ?? noGap, before.get(key) ?? noGap);
	const reasons = new Map(ratchet.rows.map(({ key, reason }) => [key, reason]));
	const formerKey = formerKeys$1(renames, per);
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
const rowsByKey$1 = (rows) => new Map(rows.map(({ key, lines, branches }) => [key, {
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
const placeIn$1 = (file, line) => ({
	file,
	...line !== void 0 && { line }
});
/** A folder is no place: its row is. */
const placeOf$3 = (one, key) => one.options.ratchet.per === "file" ? { file: key } : rowPlace(one, key);
const rowPlace = ({ own, options }, key) => placeIn$1(options.ratchet.file, own.get(key)?.line);
// src/checks/coverage/ratchet/lend-rows.ts
/**
* Where there is no change to look at no rename is seen: what has no row may have what the rows of files that are gone had,
* and all of it together no more.
*/
function lendRows$1(rows, { gaps, lost }) {
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
function ratchetFacts({ ratchet, gaps, allowance, own, options }) {
	const { file: of, per } = options.ratchet;
	const now = sumOf(gaps.values());
	const limit = sumOf([...gaps.keys()].map((key) => allowance.rows.get(key) ?? noGap));
	const better = [...gaps].filter(([key, gap]) => isOver(own.get(key) ?? noGap, gap)).length;
	return [
		{
			of,
			label: `${per}s, each by its row`,
			value: gaps.size
		},
		{
			of,
			label: "uncovered lines",
			value: now.lines,
			limit: `<= ${limit.lines}`
		},
		{
			of,
			label: "uncovered branches",
			value: now.branches,
			limit: `<= ${limit.branches}`
		},
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
const showExcess$1 = (gap, row, where) => metrics.filter(([metric]) => gap[metric] > row[metric]).map(([metric, one, many]) => `${numberOf(gap[metric], `uncovered ${one}`, `uncovered ${many}`)}, ${row[metric]} ${where} (+${gap[metric] - row[metric]})`).join(", and ");
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
				at: placeIn$1(wanted.file, line)
			}]
		};
	}
	const judged = {
		...options,
		ratchet: wanted
	};
	const gaps = gapsOf(now.files, wanted.per);
	const allowed = allowanceOf$1(ratchet, now, judged);
	const rows = ratchet.from === "disk" ? lendRows$1(allowed.rows, {
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
			...unrecorded$1(one),
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
	const before = carryRows$1(atBase, {
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
			isDrifted: had !== void 0 && !isOver(gap, most$2(row, had)),
			excess: excessOf$1(gap, row)
		}];
	}).sort((a, b) => Number(a.isDrifted) - Number(b.isDrifted) || b.excess - a.excess || compareText(a.key, b.key)).map(({ key, gap, row, had, isDrifted }) => {
		const since = isDrifted ? ": not by this change" : had && isOver(had, row) ? `; ${showHad(had, row)} before this change` : "";
		const message = `${showName(key)} has ${showExcess$1(gap, row, "in the baseline")}${since}`;
		return {
			rule: isDrifted ? "ratchet-drifted" : "ratchet-worse",
			message,
			at: placeOf$3(one, key)
		};
	});
}
function excessOf$1(gap, row) {
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
	const excess = showExcess$1(row, base, "at the base of this change");
	return {
		rule,
		message: `${file} allows ${showName(row.key)} ${excess}${end}`,
		at: placeIn$1(file, row.line)
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
function unrecorded$1({ ratchet, gaps, allowance, own, options }) {
	const { file } = options.ratchet;
	const why = ratchet.from === "disk" ? "files that are gone had as many, and only a base tells whether it is one of them" : "it may have them, and its row does not say so";
	return [...gaps].filter(([key, gap]) => isOver(gap, own.get(key) ?? noGap) && !isOver(gap, allowance.rows.get(key) ?? noGap)).map(([key, gap]) => {
		const excess = showExcess$1(gap, own.get(key) ?? noGap, `in ${file}`);
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
const rules$2 = {
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
		help: "Let the checkout have both commits, or name the base with `--base`, as the line above says."
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
const totalFacts = ({ totals }, limits = {}) => factsOf("all files", totals, limits);
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
const factsOf = (of, totals, limits = {}) => metrics$1.filter((metric) => totals[metric].total > 0 && limits[metric] === void 0).map((metric) => ({
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
function judge$2(evidence, options) {
	const obstacles = obstaclesIn$1(evidence);
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
	return {
		facts: [
			...totalFacts(evidence, options.total),
			...limits.facts,
			...isComplete ? [] : [incomplete],
			...furtherTotalFacts(evidence),
			...comparison.facts,
			...change.facts,
			...ratchet.facts,
			...worstFileFacts(evidence),
			...reports.facts
		],
		findings: boundFindings([
			...obstacles,
			...comparison.findings,
			...isComplete ? [...limits.findings, ...change.findings] : [],
			...ratchet.findings.filter(({ rule }) => isComplete || rule === "ratchet-missing" || rule === "ratchet-unreadable"),
			...reports.findings
		], rules$2)
	};
}
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
function obstaclesIn$1({ problems, totals }) {
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
	rules: rules$2,
	gather: async (from, options) => (await import("./chunks/gather.js")).gather(from, options),
	judge: judge$2
});
// src/checks/flags/evidence.ts
const line = z$2.int().check(z$2.positive());
const place$1 = z$2.object({
	file: z$2.string(),
	line
});
/** A value that a source gives a flag; in a file with its line. */
const setting = z$2.object({
	source: z$2.string(),
	line: z$2.optional(line),
	value: z$2.string()
});
/** What in the file, beside the flag's own line, keeps a dialect from reading it. */
const cause = z$2.object({
	rule: z$2.enum([
		"line-ends",
		"byte-order-mark",
		"merge-conflict",
		"file-refused"
	]),
	at: place$1,
	/** The last line of it, where it has several. */
	until: z$2.optional(line),
	reasons: z$2.array(z$2.object({
		dialect: z$2.string(),
		note: z$2.string()
	}))
});
const reading = z$2.object({
	dialect: z$2.string(),
	value: z$2.nullable(z$2.string()),
	note: z$2.optional(z$2.string())
});
/** What was seen. Values are kept of registered flags only: an env file holds secrets beside them. */
const flagsEvidence = z$2.object({
	today: z$2.string(),
	sources: z$2.array(z$2.object({
		name: z$2.string(),
		problem: z$2.optional(z$2.object({
			kind: z$2.enum(["unreadable", "empty"]),
			message: z$2.string()
		})),
		lastLineWithoutNewline: z$2.optional(line)
	})),
	flags: z$2.array(z$2.object({
		name: z$2.string(),
		/** In the order of precedence: the last is effective, an earlier one of the same source is shadowed. */
		settings: z$2.array(setting),
		/** Only where the declared dialects disagree. */
		divergence: z$2.optional(z$2.object({
			at: place$1,
			readings: z$2.array(reading),
			cause: z$2.optional(cause)
		})),
		commentedAt: z$2.array(place$1),
		/** Lines that are its name and no `=`. */
		bareAt: z$2.optional(z$2.array(place$1))
	})),
	nearMisses: z$2.array(z$2.object({
		at: place$1,
		name: z$2.string(),
		flag: z$2.string()
	})),
	code: z$2.optional(z$2.object({
		files: z$2.int(),
		problem: z$2.optional(z$2.string()),
		found: z$2.array(z$2.object({
			name: z$2.string(),
			at: place$1
		}))
	})),
	docs: z$2.array(z$2.object({
		file: z$2.string(),
		problem: z$2.optional(z$2.string()),
		tableLine: z$2.optional(line),
		rows: z$2.array(z$2.object({
			name: z$2.string(),
			value: z$2.string(),
			line
		}))
	}))
});
// src/checks/flags/environment.ts
/** The source that is no file: the environment of the process. */
const environment = "environment";
// src/formats/env-file/bytes.ts
const strict = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
const encoder = new TextEncoder();
const ESCAPED_BYTE = /([\uDC80-\uDCFF]+)/u;
const ESCAPE = 56320;
/** Bytes as text, losslessly: `encodeEnvFile(decodeEnvFile(bytes))` equals `bytes`, whatever they are. */
function decodeEnvFile(bytes) {
	try {
		return strict.decode(bytes);
	} catch {
		return decodeWithEscapes(bytes);
	}
}
/** The way back from `decodeEnvFile`. */
function encodeEnvFile(text) {
	if (!ESCAPED_BYTE.test(text)) return encoder.encode(text);
	const runs = text.split(ESCAPED_BYTE).map((run, index) => index % 2 === 0 ? encoder.encode(run) : unescapeBytes(run));
	const bytes = new Uint8Array(runs.reduce((total, run) => total + run.length, 0));
	let at = 0;
	for (const run of runs) {
		bytes.set(run, at);
		at += run.length;
	}
	return bytes;
}
/** Whether decoded text is no text at all: it holds a NUL or bytes that are not UTF-8 (UTF-16 files show as NULs). */
function isBinary(text) {
	return text.includes("\0") || hasInvalidUtf8(text);
}
/** Whether decoded text stands for bytes that are not UTF-8. */
function hasInvalidUtf8(text) {
	return ESCAPED_BYTE.test(text);
}
function unescapeBytes(run) {
	return Uint8Array.from(run, (character) => character.charCodeAt(0) - ESCAPE);
}
function decodeWithEscapes(bytes) {
	const runs = [];
	let start = 0;
	let at = 0;
	while (at < bytes.length) {
		const length = sequenceLength(bytes, at);
		if (length === 0) {
			runs.push(strict.decode(bytes.subarray(start, at)), String.fromCharCode(ESCAPE + (bytes[at] ?? 0)));
			start = at + 1;
		}
		at += length || 1;
	}
	runs.push(strict.decode(bytes.subarray(start)));
	return runs.join("");
}
/** Length of the valid UTF-8 sequence at a place; 0 where there is none (Unicode 16, table 3-7). */
function sequenceLength(bytes, at) {
	const lead = bytes[at] ?? 0;
	if (lead < 128) return 1;
	const length = lead < 224 ? 2 : lead < 240 ? 3 : 4;
	if (lead < 194 || lead > 244) return 0;
	const [low, high] = secondByteRange[lead] ?? [128, 191];
	const second = bytes[at + 1] ?? 0;
	if (second < low || second > high) return 0;
	for (let next = at + 2; next < at + length; next += 1) if (((bytes[next] ?? 0) & 192) !== 128) return 0;
	return length;
}
const secondByteRange = {
	224: [160, 191],
	237: [128, 159],
	240: [144, 191],
	244: [128, 143]
};
// src/formats/env-file/lines.ts
const LINE_END = /\r\n|\n|\r/g;
/** Offsets at which lines start. LF, CRLF and a lone CR each end a line, as in an editor, whatever a dialect makes of them. */
function lineStarts(text) {
	const starts = [0];
	for (const end of text.matchAll(LINE_END)) starts.push(end.index + end[0].length);
	return starts;
}
/** Looks up lines by bisection, so that asking for every line of a long file stays cheap. */
function lineLookup(starts) {
	return (offset) => {
		let low = 0;
		let high = starts.length;
		while (high - low > 1) {
			const middle = low + high >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle;
		}
		return low + 1;
	};
}
// src/formats/env-file/quoted-value.ts
const REST_OF_LINE$1 = /[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|$)/y;
/**
* The quoted value that opens at an offset. It may run over lines, but only a quote with nothing but a comment behind it
* closes one: otherwise a forgotten quote would swallow every line up to the next value that is quoted.
*/
function quotedValueAt(text, open) {
	const quote = quoteAt(text, open);
	if (!quote) return void 0;
	const close = closingQuote$2(text, open, quote);
	if (close === -1) return void 0;
	REST_OF_LINE$1.lastIndex = close + 1;
	const trailing = REST_OF_LINE$1.exec(text)?.[0];
	return trailing === void 0 ? void 0 : {
		quote,
		value: text.slice(open + 1, close),
		trailing
	};
}
function quoteAt(text, at) {
	const character = text[at];
	return character === "\"" || character === "'" || character === "`" ? character : void 0;
}
function closingQuote$2(text, open, quote) {
	let at = text.indexOf(quote, open + 1);
	if (quote !== "\"") return at;
	while (at !== -1 && isEscaped(text, at)) at = text.indexOf(quote, at + 1);
	return at;
}
function isEscaped(text, at) {
	let backslashes = 0;
	while (text[at - 1 - backslashes] === "\\") backslashes += 1;
	return backslashes % 2 === 1;
}
// src/formats/env-file/tokenize.ts
const BOM = "﻿";
const LINE$1 = /([^\r\n]*)(\r\n|\n|\r|$)/y;
const HEAD = /^([ \t]*)(export[ \t]+)?([\w.-]+)([ \t]*=|:[ \t])([ \t]*)/;
const COMMENT = /^[ \t]*#/;
/**
* The physical view of an env file: which lines look like an assignment of which key. Lossless:
* `printEnvFile(parseEnvFile(text))` equals `text`. What a program makes of the lines is what `readEnvFile` answers.
*/
function parseEnvFile(text) {
	const bom = text.startsWith(BOM) ? BOM : "";
	const lineAt = lineLookup(lineStarts(text));
	const nodes = [];
	let at = bom.length;
	while (at < text.length) {
		const node = readNode$1(text, at, lineAt(at));
		nodes.push(node);
		at += printNode(node).length;
	}
	return {
		bom,
		nodes
	};
}
/** The key that a comment would assign if it were no comment. */
function commentedKey(comment) {
	return HEAD.exec(comment.replace(/^[ \t]*#[# \t]*/, ""))?.[3];
}
function printNode(node) {
	if (node.kind !== "assignment") return node.text + node.eol;
	const { leading, exportPrefix, key, separator, quote, value, trailing, eol } = node;
	return leading + exportPrefix + key + separator + quote + value + quote + trailing + eol;
}
function readNode$1(text, at, line) {
	const { content, eol } = lineFrom(text, at);
	const head = HEAD.exec(content);
	if (!head) return {
		kind: plainKind(content),
		line,
		text: content,
		eol
	};
	const [whole, leading = "", exportPrefix = "", key = "", sign = "", blanks = ""] = head;
	const start = {
		kind: "assignment",
		line,
		leading,
		exportPrefix,
		key
	};
	const open = at + whole.length;
	const quoted = quotedValueAt(text, open);
	if (!quoted) return {
		...start,
		...unquoted(content, whole.length, sign, blanks),
		quote: "",
		eol
	};
	const end = open + quoted.value.length + quoted.trailing.length + 2;
	return {
		...start,
		separator: sign + blanks,
		...quoted,
		eol: lineFrom(text, end).eol
	};
}
function lineFrom(text, at) {
	LINE$1.lastIndex = at;
	const [, content = "", eol = ""] = LINE$1.exec(text) ?? [];
	return {
		content,
		eol
	};
}
function plainKind(content) {
	if (content.trim() === "") return "blank";
	return COMMENT.test(content) ? "comment" : "other";
}
function unquoted(content, from, sign, blanks) {
	const signEnd = from - blanks.length;
	const end = unquotedEnd(content, from, signEnd);
	if (end > from) return {
		separator: sign + blanks,
		value: content.slice(from, end),
		trailing: content.slice(end)
	};
	return {
		separator: sign,
		value: "",
		trailing: content.slice(signEnd)
	};
}
/** Where an unquoted value ends: before its trailing blanks and a comment, which starts at a `#` after a blank. */
function unquotedEnd(content, from, signEnd) {
	const startsComment = (hash) => hash > signEnd && isBlank(content[hash - 1]);
	let end = content.indexOf("#", from);
	while (end !== -1 && !startsComment(end)) end = content.indexOf("#", end + 1);
	if (end === -1) end = content.length;
	while (end > from && isBlank(content[end - 1])) end -= 1;
	return end;
}
function isBlank(character) {
	return character === " " || character === "	";
}
// src/formats/env-file/cursor.ts
/** Takes what a sticky pattern matches here; without a match the cursor stays. */
function take(cursor, pattern) {
	pattern.lastIndex = cursor.at;
	const taken = pattern.exec(cursor.text)?.[0];
	cursor.at += taken?.length ?? 0;
	return taken;
}
/** Takes the text up to an offset. */
function takeTo(cursor, end) {
	const taken = cursor.text.slice(cursor.at, end);
	cursor.at = end;
	return taken;
}
/** Offset of the first line feed from here on, or the end of the text. */
function lineFeed$1({ text, at }) {
	const found = text.indexOf("\n", at);
	return found === -1 ? text.length : found;
}
// src/formats/env-file/expand.ts
const opaque = Symbol("opaque");
const LONGEST_VALUE = 131072;
/**
* Puts known values for references. Nothing comes out if any of them is unknown: what the environment holds, and so
* whether a default applies, is not to be seen in the file.
*/
function expand(parts, known) {
	let text = "";
	for (const part of parts) {
		const value = typeof part === "string" ? part : part === opaque ? void 0 : resolve$2(part, known);
		if (value === void 0) return void 0;
		text += value;
		if (text.length > LONGEST_VALUE && parts.length > 1) return void 0;
	}
	return text;
}
function resolve$2({ name, whenEmpty }, known) {
	const value = known(name);
	return value === "" && whenEmpty !== void 0 ? whenEmpty : value;
}
// src/formats/env-file/reading.ts
function startReading(lineAt) {
	const settings = /* @__PURE__ */ new Map();
	const problems = [];
	return {
		set(key, at, value, raw) {
			const line = lineAt(at);
			const setting = value === void 0 ? {
				line,
				computed: true,
				raw
			} : {
				line,
				computed: false,
				value
			};
			const earlier = settings.get(key);
			if (earlier) earlier.push(setting);
			else settings.set(key, [setting]);
		},
		doubt() {
			for (const list of settings.values()) {
				const last = list.at(-1);
				if (last && !last.computed) list[list.length - 1] = {
					line: last.line,
					computed: true,
					raw: last.value
				};
			}
		},
		reject(at, message) {
			problems.push({
				line: lineAt(at),
				message
			});
		},
		known(key) {
			const last = settings.get(key)?.at(-1);
			return last && !last.computed ? last.value : void 0;
		},
		reading: () => ({
			settings,
			problems
		}),
		refusal: (at, message) => ({
			settings: /* @__PURE__ */ new Map(),
			problems: [{
				line: lineAt(at),
				message
			}]
		})
	};
}
// src/formats/env-file/dialects/bash-names.ts
/** Commands after which a variable may have another value, or the file may have ended. */
const changesShell = new Set(`. source eval exec exit return logout command builtin enable trap kill unset set shopt declare
  typeset local readonly export let read mapfile readarray printf getopts alias unalias cd pushd popd
  wait hash if then else elif fi for while until do done case esac select in function time coproc { }
  ! [[ break continue`.split(/\s+/));
/** Variables that bash computes, or does not let anyone set. */
const ownedByShell = new Set(`UID EUID PPID BASHOPTS SHELLOPTS BASH_VERSINFO POSIXLY_CORRECT RANDOM SRANDOM SECONDS LINENO
  EPOCHSECONDS EPOCHREALTIME BASHPID BASH_COMMAND BASH_SUBSHELL BASH_ARGV0 BASH_ALIASES BASH_CMDS
  FUNCNAME GROUPS DIRSTACK HISTCMD PIPESTATUS COMP_WORDBREAKS _`.split(/\s+/));
// src/formats/env-file/dialects/bash-nesting.ts
const closers = {
	"(": ")",
	"{": "}",
	"[": "]",
	"\"": "\"",
	"`": "`"
};
/**
* Offset behind the bracket or backquote that closes the one at `open`. What stands inside is for bash to run, so only
* its nesting matters here. A stack of its own, not recursion: a hostile file may nest a hundred thousand deep.
*/
function skipNested(text, open) {
	const stop = /[\\'"`()[\]{}]/g;
	const stack = [closers[text.charAt(open)]];
	stop.lastIndex = open + 1;
	for (let found = stop.exec(text); found; found = stop.exec(text)) {
		const [character] = found;
		const top = stack.at(-1);
		if (character === "\\") stop.lastIndex += 1;
		else if (character === top) stack.pop();
		else if (character === "'" && top !== "\"") {
			const close = text.indexOf("'", stop.lastIndex);
			if (close === -1) return void 0;
			stop.lastIndex = close + 1;
		} else if (opens(text, found.index, top)) stack.push(closers[character]);
		if (stack.length === 0) return stop.lastIndex;
	}
}
function opens(text, at, top) {
	const character = text.charAt(at);
	if (character === "\"" || character === "`") return true;
	if (!"({[".includes(character)) return false;
	return text[at - 1] === "$" || character === "(" && top !== "\"";
}
// src/formats/env-file/dialects/bash-words.ts
const ASSIGNMENT = /[A-Za-z_]\w*\+?=/y;
const PLAIN = /[^\\'"`$~ \t\n;&|()<>]+/y;
const PLAIN_IN_QUOTES = /[^"\\$`]+/y;
const NAME$1 = /[A-Za-z_]\w*/y;
const BRACED$1 = /\{([A-Za-z_]\w*)(?:(:?)-([\w./,@%+^-]*))?\}/y;
const SPECIAL = /[\d@*#?$!-]/y;
const END = /[ \t\n;&|()<>]|$/y;
/** Reads the word at the cursor; nothing comes out when a quote or a bracket in it is never closed. */
function takeWord(cursor) {
	const at = cursor.at;
	const head = take(cursor, ASSIGNMENT);
	const start = cursor.at;
	const parts = [];
	while (!isAt(cursor, END)) {
		const piece = isTilde(cursor, start) ? takeOpaque(cursor) : takePiece(cursor);
		if (!piece) return void 0;
		for (const part of piece) parts.push(part);
	}
	const raw = cursor.text.slice(start, cursor.at);
	return {
		at,
		name: head?.replace(/\+?=$/, ""),
		appends: head?.endsWith("+=") ?? false,
		parts,
		raw
	};
}
function takePiece(cursor) {
	const character = cursor.text[cursor.at];
	if (character === "\\") return takeEscape(cursor);
	if (character === "'") return takeSingleQuoted(cursor);
	if (character === "\"") return takeDoubleQuoted(cursor);
	if (character === "`") return takeNested(cursor);
	if (character === "$") return takeDollar(cursor, false);
	return [take(cursor, PLAIN) ?? takeTo(cursor, cursor.at + 1)];
}
/** `~` is a home directory at the start of a value, also of one that starts on a continued line, and after each colon. */
function isTilde({ text, at }, start) {
	return text[at] === "~" && (at === start || text[at - 1] === ":" || text[at - 1] === "\n");
}
function takeOpaque(cursor) {
	cursor.at += 1;
	return [opaque];
}
function takeEscape(cursor) {
	const escaped = takeTo(cursor, Math.min(cursor.at + 2, cursor.text.length)).slice(1);
	return escaped === "\n" ? [] : [escaped === "" ? "\\" : escaped];
}
function takeSingleQuoted(cursor) {
	const close = cursor.text.indexOf("'", cursor.at + 1);
	return close === -1 ? void 0 : [takeTo(cursor, close + 1).slice(1, -1)];
}
function takeDoubleQuoted(cursor) {
	const parts = [];
	cursor.at += 1;
	while (cursor.text[cursor.at] !== "\"") {
		const piece = takePieceInQuotes(cursor);
		if (!piece) return void 0;
		for (const part of piece) parts.push(part);
	}
	cursor.at += 1;
	return parts;
}
function takePieceInQuotes(cursor) {
	const character = cursor.text[cursor.at];
	if (character === void 0) return void 0;
	if (character === "`") return takeNested(cursor);
	if (character === "$") return takeDollar(cursor, true);
	if (character !== "\\") return [take(cursor, PLAIN_IN_QUOTES) ?? ""];
	const escaped = cursor.text.charAt(cursor.at + 1);
	cursor.at += 2;
	if (escaped === "\n") return [];
	return ["$`\"\\".includes(escaped) ? escaped : `\\${escaped}`];
}
function takeDollar(cursor, inQuotes) {
	cursor.at += 1;
	const name = take(cursor, NAME$1);
	if (cursor.text.startsWith("\\\n", cursor.at)) return [opaque];
	if (name !== void 0) return [{ name }];
	BRACED$1.lastIndex = cursor.at;
	const braced = BRACED$1.exec(cursor.text);
	if (braced) return [takeBraced(cursor, braced)];
	const next = cursor.text.charAt(cursor.at);
	if (next !== "" && "{([".includes(next)) return takeNested(cursor);
	if (take(cursor, SPECIAL)) return [opaque];
	if (!inQuotes && next === "\"") return takeDoubleQuoted(cursor);
	if (!inQuotes && next === "'") return takeAnsiQuoted(cursor);
	return ["$"];
}
function takeAnsiQuoted(cursor) {
	const stop = /['\\]/g;
	stop.lastIndex = cursor.at + 1;
	for (let found = stop.exec(cursor.text); found; found = stop.exec(cursor.text)) {
		if (found[0] === "'") {
			cursor.at = stop.lastIndex;
			return [opaque];
		}
		stop.lastIndex += 1;
	}
}
function takeBraced(cursor, [all, name = "", colon, fallback]) {
	cursor.at += all.length;
	return colon === ":" && fallback !== void 0 ? {
		name,
		whenEmpty: fallback
	} : { name };
}
function takeNested(cursor) {
	const end = skipNested(cursor.text, cursor.at);
	if (end === void 0) return void 0;
	cursor.at = end;
	return [opaque];
}
function isAt({ text, at }, pattern) {
	pattern.lastIndex = at;
	return pattern.test(text);
}
// src/formats/env-file/dialects/bash.ts
const BLANKS$2 = /[ \t]*/y;
const REST_OF_LINE = /[^\n]*/y;
const SIDE_EFFECT = /\$\{(?!\w+(?::?-[\w./,@%+^-]*)?\})|\$\(\(|\$\[/;
const HIDDEN_ASSIGNMENT = /^\w+\[|\\\n/;
const NAME = /^[A-Za-z_]\w*$/;
const NAME_AND_VALUE = /^([A-Za-z_]\w*)(\+?)=([^]*)$/;
/** What `set -a; source FILE` would leave in the environment. Assignments are followed, everything else is a problem. */
function readBash(text) {
	const shell = {
		recorder: startReading(lineLookup(lineStarts(text))),
		isUncertain: false
	};
	const cursor = {
		text,
		at: 0
	};
	while (cursor.at < text.length) {
		const line = takeLine(cursor);
		if (line.end === "unclosed") {
			shell.recorder.reject(line.at, "a quote or bracket that is never closed: bash reads no further");
			break;
		}
		if (line.end === "unsupported") giveUp(line, shell);
		else for (const words of line.commands) run$1(words, shell);
	}
	return shell.recorder.reading();
}
function takeLine(cursor) {
	let words = [];
	const commands = [words];
	for (;;) {
		skipBlanks$1(cursor);
		const at = cursor.at;
		const character = cursor.text[at];
		if (character === void 0 || character === "\n") {
			cursor.at += 1;
			return {
				commands,
				end: "newline",
				at
			};
		}
		if (character === "#") take(cursor, REST_OF_LINE);
		else if (isSeparator(cursor, words)) {
			cursor.at += 1;
			words = [];
			commands.push(words);
		} else if (";&|()<>".includes(character)) {
			take(cursor, REST_OF_LINE);
			return {
				commands,
				end: "unsupported",
				at
			};
		} else {
			const word = takeWord(cursor);
			if (!word) return {
				commands,
				end: "unclosed",
				at
			};
			words.push(word);
		}
	}
}
function skipBlanks$1(cursor) {
	take(cursor, BLANKS$2);
	while (cursor.text.startsWith("\\\n", cursor.at)) {
		cursor.at += 2;
		take(cursor, BLANKS$2);
	}
}
/** A single `;` behind a command: alone it is a syntax error, and `;;` and `;&` belong to `case`. */
function isSeparator({ text, at }, words) {
	return text[at] === ";" && words.length > 0 && text[at + 1] !== ";" && text[at + 1] !== "&";
}
function giveUp({ at, commands }, shell) {
	shell.recorder.reject(at, "shell syntax beyond assignments: no value is certain");
	loseTrack(shell);
	for (const word of commands.flat()) if (word.name !== void 0) assign(word.name, word.at, void 0, word.raw, shell);
}
function run$1(words, shell) {
	const expansion = words.find((word) => SIDE_EFFECT.test(word.raw));
	if (expansion) {
		shell.recorder.reject(expansion.at, "an expansion that may set variables or stop: no value is certain");
		loseTrack(shell);
	}
	const command = words.find((word) => word.name === void 0);
	if (!command) for (const word of words) assign(word.name ?? "", word.at, valueOf(word, shell), word.raw, shell);
	else if (command === words[0] && command.raw === "export") exportAll(words.slice(1), shell);
	else runOther(command, shell);
}
/** `C = v` lands here, and so do a bare key, a BOM and the lone CR of an empty CRLF line. */
function runOther(command, shell) {
	shell.recorder.reject(command.at, "not an assignment: bash runs it as a command");
	const name = expand(command.parts, () => void 0);
	if (name === void 0 || changesShell.has(name) || HIDDEN_ASSIGNMENT.test(command.raw)) loseTrack(shell);
}
function exportAll(words, shell) {
	const values = words.map((word) => holdsBrace(word) ? void 0 : expand(word.parts, shell.recorder.known));
	for (const [index, word] of words.entries()) if (word.name === void 0) exportWord(word, shell);
	else assign(word.name, word.at, appended(word, values[index], shell), word.raw, shell);
}
/** What is appended to is what it is by then: in `export A=1 A+=2`, A gets 12. */
function appended({ name = "", appends }, value, { recorder }) {
	const before = appends ? expand([{ name }], recorder.known) : "";
	return before === void 0 || value === void 0 ? void 0 : before + value;
}
/** `export NAME` sets nothing; `export "NAME=value"` does, though it does not look like an assignment. */
function exportWord(word, shell) {
	const text = holdsBrace(word) ? void 0 : expand(word.parts, () => void 0);
	if (text !== void 0 && NAME.test(text)) return;
	const [, name, plus, value] = NAME_AND_VALUE.exec(text ?? "") ?? [];
	if (name !== void 0) return assign(name, word.at, plus ? void 0 : value, word.raw, shell);
	shell.recorder.reject(word.at, "export with an option or with something that is no name");
	if (text === void 0 || text.startsWith("-")) loseTrack(shell);
}
/** `export` may make several words of a `{`. */
function holdsBrace(word) {
	return word.raw.includes("{");
}
function valueOf({ name = "", appends, parts }, { recorder }) {
	return expand(appends ? [{ name }, ...parts] : parts, recorder.known);
}
function assign(name, at, value, raw, shell) {
	if (ownedByShell.has(name)) {
		shell.recorder.reject(at, "a variable that bash keeps to itself");
		loseTrack(shell);
	}
	shell.recorder.set(name, at, shell.isUncertain ? void 0 : value, raw);
}
function loseTrack(shell) {
	if (!shell.isUncertain) shell.recorder.doubt();
	shell.isUncertain = true;
}
// src/formats/env-file/spaces.ts
/** What Go calls a space. JavaScript's `\s` differs: it has the BOM and lacks U+0085. */
const goSpace = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;
/** Offset of the first character from `at` on that is no such space. */
function skipSpaces(text, at, space) {
	let end = at;
	while (end < text.length && space.test(text.charAt(end))) end += 1;
	return end;
}
/** A loop, since `/\s+$/` takes quadratic time on a long run of spaces inside the text. */
function trimSpacesEnd(text, space) {
	let end = text.length;
	while (end > 0 && space.test(text.charAt(end - 1))) end -= 1;
	return text.slice(0, end);
}
// src/formats/env-file/dialects/compose-template.ts
const NAMED = /[a-z_][a-z0-9_]*/iy;
const BRACED = /\{([a-z_][a-z0-9_]*)(?:(:?[-+?])([^{}$]*))?\}/iy;
const NESTED = /\{[a-z_][a-z0-9_]*:?[-+?]/iy;
/** A value as compose-go's templates read it; nothing for a template that they reject. */
function parseTemplate(text) {
	const parts = [];
	let done = 0;
	for (let at = text.indexOf("$"); at !== -1; at = text.indexOf("$", done)) {
		const found = parseReference(text, at + 1);
		if (!found) return void 0;
		parts.push(text.slice(done, at), found.part);
		done = found.end;
	}
	return [...parts, text.slice(done)];
}
function parseReference(text, at) {
	if (text[at] === "$") return {
		part: "$",
		end: at + 1
	};
	const name = matchAt(NAMED, text, at)?.[0];
	if (name !== void 0) return {
		part: { name },
		end: at + name.length
	};
	const braced = matchAt(BRACED, text, at);
	if (braced) return {
		part: bracedPart(braced),
		end: at + braced[0].length
	};
	return matchAt(NESTED, text, at) && text.includes("}", at) ? {
		part: opaque,
		end: text.length
	} : void 0;
}
function bracedPart([, name = "", operator, fallback = ""]) {
	if (operator === void 0 || operator === "-") return { name };
	return operator === ":-" ? {
		name,
		whenEmpty: fallback
	} : opaque;
}
function matchAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text) ?? void 0;
}
/** The escapes of a double-quoted value: Go's, with a leading 0 for octal. `\$` becomes the `$$` of templates. */
function unescapeQuoted(text) {
	return text.replaceAll(/\\(?:([abcfnrtv$"\\])|0(\d{0,3}))/g, (match, character, octal) => {
		if (character !== void 0) return escapes$1[character] ?? match;
		if (octal === void 0 || !/^[0-3][0-7]{2}$/.test(octal)) return `\\${octal ?? ""}`;
		return String.fromCharCode(Number.parseInt(octal, 8));
	});
}
const escapes$1 = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	$: "$$",
	"\"": "\"",
	"\\": "\\"
};
// src/formats/env-file/dialects/compose.ts
const EXPORT$1 = /export[\t\n\f\r ]+/y;
const KEY$1 = /[\p{L}\p{N}_.\-[\]\t\v\f\r \u0085\u00A0]*/uy;
const BLANKS$1 = /[\t\v\f\r \u0085\u00A0]*/y;
/** compose-go reads statements, not lines: what follows a closing quote is the next one. Any error drops the file. */
function readCompose(text) {
	const recorder = startReading(lineLookup(lineStarts(text)));
	const cursor = {
		text,
		at: text.startsWith("﻿") ? 1 : 0
	};
	for (;;) {
		cursor.at = skipSpaces(text, cursor.at, goSpace);
		if (cursor.at === text.length) return recorder.reading();
		const start = cursor.at;
		const fault = text[start] === "#" ? skipLine$1(cursor) : readStatement$3(cursor, recorder);
		if (fault) return recorder.refusal(start, `${fault}: compose refuses the whole file`);
	}
}
function readStatement$3(cursor, recorder) {
	if (take(cursor, EXPORT$1)) take(cursor, BLANKS$1);
	const at = cursor.at;
	const key = trimSpacesEnd(take(cursor, KEY$1) ?? "", goSpace);
	const end = cursor.text[cursor.at];
	if (end === void 0) return readEndOfFile(cursor, at, recorder);
	if (end !== "=" && end !== ":" && end !== "\n") return "a character that no variable name may have";
	if (key.includes(" ")) return "a space in a variable name";
	cursor.at += 1;
	if (end === "\n") {
		if (key !== "") recorder.set(key, at, void 0, key);
		return;
	}
	take(cursor, BLANKS$1);
	return readValue$1(cursor, key, at, recorder);
}
/** A name with no newline behind it is taken for the value of a variable without a name. */
function readEndOfFile(cursor, at, recorder) {
	if (at === cursor.at) return "export without a name";
	recorder.reject(at, "no = and no newline: compose does not take this for a name");
}
function readValue$1(cursor, key, at, recorder) {
	const quote = cursor.text.charAt(cursor.at);
	const raw = quote === "\"" || quote === "'" ? takeQuoted(cursor, quote) : takeUnquoted(cursor);
	if (raw === void 0) return "a quote that is never closed";
	const parts = quote === "'" ? [raw] : parseTemplate(quote === "\"" ? unescapeQuoted(raw) : raw);
	if (!parts) return "a $ that starts no variable (write $$)";
	if (key === "") recorder.reject(at, "no variable name before =");
	else recorder.set(key, at, expand(parts, recorder.known), raw);
}
function takeUnquoted(cursor) {
	const line = takeTo(cursor, lineFeed$1(cursor));
	const comment = line.indexOf(" #");
	return trimSpacesEnd(comment === -1 ? line : line.slice(0, comment), goSpace);
}
/** The text between quotes, without the backslashes that escape the quote itself. */
function takeQuoted(cursor, quote) {
	const stop = quote === "\"" ? /["\\]/g : /['\\]/g;
	const pieces = [];
	cursor.at += 1;
	for (;;) {
		stop.lastIndex = cursor.at;
		const found = stop.exec(cursor.text);
		if (!found) return void 0;
		pieces.push(takeTo(cursor, found.index));
		cursor.at += 1;
		if (found[0] === quote) return pieces.join("");
		const escaped = cursor.text.charAt(cursor.at);
		pieces.push(escaped === quote ? escaped : `\\${escaped}`);
		cursor.at += 1;
	}
}
function skipLine$1(cursor) {
	cursor.at = lineFeed$1(cursor);
}
// src/formats/env-file/dialects/docker-run.ts
const LONGEST_LINE = 65535;
/** No quotes, no escapes, no inline comments: a value is what stands after the first `=`. */
function readDockerRun(text) {
	const recorder = startReading(lineLookup(lineStarts(text)));
	let start = 0;
	for (const whole of text.split("\n")) {
		const at = start;
		start += whole.length + 1;
		const line = clean(whole, at);
		const fault = faultOf(whole, line);
		if (fault !== void 0) return recorder.refusal(at, `${fault}: docker run refuses the whole file`);
		if (line === "" || line.startsWith("#")) continue;
		const sign = line.indexOf("=");
		if (sign === -1) recorder.set(line, at, void 0, line);
		else recorder.set(line.slice(0, sign), at, line.slice(sign + 1), line.slice(sign + 1));
	}
	return recorder.reading();
}
function clean(whole, at) {
	const line = whole.endsWith("\r") ? whole.slice(0, -1) : whole;
	const bom = at === 0 && line.startsWith("﻿") ? 1 : 0;
	return line.slice(skipSpaces(line, bom, goSpace));
}
function faultOf(whole, line) {
	if (isTooLong(whole)) return `a line of more than ${LONGEST_LINE} bytes`;
	if (hasInvalidUtf8(whole)) return "bytes that are not UTF-8";
	if (line.startsWith("#")) return void 0;
	if (line.startsWith("=")) return "no variable name before =";
	return /^[^=]*[ \t]/.test(line) ? "whitespace in a variable name" : void 0;
}
function isTooLong(line) {
	return line.length * 3 > LONGEST_LINE && encodeEnvFile(line).length > LONGEST_LINE;
}
// src/formats/env-file/dialects/dotenv.ts
const SPACES = /\s*/y;
const EXPORT = /export\s+(?=[\w.-])/y;
const KEY = /[\w.-]+/y;
const SIGN = /\s*=|:\s/y;
const LINE = /.*/y;
const AFTER_QUOTE = /[^\S\n\u2028\u2029]*(?=[\n\u2028\u2029#]|$)/y;
/** The package matches one regular expression over the file; this walks the same way in linear time. */
function readDotenv(text) {
	const lines = text.replaceAll(/\r\n?/g, "\n");
	const recorder = startReading(lineLookup(lineStarts(lines)));
	let at = skip(SPACES, lines, 0);
	while (at < lines.length) {
		at = lines[at] === "#" ? skip(LINE, lines, at) : readStatement$2(lines, at, recorder);
		at = skip(SPACES, lines, at);
	}
	return recorder.reading();
}
/** Reads one statement and gives the offset behind it. */
function readStatement$2(lines, start, recorder) {
	const keyAt = skip(EXPORT, lines, start);
	const keyEnd = skip(KEY, lines, keyAt);
	const valueAt = skip(SIGN, lines, keyEnd);
	if (keyEnd === keyAt || valueAt === keyEnd) {
		recorder.reject(start, "no assignment: dotenv ignores the line");
		return skip(LINE, lines, start);
	}
	const { value, end } = quotedValue(lines, valueAt) ?? lineValue(lines, valueAt);
	const key = lines.slice(keyAt, keyEnd);
	if (key === "__proto__") recorder.reject(start, "dotenv drops a variable of this name");
	else recorder.set(key, keyAt, value, value);
	return end;
}
/** A value in quotes, which may even open on a later line than the key. */
function quotedValue(lines, valueAt) {
	const open = skip(SPACES, lines, valueAt);
	const quote = lines.charAt(open);
	if (!isQuote(quote)) return void 0;
	const close = closingQuote$1(lines, open, quote);
	if (close === void 0) return void 0;
	const text = lines.slice(open + 1, close);
	return {
		value: quote === "\"" ? unescapeNewlines(text) : text,
		end: skip(LINE, lines, close + 1)
	};
}
/**
* The quote that ends the value has only a comment behind it. The first unescaped quote ends the search; before it an
* escaped one will do, and the last such one is taken if that first one does not.
*/
function closingQuote$1(lines, open, quote) {
	let closing;
	for (let at = lines.indexOf(quote, open + 1); at !== -1; at = lines.indexOf(quote, at + 1)) {
		AFTER_QUOTE.lastIndex = at + 1;
		if (AFTER_QUOTE.test(lines)) closing = at;
		if (lines[at - 1] !== "\\") break;
	}
	return closing;
}
/** The rest of the line up to any `#`, blank before it or not; matching quotes around it go. */
function lineValue(lines, valueAt) {
	const newline = lines.indexOf("\n", valueAt);
	const line = lines.slice(valueAt, newline === -1 ? lines.length : newline);
	const text = (line.split("#", 1)[0] ?? "").trim();
	const quote = text.charAt(0);
	const bare = text.length > 1 && isQuote(quote) && text.endsWith(quote) ? text.slice(1, -1) : text;
	return {
		value: quote === "\"" ? unescapeNewlines(bare) : bare,
		end: valueAt + line.length
	};
}
function unescapeNewlines(text) {
	return text.replaceAll("\\n", "\n").replaceAll("\\r", "\r");
}
function isQuote(character) {
	return character === "\"" || character === "'" || character === "`";
}
/** Offset behind what a sticky pattern matches at a place; the place itself where it does not match. */
function skip(pattern, text, at) {
	pattern.lastIndex = at;
	const match = pattern.exec(text);
	return match ? at + match[0].length : at;
}
// src/formats/env-file/dialects/node.ts
const space = /[ \t\n]/;
const SIGN_OR_NEWLINE = /[=\n]/g;
/** `node_dotenv.cc` of Node 24.21, step by step: its oddities decide what a program gets to see. */
function readNode(text) {
	const recorder = startReading(lineLookup(lineStartsWithoutReturns(text)));
	const rest = {
		text: trimSpacesEnd(text.replaceAll("\r", ""), space),
		at: 0
	};
	skipBlanks(rest);
	while (rest.at < rest.text.length) if (rest.text[rest.at] === "#" || rest.text[rest.at] === "\n") skipLine(rest, rest.at);
	else readStatement$1(rest, recorder);
	return recorder.reading();
}
function readStatement$1(rest, recorder) {
	const { text, at: start } = rest;
	SIGN_OR_NEWLINE.lastIndex = start;
	const sign = SIGN_OR_NEWLINE.exec(text)?.index ?? text.length;
	if (text[sign] !== "=") {
		recorder.reject(start, "no =: Node ignores the line");
		rest.at = sign;
		return skipBlanks(rest);
	}
	const at = skipSpaces(text, start, space);
	const key = trimSpacesEnd(text.slice(at, sign), space);
	rest.at = sign + 1;
	if (rest.at === text.length || text[rest.at] === "\n") return set(recorder, key, at, "");
	skipBlanks(rest);
	if (key === "") return set(recorder, key, at, "");
	const value = takeValue$1(rest);
	set(recorder, key.startsWith("export ") ? key.slice(skipSpaces(key, 7, space)) : key, at, value);
}
function set(recorder, key, at, value) {
	if (key === "") recorder.reject(at, "no variable name before =");
	else recorder.set(key, at, value, value);
}
function takeValue$1(rest) {
	const { text, at } = rest;
	const quote = text.charAt(at);
	const close = "\"'`".includes(quote) ? text.indexOf(quote, at + 1) : -1;
	if (close !== -1) {
		skipLine(rest, close + 1);
		const value = text.slice(at + 1, close);
		return quote === "\"" ? value.replaceAll("\\n", "\n") : value;
	}
	skipLine(rest, at);
	const line = text.slice(at, rest.at);
	skipBlanks(rest);
	if ("\"'`".includes(quote)) return line.endsWith("\n") ? line.slice(0, -1) : line;
	return trimSpacesEnd(line.split("#", 1)[0] ?? "", space);
}
function skipLine(rest, from) {
	const newline = rest.text.indexOf("\n", from);
	rest.at = newline === -1 ? rest.text.length : newline + 1;
}
function skipBlanks(rest) {
	rest.at = skipSpaces(rest.text, rest.at, space);
}
/** Node drops every CR, also a lone one; lines are still counted as in the file. */
function lineStartsWithoutReturns(text) {
	let returns = 0;
	return lineStarts(text).map((start) => {
		if (text[start - 1] === "\r" || text.slice(start - 2, start) === "\r\n") returns += 1;
		return start - returns;
	});
}
// src/formats/env-file/dialects/python.ts
const BLANKS = String.raw`\t\v\f\x1C-\x20\x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000`;
const blank$1 = new RegExp(`[${BLANKS}]`);
const spaces = new RegExp(`[\\r\\n${BLANKS}]*`, "y");
const blanks = new RegExp(`[${BLANKS}]*`, "y");
const exportPrefix = new RegExp(`export[${BLANKS}]+`, "y");
const bareKey = new RegExp(`[^=#\\r\\n${BLANKS}]+`, "y");
const quotedKey = /'[^']+'/y;
const sign = /=/y;
const restOfLine = /[^\r\n]*/y;
const lineEnd = /(?:#[^\r\n]*)?(?:\r\n|\n|\r|$)/y;
/** python-dotenv 1.2: a statement that does not parse is dropped, up to the end of the line where parsing stopped. */
function readPython(text) {
	const recorder = startReading(lineLookup(lineStarts(text)));
	const cursor = {
		text,
		at: 0
	};
	take(cursor, spaces);
	while (cursor.at < text.length) {
		const start = cursor.at;
		if (!readStatement(cursor, recorder)) {
			recorder.reject(start, "does not parse: python-dotenv drops the statement");
			take(cursor, restOfLine);
		}
		take(cursor, spaces);
	}
	return recorder.reading();
}
function readStatement(cursor, recorder) {
	take(cursor, exportPrefix);
	if (cursor.text[cursor.at] === "#") return take(cursor, restOfLine) !== void 0;
	const at = cursor.at;
	const key = takeKey(cursor);
	if (key === void 0) return false;
	take(cursor, blanks);
	if (!take(cursor, sign)) {
		const ends = take(cursor, lineEnd) !== void 0;
		if (ends) recorder.set(key, at, void 0, key);
		return ends;
	}
	take(cursor, blanks);
	const value = takeValue(cursor);
	if (value === void 0) return false;
	take(cursor, blanks);
	if (take(cursor, lineEnd) === void 0) return false;
	recorder.set(key, at, expand(references(value), recorder.known), value);
	return true;
}
function takeKey(cursor) {
	return cursor.text[cursor.at] === "'" ? take(cursor, quotedKey)?.slice(1, -1) : take(cursor, bareKey);
}
function takeValue(cursor) {
	const quote = cursor.text.charAt(cursor.at);
	if (quote !== "\"" && quote !== "'") return withoutComment(take(cursor, restOfLine) ?? "");
	const close = closingQuote(cursor, quote);
	if (close === -1) return void 0;
	const value = takeTo(cursor, close + 1).slice(1, -1);
	if (quote === "'") return value.replaceAll(/\\([\\'])/g, "$1");
	return value.replaceAll(/\\([\\'"abfnrtv])/g, (_, character) => escapes[character] ?? character);
}
const escapes = {
	a: "\x07",
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v"
};
/** The first quote without a backslash before it; where there is none, the last quote of all. */
function closingQuote({ text, at }, quote) {
	let close = text.indexOf(quote, at + 1);
	while (close !== -1 && text[close - 1] === "\\") {
		const next = text.indexOf(quote, close + 1);
		if (next === -1) break;
		close = next;
	}
	return close;
}
function withoutComment(line) {
	let hash = line.indexOf("#", 1);
	while (hash !== -1 && !blank$1.test(line.charAt(hash - 1))) hash = line.indexOf("#", hash + 1);
	return trimSpacesEnd(hash === -1 ? line : line.slice(0, hash), blank$1);
}
/** Splits `${NAME}` and `${NAME:-default}` out of a value, whatever quotes it had. The default is for unset names only. */
function references(value) {
	const parts = [];
	let done = 0;
	let at = value.indexOf("${");
	let close = value.indexOf("}");
	while (at !== -1) {
		if (close < at) close = value.indexOf("}", at);
		if (close === -1) break;
		const colon = value.indexOf(":", at);
		const hasDefault = colon !== -1 && colon < close;
		if (hasDefault && value[colon + 1] !== "-") {
			at = value.indexOf("${", colon);
			continue;
		}
		parts.push(value.slice(done, at), { name: value.slice(at + 2, hasDefault ? colon : close) });
		done = close + 1;
		at = value.indexOf("${", done);
	}
	return [...parts, value.slice(done)];
}
// src/formats/env-file/dialects/systemd.ts
const isNewline = (character) => character === "\n" || character === "\r";
const isSpace = (character) => isNewline(character) || character === " " || character === "	";
const blank = /[ \t]/;
const name$1 = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** The state machine of systemd's `parse_env_file_internal`, one step for each state. */
const steps = {
	"before key"(machine, character, at) {
		if (character === "#" || character === ";") machine.state = "comment";
		else if (!isSpace(character)) Object.assign(machine, {
			state: "key",
			key: character,
			keyAt: at
		});
	},
	key(machine, character, _at, recorder) {
		if (isNewline(character)) {
			recorder.reject(machine.keyAt, "no =: systemd ignores the line");
			machine.state = "before key";
		} else if (character === "=") Object.assign(machine, {
			state: "before value",
			value: "",
			blanksFrom: void 0
		});
		else machine.key += character;
	},
	"before value"(machine, character, _at, recorder) {
		if (isNewline(character)) finish(machine, recorder);
		else if (character === "'") machine.state = "single quotes";
		else if (character === "\"") machine.state = "double quotes";
		else if (character === "\\") machine.state = "escape";
		else if (!isSpace(character)) {
			machine.state = "value";
			machine.value += character;
		}
	},
	value(machine, character, _at, recorder) {
		if (isNewline(character)) return finish(machine, recorder);
		if (character === "\\") {
			machine.state = "escape";
			machine.blanksFrom = void 0;
			return;
		}
		machine.blanksFrom = isSpace(character) ? machine.blanksFrom ?? machine.value.length : void 0;
		machine.value += character;
	},
	escape(machine, character) {
		machine.state = "value";
		if (!isNewline(character)) machine.value += character;
	},
	"single quotes"(machine, character) {
		if (character === "'") machine.state = "before value";
		else machine.value += character;
	},
	"double quotes"(machine, character) {
		if (character === "\"") machine.state = "before value";
		else if (character === "\\") machine.state = "escape in quotes";
		else machine.value += character;
	},
	"escape in quotes"(machine, character) {
		machine.state = "double quotes";
		if ("\"\\`$".includes(character)) machine.value += character;
		else if (character !== "\n") machine.value += `\\${character}`;
	},
	comment(machine, character) {
		if (character === "\\") machine.state = "escape in comment";
		else if (isNewline(character)) machine.state = "before key";
	},
	"escape in comment"(machine) {
		machine.state = "comment";
	}
};
function readSystemd(text) {
	const recorder = startReading(lineLookup(lineStarts(text)));
	const machine = {
		state: "before key",
		key: "",
		keyAt: 0,
		value: "",
		blanksFrom: void 0,
		invalidAt: void 0
	};
	let at = 0;
	for (const character of text) {
		steps[machine.state](machine, character, at, recorder);
		at += character.length;
	}
	endOfFile(machine, recorder);
	if (machine.invalidAt === void 0) return recorder.reading();
	return recorder.refusal(machine.invalidAt, "bytes that are not UTF-8: systemd refuses the whole file");
}
function endOfFile(machine, recorder) {
	if (machine.state === "key") steps.key(machine, "\n", machine.keyAt, recorder);
	else if (![
		"before key",
		"comment",
		"escape in comment"
	].includes(machine.state)) finish(machine, recorder);
}
function finish(machine, recorder) {
	machine.state = "before key";
	const key = trimSpacesEnd(machine.key, blank);
	const value = machine.value.slice(0, machine.blanksFrom);
	if (hasInvalidUtf8(key + value)) machine.invalidAt ??= machine.keyAt;
	if (name$1.test(key)) recorder.set(key, machine.keyAt, value, value);
	else recorder.reject(machine.keyAt, "not a variable name: systemd ignores the assignment");
}
// src/formats/env-file/dialects.ts
const dialects = [
	"bash",
	"compose",
	"docker-run",
	"systemd",
	"node",
	"dotenv",
	"python"
];
const readers = {
	/** `set -a; source FILE` in bash 5. */
	bash: readBash,
	/** compose-go 2.13, for `.env` and `env_file:`. */
	compose: readCompose,
	/** `docker run --env-file`, Docker 28. */
	"docker-run": readDockerRun,
	/** `EnvironmentFile=`, systemd 252. */
	systemd: readSystemd,
	/** `node --env-file` and `util.parseEnv`, Node 24. */
	node: readNode,
	/** The npm package `dotenv` 18. */
	dotenv: readDotenv,
	/** `python-dotenv` 1.2. */
	python: readPython
};
/** What a dialect would set from an env file. Nothing is run, and time is linear in the text. */
function readEnvFile(text, dialect) {
	const nul = text.indexOf("\0");
	if (nul === -1) return readers[dialect](text);
	return startReading(lineLookup(lineStarts(text))).refusal(nul, "a NUL byte: no environment variable can hold one");
}
// src/checks/flags/find-cause.ts
const PROBE = "EPIC21_GATE_PROBE";
const CONFLICT = /^(?:<{7}(?: .*)?|={7}|>{7}(?: .*)?)$/;
const CONFLICT_END = /^>{7}/;
function readAs(text, dialect) {
	const reading = readEnvFile(text, dialect);
	return {
		dialect,
		reading,
		stop: findStop(text, dialect, reading.problems)
	};
}
/** By bisection: a dialect that has stopped reading takes no assignment behind that line either. */
function findStop(text, dialect, problems) {
	const starts = lineStarts(text);
	const hasStopped = (problem) => {
		const probe = readEnvFile(`${text.slice(0, (problem && starts[problem.line]) ?? text.length)}\n\n${PROBE}=1\n`, dialect).settings.get(PROBE)?.at(-1);
		return probe === void 0 || probe.computed;
	};
	if (problems.length === 0 || !hasStopped(problems.at(-1))) return void 0;
	let low = 0;
	let high = problems.length - 1;
	while (low < high) {
		const middle = low + high >> 1;
		if (hasStopped(problems[middle])) high = middle;
		else low = middle + 1;
	}
	return problems[low];
}
/** What spoils the file for more than this flag; nothing where the flag's own line is all there is to blame. */
function findCause({ file, lines, node, readings, as }) {
	if (node?.kind === "assignment" && node.eol.startsWith("\r") && differByReturn(readings)) return {
		rule: "line-ends",
		at: {
			file,
			line: node.line
		},
		reasons: []
	};
	const without = new Set(readings.filter(({ value }) => value === null).map(({ dialect }) => dialect));
	if (lines[0]?.startsWith("﻿") && node?.line === 1 && without.size > 0) return {
		rule: "byte-order-mark",
		at: {
			file,
			line: 1
		},
		reasons: []
	};
	const ordered = as.flatMap(({ dialect, stop }) => stop && without.has(dialect) ? [{
		dialect,
		...stop
	}] : []).toSorted((a, b) => a.line - b.line);
	const first = ordered[0]?.line;
	if (first === void 0) return void 0;
	const reasons = ordered.map(({ dialect, line, message }) => ({
		dialect,
		note: line === first ? message : `line ${line}: ${message}`
	}));
	const at = {
		file,
		line: first
	};
	if (!CONFLICT.test(lines[first - 1] ?? "")) return {
		rule: "file-refused",
		at,
		reasons
	};
	const end = lines.findIndex((line, index) => index >= first - 1 && CONFLICT_END.test(line));
	return {
		rule: "merge-conflict",
		at,
		reasons,
		...end >= first && { until: end + 1 }
	};
}
function differByReturn(readings) {
	return new Set(readings.map(({ value }) => value?.replace(/\r$/, ""))).size === 1 && readings.every(({ value }) => value !== null) && readings.some(endsInReturn);
}
const endsInReturn = ({ value }) => value?.endsWith("\r") ?? false;
// src/checks/flags/read-flag-file.ts
async function readFlagFile(files, file, names, dialects) {
	let text;
	try {
		text = decodeEnvFile(await files.read(file));
	} catch (thrown) {
		return unread(file, "unreadable", reasonOf(thrown));
	}
	if (text.length > limits.envFileBytes) return unread(file, "unreadable", `${file} is larger than ${limits.envFileBytes} bytes`);
	if (isBinary(text)) return unread(file, "unreadable", `${file} is not a text file: it holds bytes that are no UTF-8 text`);
	const { nodes } = parseEnvFile(text);
	const readings = dialects.map((dialect) => readAs(text, dialect));
	if (!nodes.some((node) => node.kind === "assignment")) return unread(file, "empty", `${file} sets nothing: not one line is an assignment`);
	const lines = text.split(/\r\n|\n|\r/);
	const mentions = indexMentions(nodes);
	const flags = names.map((name) => readFlag(name, {
		file,
		lines,
		mentions,
		readings
	}));
	const last = nodes.at(-1);
	return {
		source: {
			name: file,
			...last && !/[\r\n]$/.test(text) && { lastLineWithoutNewline: last.line }
		},
		flags: new Map(flags.map((flag) => [flag.name, flag])),
		nearMisses: findNearMisses(file, nodes, names)
	};
}
const unread = (file, kind, message) => ({
	source: {
		name: file,
		problem: {
			kind,
			message
		}
	},
	flags: /* @__PURE__ */ new Map(),
	nearMisses: []
});
/** Once for all flags: thousands of them may be looked up in as many lines. */
function indexMentions(nodes) {
	const index = /* @__PURE__ */ new Map();
	const of = (name) => {
		const known = index.get(name) ?? {
			physical: [],
			bare: [],
			commented: []
		};
		index.set(name, known);
		return known;
	};
	for (const node of nodes) {
		if (node.kind === "assignment") of(node.key).physical.push(node);
		if (node.kind === "other") of(bareName(node.text)).bare.push(node.line);
		const commented = node.kind === "comment" ? commentedKey(node.text) : void 0;
		if (commented !== void 0) of(commented).commented.push(node.line);
	}
	return index;
}
function readFlag(name, { file, lines, mentions, readings }) {
	const { physical = [], bare = [], commented = [] } = mentions.get(name) ?? {};
	const bareAt = bare.map((line) => ({
		file,
		line
	}));
	const commentedAt = commented.map((line) => ({
		file,
		line
	}));
	const values = readings.map(({ dialect, reading }) => readValue(name, dialect, reading, physical.at(-1)?.line));
	const first = values[0];
	const seen = {
		name,
		commentedAt,
		...bareAt.length > 0 && { bareAt }
	};
	if (physical.length === 0 && values.every(({ value }) => value === null)) return {
		...seen,
		settings: []
	};
	const settings = (readings[0]?.reading.settings.get(name) ?? []).map((setting) => ({
		source: file,
		line: setting.line,
		value: setting.computed ? "" : setting.value
	}));
	const node = physical.at(-1);
	const cause = findCause({
		file,
		lines,
		node,
		readings: values,
		as: readings
	});
	if (values.every(({ value, note }) => note === void 0 && value === first?.value) && !cause) return {
		...seen,
		settings
	};
	const line = node?.line ?? settings.at(-1)?.line ?? 1;
	return {
		...seen,
		settings,
		divergence: {
			at: {
				file,
				line
			},
			readings: values,
			...cause && { cause }
		}
	};
}
const bareName = (text) => text.trim().replace(/^export[ \t]+/, "");
function readValue(name, dialect, { settings, problems }, line) {
	const last = settings.get(name)?.at(-1);
	if (last && !last.computed) return {
		dialect,
		value: last.value
	};
	if (last) return {
		dialect,
		value: null,
		note: `${last.line === line || line === void 0 ? "" : `line ${last.line}: `}computed when the file is read`
	};
	const problem = problems.find((one) => one.line === line) ?? problems[0];
	return {
		dialect,
		value: null,
		note: problem ? `not set: line ${problem.line}: ${problem.message}` : "not set"
	};
}
function findNearMisses(file, nodes, names) {
	const nearest = nearestAmong(names);
	const known = new Set(names);
	return nodes.flatMap((node) => {
		if (node.kind !== "assignment" || known.has(node.key)) return [];
		const flag = nearest(node.key);
		return flag === void 0 ? [] : [{
			at: {
				file,
				line: node.line
			},
			name: node.key,
			flag
		}];
	});
}
// src/checks/flags/scan-code.ts
/** Every name in the code that is a registered flag, an alias of one, or looks like one; the first place of each. */
async function scanCode(files, { files: globs, names: looks }, registry) {
	const known = new Set(Object.entries(registry).flatMap(([name, { aliases }]) => [name, ...aliases]));
	const patterns = looks.map(compileGlob);
	const found = /* @__PURE__ */ new Map();
	let file = "";
	try {
		const paths = await files.list(globs, { skipIgnored: true });
		for (file of paths) {
			const text = decodeText(await files.read(file), file, limits.sourceFileBytes);
			for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) for (const [name] of line.matchAll(/[A-Za-z_$][\w$]*/g)) {
				if (found.has(name) || !(known.has(name) || patterns.some((fits) => fits(name)))) continue;
				found.set(name, {
					name,
					at: {
						file,
						line: index + 1
					}
				});
			}
		}
		const problem = paths.length === 0 ? { problem: `no file matches ${globs.join(", ")}` } : {};
		return {
			files: paths.length,
			found: [...found.values()],
			...problem
		};
	} catch (thrown) {
		return {
			files: 0,
			found: [],
			problem: reasonOf(thrown)
		};
	}
}
// src/checks/flags/read-flag-table.ts
/** The rows of every table of a document that has both columns. */
async function readFlagTable(files, table) {
	const { file } = table;
	try {
		const text = decodeText(await files.read(file), file, limits.documentBytes);
		const { markdownTables } = await import("./chunks/markdown-tables.js");
		const tables = markdownTables(text).filter(({ head }) => head.includes(table.flag) && head.includes(table.default));
		const [first] = tables;
		if (!first) return {
			file,
			rows: [],
			problem: `${file} has no table with the columns "${table.flag}" and "${table.default}"`
		};
		const rows = tables.flatMap(({ head, rows: all }) => all.map(({ cells, line }) => ({
			line,
			name: cells[head.indexOf(table.flag)] ?? "",
			value: cells[head.indexOf(table.default)] ?? ""
		})));
		return {
			file,
			tableLine: first.line,
			rows
		};
	} catch (thrown) {
		return {
			file,
			rows: [],
			problem: reasonOf(thrown)
		};
	}
}
// src/checks/flags/gather.ts
async function gather({ files, env, clock }, options) {
	const names = Object.keys(options.registry);
	const read = await Promise.all(options.sources.map(async (source) => source === "environment" ? readEnvironment(env, names) : readFlagFile(files, source, names, options.dialects)));
	return {
		today: clock.now().toISOString().slice(0, 10),
		sources: read.map(({ source }) => source),
		flags: names.map((name) => mergeSources(name, read)),
		nearMisses: read.flatMap(({ nearMisses }) => nearMisses),
		code: options.code && await scanCode(files, options.code, options.registry),
		docs: await Promise.all(options.docs.map((table) => readFlagTable(files, table)))
	};
}
function readEnvironment(env, names) {
	const flags = names.map((name) => {
		const value = env.get(name);
		return {
			name,
			settings: value === void 0 ? [] : [{
				source: environment,
				value
			}],
			commentedAt: []
		};
	});
	return {
		source: { name: environment },
		flags: new Map(flags.map((flag) => [flag.name, flag])),
		nearMisses: []
	};
}
/** Sources in their order: what a later one says comes last, and so is effective. */
function mergeSources(name, read) {
	const seen = read.map(({ flags }) => flags.get(name)).filter((flag) => flag !== void 0);
	const last = seen.findLast((flag) => flag.divergence !== void 0 || flag.settings.length > 0);
	const bareAt = seen.flatMap((flag) => flag.bareAt ?? []);
	return {
		name,
		settings: seen.flatMap((flag) => flag.settings),
		commentedAt: seen.flatMap((flag) => flag.commentedAt),
		...bareAt.length > 0 && { bareAt },
		...last?.divergence && { divergence: last.divergence }
	};
}
// src/checks/flags/options.ts
const word$1 = z$2.string().check(z$2.minLength(1));
const words$1 = z$2.array(word$1);
const literal = z$2.pipe(z$2.union([
	z$2.string(),
	z$2.boolean(),
	z$2.number()
], "text, a number, true or false"), z$2.transform((value) => String(value)));
const source = z$2.pipe(word$1, z$2.transform(plainSource));
const identifier = z$2.string().check(z$2.regex(/^[A-Za-z_$][\w$]*$/, "a name of letters, digits, _ and $, as code has it"));
const flagName = z$2.string().check(z$2.regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, "a name of letters, digits and underscores"));
const flag = z$2.strictObject({
	description: described(z$2.optional(z$2.string()), "What the flag switches; shown below it in the table."),
	type: described(z$2._default(z$2.enum([
		"boolean",
		"enum",
		"0/1"
	]), "boolean"), "`boolean` is exactly `true` or `false`; `0/1` is exactly that."),
	values: described(z$2.optional(z$2.array(literal).check(z$2.minLength(2))), "What an `enum` can be."),
	safe: described(z$2.optional(literal), "The value before the rollout. Default: `false`, or `0`; an `enum` must say."),
	off: described(z$2.optional(literal), "The value that turns the flag off. Default: `false`, or `0`; of an `enum` the safe value."),
	on: described(z$2.optional(literal), "The value once its stage is reached. Default: `true`, or `1`; an `enum` with a stage must say."),
	unset: described(z$2.optional(literal), "What the program takes when the flag is set nowhere. Without it, a flag that is set nowhere is missing."),
	owner: described(z$2.optional(word$1), "Who answers for it."),
	stage: described(z$2.optional(word$1), "The stage that turns it on."),
	expires: described(z$2.optional(day), "The day, UTC, after which it should be gone from the code."),
	"kill-switch": described(z$2._default(z$2.boolean(), false), "Stays for good, to turn a feature off in an emergency; it needs its `unset` value said."),
	"depends-on": described(z$2._default(z$2.array(flagName), []), "Flags that must be on whenever this one is."),
	needs: described(z$2._default(words$1, []), "Stages that must be reached before this flag may be on."),
	aliases: described(z$2._default(z$2.array(identifier), []), "Its names in the code, such as `useNewStorageAdapter`.")
});
const code$1 = z$2.strictObject({
	files: described(words$1.check(z$2.minLength(1)), "Globs of the source files to look through."),
	names: described(words$1.check(z$2.minLength(1)), "Globs of what a flag is called in the code, such as `USE_NEW_*`.")
});
const table$1 = z$2.strictObject({
	file: described(z$2.clone(word$1), "A Markdown file with a table of flags."),
	flag: described(z$2._default(z$2.string(), "Flag"), "The heading of the column with the names."),
	default: described(z$2._default(z$2.string(), "Default"), "The heading of the column with the safe values.")
});
/** What no single option can say: that they fit each other. */
const flagsOptions = z$2.strictObject({
	title: described(z$2._default(word$1, "Feature Flags"), "The heading of the table."),
	phase: described(z$2._default(z$2.string(), "prepare"), "`prepare`: every flag has its safe value. `stage:NAME`: those of that stage and of the stages before it are on, all others safe."),
	stages: described(z$2._default(words$1, []), "The stages of the rollout, in their order."),
	sources: described(z$2.prefault(z$2.array(source).check(z$2.minLength(1)), [".env"]), "Where values come from: paths of env files, and `environment` for the process environment. A later source wins."),
	dialects: described(z$2._default(z$2.array(z$2.enum(dialects)).check(z$2.minLength(1)), ["bash", "compose"]), "The programs that read the env files. A flag must mean the same to all of them."),
	registry: described(z$2.record(flagName, flag), "The flags, by name."),
	exclusive: described(z$2._default(z$2.array(z$2.array(flagName).check(z$2.minLength(2))), []), "Groups of flags of which at most one may be on."),
	code: described(z$2.optional(code$1), "Compare the registry with the code, both ways."),
	docs: described(z$2._default(z$2.array(table$1), []), "Tables that must agree with the registry.")
}).check((payload) => {
	const options = payload.value;
	const wrong = (at, message) => void payload.issues.push({
		code: "custom",
		input: options,
		path: at,
		message
	});
	const names = Object.keys(options.registry);
	if (names.length === 0) wrong(["registry"], "at least one flag");
	for (const key of [
		"stages",
		"sources",
		"dialects"
	]) for (const at of repeats(options[key])) wrong([key, at], "each one once");
	const stage = options.phase === "prepare" ? void 0 : options.phase.replace(/^stage:/, "");
	if (stage !== void 0 && (!options.phase.startsWith("stage:") || !options.stages.includes(stage))) wrong(["phase"], ["prepare", ...options.stages.map((name) => `stage:${name}`)].join(" or "));
	for (const [index, group] of options.exclusive.entries()) {
		for (const at of repeats(group)) wrong([
			"exclusive",
			index,
			at
		], "each flag once");
		for (const [at, name] of group.entries()) if (!names.includes(name)) wrong([
			"exclusive",
			index,
			at
		], "a flag of the registry");
	}
	const used = new Set(Object.values(options.registry).flatMap(({ stage, needs }) => [stage ?? [], needs].flat()));
	const isStaged = options.stages.length > 0;
	if (!isStaged && used.size > 0) wrong(["stages"], `the stages that the flags name, in their order: ${[...used].join(", ")}`);
	for (const [name, entry] of Object.entries(options.registry)) for (const { path, message } of flagFaults(name, entry, names, isStaged ? options.stages : [...used])) wrong([
		"registry",
		name,
		...path
	], message);
});
function* flagFaults(name, entry, names, stages) {
	const allowed = allowedValues(entry);
	const on = entry.on ?? allowed[1];
	if (entry.stage !== void 0 && on === (entry.safe ?? allowed[0])) yield {
		path: ["on"],
		message: "another value than the safe one: the stage would change nothing"
	};
	for (const at of repeats(entry.values ?? [])) yield {
		path: ["values", at],
		message: "each value once"
	};
	if (entry.type === "enum" && !entry.values) yield {
		path: ["type"],
		message: "`values` beside it: what it can be"
	};
	if (entry.type !== "enum" && entry.values) yield {
		path: ["values"],
		message: "no values, unless the type is enum"
	};
	if (entry.type === "enum" && entry.safe === void 0) yield {
		path: ["type"],
		message: "`safe` beside it: its value before the rollout"
	};
	if (entry.type === "enum" && entry.stage !== void 0 && entry.on === void 0) yield {
		path: ["type"],
		message: "`on` beside it: it has a stage"
	};
	if (entry["kill-switch"] && entry.unset === void 0) yield {
		path: ["kill-switch"],
		message: "`unset` beside it: what the program takes when nobody set it"
	};
	for (const key of [
		"safe",
		"off",
		"on",
		"unset"
	]) {
		const value = entry[key];
		if (value !== void 0 && allowed.length > 0 && !allowed.includes(value)) yield {
			path: [key],
			message: `one of ${allowed.join(", ")}`
		};
	}
	if (entry.stage !== void 0 && !stages.includes(entry.stage)) yield {
		path: ["stage"],
		message: `one of the stages: ${stages.join(", ")}`
	};
	for (const [at, stage] of entry.needs.entries()) if (!stages.includes(stage)) yield {
		path: ["needs", at],
		message: `one of the stages: ${stages.join(", ")}`
	};
	for (const [at, other] of entry["depends-on"].entries()) if (other === name) yield {
		path: ["depends-on", at],
		message: "another flag: a flag cannot depend on itself"
	};
	else if (!names.includes(other)) yield {
		path: ["depends-on", at],
		message: "a flag of the registry"
	};
}
/** Only the exact word is the process environment; `./environment` stays a file. */
function plainSource(said) {
	const path = plainPath(said);
	return path === "environment" && said !== "environment" ? `./${path}` : path;
}
/** Where a list says something again. */
const repeats = (list) => [...list.keys()].filter((at) => list.indexOf(list[at] ?? "") !== at);
function allowedValues({ type, values = [] }) {
	if (type === "boolean") return ["false", "true"];
	return type === "0/1" ? ["0", "1"] : values;
}
// src/checks/flags/expectation.ts
function expectFlags({ registry, phase, stages }) {
	const reached = phase === "prepare" ? [] : stages.slice(0, stages.indexOf(phase.slice(6)) + 1);
	return Object.entries(registry).map(([name, flag]) => {
		const allowed = allowedValues(flag);
		const [first = "", second = ""] = allowed;
		const safe = flag.safe ?? first;
		const isDue = flag.stage !== void 0 && reached.includes(flag.stage);
		return {
			name,
			description: flag.description,
			allowed,
			safe,
			off: flag.off ?? (flag.type === "enum" ? safe : first),
			unset: flag.unset,
			expires: flag.expires,
			owner: flag.owner,
			dependsOn: flag["depends-on"],
			unreached: flag.needs.filter((stage) => !reached.includes(stage)),
			aliases: flag.aliases,
			expected: isDue ? flag.on ?? second : safe,
			isDue
		};
	});
}
// src/checks/flags/state.ts
/** Each registered flag with what was seen of it: one that the evidence does not speak of was not seen, and is not left out. */
function pairUp(flags, now) {
	const seen = new Map(now.flags.map((evidence) => [evidence.name, evidence]));
	return flags.map((flag) => ({
		flag,
		evidence: seen.get(flag.name) ?? {
			name: flag.name,
			settings: [],
			commentedAt: []
		}
	}));
}
function stateOf(flag, { settings, divergence }) {
	if (divergence) return { kind: "divergent" };
	const value = settings.at(-1)?.value ?? flag.unset;
	if (value === void 0) return { kind: "missing" };
	if (!flag.allowed.includes(value)) return {
		kind: "invalid",
		value
	};
	if (value === flag.expected) return {
		kind: "right",
		value
	};
	return {
		kind: flag.isDue ? "not-enabled" : "unsafe",
		value
	};
}
/** Earlier settings in the source that gives the effective value: the lines that a reader may take for the truth. */
function shadowedBy(settings) {
	const last = settings.at(-1);
	return settings.slice(0, -1).filter((setting) => setting.source === last?.source);
}
const SHORT_WORD = /^[\r\n\t \u00A0"'`]{0,2}[\w.+-]{0,20}[\r\n\t \u00A0"'`]{0,2}$/;
/** Only what can be a switch: a config can name any variable, and two lines that ran together may hold a secret. */
function showValue(value) {
	const cut = value.indexOf("=");
	const head = cut === -1 ? value : value.slice(0, cut);
	if (!SHORT_WORD.test(head)) return `text of ${value.length} character${value.length === 1 ? "" : "s"}`;
	return JSON.stringify(cut === -1 ? head : `${head}=…`).replaceAll("\xA0", "\\u00a0");
}
const isSet = ({ settings, divergence: differs }) => settings.length > 0 || differs !== void 0;
const origin = ({ settings }) => settings.at(-1)?.source === "environment" ? " from the process environment" : "";
function placeOf$2(evidence) {
	const last = evidence?.settings.at(-1);
	return last?.line === void 0 ? void 0 : {
		file: last.source,
		line: last.line
	};
}
// src/checks/flags/judge-causes.ts
const mostFlags = 8;
/** One finding for what spoils many flags at once. */
function judgeCauses(flags) {
	const groups = /* @__PURE__ */ new Map();
	for (const { name, divergence } of flags) {
		if (!divergence?.cause) continue;
		const { rule, at } = divergence.cause;
		const key = JSON.stringify([
			rule,
			at.file,
			rule === "line-ends" ? 0 : at.line
		]);
		const group = groups.get(key) ?? [];
		groups.set(key, group);
		group.push({
			...divergence,
			name,
			cause: divergence.cause
		});
	}
	const shared = [...groups.values()].filter(isShared);
	return {
		findings: shared.flatMap(findingsOf),
		names: new Set(shared.flat().map(({ name }) => name))
	};
}
/** A line that stops a program and spoils its own flag alone is that flag's affair. */
const isShared = (group) => group.some(({ at, cause }) => cause.rule !== "file-refused" || at.line !== cause.at.line);
function findingsOf(group) {
	const ordered = group.toSorted((a, b) => a.at.line - b.at.line);
	const [first] = ordered;
	if (!first) return [];
	const { cause } = first;
	const reasons = mergeReasons(ordered);
	const details = [
		...reasons.length > 1 ? reasons.map(({ dialect, note }) => `${dialect}: ${note}`) : [],
		...ordered.length > 1 ? ordered.slice(0, mostFlags).map(flagLine) : [],
		...ordered.length > mostFlags ? [`and ${ordered.length - mostFlags} more`] : []
	];
	return [{
		rule: cause.rule,
		message: messages$1[cause.rule](ordered, first, reasons),
		at: cause.at,
		details
	}];
}
const messages$1 = {
	"line-ends": (group, { cause }) => {
		const spoilt = group.flatMap(({ readings }) => readings.filter(endsInReturn));
		const values = new Set(spoilt.map(({ value }) => showValue(value ?? "")));
		const programs = new Set(spoilt.map(({ dialect }) => dialect));
		return `${cause.at.file} has Windows line ends: ${listed$1(programs)} ${programs.size > 1 ? "read" : "reads"} ${[...values].join(" or ")} for ${who(group)}`;
	},
	"byte-order-mark": (group, { cause, readings }) => {
		const blind = readings.filter(({ value }) => value === null).map(({ dialect }) => dialect);
		return `${cause.at.file} starts with a byte order mark, so that ${who(group)} is not set for ${listed$1(blind)}: save it as UTF-8 without`;
	},
	"merge-conflict": (group, { cause: { at, until } }, reasons) => {
		return `unresolved merge conflict, ${until === void 0 ? `line ${at.line}` : `lines ${at.line}-${until}`}: ${without(group, reasons)}`;
	},
	"file-refused": (group, { cause: { at } }, reasons) => `line ${at.line} (${reasons[0]?.note ?? ""}): ${without(group, reasons)}`
};
const listed$1 = (dialects) => [...dialects].join(", ");
const who = (group) => group.length === 1 ? group[0]?.name ?? "" : `${group.length} flags`;
const without = (group, reasons) => `${who(group)} ${group.length === 1 ? "has" : "have"} no value for ${listed$1(reasons.map(({ dialect }) => dialect))}`;
const flagLine = ({ name, at, cause, readings }) => {
	const spoilt = cause.rule === "line-ends" ? readings.find(endsInReturn) : void 0;
	return `line ${at.line}: ${name}${spoilt ? ` is ${showValue(spoilt.value ?? "")}` : ""}`;
};
/** A program that stopped late still reads some of the flags. */
const mergeReasons = (group) => [...new Map(group.flatMap(({ cause }) => cause.reasons).map((reason) => [reason.dialect, reason])).values()];
// src/checks/flags/judge-mentions.ts
/** Registry against code, both ways. */
function judgeCode({ code }, flags) {
	if (!code) return [];
	if (code.problem !== void 0) return [{
		rule: "code-unreadable",
		message: code.problem
	}];
	const known = new Set(flags.flatMap(({ name, aliases }) => [name, ...aliases]));
	const mentioned = new Set(code.found.map(({ name }) => name));
	const unread = flags.filter(({ name, aliases }) => ![name, ...aliases].some((one) => mentioned.has(one)));
	return [...code.found.filter(({ name }) => !known.has(name)).map(({ name, at }) => ({
		rule: "unregistered",
		message: `${name} is used and not registered`,
		at
	})), ...unread.map(({ name }) => ({
		rule: "unreferenced",
		message: `${name} occurs in none of ${code.files} source files`
	}))];
}
/** Registry against the tables in the docs, both ways. */
function judgeDocs({ docs }, flags) {
	return docs.flatMap((table) => {
		const { file, problem, rows, tableLine } = table;
		if (problem !== void 0) return [{
			rule: "docs-unreadable",
			message: problem,
			at: { file }
		}];
		const differs = (line, message) => ({
			rule: "docs-differ",
			message,
			at: {
				file,
				line
			}
		});
		const byName = new Map(flags.map((flag) => [flag.name, flag]));
		const listed = new Set(rows.map(({ name }) => name));
		return [...rows.flatMap(({ name, value, line }) => {
			const flag = byName.get(name);
			if (!flag) return [differs(line, `the table lists ${name}, which is not registered`)];
			return value.toLowerCase() === flag.safe.toLowerCase() ? [] : [differs(line, `the table gives ${name} the default ${value || "(none)"}, the registry ${flag.safe}`)];
		}), ...flags.filter(({ name }) => !listed.has(name)).map(({ name }) => differs(tableLine, `the table does not list ${name}`))];
	});
}
// src/checks/flags/judge-relations.ts
function judgeRelations(flag, evidence, on) {
	if (!on.has(flag.name) || stateOf(flag, evidence).kind !== "right") return [];
	const at = placeOf$2(evidence);
	return [...flag.dependsOn.filter((name) => !on.has(name)).map((name) => ({
		rule: "dependency",
		message: `${flag.name} is on${origin(evidence)} and ${name}, which it depends on, is not`,
		at
	})), ...flag.unreached.map((stage) => ({
		rule: "prerequisite",
		message: `${flag.name} is on${origin(evidence)} and the stage ${stage}, which it needs, is not reached`,
		at
	}))];
}
function judgeExpiry({ name, expires, owner }, evidence, today) {
	if (expires === void 0 || today <= expires) return [];
	return [{
		rule: "expired",
		message: `${name} expired on ${expires}${owner === void 0 ? "" : `; ${owner} answers for it`}`,
		at: placeOf$2(evidence)
	}];
}
const judgeExclusive = (groups, on) => groups.map((group) => group.filter((name) => on.has(name))).filter((together) => together.length > 1).map((together) => ({
	rule: "exclusive",
	message: `${together.join(" and ")} are on together, expected at most one`,
	at: together.map((name) => placeOf$2(on.get(name))).findLast((place) => place !== void 0)
}));
// src/checks/flags/run-together.ts
/** The flags that follow on the line of another: `USE_A=falseUSE_B=true` is what appending to a last line leaves. */
function runTogether({ name, allowed }, value, flags) {
	const others = flags.filter((one) => one.name !== name);
	for (const own of ["", ...allowed]) {
		if (value.slice(0, own.length).toLowerCase() !== own.toLowerCase()) continue;
		const rest = value.slice(own.length);
		const next = others.find((one) => rest.startsWith(`${one.name}=`));
		if (next) return [next.name, ...runTogether(next, rest.slice(next.name.length + 1), others)];
	}
	return [];
}
// src/checks/flags/judge-value.ts
function judgeValue(flag, evidence, context) {
	const { now, phase, explained, joined, swallowed } = context;
	const state = stateOf(flag, evidence);
	if (state.kind === "divergent") return explained.has(flag.name) ? [] : divergence(flag.name, evidence);
	if (!isSet(evidence)) {
		const near = misspelt(flag.name, now);
		if (near) return [near];
		if (swallowed.has(flag.name)) return [];
	}
	if (state.kind === "missing") return missing(flag, evidence, now);
	if (state.kind === "right") return duplicates(flag.name, evidence);
	const more = {
		at: placeOf$2(evidence),
		details: [...history(evidence), ...command$1(flag, evidence, now)]
	};
	if (state.kind === "invalid") {
		const names = joined.get(flag.name) ?? [];
		if (names.length > 0) return [{
			rule: "run-together",
			message: oneLine([flag.name, ...names]),
			at: more.at
		}];
		const joint = state.value.includes("=") ? ", as if two lines had run together" : "";
		return [{
			rule: "invalid",
			message: `${flag.name} is ${showValue(state.value)}${origin(evidence)}${joint}, expected ${flag.expected} (of ${flag.allowed.join(" or ")})`,
			...more
		}];
	}
	const why = isSet(evidence) ? origin(evidence) : " because it is set nowhere";
	const message = `${flag.name} is ${state.value}${why}, expected ${flag.expected} in phase ${phase}`;
	return [{
		rule: state.kind,
		message,
		...more
	}];
}
function joinedTo(flag, evidence, flags) {
	const state = stateOf(flag, evidence);
	return state.kind === "invalid" ? runTogether(flag, state.value, flags) : [];
}
const oneLine = (names) => `${names.slice(0, -1).join(", ")} and ${names.at(-1)} are on one line, expected a line for each`;
/** The command that mends it, where an env file is what decides. */
function command$1({ name, expected }, { settings }, { sources }) {
	const last = settings.at(-1);
	if (!(last ? last.line !== void 0 : fileOf(sources) !== void 0) || !/^[\w.+-]+$/.test(expected)) return [];
	return [`epic21-gate flags set ${name}=${expected}${shadowedBy(settings).length > 0 ? " --fix-duplicates" : ""}`];
}
function misspelt(name, { nearMisses }) {
	const near = nearMisses.find(({ flag }) => flag === name);
	if (!near) return void 0;
	return {
		rule: "misspelt",
		message: `${near.name} is set, and ${name} is not: did you mean "${name}"?`,
		at: near.at
	};
}
function missing({ name }, evidence, { sources }) {
	const at = evidence.bareAt?.[0] ?? evidence.commentedAt[0] ?? fileOf(sources);
	return [{
		rule: "missing",
		message: `${name} is not set in ${namesOf(sources)}`,
		at,
		details: mentions(evidence)
	}];
}
const mentions = ({ bareAt = [], commentedAt }) => [...bareAt.map(({ file, line }) => `${file}:${line} names it without =`), ...commentedAt.map(({ file, line }) => `${file}:${line} has it in a comment only`)];
const namesOf = (sources) => sources.map(({ name }) => name).join(", ");
const fileOf = (sources) => {
	const file = sources.findLast(({ name }) => name !== environment);
	return file && { file: file.name };
};
function divergence(name, { divergence: found, settings }) {
	if (!found) return [];
	const details = found.readings.map(({ dialect, value, note }) => `${dialect}: ${value === null ? note ?? "not set" : showValue(value)}`);
	return [{
		rule: "dialects-differ",
		message: found.readings.every(({ value }) => value === null) ? `${name} has no value that the file alone tells` : `${name} differs between ${found.readings.map(({ dialect }) => dialect).join(", ")}`,
		at: found.at,
		details: [...details, ...shadowedBy(settings).map(shadowLine)]
	}];
}
function duplicates(name, evidence) {
	const shadowed = shadowedBy(evidence.settings);
	const last = evidence.settings.at(-1);
	if (shadowed.length === 0 || !last) return [];
	const differs = shadowed.some(({ value }) => value !== last.value);
	const message = `${name} is set ${shadowed.length + 1} times, ${differs ? "to different values" : `always to ${last.value}`}: ${last.value} on line ${last.line} wins`;
	return [{
		rule: differs ? "shadowed" : "duplicate",
		message,
		at: placeOf$2(evidence),
		details: history(evidence)
	}];
}
const shadowLine = ({ line, value }) => `shadows line ${line}: ${showValue(value)}`;
function history({ settings }) {
	const last = settings.at(-1);
	const overridden = settings.filter(({ source }) => source !== last?.source);
	return [...shadowedBy(settings).map(shadowLine), ...overridden.map(({ source, line, value }) => `overrides ${source}${line === void 0 ? "" : `:${line}`}: ${showValue(value)}`)];
}
// src/checks/flags/judge.ts
function judge$1(now, options) {
	const unread = now.sources.flatMap(({ name, problem }) => problem ? [{
		rule: `source-${problem.kind}`,
		message: problem.message,
		at: { file: name }
	}] : []);
	const expected = expectFlags(options);
	const readable = pairUp(expected, now).filter(({ evidence }) => isKnown(evidence, now));
	const isAllUnset = readable.length === expected.length && readable.every(({ flag, evidence }) => isUnseen(flag, evidence, now));
	const known = isAllUnset ? [] : readable;
	const on = new Map(known.filter(({ flag, evidence }) => isOn(flag, evidence)).map(({ flag, evidence }) => [flag.name, evidence]));
	const causes = judgeCauses(known.map(({ evidence }) => evidence));
	const joined = new Map(known.map(({ flag, evidence }) => [flag.name, joinedTo(flag, evidence, expected)]));
	const swallowed = new Set([...joined.values()].flat());
	const context = {
		now,
		phase: options.phase,
		explained: causes.names,
		joined,
		swallowed
	};
	return {
		facts: known.flatMap(({ flag, evidence }) => toFact(flag, evidence, options.phase)),
		findings: [
			...unread,
			...isAllUnset ? [noneSet(now)] : [],
			...causes.findings,
			...known.flatMap(({ flag, evidence }) => [
				...judgeValue(flag, evidence, context),
				...judgeRelations(flag, evidence, on),
				...judgeExpiry(flag, evidence, now.today)
			]),
			...judgeNearMisses(now),
			...judgeExclusive(options.exclusive, on),
			...judgeLastLines(now),
			...judgeCode(now, expected),
			...judgeDocs(now, expected)
		]
	};
}
/** A source that was not read may say something else, unless a later one decides: one message about it says it all. */
function isKnown({ settings, divergence }, { sources }) {
	const unread = sources.findLastIndex(({ problem }) => problem !== void 0);
	const decides = divergence?.at.file ?? settings.at(-1)?.source;
	return unread === -1 || sources.findLastIndex(({ name }) => name === decides) > unread;
}
function isOn(flag, evidence) {
	const state = stateOf(flag, evidence);
	return "value" in state && state.kind !== "invalid" && state.value !== flag.off;
}
function toFact(flag, evidence, phase) {
	const state = stateOf(flag, evidence);
	if (!("value" in state)) return [];
	const value = state.kind === "invalid" ? showValue(state.value) : state.value;
	const from = evidence.settings.length === 0 ? " (unset)" : "";
	return [{
		label: flag.name,
		value: `${value}${from}`,
		limit: `${flag.expected} in phase ${phase}`
	}];
}
/** Nothing was seen of it, and the registry says that this is allowed. */
const isUnseen = (flag, evidence, now) => flag.unset !== void 0 && !isSet(evidence) && misspelt(flag.name, now) === void 0;
const noneSet = ({ flags, sources }) => ({
	rule: "none-set",
	message: `none of ${flags.length} registered flags is set in ${namesOf(sources)}`,
	at: fileOf(sources),
	details: flags.flatMap(mentions)
});
function judgeNearMisses({ nearMisses, flags }) {
	const set = new Set(flags.filter(isSet).map(({ name }) => name));
	return nearMisses.filter(({ flag }) => set.has(flag)).map(({ name, flag, at }) => ({
		rule: "near-miss",
		message: `${name} is not registered: did you mean "${flag}"?`,
		at
	}));
}
const judgeLastLines = ({ sources }) => sources.flatMap(({ name, lastLineWithoutNewline: line }) => line === void 0 ? [] : [{
	rule: "no-final-newline",
	message: `${name} ends without a newline: a line that is appended would join line ${line}`,
	at: {
		file: name,
		line
	}
}]);
// src/checks/flags/index.ts
const flags$1 = defineCheck({
	id: "flags",
	title: "Feature flags",
	summary: "The registered flags have the values that this phase of the rollout allows, to every program that reads them.",
	options: flagsOptions,
	evidence: flagsEvidence,
	rules: {
		missing: {
			title: "A registered flag is set nowhere",
			severity: "error",
			why: "A flag that nobody set has whatever value the program falls back to, and that is not evidence of being safe.",
			help: "Add the flag with its safe value to the env file, or give it an `unset` value in the registry."
		},
		misspelt: {
			title: "A flag is set under a name that no program reads",
			severity: "error",
			why: "A misspelt flag looks set to the reader of the file and is not set for the program: a rollback by it changes nothing.",
			help: "Correct the name in the env file."
		},
		"near-miss": {
			title: "A name is almost that of a registered flag",
			severity: "warning",
			why: "The flag itself is set, so this is either a typing error that somebody believes in, or a flag that is not registered.",
			help: "Remove or rename the variable, or register it."
		},
		invalid: {
			title: "A flag has a value that is none of its values",
			severity: "error",
			why: "Programs disagree about values such as \"False\", \"0\" or an empty one: some take them for on.",
			help: "Set the flag to one of its values; `epic21-gate flags set NAME=VALUE` edits nothing else."
		},
		"run-together": {
			title: "Two flags are on one line",
			severity: "error",
			why: "Something was appended behind a last line without a newline: the first flag has no value that counts, the second is not set.",
			help: "Give each flag a line of its own."
		},
		unsafe: {
			title: "A flag does not have its safe value",
			severity: "error",
			why: "Before its stage is reached a flag must be safe: whoever turns it on early ships untested code.",
			help: "Set the flag to its safe value, or run the gate for the phase that you are in."
		},
		"not-enabled": {
			title: "A flag is not on although its stage is reached",
			severity: "error",
			why: "A stage that claims a flag and does not have it on proves nothing: its monitoring watches the old code.",
			help: "Turn the flag on, or run the gate for the phase that you are in."
		},
		duplicate: {
			title: "A flag is set more than once, to the same value",
			severity: "warning",
			why: "The last line wins. The next edit may change another one.",
			help: "Keep one line; `epic21-gate flags set NAME=VALUE --fix-duplicates` does it."
		},
		shadowed: {
			title: "A flag is set more than once, to different values",
			severity: "error",
			why: "The last line wins, and a reader or a script that finds the other one is wrong about production.",
			help: "Keep one line; `epic21-gate flags set NAME=VALUE --fix-duplicates` does it."
		},
		"dialects-differ": {
			title: "A flag means different things to the programs that read the file",
			severity: "error",
			why: "bash, docker, systemd, Node and Python read quotes, blanks, comments and line ends differently.",
			help: "Write the line as NAME=value, without blanks, quotes, comments or carriage returns."
		},
		"line-ends": {
			title: "An env file has Windows line ends",
			severity: "error",
			why: "bash keeps the carriage return: the value is \"false\\r\", which is neither true nor false to the program.",
			help: "Convert the file to line feeds: sed -i 's/\\r$//' FILE, and keep it so with `*.env* text eol=lf` in .gitattributes."
		},
		"byte-order-mark": {
			title: "An env file starts with a byte order mark",
			severity: "error",
			why: "Programs that do not know the mark take it for a part of the first name, so that the first flag is not set.",
			help: "Save the file as UTF-8 without a byte order mark."
		},
		"merge-conflict": {
			title: "An env file holds an unresolved merge conflict",
			severity: "error",
			why: "Both sides are in the file, and the lines between them stop some programs from reading any of it.",
			help: "Keep one side and remove the lines with <<<<<<<, ======= and >>>>>>>."
		},
		"file-refused": {
			title: "One line keeps a program from reading the file",
			severity: "error",
			why: "Some programs drop the whole file for one line, or compute it, and then no flag of it has a value that is certain.",
			help: "Correct or remove that line: comments and NAME=value, without blanks around the sign, are read alike by all."
		},
		"no-final-newline": {
			title: "An env file does not end with a newline",
			severity: "error",
			why: "The next `echo NAME=false >> file` joins the last line and its own: both settings are lost, and nothing complains.",
			help: "End the file with a newline."
		},
		expired: {
			title: "A flag is past its expiry day",
			severity: "error",
			why: "A flag that outlives its rollout is a branch that nobody tests.",
			help: "Remove the flag from code, env file and registry, or agree on a later day with its owner."
		},
		exclusive: {
			title: "More than one flag of an exclusive group is on",
			severity: "error",
			why: "These flags were never meant, and never tested, to be on together.",
			help: "Turn off all but one."
		},
		dependency: {
			title: "A flag is on and one that it depends on is off",
			severity: "error",
			why: "The code behind the flag relies on the other flag.",
			help: "Turn the other flag on first, or this one off."
		},
		prerequisite: {
			title: "A flag is on before a stage that it needs is reached",
			severity: "error",
			why: "The registry says that this flag is safe only after that stage.",
			help: "Turn the flag off until the stage is reached."
		},
		unregistered: {
			title: "The code reads a flag that is not registered",
			severity: "error",
			why: "A flag that is not registered is not gated: its value, owner and end are unknown.",
			help: "Add the flag to the registry, or narrow `code.names`."
		},
		unreferenced: {
			title: "A registered flag does not occur in the code",
			severity: "warning",
			why: "Setting it changes nothing: either the flag is gone, or the code calls it by another name.",
			help: "Remove it from the registry and the env file, or add its name in the code to `aliases`."
		},
		"docs-differ": {
			title: "A table of flags in the docs disagrees with the registry",
			severity: "error",
			why: "In an emergency people follow the document; a flag name or default that is wrong there costs the rollback.",
			help: "Correct the table, or the registry."
		},
		"source-unreadable": {
			title: "A source of flag values could not be read",
			severity: "error",
			unmeasured: true,
			why: "Without the file nobody knows what the flags are; that is not the same as safe.",
			help: "Correct the path under `sources`, or make the file readable as text."
		},
		"source-empty": {
			title: "An env file sets nothing",
			severity: "error",
			unmeasured: true,
			why: "A file without a single assignment says nothing about the flags. It is most often a file that failed to be written.",
			help: "Restore the file, or correct the path under `sources`."
		},
		"none-set": {
			title: "No registered flag is set in any source",
			severity: "error",
			unmeasured: true,
			why: "Each flag may go unset, but all of them at once look like the wrong file, or an environment that nobody loaded.",
			help: "Set at least one flag, or correct `sources`; `environment` holds only what the job itself loads."
		},
		"code-unreadable": {
			title: "The code could not be looked through",
			severity: "error",
			unmeasured: true,
			why: "No file means no flag found, and that would look like agreement.",
			help: "Correct the globs under `code.files`."
		},
		"docs-unreadable": {
			title: "A table of flags could not be read",
			severity: "error",
			unmeasured: true,
			why: "A table that is not there agrees with everything.",
			help: "Correct the file and the column headings under `docs`."
		}
	},
	gather,
	judge: judge$1
});
// src/checks/size/evidence.ts
function shapes() {
	const whole = z$2.int().check(z$2.minimum(0));
	const line = z$2.int().check(z$2.minimum(1));
	const figures = z$2.strictObject({
		cyclomatic: whole,
		cognitive: whole,
		nloc: whole,
		lines: whole,
		nesting: whole,
		parameters: whole
	});
	const key = {
		path: z$2.string(),
		name: z$2.string(),
		ordinal: line
	};
	/** The first line on the commit that reviewers see, where it is another one; null where it is not in it. */
	const shown = z$2.optional(z$2.nullable(line));
	const before = z$2.strictObject({
		...key,
		figures
	});
	const measured = z$2.strictObject({
		...key,
		kind: z$2.string(),
		start: line,
		end: line,
		shown,
		figures,
		/** What the change does to it; absent where there is no change. */
		state: z$2.optional(z$2.enum([
			"new",
			"changed",
			"same"
		])),
		/** The same function at the base of the change. */
		before: z$2.optional(before)
	});
	const reason = z$2.enum([
		"generated",
		"vendored",
		"minified"
	]);
	const band = z$2.strictObject({
		band: z$2.string(),
		from: whole,
		to: z$2.optional(whole),
		count: whole
	});
	const percentiles = z$2.strictObject({
		p50: whole,
		p75: whole,
		p90: whole,
		p95: whole,
		p99: whole,
		max: whole
	});
	const metric = z$2.enum(sizeMetrics);
	const sizes = z$2.partial(figures);
	const row = z$2.strictObject({
		...key,
		sizes,
		reason: z$2.optional(z$2.string()),
		line
	});
	const ratchet = z$2.strictObject({
		/** Where the rows come from: the base of the change, or the file on disk where there is no change or no file at the base. */
		from: z$2.enum([
			"base",
			"disk",
			"introduced"
		]),
		rows: z$2.array(row),
		/** The rows of the file on disk. */
		own: z$2.array(row),
		/** Renames of this change, old to new. */
		renames: z$2.array(z$2.tuple([z$2.string(), z$2.string()])),
		/** Lines of the file on disk on which conflicts begin that nobody settled. */
		conflicts: z$2.array(line)
	});
	return { evidence: z$2.strictObject({
		/** The event that the run is about; absent outside GitHub Actions. */
		event: z$2.optional(z$2.string()),
		comparison: z$2.optional(comparisonShape()),
		/** Whether all was measured, or what the change touches. */
		scope: z$2.enum(["all", "changed"]),
		/** How many source files there are, measured or not. */
		sources: whole,
		totals: z$2.strictObject({
			files: whole,
			functions: whole,
			lines: whole,
			nloc: whole
		}),
		distribution: z$2.strictObject({
			metric,
			bands: z$2.array(band)
		}),
		/** Of each metric; absent where there is no function. */
		percentiles: z$2.partial(z$2.strictObject({
			lines: percentiles,
			nloc: percentiles,
			cyclomatic: percentiles,
			cognitive: percentiles,
			nesting: percentiles,
			parameters: percentiles
		})),
		/** Under the names of Epic 21's own figures. */
		function_size_distribution: z$2.strictObject({
			"<15": whole,
			"15-40": whole,
			">40": whole
		}),
		total_functions: whole,
		leftOut: z$2.array(z$2.strictObject({
			reason,
			count: whole,
			first: z$2.array(z$2.string())
		})),
		/** Files that were measured at the base and are left out since. */
		leftOutNow: z$2.array(z$2.strictObject({
			path: z$2.string(),
			detail: z$2.string()
		})),
		/** Files that the change adds and that are left out. */
		leftOutNew: z$2.strictObject({
			count: whole,
			first: z$2.array(z$2.string())
		}),
		/** Globs of limits that fit no source file. */
		idle: z$2.array(z$2.string()),
		unparsed: z$2.array(z$2.strictObject({
			path: z$2.string(),
			line: z$2.optional(line),
			message: z$2.string()
		})),
		/** Files that could not be read at the base: nobody knows what their functions were. */
		unparsedBefore: z$2.array(z$2.string()),
		/** Those that are over one of their limits, or have a row in the baseline, sorted by place. */
		judged: z$2.array(measured),
		/** Those that the change made more complex. */
		grew: z$2.strictObject({
			count: whole,
			first: z$2.array(measured)
		}),
		most: z$2.array(z$2.strictObject({
			over: whole,
			of: metric,
			at: z$2.optional(z$2.string()),
			files: whole,
			functions: z$2.optional(whole),
			/** The largest of them. */
			first: z$2.optional(z$2.array(measured)),
			/** Those that the change brought over it. */
			came: z$2.optional(z$2.array(measured))
		})),
		ratchet: z$2.optional(z$2.union([ratchet, z$2.strictObject({
			problem: z$2.enum(["missing", "unreadable"]),
			message: z$2.string(),
			line: z$2.optional(line)
		})])),
		maintainability: z$2.optional(z$2.strictObject({
			/** Files that it may be told of, measured or not. */
			meant: whole,
			files: whole,
			functions: whole,
			below: z$2.array(z$2.strictObject({
				path: z$2.string(),
				name: z$2.string(),
				start: line,
				end: line,
				shown,
				index: z$2.number()
			})),
			unmeasured: z$2.array(z$2.strictObject({
				path: z$2.string(),
				reason: z$2.string()
			}))
		}))
	}) };
}
let made;
/** Made when something is gathered: every run of the command line loads this, and few measure. */
const sizeEvidence = z$2.lazy(() => (made ??= shapes()).evidence);
// src/checks/size/judged.ts
/** Its first line, as reviewers see it; its file alone where they do not see that line. */
function placeOf$1({ path, start, shown }) {
	const line = shown === void 0 ? start : shown;
	return {
		file: path,
		...line !== null && { line }
	};
}
/** `new function render`, `method Cart.total`, `arrow <anonymous>#2`; a method may have the empty text for its name. */
const nameOf$1 = ({ name, ordinal, kind, state }) => `${state === "new" ? "new " : ""}${kind} ${showName(name) || "\"\""}${ordinal === 1 ? "" : `#${ordinal}`}`;
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
	const limits = limitsOf$1(options.limits);
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
		facts: isUnknown ? [] : rowFacts(options.ratchet.file, verdicts, raised.map(({ row }) => printKey(row))),
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
		message: `${nameOf$1(place)} has ${told}`,
		at: placeOf$1(place)
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
	const limits = limitsOf$1(options.limits);
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
		facts: [...limitFacts(evidence, over.map(({ excess }) => excess)), ...byRows?.facts ?? []],
		findings: [...findings, ...byRows?.findings ?? []]
	};
}
const isSame = (a, b) => a.metric === b.metric && a.limit === b.limit;
const overLimit = (one, excess) => ({
	rule: "over-limit",
	message: `${nameOf$1(one)} has ${showExcess(excess)}${since(one, excess)}`,
	at: placeOf$1(one)
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
/** A line per limit that something is over, or one that says that nothing is. */
function limitFacts({ totals, scope }, over) {
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
	return [{
		of,
		label: "within their limits",
		value: `${totals.functions - over.length} of ${totals.functions}`
	}, ...[...counts.values()].map(({ metric, limit, count }) => ({
		of,
		label: `over a limit of ${metric}`,
		value: numberOf(count, "function"),
		limit: `<= ${limit} each`
	}))];
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
			at: placeOf$1(one)
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
		...only && came.length === 1 && { at: placeOf$1(only) },
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
			value: `${numberOf(totals.functions, "function")} in ${files}`
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
		})
	];
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
		findings: boundFindings(parts.flatMap(({ findings }) => findings), rules)
	};
}
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
	at: placeOf$1({
		path,
		start: 1
	})
})), ...count === 0 ? [] : [{
	rule: "left-out-new",
	message: `this change adds ${numberOf(count, "file")} that ${count === 1 ? "is" : "are"} left out`,
	details: [...first.map(showName), ...count > first.length ? [`and ${count - first.length} more`] : []]
}]];
// src/checks/size/options.ts
const word = () => z$2.string().check(z$2.minLength(1));
const whole = () => z$2.int().check(z$2.minimum(0));
const most$1 = () => z$2.optional(z$2.union([whole(), z$2.literal("off")], "a whole number, or `off`"));
const metricLimits = {
	lines: described(most$1(), "The most lines from the first to the last, blank ones and comments included."),
	nloc: described(most$1(), "The most lines that hold code."),
	cyclomatic: described(most$1(), "The most cyclomatic complexity, counted as the tool of the language counts it."),
	cognitive: described(most$1(), "The most cognitive complexity."),
	nesting: described(most$1(), "The most control statements inside one another."),
	parameters: described(most$1(), "The most parameters.")
};
const namesMetric = (limit) => sizeMetrics.some((metric) => limit[metric] !== void 0);
/** One that lifts limits only is none. */
const isNumber = (limit) => sizeMetrics.some((metric) => typeof limit[metric] === "number");
const limit = z$2.strictObject({
	at: described(z$2.optional(z$2.union([word(), z$2.array(word()).check(z$2.minLength(1))])), "Globs of files; without them the limit is for all of them."),
	for: described(z$2._default(z$2.enum([
		"all",
		"changed",
		"new"
	]), "all"), "Whether it is for all functions, for those that the change touches, or for those that it adds."),
	...metricLimits
}).check(z$2.refine(namesMetric, `at least one of ${sizeMetrics.join(", ")}`));
const atMost = z$2.strictObject({
	over: described(whole(), "Functions over this figure are counted."),
	of: described(z$2._default(z$2.enum(sizeMetrics), "lines"), "The metric that is meant."),
	at: described(z$2.optional(word()), "A glob of files; without it all of them are counted."),
	functions: described(z$2.optional(whole()), "The most functions that may be over it."),
	new: described(z$2.optional(whole()), "The most functions that a change may bring over it; 0 for none.")
}).check(z$2.refine(({ functions, new: added }) => functions !== void 0 || added !== void 0, "`functions`, `new` or both"));
const isAscending = (edges) => edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? 0));
const bands = z$2.strictObject({
	of: described(z$2._default(z$2.enum(sizeMetrics), "lines"), "The metric that is counted by bands."),
	"up-to": described(z$2._default(z$2.array(z$2.int().check(z$2.minimum(1))).check(z$2.minLength(1), z$2.refine(isAscending, "ascending")), [15, 40]), "The last figure of each band but the last, which is open.")
});
const counting = z$2.strictObject({
	javascript: described(z$2._default(z$2.enum(["classic", "modified"]), "classic"), "ESLint's variant of `complexity`: with `modified` a whole switch counts as one."),
	"optional-chaining": described(z$2._default(z$2.boolean(), true), "Whether `?.` counts, as in ESLint."),
	"default-values": described(z$2._default(z$2.boolean(), true), "Whether default values count, as in ESLint."),
	python: described(z$2._default(z$2.enum(["radon", "mccabe"]), "radon"), "Whether Python is counted as radon does, or as mccabe, which is C901 of ruff and flake8.")
});
const maintainability = z$2.strictObject({
	least: described(z$2.number().check(z$2.minimum(0), z$2.maximum(100)), "The least maintainability index of a function, from 0 to 100."),
	at: described(z$2.optional(word()), "A glob of files; without it all JavaScript and TypeScript is measured.")
});
// src/checks/size/index.ts
const size = defineCheck({
	id: "size",
	title: "Size",
	summary: "How long and how complex functions are, as the tools of each language count: limits, and no step back.",
	options: z$2.strictObject({
		files: described(z$2._default(z$2.array(word()).check(z$2.minLength(1)), ["**"]), "Globs of source files; what is of no language that is measured is passed over."),
		ignore: described(z$2._default(z$2.array(word()), []), "Globs of files that count nowhere."),
		include: described(z$2._default(z$2.array(z$2.enum([
			"generated",
			"vendored",
			"minified",
			"untracked"
		])), []), "What is otherwise left out: code that is generated, vendored or minified, and files that git does not track."),
		counting: described(z$2._default(counting, counting.parse({})), "Where tools differ, whose way of counting."),
		limits: described(z$2._default(z$2.array(limit), []), "Limits for each function. Where several are for the same function and metric, the last one decides."),
		most: described(z$2._default(z$2.array(atMost), []), "How many functions may be over a figure, or come over it."),
		bands: described(z$2._default(bands, bands.parse({})), "How functions are counted by size."),
		ratchet: described(z$2.optional(z$2.strictObject({ file: described(word(), "The committed baseline of functions over their limit, written by `epic21-gate baseline update`.") })), "Functions that are over a limit already may stay, and may not grow."),
		scope: described(z$2._default(z$2.enum(["changed", "all"]), "changed"), "Whether a run about a change measures the files that it touches, or all of them all the same."),
		maintainability: described(z$2.optional(maintainability), "A limit for the maintainability index of JavaScript and TypeScript, by the Halstead figures of escomplex.")
	}).check(z$2.refine(({ limits, most: counted, maintainability: index }) => limits.some(isNumber) || counted.length > 0 || index !== void 0, "`limits`, `most` or `maintainability`: without any there is nothing to judge"), z$2.refine(({ ratchet, limits }) => ratchet === void 0 || limits.some(({ for: whom }) => whom === "all"), "`limits` for all functions beside `ratchet`")),
	evidence: sizeEvidence,
	rules,
	gather: async (from, options) => (await import("./chunks/gather2.js")).gather(from, options),
	judge
});
// src/checks/index.ts
config({ jitless: true });
/** The checks, in the order of the report. A new check is one folder and one line. */
const checks = [
	flags$1,
	baselines,
	coverage,
	size
];
// src/model/reporter.ts
const defineReporter = (reporter) => reporter;
// src/reporters/entries.ts
const fromFinding = ({ rule, severity, message, help, at, details = [], unmeasured, changed }) => ({
	rule,
	severity: unmeasured ? "error" : severity,
	message,
	help,
	at,
	details: details.filter((detail) => visible(detail).trim() !== ""),
	unmeasured: unmeasured === true,
	changed: changed === true
});
const rank = (entry) => severities.indexOf(entry.severity) * 2 + (entry.changed ? 0 : 1);
/** The worst first, then what this change touches, then in the order of the checks. Waived findings are not among them. */
function openEntries(report) {
	return report.results.flatMap(({ check, outcome, reason, findings }) => {
		const open = findings.filter((finding) => !finding.waived).map(fromFinding);
		if (outcome !== "blocked" || open.some((entry) => entry.unmeasured)) return open;
		return [{
			rule: check,
			severity: "error",
			message: `${check} could not be judged: ${reason ?? "no reason was given"}`,
			help: "Mend what is named here and run again: what was not measured cannot pass.",
			details: [],
			unmeasured: true,
			changed: false
		}, ...open];
	}).toSorted((a, b) => rank(a) - rank(b));
}
/** Entries by file, in the order of the worst of each; those without a place come first, under an empty name. */
function byFile(entries) {
	const groups = /* @__PURE__ */ new Map();
	if (entries.some((entry) => !entry.at)) groups.set("", []);
	for (const entry of entries) {
		const file = entry.at?.file ?? "";
		const group = groups.get(file);
		if (group) group.push(entry);
		else groups.set(file, [entry]);
	}
	for (const group of groups.values()) group.sort((a, b) => rank(a) - rank(b) || (a.at?.line ?? 0) - (b.at?.line ?? 0));
	return groups;
}
// src/model/report.ts
/** Counts as people count them: a failure is what keeps the gate shut, whatever its level. */
function tally({ results, failOn }) {
	const findings = results.flatMap((result) => result.findings);
	const open = findings.filter((finding) => !finding.waived);
	const isFailure = (finding) => !finding.unmeasured && isAtLeast(finding.severity, failOn);
	return {
		failures: open.filter(isFailure).length,
		warnings: open.filter((finding) => finding.severity === "warning" && !isFailure(finding)).length,
		notices: open.filter((finding) => finding.severity === "notice" && !isFailure(finding)).length,
		waived: findings.length - open.length,
		blocked: results.filter((result) => result.outcome === "blocked").length
	};
}
// src/reporters/headline.ts
const verdictWords = {
	ready: "Ready",
	"not-ready": "Not ready",
	undecided: "Undecided"
};
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
/** The verdict in one line, with the counts that made it. */
function headline(report) {
	const { failures, warnings, notices, waived, blocked } = tally(report);
	const passed = report.results.filter(({ outcome }) => outcome === "passed").length;
	const skipped = report.results.filter(({ check, outcome }) => outcome === "skipped" && check !== "waivers").length;
	const parts = [
		failures > 0 && count(failures, "failure"),
		blocked > 0 && `${count(blocked, "check")} could not be judged`,
		report.verdict === "ready" && `${count(passed, "check")} passed`,
		report.verdict === "undecided" && blocked === 0 && "no check judged anything",
		warnings > 0 && count(warnings, "warning"),
		notices > 0 && count(notices, "notice"),
		waived > 0 && `${waived} waived`,
		skipped > 0 && `${count(skipped, "check")} skipped`
	].filter((part) => part !== false);
	return `${verdictWords[report.verdict]}: ${parts.join(", ")}`;
}
// src/reporters/repository-path.ts
/** A place's path as seen from the repository, or from where the command was started: `prefix` in front, `..` worked off. */
function repositoryPath(prefix, path) {
	if (path.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path)) return path;
	return plainPath(`${prefix}/${path}`.replace(/^\/+/, ""));
}
// src/reporters/safe-line.ts
const breakCommands = (line) => line.replaceAll("##[", "# #[").replace(/^(\s*):(?=:)/u, "$1: ");
/** Text from anywhere as one line that no terminal and no runner will act on. */
const safeLine = (text) => breakCommands(visible(text));
/** The same for text that the gate laid out itself: its line breaks and colors stay. */
const safeLayout = (text) => text.split("\n").map(breakCommands).join("\n");
// src/reporters/annotations.ts
/** The runner keeps ten of a level per step and drops the rest unseen: nine, and one that says what is missing. */
const shownPerLevel = 9;
const annotations = defineReporter({
	id: "annotations",
	summary: "GitHub annotations on the lines of the findings, the worst first.",
	render(report, { prefix }) {
		const entries = openEntries(report);
		const lines = severities.flatMap((level) => annotateLevel(level, entries.filter(({ severity }) => severity === level), prefix));
		const isExplained = report.verdict === "ready" || entries.some(({ severity }) => severity === "error");
		return [...lines, ...isExplained ? [] : [annotate(headline(report))]].join("");
	},
	async deliver(commands, to) {
		to.stdout.write(commands);
	}
});
/** An error of the run as a whole. */
const annotate = (message, at) => command("error", {
	...at && placeOf(at),
	title: "epic21-gate"
}, clip(safeLine(message), limits.messageCharacters - 96));
const annotateLevel = (level, entries, prefix) => withRest(entries.map((entry) => annotation(level, entry, prefix)), (more) => command(level, { title: "epic21-gate" }, `… and ${count(more, `more ${level}`)}: see the job summary and the JSON report`));
/** As many as the runner keeps, the last of which says what is missing. */
const withRest = (lines, rest) => lines.length > 10 ? [...lines.slice(0, shownPerLevel), rest(lines.length - shownPerLevel)] : lines;
function annotation(level, { rule, message, help, at, details }, prefix) {
	const place = at && placeOf({
		...at,
		file: repositoryPath(prefix, at.file)
	});
	const text = [
		message,
		...details,
		help
	].map(safeLine).join("\n");
	return command(level, {
		...place,
		title: rule
	}, clip(text, limits.messageCharacters - 96));
}
function placeOf({ file, line, endLine, column }) {
	const last = lastLineOf({
		file,
		line,
		endLine
	});
	return {
		file,
		line,
		endLine: last,
		col: line === void 0 || last !== void 0 ? void 0 : column
	};
}
function command(level, properties, message) {
	return `::${level} ${Object.entries(properties).filter(([, value]) => value !== void 0).map(([key, value]) => `${key}=${escapeProperty(safeLine(String(value)))}`).join(",")}::${escapeData(shielded(message))}\n`;
}
const shielded = (message) => message.replace(/^(?=\p{M})/u, "◌");
const escapeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
// src/reporters/paint.ts
const codes = {
	red: 31,
	green: 32,
	yellow: 33,
	blue: 34,
	bold: 1,
	dim: 2
};
const painter = (color) => color ? (style, text) => `\u001B[${codes[style]}m${text}\u001B[0m` : (_, text) => text;
// src/reporters/wrap.ts
/** Lines of at most `columns` characters, broken at blanks; a longer word keeps a line of its own, so that paths can be copied. */
function wrap(text, columns) {
	const lines = [];
	let line = "";
	for (const word of text.split(" ")) if (line !== "" && line.length + 1 + word.length > Math.max(columns, 20)) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line];
}
// src/reporters/console.ts
const console$1 = defineReporter({
	id: "console",
	summary: "For a terminal: a table of the checks, findings by file with the next step, the verdict last.",
	render(report, options) {
		const paint = painter(options.color);
		return [
			options.quiet ? "" : renderChecks(report, paint, options.columns),
			options.verbose || options.groups ? renderFacts$1(report, paint, options.groups) : "",
			renderFindings(report, paint, options),
			options.quiet ? "" : renderWaived$1(report, paint),
			`${safeLayout(paintVerdict(report, paint))}\n`
		].filter((part) => part !== "").join("\n");
	},
	async deliver(text, to) {
		to.stdout.write(text);
	}
});
const icons = {
	passed: "✔",
	failed: "✘",
	blocked: "■",
	skipped: "–"
};
const outcomeColors = {
	passed: "green",
	failed: "red",
	blocked: "yellow",
	skipped: "dim"
};
const verdictColors = {
	ready: "green",
	"not-ready": "red",
	undecided: "yellow"
};
const levelColors = {
	error: "red",
	warning: "yellow",
	notice: "blue"
};
function renderChecks({ results }, paint, columns) {
	const width = Math.max(...results.map(({ title }) => visible(title).length));
	return safeLayout(results.map((result) => {
		const head = `${icons[result.outcome]} ${visible(result.title).padEnd(width)}  ${result.outcome.padEnd(7)}  `;
		const [first = "", ...more] = wrap(describeResult$1(result), columns - head.length - 2);
		const rest = more.map((line) => `\n${" ".repeat(head.length + 2)}${line}`).join("");
		return `  ${paint(outcomeColors[result.outcome], head)}${first}${rest}\n`;
	}).join(""));
}
function describeResult$1({ outcome, reason, findings, facts, ms }) {
	if (outcome === "blocked" || outcome === "skipped") return visible(reason ?? "");
	const open = findings.filter((finding) => !finding.waived).length;
	return `${open > 0 ? count(open, "finding") : `${count(facts.length, "fact")} verified`} in ${(ms / 1e3).toFixed(2)} s`;
}
function renderFacts$1({ results }, paint, groups) {
	const sections = results.filter(({ facts }) => facts.length > 0).map(({ title, facts }) => {
		const label = Math.max(...facts.map((fact) => visible(fact.label).length));
		const value = Math.max(...facts.map((fact) => visible(String(fact.value)).length));
		const rows = facts.map((fact, index) => {
			const limit = fact.limit === void 0 ? "" : paint("dim", `  ${visible(fact.limit)}`);
			return `${fact.of === void 0 || fact.of === facts[index - 1]?.of ? "" : `  ${visible(fact.of)}\n`}  ${visible(fact.label).padEnd(label)}  ${visible(String(fact.value)).padEnd(value)}${limit}`.trimEnd();
		});
		return safeLayout(`${paint("bold", visible(title))}\n${rows.join("\n")}\n`);
	});
	if (sections.length === 0) return "";
	return groups ? `::group::What was measured\n${sections.join("\n")}::endgroup::\n` : sections.join("\n");
}
function renderFindings(report, paint, options) {
	const { failOn } = report;
	const entries = openEntries(report).filter((entry) => !options.quiet || entry.unmeasured || isAtLeast(entry.severity, failOn));
	const width = Math.max(6, ...entries.map(({ at }) => placeIn(at).length + 2));
	const groups = [...byFile(entries)].map(([file, group]) => {
		return `${file === "" ? "" : `${paint("bold", visible(repositoryPath(options.prefix, file)))}\n`}${group.map((entry) => renderEntry$1(entry, paint, options.columns, width)).join("")}`;
	});
	return safeLayout(groups.join("\n"));
}
function placeIn(at) {
	if (at?.line === void 0) return "";
	const hasColumn = at.column !== void 0 && lastLineOf(at) === void 0;
	return `${formatLines(at)}${hasColumn ? `:${at.column}` : ""}`;
}
function renderEntry$1({ severity, unmeasured, at, message, details, help, rule }, paint, columns, width) {
	const place = placeIn(at);
	const level = unmeasured ? "blocked" : severity;
	const head = `  ${place.padEnd(width)}${level.padEnd(9)}`;
	const lines = [
		...wrap(visible(message), columns - head.length),
		...details.flatMap((detail) => wrap(visible(detail), columns - head.length - 2).map((line) => paint("dim", `  ${line}`))),
		...wrap(`→ ${visible(help)}`, columns - head.length).map((line, index) => index === 0 ? line : `  ${line}`),
		paint("dim", visible(rule))
	];
	const start = `  ${paint("dim", place.padEnd(width))}${paint(unmeasured ? "yellow" : levelColors[severity], level.padEnd(9))}`;
	return lines.map((line, index) => `${index === 0 ? start : " ".repeat(head.length)}${line}\n`).join("");
}
function renderWaived$1({ results }, paint) {
	const lines = results.flatMap(({ findings }) => findings.flatMap(({ waived, rule, at, message }) => {
		if (!waived) return [];
		const what = `${rule}${at ? ` at ${formatPlace(at)}` : ""} waived until ${waived.until} by ${waived.owner} (${waived.reason}): ${message}`;
		return [paint("dim", visible(what))];
	}));
	return lines.length === 0 ? "" : safeLayout(lines.map((line) => `  ${line}\n`).join(""));
}
function paintVerdict(report, paint) {
	const icon = {
		ready: icons.passed,
		"not-ready": icons.failed,
		undecided: icons.blocked
	}[report.verdict];
	const [first] = openEntries(report);
	const next = first && tally(report).failures + tally(report).blocked > 0 ? paint("dim", `   why: epic21-gate explain ${visible(first.rule)}`) : "";
	return `${paint(verdictColors[report.verdict], `${icon} ${headline(report)}`)}${next}`;
}
// src/reporters/printable-json.ts
/** JSON in characters that no terminal and no runner acts on: it may be printed in a job. */
const printableJson = (value) => JSON.stringify(value, null, 2).split("\n").map((line) => replaceHidden(line, asEscape).replaceAll("##[", String.raw`#\u0023[`)).join("\n");
const asEscape = (character) => character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
// src/reporters/json.ts
const json = defineReporter({
	id: "json",
	summary: "The whole report as JSON, by the published schema.",
	writesFile: true,
	render: (report) => `${printableJson(report)}\n`,
	async deliver(text, to, { file }) {
		if (file === void 0) to.stdout.write(text);
		else await to.files.write(file, text);
	}
});
// src/reporters/markdown.ts
const entity = (character) => `&#${character.codePointAt(0) ?? 0};`;
const harmless = /* @__PURE__ */ new Set(`,;'"?%/.-`);
/** Every other punctuation mark as a numeric entity; at the start, where `-` and `1.` begin a list, all of them. */
function escapeAll(text) {
	const start = /^\d*/.exec(text)?.[0].length ?? 0;
	return text.replace(/[!-/:-@[-`{-~]/g, (character, offset) => offset > start && harmless.has(character) ? character : entity(character));
}
/** Untrusted text as a code span: GitHub looks for mentions, references and emoji everywhere but in code. */
const code = (text, most = 200) => `<code>${escapeAll(visible(clip(text, most)))}</code>`;
const breakLinks = (escaped) => escaped.replace(/&#(?:64|35|58);|www(?=\.)|GH(?=-\d)/gi, "$&&#8203;");
/** Untrusted text as prose. Entities stop Markdown, but GitHub links `@name`, `#1` and addresses afterwards: break those too. */
const prose = (text, most = 1e3) => breakLinks(escapeAll(visible(clip(text, most)).trim()));
/** Prose in which backticks mark code, as in the help of a rule. */
const proseWithCode = (text) => text.split("`").map((part, index) => index % 2 === 1 ? code(part) : breakLinks(escapeAll(visible(part)))).join("");
/** Cells are already escaped. */
const table = (head, rows) => [
	head,
	head.map(() => "---"),
	...rows
].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
const folded = (title, body) => `<details><summary>${title}</summary>\n\n${body}\n</details>\n`;
// src/reporters/summary.ts
const verdictIcons = {
	ready: "✅",
	"not-ready": "❌",
	undecided: "⛔"
};
const outcomeIcons = {
	passed: "✅ passed",
	failed: "❌ failed",
	blocked: "⛔ blocked",
	skipped: "➖ skipped"
};
const levelIcons = {
	error: "❌",
	warning: "⚠️",
	notice: "ℹ️"
};
const summary = defineReporter({
	id: "summary",
	summary: "Markdown for the job summary: verdict, checks, findings by file, what was measured.",
	writesFile: true,
	render: (report, { prefix }) => renderSummary(report, prefix, limits.summaryBytes),
	async deliver(markdown, to, { file }) {
		if (file === void 0) to.stdout.write(markdown);
		else await to.files.append(file, markdown);
	}
});
/** Parts in the order of their worth; what does not fit is counted, never cut in the middle. */
function renderSummary(report, prefix, mostBytes) {
	const entries = openEntries(report);
	const head = `## ${verdictIcons[report.verdict]} ${headline(report)}\n\n${checksTable(report.results)}`;
	const tail = `\n<sub>epic21-gate ${prose(report.tool.version)} · ${prose(report.command)}${report.subject.config === void 0 ? "" : ` · ${code(report.subject.config)}`}</sub>\n`;
	const findings = [...byFile(entries)].flatMap(([file, group]) => renderGroup(file, group, prefix));
	const measured = [...report.results.filter(({ facts }) => facts.length > 0).map(renderFacts), ...renderWaived(report, prefix)];
	const room = mostBytes - bytes(head) - bytes(tail) - 400;
	const shownFindings = takeWhileFits(findings, room);
	const shownFacts = takeWhileFits(measured, room - bytes(shownFindings.join("")));
	const missing = findings.length - shownFindings.length;
	const left = measured.length - shownFacts.length;
	return [
		head,
		...shownFindings,
		missing > 0 ? `\n**${count(missing, "more finding")} did not fit here: see the JSON report.**\n` : "",
		...shownFacts,
		left > 0 ? `\n${count(left, "table")} of facts did not fit here: see the JSON report.\n` : "",
		tail
	].join("");
}
const checksTable = (results) => table([
	"Check",
	"Outcome",
	"What"
], results.map((result) => [
	prose(result.title),
	outcomeIcons[result.outcome],
	describeResult(result)
]));
function describeResult({ outcome, reason, findings, facts }) {
	if (outcome === "blocked" || outcome === "skipped") return prose(reason ?? "", 300);
	const open = findings.filter((finding) => !finding.waived).length;
	return open > 0 ? count(open, "finding") : `${count(facts.length, "fact")} verified`;
}
function renderGroup(file, entries, prefix) {
	const title = file === "" ? "" : `\n#### ${code(repositoryPath(prefix, file), 400)}\n`;
	return entries.map((entry, index) => `${index === 0 ? `${title}\n` : ""}${renderEntry(entry)}`);
}
function renderEntry({ severity, rule, message, details, help, at }) {
	const line = at?.line === void 0 ? "" : ` ${lastLineOf(at) === void 0 ? "line" : "lines"} ${formatLines(at)}:`;
	const more = details.map((detail) => `  - ${prose(detail)}\n`).join("");
	return `- ${levelIcons[severity]}${line} ${prose(message)} (${code(rule)})\n${more}  - ➡️ ${proseWithCode(help)}\n`;
}
function renderFacts({ title, facts }) {
	const tables = [...new Set(facts.map(({ of = "" }) => of))].map((of) => {
		const group = facts.filter((fact) => (fact.of ?? "") === of);
		const hasLimits = group.some(({ limit }) => limit !== void 0);
		const rows = group.map(({ label, value, limit = "" }) => [
			prose(label),
			code(String(value)),
			...hasLimits ? [prose(limit)] : []
		]);
		const head = [
			"Measured",
			"Value",
			...hasLimits ? ["Limit"] : []
		];
		return `${of === "" ? "" : `${code(of, 400)}\n\n`}${table(head, rows)}`;
	});
	return `\n${folded(`${prose(title)}: ${count(facts.length, "fact")}`, tables.join("\n"))}`;
}
function renderWaived(report, prefix) {
	const rows = report.results.flatMap(({ findings }) => findings.flatMap(({ waived, rule, message, at }) => waived ? [[
		code(rule),
		at ? code(formatPlace({
			...at,
			file: repositoryPath(prefix, at.file)
		})) : "",
		prose(message),
		prose(waived.reason),
		prose(waived.owner),
		waived.until
	]] : []));
	if (rows.length === 0) return [];
	return [`\n${folded(`Waived: ${count(rows.length, "finding")}`, table([
		"Rule",
		"Where",
		"What",
		"Reason",
		"Owner",
		"Until"
	], rows))}`];
}
const bytes = (text) => Buffer.byteLength(text);
function takeWhileFits(parts, most) {
	let left = most;
	const end = parts.findIndex((part) => (left -= bytes(part)) < 0);
	return end === -1 ? parts : parts.slice(0, end);
}
// src/reporters/index.ts
/** The reporters. A new one is one file and one line. */
const reporters = [
	console$1,
	json,
	annotations,
	summary
];
// src/commands/deliver.ts
/** The verdict stands before this: a report that cannot be delivered is said so, and changes nothing. Answers with what was. */
async function deliver(report, deliveries, sinks) {
	const delivered = [];
	for (const delivery of deliveries) {
		const { reporter, options } = delivery;
		try {
			await reporter.deliver(reporter.render(report, options), sinks, options);
			delivered.push(delivery);
		} catch (thrown) {
			sinks.stderr.write(`${safeLine(`epic21-gate: the ${reporter.id} report was not delivered: ${describeError(thrown)}`)}\n`);
		}
	}
	return delivered;
}
// src/request.ts
/** The one table of inputs. The Action's inputs, the flags of the command line, help and docs come from it. */
const inputs = [
	{
		name: "command",
		kind: "choice",
		placeholder: "COMMAND",
		choices: ["check", "collect"],
		initial: "check",
		action: true,
		summary: "What to do: `check`, or `collect` in a leg of a matrix."
	},
	{
		name: "config",
		kind: "text",
		placeholder: "FILE",
		action: true,
		summary: "Config file; in a workflow also the config itself, inline. Default: .github/epic21-gate.yml and its kin."
	},
	{
		name: "directory",
		kind: "text",
		placeholder: "DIR",
		initial: ".",
		action: true,
		short: "C",
		summary: "The folder to gate; every path in the config is relative to it."
	},
	{
		name: "only",
		kind: "list",
		placeholder: "CHECK,…",
		action: true,
		summary: "Run these checks only."
	},
	{
		name: "skip",
		kind: "list",
		placeholder: "CHECK,…",
		action: true,
		summary: "Leave these checks out; the report lists them."
	},
	{
		name: "phase",
		kind: "text",
		placeholder: "PHASE",
		action: true,
		sets: "checks.flags.phase",
		summary: "The phase that the flags are judged for: `prepare`, or `stage:NAME`."
	},
	{
		name: "flags-file",
		alias: "env-file",
		kind: "list",
		placeholder: "FILE,…",
		sets: "checks.flags.sources",
		summary: "Read the flags from these env files instead of the ones in the config; they may lie outside the repository."
	},
	{
		name: "base",
		kind: "text",
		placeholder: "REV",
		action: true,
		summary: "The commit that this change is compared with. Default: what the GitHub event says."
	},
	{
		name: "fail-on",
		kind: "choice",
		choices: severities,
		placeholder: "LEVEL",
		action: true,
		sets: "fail-on",
		summary: "The level from which a finding means not ready: error (the default), warning or notice."
	},
	{
		name: "format",
		kind: "list",
		placeholder: "NAME[=FILE],…",
		action: true,
		summary: "Reports to write: console, json, annotations, summary; `json=FILE` writes to a file. `coverage` prints table, its default, or json; `size` table, json or csv."
	},
	{
		name: "output",
		kind: "text",
		placeholder: "FILE",
		action: true,
		short: "o",
		summary: "Where the one report format that needs a file goes; for `collect`, the evidence."
	},
	{
		name: "evidence",
		kind: "list",
		placeholder: "GLOB,…",
		action: true,
		sets: "checks.coverage.evidence",
		summary: "Evidence files that the legs of a matrix wrote with `collect`, instead of those in the config."
	},
	{
		name: "leg",
		kind: "text",
		placeholder: "NAME",
		action: true,
		summary: "The name of this leg of the matrix, as the config lists it under `legs`."
	},
	{
		name: "diff",
		kind: "text",
		placeholder: "FILE",
		summary: "Judge the lines that this diff adds, instead of asking git."
	},
	{
		name: "export",
		kind: "list",
		placeholder: "NAME=FILE,…",
		summary: "Write what was read, merged, as `lcov=FILE`, `cobertura=FILE` or `json=FILE`."
	},
	{
		name: "explain-paths",
		kind: "switch",
		summary: "Show how each path in the reports leads to a file of the repository."
	},
	{
		name: "top",
		kind: "text",
		placeholder: "N",
		summary: "How many to list: `coverage` 10 files, `size` 20 functions, unless this says otherwise."
	},
	{
		name: "all",
		kind: "switch",
		summary: "List every function."
	},
	{
		name: "sort",
		kind: "choice",
		choices: [
			"lines",
			"nloc",
			"cyclomatic",
			"cognitive",
			"nesting",
			"parameters",
			"path"
		],
		initial: "cognitive",
		placeholder: "METRIC",
		summary: "What functions are sorted by, the worst first: a metric, or path."
	},
	{
		name: "min",
		kind: "text",
		placeholder: "N",
		summary: "Only functions with at least this much of what --sort names."
	},
	{
		name: "why",
		kind: "switch",
		summary: "Show what makes each function of the files complex, line by line."
	},
	{
		name: "no-ignore",
		kind: "switch",
		summary: "Measure generated, vendored and minified files too."
	},
	{
		name: "untracked",
		kind: "switch",
		summary: "Measure files that git does not track too."
	},
	{
		name: "allow-lower",
		kind: "switch",
		summary: "Let the baseline allow more than before; needs --reason."
	},
	{
		name: "reason",
		kind: "text",
		placeholder: "TEXT",
		summary: "Why more is allowed; it is kept in the baseline and shown in reports."
	},
	{
		name: "dry-run",
		kind: "switch",
		summary: "Print what would be written, and write nothing."
	},
	{
		name: "force",
		kind: "switch",
		summary: "Overwrite files that exist."
	},
	{
		name: "fix-duplicates",
		kind: "switch",
		summary: "Remove the earlier, shadowed assignments of the flag."
	},
	{
		name: "quiet",
		kind: "switch",
		short: "q",
		action: true,
		summary: "Say the verdict and what stands in its way, nothing else."
	},
	{
		name: "verbose",
		kind: "switch",
		short: "v",
		action: true,
		summary: "Show every fact that was verified."
	},
	{
		name: "no-color",
		kind: "switch",
		summary: "No colors; NO_COLOR and FORCE_COLOR are obeyed too."
	}
];
const initialOf = ({ kind, initial }) => {
	if (kind === "switch") return false;
	return kind === "list" ? [] : initial;
};
/** What is asked for when nothing is said. */
const defaultRequest = {
	operands: [],
	cwd: "/",
	...Object.fromEntries(inputs.map((input) => [input.name, initialOf(input)]))
};
// node_modules/yaml/dist/nodes/identity.js
var require_identity = /* @__PURE__ */ __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	/**
	* Apply a visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visit.SKIP = SKIP;
	/** Remove the current node */
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	/**
	* Apply an async visitor to an AST node or document.
	*
	* Walks through the tree (depth-first) starting from `node`, calling a
	* `visitor` function with three arguments:
	*   - `key`: For sequence values and map `Pair`, the node's index in the
	*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
	*     `null` for the root node.
	*   - `node`: The current node.
	*   - `path`: The ancestry of the current node.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `Promise`: Must resolve to one of the following values
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this node, continue with next
	*     sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current node, then continue with the next one
	*   - `Node`: Replace the current node, then continue by visiting it
	*   - `number`: While iterating the items of a sequence or map, set the index
	*     of the next step. This is useful especially if the index of the current
	*     node has changed.
	*
	* If `visitor` is a single function, it will be called with all values
	* encountered in the tree, including e.g. `null` values. Alternatively,
	* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
	* `Alias` and `Scalar` node. To define the same visitor function for more than
	* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
	* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
	* specific defined one will be used for each node.
	*/
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	/** Terminate visit traversal completely */
	visitAsync.BREAK = BREAK;
	/** Do not visit the children of the current node */
	visitAsync.SKIP = SKIP;
	/** Remove the current node */
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			/**
			* The directives-end/doc-start marker `---`. If `null`, a marker may still be
			* included in the document's stringified representation.
			*/
			this.docStart = null;
			/** The doc-end marker `...`.  */
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		/**
		* During parsing, get a Directives instance for the current document and
		* update the stream state according to the current version's spec.
		*/
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		/**
		* @param onError - May be called even if the action was successful
		* @returns `true` on success
		*/
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		/**
		* Resolves a tag, matching handles to those defined in %TAG directives.
		*
		* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
		*   `'!local'` tag, or `null` if unresolvable.
		*/
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		/**
		* Given a fully resolved tag, returns its printable string form,
		* taking into account current tag prefixes and defaults.
		*/
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	/**
	* Verify that the input string is a valid anchor.
	*
	* Will throw on errors.
	*/
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = /* @__PURE__ */ new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = /* @__PURE__ */ new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			/**
			* With circular references, the source node is only resolved after all
			* of its child nodes are. This is why anchors are set only after all of
			* the nodes have been created.
			*/
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
	* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
	* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
	*
	* Includes extensions for handling Map and Set objects.
	*/
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	/**
	* Recursively convert any node or its contents to native JavaScript
	*
	* @param value - The input value
	* @param arg - If `value` defines a `toJSON()` method, use this
	*   as its first argument
	* @param ctx - Conversion context, originally set in Document#toJS(). If
	*   `{ keep: true }` is not set, output should be suitable for JSON
	*   stringification.
	*/
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		/** Create a copy of this node.  */
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** A plain JavaScript representation of this node. */
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		/**
		* Resolve the value of this alias within `doc`, finding the last
		* instance of the `source` anchor before this node.
		*/
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				/* istanbul ignore if */
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = /* @__PURE__ */ new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: /* @__PURE__ */ new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		/**
		* Create a copy of this collection.
		*
		* @param schema - If defined, overwrites the original's schema
		*/
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/**
		* Adds a value to the collection. For `!!map` and `!!omap` the value must
		* be a Pair instance or a `{ key, value }` object, which may not have a key
		* that already exists in the map.
		*/
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		/**
		* Removes a value from the collection.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*/
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringifies a comment.
	*
	* Empty comment lines are left empty,
	* lines consisting of a single space are replaced by `#`,
	* and all other lines are prefixed with a `#`.
	*/
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = /* @__PURE__ */ __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	/**
	* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
	* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
	* terminated with `\n` and started with `indent`.
	*/
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	/**
	* Presumes `i + 1` is at the start of a line
	* @returns index of last newline in more-indented block
	*/
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: /* @__PURE__ */ new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = /* @__PURE__ */ new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		/**
		* A generic collection parsing method that can be extended
		* to other node classes that inherit from YAMLMap
		*/
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		/**
		* Adds a value to the collection.
		*
		* @param overwrite - If not set `true`, using a key that is already in the
		*   collection will throw. Otherwise, overwrites the previous value.
		*/
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		/**
		* @param ctx - Conversion context, originally set in Document#toJS()
		* @param {Class} Type - If set, forces the returned collection type
		* @returns Instance of Type, Map, or Object
		*/
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		/**
		* Removes a value from the collection.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		/**
		* Checks if the collection includes a value with the key `key`.
		*
		* `key` must contain a representation of an integer for this to succeed.
		* It may be wrapped in a `Scalar`.
		*/
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		/**
		* Sets a value in this collection. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*
		* If `key` does not contain a representation of an integer, this will throw.
		* It may be wrapped in a `Scalar`.
		*/
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		/**
		* Returns a Buffer in node and an Uint8Array in browsers
		*
		* To use the resulting buffer as an image, you'll want to do something like:
		*
		*   const blob = new Blob([buffer], { type: 'image/jpeg' })
		*   document.querySelector('#photo').src = URL.createObjectURL(blob)
		*/
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		/**
		* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
		* but TypeScript won't allow widening the signature of a child method.
		*/
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = /* @__PURE__ */ new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		/**
		* If `keepPair` is `true`, returns the Pair matching `key`.
		* Otherwise, returns the value of that Pair's key.
		*/
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	/** Internal types handle bigint as number, because TS can't figure it out. */
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	/**
	* hhhh:mm:ss.sss
	*
	* Internal types handle bigint as number, because TS can't figure it out.
	*/
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = /* @__PURE__ */ __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = /* @__PURE__ */ new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			/** A comment before this Document */
			this.commentBefore = null;
			/** A comment immediately after this Document */
			this.comment = null;
			/** Errors encountered during parsing. */
			this.errors = [];
			/** Warnings encountered during parsing. */
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		/**
		* Create a deep copy of this Document and its contents.
		*
		* Custom Node values that inherit from `Object` still refer to their original instances.
		*/
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		/** Adds a value to the document. */
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		/** Adds a value to the document. */
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		/**
		* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
		*
		* If `node` already has an anchor, `name` is ignored.
		* Otherwise, the `node.anchor` value will be set to `name`,
		* or if an anchor with that name is already present in the document,
		* `name` will be used as a prefix for a new unique anchor.
		* If `name` is undefined, the generated anchor will use 'a' as a prefix.
		*/
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		/**
		* Convert a key and a value into a `Pair` using the current schema,
		* recursively wrapping all values as `Scalar` or `Collection` nodes.
		*/
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		/**
		* Removes a value from the document.
		* @returns `true` if the item was found and removed.
		*/
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		/**
		* Returns item at `key`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		/**
		* Returns item at `path`, or `undefined` if not found. By default unwraps
		* scalar values from their surrounding node; to disable set `keepScalar` to
		* `true` (collections are always returned intact).
		*/
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		/**
		* Checks if the document includes a value with the key `key`.
		*/
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		/**
		* Checks if the document includes a value at `path`.
		*/
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		/**
		* Sets a value in this document. For `!!set`, `value` needs to be a
		* boolean to add/remove the item from the set.
		*/
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		/**
		* Change the YAML version and schema used by the document.
		* A `null` version disables support for directives, explicit tags, anchors, and aliases.
		* It also requires the `schema` option to be given as a `Schema` instance value.
		*
		* Overrides all previously set schema options.
		*/
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: /* @__PURE__ */ new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		/**
		* A JSON representation of the document `contents`.
		*
		* @param jsonArg Used by `JSON.stringify` to indicate the array index or
		*   property name.
		*/
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		/** A YAML representation of the document. */
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = /* @__PURE__ */ __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = /* @__PURE__ */ __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = /* @__PURE__ */ __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = /* @__PURE__ */ __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			/* istanbul ignore if already caught in lexer */
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		/* istanbul ignore if should not happen */
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				/* istanbul ignore next should not happen */
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	/** @returns Array of lines split up as `[indent, content]` */
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			/* istanbul ignore next should not happen */
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			/* istanbul ignore next should not happen */
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		/**
		* The negative lookbehinds in these RegExps are to
		* prevent causing a polynomial search time in certain cases.
		*
		* The try-catch is for Safari < 16.4 and other old browsers:
		* https://caniuse.com/js-regexp-lookbehind
		*/
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	/**
	* Fold a single newline into a space, multiple newlines to N - 1 newlines.
	* Presumes `source[offset] === '\n'`
	*/
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = /* @__PURE__ */ __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	/**
	* Compose a stream of CST nodes into a stream of YAML Documents.
	*
	* ```ts
	* import { Composer, Parser } from 'yaml'
	*
	* const src: string = ...
	* const tokens = new Parser().parse(src)
	* const docs = new Composer().compose(tokens)
	* ```
	*/
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		/**
		* Current stream status information.
		*
		* Mostly useful at the end of input for an empty stream.
		*/
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		/**
		* Compose tokens into documents.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		/** Advance the composer by one CST token. */
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		/**
		* Call at end of input to yield any remaining document.
		*
		* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
		* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
		*/
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = /* @__PURE__ */ __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	/**
	* Create a new scalar token with `value`
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.indent The indent level of the token.
	* @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
	* @param context.offset The offset position of the token.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	/**
	* Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
	*
	* Best efforts are made to retain any comments previously associated with the `token`,
	* though all contents within a collection's `items` will be overwritten.
	*
	* Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
	* as this function does not support any schema operations and won't check for such conflicts.
	*
	* @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
	* @param value The string representation of the value, which will have its content properly indented.
	* @param context.afterKey In most cases, values after a key should have an additional level of indentation.
	* @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
	* @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
	* @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
	*/
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	/** @returns `true` if last token is a newline */
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Stringify a CST document, token, or collection item
	*
	* Fair warning: This applies no validation whatsoever, and
	* simply concatenates the sources in their logical order.
	*/
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = /* @__PURE__ */ __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	/**
	* Apply a visitor to a CST document or item.
	*
	* Walks through the tree (depth-first) starting from the root, calling a
	* `visitor` function with two arguments when entering each item:
	*   - `item`: The current item, which included the following members:
	*     - `start: SourceToken[]` – Source tokens before the key or value,
	*       possibly including its anchor or tag.
	*     - `key?: Token | null` – Set for pair values. May then be `null`, if
	*       the key before the `:` separator is empty.
	*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
	*       which should include the `:` map value indicator if `value` is set.
	*     - `value?: Token` – The value of a sequence item, or of a map pair.
	*   - `path`: The steps from the root to the current node, as an array of
	*     `['key' | 'value', number]` tuples.
	*
	* The return value of the visitor may be used to control the traversal:
	*   - `undefined` (default): Do nothing and continue
	*   - `visit.SKIP`: Do not visit the children of this token, continue with
	*      next sibling
	*   - `visit.BREAK`: Terminate traversal completely
	*   - `visit.REMOVE`: Remove the current item, then continue with the next one
	*   - `number`: Set the index of the next step. This is useful especially if
	*     the index of the current token has changed.
	*   - `function`: Define the next visitor for this item. After the original
	*     visitor is called on item entry, next visitors are called after handling
	*     a non-empty `key` and when exiting the item.
	*/
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	/** Terminate visit traversal completely */
	visit.BREAK = BREAK;
	/** Do not visit the children of the current item */
	visit.SKIP = SKIP;
	/** Remove the current item */
	visit.REMOVE = REMOVE;
	/** Find the item at `path` from `cst` as the root */
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	/**
	* Get the immediate parent collection of the item at `path` from `cst` as the root.
	*
	* Throws an error if the collection is not found, which should never happen if the item itself exists.
	*/
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	/** The byte order mark */
	const BOM = "﻿";
	/** Start of doc-mode */
	const DOCUMENT = "";
	/** Unexpected end of flow-mode */
	const FLOW_END = "";
	/** Next token is a scalar value */
	const SCALAR = "";
	/** @returns `true` if `token` is a flow or block collection */
	const isCollection = (token) => !!token && "items" in token;
	/** @returns `true` if `token` is a flow or block scalar; not an alias */
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	/* istanbul ignore next */
	/** Get a printable representation of a lexer token */
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	/** Identify the type of a lexer token. May return `null` for unknown tokens. */
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
	const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
	const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	/**
	* Splits an input string into lexical tokens, i.e. smaller strings that are
	* easily identifiable by `tokens.tokenType()`.
	*
	* Lexing starts always in a "stream" context. Incomplete input may be buffered
	* until a complete token can be emitted.
	*
	* In addition to slices of the original input, the following control characters
	* may also be emitted:
	*
	* - `\x02` (Start of Text): A document starts with the next token
	* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
	* - `\x1f` (Unit Separator): Next token is a scalar value
	* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
	*/
	var Lexer = class {
		constructor() {
			/**
			* Flag indicating whether the end of the current buffer marks the end of
			* all input
			*/
			this.atEnd = false;
			/**
			* Explicit indent set in block scalar header, as an offset from the current
			* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
			* explicitly set.
			*/
			this.blockScalarIndent = -1;
			/**
			* Block scalars that include a + (keep) chomping indicator in their header
			* include trailing empty lines, which are otherwise excluded from the
			* scalar's contents.
			*/
			this.blockScalarKeep = false;
			/** Current input */
			this.buffer = "";
			/**
			* Flag noting whether the map value indicator : can immediately follow this
			* node within a flow context.
			*/
			this.flowKey = false;
			/** Count of surrounding flow collection levels. */
			this.flowLevel = 0;
			/**
			* Minimum level of indentation required for next lines to be parsed as a
			* part of the current scalar value.
			*/
			this.indentNext = 0;
			/** Indentation level of the current line. */
			this.indentValue = 0;
			/** Position of the next \n character. */
			this.lineEndPos = null;
			/** Stores the state of the lexer if reaching the end of incpomplete input */
			this.next = null;
			/** A pointer to `buffer`; the current position of the lexer. */
			this.pos = 0;
		}
		/**
		* Generate YAML tokens from the `source` string. If `incomplete`,
		* a part of the last line may be left as a buffer for the next call.
		*
		* @returns A generator of lexical tokens
		*/
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* Tracks newlines during parsing in order to provide an efficient API for
	* determining the one-indexed `{ line, col }` position for any offset
	* within the input.
	*/
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			/**
			* Should be called in ascending order. Otherwise, call
			* `lineCounter.lineStarts.sort()` before calling `linePos()`.
			*/
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			/**
			* Performs a binary search and returns the 1-indexed { line, col }
			* position of `offset`. If `line === 0`, `addNewLine` has never been
			* called or `offset` is before the first known newline.
			*/
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			/* istanbul ignore next should not happen */
			default: return [];
		}
	}
	/** Note: May modify input array */
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	/**
	* A YAML concrete syntax tree (CST) parser
	*
	* ```ts
	* const src: string = ...
	* for (const token of new Parser().parse(src)) {
	*   // token: Token
	* }
	* ```
	*
	* To use the parser with a user-provided lexer:
	*
	* ```ts
	* function* parse(source: string, lexer: Lexer) {
	*   const parser = new Parser()
	*   for (const lexeme of lexer.lex(source))
	*     yield* parser.next(lexeme)
	*   yield* parser.end()
	* }
	*
	* const src: string = ...
	* const lexer = new Lexer()
	* for (const token of parse(src, lexer)) {
	*   // token: Token
	* }
	* ```
	*/
	var Parser = class {
		/**
		* @param onNewLine - If defined, called separately with the start position of
		*   each new line (in `parse()`, including the start of input).
		*/
		constructor(onNewLine) {
			/** If true, space and sequence indicators count as indentation */
			this.atNewLine = true;
			/** If true, next token is a scalar value */
			this.atScalar = false;
			/** Current indentation level */
			this.indent = 0;
			/** Current offset since the start of parsing */
			this.offset = 0;
			/** On the same line with a block map key */
			this.onKeyLine = false;
			/** Top indicates the node that's currently being built */
			this.stack = [];
			/** The source of the current token, set in parse() */
			this.source = "";
			/** The type of the current token, set in parse() */
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		/**
		* Parse `source` as a YAML stream.
		* If `incomplete`, a part of the last line may be left as a buffer for the next call.
		*
		* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
		*
		* @returns A generator of tokens representing each directive, document, and other structure.
		*/
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		/**
		* Advance the parser by the `source` of one lexical token.
		*/
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		/** Call at end of input to push out any remaining constructions */
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			/* istanbul ignore next should not happen */
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			/* istanbul ignore if should not happen */
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					/* istanbul ignore next should not happen */
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				/* istanbul ignore else should not happen */
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = /* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	/**
	* Parse the input as a stream of YAML documents.
	*
	* Documents should be separated from each other by `...` or `---` marker lines.
	*
	* @returns If an empty `docs` array is returned, it will be of type
	*   EmptyStream and contain additional stream information. In
	*   TypeScript, you should use `'empty' in docs` as a type guard for it.
	*/
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	/** Parse an input string into a single YAML.Document */
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// src/formats/yaml.ts
var import_dist = (/* @__PURE__ */ __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
})))();
/** A config that says more than this is an attack: an alias bomb doubles with each line. */
const most = {
	nodes: 5e4,
	depth: 50
};
/** Reads YAML 1.2, and so JSON. */
function parseYaml(text, file) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text.replace(/^\uFEFF/, ""), {
		lineCounter: lines,
		prettyErrors: false,
		strict: true,
		version: "1.2",
		uniqueKeys: false
	});
	const place = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	};
	const [first] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
	if (document.errors.some(({ code }) => code === "RESOURCE_EXHAUSTION")) throw new GateError("misuse", `the config is nested deeper than ${most.depth} levels`, { at: { file } });
	if (first) throw malformed(firstLine(first.message), file, place(first.pos[0]));
	const placeOf = (node) => place(node.range?.[0] ?? 0);
	const { targets, repeated } = survey(document.contents);
	if (repeated.length > 0) throw together(repeated.slice(0, 20).map((key) => malformed("Map keys must be unique", file, placeOf(key))));
	return {
		value: converter(targets, file, placeOf)(document.contents, 0),
		locate: locator(document.contents, targets, place)
	};
}
/** What each alias stands for, the last anchor of its name before it, and the keys that are there twice. */
function survey(root) {
	const anchors = /* @__PURE__ */ new Map();
	const targets = /* @__PURE__ */ new Map();
	const repeated = [];
	const open = [root];
	while (open.length > 0) {
		const node = open.pop();
		if ((0, import_dist.isAlias)(node)) {
			const target = anchors.get(node.source);
			if (target) targets.set(node, target);
			continue;
		}
		if (((0, import_dist.isScalar)(node) || (0, import_dist.isCollection)(node)) && node.anchor !== void 0) anchors.set(node.anchor, node);
		if ((0, import_dist.isPair)(node)) open.push(node.value, node.key);
		if ((0, import_dist.isMap)(node)) for (const key of repeatedKeys(node)) repeated.push(key);
		if ((0, import_dist.isCollection)(node)) for (const item of node.items.toReversed()) open.push(item);
	}
	return {
		targets,
		repeated
	};
}
function repeatedKeys({ items }) {
	const known = /* @__PURE__ */ new Set();
	return items.flatMap(({ key }) => {
		if (!(0, import_dist.isScalar)(key)) return [];
		const name = String(key.value);
		const isRepeated = known.has(name);
		known.add(name);
		return isRepeated ? [key] : [];
	});
}
const firstLine = (message) => message.split("\n", 1)[0]?.replace(/:$/, "") ?? message;
const malformed = (what, file, at) => new GateError("misuse", what, { at: {
	file,
	...at
} });
/** Plain data, own keys only, aliases followed within the budget. The library's own conversion has no depth limit. */
function converter(targets, file, place) {
	let nodes = 0;
	const convert = (node, depth) => {
		nodes += 1;
		if (nodes > most.nodes || depth > most.depth) {
			const what = `the config unfolds to more than ${most.nodes} values or ${most.depth} levels`;
			throw malformed(what, file, isNode(node) ? place(node) : {
				line: 1,
				column: 1
			});
		}
		if ((0, import_dist.isAlias)(node)) {
			const target = targets.get(node);
			if (!target) throw malformed(`the alias *${node.source} has no anchor before it`, file, place(node));
			return convert(target, depth + 1);
		}
		if ((0, import_dist.isSeq)(node)) return node.items.map((item) => convert(item, depth + 1));
		if ((0, import_dist.isScalar)(node)) return node.value;
		if (!(0, import_dist.isMap)(node)) return null;
		const entries = /* @__PURE__ */ new Map();
		for (const { key, value } of node.items) {
			const name = (0, import_dist.isScalar)(key) ? String(key.value) : void 0;
			if (name === void 0 || name === "__proto__" || name === "<<") throw malformed(`the key ${name ?? "that is itself a list or map"} is not allowed here`, file, isNode(key) ? place(key) : place(node));
			entries.set(name, convert(value, depth + 1));
		}
		return Object.fromEntries(entries);
	};
	return convert;
}
const isNode = (value) => typeof value === "object" && value !== null && "range" in value;
function locator(root, targets, place) {
	const known = /* @__PURE__ */ new Map();
	const pairAt = (map, step) => {
		const pairs = known.get(map) ?? pairsOf(map);
		known.set(map, pairs);
		return pairs.get(String(step));
	};
	return (path, what = "value") => {
		let node = root;
		let offset = isNode(node) ? node.range?.[0] ?? 0 : 0;
		for (const [depth, step] of path.entries()) {
			if ((0, import_dist.isAlias)(node)) node = targets.get(node);
			const pair = (0, import_dist.isMap)(node) ? pairAt(node, step) : void 0;
			const next = (0, import_dist.isSeq)(node) ? node.items[Number(step)] : pair?.value;
			const key = pair?.key;
			const wanted = what === "key" && depth === path.length - 1 ? key : next ?? key;
			if (!isNode(wanted)) break;
			offset = wanted.range?.[0] ?? offset;
			node = next;
		}
		return place(offset);
	};
}
const pairsOf = ({ items }) => new Map(items.flatMap((pair) => (0, import_dist.isScalar)(pair.key) ? [[String(pair.key.value), pair]] : []));
// src/model/events.ts
/** The events that GitHub starts workflows for; `none` is a run outside GitHub Actions. */
const events = [
	"none",
	"branch_protection_rule",
	"check_run",
	"check_suite",
	"create",
	"delete",
	"deployment",
	"deployment_status",
	"discussion",
	"discussion_comment",
	"fork",
	"gollum",
	"image_version",
	"issue_comment",
	"issues",
	"label",
	"merge_group",
	"milestone",
	"page_build",
	"public",
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment",
	"pull_request_target",
	"push",
	"registry_package",
	"release",
	"repository_dispatch",
	"schedule",
	"status",
	"watch",
	"workflow_call",
	"workflow_dispatch",
	"workflow_run"
];
// src/config/waiver.ts
const words = () => z$2.string().check(z$2.trim(), z$2.minLength(1));
const waiverSchema = z$2.strictObject({
	rule: described(words(), "The rule that is waived, as reports name it: `flags/expired`."),
	at: described(z$2.optional(words()), "Where: a path or glob, with `:LINE` to narrow it. Absent: everywhere."),
	reason: described(words(), "Why the finding is acceptable for now."),
	owner: described(words(), "Who answers for it."),
	until: described(z$2.clone(day), "The last day, UTC, on which the waiver holds. After it, the waiver itself is a finding.")
});
// src/config/schema.ts
const when = z$2.strictObject({ events: described(z$2.array(z$2.enum(events)).check(z$2.minLength(1)), "GitHub events, such as `pull_request`; `none` is a run outside GitHub Actions.") });
/** What every check can be told, whatever it checks. */
const common = {
	when: described(z$2.optional(when), "Run the check only then; otherwise the report lists it as skipped."),
	timeout: described(z$2.optional(duration), "How long the check may take, such as `30s`. Default: 60s.")
};
/** Reads off what is common and leaves the rest, the check's own options, as it is. */
const commonSchema = z$2.looseObject(common);
/** A team's own check may bring a schema of either of zod's two makes. */
const extended = ({ options }) => "safeExtend" in options ? options.safeExtend(common) : z$2.safeExtend(options, common);
/** The config's shape, built from the registry: a check that is registered can be configured. */
function configSchema(registry = checks) {
	const perCheck = Object.fromEntries(registry.map((check) => [check.id, z$2.optional(described(extended(check), check.summary))]));
	return described(z$2.strictObject({
		$schema: described(z$2.optional(z$2.string()), "For editors that look for it here."),
		"fail-on": described(z$2.optional(z$2.enum(severities)), "The level from which a finding means not ready. Default: error."),
		checks: described(z$2.strictObject(perCheck), "The checks to run, each with its options."),
		waivers: described(z$2.optional(z$2.array(waiverSchema)), "Findings that are accepted for a time.")
	}), "Config of epic21-gate.");
}
// src/config/waiver-faults.ts
/** What is wrong with a waiver beyond its shape: its rule, and its place. */
const waiverFaults = (waiver, registry, placeOf) => [ruleFault(waiver, registry, placeOf("rule")), placeFault(waiver, placeOf("at"))].filter((fault) => fault !== void 0);
function ruleFault({ rule: id }, registry, at) {
	const rules = new Map(registry.flatMap((check) => Object.entries(check.rules).map(([name, rule]) => [`${check.id}/${name}`, rule])));
	const rule = rules.get(id);
	if (!rule) {
		const hint = didYouMean(id, rules.keys()) ?? "See `epic21-gate list`.";
		return new GateError("misuse", `waivers names the unknown rule "${visible(clip(id, 80))}"`, {
			at,
			hint
		});
	}
	if (!rule.unmeasured) return void 0;
	return new GateError("misuse", `waivers names ${id}, which cannot be waived`, {
		at,
		hint: "Nobody knows what it would have been: mend what is named there."
	});
}
function placeFault({ at: glob }, at) {
	try {
		if (glob !== void 0) compileGlob(glob);
		return;
	} catch (thrown) {
		if (!(thrown instanceof GateError)) throw thrown;
		return new GateError("misuse", thrown.message, {
			at,
			hint: thrown.hint,
			cause: thrown
		});
	}
}
// src/model/plan.ts
/** Stands where the name of a config file would, when a workflow holds the config itself. */
const inlineConfig = "inline config";
// src/config/find.ts
const configNames = [
	".github/epic21-gate.yml",
	".github/epic21-gate.yaml",
	"epic21-gate.yml",
	"epic21-gate.yaml",
	"epic21-gate.json"
];
/** A workflow can hold the config itself. */
const isInline = (config) => config.includes("\n") || config.trimStart().startsWith("{");
/** The config that the request names, or holds, or that lies where configs lie. */
async function readConfigText({ config: said, cwd, directory }, files) {
	if (said === void 0) return findConfig(files);
	if (isInline(said)) return {
		text: said,
		file: inlineConfig
	};
	const text = await readIfThere(resolve(cwd, said), files);
	if (text !== void 0) return {
		text,
		file: relative(resolve(cwd, directory), resolve(cwd, said)).replaceAll("\\", "/")
	};
	throw new GateError("misuse", `the config ${said} does not exist`, { hint: "Write one with `epic21-gate init`." });
}
async function findConfig(files) {
	const [only, other] = (await Promise.all(configNames.map(async (file) => ({
		file,
		text: await readIfThere(file, files)
	})))).flatMap(({ file, text }) => text === void 0 ? [] : [{
		file,
		text
	}]);
	if (!only) throw new GateError("misuse", `no config found: tried ${configNames.join(", ")}`, { hint: "Write one with `epic21-gate init`, or name yours with --config." });
	if (other) throw new GateError("misuse", `two configs found: ${only.file} and ${other.file}`, { hint: "Keep one, or name it with --config." });
	return only;
}
async function readIfThere(file, files) {
	try {
		return decodeText(await files.read(file), file, limits.configBytes);
	} catch (thrown) {
		if (!(thrown instanceof GateError)) throw thrown;
		if (thrown.kind === "not-found") return void 0;
		throw new GateError("misuse", thrown.message, {
			hint: thrown.hint,
			cause: thrown
		});
	}
}
// src/config/load.ts
/** Defaults < file < request; strict, and all problems at once. */
async function loadConfig(request, files, registry) {
	const { text, file } = await readConfigText(request, files);
	const document = parseYaml(text, file);
	if (document.value === null || document.value === void 0) throw new GateError("misuse", "the config is empty", {
		at: { file },
		hint: "Write one with `epic21-gate init`."
	});
	const { value, said } = overlay(document.value, request);
	return readConfig({
		...document,
		value
	}, file, registry, said);
}
/** Exported for the library, whose configs need no file. */
async function readConfig(document, file, registry, said = /* @__PURE__ */ new Map()) {
	const schema = configSchema(registry);
	const parsed = schema.safeParse(document.value);
	if (!parsed.success) {
		const { configErrors } = await import("./chunks/problems.js");
		throw configErrors(parsed.error.issues, document, {
			file,
			schema,
			said
		});
	}
	const { checks, waivers = [], "fail-on": failOn = "error" } = parsed.data;
	const planned = registry.flatMap((check) => plan(check, checks[check.id]));
	if (planned.length === 0) {
		const at = {
			file,
			...document.locate(["checks"], "key")
		};
		throw new GateError("misuse", "checks names no check, expected at least one", {
			at,
			hint: `There are ${registry.map((check) => check.id).join(", ")}.`
		});
	}
	const faults = waivers.flatMap((waiver, index) => waiverFaults(waiver, registry, (key) => ({
		file,
		...document.locate([
			"waivers",
			index,
			key
		])
	})));
	if (faults.length > 0) throw together(faults);
	return {
		file,
		failOn,
		planned,
		waivers
	};
}
function plan(check, entry) {
	if (entry === void 0) return [];
	const { when, timeout, ...options } = commonSchema.parse(entry);
	return [{
		check,
		options,
		when,
		timeoutMs: timeout === void 0 ? void 0 : parseDuration(timeout)
	}];
}
/** What the request says replaces what the file says, where the config has that part at all. */
function overlay(value, request) {
	let result = value;
	const said = /* @__PURE__ */ new Map();
	for (const input of inputs) {
		const text = request[input.name];
		if (!("sets" in input) || text === void 0 || Array.isArray(text) && text.length === 0) continue;
		const steps = input.sets.split(".");
		if (!hasPlace(result, steps.slice(0, -1))) throw noPlace(input.name, steps);
		result = place(result, steps, text);
		said.set(input.sets, input.name);
	}
	return {
		value: result,
		said
	};
}
const hasPlace = (value, [step, ...rest]) => {
	if (step === void 0) return true;
	if (typeof value !== "object" || value === null || Array.isArray(value)) return true;
	return Object.hasOwn(value, step) ? hasPlace(Reflect.get(value, step), rest) : false;
};
/** An option that changes nothing would leave its user believing that it did. */
const noPlace = (option, steps) => new GateError("misuse", `the option ${option} is for ${steps.slice(0, -1).join(".")}, which the config does not have`, { hint: "Leave the option out, or configure the check." });
function place(value, [step, ...rest], said) {
	if (step === void 0) return said;
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	if (rest.length > 0 && !Object.hasOwn(value, step)) return value;
	return {
		...value,
		[step]: place(Reflect.get(value, step), rest, said)
	};
}
// src/gate/waivers.ts
const waiverRules = {
	expired: {
		title: "A waiver has expired",
		severity: "error",
		why: "A waiver is a promise with a date. After the date the finding counts again, and the forgotten promise is shown.",
		help: "Fix the finding and remove the waiver, or agree on a new date with its owner."
	},
	unused: {
		title: "A waiver waives nothing",
		severity: "notice",
		why: "A waiver that outlives its finding would hide the next one.",
		help: "Remove the waiver from the config."
	}
};
const isInForce = (waiver, today) => today <= waiver.until;
/** Does the waiver speak of this finding? */
function covers(waiver, finding) {
	if (waiver.rule !== finding.rule) return false;
	if (waiver.at === void 0) return true;
	if (!finding.at) return false;
	const { fits, line } = targetOf(waiver.at);
	return fits(finding.at.file) && (line === void 0 || line === finding.at.line);
}
const targets = /* @__PURE__ */ new Map();
/** Read once: thousands of findings may be held against it. */
function targetOf(at) {
	const known = targets.get(at);
	if (known) return known;
	const [, glob = at, line] = /^(.*?)(?::(\d{1,9}))?$/s.exec(at) ?? [];
	const target = {
		fits: compileGlob(glob),
		line: line === void 0 ? void 0 : Number(line)
	};
	targets.set(at, target);
	return target;
}
/** The waivers themselves, judged: what expired, and what no longer waives anything in the checks that ran. */
function judgeWaivers(waivers, results, today) {
	const used = new Set(results.flatMap((result) => result.findings.map((finding) => finding.waived)));
	const judged = new Set(results.filter(({ outcome }) => outcome === "passed" || outcome === "failed").map(({ check }) => check));
	const expired = waivers.filter((waiver) => !isInForce(waiver, today));
	const unused = waivers.filter((waiver) => isInForce(waiver, today) && !used.has(waiver) && judged.has(waiver.rule.split("/")[0] ?? ""));
	return {
		facts: [{
			label: "waivers in force",
			value: waivers.length - expired.length
		}],
		findings: [...expired.map((waiver) => ({
			rule: "expired",
			message: `the waiver of ${name(waiver)} by ${waiver.owner} ended on ${waiver.until} (${waiver.reason})`
		})), ...unused.map((waiver) => ({
			rule: "unused",
			message: `the waiver of ${name(waiver)} by ${waiver.owner} matches no finding`
		}))]
	};
}
const name = (waiver) => waiver.at === void 0 ? waiver.rule : `${waiver.rule} at ${waiver.at}`;
// src/gate/grade.ts
/** Gives each finding its rule's level and its waiver, and the check its outcome. */
function grade(check, { facts, findings }, policy) {
	const graded = findings.slice(0, limits.findingsPerCheck).map((finding) => gradeOne(check, finding, policy.waivers));
	if (findings.length > graded.length) return blocked(`${findings.length} findings are more than the ${limits.findingsPerCheck} that can be reported`, graded);
	const open = graded.filter((finding) => !finding.waived);
	if (open.some((finding) => !finding.unmeasured && isAtLeast(finding.severity, policy.failOn))) return {
		outcome: "failed",
		findings: graded
	};
	const unmeasured = open.filter((finding) => finding.unmeasured);
	if (unmeasured[0]) return blocked(summarize(unmeasured), graded);
	const odd = facts.find(({ value }) => typeof value === "number" && !Number.isFinite(value));
	if (odd) return blocked(`${odd.label} is ${odd.value}, which is no number to judge by`, graded);
	if (facts.length === 0) return blocked("nothing was measured", graded);
	return {
		outcome: "passed",
		findings: graded
	};
}
const blocked = (reason, findings) => ({
	outcome: "blocked",
	reason,
	findings
});
function summarize([first, ...rest]) {
	return `${first?.message ?? ""}${rest.length > 0 ? ` (and ${rest.length} more)` : ""}`;
}
function gradeOne(check, finding, waivers) {
	const rule = Object.hasOwn(check.rules, finding.rule) ? check.rules[finding.rule] : void 0;
	if (!rule) throw new Error(`the check ${check.id} has no rule "${finding.rule}"`);
	const graded = {
		rule: `${check.id}/${finding.rule}`,
		severity: rule.severity,
		message: finding.message,
		help: rule.help,
		...finding.at && { at: finding.at },
		...finding.details && { details: finding.details },
		...rule.unmeasured && { unmeasured: rule.unmeasured }
	};
	const waived = rule.unmeasured ? void 0 : waivers.find((waiver) => covers(waiver, graded));
	return waived ? {
		...graded,
		waived
	} : graded;
}
// src/gate/assess.ts
/** Gathers, judges and grades one check. Never throws: what could not be done is blocked, with the reason. */
async function assess({ check, options, timeoutMs }, sources, policy) {
	const started = sources.clock.elapsed();
	const limitMs = timeoutMs ?? limits.checkSeconds * 1e3;
	const identity = {
		check: check.id,
		title: check.title
	};
	try {
		const gathered = await within(limitMs, sources, (limited) => check.gather(limited, options));
		const evidence = parse(check.evidence, JSON.parse(JSON.stringify(gathered) ?? "null"));
		const judgement = check.judge(evidence, options);
		assertInTime(sources.clock.elapsed() - started, limitMs);
		return {
			...identity,
			facts: judgement.facts,
			...grade(check, judgement, policy),
			ms: sources.clock.elapsed() - started
		};
	} catch (thrown) {
		return {
			...identity,
			outcome: "blocked",
			reason: obstacle(check.id, thrown),
			facts: [],
			findings: [],
			ms: sources.clock.elapsed() - started
		};
	}
}
/** A foreseen failure in its own words; anything else is the check's, ours or a team's own. */
function obstacle(check, thrown) {
	if (thrown instanceof GateError) return describeError(thrown);
	return `the check ${check} failed: ${thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown)}`;
}
const tooLate = (ms) => new GateError("timeout", `not finished within ${ms / 1e3} s`, { hint: "Give it a longer `timeout`, or find out what it waits for." });
/** Work that never paused could not be stopped at its limit. */
function assertInTime(ms, limitMs) {
	if (ms > limitMs) throw tooLate(limitMs);
}
/** A check that hangs must not take the report with it, whether or not it listens to its signal. */
async function within(ms, sources, work) {
	const deadline = new AbortController();
	const timer = setTimeout(() => deadline.abort(), Math.min(ms, 2 ** 31 - 1));
	const signal = AbortSignal.any([sources.signal, deadline.signal]);
	const stopped = new Promise((_, reject) => {
		const stop = () => reject(deadline.signal.aborted ? tooLate(ms) : new GateError("cancelled", "interrupted before it was finished"));
		if (signal.aborted) stop();
		signal.addEventListener("abort", stop, { once: true });
	});
	stopped.catch(() => {});
	try {
		return await Promise.race([work({
			...sources,
			signal
		}), stopped]);
	} finally {
		clearTimeout(timer);
	}
}
// src/gate/change.ts
/** On this event the base is checked out: judging it would say nothing of the pull request, and would look as if it did. */
async function notCheckedOut(event, git) {
	if (event?.name !== "pull_request_target") return void 0;
	const head = event.change && await git.resolve(event.change.head);
	if (head !== void 0 && head === await git.head()) return void 0;
	return "pull_request_target checks out the base and not the change: use pull_request";
}
/** Only what reviewers are shown first depends on it, so a history that cannot tell is no reason to block. */
async function changedFiles(results, event, { git, comparison }) {
	if (!event?.change || !results.some(({ findings }) => findings.some(({ at }) => at))) return /* @__PURE__ */ new Set();
	try {
		const found = await comparison();
		const base = found && "base" in found ? found.base : event.change.base;
		return new Set(await git.changedFiles(base, "HEAD"));
	} catch (thrown) {
		if (thrown instanceof GateError) return /* @__PURE__ */ new Set();
		throw thrown;
	}
}
const markChanged = (result, changed) => ({
	...result,
	findings: result.findings.map((finding) => finding.at && changed.has(finding.at.file) ? {
		...finding,
		changed: true
	} : finding)
});
// src/gate/verdict.ts
/** When a run is ready: nothing failed, nothing went unmeasured, and something was really judged. */
function verdict(results) {
	const some = (outcome) => results.some((result) => result.outcome === outcome);
	if (some("failed")) return "not-ready";
	if (some("blocked")) return "undecided";
	return some("passed") ? "ready" : "undecided";
}
const exitCodes = {
	ready: 0,
	"not-ready": 1,
	undecided: 2
};
// src/gate/version.ts
/** Kept equal to package.json by `npm run sync`. */
const version = "0.1.0";
// src/gate/run.ts
/** Runs the planned checks at the same time, each by itself, and makes the report. */
async function run({ command, config, selection = {
	only: [],
	skip: []
}, progress }, sources) {
	assertKnown(selection, config.planned);
	const at = sources.clock.now().toISOString();
	const event = await sources.github.event();
	const policy = {
		failOn: config.failOn,
		waivers: config.waivers.filter((waiver) => isInForce(waiver, at.slice(0, 10)))
	};
	const obstacle = await notCheckedOut(event, sources.git);
	const judged = await Promise.all(config.planned.map(async (planned) => {
		const reason = reasonToSkip(planned, selection, event);
		if (reason !== void 0) return skipped(planned.check, reason);
		if (obstacle !== void 0) return {
			...skipped(planned.check, obstacle),
			outcome: "blocked"
		};
		progress?.started(planned.check.id);
		const result = await assess(planned, sources, policy);
		progress?.ended(result);
		return result;
	}));
	const changed = await changedFiles(judged, event, sources);
	const results = [...judged.map((result) => markChanged(result, changed)), ...bookkeeping(config.waivers, judged, at, config.failOn)];
	const subject = {
		repository: event?.repository,
		sha: event?.sha,
		ref: event?.ref,
		event: event?.name,
		config: config.file
	};
	return {
		schema: 1,
		tool: {
			name: "epic21-gate",
			version
		},
		command,
		at,
		subject,
		failOn: config.failOn,
		verdict: verdict(results),
		results
	};
}
function assertKnown({ only, skip }, planned) {
	const known = planned.map(({ check }) => check.id);
	const unknown = [...only, ...skip].find((id) => !known.includes(id));
	if (unknown === void 0) return;
	throw new GateError("misuse", `the config has no check "${unknown}", it has ${known.join(", ")}`, { hint: didYouMean(unknown, known) });
}
function reasonToSkip({ check, when }, { only, skip }, event) {
	if (only.length > 0 && !only.includes(check.id)) return `left out by --only ${only.join(",")}`;
	if (skip.includes(check.id)) return "left out by --skip";
	const now = event?.name ?? "none";
	return when && !when.events.includes(now) ? `runs only on ${when.events.join(", ")}, and this is ${now}` : void 0;
}
const skipped = (check, reason) => ({
	check: check.id,
	title: check.title,
	outcome: "skipped",
	reason,
	facts: [],
	findings: [],
	ms: 0
});
/** Waivers are not a check: in order they are listed as skipped, so that they never make a run ready by themselves. */
function bookkeeping(waivers, results, at, failOn) {
	if (waivers.length === 0) return [];
	const judgement = judgeWaivers(waivers, results, at.slice(0, 10));
	const graded = grade({
		id: "waivers",
		rules: waiverRules
	}, judgement, {
		failOn,
		waivers: []
	});
	const identity = {
		check: "waivers",
		title: "Waivers",
		facts: judgement.facts,
		findings: graded.findings,
		ms: 0
	};
	return [graded.outcome === "failed" ? {
		...identity,
		outcome: "failed"
	} : {
		...identity,
		outcome: "skipped",
		reason: `${waivers.length} listed in the config, none expired`
	}];
}
// src/io/clock.ts
const longestNap = 2 ** 31 - 1;
const liveClock = () => ({
	now: () => /* @__PURE__ */ new Date(),
	elapsed: () => performance.now(),
	async sleep(ms, signal) {
		const end = performance.now() + ms;
		for (let rest = ms; rest > 0 && !isAborted(signal); rest = end - performance.now()) await nap(Math.min(rest, longestNap), signal);
	}
});
const isAborted = (signal) => signal?.aborted === true;
const nap = (ms, signal) => new Promise((resolve) => {
	const wake = () => {
		clearTimeout(timer);
		signal?.removeEventListener("abort", wake);
		resolve();
	};
	const timer = setTimeout(wake, ms);
	signal?.addEventListener("abort", wake, { once: true });
});
// src/io/comparison.ts
/** Finds out once which two trees a run compares. Never a guess: the lines of another tree would be judged. */
function liveComparison({ git, github }) {
	let found;
	return () => found ??= find({
		git,
		github
	});
}
async function find({ git, github }) {
	const event = await github.event();
	if (!event || !isAboutChange(event)) return void 0;
	const head = await git.head();
	if (head === void 0) return unknown("there is no commit here", "Check out the repository first: actions/checkout");
	const { change } = event;
	if (!change) return withoutChange(event);
	if (change.head === "HEAD") return withNamed(git, change.base, head);
	const asked = {
		git,
		head,
		base: change.base,
		tip: change.head
	};
	if (event.name === "push") return ofPush(asked);
	return event.name === "merge_group" ? ofMergeGroup(asked) : ofPullRequest(asked);
}
const isAboutChange = ({ name, change }) => change !== void 0 || /^(?:pull_request|merge_group|push$)/.test(name);
function withoutChange({ name, untold }) {
	if (name === "push" && untold === void 0) return unknown("the push has no commit before it, as that of a new branch or tag", nameBase);
	const why = untold === void 0 ? "" : `: ${visible(clip(untold, 300))}`;
	return unknown(`the event ${visible(clip(name, 80))} does not tell its commits${why}`, nameBase);
}
async function withNamed(git, named, head) {
	const base = await git.resolve(named);
	const shown = visible(clip(named, 80));
	if (base === void 0) return unknown(`the base ${shown} is not here`, `${fetchAll$1}, or correct the base`);
	return fromMergeBase(git, base, head, () => `merge base with ${shown}`);
}
async function ofPullRequest({ git, head, base, tip }) {
	if (head === tip) return fromBase(git, base, head, () => "merge base with the base branch");
	const parents = await git.parents(head);
	const [first, second] = parents;
	if (parents.length === 2 && first !== void 0 && second === tip) return {
		base: first,
		head,
		shown: tip,
		reason: "first parent of the merge commit"
	};
	if (parents.length === 0 && await git.isShallow()) return unknown(`the parents of HEAD, ${short(head)}, are cut off`, "Check out with fetch-depth: 2");
	return unknown(`HEAD is ${describe(head, parents)}, and neither the head ${short(tip)} of the pull request nor its merge`, "Check out what the event is about: actions/checkout without ref, with fetch-depth: 2");
}
async function ofMergeGroup({ git, head, base, tip }) {
	if (head !== tip) return elsewhere(head, tip, "head of the merge group");
	const found = await fromBase(git, base, head, () => "base of the merge group");
	if ("unknown" in found || found.base === base) return found;
	return unknown(`the base ${short(base)} of the merge group is no ancestor of HEAD`, nameBase);
}
async function ofPush({ git, head, base, tip }) {
	if (head !== tip) return elsewhere(head, tip, "commit that was pushed");
	if (await git.resolve(base) === void 0 && !await git.isShallow()) return unknown(`the commit ${short(base)} before the push is not here, as after a forced push`, nameBase);
	return fromBase(git, base, head, (common) => common === base ? "commit before the push" : "merge base after a forced push");
}
async function fromBase(git, base, head, reason) {
	if (await git.resolve(base) !== void 0) return fromMergeBase(git, base, head, reason);
	return unknown(`the base ${short(base)} is not here`, fetchAll$1);
}
async function fromMergeBase(git, base, head, reason) {
	try {
		const common = await git.mergeBase(base, head);
		if (common !== void 0) return {
			base: common,
			head,
			reason: reason(common)
		};
		return unknown(`${short(base)} and HEAD have no common commit`, nameBase);
	} catch (thrown) {
		if (!(thrown instanceof GateError) || thrown.kind !== "unavailable") throw thrown;
		return unknown(thrown.message, thrown.hint ?? fetchAll$1);
	}
}
const fetchAll$1 = "Fetch the whole history: actions/checkout with fetch-depth: 0";
const nameBase = "Name the commit to compare with: --base REV, or the input base";
const unknown = (what, hint) => ({
	unknown: what,
	hint
});
const elsewhere = (head, tip, what) => unknown(`HEAD is ${short(head)}, and not the ${what}, ${short(tip)}`, "Check out the commit of the event");
const describe = (head, parents) => parents.length > 1 ? `${short(head)}, a merge of ${parents.slice(0, 8).map(short).join(", ")}` : short(head);
const short = (id) => id.slice(0, 7);
// src/io/env.ts
const liveEnv = (variables = process.env) => ({
	get: (name) => Object.hasOwn(variables, name) ? variables[name] : void 0,
	names: () => Object.keys(variables).filter((name) => variables[name] !== void 0).sort()
});
// src/io/file-failure.ts
const kinds = {
	ENOENT: "not-found",
	ENOTDIR: "not-found",
	ENAMETOOLONG: "not-found",
	ELOOP: "not-found",
	ERR_INVALID_ARG_VALUE: "not-found",
	EISDIR: "not-a-file",
	ENXIO: "not-a-file",
	EACCES: "refused",
	EPERM: "refused",
	EROFS: "refused"
};
const messages = {
	"not-found": (path) => `${path} was not found`,
	"not-a-file": (path) => `${path} is not a regular file`,
	refused: (path) => `access to ${path} was refused`
};
/** What the file system threw, in the gate's words. A defect stays what it is. */
function fileFailure(path, cause) {
	if (cause instanceof GateError || !(cause instanceof Error)) return cause;
	const code = "code" in cause ? String(cause.code) : "";
	if (code === "") return cause;
	const kind = kinds[code] ?? "unavailable";
	return new GateError(kind, messages[kind]?.(path) ?? `${path} could not be used: ${code}`, { cause });
}
// src/io/inside.ts
/** Whether an absolute path is the folder itself or beneath it, by name alone. */
function isInside(folder, path) {
	if (path.startsWith(folder) && path[folder.length] === sep && !path.includes("..")) return true;
	const way = relative(folder, path);
	return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
// src/io/landing.ts
/** Where an absolute path leads: every link followed, also one whose target is not there. At once: it is asked often. */
function landing(path) {
	const real = unlessMissing(() => realpathSync.native(path));
	if (real !== void 0 || path === dirname(path)) return real ?? path;
	const folder = landing(dirname(path));
	const link = unlessMissing(() => readlinkSync(join(folder, basename(path))));
	return link === void 0 ? join(folder, basename(path)) : landing(resolve(folder, link));
}
const expected = /* @__PURE__ */ new Set([
	"ENOENT",
	"ENOTDIR",
	"EINVAL",
	"UNKNOWN"
]);
function unlessMissing(read) {
	try {
		return read();
	} catch (cause) {
		if (cause instanceof Error && "code" in cause && expected.has(cause.code)) return void 0;
		throw cause;
	}
}
// src/io/write-target.ts
/** Where a write to an absolute path lands. What is in the root stays in it, because links there may be anybody's. */
function writeTarget(path, { root, name }) {
	const [target, realRoot] = [landing(path), landing(root)];
	if (isInside(realRoot, target) || !passesThrough(realRoot, path)) return target;
	throw new GateError("outside", `${name} leads out of the repository by a link`);
}
function passesThrough(realRoot, path) {
	for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) if (isInside(realRoot, landing(folder))) return true;
	return false;
}
// src/io/file-sink.ts
const liveFileSink = ({ directory, root = directory }) => ({
	async write(path, content) {
		await translated(path, async () => {
			const target = writeTarget(resolve(directory, path), {
				root,
				name: path
			});
			await replace(target, content, await present(target, path));
		});
	},
	async append(path, content) {
		await translated(path, async () => {
			const target = writeTarget(resolve(directory, path), {
				root,
				name: path
			});
			await present(target, path);
			await disk.promises.mkdir(dirname(target), { recursive: true });
			await disk.promises.appendFile(target, content);
		});
	}
});
async function translated(path, act) {
	try {
		await act();
	} catch (cause) {
		throw fileFailure(path, cause);
	}
}
async function present(target, name) {
	const status = await disk.promises.stat(target).catch((cause) => {
		if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return void 0;
		throw cause;
	});
	if (status && !status.isFile()) throw new GateError("not-a-file", `${name} is not a regular file`);
	return status;
}
/** In the same folder, because a rename is atomic only within one file system. */
async function replace(target, content, old) {
	await disk.promises.mkdir(dirname(target), { recursive: true });
	const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${crypto.randomUUID()}.tmp`);
	const handle = await disk.promises.open(temporary, "wx", old ? 384 : 438);
	try {
		try {
			await handle.writeFile(content);
			if (old) {
				const status = await handle.stat();
				if (status.uid !== old.uid || status.gid !== old.gid) await handle.chown(old.uid, old.gid);
				await handle.chmod(old.mode & 4095);
			}
			await handle.sync();
		} finally {
			await handle.close();
		}
		await disk.promises.rename(temporary, target);
	} catch (cause) {
		await disk.promises.rm(temporary, { force: true });
		throw cause;
	}
}
// src/io/read-many.ts
/**
* Sources are many and small: four system calls each, made at once, cost a tenth of what as many promises do. One buffer
* serves all of them, so that memory stays where it is.
*/
async function* readMany(paths, around) {
	const folders = /* @__PURE__ */ new Map();
	let buffer = Buffer.allocUnsafeSlow(262144);
	for (const path of paths) {
		const quick = readPlain(path, {
			...around,
			folders,
			buffer
		});
		if (quick === void 0) yield await readSlowly(path, around);
		else if (quick instanceof GateError) yield {
			path,
			error: quick
		};
		else {
			buffer = quick.buffer;
			yield {
				path,
				bytes: new Uint8Array(buffer.buffer, 0, quick.length)
			};
		}
	}
}
async function readSlowly(path, { read }) {
	try {
		return {
			path,
			bytes: await read(path)
		};
	} catch (error) {
		if (error instanceof GateError && error.kind !== "cancelled") return {
			path,
			error
		};
		throw error;
	}
}
const flags = constants.O_NOFOLLOW === void 0 ? void 0 : constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
/** A regular file that is what its name says, or is not there; undefined for anything else, which takes the careful way. */
function readPlain(path, { base, folders, buffer, allow, maxBytes }) {
	if (flags === void 0) return void 0;
	let descriptor;
	try {
		const full = resolve(base, path);
		const parent = dirname(full);
		const folder = folders.get(parent) ?? landing(parent);
		folders.set(parent, folder);
		const target = join(folder, basename(full));
		allow(path, target);
		descriptor = openSync(target, flags);
		const status = fstatSync(descriptor);
		return status.isFile() && status.size <= maxBytes ? readAll(descriptor, status.size, buffer) : void 0;
	} catch (cause) {
		const failure = fileFailure(path, cause);
		if (!(failure instanceof GateError)) throw cause;
		return isAbsent(cause) ? failure : void 0;
	} finally {
		if (descriptor !== void 0) closeSync(descriptor);
	}
}
const isAbsent = (cause) => cause instanceof Error && "code" in cause && cause.code === "ENOENT";
/** Undefined for a file that grew or shrank meanwhile. */
function readAll(descriptor, size, given) {
	const buffer = size < given.length ? given : Buffer.allocUnsafeSlow(size + 65536);
	for (let length = 0; length <= size;) {
		const read = readSync(descriptor, buffer, length, buffer.length - length, null);
		length += read;
		if (length === size) return {
			buffer,
			length
		};
		if (read === 0) return void 0;
	}
}
// src/io/walk.ts
/** Folders that hold no work of the repository's own: only who names one gets to see it. */
const skippedFolders = /* @__PURE__ */ new Set([".git", "node_modules"]);
/** Every regular file beneath, relative and with `/`. Links are not followed. */
async function walk(directory, { folders, most }) {
	const files = [];
	let level = [""];
	while (level.length > 0) {
		const opened = await Promise.all(level.map(async (folder) => ({
			folder,
			entries: await entriesOf(directory, folder)
		})));
		level = [];
		for (const { folder, entries } of opened) {
			for (const entry of entries) {
				const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
				if (entry.isFile()) files.push(path);
				else if (entry.isDirectory() && isWanted(path, entry.name, folders)) level.push(path);
			}
			if (files.length > most) throw tooMany(directory, most);
		}
	}
	return files;
}
const isWanted = (path, name, folders) => folders.some((folder) => {
	const isOnTheWay = `${folder}/`.startsWith(`${path}/`);
	if (skippedFolders.has(name)) return isOnTheWay && name !== ".git";
	return isOnTheWay || folder === "" || `${path}/`.startsWith(`${folder}/`);
});
async function entriesOf(directory, folder) {
	try {
		return await disk.promises.readdir(join(directory, folder), { withFileTypes: true });
	} catch (cause) {
		throw fileFailure(folder === "" ? directory : folder, cause);
	}
}
const tooMany = (directory, most) => new GateError("too-large", `more than ${most} files under ${directory}`, { hint: "Name the folders that matter in the patterns" });
// src/io/files.ts
function liveFiles({ directory, root, trusted = [], maxBytes = 104857600, maxStreamedBytes = limits.streamedBytes, tracked }) {
	let found;
	const world = () => found ??= resolveWorld(directory, root, trusted);
	const locate = (path) => {
		const { base, allow } = world();
		const target = landing(resolve(base, path));
		allow(path, target);
		return target;
	};
	const read = async (path) => {
		try {
			return await readRegular(locate(path), {
				name: path,
				maxBytes
			});
		} catch (cause) {
			throw fileFailure(path, cause);
		}
	};
	return {
		read,
		async *readEach(paths) {
			yield* readMany(paths, {
				...world(),
				maxBytes,
				read
			});
		},
		async *stream(path) {
			try {
				yield* streamRegular(locate(path), {
					name: path,
					maxBytes: maxStreamedBytes
				});
			} catch (cause) {
				throw fileFailure(path, cause);
			}
		},
		async list(globs, { skipIgnored = false } = {}) {
			const matchers = globs.map(compileGlob);
			const isMatch = (path) => matchers.some((fits) => fits(path));
			const { base } = world();
			const known = skipIgnored ? await tracked?.() : void 0;
			return (known ? await regularFiles(base, known.filter(isMatch)) : (await walk(base, {
				folders: globs.map(globFolder),
				most: limits.listedFiles
			})).filter(isMatch)).sort();
		},
		async directories() {
			const { base } = world();
			return [.../* @__PURE__ */ new Set([resolve(directory), base])].map((path) => path.replaceAll(sep, "/"));
		}
	};
}
function resolveWorld(directory, root, trusted) {
	try {
		const [base, own] = [realpathSync.native(directory), landing(resolve(root))];
		let named;
		const allow = (path, target) => {
			if (isInside(own, target) && !isGitsOwn(relative(own, target))) return;
			named ??= trusted.map((one) => landing(resolve(one)));
			assertAllowed(path, target, [own, ...named]);
		};
		return {
			base,
			allow
		};
	} catch (cause) {
		throw fileFailure(directory, cause);
	}
}
function assertAllowed(path, target, allowed) {
	const around = allowed.filter((folder) => isInside(folder, target));
	if (around.length === 0) throw outside(path);
	if (around.every((folder) => isGitsOwn(relative(folder, target)))) throw gitsOwn(path);
}
const outside = (path) => new GateError("outside", `${path} is outside the repository`, { hint: "Only files in the repository, or named on the command line, are read" });
/** A checkout may keep its credential there. What branches there are is no secret. */
const isGitsOwn = (way) => /(?:^|\/)\.git\/(?!HEAD$|refs\/)/i.test(way.replaceAll(sep, "/"));
const gitsOwn = (path) => new GateError("outside", `${path} lies in git's own folder, which is not read`);
async function regularFiles(base, paths) {
	if (paths.length > limits.listedFiles) throw tooMany(base, limits.listedFiles);
	const own = paths.filter((path) => !path.split("/").some((name) => skippedFolders.has(name)));
	const isRegular = await Promise.all(own.map((path) => isRegularFile(base, path)));
	return own.filter((_, index) => isRegular[index]);
}
async function isRegularFile(base, path) {
	try {
		return (await disk.promises.lstat(join(base, path))).isFile();
	} catch (cause) {
		const failure = fileFailure(path, cause);
		if (failure instanceof GateError && failure.kind === "not-found") return false;
		throw failure;
	}
}
// src/io/git-revision.ts
const fetchAll = "Fetch the whole history: actions/checkout with fetch-depth: 0";
async function resolve$1(git, revision) {
	if (!/^[^-\u0000-\u001f][^\u0000-\u001f]*$/.test(revision)) throw new GateError("misuse", `${JSON.stringify(revision)} is not a git revision`);
	const answer = await git([
		"rev-parse",
		"--verify",
		"--quiet",
		`${revision}^{commit}`
	]);
	return answer?.code === 0 ? answer.text.trim() : void 0;
}
async function demand(git, revision) {
	const id = await resolve$1(git, revision);
	if (id === void 0) throw new GateError("not-found", `the commit ${revision} is not here`, { hint: fetchAll });
	return id;
}
async function demandOutput(git, args, options) {
	const answer = await git(args, options);
	if (answer?.code === 0) return answer;
	throw new GateError("unavailable", `git ${args[0]} gave no answer`);
}
// src/io/git-blobs.ts
/** The contents of many files at a commit, by two runs of git and not by two for each of them. */
async function blobs(git, asked) {
	const entries = await idsOf(git, asked);
	if (entries.length === 0) return /* @__PURE__ */ new Map();
	const contents = readBatch(await batch(git, entries.map(({ id }) => `${id}\n`).join("")), entries);
	return new Map(entries.map(({ path }, index) => [path, contents[index] ?? /* @__PURE__ */ new Uint8Array()]));
}
async function batch(git, input) {
	try {
		return (await demandOutput(git, [
			"cat-file",
			"--batch",
			"--buffer"
		], {
			input,
			maxBytes: limits.blobBytes
		})).stdout;
	} catch (cause) {
		if (!(cause instanceof GateError) || cause.kind !== "unavailable") throw cause;
		throw new GateError("unavailable", cause.message, {
			hint: cause.hint ?? wholeClone,
			cause
		});
	}
}
const wholeClone = "Check out the repository without a filter, and with its history: fetch-depth: 0";
async function idsOf(git, { commit, paths, prefix }) {
	const byName = new Map(paths.map((path) => [posix.join(prefix, path), path]));
	const outsider = paths.find((path) => posix.isAbsolute(path) || /^\.\.(?:\/|$)/.test(posix.join(prefix, path)));
	if (outsider !== void 0) throw new GateError("outside", `${outsider} is outside the repository`);
	const found = [];
	for (const names of portions([...byName.keys()])) {
		const { text } = await demandOutput(git, [
			"ls-tree",
			"-r",
			"-z",
			"--full-tree",
			commit,
			"--",
			...names
		]);
		for (const entry of text.split("\0")) {
			const [, id = "", name = ""] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
			const path = byName.get(name);
			if (path !== void 0) found.push({
				path,
				id
			});
		}
	}
	return found;
}
const mostCharacters = 16384;
/** The command line has room for so many. */
function portions(names) {
	const all = [];
	let room = 0;
	for (const name of names) {
		room -= name.length + 1;
		if (room < 0) {
			all.push([]);
			room = mostCharacters - name.length;
		}
		all.at(-1)?.push(name);
	}
	return all;
}
const lineFeed = 10;
/** For each object a line with its size, then so many bytes, then a line feed. */
function readBatch(bytes, entries) {
	let at = 0;
	return entries.map(({ path }) => {
		const end = bytes.indexOf(lineFeed, at);
		const line = new TextDecoder().decode(bytes.subarray(at, end === -1 ? at : end));
		const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(line) ?? [];
		if (size === void 0 || end + 1 + Number(size) >= bytes.length) throw new GateError("unavailable", `git does not have the content of ${path}`, { hint: wholeClone });
		const start = end + 1;
		at = start + Number(size) + 1;
		return bytes.subarray(start, at - 1);
	});
}
// src/io/git-command.ts
const pinned = [
	"git",
	"--no-pager",
	"--no-replace-objects",
	"--literal-pathspecs",
	...[
		"core.quotePath=false",
		"core.fsmonitor=false",
		"core.hooksPath=/dev/null",
		"protocol.allow=never",
		"diff.relative=false"
	].flatMap((setting) => ["-c", setting])
];
const pinnedEnv = {
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_NO_LAZY_FETCH: "1",
	LC_ALL: "C",
	LANGUAGE: ""
};
const scrubbed = /^(?:GIT_|INPUT_|ACTIONS_)|TOKEN|SECRET|PASSWORD/i;
/** Answers undefined where there is no repository; any exit code but 0 and 1 is an error. */
const gitCommand = ({ run, env }) => {
	const removed = Object.fromEntries(env.names().flatMap((name) => scrubbed.test(name) ? [[name, void 0]] : []));
	return async (args, { env: own, ...limits } = {}) => {
		const answer = await run([...pinned, ...args], {
			...limits,
			env: {
				...removed,
				...pinnedEnv,
				...own
			}
		}).catch(noGit);
		if (answer.code <= 1) return withText(answer);
		const complaint = decode(answer.stderr).trim();
		if (/not a git repository \(or any/.test(complaint)) return void 0;
		throw translate(args[0] ?? "", complaint);
	};
};
/** As text only where somebody asks: a diff can be long. */
const withText = ({ code, stdout }) => ({
	code,
	stdout,
	get text() {
		return decode(stdout);
	}
});
const decode = (bytes) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
function noGit(cause) {
	if (!(cause instanceof GateError) || cause.kind !== "not-found") throw cause;
	throw new GateError("not-found", "git was not found", {
		hint: "Install git, or put it on the PATH",
		cause
	});
}
function translate(command, complaint) {
	if (/dubious ownership|safe\.directory|unsafe repository/.test(complaint)) return new GateError("refused", "git refuses the repository because somebody else owns it", { hint: "Run: git config --global --add safe.directory \"$PWD\"" });
	const reason = complaint.split("\n").find((line) => /^(?:fatal|error):/.test(line));
	return new GateError("unavailable", `git ${command} failed: ${reason ?? "it gave no reason"}`);
}
// src/io/git-diff.ts
const patch = [
	"--patch",
	"--unified=0",
	"--inter-hunk-context=0",
	"--text",
	"--relative",
	"--find-renames=50%",
	"-l0",
	"--irreversible-delete",
	"--diff-algorithm=myers",
	"--indent-heuristic",
	"--ignore-submodules=dirty",
	"--submodule=short",
	"--full-index",
	"--src-prefix=a/",
	"--dst-prefix=b/",
	"--no-color",
	"--no-ext-diff",
	"--no-textconv",
	"-O/dev/null"
];
async function diff(git, base, head) {
	const older = await demand(git, base);
	const newer = head === void 0 ? void 0 : await demand(git, head);
	const env = newer === void 0 ? await withoutFilters(git) : {};
	const range = newer === void 0 ? [older] : [older, newer];
	try {
		return (await demandOutput(git, [
			"diff",
			...patch,
			...range,
			"--"
		], {
			env,
			maxBytes: limits.diffBytes
		})).stdout;
	} catch (thrown) {
		if (!(thrown instanceof GateError) || thrown.kind !== "too-large") throw thrown;
		throw tooLarge(base, head, thrown);
	}
}
function tooLarge(base, head, cause) {
	const between = head === void 0 ? `${base} and the files on disk` : `${base} and ${head}`;
	return new GateError("too-large", `the differences between ${between} are over ${limits.diffBytes} bytes`, {
		hint: "Commit large files apart from sources, or keep them in Git LFS",
		cause
	});
}
/** To compare what is on disk git would run the filters that the settings name, for files that the repository names. */
async function withoutFilters(git) {
	const names = (await git([
		"config",
		"--null",
		"--name-only",
		"--get-regexp",
		"^filter\\."
	]))?.text.split("\0") ?? [];
	const settings = [...new Set(names.flatMap((name) => /^filter\.(.+)\.[^.]+$/s.exec(name)?.[1] ?? []))].flatMap((filter) => [
		[`filter.${filter}.clean`, ""],
		[`filter.${filter}.process`, ""],
		[`filter.${filter}.required`, "false"]
	]);
	const entries = settings.flatMap(([key = "", value = ""], index) => [[`GIT_CONFIG_KEY_${index}`, key], [`GIT_CONFIG_VALUE_${index}`, value]]);
	return Object.fromEntries([["GIT_CONFIG_COUNT", String(settings.length)], ...entries]);
}
// src/io/git-history.ts
const isShallow = async (git) => (await git(["rev-parse", "--is-shallow-repository"]))?.text.trim() === "true";
async function isAncestor(git, ancestor, descendant) {
	const [older, newer] = [await demand(git, ancestor), await demand(git, descendant)];
	const isFound = (await git([
		"merge-base",
		"--is-ancestor",
		older,
		newer
	]))?.code === 0;
	if (isFound || !await isShallow(git)) return isFound;
	throw cut(ancestor, descendant);
}
async function parents(git, revision) {
	const { text } = await demandOutput(git, ["rev-parse", `${await demand(git, revision)}^@`]);
	return text.split("\n").filter(Boolean);
}
/**
* The merge base of two ids. In a shallow clone git takes the commits at the cut for the first ones, and may so find too old a merge base, or none.
* What it finds is right where one commit descends from the other, or where no cut lies between the two and it.
*/
async function commonCommit(git, one, other) {
	const found = (await git([
		"merge-base",
		one,
		other
	]))?.text.trim() || void 0;
	if (found === one || found === other || !await isShallow(git)) return found;
	if (found !== void 0 && !await hasFirst(git, [
		one,
		other,
		`^${found}`
	])) return found;
	throw cut(one, other);
}
/** Whether there is a commit without parents among them: where the history is cut, or where it starts. */
const hasFirst = async (git, among) => (await demandOutput(git, [
	"rev-list",
	"--max-parents=0",
	"--max-count=1",
	...among,
	"--"
])).text !== "";
const cut = (a, b) => new GateError("unavailable", `the history between ${a} and ${b} is cut`, { hint: fetchAll });
// src/io/git-memory.ts
/**
* Remembers what cannot change while the gate runs: what a full id stands for, and where the gated directory lies. A check
* of a change asks for the same few commits again and again, and each run of git takes longer than most files do.
*/
function remembering(git) {
	const answers = /* @__PURE__ */ new Map();
	return async (args, options) => {
		if (options !== void 0 || !isLasting(args)) return git(args, options);
		const key = args.join("\n");
		const asked = answers.get(key) ?? git(args);
		answers.set(key, asked);
		try {
			const answer = await asked;
			if (answer?.code !== 0) answers.delete(key);
			return answer;
		} catch (cause) {
			answers.delete(key);
			throw cause;
		}
	};
}
const id = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function isLasting([command, ...args]) {
	if (command === "merge-base") return args.length === 2 && args.every((arg) => id.test(arg));
	if (command !== "rev-parse") return false;
	const [first, last = ""] = [args[0], args.at(-1)];
	return first === "--show-prefix" || first === "--verify" && id.test(last.replace("^{commit}", ""));
}
// src/io/git.ts
const differences = [
	"-r",
	"-z",
	"--name-only",
	"--no-renames",
	"--no-ext-diff",
	"--no-textconv",
	"--ignore-submodules=none"
];
/** Git in the folder where `run` runs. */
function liveGit(from) {
	const git = remembering(gitCommand(from));
	return {
		head: () => resolve$1(git, "HEAD"),
		isShallow: () => isShallow(git),
		resolve: (revision) => resolve$1(git, revision),
		isAncestor: (ancestor, descendant) => isAncestor(git, ancestor, descendant),
		async changedFiles(base, head) {
			const [older, newer] = [await demand(git, base), await demand(git, head)];
			const common = await commonCommit(git, older, newer);
			if (common === void 0) throw new GateError("unavailable", `${base} and ${head} have no common commit here`, { hint: fetchAll });
			const { text } = await demandOutput(git, [
				"diff-tree",
				...differences,
				common,
				newer,
				"--"
			]);
			const prefix = await prefixOf(git);
			return text.split("\0").filter((name) => name !== "").map((name) => posix.relative(`/${prefix}`, `/${name}`)).sort();
		},
		async show(revision, path) {
			const entry = await entryAt(git, await demand(git, revision), path);
			if (!entry) return void 0;
			if (!entry.mode.startsWith("100")) throw new GateError("not-a-file", `${path} is not a regular file at ${revision}`);
			return (await demandOutput(git, [
				"cat-file",
				"blob",
				entry.id
			])).stdout;
		},
		showAll: async (revision, paths) => blobs(git, {
			commit: await demand(git, revision),
			paths,
			prefix: await prefixOf(git)
		}),
		parents: (revision) => parents(git, revision),
		mergeBase: async (a, b) => commonCommit(git, await demand(git, a), await demand(git, b)),
		diff: (base, head) => diff(git, base, head),
		async tracked() {
			const names = ((await git([
				"ls-files",
				"-z",
				"--cached",
				"--stage"
			]))?.text.split("\0") ?? []).flatMap((entry) => /^100\d{3} [^\t]*\t(.+)$/s.exec(entry)?.[1] ?? []);
			return [...new Set(names)].sort();
		}
	};
}
const prefixOf = async (git) => (await demandOutput(git, ["rev-parse", "--show-prefix"])).text.replace(/\n$/, "");
async function entryAt(git, commit, path) {
	const name = posix.join(await prefixOf(git), path).replace(/\/+$/, "");
	if (posix.isAbsolute(path) || /^\.\.(?:\/|$)/.test(name)) throw new GateError("outside", `${path} is outside the repository`);
	if (name === "." || name === "") return {
		mode: "tree",
		id: ""
	};
	const { text } = await demandOutput(git, [
		"ls-tree",
		"-z",
		"--full-tree",
		commit,
		"--",
		name
	]);
	const [, mode, id] = /^(\d+) \w+ ([0-9a-f]+)\t/.exec(text) ?? [];
	return mode === void 0 || id === void 0 ? void 0 : {
		mode,
		id
	};
}
// src/io/github-failure.ts
/** The permission that a path most likely needs, where GitHub does not say; first match. */
const permissions = [
	[/\/check-(?:runs|suites)/, "checks: read"],
	[/\/(?:statuses|status)\b/, "statuses: read"],
	[/\/pulls\b/, "pull-requests: read"],
	[/\/issues\b/, "issues: read"],
	[/\/deployments\b/, "deployments: read"],
	[/\/(?:actions|environments)\b/, "actions: read"],
	[/\/(?:rulesets|protection)\b/, "administration: read (a token of your own: a workflow cannot grant it)"]
];
function githubFailure(path, response, body, hasToken) {
	const { status, headers } = response;
	const message = `GitHub answered ${status} to GET ${path}${reasonIn(body)}`;
	const isLimited = headers.get("x-ratelimit-remaining") === "0" || headers.has("retry-after");
	if (status >= 500 || status === 429 || status === 403 && isLimited) return new GateError("unavailable", message, { hint: "Try again later" });
	if (status === 404) return new GateError("not-found", message, { hint: hasToken ? needed(path, headers) : "Set GITHUB_TOKEN if it is private" });
	if (status === 401 || status === 403) return new GateError("refused", message, { hint: hasToken ? needed(path, headers) : "Set GITHUB_TOKEN" });
	return new GateError("unavailable", message);
}
function needed(path, headers) {
	const stated = headers.get("x-accepted-github-permissions")?.replaceAll("=", ": ");
	const guessed = permissions.find(([pattern]) => pattern.test(path))?.[1] ?? "contents: read";
	return `The token may lack a permission: ${stated || guessed}`;
}
function reasonIn(body) {
	const [, reason = ""] = /"message":\s*"([^"\\]{1,300})"/.exec(body) ?? [];
	return reason ? `: ${clip(reason, 200)}` : "";
}
// src/io/github.ts
const liveGitHub = ({ env, http, readEvent, base }) => ({
	async event() {
		const change = base === void 0 ? {} : { change: {
			base,
			head: "HEAD"
		} };
		const name = env.get("GITHUB_EVENT_NAME");
		if (!name) return base === void 0 ? void 0 : {
			name: "none",
			...change
		};
		return {
			name,
			repository: env.get("GITHUB_REPOSITORY"),
			sha: env.get("GITHUB_SHA"),
			ref: env.get("GITHUB_REF"),
			...await payload(name, env, readEvent),
			...change
		};
	},
	async get(path) {
		const api = (env.get("GITHUB_API_URL") || "https://api.github.com").replace(/\/+$/, "");
		if (!/^\/[^/\\]/.test(path)) throw new GateError("misuse", `${path} is not a path of the GitHub API`);
		const token = env.get("GITHUB_TOKEN")?.trim();
		const headers = {
			accept: "application/vnd.github+json",
			"user-agent": "epic21-gate",
			"x-github-api-version": "2022-11-28",
			...token ? { authorization: `Bearer ${token}` } : {}
		};
		const response = await http.send({
			url: `${api}${path}`,
			headers
		});
		const body = new TextDecoder().decode(response.body);
		if (response.status < 200 || response.status > 299) throw githubFailure(path, response, body, Boolean(token));
		try {
			return JSON.parse(body);
		} catch (cause) {
			throw new GateError("malformed", `GitHub answered GET ${path} with something that is not JSON`, { cause });
		}
	}
});
/** A run must not fail because its event cannot be read: it is then about no change that the gate knows of. */
async function payload(name, env, readEvent) {
	const path = env.get("GITHUB_EVENT_PATH");
	if (!path) return { untold: "GITHUB_EVENT_PATH is not set" };
	const { readPayload } = await import("./chunks/github-event.js");
	const text = await readEvent(path).then((bytes) => new TextDecoder().decode(bytes), () => void 0);
	if (text === void 0) return { untold: `${path} cannot be read` };
	const payload = parsed(text);
	if (payload === void 0) return { untold: `${path} is not JSON` };
	const about = readPayload(name, payload);
	return about.untold === void 0 ? about : { untold: `${path} ${about.untold}` };
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/io/read-body.ts
/** Counts what arrives, decompressed, whatever the headers promise. */
async function readBody(body, { name, maxBytes }) {
	const chunks = [];
	let length = 0;
	for await (const chunk of body ?? []) {
		length += chunk.byteLength;
		if (length > maxBytes) throw new GateError("too-large", `${name} answered more than the limit of ${maxBytes} bytes`);
		chunks.push(chunk);
	}
	return new Uint8Array(Buffer.concat(chunks));
}
// src/io/http.ts
const mostRedirects = 5;
const redirects = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
/** What may follow a redirect to another origin: everything else might hold a secret, under whatever name. */
const harmlessHeaders = /* @__PURE__ */ new Set([
	"accept",
	"accept-language",
	"user-agent"
]);
const liveHttp = ({ signal }) => ({ async send(request) {
	const { timeoutMs = 3e4 } = request;
	const url = parseUrl(request.url);
	const headers = parseHeaders(request.headers);
	const stop = new AbortController();
	const cancel = () => stop.abort(new GateError("cancelled", `the request to ${nameOf(url)} was cancelled`));
	const expire = () => stop.abort(new GateError("timeout", `${nameOf(url)} did not answer within ${timeoutMs} ms`));
	const timer = setTimeout(expire, timeoutMs);
	signal.addEventListener("abort", cancel, { once: true });
	if (signal.aborted) cancel();
	try {
		return await follow(request, {
			url,
			headers,
			stop: stop.signal
		});
	} catch (cause) {
		throw stop.signal.aborted ? stop.signal.reason : unanswered(url, cause);
	} finally {
		clearTimeout(timer);
		signal.removeEventListener("abort", cancel);
		stop.abort();
	}
} });
async function follow(request, { url, headers, stop }) {
	const { method = "GET", body, maxBytes = 20971520 } = request;
	const maySend = method === "GET" || method === "HEAD";
	let hop = {
		url,
		headers
	};
	for (let count = 0; count <= mostRedirects; count += 1) {
		const init = {
			method,
			headers: hop.headers,
			redirect: "manual",
			signal: stop,
			...body === void 0 ? {} : { body }
		};
		const response = await fetch(hop.url, init);
		const location = response.headers.get("location");
		if (!maySend || location === null || !redirects.has(response.status)) {
			const content = await readBody(response.body, {
				name: nameOf(url),
				maxBytes
			});
			return {
				status: response.status,
				headers: new Map(response.headers),
				body: content
			};
		}
		await response.body?.cancel();
		hop = nextHop(hop, location);
	}
	throw new GateError("unavailable", `${nameOf(url)} redirects more than ${mostRedirects} times`);
}
function nextHop({ url, headers }, location) {
	const next = URL.canParse(location, url.href) ? new URL(location, url.href) : void 0;
	const isSafe = next?.protocol === "https:" || next?.protocol === "http:" && url.protocol === "http:";
	if (!next || !isSafe || next.username || next.password) throw new GateError("unavailable", `${nameOf(url)} redirects to where the gate does not follow`);
	if (next.origin === url.origin) return {
		url: next,
		headers
	};
	return {
		url: next,
		headers: new Headers([...headers].filter(([name]) => harmlessHeaders.has(name)))
	};
}
/** Without user, password, query and fragment, which may be secret. */
const nameOf = (url) => `${url.origin}${url.pathname}`;
function parseUrl(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (!url || !/^https?:$/.test(url.protocol)) throw new GateError("misuse", "a URL is not an http or https URL");
	if (!url.username && !url.password) return url;
	throw new GateError("misuse", `the URL of ${nameOf(url)} holds a user name or password`, { hint: "Give credentials as a header: URLs end up in logs" });
}
function parseHeaders(given = {}) {
	const headers = new Headers();
	for (const [name, value] of Object.entries(given)) try {
		headers.set(name, value);
	} catch {
		throw new GateError("misuse", `the header ${JSON.stringify(name)} is not one that HTTP allows`);
	}
	return headers;
}
function unanswered(url, cause) {
	if (cause instanceof GateError || !(cause instanceof Error)) return cause;
	const { cause: inner } = cause;
	const reason = inner instanceof Error ? inner : cause;
	const code = "code" in reason ? String(reason.code) : reason.message;
	return new GateError("unavailable", `${nameOf(url)} did not answer: ${code}`, { cause });
}
// src/io/repository-root.ts
/** The nearest folder upward with a `.git`, found without git: it costs a few looks, and git may not be there. */
function repositoryRoot(directory) {
	for (let folder = resolve(directory);; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return folder;
		if (folder === dirname(folder)) return void 0;
	}
}
// src/io/stream.ts
const known = /* @__PURE__ */ new WeakMap();
/** One for a stream, however often it is asked for: each listens for the end of it. */
function liveStream(stream) {
	const wired = known.get(stream) ?? wire(stream);
	known.set(stream, wired);
	return wired;
}
function wire(stream) {
	let isOpen = true;
	stream.on("error", () => {
		isOpen = false;
	});
	return {
		write(text) {
			if (isOpen) stream.write(text);
		},
		get isTerminal() {
			return stream.isTTY === true;
		},
		get columns() {
			return stream.columns || 80;
		}
	};
}
// src/io/tracked-files.ts
/** What git knows or would take in, relative to the folder where `run` runs; undefined outside of a repository. */
function trackedFiles(from) {
	const git = gitCommand(from);
	return async () => {
		const answer = await git([
			"ls-files",
			"-z",
			"--cached",
			"--others",
			"--exclude-standard"
		]);
		return answer && [...new Set(answer.text.split("\0").filter(Boolean))];
	};
}
// src/io/live.ts
/** Wires what is real. Nothing is run, sent or read before somebody asks. */
function liveSources(options) {
	const { directory, base, trusted, signal, env: variables = process.env } = options;
	const env = liveEnv(variables);
	const http = liveHttp({ signal });
	const run = async (argv, asked) => {
		const { liveRun } = await import("./chunks/process.js");
		return liveRun({
			cwd: directory,
			signal,
			env: variables
		})(argv, asked);
	};
	const prometheus = async () => {
		const { livePrometheus } = await import("./chunks/prometheus.js");
		const authorization = env.get("EPIC21_GATE_PROMETHEUS_AUTHORIZATION");
		return livePrometheus({
			http,
			url: env.get("EPIC21_GATE_PROMETHEUS_URL"),
			headers: authorization ? { authorization } : {}
		});
	};
	const git = liveGit({
		run,
		env
	});
	const github = liveGitHub({
		env,
		http,
		readEvent,
		base
	});
	return {
		files: liveFiles({
			directory,
			root: rootOf(directory),
			trusted,
			tracked: trackedFiles({
				run,
				env
			})
		}),
		env,
		clock: liveClock(),
		http,
		run,
		git,
		github,
		prometheus: {
			query: async (...asked) => (await prometheus()).query(...asked),
			queryRange: async (...asked) => (await prometheus()).queryRange(...asked)
		},
		assets: { read: async (name) => (await import("./chunks/assets.js")).readAsset(name) },
		comparison: liveComparison({
			git,
			github
		}),
		signal
	};
}
const liveSinks = ({ directory, stdout = process.stdout, stderr = process.stderr }) => ({
	stdout: liveStream(stdout),
	stderr: liveStream(stderr),
	files: liveFileSink({
		directory,
		root: rootOf(directory)
	})
});
/** The repository as links resolve; the directory itself outside of one. */
function rootOf(directory) {
	if (!existsSync(directory)) throw new GateError("misuse", `the directory ${directory} does not exist`, { hint: "Correct --directory." });
	if (!statSync(directory).isDirectory()) throw new GateError("misuse", `${directory} is not a directory`, { hint: "Correct --directory." });
	const real = realpathSync.native(directory);
	return repositoryRoot(real) ?? real;
}
const readEvent = (path) => liveFiles({
	directory: dirname(path),
	root: dirname(path)
}).read(basename(path));
// src/run-gate.ts
/** Judges a folder and answers with the report. Throws a GateError, or an AggregateError of them, for a bad config. */
async function runGate({ checks: checks$1 = checks, only = [], skip = [], ...options } = {}) {
	assertDistinct(checks$1);
	const directory = resolve(options.directory ?? ".");
	const signal = options.signal ?? new AbortController().signal;
	const sources = options.sources ?? liveSources({
		directory,
		signal
	});
	const report = await run({
		command: "check",
		config: await configOf(options.config, directory, sources, checks$1),
		selection: {
			only,
			skip
		}
	}, sources);
	const { reporters = [], sinks = liveSinks({ directory }) } = options;
	await deliver(report, reporters, sinks);
	return report;
}
/** Of two with one name each would judge what was written for the other. */
function assertDistinct(checks) {
	const ids = checks.map(({ id }) => id);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (twice !== void 0) throw new GateError("misuse", `two checks are called ${twice}`, { hint: "Give your own another id." });
}
async function configOf(value, cwd, { files }, checks) {
	if (value === void 0) return loadConfig({
		...defaultRequest,
		cwd
	}, files, checks);
	return readConfig({
		value,
		locate: () => ({
			line: 1,
			column: 1
		})
	}, "config", checks);
}
export { GateError, checks, defineCheck, defineReporter, describeError, exitCodes, reporters, runGate, tally, z };

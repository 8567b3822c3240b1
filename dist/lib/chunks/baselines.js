import { t as defineCheck } from "./check.js";
import { t as evidenceEnvelope } from "./evidence-envelope.js";
import { i as unknownKeys$1, n as misfits, t as describeValue } from "./shape.js";
import { t as plainPath } from "./plain-path.js";
import { t as GateError } from "./errors.js";
import { t as parseJson } from "./json.js";
import { t as decodeText } from "./text.js";
import { t as limits } from "./limits.js";
import { t as sha256 } from "./sha256.js";
import { t as clip } from "./visible.js";
import { i as joinJudged } from "./finding.js";
import { n as parseDuration, t as duration } from "./duration.js";
import { t as didYouMean } from "./nearest.js";
import { t as day } from "./day.js";
import { t as described } from "./described.js";
import { z } from "zod/mini";
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
const number = z.custom((value) => typeof value === "number", "a number");
const sample = z.object({
	metric: z.record(z.string(), z.string()),
	value: z.tuple([number, z.string()])
});
const instant = z.pipe(z.string(), z.transform((text, context) => {
	const time = parseInstant(text);
	if (time !== void 0) return time;
	context.issues.push({
		code: "custom",
		input: text,
		message: "a UTC time such as 2025-11-11T09:30:00.123456"
	});
	return z.NEVER;
}));
/** The `baseline_metrics.json` that Epic 21's `collect_baseline_metrics.py` writes; `sha` is the one thing added. */
const epic21Baseline = z.object({
	timestamp: instant,
	epic: z.string(),
	stage: z.string(),
	sha: z.optional(z.string().check(z.regex(/^[0-9a-f]{7,64}$/, "a commit id"))),
	prometheus: z.record(z.string(), z.array(sample)),
	code: z.object({
		function_size_distribution: z.object({
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
const readers = {
	evidence: (value, most) => {
		const { data, error } = evidenceEnvelope.safeParse(value);
		if (!data) return { misfits: misfits(error.issues, value) };
		const time = parseInstant(data.time);
		if (time === void 0) return { misfits: [{
			path: ["time"],
			what: `time is ${describeValue(data.time)}, expected a time with its zone`
		}] };
		const readings = take(readNumbers(data.payload, [], ["payload"]), most);
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
			readings: take(readEpic21(data), most),
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
	if (format) return readers[format](value, most + 1);
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
function take(all, most) {
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
	line: z.int(),
	column: z.int()
};
const reading = z.discriminatedUnion("is", [
	z.strictObject({
		name: z.string(),
		...position,
		is: z.literal("number"),
		value: z.number()
	}),
	z.strictObject({
		name: z.string(),
		...position,
		is: z.literal("not-finite"),
		text: z.string()
	}),
	z.strictObject({
		name: z.string(),
		...position,
		is: z.literal("empty")
	})
]);
/** A file of which nothing more can be said; the problem is the id of its rule. */
const unusable = z.strictObject({
	path: z.string(),
	problem: z.enum([
		"missing",
		"malformed",
		"wrong-shape",
		"outside",
		"unreadable"
	]),
	message: z.string(),
	details: z.optional(z.array(z.string())),
	line: z.optional(z.int()),
	column: z.optional(z.int())
});
const usable$1 = z.strictObject({
	path: z.string(),
	format: z.enum(baselineFormats),
	/** Of the file as it was read. */
	sha256: z.optional(z.string()),
	time: z.iso.datetime(),
	timeAt: z.strictObject(position),
	commit: z.optional(z.string()),
	readings: z.array(reading).check(z.maxLength(mostReadings)),
	unknownKeys: z.strictObject({
		count: z.int(),
		first: z.array(z.string())
	}),
	/** How its commit relates to HEAD: `unknown` where the history that is here cannot tell. */
	ancestry: z.optional(z.enum([
		"ancestor",
		"not-ancestor",
		"absent",
		"unknown",
		"no-repository"
	])),
	/** Absent where there is no change to compare with, or no need to. */
	comparison: z.optional(z.enum([
		"changed",
		"unchanged",
		"unknown",
		"no-repository"
	])),
	/** Whether the file that was read is the one at HEAD, which is what was compared. */
	committed: z.optional(z.enum([
		"same",
		"different",
		"absent",
		"unknown"
	]))
});
const baselinesEvidence = z.strictObject({
	now: z.iso.datetime(),
	/** The commits between which the change lies that the files were compared in. */
	change: z.optional(z.strictObject({
		base: z.string(),
		head: z.string()
	})),
	files: z.array(z.union([unusable, usable$1]))
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
	if (!event || !isAboutChange(event)) return void 0;
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
function isAboutChange({ name, change }) {
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
			file: {
				...file,
				sha256: sha256(bytes)
			},
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
async function gather({ files, git, github, clock }, options) {
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
const findingOf = ({ path }, rule, what, { line, column } = {}) => ({
	rule,
	message: `${path} ${what}`,
	at: {
		file: path,
		...line && { line },
		...column && { column }
	}
});
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
	const findings = firstDay !== void 0 && Date.parse(file.time) < Date.parse(firstDay) ? [findingOf(file, "too-early", `is from ${file.time}, before ${firstDay}`, file.timeAt)] : [];
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
		key: true,
		...limit !== void 0 && { limit: `<= ${spellExactly(limit)}` }
	};
	if (limit === void 0 || age <= limit) return {
		facts: [fact],
		findings
	};
	const stale = findingOf(file, "stale", `is ${shown} old, over the limit of ${spellExactly(limit)}`, file.timeAt);
	return {
		facts: [fact],
		findings: [...findings, stale]
	};
}
const fromTheFuture = (file, ahead) => findingOf(file, "from-the-future", `is from ${file.time}, ${spell(ahead, mostSkew)} in the future, over the ${spellExactly(mostSkew)} that clocks may differ`, file.timeAt);
// src/checks/baselines/judge-history.ts
function judgeHistory(file, options, change) {
	const commit = file.commit === void 0 ? void 0 : short(file.commit);
	const isTraced = options.commit !== "none" && commit !== void 0;
	const range = change ? `${short(change.base)}...${short(change.head)}` : "of this event";
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
		options.commit === "required" && commit === void 0 && findingOf(file, "commit-missing", "names no commit"),
		ancestry.answer === "not-ancestor" && findingOf(file, "not-ancestor", `was made at ${ancestry.about}, which is no ancestor of HEAD`),
		ancestry.answer === "absent" && findingOf(file, "not-ancestor", `was made at ${ancestry.about}, which is not in this repository`),
		comparison.answer === "changed" && findingOf(file, "changed", `is changed in ${range}`),
		committed.answer === "different" && findingOf(file, "uncommitted", "differs from the file that is committed at HEAD"),
		committed.answer === "absent" && findingOf(file, "uncommitted", "is not committed at HEAD, or only as a link"),
		...unanswered(file, [
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
function unanswered(file, questions) {
	const about = (answer) => questions.filter((question) => question.answer === answer).map((question) => question.about).join(" and ");
	const [unknown, nowhere] = [about("unknown"), about("no-repository")];
	return [unknown !== "" && findingOf(file, "history-missing", `cannot be checked against ${unknown}: not in this clone; fetch with fetch-depth: 0`), nowhere !== "" && findingOf(file, "no-repository", `cannot be checked against ${nowhere}: there is no git repository here`)];
}
/** As git shortens it; a branch stays as it is. */
const short = (revision) => /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 7) : clip(revision, 80);
// src/checks/baselines/judge-code.ts
const counts = [
	"<15",
	"15-40",
	">40"
].map((size) => `code.function_size_distribution.${size}`);
const total = "code.total_functions";
const coverage = "code.test_coverage_percent";
/** What Epic 21's code metrics must be to be true; its script writes 0 where there was nothing to count. */
const judgeCode = (file, numbers) => [...judgeCounts(file, numbers), ...judgeCoverage(file, numbers)];
function judgeCounts(file, numbers) {
	const found = [...counts, total].flatMap((name) => numbers.get(name) ?? []);
	const wrong = found.filter(({ value }) => !Number.isSafeInteger(value) || value < 0);
	if (wrong.length > 0) return wrong.map((reading) => inconsistent(file, `has ${reading.value} for ${reading.name}, expected a number of functions`, reading));
	const all = found.find(({ name }) => name === total);
	if (!all || found.length < counts.length + 1) return [];
	const parts = found.filter((reading) => reading !== all).map(({ value }) => value);
	const sum = parts.reduce((before, value) => before + value, 0);
	if (sum !== all.value) return [inconsistent(file, `has ${parts.join(" + ")} = ${sum} functions by size, but ${total} is ${all.value}`, all)];
	return sum === 0 ? [findingOf(file, "empty", `has 0 for ${total}: no function was counted`, all)] : [];
}
function judgeCoverage(file, numbers) {
	const [reading] = numbers.get(coverage) ?? [];
	if (!reading) return [];
	if (reading.value === 0) return [findingOf(file, "empty", `has 0 for ${coverage}: no coverage report was read`, reading)];
	if (reading.value >= 0 && reading.value <= 100) return [];
	return [inconsistent(file, `has ${reading.value} for ${coverage}, expected 0 to 100`, reading)];
}
const inconsistent = (file, what, at) => findingOf(file, "inconsistent", what, at);
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
			...file.readings.filter((reading) => reading.is === "empty").map((reading) => findingOf(file, "empty", `has nothing in ${clip(reading.name, 160)}`, reading)),
			...required.flatMap((name) => missing(file, name, numbers)),
			...file.format === "epic21" ? judgeCode(file, numbers) : []
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
		return [findingOf(file, "not-finite", what, first)];
	});
}
function missing(file, name, numbers) {
	const isExplained = ({ is, name: broken }) => is !== "number" && (broken === name || broken === "payload" || name.startsWith(`${broken}.`));
	if (numbers.has(name) || file.readings.some(isExplained)) return [];
	const hint = didYouMean(name, numbers.keys());
	return [findingOf(file, "metric-missing", `has no metric ${clip(name, 160)}${hint ? `, ${hint}` : ""}`)];
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
function judge(evidence, { files }) {
	const judged = files.map((file) => judgeFile(file, evidence));
	return {
		...joinJudged(judged),
		baselines: evidence.files.flatMap(asDocument)
	};
}
const asDocument = (file) => "problem" in file || file.sha256 === void 0 ? [] : [{
	file: file.path,
	sha256: file.sha256
}];
function judgeFile(options, evidence) {
	const file = evidence.files.find(({ path }) => path === options.path);
	if (!file) return {
		facts: [],
		findings: [findingOf(options, "unreadable", "is not in the evidence")]
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
	return [findingOf(file, "unknown-keys", `has ${count === 1 ? "a key" : `${count} keys`} unknown to the ${file.format} format: ${listed}`)];
}
// src/checks/baselines/options.ts
const file = z.strictObject({
	path: described(z.string().check(z.regex(/^[^\\]+$/, "a path with / between its parts")), "The baseline file, relative to the gated directory; name the file itself, not a link to it."),
	format: described(z._default(z.enum(["auto", ...baselineFormats]), "auto"), "What the file holds: evidence of this gate, the metrics file of Epic 21, or whichever of them it looks like."),
	require: described(z._default(z.array(z.string().check(z.minLength(1))), []), "Metrics that the file must have, each by its path of keys joined with dots."),
	"max-age": described(z.optional(duration), "The oldest that the baseline may be, such as 90d."),
	"not-before": described(z.optional(day), "The first day, UTC, of the project state that the baseline must describe."),
	commit: described(z._default(z.enum([
		"ancestor",
		"required",
		"none"
	]), "ancestor"), "Whether the commit that the file names must be an ancestor of HEAD, must be named as well, or does not matter."),
	changed: described(z._default(z.enum(["forbidden", "allowed"]), "forbidden"), "Whether a pull request may change the file.")
});
const isEachOnce = (files) => new Set(files.map(({ path }) => path)).size === files.length;
const baselinesOptions = z.strictObject({ files: described(z.array(file).check(z.minLength(1), z.refine(isEachOnce, "each path once")), "The baselines that the rollout is measured against.") });
// src/checks/baselines/index.ts
const baselines = defineCheck({
	id: "baselines",
	title: "Baselines",
	summary: "The baselines that a rollout is compared with are there, complete, fresh, and of this history.",
	options: baselinesOptions,
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
	strictness: {
		files: { rows: ["path"] },
		"files[].path": { baseline: true },
		"files[].require": "more",
		"files[].max-age": "shorter",
		"files[].not-before": "later",
		"files[].commit": {
			order: [
				"required",
				"ancestor",
				"none"
			],
			initial: "ancestor"
		},
		"files[].changed": {
			order: ["forbidden", "allowed"],
			initial: "forbidden"
		}
	},
	gather,
	judge
});
export { baselines };

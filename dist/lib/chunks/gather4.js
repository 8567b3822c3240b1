import { a as expectedLegs, n as reportsOfAny, r as legPayload, t as reportsOf } from "./report-globs.js";
import { t as plainPath } from "./plain-path.js";
import { n as numberOf, o as showName } from "./words.js";
import { t as parseJson } from "./json.js";
import { t as decodeText } from "./text.js";
import { t as evidenceEnvelope } from "./evidence-envelope.js";
import { t as GateError } from "./errors.js";
import { t as limits } from "./limits.js";
import { r as visible, t as clip } from "./visible.js";
import { t as xmlScanner } from "./scanner.js";
import { z } from "zod/mini";
// src/checks/suites/result-files.ts
/** The files of globs, sorted; what is not there is not among them. */
const filesOf = async (globs, files) => globs.length === 0 ? [] : [...new Set((await files.list(globs)).map(plainPath))].sort();
/** Results that lie in the repository were not written by this run, or anybody may write them. */
function committed(names, tracked) {
	const known = new Set(tracked);
	return names.filter((name) => known.has(name)).map((name) => ({
		rule: "results-committed",
		message: `${showName(name)} is tracked by git, expected a file that the tests of this run wrote`,
		at: { file: name }
	}));
}
// src/checks/suites/read-leg.ts
const mostValues = 1e5;
/** What a leg stored; undefined for evidence of another check, which may lie beside it. Throws for what is no evidence. */
function readLeg(bytes, file) {
	const { value } = parseJson(decodeText(bytes, file, limits.baselineBytes), file, { mostValues });
	const envelope = evidenceEnvelope.safeParse(value);
	if (!envelope.success) throw noEvidence(file);
	const { check, sha, run, attempt, payload } = envelope.data;
	if (check !== "suites") return void 0;
	const inner = legPayload.safeParse(payload);
	if (!inner.success) throw noEvidence(file);
	const { leg, results, changed } = inner.data;
	return {
		leg,
		results,
		from: {
			file,
			sha,
			...run !== void 0 && { run },
			...attempt !== void 0 && { attempt },
			changed
		}
	};
}
const noEvidence = (file) => new GateError("malformed", `${file} is not evidence of test suites`, {
	at: { file },
	hint: "Write it with `epic21-gate collect suites --leg NAME --output FILE`."
});
// src/formats/junit/declared.ts
function declared() {
	let root = {
		tests: void 0,
		bad: void 0
	};
	const suites = {
		tests: void 0,
		bad: void 0
	};
	const tests = () => root.tests ?? suites.tests;
	const bad = () => greater(root.bad, suites.bad);
	return {
		suite(element, isRoot) {
			const own = figuresOf(element);
			if (isRoot) root = own;
			else {
				suites.tests = sum(suites.tests, own.tests);
				suites.bad = sum(suites.bad, own.bad);
			}
		},
		notes(counted) {
			const [said, saidBad] = [tests(), bad()];
			return [...said === void 0 || said === counted.tests ? [] : [`declares ${numberOf(said, "test")} and has ${numberOf(counted.tests, "case")}`], ...saidBad === void 0 || saidBad === counted.bad ? [] : [`declares ${numberOf(saidBad, "failure")} and shows ${counted.bad}`]];
		},
		unshown: ({ bad: shown, repeated }) => Math.max(0, (bad() ?? 0) - shown - repeated)
	};
}
function figuresOf(element) {
	const count = (name) => {
		const value = element.number(name);
		return value !== void 0 && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
	};
	const countBad = (name) => count(name) ?? (element.get(name)?.trim() ? 1 : void 0);
	return {
		tests: count("tests"),
		bad: sum(countBad("failures"), countBad("errors"))
	};
}
const greater = (a, b) => a === void 0 || b === void 0 ? a ?? b : Math.max(a, b);
const sum = (a, b) => a === void 0 && b === void 0 ? void 0 : (a ?? 0) + (b ?? 0);
// src/formats/junit/junit-tally.ts
const mostCases = 2e6;
const mostFailures = 1e3;
function junitTally(file) {
	const counts = {
		passed: 0,
		failed: 0,
		errored: 0,
		skipped: 0
	};
	const failures = [];
	let [tests, flaky, repeated] = [
		0,
		0,
		0
	];
	return {
		add(one) {
			if (tests === mostCases) throw new GateError("too-large", `${file} has more than ${mostCases} test cases`, { at: { file } });
			const outcome = one.outcome();
			tests++;
			counts[outcome]++;
			repeated += one.repeated();
			if (one.isFlaky()) flaky++;
			if ((outcome === "failed" || outcome === "errored") && failures.length < mostFailures) failures.push(one.failure());
		},
		report(figures) {
			const { failed, errored, skipped } = counts;
			const counted = {
				tests,
				bad: failed + errored,
				repeated
			};
			const notes = figures.notes(counted);
			return {
				tests,
				failed,
				errored,
				skipped,
				flaky,
				unshown: figures.unshown(counted),
				failures,
				notes
			};
		}
	};
}
// src/formats/junit/places-in.ts
const mostRead = 8192;
const mostPlaces = 12;
const place = /((?:[A-Za-z]:)?[\w.@+~\-/\\]{1,300}\.[A-Za-z]\w{0,9})(?:"?, |[:(])(?:line )?(\d{1,7})\b/g;
/** The places that the text of a failure names, in its order: what a stack trace begins and ends with. */
function placesIn(text) {
	const read = text.length > 2 * mostRead ? `${text.slice(0, mostRead)}\n${text.slice(-8192)}` : text;
	const found = /* @__PURE__ */ new Map();
	for (const [whole, file = "", line] of read.matchAll(place)) {
		if (found.size === mostPlaces) break;
		found.set(whole, {
			file,
			line: Number(line)
		});
	}
	return [...found.values()];
}
/** The place that an element is given, its first line being this. */
function placeOf({ get, number }, outer, first = 1) {
	const file = get("file") ?? outer;
	if (file === void 0) return void 0;
	const line = number("line") ?? number("lineno");
	return line !== void 0 && Number.isSafeInteger(line) && line >= first ? {
		file,
		line: line - first + 1
	} : { file };
}
// src/formats/junit/strangers.ts
const strangers = {
	TestRun: ["is a TRX report of Visual Studio", "Write JUnit with the logger JunitXml.TestLogger: `--logger junit`."],
	"test-run": ["is NUnit's own report", "Write JUnit with the logger JunitXml.TestLogger, or convert it."],
	"test-results": ["is NUnit's own report", "Write JUnit with the logger JunitXml.TestLogger, or convert it."],
	assemblies: ["is xUnit.net's own report", "Write JUnit: `--logger junit`, or `-junit FILE` of its runner."],
	"testng-results": ["is TestNG's own report", "Name the files in `junitreports/` beside it."],
	testExecutions: ["is SonarQube's test report", "Name the JUnit report that it was made from."],
	coverage: ["is a coverage report: it has no test results", "Name what the tests wrote about themselves."],
	report: ["is a coverage report: it has no test results", "Name what the tests wrote about themselves."],
	html: ["is an HTML page", "Name the machine-readable report."]
};
/** Why an XML document is no JUnit report, by its root. */
function strangerError(file, { name, line }) {
	const [what, hint] = (Object.hasOwn(strangers, name) ? strangers[name] : void 0) ?? [`is no JUnit report: its root is <${visible(clip(name, 80))}>`, "Name JUnit XML, whose root is <testsuites> or <testsuite>."];
	return new GateError("malformed", `${file} ${what}`, {
		at: {
			file,
			line
		},
		hint
	});
}
// src/formats/junit/test-case.ts
const mostName = 300;
const mostMessage = 1e3;
const marks = {
	failure: "failed",
	error: "errored",
	skipped: "skipped",
	disabled: "skipped",
	flakyFailure: "repeated",
	flakyError: "repeated",
	rerunFailure: "repeated",
	rerunError: "repeated"
};
const statuses = {
	fail: "failed",
	failed: "failed",
	failure: "failed",
	error: "errored",
	skipped: "skipped",
	disabled: "skipped",
	notrun: "skipped",
	ignored: "skipped",
	pending: "skipped"
};
const worst = [
	"errored",
	"failed",
	"skipped",
	"passed"
];
function testCase(name, place, status) {
	let own = place;
	const said = status?.toLowerCase() ?? "";
	const seen = new Set(Object.hasOwn(statuses, said) ? [statuses[said] ?? "passed"] : []);
	let [repeated, isFirst, message, text] = [
		0,
		true,
		"",
		""
	];
	const outcome = () => {
		if (seen.has("failed")) return "failed";
		return worst.find((one) => seen.has(one)) ?? "passed";
	};
	return {
		mark(element) {
			const mark = Object.hasOwn(marks, element.name) ? marks[element.name] : void 0;
			if (mark === void 0) return false;
			const tells = isFirst && (mark === "failed" || mark === "errored");
			if (mark === "repeated" || mark !== "skipped" && !tells) repeated++;
			if (mark === "repeated") return false;
			seen.add(mark);
			if (!tells) return false;
			[isFirst, message] = [false, element.get("message") ?? element.get("type") ?? ""];
			own = placeOf(element) ?? own;
			return true;
		},
		text: (more) => void (text += more),
		outcome,
		isFlaky: () => repeated > 0 && outcome() === "passed",
		repeated: () => repeated,
		failure() {
			const places = [...placesIn(text || message), ...own ? [own] : []];
			const told = firstLine(message) || firstLine(text);
			return {
				name: clip(name, mostName),
				kind: outcome() === "errored" ? "errored" : "failed",
				...told && { message: clip(told, mostMessage) },
				places
			};
		}
	};
}
const firstLine = (text) => text.trimStart().split(/[\r\n]/, 1)[0] ?? "";
// src/formats/junit/junit-reading.ts
const broken = /* @__PURE__ */ new Set(["failure", "error"]);
/** Follows the elements of a report, and keeps figures and the first failures. */
function junitReading(file) {
	const figures = declared();
	const tally = junitTally(file);
	const around = [];
	const suites = [];
	const cases = [];
	/** What the text is of that is read now. */
	let telling;
	function openSuite(element) {
		if (around.length === 0 || around.length === 1) figures.suite(element, around.length === 0);
		const { name: outer = "", file: from } = suites.at(-1) ?? {};
		suites.push({
			name: element.get("name") ?? outer,
			file: element.get("file") ?? from,
			own: void 0
		});
	}
	function mark(element, parent) {
		const suite = suites.at(-1);
		if (parent === "testcase") telling = cases.at(-1)?.mark(element) ? cases.at(-1) : void 0;
		else if (suite && parent.startsWith("testsuite") && broken.has(element.name)) {
			suite.own ??= testCase(suite.name, suite.file === void 0 ? void 0 : { file: suite.file }, void 0);
			telling = suite.own.mark(element) ? suite.own : void 0;
		}
	}
	return {
		open(element) {
			const parent = around.at(-1);
			if (parent === void 0 && !isSuite(element)) throw strangerError(file, element);
			telling = void 0;
			if (element.name === "testcase") cases.push(caseOf(element, suites.at(-1)));
			else if (isSuite(element)) openSuite(element);
			else mark(element, parent ?? "");
			around.push(element.name);
		},
		close(name) {
			around.pop();
			telling = void 0;
			const closed = name === "testcase" ? cases.pop() : isSuite({ name }) ? suites.pop()?.own : void 0;
			if (closed) tally.add(closed);
		},
		wantsText: () => telling !== void 0,
		text: (text) => telling?.text(text),
		end: () => tally.report(figures)
	};
}
const isSuite = ({ name }) => name === "testsuite" || name === "testsuites";
const caseOf = (element, suite) => testCase(nameOf(element), placeOf(element, suite?.file, suite?.name === "pytest" ? 0 : 1), statusOf(element));
function nameOf({ get }) {
	const [own, group] = [get("name") ?? "", get("classname") ?? ""];
	if (group === "" || own === group || own.startsWith(`${group} `)) return own || "a test without a name";
	return own === "" ? group : `${group} ${own}`;
}
/** GoogleTest has what became of it in `result`, and in `status` whether it was run at all. */
const statusOf = ({ get }) => get("status") === "run" ? get("result") : get("status") ?? get("result");
// src/formats/junit.ts
/** Reads JUnit XML of any tool as it comes. Throws a GateError for what is none, and for what was cut off. */
async function readJunit(chunks, file) {
	const reading = junitReading(file);
	const scanner = xmlScanner(file, reading);
	for await (const chunk of chunks) scanner.write(chunk);
	scanner.end();
	return reading.end();
}
// src/checks/suites/read-results.ts
const mostNotes = 20;
/** What the reports of one leg come to. One that cannot be read is a problem, and the others go on. */
async function readResults(paths, files, find) {
	let results = noResults;
	const problems = [];
	for (const path of paths) try {
		results = add(results, await readJunit(files.stream(path), path), path, find);
	} catch (thrown) {
		problems.push(unreadable(thrown, path));
	}
	return {
		results,
		problems
	};
}
function unreadable(thrown, path) {
	if (!(thrown instanceof GateError) || thrown.kind === "cancelled") throw thrown;
	const { message, hint, at } = thrown;
	return {
		rule: "results-unreadable",
		message,
		at: at?.line === void 0 ? { file: path } : {
			file: path,
			line: at.line
		},
		...hint && { details: [hint] }
	};
}
const noResults = {
	reports: 0,
	tests: 0,
	failed: 0,
	errored: 0,
	skipped: 0,
	flaky: 0,
	unshown: 0,
	failures: [],
	notes: []
};
function add(sum, report, path, find) {
	const failures = report.failures.slice(0, 200 - sum.failures.length).map(({ places, message, ...test }) => {
		const at = find(places);
		return {
			...test,
			...message !== void 0 && { message: clip(message, 300) },
			...at && { at }
		};
	});
	return {
		reports: sum.reports + 1,
		tests: sum.tests + report.tests,
		failed: sum.failed + report.failed,
		errored: sum.errored + report.errored,
		skipped: sum.skipped + report.skipped,
		flaky: sum.flaky + report.flaky,
		unshown: sum.unshown + report.unshown,
		failures: [...sum.failures, ...failures],
		notes: [...sum.notes, ...report.notes.map((note) => `${path} ${note}`)].slice(0, mostNotes)
	};
}
// src/checks/suites/gather-evidence.ts
async function gatherEvidence({ files, git }, globs) {
	const names = await filesOf(globs, files);
	const legs = [];
	const problems = names.length === 0 ? [] : [...committed(names, await git.tracked())];
	for (const name of names) try {
		const leg = readLeg(await files.read(name), name);
		if (leg) legs.push(leg);
	} catch (thrown) {
		problems.push(unreadable(thrown, name));
	}
	return {
		legs,
		problems
	};
}
// src/checks/suites/test-places.ts
const foreign = /(?:^|\/)(?:node_modules|site-packages|dist-packages|vendor|\.venv)\//;
/** Finds the first of the places that is in a file of the repository, whatever the machine of the leg called it. */
function testPlaces(tracked) {
	const byName = /* @__PURE__ */ new Map();
	for (const path of tracked) {
		const same = byName.get(baseOf(path));
		if (same) same.push(path);
		else byName.set(baseOf(path), [path]);
	}
	return (candidates) => {
		for (const { file, line } of candidates) {
			const path = normal(file);
			const found = foreign.test(path) ? void 0 : findFile(path, byName.get(baseOf(path)) ?? []);
			if (found !== void 0) return line === void 0 || line < 1 ? { file: found } : {
				file: found,
				line
			};
		}
	};
}
/** The file that the path ends with, the longest one; or the one file that ends with the path. */
function findFile(path, known) {
	if (known.includes(path)) return path;
	const longest = known.filter((one) => one.includes("/") && path.endsWith(`/${one}`)).reduce((best, one) => one.length > best.length ? one : best, "");
	if (longest !== "") return longest;
	const within = known.filter((one) => one.endsWith(`/${path}`));
	return within.length === 1 ? within[0] : void 0;
}
const baseOf = (path) => path.slice(path.lastIndexOf("/") + 1);
const normal = (path) => path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
// src/checks/suites/gather-reports.ts
/** Reads the reports where they lie: which leg one is of, its path says. */
async function gatherReports({ files, git }, expected, globs) {
	const claims = await claimsOf(expected, globs, files);
	const any = await filesOf(reportsOfAny(expected, globs), files);
	const names = [.../* @__PURE__ */ new Set([...claims.keys(), ...any])].sort();
	const tracked = names.length === 0 ? [] : await git.tracked();
	const find = testPlaces(tracked);
	const legs = [];
	const problems = [
		...committed(names, tracked),
		...shared(claims),
		...unclaimed(any, claims)
	];
	for (const { name } of expected) {
		const own = [...claims].flatMap(([path, owners]) => owners.includes(name) ? [path] : []);
		if (own.length === 0) continue;
		const read = await readResults(own, files, find);
		problems.push(...read.problems);
		legs.push({
			leg: name,
			results: read.results
		});
	}
	return {
		legs,
		problems
	};
}
/** Each report with the legs that it fits. */
async function claimsOf(expected, globs, files) {
	const claims = /* @__PURE__ */ new Map();
	for (const leg of expected) for (const path of await filesOf(reportsOf(leg, globs), files)) {
		const owners = claims.get(path);
		if (owners) owners.push(leg.name);
		else claims.set(path, [leg.name]);
	}
	return claims;
}
const shared = (claims) => [...claims].flatMap(([path, owners]) => owners.length > 1 ? [{
	rule: "results-shared",
	message: `${showName(path)} fits ${owners.length} legs: ${owners.slice(0, 4).join("; ")}`,
	at: { file: path }
}] : []);
const unclaimed = (any, claims) => any.filter((path) => !claims.has(path)).slice(0, 50).map((path) => ({
	rule: "leg-unlisted",
	message: `${showName(path)} is of no leg that the config lists`,
	at: { file: path }
}));
// src/checks/suites/read-needs.ts
const word = z.string().check(z.minLength(1), z.maxLength(200));
const context = z.record(word, z.union([word, z.looseObject({ result: word })]));
/** What became of the jobs. Their outputs are left where they are. */
function readNeeds(text) {
	try {
		const parsed = context.safeParse(parseJson(text, "needs", { mostValues: 1e5 }).value);
		if (!parsed.success) return unknown("`needs` is not the needs context of a workflow");
		const jobs = Object.entries(parsed.data);
		if (jobs.length === 0) return unknown("`needs` has no job in it");
		return jobs.map(([job, said]) => ({
			job,
			result: typeof said === "string" ? said : said.result
		}));
	} catch (thrown) {
		if (!(thrown instanceof GateError)) throw thrown;
		return unknown(thrown.message);
	}
}
const unknown = (message) => ({
	rule: "needs-unknown",
	message,
	details: ["Expected is `${{ toJSON(needs) }}`."]
});
// src/checks/suites/gather.ts
/** Reads what the legs left: their evidence or, where none is named, the reports themselves. */
async function gather(from, options) {
	const event = await from.github.event();
	const head = await from.git.head();
	const pull = event?.pull?.headSha;
	const legs = options.evidence.length > 0 ? await gatherEvidence(from, options.evidence) : await gatherReports(from, expectedLegs(options), options.reports);
	const needs = options.needs === void 0 ? void 0 : readNeeds(options.needs);
	const isKnown = needs !== void 0 && !("rule" in needs);
	return {
		...head !== void 0 && { head },
		...pull !== void 0 && pull !== head && { pull },
		runs: runsOf(event, from.env),
		legs: [...legs.legs],
		problems: [...legs.problems, ...needs && "rule" in needs ? [needs] : []],
		...isKnown && { needs }
	};
}
/** The runs that results may be of: this one and, where the end of another started it, that one. */
function runsOf(event, env) {
	const own = env.get("GITHUB_RUN_ID");
	const attempt = Number(env.get("GITHUB_RUN_ATTEMPT"));
	return [...own === void 0 ? [] : [{
		id: own,
		...Number.isSafeInteger(attempt) && attempt > 0 && { attempt }
	}], ...event?.ended ? [{ id: String(event.ended.id) }] : []];
}
export { gather };

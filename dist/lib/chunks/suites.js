import { t as defineCheck } from "./check.js";
import { a as expectedLegs, i as suitesEvidence, o as isBounded, t as reportsOf } from "./report-globs.js";
import { i as joinJudged } from "./finding.js";
import { t as didYouMean } from "./nearest.js";
import { n as numberOf, o as showName, r as showCommit } from "./words.js";
import { n as compileGlob } from "./glob.js";
import { r as visible, t as clip } from "./visible.js";
import { t as described } from "./described.js";
import { z } from "zod/mini";
// src/checks/suites/judge-leg.ts
/** What the tests of a leg came to, against its limits. */
function judgeLeg({ leg, results, from }, options, attempt) {
	const { minimum, mostSkipped } = limitsOf(leg, options);
	const ran = results.tests - results.skipped;
	const isOlder = from?.attempt !== void 0 && attempt !== void 0 && from.attempt < attempt;
	const fact = {
		of: leg,
		label: "tests",
		value: `${ran} ran, ${results.skipped} skipped${isOlder ? `, in attempt ${from.attempt}` : ""}`,
		limit: `>= ${minimum}${mostSkipped === void 0 ? "" : `, <= ${mostSkipped} skipped`}`
	};
	return {
		facts: ran > 0 ? [fact] : [],
		findings: [
			...amount(leg, results, {
				minimum,
				mostSkipped
			}),
			...failures(leg, results),
			...asides(leg, results),
			...changed(leg, from)
		]
	};
}
function limitsOf(leg, options) {
	const own = options.limits.filter(({ legs }) => legs === leg || compileGlob(legs)(leg));
	return {
		minimum: own.findLast(({ minimum }) => minimum !== void 0)?.minimum ?? options.minimum,
		mostSkipped: own.findLast((one) => one["most-skipped"] !== void 0)?.["most-skipped"] ?? options["most-skipped"]
	};
}
function amount(leg, { tests, skipped, reports }, limits) {
	if (tests === 0) return [{
		rule: "no-tests",
		message: `${leg} ran no test: ${numberOf(reports, "report")} without a case`
	}];
	const ran = tests - skipped;
	if (ran === 0) return [{
		rule: "all-skipped",
		message: `${leg} skipped ${tests === 1 ? "its one test" : `all ${tests} tests`}`
	}];
	const { minimum, mostSkipped } = limits;
	return [...ran < minimum ? [{
		rule: "too-few-tests",
		message: `${leg} ran ${numberOf(ran, "test")}, expected at least ${minimum}`
	}] : [], ...mostSkipped !== void 0 && skipped > mostSkipped ? [{
		rule: "too-many-skipped",
		message: `${leg} skipped ${numberOf(skipped, "test")}, expected at most ${mostSkipped}`
	}] : []];
}
function failures(leg, { failures: listed, failed, errored, unshown }) {
	const more = failed + errored - listed.length;
	return [
		...listed.map(({ name, kind, message, at }) => ({
			rule: "test-failed",
			message: `${leg}: ${visible(name)} ${kind}${message === void 0 ? "" : `: ${visible(clip(message, 300))}`}`,
			...at && { at }
		})),
		...more > 0 ? [{
			rule: "test-failed",
			message: `${leg}: ${numberOf(more, "more test")} failed`
		}] : [],
		...unshown > 0 ? [{
			rule: "failure-unshown",
			message: `${leg}: its reports declare ${numberOf(unshown, "failure")} that no case shows`
		}] : []
	];
}
function asides(leg, { flaky, notes }) {
	return [...flaky > 0 ? [{
		rule: "flaky-test",
		message: `${leg}: ${numberOf(flaky, "test")} passed after a failure only`
	}] : [], ...notes.length > 0 ? [{
		rule: "figures-disagree",
		message: `${leg}: ${visible(notes[0] ?? "")}`,
		details: notes.slice(1)
	}] : []];
}
function changed(leg, from) {
	if (!from || from.changed.length === 0) return [];
	const message = `${leg} was tested with ${from.changed.map(visible).join(", ")} changed`;
	return [{
		rule: "leg-changed",
		message: clip(message, 600)
	}];
}
// src/checks/suites/judge-needs.ts
/** What became of the jobs that the gate waited for, whatever their tests say. */
function judgeNeeds({ needs, problems }, { jobs }) {
	if (!needs) {
		const isTold = jobs.length === 0 || problems.some(({ rule }) => rule === "needs-unknown");
		const message = `\`needs\` is not given, expected the results of ${jobs.join(", ")}`;
		return {
			facts: [],
			findings: isTold ? [] : [{
				rule: "needs-unknown",
				message
			}]
		};
	}
	const results = new Map(needs.map(({ job, result }) => [job, result]));
	const judged = jobs.length > 0 ? jobs : [...results.keys()];
	return {
		facts: judged.flatMap((job) => {
			const result = results.get(job);
			return result === "success" ? [{
				of: `job ${showName(job)}`,
				label: "result",
				value: result
			}] : [];
		}),
		findings: judged.flatMap((job) => judgeJob(job, results))
	};
}
function judgeJob(job, results) {
	const result = results.get(job);
	const name = showName(job);
	if (result === "success") return [];
	if (result === "failure") return [{
		rule: "job-failed",
		message: `the job ${name} failed`
	}];
	if (result !== void 0) return [{
		rule: "job-not-run",
		message: `the job ${name} ended as ${showName(result)}, expected success`
	}];
	const hint = didYouMean(job, results.keys());
	return [{
		rule: "needs-unknown",
		message: `the job ${name} is not in \`needs\`${hint ? `, ${hint}` : ""}`
	}];
}
// src/checks/suites/own-legs.ts
/** Of all that says it is of this leg: what is of this commit and run, of the newest attempt. */
function ownLeg(name, evidence) {
	const all = evidence.legs.filter(({ leg }) => leg === name);
	const strange = all.flatMap((read) => strangeness(read, evidence) ?? []);
	const own = all.filter((read) => strangeness(read, evidence) === void 0);
	const newest = Math.max(...own.map(attemptOf));
	const [first, ...others] = own.filter((read) => attemptOf(read) === newest);
	if (!first || others.length === 0) return {
		read: first,
		findings: strange
	};
	const text = JSON.stringify(first.results);
	const files = [first, ...others].map(({ from }) => from?.file ?? "").join(" and ");
	const at = first.from && { file: first.from.file };
	if (others.every(({ results }) => JSON.stringify(results) === text)) return {
		read: first,
		findings: [...strange, {
			rule: "leg-repeated",
			message: `${files} say the same of the leg ${name}`,
			at
		}]
	};
	const message = `${files} are both of the leg ${name}, and differ`;
	return { findings: [...strange, {
		rule: "leg-disagrees",
		message,
		at
	}] };
}
const attemptOf = ({ from }) => from?.attempt ?? 0;
/** Why results are not of what is judged; undefined where they are. */
function strangeness({ leg, from }, { head, pull, runs }) {
	if (!from) return void 0;
	const { file, sha, run, attempt = 0 } = from;
	const say = (what, details) => ({
		rule: "leg-foreign",
		message: `${file} has results of the leg ${leg} ${what}`,
		at: { file },
		...details && { details }
	});
	if (head === void 0) return {
		...say("of a commit, and there is none here"),
		rule: "commit-unknown"
	};
	if (sha !== head) return say(`at the commit ${showCommit(sha)}, and this is about ${showCommit(head)}`, sha === pull ? ["That is the head of the pull request; here its merge is checked out. Check out the same `ref` in both jobs."] : void 0);
	if (run === void 0 || runs.length === 0) return void 0;
	const same = runs.find(({ id }) => id === run);
	if (!same) return say(`of the run ${run}, and this is run ${runs[0]?.id}`);
	if (same.attempt !== void 0 && attempt > same.attempt) return say(`of attempt ${attempt}, and this is attempt ${same.attempt}`);
}
// src/checks/suites/judge.ts
/** The expectation comes from the config, and what is there from the world. */
function judge(evidence, options) {
	const expected = expectedLegs(options);
	const own = expected.map((leg) => ({
		leg,
		...ownLeg(leg.name, evidence)
	}));
	const read = own.flatMap(({ read }) => read ? [read] : []);
	const attempt = evidence.runs[0]?.attempt;
	const names = expected.map(({ name }) => name);
	const silent = expected.filter(({ name }) => !evidence.legs.some(({ leg }) => leg === name));
	return joinJudged([
		{
			facts: overview(read, expected),
			findings: evidence.problems
		},
		{
			facts: [],
			findings: silent.map((leg) => missing(leg, evidence, options, names))
		},
		{
			facts: [],
			findings: own.flatMap(({ findings }) => findings)
		},
		...read.map((leg) => judgeLeg(leg, options, attempt)),
		{
			facts: [],
			findings: unlisted(evidence, names)
		},
		judgeNeeds(evidence, options)
	]);
}
function overview(read, expected) {
	if (read.length === 0) return [];
	const ran = read.reduce((sum, { results }) => sum + results.tests - results.skipped, 0);
	const told = {
		label: "legs",
		value: `${read.length} of ${expected.length}, ${ran} tests ran`,
		key: true,
		metric: {
			name: "tests",
			value: ran
		}
	};
	return read.every(({ from }) => from !== void 0) ? [told] : [told, {
		label: "commit",
		value: "not known: reports were read where they lie"
	}];
}
function missing(leg, { legs, problems }, options, names) {
	const { name } = leg;
	const others = new Set(legs.map((one) => one.leg));
	const near = didYouMean(name, [...others].filter((one) => !names.includes(one)));
	const searched = options.evidence.length > 0 ? `Searched: ${options.evidence.join(", ")}. Reported: ${[...others].join("; ") || "none"}.` : `Searched: ${reportsOf(leg, options.reports).join(", ")}.`;
	const unread = problems.filter(({ rule }) => rule === "results-unreadable").length;
	return {
		rule: "leg-missing",
		message: `the leg ${showName(name)} did not report${near ? `, ${near}` : ""}`,
		details: [searched, ...unread > 0 ? ["Some files could not be read: it may be one of them."] : []]
	};
}
function unlisted({ legs }, names) {
	return legs.filter(({ leg }) => !names.includes(leg)).map(({ leg, from }) => {
		const near = didYouMean(leg, names);
		return {
			rule: "leg-unlisted",
			message: `the leg ${showName(leg)} reported, and the config does not list it${near ? `, ${near}` : ""}`,
			...from && { at: { file: from.file } }
		};
	});
}
// src/checks/suites/options.ts
const word = () => z.string().check(z.minLength(1));
const count = (least) => z.int().check(z.minimum(least));
const whole = z.number().check(z.refine(Number.isSafeInteger, "a whole number, or a version in quotes, such as \"3.10\""));
const value = z.union([
	word(),
	whole,
	z.boolean()
]);
const combination = () => z.record(word(), value);
const limit = z.strictObject({
	legs: described(word(), "A glob of names of legs, such as `unit, *`."),
	minimum: described(z.optional(count(1)), "The fewest tests that each of them must have run."),
	"most-skipped": described(z.optional(count(0)), "The most tests that each of them may have skipped.")
});
const hasMatrix = ({ axes, include }) => axes !== void 0 || include.length > 0;
const namesOf = (wanted) => isBounded(wanted) ? expectedLegs(wanted).map(({ name }) => name) : [];
/** One that is for no leg would leave its author believing that it holds. */
const isForSome = (wanted) => wanted.limits.every(({ legs }) => namesOf(wanted).some((name) => name === legs || compileGlob(legs)(name)));
/** Where every leg has the same globs, each would be judged by the results of all. */
function isToldApart(wanted) {
	if (wanted.evidence.length > 0 || !isBounded(wanted)) return true;
	const globs = expectedLegs(wanted).map((leg) => JSON.stringify(reportsOf(leg, wanted.reports)));
	return new Set(globs).size === globs.length;
}
const suitesOptions = z.strictObject({
	axes: described(z.optional(z.record(word(), z.array(value).check(z.minLength(1)))), "The axes of the matrix, each with its values: every combination is a leg."),
	include: described(z._default(z.array(combination()), []), "Legs besides, with the meaning of GitHub."),
	exclude: described(z._default(z.array(combination()), []), "Combinations that are no legs, by all or some values."),
	legs: described(z._default(z.array(word()), []), "The legs by their names, instead of `axes`."),
	evidence: described(z._default(z.array(word()), []), "Globs of evidence files that the legs wrote with `epic21-gate collect suites`; `reports` is then what each leg collects."),
	reports: described(z._default(z.array(word()), []), "Globs of JUnit XML files. `{leg}` stands for the name of the leg, and the name of an axis in braces for its value there."),
	minimum: described(z._default(count(1), 1), "The fewest tests that each leg must have run; skipped ones did not run."),
	"most-skipped": described(z.optional(count(0)), "The most tests that each leg may have skipped. Default: not all."),
	limits: described(z._default(z.array(limit), []), "Other limits for some of the legs; the last that fits counts."),
	jobs: described(z._default(z.array(word()), []), "The jobs that must have succeeded, by `needs`. Default: all that `needs` has."),
	needs: described(z.optional(z.string()), "The `needs` context of the workflow as JSON; the input `needs` is the place for it.")
}).check(z.refine((wanted) => wanted.legs.length > 0 !== hasMatrix(wanted), "`legs`, or `axes` with `include` and `exclude`: one of the two"), z.refine((wanted) => isBounded(wanted) && namesOf(wanted).length <= 256, `at most 256 legs`), z.refine((wanted) => !isBounded(wanted) || namesOf(wanted).length > 0, "one leg at least: `exclude` leaves none"), z.refine((wanted) => new Set(namesOf(wanted)).size === namesOf(wanted).length, "each leg once"), z.refine(({ evidence, reports }) => evidence.length > 0 || reports.length > 0, "`evidence` of the legs, or `reports` that they wrote"), z.refine((wanted) => namesOf(wanted).length === 0 || isForSome(wanted), "in `limits` the names of legs that there are, or globs of them"), z.refine(isToldApart, "in `reports` what tells the legs apart, such as `results/{leg}/*.xml`, or `evidence` that says of which leg it is"));
// src/checks/suites/index.ts
const suites = defineCheck({
	id: "suites",
	title: "Test suites",
	summary: "Every expected leg of the matrix ran its tests, for this commit and run, and they passed.",
	options: suitesOptions,
	evidence: suitesEvidence,
	rules: {
		"test-failed": {
			title: "A test failed",
			severity: "error",
			why: "A stage that begins with a test that fails has no way to tell what it broke.",
			help: "Correct the code or the test. The log of the leg has all that the test printed."
		},
		"failure-unshown": {
			title: "A report has failures in its figures that no case shows",
			severity: "error",
			why: "What broke outside a case, as while a suite was loaded, is often only counted.",
			help: "Look into the log of the leg; the tests that are missing there did not run."
		},
		"too-few-tests": {
			title: "A leg ran fewer tests than it must",
			severity: "error",
			why: "A wrong filter or a folder that moved leaves a suite that is green and nearly empty.",
			help: "Find out which tests are no longer run, or lower `minimum` where they are gone on purpose."
		},
		"too-many-skipped": {
			title: "A leg skipped more tests than it may",
			severity: "error",
			why: "A test that is skipped says nothing.",
			help: "Enable the tests, or raise `most-skipped`."
		},
		"leg-missing": {
			title: "A leg of the matrix did not report",
			severity: "error",
			unmeasured: true,
			why: "A leg that was canceled, that crashed, or that nobody starts any more looks like one without failures.",
			help: "Look at the job of the leg: whether it ran, wrote results, and uploaded them; or take it out of the config."
		},
		"leg-foreign": {
			title: "The results of a leg are of another commit or run",
			severity: "error",
			unmeasured: true,
			why: "What passed at another commit says nothing about this one.",
			help: "Check out the same commit in all jobs, and download the artifacts of this run only."
		},
		"leg-disagrees": {
			title: "Two reports of one leg disagree",
			severity: "error",
			unmeasured: true,
			why: "Nobody can tell which of them is what happened.",
			help: "Give each leg a name and a file of its own, and collect it once in each attempt."
		},
		"no-tests": {
			title: "A leg ran no test",
			severity: "error",
			unmeasured: true,
			why: "A suite without tests passes whatever the code does.",
			help: "Add the tests, or take the leg out of the config until there are some."
		},
		"all-skipped": {
			title: "A leg skipped all its tests",
			severity: "error",
			unmeasured: true,
			why: "Nothing was tested, and every report of it is green.",
			help: "Find out what skips them: often a service or a variable that is not there."
		},
		"results-unreadable": {
			title: "Results could not be read",
			severity: "error",
			unmeasured: true,
			why: "A report that was cut off is what a runner leaves that crashed.",
			help: "See why the file is not whole; if it is no JUnit XML, correct `reports`."
		},
		"results-shared": {
			title: "A report fits several legs",
			severity: "error",
			unmeasured: true,
			why: "A leg that did not report would be judged by the results of another one.",
			help: "Let each leg write into a folder of its own, and put what tells them apart into `reports`."
		},
		"results-committed": {
			title: "Results are files of the repository",
			severity: "error",
			unmeasured: true,
			why: "Results that are committed say what their author wants them to say.",
			help: "Remove them from the repository, and let git ignore where tests write."
		},
		"commit-unknown": {
			title: "There is no commit that the results could be of",
			severity: "error",
			unmeasured: true,
			why: "Without the commit that is judged nobody can tell results of it from others.",
			help: "Check the repository out in the job of the gate."
		},
		"job-failed": {
			title: "A job failed",
			severity: "error",
			why: "A job can fail after its tests were stored: in a later step, or in a leg that the config does not know.",
			help: "Look at the job. The result of a matrix is one for all of its legs."
		},
		"job-not-run": {
			title: "A job was skipped or canceled",
			severity: "error",
			unmeasured: true,
			why: "GitHub counts a job that was skipped as passed where it is required.",
			help: "Let the job run, or list under `jobs` those that have to."
		},
		"needs-unknown": {
			title: "The results of jobs are not known",
			severity: "error",
			unmeasured: true,
			why: "A job that is not in `needs` may have failed, and nobody would see it.",
			help: "Name the jobs under `needs:` of the gate's job, and hand it over: `needs: ${{ toJSON(needs) }}`."
		},
		"leg-changed": {
			title: "A leg tested files that are not those of the commit",
			severity: "warning",
			why: "A step that rewrites files that git tracks tests something that is not in the repository.",
			help: "Commit what the step writes, or let git ignore it."
		},
		"flaky-test": {
			title: "Tests passed only when they were repeated",
			severity: "notice",
			why: "A test that passes now and then hides the day on which it begins to fail for a reason.",
			help: "Make the tests independent of order, time and each other."
		},
		"leg-unlisted": {
			title: "A leg reported that the config does not list",
			severity: "notice",
			why: "A leg that is not expected may be missing tomorrow, and nobody would notice.",
			help: "List the leg, so that it has to report."
		},
		"leg-repeated": {
			title: "A leg reported twice",
			severity: "notice",
			why: "Both say the same this time. When they differ, nobody can tell which of them is right.",
			help: "Collect each leg once."
		},
		"figures-disagree": {
			title: "The figures of a report are not those of its cases",
			severity: "notice",
			why: "Cases are counted. Some tools count assertions or repetitions in their figures; others lose cases.",
			help: "Nothing, where the tool is known for it; otherwise see which cases are missing."
		}
	},
	strictness: {
		"axes.*": {
			stricter: "more",
			initial: "no axis"
		},
		legs: "more",
		minimum: {
			stricter: "higher",
			initial: 1
		},
		"most-skipped": "lower"
	},
	gather: async (from, options) => (await import("./gather4.js")).gather(from, options),
	judge
});
export { suites };

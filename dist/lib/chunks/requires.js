import { t as defineCheck } from "./check.js";
import { n as parseDuration, t as duration } from "./duration.js";
import { t as asRepository } from "./as-repository.js";
import { t as GateError } from "./errors.js";
import { n as numberOf, o as showName, r as showCommit } from "./words.js";
import { t as readAnswer } from "./github-answer.js";
import { t as clip } from "./visible.js";
import { n as compileGlob, t as anyOf } from "./glob.js";
import { t as described } from "./described.js";
import { z } from "zod/mini";
// src/checks/requires/evidence.ts
const check$1 = z.strictObject({
	name: z.string(),
	app: z.string(),
	/** GitHub's word; only `completed` has a conclusion. */
	status: z.string(),
	conclusion: z.optional(z.string()),
	at: z.optional(z.string()),
	/** Of how many with this name, app and workflow it is the newest. */
	of: z.int(),
	/** It is a job of the very run that the gate runs in. */
	sameRun: z.optional(z.literal(true)),
	/** It is the job that the gate runs in. */
	own: z.optional(z.literal(true))
});
const status = z.strictObject({
	name: z.string(),
	state: z.string()
});
const seen = z.strictObject({
	sha: z.string(),
	/** The newest of each name, app and workflow. */
	checks: z.array(check$1),
	/** The newest of each context. */
	statuses: z.array(status),
	waitedSeconds: z.int()
});
/** Without a commit nothing can be asked for. */
const requiresEvidence = z.union([z.strictObject({ unknownCommit: z.string() }), seen]);
// src/checks/requires/read-origins.ts
const runsAnswer = z.array(z.object({
	id: z.number(),
	workflow_id: z.number(),
	event: z.string()
}));
/** None where they cannot be read: each run then stands for itself, which makes more that must succeed, never less. */
async function readOrigins(github, repository, sha) {
	const path = `/repos/${repository}/actions/runs?head_sha=${sha}`;
	try {
		const runs = readAnswer(runsAnswer, await github.list(path, {
			items: "workflow_runs",
			most: 1e3
		}), path);
		return new Map(runs.map(({ id, workflow_id: workflow, event }) => [String(id), `workflow ${workflow} on ${event}`]));
	} catch (thrown) {
		if (thrown instanceof GateError && thrown.kind !== "cancelled") return /* @__PURE__ */ new Map();
		throw thrown;
	}
}
// src/checks/requires/read-checks.ts
/** A commit has no more check suites than these, of which GitHub answers. */
const most = 5e3;
const checksAnswer = z.array(z.object({
	id: z.number(),
	name: z.string(),
	status: z.string(),
	conclusion: z.nullish(z.string()),
	started_at: z.nullish(z.string()),
	details_url: z.nullish(z.string()),
	app: z.nullish(z.object({ slug: z.nullish(z.string()) }))
}));
/** Names are cut: a thousand of the longest would not fit into evidence. */
const longest = 500;
/** The newest check run of each name, app and workflow: one that another workflow reports makes up for none. */
async function readChecks(github, { repository, sha, run }) {
	const path = `/repos/${repository}/commits/${sha}/check-runs?filter=latest`;
	const named = groupsOf(readAnswer(checksAnswer, await github.list(path, {
		items: "check_runs",
		most
	}), path), ({ name, app }) => JSON.stringify([name, app?.slug ?? ""]));
	const origins = named.some((group) => new Set(group.map(runOf)).size > 1) ? await readOrigins(github, repository, sha) : /* @__PURE__ */ new Map();
	const originOf = (check) => origins.get(runOf(check)) ?? runOf(check);
	return named.flatMap((group) => groupsOf(group, originOf)).flatMap((group) => {
		const newest = group.toSorted(newestFirst)[0];
		return newest ? [found(newest, group.length, run)] : [];
	});
}
function groupsOf(checks, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const check of checks) {
		const group = groups.get(keyOf(check));
		if (group) group.push(check);
		else groups.set(keyOf(check), [check]);
	}
	return [...groups.values()];
}
/** The workflow run that a check run is a job of; empty for those of other apps. */
const runOf = ({ details_url: url }) => /\/actions\/runs\/(\d{1,20})(?:\/|$)/.exec(url ?? "")?.[1] ?? "";
const startOf = ({ started_at: at }) => Date.parse(at ?? "") || 0;
/** What has not started yet is newer than all that has. */
function newestFirst(one, other) {
	const [a, b] = [one, other].map((check) => check.status === "completed" ? startOf(check) : startOf(check) || Infinity);
	return a === b ? other.id - one.id : (b ?? 0) - (a ?? 0);
}
function found(check, of, run) {
	const { id, name, status, conclusion, started_at: at, app, details_url: url } = check;
	const isSame = run !== void 0 && (url ?? "").includes(`/actions/runs/${run.id}/`);
	return {
		id,
		name: clip(name, longest),
		app: clip(app?.slug ?? "", 100),
		status: clip(status, 40),
		...conclusion && { conclusion: clip(conclusion, 40) },
		...at && { at: clip(at, 40) },
		of,
		...isSame && { sameRun: true }
	};
}
const statusesAnswer = z.array(z.object({
	context: z.string(),
	state: z.string()
}));
/** GitHub answers with the newest of each context. */
async function readStatuses(github, commit) {
	const path = `${commit}/status`;
	return readAnswer(statusesAnswer, await github.list(path, {
		items: "statuses",
		most
	}), path).map(({ context, state }) => ({
		name: clip(context, longest),
		state: clip(state, 40)
	}));
}
// src/checks/requires/read-own-job.ts
const jobsAnswer = z.array(z.object({
	id: z.number(),
	status: z.string(),
	runner_name: z.nullish(z.string())
}));
/**
* The id of the job that the gate runs in, which is that of its check run: a runner runs one job at a time. Undefined where
* there is no telling; that job then stays unfinished, which nobody takes for a success.
*/
async function readOwnJob(github, repository, { run, runner }) {
	const path = `/repos/${repository}/actions/runs/${run.id}/attempts/${run.attempt}/jobs`;
	try {
		const own = readAnswer(jobsAnswer, await github.list(path, {
			items: "jobs",
			most: 1e3
		}), path).filter(({ status, runner_name: name }) => status === "in_progress" && name === runner);
		return own.length === 1 ? own[0]?.id : void 0;
	} catch (thrown) {
		if (thrown instanceof GateError && thrown.kind !== "cancelled") return void 0;
		throw thrown;
	}
}
// src/checks/requires/required.ts
/** How it stands with everything that is required, in the order of the config. */
const standingsOf = (evidence, options) => [...options.checks.flatMap((said) => checkStandings(said, evidence, options)), ...options.statuses.flatMap((name) => statusStandings(name, evidence, options))];
function checkStandings(said, { checks }, { exclude }) {
	const { name, app, conclusion } = typeof said === "string" ? {
		name: said,
		app: void 0,
		conclusion: ["success"]
	} : said;
	const isMeant = meaning(name, exclude);
	const named = checks.filter((check) => isMeant(check.name));
	const found = named.filter((check) => !check.own && (app === void 0 || check.app === app));
	if (found.length === 0) return [absent(name, whyAbsent(named, app), checks)];
	return found.map((check) => standing(check, conclusion));
}
function whyAbsent(named, app) {
	if (named.some(({ own }) => own)) return "is this very job, which cannot vouch for itself";
	const others = [...new Set(named.map((check) => check.app))].map(showName).join(", ");
	return named.length === 0 ? "was not reported" : `was reported by ${others} and not by ${app ?? "any app"}`;
}
function standing({ name, app, status, conclusion, of, sameRun }, good) {
	const by = `${app === "" ? "" : ` by ${showName(app)}`}${of > 1 ? `, the newest of ${of}` : ""}`;
	if (status !== "completed" || conclusion === void 0) {
		const where = sameRun ? ", a job of this workflow run" : "";
		return {
			is: "pending",
			name,
			what: `${showName(status)}${by}${where}`
		};
	}
	return {
		is: good.includes(conclusion) ? "good" : "bad",
		name,
		what: `${showName(conclusion)}${by}`
	};
}
function statusStandings(name, { statuses }, { exclude }) {
	const isMeant = meaning(name, exclude);
	const found = statuses.filter((one) => isMeant(one.name));
	if (found.length === 0) return [absent(name, "was not reported", statuses)];
	return found.map((one) => ({
		is: statusIs(one),
		name: one.name,
		what: `${showName(one.state)}, a commit status`
	}));
}
function statusIs({ state }) {
	if (state === "success") return "good";
	return state === "pending" ? "pending" : "bad";
}
function meaning(name, exclude) {
	const [matches, isExcluded] = [compileGlob(name), anyOf(exclude)];
	return (other) => (other === name || matches(other)) && !isExcluded(other);
}
const absent = (name, what, there) => ({
	is: "absent",
	name,
	what,
	near: there.length === 0 ? ["Nothing was reported."] : nearTo(there)
});
const nearTo = (there) => {
	const names = [...new Set(there.map(({ name }) => showName(name)))].sort();
	return [`${numberOf(names.length, "name")} reported: ${names.slice(0, 20).join(", ")}${names.length > 20 ? ", …" : ""}`];
};
// src/checks/requires/gather.ts
/** Looks until nothing is outstanding, something has failed, or the time is up. */
async function gather(from, options) {
	const { clock, signal } = from;
	const target = targetOf(await from.github.event());
	if ("unknownCommit" in target) return target;
	const [wait = 0, every = 0] = [options.wait, options.every].map((text) => parseDuration(text ?? ""));
	const started = clock.elapsed();
	for (;;) {
		const waited = clock.elapsed() - started;
		const evidence = {
			...await look(from, target, options),
			sha: target.sha,
			waitedSeconds: Math.floor(waited / 1e3)
		};
		if (waited >= wait || isSettled(evidence, options)) return evidence;
		await clock.sleep(Math.min(every, wait - waited), signal);
		if (signal.aborted) throw new GateError("cancelled", "interrupted while waiting for required checks");
	}
}
function isSettled(evidence, options) {
	const standings = standingsOf(evidence, options);
	return standings.some(({ is }) => is === "bad") || standings.every(({ is }) => is === "good");
}
function targetOf(event) {
	const [repository, sha] = [asRepository(event?.repository), event && shaOf(event)];
	const isWhole = sha !== void 0 && /^[0-9a-f]{40,64}$/.test(sha);
	if (repository !== void 0 && isWhole) return {
		repository,
		sha,
		run: event?.run
	};
	return { unknownCommit: `the commit whose checks are required is unknown: ${event ? `"${showName(event.repository ?? "")}" at "${showName(sha ?? "")}"` : "this is no run of GitHub Actions"}, expected owner/name and a full commit id` };
}
/** What the run is about: checks of a pull request are those of its head, and not of the merge that is checked out. */
function shaOf({ name, pull, ended, change, sha }) {
	if (pull) return pull.headSha;
	if (ended) return ended.headSha;
	return name === "merge_group" ? change?.head ?? sha : sha;
}
async function look(from, { repository, sha, run }, options) {
	const commit = `/repos/${repository}/commits/${sha}`;
	const found = options.checks.length > 0 ? await readChecks(from.github, {
		repository,
		sha,
		run
	}) : [];
	const statuses = options.statuses.length > 0 ? await readStatuses(from.github, commit) : [];
	const own = await ownAmong(from, found, {
		repository,
		sha,
		run
	});
	return {
		checks: found.map(({ id, ...check }) => id === own ? {
			...check,
			own: true
		} : check),
		statuses
	};
}
/** Asked only where this run has unfinished jobs, which it always has, unless the gate runs on another event. */
async function ownAmong({ github, env }, found, { repository, run }) {
	const runner = env.get("RUNNER_NAME");
	const isOpen = found.some(({ status, sameRun }) => sameRun && status !== "completed");
	return run && runner && isOpen ? readOwnJob(github, repository, {
		run,
		runner
	}) : void 0;
}
// src/checks/requires/judge.ts
const ruleOf = {
	bad: "not-successful",
	pending: "pending",
	absent: "not-reported"
};
function judge(now, options) {
	if ("unknownCommit" in now) return {
		facts: [],
		findings: [{
			rule: "commit-unknown",
			message: now.unknownCommit
		}]
	};
	const standings = standingsOf(now, options);
	const good = standings.filter(({ is }) => is === "good");
	const waited = now.waitedSeconds > 0 ? `, after ${numberOf(now.waitedSeconds, "second")}` : "";
	return {
		facts: [{
			label: "required",
			value: `${good.length} of ${standings.length} succeeded on ${showCommit(now.sha)}${waited}`,
			key: true
		}, ...good.map(({ name, what }) => ({
			of: showName(name),
			label: "conclusion",
			value: what
		}))],
		findings: standings.flatMap((one) => findingsOf(one, now))
	};
}
function findingsOf(standing, { sha, waitedSeconds }) {
	if (standing.is === "good") return [];
	const waited = standing.is !== "bad" && waitedSeconds > 0 ? ` after ${numberOf(waitedSeconds, "second")}` : "";
	const verb = standing.is === "absent" ? "" : "is ";
	const message = `${showName(standing.name)} ${verb}${standing.what} on ${showCommit(sha)}${waited}`;
	return [{
		rule: ruleOf[standing.is],
		message,
		...standing.is === "absent" && { details: standing.near }
	}];
}
// src/checks/requires/options.ts
const word = z.string().check(z.minLength(1), z.maxLength(500));
const check = z.strictObject({
	name: described(z.clone(word), "The name of the check run, or a glob for several of which each must have succeeded."),
	app: described(z.optional(z.string().check(z.regex(/^[a-z\d][\w-]*$/, "the slug of an app, such as github-actions"))), "The slug of the app that reports it, such as `github-actions`. Default: any, and then every app that reports the name."),
	conclusion: described(z._default(z.array(z.enum([
		"success",
		"neutral",
		"skipped",
		"failure",
		"cancelled",
		"timed_out",
		"action_required",
		"stale",
		"startup_failure"
	])).check(z.minLength(1)), ["success"]), "The conclusions that are good enough.")
});
const requiresOptions = z.strictObject({
	checks: described(z._default(z.array(z.union([z.clone(word), check])), []), "Check runs of the commit that must have succeeded; every job of a workflow is one. A name alone is short for `name`."),
	statuses: described(z._default(z.array(z.clone(word)), []), "Commit statuses that must have succeeded: the names of their contexts, or globs."),
	exclude: described(z._default(z.array(z.clone(word)), ["epic21-gate"]), "Globs of names that never count: above all the check run of the gate itself."),
	wait: described(z.optional(z.clone(duration)), "How long to wait for what is not finished, such as `10m`. Default: not at all."),
	every: described(z._default(z.clone(duration), "15s"), "How long to pause before looking again.")
}).check((payload) => {
	const { checks, statuses, exclude, every } = payload.value;
	const wrong = (at, message) => void payload.issues.push({
		code: "custom",
		input: payload.value,
		path: at,
		message
	});
	if (checks.length + statuses.length === 0) wrong(["checks"], "at least one name here or in `statuses`");
	if ((parseDuration(every) ?? 0) < 1e3) wrong(["every"], "at least 1s: GitHub limits how often it may be asked");
	const isExcluded = anyOf(exclude);
	const excluded = "a name that `exclude` does not leave out: the gate cannot vouch for itself";
	for (const [at, said] of checks.entries()) if (isExcluded(typeof said === "string" ? said : said.name)) wrong(["checks", at], excluded);
	for (const [at, name] of statuses.entries()) if (isExcluded(name)) wrong(["statuses", at], excluded);
});
// src/checks/requires/index.ts
const requires = defineCheck({
	id: "requires",
	title: "Required checks",
	summary: "Other checks of this very commit were reported, are finished and have succeeded.",
	options: requiresOptions,
	evidence: requiresEvidence,
	rules: {
		"not-successful": {
			title: "A required check did not succeed",
			severity: "error",
			why: "What failed, was skipped or was canceled says nothing good about this commit.",
			help: "Correct what it found and run it again, or name the conclusions that are good enough in `conclusion`."
		},
		"not-reported": {
			title: "A required check was not reported for this commit",
			severity: "error",
			unmeasured: true,
			why: "A check that never ran has not passed, and a misspelled name would never be missed.",
			help: "Correct the name in the config, let the check run for this commit, or give it time with `wait`."
		},
		pending: {
			title: "A required check is not finished",
			severity: "error",
			unmeasured: true,
			why: "What is still running may yet fail.",
			help: "Wait longer with `wait`, or run the gate after it: with `needs`, or on workflow_run."
		},
		"commit-unknown": {
			title: "It is unknown whose checks are required",
			severity: "error",
			unmeasured: true,
			why: "The checks of another commit say nothing about this one.",
			help: "Run the gate in a workflow of GitHub Actions, or leave the check out elsewhere: `--skip requires`."
		}
	},
	strictness: {
		checks: "more",
		statuses: "more",
		wait: "any",
		every: "any"
	},
	waitsMs: ({ wait = "" }) => parseDuration(wait) ?? 0,
	gather,
	judge
});
export { requires };

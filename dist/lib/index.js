import { i as together, n as describeError, t as GateError } from "./chunks/errors.js";
import "./chunks/annotations2.js";
import { n as safeLine } from "./chunks/safe-line.js";
import { n as parseDuration, t as duration } from "./chunks/duration.js";
import { o as severities, r as isAtLeast } from "./chunks/finding.js";
import { t as parseYaml } from "./chunks/yaml.js";
import { t as described } from "./chunks/described.js";
import { t as events } from "./chunks/events.js";
import { t as day } from "./chunks/day.js";
import { n as compileGlob, r as globFolder } from "./chunks/glob.js";
import { t as didYouMean } from "./chunks/nearest.js";
import { r as visible, t as clip } from "./chunks/visible.js";
import { t as decodeText } from "./chunks/text.js";
import { t as limits } from "./chunks/limits.js";
import { n as isInline, t as inlineConfig } from "./chunks/plan.js";
import { t as sha256 } from "./chunks/sha256.js";
import { r as showCommit } from "./chunks/words.js";
import { t as parseJson } from "./chunks/json.js";
import { a as disk, c as openSync, d as realpathSync, f as statSync, i as constants, l as readSync, n as streamRegular, o as existsSync, r as closeSync, s as fstatSync, t as readRegular, u as readlinkSync } from "./chunks/read-regular.js";
import { n as workflowRun } from "./chunks/workflow-run.js";
import { n as noChecks, r as tally } from "./chunks/headline.js";
import { t as defineCheck } from "./chunks/check.js";
import { t as defineReporter } from "./chunks/reporter.js";
import { z } from "zod";
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { config, parse, z as z$2 } from "zod/mini";
// src/checks/registry.ts
config({ jitless: true });
/** The checks, in the order of the report; each is loaded when a config names it. A new check is one folder and one line. */
const registry = {
	flags: async () => (await import("./chunks/flags.js")).flags,
	baselines: async () => (await import("./chunks/baselines.js")).baselines,
	coverage: async () => (await import("./chunks/coverage.js")).coverage,
	size: async () => (await import("./chunks/size.js")).size,
	suites: async () => (await import("./chunks/suites.js")).suites,
	policy: async () => (await import("./chunks/policy.js")).policy,
	approvals: async () => (await import("./chunks/approvals.js")).approvals,
	requires: async () => (await import("./chunks/requires.js")).requires
};
const allChecks = () => Promise.all(Object.values(registry).map((load) => load()));
// src/checks/index.ts
/** All checks, for whoever wants all of them at once. */
const checks = await allChecks();
// src/commands/deliver.ts
/** The verdict stands before this: a report that cannot be delivered is said so, and changes nothing. */
async function deliver(report, deliveries, sinks) {
	const delivered = [];
	const undelivered = [];
	for (const delivery of deliveries) {
		const { reporter, options } = delivery;
		try {
			await reporter.deliver(reporter.render(report, options), sinks, options);
			delivered.push(delivery);
		} catch (thrown) {
			undelivered.push({
				reporter: reporter.id,
				reason: describeError(thrown)
			});
		}
	}
	return {
		delivered,
		undelivered
	};
}
const sentence = ({ reporter, reason }) => `the ${reporter} report was not delivered: ${reason}`;
function tellUndelivered(undelivered, { stderr }) {
	for (const one of undelivered) stderr.write(`${safeLine(`epic21-gate: ${sentence(one)}`)}\n`);
}
// src/request.ts
/** The one table of inputs. The Action's inputs, the flags of the command line, help and docs come from it. */
const inputs = [
	{
		name: "command",
		kind: "choice",
		placeholder: "COMMAND",
		choices: [
			"check",
			"collect",
			"report",
			"record"
		],
		initial: "check",
		action: true,
		summary: "What to do: `check`, `collect` in a leg of a matrix, `report` what another job judged, or `record` its figures."
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
		summary: "Reports to write: console, json, annotations, summary, comment, check-run, sarif, junit, html; `json=FILE` writes to a file. `coverage` prints table, its default, or json; `size` table, json or csv."
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
		name: "from",
		kind: "text",
		placeholder: "FILE",
		action: true,
		summary: "For `report` and `record`: the report that `check` wrote as JSON."
	},
	{
		name: "file",
		kind: "text",
		placeholder: "FILE",
		summary: "The history to record in. Default: what the config names under `history`."
	},
	{
		name: "keep",
		kind: "text",
		placeholder: "N",
		summary: "How many commits the history keeps. Default: what the config says, or 200."
	},
	{
		name: "config-from",
		kind: "choice",
		choices: ["base", "head"],
		placeholder: "TREE",
		action: true,
		summary: "Read the config as it is at the base of the change, or at its head. Default: base for pull requests from forks, head otherwise."
	},
	{
		name: "comment",
		kind: "choice",
		choices: [
			"always",
			"on-problem",
			"never"
		],
		placeholder: "WHEN",
		action: true,
		summary: "When to write the comment on the pull request: always (the default in a workflow), on-problem or never."
	},
	{
		name: "checks",
		kind: "switch",
		action: true,
		summary: "Publish a check run with all annotations; it needs `checks: write`."
	},
	{
		name: "name",
		kind: "text",
		placeholder: "NAME",
		initial: "epic21-gate",
		action: true,
		summary: "The name of the gate: of its comment and its check run. Gates of one name share one comment."
	},
	{
		name: "section",
		kind: "text",
		placeholder: "NAME",
		action: true,
		summary: "The section of the comment that is this run's. Default: by workflow, job and directory."
	},
	{
		name: "pull-request",
		kind: "text",
		placeholder: "NUMBER",
		summary: "The pull request to comment on. Default: what the GitHub event says."
	},
	{
		name: "github-token",
		kind: "text",
		placeholder: "TOKEN",
		inAction: "${{ github.token }}",
		action: true,
		summary: "The token to read GitHub with, and to comment; on the command line it is the variable GITHUB_TOKEN."
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
		name: "needs",
		kind: "text",
		placeholder: "JSON",
		action: true,
		sets: "checks.suites.needs",
		summary: "For the check `suites`: the results of the jobs before, as `toJSON(needs)` gives them."
	},
	{
		name: "leg",
		kind: "text",
		placeholder: "NAME",
		action: true,
		summary: "The name of this leg of the matrix, as the config lists it, or as `toJSON(matrix)` gives it."
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
// src/formats/history/in-order.ts
/** Oldest first; of several entries for one commit the last. */
function inOrder(entries) {
	return [...new Map(entries.map((entry) => [entry.sha, entry])).values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
// src/formats/history/write-history.ts
/** How many commits a history keeps: at least, where nobody says, at most. */
const keeping = {
	least: 2,
	usual: 200,
	most: 1e4
};
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
const history = z$2.strictObject({
	file: described(z$2.string().check(z$2.minLength(1)), "The file that has a line of JSON for each commit."),
	keep: described(z$2._default(z$2.int().check(z$2.minimum(keeping.least), z$2.maximum(keeping.most)), keeping.usual), "How many commits are kept, the newest.")
});
/** What every check can be told, whatever it checks. */
const common$1 = {
	when: described(z$2.optional(when), "Run the check only then; otherwise the report lists it as skipped."),
	timeout: described(z$2.optional(duration), "How long the check may take, such as `30s`. Default: 60s.")
};
/** Reads off what is common and leaves the rest, the check's own options, as it is. */
const commonSchema = z$2.looseObject(common$1);
/** A team's own check may bring a schema of either of zod's two makes. */
const extended = ({ options }) => "safeExtend" in options ? options.safeExtend(common$1) : z$2.safeExtend(options, common$1);
/** The config's shape, built from the registry: a check that is registered can be configured. */
function configSchema(registry) {
	const perCheck = Object.fromEntries(registry.map((check) => [check.id, z$2.optional(described(extended(check), check.summary))]));
	return described(z$2.strictObject({
		$schema: described(z$2.optional(z$2.string()), "For editors that look for it here."),
		"fail-on": described(z$2.optional(z$2.enum(severities)), "The level from which a finding means not ready. Default: error."),
		checks: described(z$2.strictObject(perCheck), "The checks to run, each with its options."),
		history: described(z$2.optional(history), "Figures of earlier commits, for trends; written by `epic21-gate record`. Nothing is judged by them."),
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
	if (!rule.unmeasured && !rule.unwaivable) return void 0;
	const hint = rule.unwaivable ? rule.help : "Nobody knows what it would have been: mend what is named there.";
	return new GateError("misuse", `waivers names ${id}, which cannot be waived`, {
		at,
		hint
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
// src/config/tree.ts
/** The files that are checked out. */
const diskTree = ({ files }) => ({ async read(path) {
	try {
		return await files.read(path);
	} catch (thrown) {
		if (thrown instanceof GateError && thrown.kind === "not-found") return void 0;
		throw thrown;
	}
} });
/**
* The tree that the request names; where it names none, the base for what comes from a fork. Only where it judges: a leg that
* collects runs the code of the fork, which may write what it likes, and has no history.
*/
async function configTree({ command, "config-from": asked }, sources) {
	if (asked === "head") return diskTree(sources);
	const event = await sources.github.event();
	if (asked === void 0 && !(command === "check" && mayBeOfFork(event))) return diskTree(sources);
	const at = await baseOf(event, sources);
	return at === void 0 ? diskTree(sources) : {
		at,
		read: (path) => sources.git.show(at, path)
	};
}
/** One whose event does not tell where it is from counts as one of a fork. */
function mayBeOfFork(event) {
	if (!event || event.name === "pull_request_target") return false;
	return event.pull?.isFork ?? event.name.startsWith("pull_request");
}
/** Undefined where the event is about the repository as it is: what is checked out is all there is. */
async function baseOf(event, { comparison, git }) {
	const found = await comparison();
	if (!found) {
		if (event && !event.pull && !mayBeOfFork(event)) return void 0;
		throw unknownBase("nothing says what is compared", "Name the commit to compare with: --base origin/main.");
	}
	if ("unknown" in found) throw unknownBase(visible(clip(found.unknown, 300)), found.hint);
	const tip = found.shown === void 0 ? event?.change?.base : void 0;
	const at = await git.resolve(tip ?? found.base);
	if (at !== void 0) return at;
	throw unknownBase(`the base ${showCommit(tip ?? found.base)} is not here`, fetchAll$2);
}
const fetchAll$2 = "Fetch the whole history: actions/checkout with fetch-depth: 0";
const unknownBase = (why, hint) => new GateError("misuse", `the config is to be read from the base of the change, which is unknown: ${why}`, { hint });
// src/config/find.ts
const configNames = [
	".github/epic21-gate.yml",
	".github/epic21-gate.yaml",
	"epic21-gate.yml",
	"epic21-gate.yaml",
	"epic21-gate.json"
];
/** The config that the request names, or holds, or that lies where configs lie, as it is in the tree that counts. */
async function readConfigText(request, sources) {
	const { config: said } = request;
	if (said !== void 0 && isInline(said)) return inlineText(said, request);
	const tree = await configTree(request, sources);
	return said === void 0 ? findConfig(tree) : readNamed(said, request, tree);
}
/** It stands in the workflow, and the tree that GitHub took the workflow from is what counts. */
function inlineText(text, { "config-from": asked }) {
	if (asked === "base") throw new GateError("misuse", "an inline config stands in the workflow and cannot be read from the base", { hint: "Commit the config as a file, or leave config-from out." });
	return {
		text,
		file: inlineConfig,
		read: {
			file: inlineConfig,
			sha256: sha256(text)
		}
	};
}
async function readNamed(said, { cwd, directory }, tree) {
	const file = relative(resolve(cwd, directory), resolve(cwd, said)).replaceAll("\\", "/");
	const found = await readIfThere({
		path: tree.at === void 0 ? resolve(cwd, said) : file,
		file
	}, tree);
	if (found) return found;
	throw new GateError("misuse", `the config ${said} does not exist${atBase(tree)}`, { hint: nextStep(tree) });
}
const atBase = ({ at }) => at === void 0 ? "" : ` at the base ${showCommit(at)} of the change`;
const nextStep = ({ at }, more = "") => at === void 0 ? `Write one with \`epic21-gate init\`${more}.` : "Merge the config first, or say config-from: head where the change comes from people you trust.";
async function findConfig(tree) {
	const [only, other] = (await Promise.all(configNames.map((file) => readIfThere({
		path: file,
		file
	}, tree)))).filter((found) => found !== void 0);
	if (!only) throw new GateError("misuse", `no config found${atBase(tree)}: tried ${configNames.join(", ")}`, { hint: nextStep(tree, ", or name yours with --config") });
	if (other) throw new GateError("misuse", `two configs found${atBase(tree)}: ${only.file} and ${other.file}`, { hint: "Keep one, or name it with --config." });
	return only;
}
async function readIfThere({ path, file }, tree) {
	try {
		const bytes = await tree.read(path);
		if (!bytes) return void 0;
		const { at } = tree;
		const read = {
			file,
			...at !== void 0 && { at },
			sha256: sha256(bytes)
		};
		return {
			text: decodeText(bytes, path, limits.configBytes),
			file,
			read
		};
	} catch (thrown) {
		if (!(thrown instanceof GateError)) throw thrown;
		throw new GateError("misuse", thrown.message, {
			hint: thrown.hint ?? outsideHint(thrown, tree),
			cause: thrown
		});
	}
}
/** No commit holds what lies outside the repository. */
const outsideHint = ({ kind }, { at }) => kind === "outside" && at !== void 0 ? "Say config-from: head: no commit holds such a file." : void 0;
// src/config/load.ts
/** Defaults < file < request; strict, and all problems at once. */
async function loadConfig(request, sources, registry) {
	const { text, file, read } = await readConfigText(request, sources);
	const document = parseYaml(text, file);
	if (document.value === null || document.value === void 0) throw new GateError("misuse", "the config is empty", {
		at: { file },
		hint: "Write one with `epic21-gate init`."
	});
	const { value, said } = overlay(document.value, request);
	return {
		...await readConfig({
			...document,
			value
		}, file, registry, said),
		read
	};
}
/** Exported for the library, whose configs need no file. */
async function readConfig(document, file, registry, said = /* @__PURE__ */ new Map()) {
	const known = typeof registry === "function" ? await registry(namedIn(document.value)) : registry;
	const parsed = configSchema(known).safeParse(document.value);
	const all = typeof registry === "function" ? () => registry([]) : async () => registry;
	if (!parsed.success) {
		const { configErrors } = await import("./chunks/problems.js");
		throw configErrors(parsed.error.issues, document, {
			file,
			schema: configSchema(await all()),
			said
		});
	}
	const { checks, waivers = [], "fail-on": failOn = "error", history } = parsed.data;
	const planned = known.flatMap((check) => plan(check, checks[check.id]));
	if (planned.length === 0) throw nothingPlanned({
		file,
		...document.locate(["checks"], "key")
	}, await all());
	const faults = waivers.flatMap((waiver, index) => waiverFaults(waiver, known, (key) => ({
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
		waivers,
		history
	};
}
const nothingPlanned = (at, all) => new GateError("misuse", "checks names no check, expected at least one", {
	at,
	hint: `There are ${all.map((check) => check.id).join(", ")}.`
});
const Named = z$2.object({
	checks: z$2.record(z$2.string(), z$2.unknown()),
	waivers: z$2.optional(z$2.array(z$2.object({ rule: z$2.string() })))
});
/** The checks that the config speaks of; none where it is not the shape of one, so that all are loaded to explain it. */
function namedIn(value) {
	const { data } = Named.safeParse(value);
	if (!data) return [];
	return [...Object.keys(data.checks), ...(data.waivers ?? []).map(({ rule }) => rule.split("/")[0] ?? "")];
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
// src/config/own-gate.ts
/** What the gate knows of itself, for the check that judges changes of it. */
const ownGate = ({ file, read }, { config: said }, registry) => ({
	configs: said === void 0 ? configNames : [file].filter((name) => name !== inlineConfig),
	from: read?.at === void 0 ? "head" : "base",
	strictness: {
		...common,
		...Object.fromEntries(registry.flatMap(ofCheck))
	}
});
const common = {
	$schema: "any",
	"fail-on": {
		order: [
			"notice",
			"warning",
			"error"
		],
		initial: "error"
	},
	history: "any",
	waivers: {
		rows: ["rule", "at"],
		stricter: "absent"
	},
	"waivers[].until": "earlier",
	"waivers[].reason": "any",
	"waivers[].owner": "any"
};
const ofCheck = ({ id, strictness = {} }) => [
	[`checks.${id}`, "present"],
	[`checks.${id}.timeout`, "any"],
	[`checks.${id}.when`, "absent"],
	[`checks.${id}.when.events`, "more"],
	...Object.entries(strictness).map(([path, way]) => [`checks.${id}.${path}`, way])
];
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
	const waived = rule.unmeasured || rule.unwaivable ? void 0 : waivers.find((waiver) => covers(waiver, graded));
	return waived ? {
		...graded,
		waived
	} : graded;
}
// src/gate/assess.ts
/** Gathers, judges and grades one check. Never throws: what could not be done is blocked, with the reason. */
async function assess({ check, options, timeoutMs }, sources, policy) {
	const started = sources.clock.elapsed();
	const limitMs = timeoutMs ?? limits.checkSeconds * 1e3 + (check.waitsMs?.(options) ?? 0);
	const identity = {
		check: check.id,
		title: check.title
	};
	try {
		const gathered = await within$1(limitMs, sources, (limited) => check.gather(limited, options));
		const evidence = parse(check.evidence, JSON.parse(JSON.stringify(gathered) ?? "null"));
		const judgement = check.judge(evidence, options);
		assertInTime(sources.clock.elapsed() - started, limitMs);
		return {
			...identity,
			facts: judgement.facts,
			...grade(check, judgement, policy),
			...judgement.exhibits && { exhibits: judgement.exhibits },
			...judgement.baselines && { baselines: judgement.baselines },
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
async function within$1(ms, sources, work) {
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
/**
* On these events the base is checked out: judging it would say nothing of the change, and would look as if it did. The head is
* anybody's code beside a token that can write, and whoever checks it out there to have it judged has built a trap.
*/
function refusal(event) {
	if (event?.name === "pull_request_target") return `pull_request_target is refused: ${trap}. Judge on pull_request; to comment on forks, report on workflow_run`;
	const { ended, repository } = event ?? {};
	if (event?.name === "workflow_run" && ended?.headRepository !== repository) return `workflow_run after a run of a fork is refused: ${trap}. Judge on pull_request, and report here`;
}
const trap = "the code of the base says nothing of the change, and that of the head must not run beside a token that can write";
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
// src/formats/history/entry.ts
/** `coverage/lines`: the check, and the name of the figure within it. */
const metricKey = /^[a-z0-9][a-z0-9-]{0,63}\/[a-z0-9][a-z0-9-]{0,63}$/;
const metric = z$2.strictObject({
	value: z$2.number(),
	unit: z$2.optional(z$2.enum(["%", "ms"])),
	label: z$2.string().check(z$2.maxLength(200))
});
const historyEntry = z$2.strictObject({
	schema: z$2.literal(1),
	at: z$2.iso.datetime(),
	sha: z$2.string().check(z$2.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "a full commit id")),
	ref: z$2.optional(z$2.string().check(z$2.maxLength(255))),
	verdict: z$2.enum([
		"ready",
		"not-ready",
		"undecided"
	]),
	metrics: z$2.record(z$2.string().check(z$2.regex(metricKey, "a name such as coverage/lines")), metric).check(z$2.refine((metrics) => Object.keys(metrics).length <= 100, `at most 100 figures`))
});
// src/formats/history/read-history.ts
/** A line for each commit. What is no such line is refused, and told by its number: half a history looks like all of it. */
function readHistory(bytes, file) {
	return inOrder(decodeText(bytes, file, limits.historyBytes).replace(/^\uFEFF/, "").split("\n").map((line) => line.replace(/\r$/, "")).flatMap((line, index) => line.trim() === "" ? [] : [readLine(line, {
		file,
		line: index + 1
	})]));
}
function readLine(text, at) {
	if (/^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(text)) throw malformed(at, "is where a conflict of git is left", conflict);
	const { data, error } = historyEntry.safeParse(valueIn(text, at));
	if (data) return data;
	const [issue] = error.issues;
	const what = [issue?.path.map(String).join(".") ?? "", issue?.message].filter((part) => part !== void 0 && part !== "").join(": ");
	throw malformed(at, `is no entry: ${visible(clip(what, 200))}`, mend);
}
function valueIn(text, at) {
	try {
		return parseJson(text, at.file).value;
	} catch (thrown) {
		if (!(thrown instanceof GateError)) throw thrown;
		throw malformed(at, `is not JSON${thrown.message.slice(`${at.file} is not JSON`.length)}`, mend);
	}
}
const mend = "Mend or remove that line.";
const conflict = "Keep the lines of both sides and remove the markers: the order does not matter.";
const malformed = ({ file, line }, what, hint) => new GateError("malformed", `line ${line} of ${file} ${what}`, {
	at: {
		file,
		line
	},
	hint
});
// src/gate/metrics.ts
/** The figures that a history keeps, by `check/name`. What a check that was blocked measured is a part of something. */
function metricsOf(results) {
	const metrics = /* @__PURE__ */ new Map();
	for (const { check, outcome, facts } of results) {
		if (outcome !== "passed" && outcome !== "failed") continue;
		for (const { label, metric } of facts) {
			const key = `${check}/${metric?.name ?? ""}`;
			if (!metric || !metricKey.test(key) || metrics.has(key) || metrics.size === 100) continue;
			const { value, unit } = metric;
			metrics.set(key, {
				value,
				...unit !== void 0 && { unit },
				label: clip(visible(label), 200)
			});
		}
	}
	return metrics;
}
// src/gate/trends.ts
/** Each figure of this run behind what the history has of it; one of which the history has nothing is no trend yet. */
function trendsOf(history, { at, sha, results }, keep) {
	const earlier = history.filter((entry) => entry.sha !== sha && Date.parse(entry.at) < Date.parse(at));
	return [...metricsOf(results)].flatMap(([key, { value, unit, label }]) => {
		const points = earlier.flatMap((entry) => {
			const metric = Object.hasOwn(entry.metrics, key) ? entry.metrics[key] : void 0;
			return metric && metric.unit === unit ? [{
				at: entry.at,
				sha: entry.sha,
				value: metric.value
			}] : [];
		});
		if (points.length === 0) return [];
		const [check = ""] = key.split("/");
		return [{
			check,
			label,
			...unit !== void 0 && { unit },
			points: [...points, {
				at,
				sha,
				value
			}].slice(-keep)
		}];
	});
}
// src/gate/read-trends.ts
/** Trends inform and judge nothing: without a history there are none, and one that cannot be read is listed and no more. */
async function readTrends(history, { subject, ...now }, { files, git }) {
	if (!history) return { results: [] };
	try {
		const entries = readHistory(await files.read(history.file), history.file);
		const sha = subject.sha ?? subject.compared?.head ?? await git.head();
		return sha === void 0 ? { results: [] } : {
			trends: trendsOf(entries, {
				...now,
				sha
			}, history.keep),
			results: []
		};
	} catch (thrown) {
		if (!(thrown instanceof GateError)) throw thrown;
		return { results: thrown.kind === "not-found" ? [] : [unread(describeError(thrown))] };
	}
}
/** As a check that was left out: it never makes a run ready by itself, and never keeps one from it. */
const unread = (why) => ({
	check: "history",
	title: "History",
	outcome: "skipped",
	reason: `no trends: ${why}`,
	facts: [],
	findings: [],
	ms: 0
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
}, directory, progress }, sources) {
	assertKnown(selection, config.planned);
	const at = sources.clock.now().toISOString();
	const event = await sources.github.event();
	const policy = {
		failOn: config.failOn,
		waivers: config.waivers.filter((waiver) => isInForce(waiver, at.slice(0, 10)))
	};
	const obstacle = refusal(event);
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
		...await subjectOf(config, event, sources),
		directory
	};
	const stored = await readTrends(config.history, {
		at,
		subject,
		results
	}, sources);
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
		results: [...results, ...stored.results],
		...stored.trends && { trends: stored.trends }
	};
}
/** What was judged, and from where: a history that cannot tell is no reason to block. */
async function subjectOf({ file, read }, event, sources) {
	const compared = await sources.comparison().catch((thrown) => {
		if (thrown instanceof GateError) return void 0;
		throw thrown;
	});
	return {
		repository: event?.repository,
		sha: event?.sha,
		ref: event?.ref,
		event: event?.name,
		config: file,
		configRead: read,
		pullRequest: event?.pull?.number,
		shown: event?.pull?.headSha ?? event?.sha,
		compared: compared && "base" in compared ? compared : void 0,
		run: event?.run,
		server: event?.server
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
function liveFiles({ directory, root, trusted = [], foreign = [], maxBytes = 104857600, maxStreamedBytes = limits.streamedBytes, tracked }) {
	let found;
	const world = () => found ??= resolveWorld(directory, root, {
		trusted,
		foreign
	});
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
function resolveWorld(directory, root, { trusted, foreign }) {
	try {
		const [base, own] = [realpathSync.native(directory), landing(resolve(root))];
		let named;
		const allow = (path, target) => {
			if (isInside(own, target) && !isGitsOwn(relative(own, target))) return;
			named ??= [...trusted.map((one) => landing(resolve(one))), ...foreign.map(placeOf)];
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
/** Where a path is, wherever it leads. */
const placeOf = (path) => join(landing(dirname(resolve(path))), basename(path));
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
// src/io/github.ts
const liveGitHub = ({ readEvent, base, ...settings }) => ({
	async event() {
		const { env } = settings;
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
			run: workflowRun(env),
			server: env.get("GITHUB_SERVER_URL"),
			...await payload(name, env, readEvent),
			...change
		};
	},
	async get(path) {
		const { githubClient } = await import("./chunks/github-client2.js");
		return githubClient(await access(settings)).get(path);
	},
	async list(path, { items, most } = {}) {
		const { githubClient, readAll } = await import("./chunks/github-client2.js");
		return readAll(githubClient(await access(settings)).pages(path, items), {
			path,
			most
		});
	}
});
const patienceMs = 45e3;
async function access(settings) {
	const { githubAccess } = await import("./chunks/github-access2.js");
	return githubAccess(settings, patienceMs);
}
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
// src/io/http-url.ts
function httpUrl(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (!url || !/^https?:$/.test(url.protocol)) throw new GateError("misuse", "a URL is not an http or https URL");
	if (!url.username && !url.password) return url;
	throw new GateError("misuse", `the URL of ${nameOf(url)} holds a user name or password`, { hint: "Give credentials as a header: URLs end up in logs" });
}
/** Without user, password, query and fragment, which may be secret. */
const nameOf = (url) => `${url.origin}${url.pathname}`;
// src/io/proxy.ts
const variables = [
	"https_proxy",
	"HTTPS_PROXY",
	"http_proxy",
	"HTTP_PROXY"
];
const exceptions = ["no_proxy", "NO_PROXY"];
const dispatcherKey = Symbol.for("undici.globalDispatcher.1");
/** Node's fetch reads no proxy variables by itself. Loaded where one is set only. */
async function environmentProxy(env) {
	const named = variables.find((name) => env.get(name)?.trim());
	if (named === void 0) return {};
	const node = await import("node:http");
	const dispatcher = "setGlobalProxyFromEnv" in node ? borrow(env, named, node.setGlobalProxyFromEnv) : void 0;
	if (dispatcher || isObeyedByNode(env)) return {
		...dispatcher ? { dispatcher } : {},
		hint: `${named} names a proxy: check that it lets the gate through`
	};
	return { hint: `${named} is set, and Node ${process.versions.node} does not obey it: use Node 24.14 or later` };
}
/**
* Node makes such a dispatcher for everybody in the process only. It is taken and the old one put back at once: whose
* process the library runs in may have one of their own.
*/
function borrow(env, named, install) {
	const settings = Object.fromEntries([...variables.map((name) => [name, withScheme(env.get(name))]), ...exceptions.map((name) => [name, env.get(name)])].filter(([, value]) => value));
	try {
		const putBack = install(settings);
		const made = Reflect.get(globalThis, dispatcherKey);
		putBack();
		return isDispatcher(made) && made !== Reflect.get(globalThis, dispatcherKey) ? made : void 0;
	} catch {
		throw new GateError("misuse", `${named} is not the http or https URL of a proxy`, { hint: "Write it as http://HOST:PORT" });
	}
}
const isDispatcher = (value) => typeof value === "object" && value !== null && "dispatch" in value && typeof value.dispatch === "function";
const withScheme = (url) => url?.trim() && !url.includes("://") ? `http://${url.trim()}` : url?.trim();
const isObeyedByNode = (env) => env.get("NODE_USE_ENV_PROXY") === "1" && process.allowedNodeEnvironmentFlags.has("--use-env-proxy");
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
// src/io/unanswered.ts
/** What a network's failure means: the code of the first cause that has one. */
function unanswered(name, cause, hint) {
	if (cause instanceof GateError) {
		const { kind, message } = cause;
		return hint && kind === "timeout" ? new GateError(kind, message, {
			cause,
			hint
		}) : cause;
	}
	if (!(cause instanceof Error)) return cause;
	const { cause: inner = cause } = cause;
	return new GateError("unavailable", `${name} did not answer: ${codeOf(cause)}`, {
		cause: inner,
		hint
	});
}
function codeOf(error) {
	if ("code" in error && typeof error.code === "string") return error.code;
	return error.cause instanceof Error ? codeOf(error.cause) : error.message;
}
// src/io/within.ts
/** Does something that stops when the signal does, or the time is over. */
async function within({ name, timeoutMs = 3e4, signal }, act) {
	const stop = new AbortController();
	const cancel = () => stop.abort(new GateError("cancelled", `the request to ${name} was cancelled`));
	const expire = () => stop.abort(new GateError("timeout", `${name} did not answer within ${timeoutMs} ms`));
	const timer = setTimeout(expire, timeoutMs);
	signal.addEventListener("abort", cancel, { once: true });
	if (signal.aborted) cancel();
	try {
		return await act(stop.signal);
	} catch (cause) {
		throw stop.signal.aborted ? stop.signal.reason : cause;
	} finally {
		clearTimeout(timer);
		signal.removeEventListener("abort", cancel);
		stop.abort();
	}
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
function liveHttp({ signal, env }) {
	let known;
	return { async send(request) {
		const { timeoutMs } = request;
		const url = httpUrl(request.url);
		const headers = parseHeaders(request.headers);
		const { dispatcher, hint } = env ? await (known ??= environmentProxy(env)) : {};
		return within({
			name: nameOf(url),
			timeoutMs,
			signal
		}, (stop) => follow(request, {
			url,
			headers,
			stop,
			dispatcher
		})).catch((cause) => {
			throw unanswered(nameOf(url), cause, hint);
		});
	} };
}
async function follow(request, { url, headers, stop, dispatcher }) {
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
			...body === void 0 ? {} : { body },
			...dispatcher ? { dispatcher } : {}
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
function parseHeaders(given = {}) {
	const headers = new Headers();
	for (const [name, value] of Object.entries(given)) try {
		headers.set(name, value);
	} catch {
		throw new GateError("misuse", `the header ${JSON.stringify(name)} is not one that HTTP allows`);
	}
	return headers;
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
	const { directory, base, trusted, foreign, signal, env: variables = process.env } = options;
	const env = liveEnv(variables);
	const http = liveHttp({
		signal,
		env
	});
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
		...githubSettings({
			env,
			signal
		}, options.github),
		readEvent,
		base
	});
	return {
		files: liveFiles({
			directory,
			root: rootOf(directory),
			trusted,
			foreign,
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
		own: async () => void 0,
		signal
	};
}
function githubSettings({ env, signal }, { token, transport = (stop) => liveHttp({
	signal: stop,
	env
}) } = {}) {
	return {
		env,
		token,
		clock: liveClock(),
		random: Math.random,
		http: transport(signal),
		signal,
		closingHttp: () => transport(never)
	};
}
function liveSinks(options) {
	const { directory, stdout = process.stdout, stderr = process.stderr } = options;
	const github = lazySink(options);
	return {
		stdout: liveStream(stdout),
		stderr: liveStream(stderr),
		files: liveFileSink({
			directory,
			root: rootOf(directory)
		}),
		github: {
			upsertComment: async (comment) => (await github()).upsertComment(comment),
			publishCheckRun: async (run) => (await github()).publishCheckRun(run)
		}
	};
}
function lazySink({ env: variables = process.env, signal = never, github }) {
	let known;
	const build = async () => {
		const { githubSink } = await import("./chunks/github-sink.js");
		return githubSink(githubSettings({
			env: liveEnv(variables),
			signal
		}, github), github?.deliveryBudgetMs ?? 6e4);
	};
	return () => known ??= build();
}
const never = new AbortController().signal;
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
	const config = await configOf(options.config, directory, sources, checks$1);
	const own = async () => options.config === void 0 ? ownGate(config, defaultRequest, checks$1) : sources.own();
	const report = await run({
		command: "check",
		config,
		selection: {
			only,
			skip
		}
	}, {
		...sources,
		own
	});
	const { reporters = [], sinks = liveSinks({
		directory,
		signal
	}) } = options;
	tellUndelivered((await deliver(report, reporters, sinks)).undelivered, sinks);
	return report;
}
/** Of two with one name each would judge what was written for the other. */
function assertDistinct(checks) {
	const ids = checks.map(({ id }) => id);
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (twice !== void 0) throw new GateError("misuse", `two checks are called ${twice}`, { hint: "Give your own another id." });
	const taken = ids.find((id) => noChecks.has(id));
	if (taken !== void 0) throw new GateError("misuse", `a check is called ${taken}, as an entry of every report is`, { hint: "Give it another id." });
}
async function configOf(value, cwd, sources, checks) {
	if (value === void 0) return loadConfig({
		...defaultRequest,
		cwd
	}, sources, checks);
	return readConfig({
		value,
		locate: () => ({
			line: 1,
			column: 1
		})
	}, "config", checks);
}
// src/reporters/index.ts
/** The reporters; each is loaded when a report goes to it. A new one is one file and one line. */
const reporters = {
	console: async () => (await import("./chunks/console.js")).console,
	json: async () => (await import("./chunks/json2.js")).json,
	annotations: async () => (await import("./chunks/annotations.js")).annotations,
	summary: async () => (await import("./chunks/summary.js")).summary,
	comment: async () => (await import("./chunks/comment.js")).comment,
	"check-run": async () => (await import("./chunks/check-run.js")).checkRun,
	sarif: async () => (await import("./chunks/sarif.js")).sarif,
	junit: async () => (await import("./chunks/junit.js")).junit,
	html: async () => (await import("./chunks/html.js")).html
};
export { GateError, checks, defineCheck, defineReporter, describeError, exitCodes, reporters, runGate, tally, z };

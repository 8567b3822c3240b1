import { t as defineCheck } from "./check.js";
import { r as peopleOptions, s as approvalEvidence, t as approvalRequirement } from "./requirement.js";
import { n as orUnreadable, t as readApprovals } from "./read-approvals.js";
import { t as GateError } from "./errors.js";
import { t as clip } from "./visible.js";
import { o as showName, r as showCommit, t as listFirst } from "./words.js";
import { t as decodeText } from "./text.js";
import { t as limits } from "./limits.js";
import { i as joinJudged } from "./finding.js";
import { t as anyOf } from "./glob.js";
import { n as parseDuration, t as duration } from "./duration.js";
import { t as described } from "./described.js";
import { t as events } from "./events.js";
import { n as showNeed, r as membership, t as judgeApproval } from "./judge-approval.js";
import { z } from "zod/mini";
// src/checks/approvals/evidence.ts
const unreadable = z.strictObject({ unreadable: z.string() });
const row = z.strictObject({
	line: z.int(),
	scenario: z.string(),
	initiate: z.string(),
	approve: z.string(),
	notify: z.string()
});
const approvalsEvidence = z.strictObject({
	now: z.iso.datetime(),
	event: z.optional(z.string()),
	/** The branch of the run, where it is about no pull request. */
	branch: z.optional(z.string()),
	approvals: approvalEvidence(),
	/** Both names of a renamed file; absent where no rule asks. */
	changed: z.optional(z.union([z.array(z.string()), unreadable])),
	/** As the environment says them; absent where it does not. */
	stages: z.optional(z.string()),
	deployedAt: z.optional(z.string()),
	table: z.optional(z.union([
		unreadable,
		z.strictObject({ missing: z.string() }),
		z.strictObject({
			line: z.int(),
			rows: z.array(row)
		})
	]))
});
// src/checks/approvals/read-table.ts
const columns = [
	"scenario",
	"initiate",
	"approve",
	"notify"
];
const mostRows = 1e3;
const readTable = (files, options) => orUnreadable(read(files, options));
/** The rows of every table of the document that has the columns. */
async function read(files, options) {
	const { file } = options;
	const bytes = await files.read(file).catch(asMissing);
	if (!bytes) return { missing: `${file} does not exist` };
	const { markdownTables } = await import("./markdown-tables.js");
	const tables = markdownTables(decodeText(bytes, file, limits.documentBytes)).filter(({ head }) => columns.every((column) => head.includes(options[column])));
	const headings = columns.map((column) => `"${options[column]}"`).join(", ");
	if (!tables[0]) return { missing: `${file} has no table with the columns ${headings}` };
	const rows = tables.flatMap(({ head, rows: own }) => own.map(({ cells, line }) => {
		const cell = (column) => clip(cells[head.indexOf(options[column])] ?? "", 500);
		return {
			line,
			scenario: cell("scenario"),
			initiate: cell("initiate"),
			approve: cell("approve"),
			notify: cell("notify")
		};
	}));
	if (rows.length > mostRows) throw new GateError("too-large", `${file} has ${rows.length} rows, over the limit of ${mostRows}`);
	return {
		line: tables[0].line,
		rows
	};
}
function asMissing(thrown) {
	if (!(thrown instanceof GateError) || thrown.kind !== "not-found") throw thrown;
}
// src/checks/approvals/resolve-rule.ts
const resolveRules = (options) => options.rules.map((rule) => resolve(rule, options));
function resolve({ initiate, approve, ...rule }, { roles }) {
	const people = (said) => {
		const named = said.roles.flatMap((name) => roles[name] ?? []);
		return {
			users: [.../* @__PURE__ */ new Set([...said.users, ...named.flatMap(({ users }) => users)])],
			teams: [.../* @__PURE__ */ new Set([...said.teams, ...named.flatMap(({ teams }) => teams)])]
		};
	};
	return {
		...rule,
		initiate: initiate && people(initiate),
		approve: approve === "none" ? "none" : {
			...approve,
			...people(approve)
		}
	};
}
// src/checks/approvals/gather.ts
const mostChanged = 5e4;
async function gather(from, options) {
	const rules = resolveRules(options);
	const event = await from.github.event();
	const branch = /^refs\/heads\/(.+)$/.exec(event?.ref ?? "")?.[1];
	const approvals = await readApprovals(from, {
		requirements: rules.flatMap(({ approve }) => approve === "none" ? [] : [approve]),
		teams: rules.flatMap(({ initiate }) => initiate?.teams ?? [])
	});
	const isAsked = rules.some(({ when }) => when.paths !== void 0);
	const { stages, "deployed-at": deployedAt } = options.scenario;
	return {
		now: from.clock.now().toISOString(),
		event: event?.name,
		branch,
		approvals,
		...isAsked && { changed: await orUnreadable(readChanged(from, event)) },
		...asks(rules, "stages") && { stages: said(from, stages) },
		...asks(rules, "since-deploy") && { deployedAt: said(from, deployedAt) },
		...options.table && { table: await readTable(from.files, options.table) }
	};
}
const asks = (rules, what) => rules.some(({ when }) => when[what] !== void 0);
/** An empty variable is one that an input of the workflow left unsaid. */
function said({ env }, name) {
	const value = env.get(name)?.trim();
	return value ? clip(value, 80) : void 0;
}
async function readChanged({ git, comparison }, event) {
	const found = await comparison();
	if (!found && isChangeless(event)) return [];
	if (!found) throw new GateError("unavailable", `nothing says what is compared on ${showName(event?.name ?? "this run")}`);
	if ("unknown" in found) throw new GateError("unavailable", found.unknown, { hint: found.hint });
	const changed = await git.changedFiles(found.base, found.head);
	if (changed.length <= mostChanged) return [...changed];
	throw new GateError("too-large", `${changed.length} files are changed, over the limit of ${mostChanged}`);
}
/** Of the repository as it is; what any other run is about, nobody said. */
const isChangeless = (event) => event !== void 0 && !/^(?:pull_request|merge_group|push$|workflow_run$|none$)/.test(event.name);
// src/checks/approvals/options.ts
const scopes = [
	"one",
	"many",
	"all"
];
const word = z.string().check(z.minLength(1));
const words = z.array(word).check(z.minLength(1));
const variable = z.string().check(z.regex(/^[A-Za-z_]\w*$/, "the name of an environment variable"));
const roleNames = z._default(z.array(word), []);
const since = z.strictObject({
	"at-most": described(z.optional(z.clone(duration)), "The deploy is no longer ago than this, such as 1h."),
	over: described(z.optional(z.clone(duration)), "The deploy is longer ago than this.")
}).check(z.refine((said) => said["at-most"] !== void 0 || said.over !== void 0, "`at-most` or `over`"));
const when = z.strictObject({
	paths: described(z.optional(z.clone(words)), "Globs: a changed file matches one of them."),
	labels: described(z.optional(z.clone(words)), "The pull request has one of these labels."),
	base: described(z.optional(z.clone(words)), "Globs: the branch that the pull request goes into matches one; without a pull request, the branch of the run."),
	events: described(z.optional(z.array(z.enum(events)).check(z.minLength(1))), "The event that started the run is one of these."),
	stages: described(z.optional(z.array(z.enum(scopes)).check(z.minLength(1))), "How many stages it is about, as the environment says: `one`, `many` or `all`."),
	"since-deploy": described(z.optional(since), "How long ago the deploy was, as the environment says.")
});
const role = z.strictObject(peopleOptions("Who has the role"));
const initiate = z.strictObject({
	roles: described(z.clone(roleNames), "Who may start it, by role."),
	...peopleOptions("Who may start it")
});
const approve = z.extend(approvalRequirement(), { roles: described(z.clone(roleNames), "Who may approve, by role.") });
const rule = z.strictObject({
	name: described(z.clone(word), "What it is called, as the document has it."),
	when: described(z._default(when, {}), "When the rule applies: all that is said must be so. Default: always. Where several rules apply, each must be met."),
	initiate: described(z.optional(initiate), "Who may open the pull request, or start the run. Default: anybody."),
	approve: described(z.union([z.literal("none"), approve]), "Whose approval it needs; `none` says that it needs none."),
	notify: described(z.optional(z.clone(word)), "Whom to tell, shown as the next step.")
});
const table = z.strictObject({
	file: described(z.clone(word), "A Markdown document with the table of who may do what."),
	scenario: described(z._default(z.string(), "Scenario"), "The heading of the column with the names of the rules."),
	initiate: described(z._default(z.string(), "Authority"), "The heading of the column with who may start it."),
	approve: described(z._default(z.string(), "Approval Required"), "The heading of the column with who must approve."),
	notify: described(z._default(z.string(), "Communication"), "The heading of the column with whom to tell.")
});
const scenario = z.strictObject({
	stages: described(z._default(z.clone(variable), "GATE_STAGES"), "The environment variable that says how many stages it is about: `one`, `many` or `all`."),
	"deployed-at": described(z._default(z.clone(variable), "GATE_DEPLOYED_AT"), "The environment variable with the time of the deploy, with its zone: `2026-01-31T09:30:00Z`.")
});
const approvalsOptions = z.strictObject({
	rules: described(z.array(rule).check(z.minLength(1)), "Who may start what, and who must approve it. What no rule applies to is denied."),
	roles: described(z._default(z.record(word, role), {}), "People by what they are called in rules and document."),
	scenario: described(z.prefault(scenario, {}), "Where the run says what it is about."),
	table: described(z.optional(table), "The document whose table must say the same as the rules.")
}).check((payload) => {
	const options = payload.value;
	const wrong = (at, message) => void payload.issues.push({
		code: "custom",
		input: options,
		path: at,
		message
	});
	for (const [name, { users, teams }] of Object.entries(options.roles)) if (users.length + teams.length === 0) wrong(["roles", name], "`users` or `teams`: who has the role");
	const names = options.rules.map(({ name }) => name);
	for (const [at, one] of options.rules.entries()) {
		if (names.indexOf(one.name) !== at) wrong([
			"rules",
			at,
			"name"
		], "another name: each rule has its own");
		if (one.initiate && isNobody(one.initiate)) wrong([
			"rules",
			at,
			"initiate"
		], "`roles`, `users` or `teams`");
		for (const { path, message } of unknownRoles(one, options)) wrong([
			"rules",
			at,
			...path
		], message);
	}
});
const isNobody = ({ roles, users, teams }) => roles.length + users.length + teams.length === 0;
function unknownRoles({ initiate: start, approve: needed }, { roles }) {
	const named = [["initiate", start?.roles ?? []], ["approve", needed === "none" ? [] : needed.roles]];
	const message = Object.keys(roles).length === 0 ? "`roles` that say who has it" : `one of ${Object.keys(roles).join(", ")}`;
	return named.flatMap(([key, said]) => said.flatMap((name, at) => Object.hasOwn(roles, name) ? [] : [{
		path: [
			key,
			"roles",
			at
		],
		message
	}]));
}
// src/checks/approvals/applies.ts
const byPaths = ({ paths }, { changed }) => {
	if (!paths) return true;
	if (!changed) return { unknown: "the changed files are not in the evidence" };
	if ("unreadable" in changed) return { unknown: `the changed files cannot be told: ${changed.unreadable}` };
	return changed.some(anyOf(paths));
};
const byLabels = ({ labels }, { approvals }) => {
	if (!labels) return true;
	if ("unreadable" in approvals) return { unknown: "the labels of the pull request were not read" };
	const { of } = approvals;
	return "labels" in of && of.labels.some((label) => labels.includes(label));
};
const byBase = ({ base }, { approvals, branch }) => {
	if (!base) return true;
	if ("unreadable" in approvals) return { unknown: "the branch that it goes into was not read" };
	const into = "base" in approvals.of ? approvals.of.base : branch;
	return into !== void 0 && anyOf(base)(into);
};
const byEvents = ({ events }, { event = "none" }) => !events || events.some((one) => one === event);
const byStages = ({ stages }, { stages: said }, scenario) => {
	if (!stages) return true;
	const expected = `expected ${scopes.join(", ")}`;
	if (said === void 0) return { unknown: `the environment variable ${scenario.stages} is not set, ${expected}` };
	const scope = scopes.find((one) => one === said);
	if (scope === void 0) return { unknown: `the environment variable ${scenario.stages} is "${showName(said)}", ${expected}` };
	return stages.includes(scope);
};
const bySinceDeploy = ({ "since-deploy": since }, evidence, scenario) => {
	if (!since) return true;
	const age = ageOf(evidence, scenario["deployed-at"]);
	if (typeof age !== "number") return age;
	const [most, over] = [since["at-most"], since.over].map((text) => text && parseDuration(text));
	return !(typeof most === "number" && age > most) && !(typeof over === "number" && age <= over);
};
/** Milliseconds since the deploy. */
function ageOf({ now, deployedAt }, variable) {
	if (deployedAt === void 0) return { unknown: `the environment variable ${variable} is not set, expected the time of the deploy` };
	const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(deployedAt);
	const age = Date.parse(now) - (isTime ? Date.parse(deployedAt) : NaN);
	const said = `the environment variable ${variable} is "${showName(deployedAt)}"`;
	if (Number.isNaN(age)) return { unknown: `${said}, expected a time with its zone, such as 2026-01-31T09:30:00Z` };
	return age < -3e5 ? { unknown: `${said}, which is to come: it is ${now}` } : Math.max(0, age);
}
const questions = [
	byEvents,
	byStages,
	bySinceDeploy,
	byBase,
	byLabels,
	byPaths
];
/** What is certainly not so decides, whatever else there is no telling of. */
function applies(when, evidence, scenario) {
	const answers = questions.map((ask) => ask(when, evidence, scenario));
	return answers.every((answer) => answer !== false) && (answers.find((answer) => answer !== true) ?? true);
}
// src/checks/approvals/judge-rule.ts
/** Whether a rule that applies is met. */
function judgeRule(rule, approvals) {
	const parts = [judgeInitiators(rule, approvals), judgeApprovers(rule, approvals)];
	const of = showName(rule.name);
	const next = rule.notify === void 0 ? [] : [{
		of,
		label: "next step",
		value: `notify: ${showName(rule.notify)}`
	}];
	return {
		facts: [...parts.flatMap(({ facts }) => facts), ...next],
		findings: parts.flatMap(({ findings }) => findings)
	};
}
function judgeInitiators({ name, initiate }, approvals) {
	const of = showName(name);
	const shown = approvals.authors.map(showName).join(" and ");
	if (!initiate) return {
		facts: [{
			of,
			label: "started by",
			value: shown
		}],
		findings: []
	};
	const may = listFirst([...initiate.users, ...initiate.teams], 8, showName).join(", ");
	const findings = approvals.authors.flatMap((login) => {
		const doubt = membership(login, approvals, initiate);
		return doubt ? [{
			login,
			...doubt
		}] : [];
	}).map(({ login, is, why }) => {
		if (is === "unknown") return {
			rule: "unreadable",
			message: `${of}: whether ${showName(login)} may start it is unknown: ${why}`
		};
		return {
			rule: "wrong-initiator",
			message: `${of}: ${showName(login)} started it, allowed are ${may}`
		};
	});
	return {
		facts: findings.length > 0 ? [] : [{
			of,
			label: "started by",
			value: shown,
			limit: may
		}],
		findings
	};
}
function judgeApprovers({ name, approve }, approvals) {
	const of = showName(name);
	if (approve === "none") return {
		facts: [{
			of,
			label: "approvals",
			value: "none needed",
			key: true
		}],
		findings: []
	};
	const { met, have, missing, others, unmeasured } = judgeApproval(approvals, approve);
	const limit = showNeed(approve);
	if (met) return {
		facts: [{
			of,
			label: "approvals",
			value: listFirst(have, 10, showName).join(", "),
			limit,
			key: true
		}],
		findings: []
	};
	return {
		facts: [],
		findings: [{
			rule: unmeasured === void 0 ? "approval-missing" : "unreadable",
			message: `${of}: ${missing}${unmeasured === void 0 ? "" : `: ${unmeasured}`}`,
			details: others
		}]
	};
}
// src/checks/approvals/named-people.ts
/** The names that a rule gives to people, each once. */
const expectedNames = ({ roles, users, teams }) => [.../* @__PURE__ */ new Set([
	...roles,
	...users,
	...teams
])];
/** Every name that the config gives to people. */
const allNames = ({ roles, rules }) => [.../* @__PURE__ */ new Set([...Object.keys(roles), ...rules.flatMap(({ initiate, approve }) => [...initiate ? expectedNames(initiate) : [], ...approve === "none" ? [] : expectedNames(approve)])])];
/** Which names a text mentions, as whole words; within a longer name a shorter one is not mentioned. */
function namesIn(text, names) {
	let rest = ` ${text.toLowerCase().replace(/\s+/g, " ")} `;
	return [...names].sort((a, b) => b.length - a.length).filter((name) => {
		const parts = splitAtWord(rest, name.toLowerCase().replace(/\s+/g, " "));
		rest = parts.join("\0");
		return parts.length > 1;
	});
}
/** What stands between the places where a word stands alone. */
function splitAtWord(text, word) {
	const parts = [];
	let from = 0;
	for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
		if (at < from || isWord(text[at - 1]) || isWord(text[at + word.length])) continue;
		parts.push(text.slice(from, at));
		from = at + word.length;
	}
	return [...parts, text.slice(from)];
}
const isWord = (character) => character !== void 0 && /[\p{L}\p{N}_]/u.test(character);
// src/checks/approvals/judge-table.ts
/** Whether the document says the same as the rules, cell by cell. */
function judgeTable({ table }, options) {
	const file = options.table?.file;
	if (file === void 0) return {
		facts: [],
		findings: []
	};
	if (!table) return one("unreadable", `the table of ${showName(file)} is not in the evidence`, file);
	if ("unreadable" in table) return one("unreadable", table.unreadable, file);
	if ("missing" in table) return one("table-missing", table.missing, file);
	const findings = [...table.rows.flatMap((row, at) => judgeRow(row, table.rows.slice(0, at), file, options)), ...options.rules.filter(({ name }) => !table.rows.some(({ scenario }) => plain(scenario) === plain(name))).map(({ name }) => differs(file, table.line, `has no row "${showName(name)}", which is a rule`))];
	const value = `${table.rows.length} rows as the rules say`;
	return {
		facts: findings.length > 0 ? [] : [{
			of: file,
			label: "table",
			value
		}],
		findings
	};
}
const one = (rule, message, file) => ({
	facts: [],
	findings: [{
		rule,
		message,
		at: { file }
	}]
});
const differs = (file, line, what) => ({
	rule: "table-differs",
	message: `${file} ${what}`,
	at: {
		file,
		line
	}
});
const plain = (text) => text.replace(/\s+/g, " ").trim();
function judgeRow(row, earlier, file, options) {
	const scenario = plain(row.scenario);
	const rule = options.rules.find(({ name }) => plain(name) === scenario);
	if (!rule) return [differs(file, row.line, `has the row "${showName(scenario)}", which is no rule`)];
	if (earlier.some((other) => plain(other.scenario) === scenario)) return [differs(file, row.line, `has the row "${showName(scenario)}" twice`)];
	return [
		initiateFault(row, rule, options),
		approveFault(row, rule, options),
		notifyFault(row, rule)
	].filter((fault) => fault !== void 0).map((fault) => differs(file, row.line, `"${showName(scenario)}": ${fault}`));
}
function initiateFault({ initiate: cell }, { initiate }, options) {
	return namesFault("may start it", cell, initiate ? expectedNames(initiate) : [], options);
}
function approveFault({ approve: cell }, { approve }, options) {
	if (approve === "none") {
		const isNo = /^(?:(?:no|none|not needed|n\/a)(?![\w/])|[-–—]|$)/i.test(plain(cell));
		return namesFault("must approve", cell, [], options) ?? (isNo ? void 0 : `says "${showName(cell)}" of who must approve, the rule says none`);
	}
	const fault = namesFault("must approve", cell, expectedNames(approve), options);
	const isCounted = approve.count === 1 || new RegExp(`\\b${approve.count}\\b`).test(cell);
	return fault ?? (isCounted ? void 0 : `says "${showName(cell)}" of who must approve, the rule says ${approve.count} people`);
}
function namesFault(what, cell, expected, options) {
	const found = namesIn(cell, allNames(options));
	if (found.length === expected.length && expected.every((name) => found.includes(name))) return void 0;
	return `says "${showName(cell)}" of who ${what}, the rule says ${expected.map(showName).join(", ") || "nobody by name"}`;
}
function notifyFault({ notify: cell }, { notify = "" }) {
	if (plain(cell) === plain(notify)) return void 0;
	return `says "${showName(plain(cell))}" of whom to tell, the rule says "${showName(plain(notify))}"`;
}
// src/checks/approvals/judge.ts
const judge = (now, options) => joinJudged([judgeRun(now, options), judgeTable(now, options)]);
function judgeRun(now, options) {
	const { approvals } = now;
	if ("unreadable" in approvals) return {
		facts: [],
		findings: [{
			rule: "unreadable",
			message: `approvals cannot be read: ${approvals.unreadable}`
		}]
	};
	const asked = resolveRules(options).map((rule) => ({
		rule,
		answer: applies(rule.when, now, options.scenario)
	}));
	const applied = asked.filter(({ answer }) => answer === true).map(({ rule }) => rule);
	const unknown = unknownFindings(asked.flatMap(({ rule, answer }) => typeof answer === "object" ? [{
		rule,
		...answer
	}] : []));
	const isDenied = applied.length + unknown.length === 0;
	return joinJudged([{
		facts: [{
			label: "about",
			value: showSubject(approvals)
		}],
		findings: isDenied ? [denied(now, options, approvals)] : unknown
	}, ...applied.map((rule) => judgeRule(rule, approvals))]);
}
const showSubject = ({ of, head }) => `${"run" in of ? `run ${of.run}` : `pull request ${of.pullRequest}`} at ${showCommit(head)}`;
/** What nobody said is one thing to say, for however many rules. */
const unknownFindings = (asked) => [...new Set(asked.map(({ unknown }) => unknown))].map((reason) => {
	const rules = asked.filter(({ unknown }) => unknown === reason).map(({ rule }) => showName(rule.name));
	return {
		rule: "scenario-unknown",
		message: `${reason}: without it nobody can tell whether ${rules.length === 1 ? `"${rules[0]}"` : `${rules.length} rules`} ${rules.length === 1 ? "applies" : "apply"}`,
		...rules.length > 1 && { details: listFirst(rules, 20, (name) => name) }
	};
});
const denied = ({ event = "none" }, { rules }, approvals) => ({
	rule: "denied",
	message: `none of the ${rules.length} rules applies to ${showSubject(approvals)}, on ${showName(event)}`,
	details: listFirst(rules, 20, ({ name }) => showName(name))
});
// src/checks/approvals/index.ts
const approvals = defineCheck({
	id: "approvals",
	title: "Approvals",
	summary: "Who started this may start it, and all who must approve it have approved this very commit.",
	options: approvalsOptions,
	evidence: approvalsEvidence,
	rules: {
		denied: {
			title: "No rule allows this",
			severity: "error",
			why: "What nobody thought of when the rules were made is not allowed by having been forgotten.",
			help: "Do what a rule is for, or add a rule for this in a pull request of its own."
		},
		"wrong-initiator": {
			title: "Who started this may not start it",
			severity: "error",
			why: "Who may decide is settled before an incident, not during one.",
			help: "Let somebody who may start it open the pull request, or start the run."
		},
		"approval-missing": {
			title: "An approval is missing",
			severity: "error",
			why: "An approval of an earlier commit, of the author or of a bot is nobody looking at what will be merged.",
			help: "Ask those who are named for a review of the latest commit, then run the gate again."
		},
		"table-differs": {
			title: "The document and the rules say different things",
			severity: "error",
			why: "In an incident people follow the document, and the gate follows the rules.",
			help: "Correct the one that is wrong, so that both say the same."
		},
		"table-missing": {
			title: "The table of who may do what is not there",
			severity: "error",
			why: "A document that was moved or whose headings were changed is compared with nothing.",
			help: "Correct `table` in the config: the file and the headings of its columns."
		},
		unreadable: {
			title: "Approvals could not be read",
			severity: "error",
			unmeasured: true,
			why: "A team whose members cannot be read is not a team without members.",
			help: "Give the token the permission that is named, or run it again once GitHub answers. A workflow cannot be granted the reading of teams: pass a token of your own as `github-token`."
		},
		"scenario-unknown": {
			title: "It is unknown which rules apply",
			severity: "error",
			unmeasured: true,
			why: "What decides between two rules must be said, or the milder one would be the usual one.",
			help: "Say it where the message names it: an environment variable of the step, or the history that a comparison needs."
		}
	},
	strictness: {
		rules: {
			rows: ["name"],
			stricter: "unclear"
		},
		"rules[].initiate": "present",
		"rules[].initiate.roles": "fewer",
		"rules[].initiate.users": "fewer",
		"rules[].initiate.teams": "fewer",
		"rules[].approve.count": {
			stricter: "higher",
			initial: 1
		},
		"rules[].approve.author": {
			order: ["denied", "allowed"],
			initial: "denied"
		},
		"rules[].approve.contributors": {
			order: ["denied", "allowed"],
			initial: "allowed"
		},
		"rules[].notify": "any",
		table: "present"
	},
	gather,
	judge
});
export { approvals };

import { n as describeError, t as GateError } from "./errors.js";
import { t as didYouMean } from "./nearest.js";
import { a as defineReporter, i as openEntries, n as annotations, r as byFile } from "./annotations.js";
import { n as isAtLeast, t as formatPlace } from "./finding.js";
import { n as headline, r as tally, t as count } from "./headline.js";
import { n as replaceHidden, r as visible, t as clip } from "./visible.js";
import { n as wantsColor, t as painter } from "./paint2.js";
import { n as repositoryPath, t as prefixOf } from "./repository-path.js";
import { n as safeLine, t as safeLayout } from "./safe-line.js";
import { t as wrap } from "./wrap.js";
import { t as limits } from "./limits.js";
import { resolve } from "node:path";
// src/reporters/console.ts
const console = defineReporter({
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
const placeIn = (at) => at?.line === void 0 ? "" : `${at.line}${at.column === void 0 ? "" : `:${at.column}`}`;
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
// src/reporters/json.ts
const json = defineReporter({
	id: "json",
	summary: "The whole report as JSON, by the published schema.",
	render: (report) => `${JSON.stringify(report, null, 2).split("\n").map(escapeLine).join("\n")}\n`,
	async deliver(text, to, { file }) {
		if (file === void 0) to.stdout.write(text);
		else await to.files.write(file, text);
	}
});
const asEscape = (character) => character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
/** The same JSON, in characters that no terminal and no runner acts on: it may be printed in a job. */
const escapeLine = (line) => replaceHidden(line, asEscape).replaceAll("##[", "#\\u0023[");
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
	const line = at?.line === void 0 ? "" : ` line ${at.line}:`;
	const more = details.map((detail) => `  - ${prose(detail)}\n`).join("");
	return `- ${levelIcons[severity]}${line} ${prose(message)} (${code(rule)})\n${more}  - ➡️ ${proseWithCode(help)}\n`;
}
function renderFacts({ title, facts }) {
	const tables = [...new Set(facts.map(({ of = "" }) => of))].map((of) => {
		const rows = facts.filter((fact) => (fact.of ?? "") === of).map(({ label, value, limit = "" }) => [
			prose(label),
			code(String(value)),
			prose(limit)
		]);
		return `${of === "" ? "" : `${code(of, 400)}\n\n`}${table([
			"Measured",
			"Value",
			"Limit"
		], rows)}`;
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
	console,
	json,
	annotations,
	summary
];
// src/commands/deliver.ts
/** The reporters that a file name makes sense for. */
const toFile = /* @__PURE__ */ new Set(["json", "summary"]);
/** Turns `--format` and `--output` into deliveries, or says what is wrong with them. */
function planDelivery(request, env, sinks) {
	return placeOutput((request.format.length > 0 ? request.format : ["console"]).map((text) => {
		const [id = "", file] = text.split(/=(.*)/s, 2);
		const reporter = reporters.find((one) => one.id === id);
		const ids = reporters.map((one) => one.id);
		if (!reporter) throw new GateError("misuse", `unknown format "${id}", expected one of ${ids.join(", ")}`, { hint: didYouMean(id, ids) });
		if (file === "") throw new GateError("misuse", `the format ${id}= names no file`, { hint: `Say ${id}=FILE.` });
		if (file !== void 0 && !toFile.has(id)) throw new GateError("misuse", `the format ${id} goes to the terminal and takes no file`);
		return {
			reporter,
			file
		};
	}), request.output).map(({ reporter, file }) => {
		const target = file === void 0 ? stepSummary(reporter, env) : resolve(request.cwd, file);
		return {
			reporter,
			file: target,
			options: {
				file: target,
				...consoleOptions(request, env, sinks)
			}
		};
	});
}
const stepSummary = ({ id }, env) => id === "summary" ? env.get("GITHUB_STEP_SUMMARY") : void 0;
function placeOutput(wanted, output) {
	if (output === void 0) return wanted;
	const open = wanted.filter(({ reporter, file }) => toFile.has(reporter.id) && file === void 0);
	const [only, other] = open;
	if (only && !other) return wanted.map((one) => one === only ? {
		...one,
		file: output
	} : one);
	throw new GateError("misuse", `--output names one file, and ${open.length} formats need one`, { hint: open.length === 0 ? "Add --format json." : `Say ${open.map(({ reporter }) => `${reporter.id}=FILE`).join(",")} with --format.` });
}
/** How the terminal, or the log of a job, wants to be written to. */
function consoleOptions(request, env, sinks) {
	return {
		color: wantsColor(env, sinks.stdout.isTerminal, request["no-color"]),
		columns: sinks.stdout.isTerminal ? sinks.stdout.columns : 120,
		quiet: request.quiet,
		verbose: request.verbose,
		groups: env.get("GITHUB_ACTIONS") === "true" && !request.quiet,
		prefix: prefixOf(request)
	};
}
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
export { console as i, deliver as n, planDelivery as r, consoleOptions as t };

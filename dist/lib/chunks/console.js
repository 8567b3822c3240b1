import { t as defineReporter } from "./reporter.js";
import { a as lastLineOf, n as formatPlace, r as isAtLeast, t as formatLines } from "./finding.js";
import { a as openEntries, i as byFile, r as tally, t as headline } from "./headline.js";
import { t as limits } from "./limits.js";
import { r as visible, t as clip } from "./visible.js";
import { n as numberOf } from "./words.js";
import { t as repositoryPath } from "./repository-path.js";
import { t as safeLayout } from "./safe-line.js";
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
const console = defineReporter({
	id: "console",
	summary: "For a terminal: a table of the checks, findings by file with the next step, the verdict last.",
	render(report, options) {
		const paint = painter(options.color);
		return [
			options.quiet ? "" : renderChecks(report, paint, options.columns),
			options.verbose || options.groups ? renderFacts(report, paint, options.groups) : "",
			renderFindings(report, paint, options),
			options.quiet ? "" : renderWaived(report, paint),
			`${safeLayout(paintVerdict(report, paint))}\n`
		].filter((part) => part !== "").join("\n");
	},
	async deliver(text, to) {
		to.stdout.write(text);
	}
});
/** Nobody reads a longer line, and a terminal takes minutes to show it. */
const lineOf = (text) => visible(clip(text, limits.messageCharacters));
/** What others are lined up with: all of them would be as long. */
const nameOf = (text) => visible(clip(text, 200));
const widest = (texts) => texts.reduce((most, { length }) => Math.max(most, length), 0);
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
	const width = widest(results.map(({ title }) => nameOf(title)));
	return safeLayout(results.map((result) => {
		const head = `${icons[result.outcome]} ${nameOf(result.title).padEnd(width)}  ${result.outcome.padEnd(7)}  `;
		const [first = "", ...more] = wrap(describeResult(result), columns - head.length - 2);
		const rest = more.map((line) => `\n${" ".repeat(head.length + 2)}${line}`).join("");
		return `  ${paint(outcomeColors[result.outcome], head)}${first}${rest}\n`;
	}).join(""));
}
function describeResult({ outcome, reason, findings, facts, ms }) {
	if (outcome === "blocked" || outcome === "skipped") return lineOf(reason ?? "");
	const open = findings.filter((finding) => !finding.waived).length;
	return `${open > 0 ? numberOf(open, "finding") : `${numberOf(facts.length, "fact")} verified`} in ${(ms / 1e3).toFixed(2)} s`;
}
function renderFacts({ results }, paint, groups) {
	const sections = results.filter(({ facts }) => facts.length > 0).map(({ title, facts }) => {
		const label = widest(facts.map((fact) => nameOf(fact.label)));
		const value = widest(facts.map((fact) => nameOf(String(fact.value))));
		const rows = facts.map((fact, index) => {
			const limit = fact.limit === void 0 ? "" : paint("dim", `  ${lineOf(fact.limit)}`);
			return `${fact.of === void 0 || fact.of === facts[index - 1]?.of ? "" : `  ${lineOf(fact.of)}\n`}  ${nameOf(fact.label).padEnd(label)}  ${nameOf(String(fact.value)).padEnd(value)}${limit}`.trimEnd();
		});
		return safeLayout(`${paint("bold", nameOf(title))}\n${rows.join("\n")}\n`);
	});
	if (sections.length === 0) return "";
	return groups ? `::group::What was measured\n${sections.join("\n")}::endgroup::\n` : sections.join("\n");
}
function renderFindings(report, paint, options) {
	const { failOn } = report;
	const entries = openEntries(report).filter((entry) => !options.quiet || entry.unmeasured || isAtLeast(entry.severity, failOn));
	const width = Math.max(6, 2 + widest(entries.map(({ at }) => placeIn(at))));
	const groups = [...byFile(entries)].map(([file, group]) => {
		return `${file === "" ? "" : `${paint("bold", lineOf(repositoryPath(options.prefix, file)))}\n`}${group.map((entry) => renderEntry(entry, paint, options.columns, width)).join("")}`;
	});
	return safeLayout(groups.join("\n"));
}
function placeIn(at) {
	if (at?.line === void 0) return "";
	const hasColumn = at.column !== void 0 && lastLineOf(at) === void 0;
	return `${formatLines(at)}${hasColumn ? `:${at.column}` : ""}`;
}
function renderEntry({ severity, unmeasured, at, message, details, help, rule }, paint, columns, width) {
	const place = placeIn(at);
	const level = unmeasured ? "blocked" : severity;
	const head = `  ${place.padEnd(width)}${level.padEnd(9)}`;
	const lines = [
		...wrap(lineOf(message), columns - head.length),
		...details.flatMap((detail) => wrap(lineOf(detail), columns - head.length - 2).map((line) => paint("dim", `  ${line}`))),
		...wrap(`→ ${lineOf(help)}`, columns - head.length).map((line, index) => index === 0 ? line : `  ${line}`),
		paint("dim", nameOf(rule))
	];
	const start = `  ${paint("dim", place.padEnd(width))}${paint(unmeasured ? "yellow" : levelColors[severity], level.padEnd(9))}`;
	return lines.map((line, index) => `${index === 0 ? start : " ".repeat(head.length)}${line}\n`).join("");
}
function renderWaived({ results }, paint) {
	const lines = results.flatMap(({ findings }) => findings.flatMap(({ waived, rule, at, message }) => {
		if (!waived) return [];
		const what = `${rule}${at ? ` at ${formatPlace(at)}` : ""} waived until ${waived.until} by ${waived.owner} (${waived.reason}): ${message}`;
		return [paint("dim", lineOf(what))];
	}));
	return lines.length === 0 ? "" : safeLayout(lines.map((line) => `  ${line}\n`).join(""));
}
function paintVerdict(report, paint) {
	const icon = {
		ready: icons.passed,
		"not-ready": icons.failed,
		undecided: icons.blocked
	}[report.verdict];
	const entries = openEntries(report);
	const first = (report.verdict === "not-ready" ? entries.find(({ unmeasured }) => !unmeasured) : void 0) ?? entries[0];
	const next = first && tally(report).failures + tally(report).blocked > 0 ? paint("dim", `   why: epic21-gate explain ${nameOf(first.rule)}`) : "";
	return `${paint(verdictColors[report.verdict], `${icon} ${headline(report)}`)}${next}`;
}
export { console };

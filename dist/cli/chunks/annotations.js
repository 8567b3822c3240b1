import { t as limits } from "./limits.js";
import { r as severities } from "./finding.js";
import { r as visible, t as clip } from "./visible.js";
import { n as headline, t as count } from "./headline.js";
import { n as repositoryPath } from "./repository-path.js";
import { n as safeLine } from "./safe-line.js";
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
	file: at?.file,
	line: at?.line,
	col: at?.column,
	title: "epic21-gate"
}, clip(safeLine(message), limits.messageCharacters - 96));
/** What keeps the gate from judging at all, within what the runner keeps. */
function annotateFailures(failures) {
	const shown = failures.length > 10 ? failures.slice(0, shownPerLevel) : failures;
	const more = failures.length - shown.length;
	const rest = more > 0 ? [annotate(`… and ${count(more, "more problem")}: run the gate on a terminal to see all`)] : [];
	return [...shown.map(({ message, at }) => annotate(message, at)), ...rest].join("");
}
function annotateLevel(level, entries, prefix) {
	const shown = entries.length > 10 ? entries.slice(0, shownPerLevel) : entries;
	const more = entries.length - shown.length;
	const rest = more > 0 ? [command(level, { title: "epic21-gate" }, `… and ${count(more, `more ${level}`)}: see the job summary and the JSON report`)] : [];
	return [...shown.map((entry) => annotation(level, entry, prefix)), ...rest];
}
function annotation(level, { rule, message, help, at, details }, prefix) {
	const place = at && {
		file: repositoryPath(prefix, at.file),
		line: at.line,
		col: at.line === void 0 ? void 0 : at.column
	};
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
function command(level, properties, message) {
	return `::${level} ${Object.entries(properties).filter(([, value]) => value !== void 0).map(([key, value]) => `${key}=${escapeProperty(safeLine(String(value)))}`).join(",")}::${escapeData(shielded(message))}\n`;
}
const shielded = (message) => message.replace(/^(?=\p{M})/u, "◌");
const escapeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
export { defineReporter as a, openEntries as i, annotations as n, byFile as r, annotateFailures as t };

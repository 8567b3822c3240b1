import { t as limits } from "./limits.js";
import { r as severities } from "./finding.js";
import { t as clip } from "./visible.js";
import { i as headline, n as safeLine, r as count } from "./safe-line.js";
import { relative, resolve } from "node:path";
// src/model/reporter.ts
const defineReporter = (reporter) => reporter;
// src/reporters/entries.ts
const fromFinding = ({ rule, severity, message, help, at, details = [], unmeasured, changed }) => ({
	rule,
	severity: unmeasured ? "error" : severity,
	message,
	help,
	at,
	details,
	unmeasured: unmeasured === true,
	changed: changed === true
});
/** The worst first, then what this change touches, then in the order of the checks. Waived findings are not among them. */
function openEntries(report) {
	const entries = report.results.flatMap(({ check, outcome, reason, findings }) => {
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
	});
	const rank = (entry) => severities.indexOf(entry.severity) * 2 + (entry.changed ? 0 : 1);
	return entries.toSorted((a, b) => rank(a) - rank(b));
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
	return groups;
}
// src/reporters/repository-path.ts
/** A place's path as seen from the repository, or from where the command was started: `prefix` in front, `..` worked off. */
function repositoryPath(prefix, path) {
	if (path.startsWith("/") || /^[A-Za-z]:[\\/]/.test(path)) return path;
	const parts = [];
	for (const part of [...prefix.split("/"), ...path.split("/")]) {
		if (part === "" || part === ".") continue;
		if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
		else parts.push(part);
	}
	return parts.join("/");
}
/** The prefix of a gated directory. */
const prefixOf = ({ cwd, directory }) => relative(cwd, resolve(cwd, directory)).replaceAll("\\", "/");
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
	return `::${level} ${Object.entries(properties).filter(([, value]) => value !== void 0).map(([key, value]) => `${key}=${escapeProperty(safeLine(String(value)))}`).join(",")}::${escapeData(message)}\n`;
}
const escapeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
export { byFile as a, repositoryPath as i, annotations as n, openEntries as o, prefixOf as r, defineReporter as s, annotate as t };

import { t as limits } from "./limits.js";
import { t as defineReporter } from "./reporter.js";
import { a as lastLineOf, o as severities } from "./finding.js";
import { t as clip } from "./visible.js";
import { n as numberOf } from "./words.js";
import { a as openEntries, t as headline } from "./headline.js";
import { t as repositoryPath } from "./repository-path.js";
import { n as safeLine } from "./safe-line.js";
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
/** No more than the runner would show of it: a line only grows by what is spelled out. */
const lineOf = (text) => safeLine(clip(text, limits.messageCharacters));
/** An error of the run as a whole. */
const annotate = (message, at) => command("error", {
	...at && placeOf(at),
	title: "epic21-gate"
}, clip(lineOf(message), limits.messageCharacters - 96));
const annotateLevel = (level, entries, prefix) => withRest(entries.map((entry) => annotation(level, entry, prefix)), (more) => command(level, { title: "epic21-gate" }, `… and ${numberOf(more, `more ${level}`)}: see the job summary and the JSON report`));
/** As many as the runner keeps, the last of which says what is missing. */
const withRest = (lines, rest) => lines.length > 10 ? [...lines.slice(0, shownPerLevel), rest(lines.length - shownPerLevel)] : lines;
function annotation(level, { rule, message, help, at, details }, prefix) {
	const place = at && placeOf({
		...at,
		file: repositoryPath(prefix, at.file)
	});
	const text = [
		message,
		...details,
		help
	].map(lineOf).join("\n");
	return command(level, {
		...place,
		title: rule
	}, clip(text, limits.messageCharacters - 96));
}
function placeOf({ file, line, endLine, column }) {
	const last = lastLineOf({
		file,
		line,
		endLine
	});
	return {
		file,
		line,
		endLine: last,
		col: line === void 0 || last !== void 0 ? void 0 : column
	};
}
function command(level, properties, message) {
	return `::${level} ${Object.entries(properties).filter(([, value]) => value !== void 0).map(([key, value]) => `${key}=${escapeProperty(safeLine(String(value)))}`).join(",")}::${escapeData(shielded(message))}\n`;
}
const shielded = (message) => message.replace(/^(?=\p{M})/u, "◌");
const escapeData = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
export { annotations as n, annotate as t };

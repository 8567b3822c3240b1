import { t as limits } from "./limits.js";
import { t as defineReporter } from "./reporter.js";
import { n as numberOf } from "./words.js";
import { a as openEntries, i as byFile, t as headline } from "./headline.js";
import { a as table, i as proseWithCode, n as folded, r as prose, t as code } from "./markdown.js";
import { a as findingText, c as placeText, i as provenance, l as checksTable, o as fileText, r as visibleTrends, t as sparkline, u as icons } from "./trend-chart.js";
// src/reporters/summary.ts
const summary = defineReporter({
	id: "summary",
	summary: "Markdown for the job summary: verdict, checks, findings by file, what was measured.",
	writesFile: true,
	render: (report, { prefix }) => renderSummary(report, prefix, limits.summaryBytes),
	async deliver(markdown, to, { file }) {
		if (file === void 0) to.stdout.write(markdown);
		else await to.files.append(file, markdown);
	}
});
/** Parts in the order of their worth; what does not fit is counted, never cut in the middle. */
function renderSummary(report, prefix, mostBytes) {
	const entries = openEntries(report);
	const view = {
		subject: report.subject,
		prefix
	};
	const head = `## ${icons[report.verdict]} ${headline(report)}\n\n${checksTable(report.results, mostBytes / 2)}`;
	const tail = `${renderProvenance(report, mostBytes / 4)}\n<sub>epic21-gate ${prose(report.tool.version, 40)} · ${prose(report.command, 40)}${report.subject.config === void 0 ? "" : ` · ${code(report.subject.config)}`}</sub>\n`;
	const findings = [...byFile(entries)].flatMap(([file, group]) => renderGroup(file, group, view));
	const measured = [
		...report.results.filter(({ facts }) => facts.length > 0).map(renderFacts),
		...renderWaived(report, view),
		...renderTrends(report)
	];
	const room = mostBytes - bytes(head) - bytes(tail) - 400;
	const shownFindings = takeWhileFits(findings, room);
	const shownFacts = takeWhileFits(measured, room - bytes(shownFindings.join("")));
	const missing = findings.length - shownFindings.length;
	const left = measured.length - shownFacts.length;
	return [
		head,
		...shownFindings,
		missing > 0 ? `\n**${numberOf(missing, "more finding")} did not fit here: see the JSON report.**\n` : "",
		...shownFacts,
		left > 0 ? `\n${numberOf(left, "table")} of facts did not fit here: see the JSON report.\n` : "",
		tail
	].join("");
}
function renderGroup(file, entries, view) {
	const title = file === "" ? "" : `\n#### ${fileText(view, file)}\n`;
	return entries.map((entry, index) => `${index === 0 ? `${title}\n` : ""}${renderEntry(entry, view)}`);
}
const renderEntry = (entry, view) => `${findingText(entry, view, {
	message: 1e3,
	details: Infinity
})}  - ➡️ ${proseWithCode(entry.help)}\n`;
function renderFacts({ title, facts }) {
	const tables = [...new Set(facts.map(({ of = "" }) => of))].map((of) => {
		const group = facts.filter((fact) => (fact.of ?? "") === of);
		const hasLimits = group.some(({ limit }) => limit !== void 0);
		const rows = group.map(({ label, value, limit = "" }) => [
			prose(label),
			code(String(value)),
			...hasLimits ? [prose(limit)] : []
		]);
		const head = [
			"Measured",
			"Value",
			...hasLimits ? ["Limit"] : []
		];
		return `${of === "" ? "" : `${code(of, 400)}\n\n`}${table(head, rows)}`;
	});
	return `\n${folded(`${prose(title)}: ${numberOf(facts.length, "fact")}`, tables.join("\n"))}`;
}
function renderWaived(report, view) {
	const rows = report.results.flatMap(({ findings }) => findings.flatMap(({ waived, rule, message, at }) => waived ? [[
		code(rule),
		at ? placeText(view, at) : "",
		prose(message),
		prose(waived.reason),
		prose(waived.owner),
		prose(waived.until, 40)
	]] : []));
	if (rows.length === 0) return [];
	return [`\n${folded(`Waived: ${numberOf(rows.length, "finding")}`, table([
		"Rule",
		"Where",
		"What",
		"Reason",
		"Owner",
		"Until"
	], rows))}`];
}
/** All of them, as a line of blocks each: charts are for the few that the comment shows. */
function renderTrends({ trends }) {
	const rows = visibleTrends(trends).map((trend) => [
		prose(`${trend.check}: ${trend.label}`, 200),
		sparkline(trend),
		...[trend.points.at(0), trend.points.at(-1)].map((point) => `${point?.value ?? ""}${trend.unit === void 0 ? "" : ` ${trend.unit}`}`)
	]);
	if (rows.length === 0) return [];
	return [`\n${folded(numberOf(rows.length, "trend"), table([
		"Figure",
		"Runs",
		"First",
		"Last"
	], rows))}`];
}
/** Only where there is more to say than the line below it does, and room for it. */
function renderProvenance(report, most) {
	const { subject, results } = report;
	if (!subject.compared && !subject.configRead && !results.some(({ baselines }) => baselines)) return "";
	const text = `\n${folded("What was compared", provenance(report))}`;
	return bytes(text) <= most ? text : "";
}
const bytes = (text) => Buffer.byteLength(text);
function takeWhileFits(parts, most) {
	let left = most;
	const end = parts.findIndex((part) => (left -= bytes(part)) < 0);
	return end === -1 ? parts : parts.slice(0, end);
}
export { summary as n, renderSummary as t };

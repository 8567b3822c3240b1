import { t as clip } from "./visible.js";
import { a as table, r as prose, t as code } from "./markdown.js";
import { a as lastLineOf, n as formatPlace, t as formatLines } from "./finding.js";
import { n as numberOf, r as showCommit } from "./words.js";
import { t as repositoryPath } from "./repository-path.js";
import { i as placePage, r as ownRunPage, t as commitPage } from "./page-links.js";
// src/reporters/markdown/icons.ts
/** The few pictures that Markdown reports have: of verdicts, outcomes and levels. */
const icons = {
	ready: "✅",
	"not-ready": "❌",
	undecided: "⛔",
	passed: "✅",
	failed: "❌",
	blocked: "⛔",
	skipped: "➖",
	error: "❌",
	warning: "⚠️",
	notice: "ℹ️"
};
// src/reporters/markdown/checks-table.ts
/** More rows of a check than this are no overview. */
const rowsPerCheck = 8;
const worstFirst = [
	"failed",
	"blocked",
	"passed",
	"skipped"
];
/** The checks with their outcomes; where they are too many, the worst of them. */
function checksTable(results, mostBytes = Infinity) {
	const whole = tableOf(results);
	if (Buffer.byteLength(whole) <= mostBytes) return whole;
	const ranked = results.toSorted((a, b) => worstFirst.indexOf(a.outcome) - worstFirst.indexOf(b.outcome));
	let [shown, kept] = [whole, results.length];
	while (kept > 0 && Buffer.byteLength(shown) > mostBytes) {
		kept = Math.floor(kept * .8);
		shown = tableOf(ranked.slice(0, kept));
	}
	return `${shown}\n${numberOf(results.length - kept, "more check")} did not fit here: see the JSON report.\n`;
}
/** Of each check its key figures, or what there is to say of it. Narrow, for it is read on phones. */
function tableOf(results) {
	const rows = results.flatMap(rowsOf);
	const shown = columns.filter(({ cell }) => rows.some((row) => row[cell] !== void 0));
	return table(["Check", ...shown.map(({ title }) => title)], rows.map((row) => [row.check, ...shown.map(({ cell }) => row[cell] ?? "")]), ["left", ...shown.map(() => "right")]);
}
const columns = [
	{
		title: "Now",
		cell: "now"
	},
	{
		title: "Limit",
		cell: "limit"
	},
	{
		title: "Change",
		cell: "change"
	}
];
function rowsOf(result) {
	const { outcome, title, reason = "no reason was given" } = result;
	const check = `${icons[outcome]} <b>${prose(title, 80)}</b>`;
	if (outcome === "blocked") return [{ check: `${check}: could not be judged` }];
	if (outcome === "skipped") return [{ check: `${check}: skipped, ${prose(reason, 100)}` }];
	const facts = result.facts.filter(({ key }) => key);
	if (facts.length === 0) return [{
		check,
		now: countOf(result)
	}];
	const rows = facts.slice(0, rowsPerCheck).map((fact, index) => ({
		check: `${index === 0 ? `${check}: ` : "&emsp;"}${prose(nameOf(fact), 120)}`,
		now: `<b>${figure(String(fact.value))}</b>`,
		limit: fact.limit === void 0 ? void 0 : figure(shortLimit(fact.limit)),
		change: changeOf(fact)
	}));
	const more = facts.length - rows.length;
	return more > 0 ? [...rows, { check: `and ${numberOf(more, "more figure")}` }] : rows;
}
const nameOf = ({ of, label }) => of === void 0 ? label : `${of}: ${label}`;
function changeOf({ before, change }) {
	const from = before === void 0 ? [] : [`from ${figure(before)}`];
	const parts = [...change === void 0 ? [] : [figure(change)], ...from];
	return parts.length === 0 ? void 0 : parts.join(" ");
}
const shortLimit = (limit) => limit.replace(/^(?:at least|>=) (?=\d)/, "≥ ").replace(/^(?:at most|<=) (?=\d)/, "≤ ");
/** A number and its unit stay on one line. */
const figure = (text) => prose(text, 80).replace(/(?<=\d) (?=\S{1,8}$)|(?<=[≥≤]) /g, "&nbsp;");
function countOf({ findings, facts }) {
	const open = findings.filter((finding) => !finding.waived).length;
	return open > 0 ? numberOf(open, "finding") : `${numberOf(facts.length, "fact")} verified`;
}
// src/reporters/markdown/place-text.ts
/** Escaped text as a link, where there is somewhere to go. */
const linked = (text, page) => page === void 0 ? text : `[${text}](${page})`;
/** The path of a file, as a link to it. */
const fileText = ({ subject, prefix }, file) => linked(code(repositoryPath(prefix, file), 400), placePage(subject, prefix, { file }));
/** `line 3`, `lines 3-4`, as a link to them; nothing for a whole file. */
function linesText({ subject, prefix }, at) {
	if (at.line === void 0) return "";
	const word = lastLineOf(at) === void 0 ? "line" : "lines";
	return linked(`${word} ${formatLines(at)}`, placePage(subject, prefix, at));
}
/** `src/a.ts:3`, as a link. */
function placeText({ subject, prefix }, at) {
	const place = formatPlace({
		file: repositoryPath(prefix, at.file),
		line: at.line
	});
	return linked(code(place, 400), placePage(subject, prefix, at));
}
// src/reporters/markdown/finding-text.ts
/** A finding as an item of a list: where, what, by which rule. */
function findingText(entry, view, { message, details }) {
	const lines = entry.at ? linesText(view, entry.at) : "";
	const icon = entry.unmeasured ? icons.blocked : icons[entry.severity];
	const more = entry.details.slice(0, details).map((detail) => `  - ${prose(detail, message)}\n`);
	return `- ${icon} ${lines === "" ? "" : `${lines}: `}${prose(entry.message, message)} <sub>${prose(entry.rule, 200)}</sub>\n${more.join("")}`;
}
// src/reporters/markdown/provenance.ts
/** As many documents as anybody looks up. */
const documents = 20;
/** What the report rests on: which commits, which config and baselines, which run, which tool. */
function provenance(report) {
	const { subject } = report;
	const baselines = report.results.flatMap((result) => result.baselines ?? []);
	return [
		...comparedLine(subject),
		...subject.configRead ? [`Config ${documentText(subject, subject.configRead)}`] : configLine(subject),
		...baselines.slice(0, documents).map((baseline) => `Baseline ${documentText(subject, baseline)}`),
		...baselines.length > documents ? [`and ${baselines.length - documents} more baselines`] : [],
		...runLine(subject),
		`epic21-gate ${prose(report.tool.version, 40)}`
	].map((line) => `- ${line}\n`).join("");
}
function comparedLine(subject) {
	const { compared } = subject;
	if (!compared) return [];
	return [`${`${commitText(subject, compared.head)} compared with ${commitText(subject, compared.base)}`}${compared.shown === void 0 ? "" : `, shown on ${commitText(subject, compared.shown)}`}: ${prose(compared.reason, 200)}`];
}
const configLine = ({ config }) => config === void 0 ? [] : [`Config ${code(config, 200)}`];
function documentText(subject, { file, at, sha256 }) {
	const from = at === void 0 ? "as checked out" : `as it is at ${commitText(subject, at)}`;
	return `${code(file, 200)} ${from}, SHA-256 ${code(sha256.slice(0, 12))}`;
}
const commitText = (subject, sha) => linked(code(showCommit(sha)), commitPage(subject, sha));
function runLine(subject) {
	const { run } = subject;
	if (!run) return [];
	const by = [run.workflow, run.job].filter((name) => name !== void 0).map((name) => prose(name, 100));
	const page = linked(`run ${run.id}`, ownRunPage(subject, run.url));
	return [`${by.length > 0 ? `${by.join(" / ")}, ` : ""}${page}`];
}
// src/reporters/markdown/trend-chart.ts
/** Fewer make no trend. */
const fewest = 3;
/** Neither NaN nor what JavaScript would write with an exponent, for Mermaid reads none. */
const valuesOf = ({ points }) => points.slice(-30).map(({ value }) => value).filter((value) => Math.abs(value) < 0x38d7ea4c68000).map((value) => Number(value.toFixed(4)));
/** The trends that there is something to see of. */
const visibleTrends = (trends = []) => trends.filter((trend) => valuesOf(trend).length >= fewest);
/** As an XY chart of Mermaid's, which GitHub draws. */
function trendChart(trend) {
	const values = valuesOf(trend);
	const [low, high] = rangeOf(values);
	return [
		"```mermaid",
		settings,
		"xychart-beta",
		`    title "${trendTitle(trend)}"`,
		`    x-axis "runs ago" [${values.map((_, index) => runsAgo(values.length - 1 - index)).join(", ")}]`,
		`    y-axis ${plain(low)} --> ${plain(high)}`,
		`    line [${values.map(plain).join(", ")}]`,
		"```",
		""
	].join("\n");
}
const settings = `%%{init: ${JSON.stringify({
	xyChart: {
		width: 700,
		height: 300
	},
	themeVariables: { xyChart: { plotColorPalette: "#1f6feb" } }
})}}%%`;
/** And not its commit: of two points of one name Mermaid draws one. */
const runsAgo = (runs) => `"${runs === 0 ? "now" : runs}"`;
const trendTitle = ({ check, label, unit }) => `${chartText(check)}: ${chartText(label)}${unit === void 0 ? "" : ` in ${unit === "%" ? "percent" : unit}`}`;
/** Letters, digits and blanks: all else may mean something to Mermaid. */
const chartText = (text) => clip(text.replace(/[^\p{L}\p{N}]+/gu, " ").trim(), 60);
/** Room above and below, so that a flat line is in the middle and not on the border. */
function rangeOf(values) {
	const low = Math.min(...values);
	const high = Math.max(...values);
	const margin = (high - low) / 10 || Math.abs(high) / 100 || 1;
	return [low < 0 ? low - margin : Math.max(0, low - margin), high + margin];
}
const plain = (value) => value.toFixed(4).replace(/\.?0+$/, "");
/** The same where nothing is drawn: a row of blocks, as high as the figures. */
function sparkline(trend) {
	const values = valuesOf(trend);
	const low = Math.min(...values);
	const high = Math.max(...values);
	return values.map((value) => blocks[high === low ? 3 : Math.round((value - low) / (high - low) * 7)]).join("");
}
const blocks = [
	"▁",
	"▂",
	"▃",
	"▄",
	"▅",
	"▆",
	"▇",
	"█"
];
export { findingText as a, placeText as c, provenance as i, checksTable as l, trendChart as n, fileText as o, visibleTrends as r, linked as s, sparkline as t, icons as u };

// src/model/finding.ts
/** GitHub's own three levels, worst first. */
const severities = [
	"error",
	"warning",
	"notice"
];
const isAtLeast = (severity, threshold) => severities.indexOf(severity) <= severities.indexOf(threshold);
const joinJudged = (parts) => ({
	facts: parts.flatMap(({ facts }) => facts),
	findings: parts.flatMap(({ findings }) => findings)
});
/** By the first line of a range: so a waiver names it too. */
const formatPlace = ({ file, line, column }) => [
	file,
	line,
	line === void 0 ? void 0 : column
].filter((part) => part !== void 0).join(":");
/** The last line of a place that has several: a range does not end before it begins, or on its first line. */
const lastLineOf = ({ line = Infinity, endLine = 0 }) => endLine > line ? endLine : void 0;
/** The lines of a place, `3` or `3-4`; nothing where there are none. */
function formatLines(place) {
	const last = lastLineOf(place);
	return `${place.line ?? ""}${last === void 0 ? "" : `-${last}`}`;
}
export { lastLineOf as a, joinJudged as i, formatPlace as n, severities as o, isAtLeast as r, formatLines as t };

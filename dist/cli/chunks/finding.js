// src/model/finding.ts
/** GitHub's own three levels, worst first. */
const severities = [
	"error",
	"warning",
	"notice"
];
const isAtLeast = (severity, threshold) => severities.indexOf(severity) <= severities.indexOf(threshold);
const formatPlace = ({ file, line, column }) => [
	file,
	line,
	line === void 0 ? void 0 : column
].filter((part) => part !== void 0).join(":");
export { isAtLeast as n, severities as r, formatPlace as t };

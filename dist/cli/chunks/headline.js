import { n as isAtLeast } from "./finding.js";
// src/model/report.ts
/** Counts as people count them: a failure is what keeps the gate shut, whatever its level. */
function tally({ results, failOn }) {
	const findings = results.flatMap((result) => result.findings);
	const open = findings.filter((finding) => !finding.waived);
	const isFailure = (finding) => !finding.unmeasured && isAtLeast(finding.severity, failOn);
	return {
		failures: open.filter(isFailure).length,
		warnings: open.filter((finding) => finding.severity === "warning" && !isFailure(finding)).length,
		notices: open.filter((finding) => finding.severity === "notice" && !isFailure(finding)).length,
		waived: findings.length - open.length,
		blocked: results.filter((result) => result.outcome === "blocked").length
	};
}
// src/reporters/headline.ts
const verdictWords = {
	ready: "Ready",
	"not-ready": "Not ready",
	undecided: "Undecided"
};
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
/** The verdict in one line, with the counts that made it. */
function headline(report) {
	const { failures, warnings, notices, waived, blocked } = tally(report);
	const passed = report.results.filter(({ outcome }) => outcome === "passed").length;
	const parts = [
		failures > 0 && count(failures, "failure"),
		blocked > 0 && `${count(blocked, "check")} could not be judged`,
		report.verdict === "ready" && `${count(passed, "check")} passed`,
		report.verdict === "undecided" && blocked === 0 && "no check judged anything",
		warnings > 0 && count(warnings, "warning"),
		notices > 0 && count(notices, "notice"),
		waived > 0 && `${waived} waived`
	].filter((part) => part !== false);
	return `${verdictWords[report.verdict]}: ${parts.join(", ")}`;
}
export { headline as n, tally as r, count as t };

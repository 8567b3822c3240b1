import { r as visible } from "./visible.js";
import { o as severities, r as isAtLeast } from "./finding.js";
import { n as numberOf } from "./words.js";
// src/reporters/group-by.ts
/** In the order in which each key comes first. */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
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
function openEntries({ results }) {
	const obstacles = obstaclesIn(results);
	return results.flatMap((result) => [...obstacles.get(result) ?? [], ...openFindings(result)]).toSorted((a, b) => rank(a) - rank(b));
}
const openFindings = ({ findings }) => findings.filter((finding) => !finding.waived).map(fromFinding);
/** Why checks could not be judged whose findings do not say so: one reason is told once, at the first check that has it. */
function obstaclesIn(results) {
	const byReason = groupBy(results.filter((result) => result.outcome === "blocked" && !openFindings(result).some(({ unmeasured }) => unmeasured)), ({ reason = "no reason was given" }) => reason);
	return new Map([...byReason].map(([reason, group]) => [group[0], [obstacle(reason, group)]]));
}
const obstacle = (reason, group) => ({
	rule: group[0]?.check ?? "",
	severity: "error",
	message: `${group.map(({ check }) => check).join(", ")} could not be judged: ${reason}`,
	help: "Mend what is named here and run again: what was not measured cannot pass.",
	details: [],
	unmeasured: true,
	changed: false
});
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
// src/model/report.ts
/** Entries of a report that are no checks, though they are listed among them. */
const noChecks = /* @__PURE__ */ new Set(["waivers", "history"]);
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
		blocked: results.filter((result) => result.outcome === "blocked").length,
		partly: results.filter((result) => result.outcome === "failed" && result.findings.some(({ unmeasured, waived }) => unmeasured && !waived)).length
	};
}
// src/reporters/headline.ts
const verdictWords = {
	ready: "Ready",
	"not-ready": "Not ready",
	undecided: "Undecided"
};
/** The verdict in one line, with the counts that made it. */
function headline(report) {
	const { failures, warnings, notices, waived, blocked, partly } = tally(report);
	const passed = report.results.filter(({ outcome }) => outcome === "passed").length;
	const skipped = report.results.filter(({ check, outcome }) => outcome === "skipped" && !noChecks.has(check)).length;
	const parts = [
		failures > 0 && numberOf(failures, "failure"),
		blocked > 0 && `${numberOf(blocked, "check")} could not be judged`,
		partly > 0 && `${numberOf(partly, "check")} could not be judged in full`,
		report.verdict === "ready" && `${numberOf(passed, "check")} passed`,
		report.verdict === "undecided" && blocked === 0 && "no check judged anything",
		warnings > 0 && numberOf(warnings, "warning"),
		notices > 0 && numberOf(notices, "notice"),
		waived > 0 && `${waived} waived`,
		skipped > 0 && `${numberOf(skipped, "check")} skipped`
	].filter((part) => part !== false);
	return `${verdictWords[report.verdict]}: ${parts.join(", ")}`;
}
export { openEntries as a, byFile as i, noChecks as n, groupBy as o, tally as r, headline as t };

import { a as lastLineOf } from "./finding.js";
import { t as limits } from "./limits.js";
import { t as defineReporter } from "./reporter.js";
import { r as visible, t as clip } from "./visible.js";
import { a as openEntries, t as headline } from "./headline.js";
import { r as ownRunPage, s as shownCommit } from "./page-links.js";
import { t as repositoryPath } from "./repository-path.js";
import { t as renderSummary } from "./summary2.js";
// src/reporters/check-run.ts
/** Undefined where no commit is known to publish it on. */
const checkRun = defineReporter({
	id: "check-run",
	summary: "A check run of its own on the commit under review, with every finding as an annotation.",
	publishes: true,
	render(report, { name, prefix }) {
		const sha = shownCommit(report.subject);
		if (sha === void 0) return void 0;
		const entries = openEntries(report);
		const annotations = entries.flatMap((entry) => annotationOf(entry, prefix)).slice(0, limits.checkRunAnnotations);
		const note = annotations.length < entries.length ? `${annotations.length} of ${entries.length} findings are annotations; the others have no line here, or are too many.\n\n` : "";
		return {
			name: clip(visible(name), 100),
			sha,
			conclusion: report.verdict === "ready" ? "success" : "failure",
			title: clip(headline(report), 255),
			summary: `${note}${renderSummary(report, prefix, limits.checkRunBytes - note.length)}`,
			detailsUrl: ownRunPage(report.subject, report.subject.run?.url),
			annotations
		};
	},
	async deliver(run, to) {
		if (run) await to.github.publishCheckRun(run);
	}
});
const levels = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
const elsewhere = /^(?:$|\/|\.\.(?:\/|$)|[A-Za-z]:)/;
/** GitHub takes annotations on lines of files in the repository; a finding on a whole file stands on its first. */
function annotationOf({ at, severity, rule, message, details, help }, prefix) {
	const path = at && repositoryPath(prefix, at.file);
	if (!at || path === void 0 || elsewhere.test(path) || visible(path) !== path) return [];
	const startLine = at.line ?? 1;
	const endLine = lastLineOf(at) ?? startLine;
	const text = [
		message,
		...details,
		help
	].map(visible).join("\n").trim();
	return [{
		path,
		startLine,
		endLine,
		startColumn: at.line !== void 0 && startLine === endLine ? at.column : void 0,
		level: levels[severity],
		title: clip(visible(rule), 255),
		message: clip(text, limits.messageCharacters)
	}];
}
export { checkRun };

import { r as visible, t as clip } from "./visible.js";
import { r as showCommit } from "./words.js";
// src/change/judge-comparison.ts
const label = "compared";
/** Which two trees the change lies between, or why there is no telling. */
function judgeComparison({ comparison, event }, { isWanted, isUseful, isRead }) {
	if (!comparison) {
		if (isWanted && !isChangeless(event)) return {
			facts: [],
			findings: [untold(event)]
		};
		return {
			facts: isUseful ? [{
				label,
				value: "this run is about no change"
			}] : [],
			findings: []
		};
	}
	if ("unknown" in comparison) {
		const why = visible(clip(comparison.unknown, 300));
		if (!isUseful) return {
			facts: [{
				label,
				value: `unknown: ${why}`
			}],
			findings: []
		};
		return {
			facts: [],
			findings: [{
				rule: "comparison-unknown",
				message: `what this change is compared with is unknown: ${why}`,
				details: [comparison.hint]
			}]
		};
	}
	const { base, head, reason, uncommitted } = comparison;
	const to = uncommitted ? `the files on disk at ${showCommit(head)}, uncommitted changes included` : showCommit(head);
	const fact = {
		label,
		value: `${showCommit(base)} to ${to} (${visible(clip(reason, 200))})`
	};
	if (isRead || !isWanted) return {
		facts: [fact],
		findings: []
	};
	return {
		facts: [fact],
		findings: [{
			rule: "comparison-unknown",
			message: "the changed lines are not in the evidence"
		}]
	};
}
/** Only an event that is about the repository as it is has no change; of any other run nobody said what it is about. */
const isChangeless = (event) => event !== void 0 && !/^(?:pull_request|merge_group|push$|workflow_run$)/.test(event);
const untold = (event) => ({
	rule: "comparison-unknown",
	message: `nothing says what is compared ${event === void 0 ? "in a run outside GitHub Actions" : `on ${event}`}`,
	details: ["Name the commit to compare with: --base origin/main."]
});
export { judgeComparison as t };

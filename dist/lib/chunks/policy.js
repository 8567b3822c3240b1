import { t as defineCheck } from "./check.js";
import { i as policyEvidence, n as policyOptions } from "./options.js";
import { n as showNeed, t as judgeApproval } from "./judge-approval.js";
import { t as judgeComparison } from "./judge-comparison.js";
import { t as anyOf } from "./glob.js";
import { i as joinJudged } from "./finding.js";
import { n as numberOf, o as showName } from "./words.js";
// src/checks/policy/facts.ts
const whatWasCompared = ({ config, from, counts }) => [
	{
		label: "config",
		value: config === void 0 ? "in the workflow, which is compared" : showName(config)
	},
	{
		label: "judged by the config of",
		value: `the ${from} of the change`
	},
	{
		label: "baselines compared",
		value: counts.baselines
	},
	{
		label: "changed workflows compared",
		value: counts.workflows
	},
	{
		label: "changed files searched for markers",
		value: counts.searched
	}
];
function approvalFacts(approval, { approval: needed }) {
	if (!approval || !needed) return [];
	return [{
		label: "approved by",
		value: approval.have.length === 0 ? "none" : approval.have.map(showName).join(", "),
		limit: showNeed(needed)
	}];
}
const mostListed = 20;
function stricterFacts(alterations) {
	const stricter = alterations.filter(({ effect }) => effect === "stricter");
	const listed = stricter.slice(0, mostListed).map(({ what, before, after, at }) => ({
		of: at.file,
		label: `stricter: ${what}`,
		value: after ?? "gone",
		...before !== void 0 && { before }
	}));
	const more = stricter.length - listed.length;
	return more === 0 ? listed : [...listed, {
		label: "stricter",
		value: numberOf(more, "further change")
	}];
}
// src/checks/policy/show-alteration.ts
const doubt = "nobody can tell whether that is looser";
/** `checks.coverage.total.lines is 70, was 80`. That something is there says no more than that it is new. */
function showAlteration({ what, effect, before, after }) {
	const isUnclear = effect === "unclear";
	if (before !== void 0 && after !== void 0) return `${what} is ${after}, was ${before}${isUnclear ? `: ${doubt}` : ""}`;
	const [word, value] = after === void 0 ? ["gone", before] : ["new", after];
	return `${what} is ${word}${value === void 0 || value === "there" ? "" : `${word === "gone" ? ", was" : ":"} ${value}`}${isUnclear ? ` (${doubt})` : ""}`;
}
// src/checks/policy/judge.ts
function judge({ comparison, event, compared }, options) {
	const isRead = compared !== void 0 && !("unknown" in compared);
	const between = judgeComparison({
		comparison,
		event
	}, {
		isWanted: true,
		isUseful: true,
		isRead: compared !== void 0
	});
	if (compared === void 0) return between;
	if (!isRead) return joinJudged([between, unreadable([{ message: compared.unknown }])]);
	return joinJudged([
		between,
		judgeAlterations(compared, options),
		unreadable(obstaclesOf(compared))
	]);
}
const obstaclesOf = ({ obstacles, leftOut }) => leftOut === 0 ? obstacles : [...obstacles, { message: `${leftOut} further changes of the gate are too many to be judged one by one` }];
const unreadable = (obstacles) => ({
	facts: [],
	findings: obstacles.map(({ message, at }) => ({
		rule: "unreadable",
		message,
		at
	}))
});
function judgeAlterations(compared, options) {
	const isAllowed = anyOf(options.allow);
	const altered = compared.alterations.filter(({ effect }) => effect !== "stricter");
	const open = altered.filter((one) => !isAllowed(one.at.file) && !isAllowed((one.option ?? "").replaceAll("[]", "")));
	const approval = options.approval && compared.approval && judgeApproval(compared.approval, options.approval);
	return {
		facts: [
			...whatWasCompared(compared),
			{
				label: "loosened",
				value: open.length,
				key: true,
				metric: {
					name: "loosened",
					value: open.length
				}
			},
			...altered.length > open.length ? [{
				label: "loosened as `allow` lets anybody",
				value: altered.length - open.length
			}] : [],
			...approvalFacts(approval, options),
			...stricterFacts(compared.alterations)
		],
		findings: findingsOf(open, {
			from: compared.from,
			approval,
			options
		})
	};
}
/** Who is missing is the same for all, and told in full with the first. */
function findingsOf(open, one) {
	const ruled = open.map((alteration) => ({
		alteration,
		rule: ruleOf(alteration, one)
	}));
	const first = ruled.find(({ rule }) => rule !== "self-excused");
	return ruled.map((each) => {
		const { rule, alteration } = each;
		const missing = rule === "self-excused" ? [] : missingApproval(one);
		const { before = "not there", after = "not there" } = alteration;
		const details = [
			`before: ${before}`,
			`after: ${after}`,
			...missing.slice(0, each === first ? void 0 : 1)
		];
		return {
			rule,
			message: showAlteration(alteration),
			at: alteration.at,
			details
		};
	});
}
function ruleOf({ topic, effect, own }, { from, approval }) {
	if (own && from === "head") return "self-excused";
	if (approval?.met) return "approved-loosening";
	if (approval?.unmeasured !== void 0) return "approval-unknown";
	if (topic === "marker") return "marker-added";
	return effect === "unclear" ? "unclear" : "loosened";
}
function missingApproval({ approval, options }) {
	if (!approval) return [options.approval ? "its approval was not read" : "the config names nobody who could approve it"];
	if (approval.met) return [`approved by ${approval.have.map(showName).join(", ")}`];
	const why = approval.unmeasured === void 0 ? [] : [approval.unmeasured];
	return [
		`approval: ${approval.missing}`,
		...why,
		...approval.others
	];
}
// src/checks/policy/index.ts
const policy = defineCheck({
	id: "policy",
	title: "Policy",
	summary: "What a change makes looser about its own gate is seen, and needs the approval that the config names.",
	options: policyOptions,
	evidence: policyEvidence,
	rules: {
		loosened: {
			title: "A change makes its own gate looser",
			severity: "error",
			why: "Who may lower a limit together with the code that breaks it passes any gate.",
			help: "Take the loosening back, or have those approve it whom `approval` in the config names, and run the gate again."
		},
		unclear: {
			title: "A change of the gate may make it looser",
			severity: "error",
			why: "What nobody can tell to be harmless is treated as what is not.",
			help: "Look at before and after; take the change back, or have those approve it whom `approval` in the config names, and run the gate again."
		},
		"marker-added": {
			title: "A change adds a marker that skips a test or silences a finding",
			severity: "error",
			why: "A test that is skipped and a line that is not measured fail nobody, and are forgotten.",
			help: "Mend what the marker hides, or have those approve it whom `approval` in the config names, and run the gate again."
		},
		"approved-loosening": {
			title: "A loosening of the gate was approved",
			severity: "notice",
			why: "Reviewers of later changes want to know since when the gate lets more pass.",
			help: "Nothing is left to do."
		},
		"self-excused": {
			title: "A change excuses itself from the policy that judges it",
			severity: "error",
			unwaivable: true,
			why: "With the config of the head a change brings the rules, the approvers and the waivers that it is judged by.",
			help: "Read the config from the base, with `config-from: base`; the change is then one that can be approved."
		},
		"approval-unknown": {
			title: "Nobody can tell whether a loosening was approved",
			severity: "error",
			unmeasured: true,
			why: "An approval that could not be read was not verified.",
			help: "Give the job a token that reads approvals, with `pull-requests: read`, or `actions: read` where a run is approved; then run it again."
		},
		"comparison-unknown": {
			title: "What the change is compared with is unknown",
			severity: "error",
			unmeasured: true,
			why: "Without the base nobody can tell what was strict before.",
			help: "Check out with `fetch-depth: 0`, or name the commit to compare with."
		},
		unreadable: {
			title: "A part of the gate could not be compared",
			severity: "error",
			unmeasured: true,
			why: "What was not read may be looser than before.",
			help: "Mend the file that is named, or leave it out in the config."
		}
	},
	strictness: {
		approval: "absent",
		"approval.count": {
			stricter: "higher",
			initial: 1
		},
		"approval.permission": { order: [
			"admin",
			"maintain",
			"write"
		] },
		"approval.author": {
			order: ["denied", "allowed"],
			initial: "denied"
		},
		"approval.contributors": {
			order: ["denied", "allowed"],
			initial: "allowed"
		},
		allow: "fewer",
		"markers.known": {
			order: [true, false],
			initial: true
		},
		"markers.more": "more",
		"markers.files": {
			stricter: "more",
			initial: ["**"]
		},
		"markers.ignore": {
			stricter: "fewer",
			initial: ["**/*.{md,mdx,markdown,rst,adoc,txt}"]
		},
		workflows: {
			stricter: "more",
			initial: [".github/workflows/*.{yml,yaml}", "**/action.{yml,yaml}"]
		}
	},
	gather: async (from, options) => (await import("./gather2.js")).gather(from, options),
	judge
});
export { policy };

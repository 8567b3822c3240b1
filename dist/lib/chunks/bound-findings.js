import { o as severities } from "./finding.js";
import { t as limits } from "./limits.js";
// src/model/bound-findings.ts
/** Nobody reads more notices of one kind. */
const mostMild = 300;
/**
* The worst first, and no more than the gate takes. Whatever is left out is said in a finding of its own, which has no place:
* a waiver for places cannot lift what was not listed.
*/
function boundFindings(findings, rules) {
	const ranked = findings.toSorted((a, b) => rank(rules[a.rule]) - rank(rules[b.rule]));
	const groups = /* @__PURE__ */ new Map();
	for (const finding of ranked) {
		const group = groups.get(finding.rule);
		if (group) group.push(finding);
		else groups.set(finding.rule, [finding]);
	}
	return cut([...groups].flatMap(([rule, group]) => rules[rule].severity === "error" ? group : cut(group, mostMild)), limits.findingsPerCheck);
}
const rank = ({ unmeasured, severity }) => unmeasured ? -1 : severities.indexOf(severity);
/** At most so many: the last one counts the rest, by the rule of the worst among them. */
function cut(findings, most) {
	const worst = findings[most - 1];
	if (!worst || findings.length <= most) return findings;
	return [...findings.slice(0, most - 1), {
		rule: worst.rule,
		message: `${findings.length - most + 1} more findings are left out`
	}];
}
export { boundFindings as t };

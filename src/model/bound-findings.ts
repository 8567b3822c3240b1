import { severities, type Finding, type Rule } from './finding.ts';
import { limits } from './limits.ts';

/** Nobody reads more notices of one kind. */
const mostMild = 300;

/**
 * The worst first, and no more than the gate takes. Whatever is left out is said in a finding of its own, which has no place:
 * a waiver for places cannot lift what was not listed.
 */
export function boundFindings<R extends string>(
  findings: readonly Finding<R>[],
  rules: Readonly<Record<R, Rule>>,
): readonly Finding<R>[] {
  const ranked = findings.toSorted((a, b) => rank(rules[a.rule]) - rank(rules[b.rule]));
  const groups = new Map<R, Finding<R>[]>();
  for (const finding of ranked) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  const listed = [...groups].flatMap(([rule, group]) =>
    rules[rule].severity === 'error' ? group : cut(group, mostMild),
  );
  return cut(listed, limits.findingsPerCheck);
}

const rank = ({ unmeasured, severity }: Rule): number => (unmeasured ? -1 : severities.indexOf(severity));

/** At most so many: the last one counts the rest, by the rule of the worst among them. */
function cut<R extends string>(findings: readonly Finding<R>[], most: number): readonly Finding<R>[] {
  const worst = findings[most - 1];
  if (!worst || findings.length <= most) return findings;
  return [
    ...findings.slice(0, most - 1),
    { rule: worst.rule, message: `${findings.length - most + 1} more findings are left out` },
  ];
}

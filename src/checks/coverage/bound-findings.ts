import { severities } from '../../model/finding.ts';
import { limits } from '../../model/limits.ts';
import type { CoverageFinding } from './judged.ts';
import { rules, type RuleName } from './rules.ts';

/** Nobody reads more notices of one kind. */
const mostMild = 300;

/**
 * The worst first, and no more than the gate takes. Whatever is left out is said in a finding of its own, which has no place:
 * a waiver for places cannot lift what was not listed.
 */
export function boundFindings(findings: readonly CoverageFinding[]): readonly CoverageFinding[] {
  const ranked = findings.toSorted((a, b) => rank(a.rule) - rank(b.rule));
  const groups = new Map<RuleName, CoverageFinding[]>();
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

const rank = (rule: RuleName): number => ('unmeasured' in rules[rule] ? -1 : severities.indexOf(rules[rule].severity));

/** At most so many: the last one counts the rest, by the rule of the worst among them. */
function cut(findings: readonly CoverageFinding[], most: number): readonly CoverageFinding[] {
  const worst = findings[most - 1];
  if (!worst || findings.length <= most) return findings;
  return [
    ...findings.slice(0, most - 1),
    { rule: worst.rule, message: `${findings.length - most + 1} more findings are left out` },
  ];
}

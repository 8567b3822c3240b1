import { isAtLeast, type Judgement, type Rule, type Severity } from '../model/finding.ts';
import { limits } from '../model/limits.ts';
import type { Graded, Outcome, Waiver } from '../model/report.ts';
import { covers } from './waivers.ts';

interface Ruled {
  readonly id: string;
  readonly rules: Readonly<Record<string, Rule>>;
}

export interface Policy {
  readonly failOn: Severity;
  /** Those in force today. */
  readonly waivers: readonly Waiver[];
}

interface Grade {
  readonly outcome: Outcome;
  readonly reason?: string;
  readonly findings: readonly Graded[];
}

/** Gives each finding its rule's level and its waiver, and the check its outcome. */
export function grade(check: Ruled, { facts, findings }: Judgement, policy: Policy): Grade {
  const graded = findings.slice(0, limits.findingsPerCheck).map((finding) => gradeOne(check, finding, policy.waivers));
  if (findings.length > graded.length) {
    return blocked(
      `${findings.length} findings are more than the ${limits.findingsPerCheck} that can be reported`,
      graded,
    );
  }
  const open = graded.filter((finding) => !finding.waived);
  if (open.some((finding) => !finding.unmeasured && isAtLeast(finding.severity, policy.failOn)))
    return { outcome: 'failed', findings: graded };
  const unmeasured = open.filter((finding) => finding.unmeasured);
  if (unmeasured[0]) return blocked(summarize(unmeasured), graded);
  const odd = facts.find(({ value }) => typeof value === 'number' && !Number.isFinite(value));
  if (odd) return blocked(`${odd.label} is ${odd.value}, which is no number to judge by`, graded);
  if (facts.length === 0) return blocked('nothing was measured', graded);
  return { outcome: 'passed', findings: graded };
}

const blocked = (reason: string, findings: readonly Graded[]): Grade => ({ outcome: 'blocked', reason, findings });

function summarize([first, ...rest]: readonly Graded[]): string {
  return `${first?.message ?? ''}${rest.length > 0 ? ` (and ${rest.length} more)` : ''}`;
}

function gradeOne(check: Ruled, finding: Judgement['findings'][number], waivers: readonly Waiver[]): Graded {
  const rule = Object.hasOwn(check.rules, finding.rule) ? check.rules[finding.rule] : undefined;
  if (!rule) throw new Error(`the check ${check.id} has no rule "${finding.rule}"`);
  const graded: Graded = {
    rule: `${check.id}/${finding.rule}`,
    severity: rule.severity,
    message: finding.message,
    help: rule.help,
    ...(finding.at && { at: finding.at }),
    ...(finding.details && { details: finding.details }),
    ...(rule.unmeasured && { unmeasured: rule.unmeasured }),
  };
  // What was not measured cannot be forgiven: nobody knows what it would have been.
  const waived = rule.unmeasured || rule.unwaivable ? undefined : waivers.find((waiver) => covers(waiver, graded));
  return waived ? { ...graded, waived } : graded;
}

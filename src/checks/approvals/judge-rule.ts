import type { ApprovalsRead } from '../../approval/evidence.ts';
import { judgeApproval, showNeed } from '../../approval/judge-approval.ts';
import { membership } from '../../approval/standing.ts';
import type { Fact, Finding, Judgement } from '../../model/finding.ts';
import { listFirst, showName } from '../../model/words.ts';
import type { ResolvedRule } from './resolve-rule.ts';
import type { RuleName } from './rules.ts';

type Judged = Judgement<RuleName>;

/** Whether a rule that applies is met. */
export function judgeRule(rule: ResolvedRule, approvals: ApprovalsRead): Judged {
  const parts = [judgeInitiators(rule, approvals), judgeApprovers(rule, approvals)];
  const of = showName(rule.name);
  const next: readonly Fact[] =
    rule.notify === undefined ? [] : [{ of, label: 'next step', value: `notify: ${showName(rule.notify)}` }];
  return {
    facts: [...parts.flatMap(({ facts }) => facts), ...next],
    findings: parts.flatMap(({ findings }) => findings),
  };
}

function judgeInitiators({ name, initiate }: ResolvedRule, approvals: ApprovalsRead): Judged {
  const of = showName(name);
  const shown = approvals.authors.map(showName).join(' and ');
  if (!initiate) return { facts: [{ of, label: 'started by', value: shown }], findings: [] };
  const may = listFirst([...initiate.users, ...initiate.teams], 8, showName).join(', ');
  const doubts = approvals.authors.flatMap((login) => {
    const doubt = membership(login, approvals, initiate);
    return doubt ? [{ login, ...doubt }] : [];
  });
  const findings = doubts.map(({ login, is, why }): Finding<RuleName> => {
    if (is === 'unknown')
      return { rule: 'unreadable', message: `${of}: whether ${showName(login)} may start it is unknown: ${why}` };
    return { rule: 'wrong-initiator', message: `${of}: ${showName(login)} started it, allowed are ${may}` };
  });
  return { facts: findings.length > 0 ? [] : [{ of, label: 'started by', value: shown, limit: may }], findings };
}

function judgeApprovers({ name, approve }: ResolvedRule, approvals: ApprovalsRead): Judged {
  const of = showName(name);
  if (approve === 'none') return { facts: [{ of, label: 'approvals', value: 'none needed', key: true }], findings: [] };
  const { met, have, missing, others, unmeasured } = judgeApproval(approvals, approve);
  const limit = showNeed(approve);
  if (met)
    return {
      facts: [{ of, label: 'approvals', value: listFirst(have, 10, showName).join(', '), limit, key: true }],
      findings: [],
    };
  const rule = unmeasured === undefined ? 'approval-missing' : 'unreadable';
  const why = unmeasured === undefined ? '' : `: ${unmeasured}`;
  return { facts: [], findings: [{ rule, message: `${of}: ${missing}${why}`, details: others }] };
}

import type { Finding, Judgement } from '../../model/finding.ts';
import { joinJudged } from '../../model/finding.ts';
import { listFirst, showCommit, showName } from '../../model/words.ts';
import type { ApprovalsRead } from '../../approval/evidence.ts';
import { applies, type Unknown } from './applies.ts';
import type { Evidence } from './evidence.ts';
import { judgeRule } from './judge-rule.ts';
import { judgeTable } from './judge-table.ts';
import type { ApprovalsOptions } from './options.ts';
import { resolveRules, type ResolvedRule } from './resolve-rule.ts';
import type { RuleName } from './rules.ts';

type Judged = Judgement<RuleName>;

interface Undecided extends Unknown {
  readonly rule: ResolvedRule;
}

export const judge = (now: Evidence, options: ApprovalsOptions): Judged =>
  joinJudged([judgeRun(now, options), judgeTable(now, options)]);

function judgeRun(now: Evidence, options: ApprovalsOptions): Judged {
  const { approvals } = now;
  if ('unreadable' in approvals) {
    return {
      facts: [],
      findings: [{ rule: 'unreadable', message: `approvals cannot be read: ${approvals.unreadable}` }],
    };
  }
  const asked = resolveRules(options).map((rule) => ({ rule, answer: applies(rule.when, now, options.scenario) }));
  const applied = asked.filter(({ answer }) => answer === true).map(({ rule }) => rule);
  const unknown = unknownFindings(
    asked.flatMap(({ rule, answer }) => (typeof answer === 'object' ? [{ rule, ...answer }] : [])),
  );
  const isDenied = applied.length + unknown.length === 0;
  return joinJudged<RuleName>([
    {
      facts: [{ label: 'about', value: showSubject(approvals) }],
      findings: isDenied ? [denied(now, options, approvals)] : unknown,
    },
    ...applied.map((rule) => judgeRule(rule, approvals)),
  ]);
}

const showSubject = ({ of, head }: ApprovalsRead): string =>
  `${'run' in of ? `run ${of.run}` : `pull request ${of.pullRequest}`} at ${showCommit(head)}`;

/** What nobody said is one thing to say, for however many rules. */
const unknownFindings = (asked: readonly Undecided[]): readonly Finding<RuleName>[] =>
  [...new Set(asked.map(({ unknown }) => unknown))].map((reason) => {
    const rules = asked.filter(({ unknown }) => unknown === reason).map(({ rule }) => showName(rule.name));
    const which = rules.length === 1 ? `"${rules[0]}"` : `${rules.length} rules`;
    const message = `${reason}: without it nobody can tell whether ${which} ${rules.length === 1 ? 'applies' : 'apply'}`;
    return {
      rule: 'scenario-unknown',
      message,
      ...(rules.length > 1 && { details: listFirst(rules, 20, (name) => name) }),
    };
  });

const denied = (
  { event = 'none' }: Evidence,
  { rules }: ApprovalsOptions,
  approvals: ApprovalsRead,
): Finding<RuleName> => ({
  rule: 'denied',
  message: `none of the ${rules.length} rules applies to ${showSubject(approvals)}, on ${showName(event)}`,
  details: listFirst(rules, 20, ({ name }) => showName(name)),
});

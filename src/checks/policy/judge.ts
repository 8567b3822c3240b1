import { judgeApproval, type ApprovalJudged } from '../../approval/judge-approval.ts';
import { judgeComparison } from '../../change/judge-comparison.ts';
import { anyOf } from '../../formats/glob.ts';
import { joinJudged, type Finding, type Judgement } from '../../model/finding.ts';
import { showName } from '../../model/words.ts';
import type { AlterationRead, ComparedEvidence, Evidence } from './evidence.ts';
import { approvalFacts, stricterFacts, whatWasCompared } from './facts.ts';
import type { Options } from './options.ts';
import type { RuleName } from './rules.ts';
import { showAlteration } from './show-alteration.ts';

type Judged = Judgement<RuleName>;

export function judge({ comparison, event, compared }: Evidence, options: Options): Judged {
  const isRead = compared !== undefined && !('unknown' in compared);
  const wish = { isWanted: true, isUseful: true, isRead: compared !== undefined };
  const between: Judged = judgeComparison({ comparison, event }, wish);
  if (compared === undefined) return between;
  if (!isRead) return joinJudged([between, unreadable([{ message: compared.unknown }])]);
  return joinJudged([between, judgeAlterations(compared, options), unreadable(obstaclesOf(compared))]);
}

const obstaclesOf = ({ obstacles, leftOut }: ComparedEvidence): ComparedEvidence['obstacles'] =>
  leftOut === 0
    ? obstacles
    : [...obstacles, { message: `${leftOut} further changes of the gate are too many to be judged one by one` }];

const unreadable = (obstacles: ComparedEvidence['obstacles']): Judged => ({
  facts: [],
  findings: obstacles.map(({ message, at }) => ({ rule: 'unreadable', message, at })),
});

function judgeAlterations(compared: ComparedEvidence, options: Options): Judged {
  const isAllowed = anyOf(options.allow);
  const altered = compared.alterations.filter(({ effect }) => effect !== 'stricter');
  const open = altered.filter((one) => !isAllowed(one.at.file) && !isAllowed((one.option ?? '').replaceAll('[]', '')));
  const approval = options.approval && compared.approval && judgeApproval(compared.approval, options.approval);
  return {
    facts: [
      ...whatWasCompared(compared),
      { label: 'loosened', value: open.length, key: true, metric: { name: 'loosened', value: open.length } },
      ...(altered.length > open.length
        ? [{ label: 'loosened as `allow` lets anybody', value: altered.length - open.length }]
        : []),
      ...approvalFacts(approval, options),
      ...stricterFacts(compared.alterations),
    ],
    findings: findingsOf(open, { from: compared.from, approval, options }),
  };
}

interface Case {
  readonly from: ComparedEvidence['from'];
  readonly approval: ApprovalJudged | undefined;
  readonly options: Options;
}

/** Who is missing is the same for all, and told in full with the first. */
function findingsOf(open: readonly AlterationRead[], one: Case): readonly Finding<RuleName>[] {
  const ruled = open.map((alteration) => ({ alteration, rule: ruleOf(alteration, one) }));
  const first = ruled.find(({ rule }) => rule !== 'self-excused');
  return ruled.map((each) => {
    const { rule, alteration } = each;
    const missing = rule === 'self-excused' ? [] : missingApproval(one);
    const { before = 'not there', after = 'not there' } = alteration;
    const details = [`before: ${before}`, `after: ${after}`, ...missing.slice(0, each === first ? undefined : 1)];
    return { rule, message: showAlteration(alteration), at: alteration.at, details };
  });
}

function ruleOf({ topic, effect, own }: AlterationRead, { from, approval }: Case): RuleName {
  if (own && from === 'head') return 'self-excused';
  if (approval?.met) return 'approved-loosening';
  if (approval?.unmeasured !== undefined) return 'approval-unknown';
  if (topic === 'marker') return 'marker-added';
  return effect === 'unclear' ? 'unclear' : 'loosened';
}

function missingApproval({ approval, options }: Case): readonly string[] {
  if (!approval)
    return [options.approval ? 'its approval was not read' : 'the config names nobody who could approve it'];
  if (approval.met) return [`approved by ${approval.have.map(showName).join(', ')}`];
  const why = approval.unmeasured === undefined ? [] : [approval.unmeasured];
  return [`approval: ${approval.missing}`, ...why, ...approval.others];
}

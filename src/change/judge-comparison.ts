import type { Fact, Judgement } from '../model/finding.ts';
import { clip, visible } from '../model/visible.ts';
import { showCommit } from '../model/words.ts';
import type { ComparisonRead } from './comparison-read.ts';

interface Told {
  readonly comparison?: ComparisonRead | undefined;
  /** The event that the run is about; absent outside GitHub Actions. */
  readonly event?: string | undefined;
}

interface Wish {
  /** Whether something is judged that there is only with a change. */
  readonly isWanted: boolean;
  /** Whether it says something to name the two trees. */
  readonly isUseful: boolean;
  /** Whether what the change does is in the evidence. */
  readonly isRead: boolean;
}

type Judged = Judgement<'comparison-unknown'>;

const label = 'compared';

/** Which two trees the change lies between, or why there is no telling. */
export function judgeComparison({ comparison, event }: Told, { isWanted, isUseful, isRead }: Wish): Judged {
  if (!comparison) {
    if (isWanted && !isChangeless(event)) return { facts: [], findings: [untold(event)] };
    const facts: readonly Fact[] = isUseful ? [{ label, value: 'this run is about no change' }] : [];
    return { facts, findings: [] };
  }
  if ('unknown' in comparison) {
    const why = visible(clip(comparison.unknown, 300));
    if (!isUseful) return { facts: [{ label, value: `unknown: ${why}` }], findings: [] };
    const message = `what this change is compared with is unknown: ${why}`;
    return { facts: [], findings: [{ rule: 'comparison-unknown', message, details: [comparison.hint] }] };
  }
  const { base, head, reason, uncommitted } = comparison;
  const to = uncommitted ? `the files on disk at ${showCommit(head)}, uncommitted changes included` : showCommit(head);
  const fact = { label, value: `${showCommit(base)} to ${to} (${visible(clip(reason, 200))})` };
  if (isRead || !isWanted) return { facts: [fact], findings: [] };
  return {
    facts: [fact],
    findings: [{ rule: 'comparison-unknown', message: 'the changed lines are not in the evidence' }],
  };
}

/** Only an event that is about the repository as it is has no change; of any other run nobody said what it is about. */
const isChangeless = (event: string | undefined): boolean =>
  event !== undefined && !/^(?:pull_request|merge_group|push$|workflow_run$)/.test(event);

const untold = (event: string | undefined): Judged['findings'][number] => ({
  rule: 'comparison-unknown',
  message: `nothing says what is compared ${event === undefined ? 'in a run outside GitHub Actions' : `on ${event}`}`,
  details: ['Name the commit to compare with: --base origin/main.'],
});

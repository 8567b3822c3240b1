import type { Fact } from '../../model/finding.ts';
import { clip, visible } from '../../model/visible.ts';
import type { Evidence } from './evidence.ts';
import type { CoverageFinding, Judged } from './judged.ts';
import type { Options } from './options.ts';
import { showCommit } from './words.ts';

const label = 'compared';

/** Which two trees the change lies between, or why there is no telling. */
export function judgeComparison({ comparison, patch, event }: Evidence, options: Options): Judged {
  const wantsChange = options.patch !== undefined || options['new-files'] !== undefined;
  const isNeeded = wantsChange || options.ratchet !== undefined;
  if (!comparison) {
    if (wantsChange && !isChangeless(event)) return { facts: [], findings: [untold(event)] };
    const facts: readonly Fact[] = isNeeded ? [{ label, value: 'this run is about no change' }] : [];
    return { facts, findings: [] };
  }
  if ('unknown' in comparison) {
    const why = visible(clip(comparison.unknown, 300));
    if (!isNeeded) return { facts: [{ label, value: `unknown: ${why}` }], findings: [] };
    const message = `what this change is compared with is unknown: ${why}`;
    return { facts: [], findings: [{ rule: 'comparison-unknown', message, details: [comparison.hint] }] };
  }
  const { base, head, reason, uncommitted } = comparison;
  const to = uncommitted ? `the files on disk at ${showCommit(head)}, uncommitted changes included` : showCommit(head);
  const fact = { label, value: `${showCommit(base)} to ${to} (${visible(clip(reason, 200))})` };
  if (patch || !wantsChange) return { facts: [fact], findings: [] };
  return {
    facts: [fact],
    findings: [{ rule: 'comparison-unknown', message: 'the changed lines are not in the evidence' }],
  };
}

/** Only an event that is about the repository as it is has no change; of any other run nobody said what it is about. */
const isChangeless = (event: string | undefined): boolean =>
  event !== undefined && !/^(?:pull_request|merge_group|push$|workflow_run$)/.test(event);

const untold = (event: string | undefined): CoverageFinding => ({
  rule: 'comparison-unknown',
  message: `nothing says what is compared ${event === undefined ? 'in a run outside GitHub Actions' : `on ${event}`}`,
  details: ['Name the commit to compare with: --base origin/main.'],
});

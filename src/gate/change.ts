import { GateError } from '../model/errors.ts';
import type { CheckResult } from '../model/report.ts';
import type { GitHubEvent, Sources } from '../model/sources.ts';

/**
 * On these events the base is checked out: judging it would say nothing of the change, and would look as if it did. The head is
 * anybody's code beside a token that can write, and whoever checks it out there to have it judged has built a trap.
 */
export function refusal(event: GitHubEvent | undefined): string | undefined {
  if (event?.name === 'pull_request_target')
    return `pull_request_target is refused: ${trap}. Judge on pull_request; to comment on forks, report on workflow_run`;
  const { ended, repository } = event ?? {};
  if (event?.name === 'workflow_run' && ended?.headRepository !== repository)
    return `workflow_run after a run of a fork is refused: ${trap}. Judge on pull_request, and report here`;
  return undefined;
}

const trap =
  'the code of the base says nothing of the change, and that of the head must not run beside a token that can write';

/** Only what reviewers are shown first depends on it, so a history that cannot tell is no reason to block. */
export async function changedFiles(
  results: readonly CheckResult[],
  event: GitHubEvent | undefined,
  { git, comparison }: Pick<Sources, 'git' | 'comparison'>,
): Promise<ReadonlySet<string>> {
  if (!event?.change || !results.some(({ findings }) => findings.some(({ at }) => at))) return new Set();
  try {
    const found = await comparison();
    // The base of the event is better than none here, where it is here at all.
    const base = found && 'base' in found ? found.base : event.change.base;
    return new Set(await git.changedFiles(base, 'HEAD'));
  } catch (thrown) {
    if (thrown instanceof GateError) return new Set();
    throw thrown;
  }
}

export const markChanged = (result: CheckResult, changed: ReadonlySet<string>): CheckResult => ({
  ...result,
  findings: result.findings.map((finding) =>
    finding.at && changed.has(finding.at.file) ? { ...finding, changed: true } : finding,
  ),
});

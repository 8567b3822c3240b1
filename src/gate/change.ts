import { GateError } from '../model/errors.ts';
import type { CheckResult } from '../model/report.ts';
import type { GitHubEvent, Sources } from '../model/sources.ts';

/** On this event the base is checked out: judging it would say nothing of the pull request, and would look as if it did. */
export async function notCheckedOut(event: GitHubEvent | undefined, git: Sources['git']): Promise<string | undefined> {
  if (event?.name !== 'pull_request_target') return undefined;
  const head = event.change && (await git.resolve(event.change.head));
  if (head !== undefined && head === (await git.head())) return undefined;
  return 'pull_request_target checks out the base and not the change: use pull_request';
}

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

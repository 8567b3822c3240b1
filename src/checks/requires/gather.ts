import { asRepository } from '../../model/as-repository.ts';
import { GateError } from '../../model/errors.ts';
import { parseDuration } from '../../model/duration.ts';
import type { GitHubEvent, Sources } from '../../model/sources.ts';
import { showName } from '../../model/words.ts';
import type { ChecksSeen, Evidence } from './evidence.ts';
import type { RequiresOptions } from './options.ts';
import { readChecks, readStatuses, type CheckFound, type Target } from './read-checks.ts';
import { readOwnJob } from './read-own-job.ts';
import { standingsOf } from './required.ts';

type Seen = Pick<Sources, 'github' | 'clock' | 'env' | 'signal'>;

/** Looks until nothing is outstanding, something has failed, or the time is up. */
export async function gather(from: Seen, options: RequiresOptions): Promise<Evidence> {
  const { clock, signal } = from;
  const target = targetOf(await from.github.event());
  if ('unknownCommit' in target) return target;
  const [wait = 0, every = 0] = [options.wait, options.every].map((text) => parseDuration(text ?? ''));
  const started = clock.elapsed();
  for (;;) {
    const waited = clock.elapsed() - started;
    const seen = await look(from, target, options);
    const evidence = { ...seen, sha: target.sha, waitedSeconds: Math.floor(waited / 1_000) };
    if (waited >= wait || isSettled(evidence, options)) return evidence;
    await clock.sleep(Math.min(every, wait - waited), signal);
    if (signal.aborted) throw new GateError('cancelled', 'interrupted while waiting for required checks');
  }
}

function isSettled(evidence: ChecksSeen, options: RequiresOptions): boolean {
  const standings = standingsOf(evidence, options);
  return standings.some(({ is }) => is === 'bad') || standings.every(({ is }) => is === 'good');
}

function targetOf(event: GitHubEvent | undefined): Target | { unknownCommit: string } {
  const [repository, sha] = [asRepository(event?.repository), event && shaOf(event)];
  const isWhole = sha !== undefined && /^[0-9a-f]{40,64}$/.test(sha);
  if (repository !== undefined && isWhole) return { repository, sha, run: event?.run };
  const said = event
    ? `"${showName(event.repository ?? '')}" at "${showName(sha ?? '')}"`
    : 'this is no run of GitHub Actions';
  return {
    unknownCommit: `the commit whose checks are required is unknown: ${said}, expected owner/name and a full commit id`,
  };
}

/** What the run is about: checks of a pull request are those of its head, and not of the merge that is checked out. */
function shaOf({ name, pull, ended, change, sha }: GitHubEvent): string | undefined {
  if (pull) return pull.headSha;
  if (ended) return ended.headSha;
  return name === 'merge_group' ? (change?.head ?? sha) : sha;
}

async function look(
  from: Seen,
  { repository, sha, run }: Target,
  options: RequiresOptions,
): Promise<Pick<ChecksSeen, 'checks' | 'statuses'>> {
  const commit = `/repos/${repository}/commits/${sha}`;
  const found = options.checks.length > 0 ? await readChecks(from.github, { repository, sha, run }) : [];
  const statuses = options.statuses.length > 0 ? await readStatuses(from.github, commit) : [];
  const own = await ownAmong(from, found, { repository, sha, run });
  const checks = found.map(({ id, ...check }) => (id === own ? { ...check, own: true as const } : check));
  return { checks, statuses };
}

/** Asked only where this run has unfinished jobs, which it always has, unless the gate runs on another event. */
async function ownAmong(
  { github, env }: Seen,
  found: readonly CheckFound[],
  { repository, run }: Target,
): Promise<number | undefined> {
  const runner = env.get('RUNNER_NAME');
  const isOpen = found.some(({ status, sameRun }) => sameRun && status !== 'completed');
  return run && runner && isOpen ? readOwnJob(github, repository, { run, runner }) : undefined;
}

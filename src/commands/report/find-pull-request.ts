import { z } from 'zod/mini';
import { readAnswer } from '../../formats/github-answer.ts';
import type { Subject } from '../../model/report.ts';
import type { EndedRun, GitHub, GitHubEvent } from '../../model/sources.ts';

const Pulls = z.array(z.object({ number: z.int().check(z.positive()), head: z.object({ sha: z.string() }) }));

/**
 * The open pull request whose head the run was of. GitHub names none for a run of a fork; the number in the report only
 * chooses where one head has several.
 */
export async function findPullRequest(
  { headBranch, headRepository, headSha }: EndedRun,
  { pullRequest }: Pick<Subject, 'pullRequest'>,
  { repository }: Pick<GitHubEvent, 'repository'>,
  github: GitHub,
): Promise<number | undefined> {
  const owner = headRepository?.split('/')[0];
  if (owner === undefined || headBranch === undefined || repository === undefined) return undefined;
  const head = encodeURIComponent(`${owner}:${headBranch}`);
  const path = `/repos/${repository}/pulls?state=open&head=${head}`;
  const pulls = readAnswer(Pulls, await github.list(path, { most: 1000 }), path);
  const numbers = pulls.filter((pull) => pull.head.sha === headSha).map(({ number }) => number);
  return numbers.find((number) => number === pullRequest) ?? numbers[0];
}

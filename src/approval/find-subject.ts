import { z } from 'zod/mini';
import { readAnswer } from '../formats/github-answer.ts';
import { asRepository } from '../model/as-repository.ts';
import { GateError } from '../model/errors.ts';
import type { GitHub, GitHubEvent } from '../model/sources.ts';
import { showCommit, showName } from '../model/words.ts';
import type { Subject } from './evidence.ts';

const account = z.nullish(z.object({ login: z.string() }));

const pullAnswer = z.object({
  number: z.int(),
  state: z.string(),
  user: account,
  base: z.object({ ref: z.string() }),
  head: z.object({ sha: z.string() }),
  labels: z._default(z.array(z.object({ name: z.string() })), []),
});

const runAnswer = z.object({ head_sha: z.string(), actor: account, triggering_actor: account });

/** GitHub's placeholder for everybody whose account is gone. */
export const ghost = 'ghost';

/** What can be approved in this run: its pull request, the one that a merge group is for, or the run itself. */
export async function findSubject(github: GitHub, event: GitHubEvent | undefined): Promise<Subject> {
  if (!event || event.name === 'none') {
    throw new GateError('unavailable', 'outside GitHub Actions there is nothing that could be approved', {
      hint: 'Leave the check out there: its `when` in the config names the events.',
    });
  }
  const repository = repositoryOf(event);
  if (!event.pull && event.name.startsWith('pull_request')) {
    const why = `the event ${showName(event.name)} does not tell its pull request: ${showName(event.untold ?? 'it has none')}`;
    throw new GateError('unavailable', why);
  }
  if (event.pull) return pullSubject(github, `/repos/${repository}/pulls/${event.pull.number}`, event.pull.headSha);
  if (event.name === 'merge_group') return groupSubject(github, repository, event.ref);
  return runSubject(github, repository, event);
}

export function repositoryOf({ repository }: Pick<GitHubEvent, 'repository'>): string {
  const known = asRepository(repository);
  if (known !== undefined) return known;
  throw new GateError('unavailable', `"${showName(repository ?? '')}" names no repository, expected owner/name`, {
    hint: 'GITHUB_REPOSITORY says it in a workflow.',
  });
}

async function pullSubject(github: GitHub, path: string, judged?: string, branch?: string): Promise<Subject> {
  const pull = readAnswer(pullAnswer, await github.get(path), path);
  if (judged !== undefined && pull.head.sha !== judged) {
    const moved = `pull request ${pull.number} is at ${showCommit(pull.head.sha)} by now, this run is about ${showCommit(judged)}`;
    throw new GateError('unavailable', moved, { hint: 'The run for the newer commit decides.' });
  }
  if (branch !== undefined && (pull.base.ref !== branch || pull.state !== 'open')) {
    const found = `${showName(pull.state)}, into ${showName(pull.base.ref)}`;
    throw new GateError(
      'unavailable',
      `pull request ${pull.number} is ${found}, expected open, into ${showName(branch)}`,
    );
  }
  return {
    of: { pullRequest: pull.number, base: pull.base.ref, labels: pull.labels.map(({ name }) => name) },
    head: pull.head.sha,
    authors: [pull.user?.login ?? ghost],
  };
}

// Each pull request of a queue has a branch and a run of its own, named after it.
const groupRef = /^(?:refs\/heads\/)?gh-readonly-queue\/(.+)\/pr-(\d{1,12})-[0-9a-f]{40,64}$/;

async function groupSubject(github: GitHub, repository: string, ref = ''): Promise<Subject> {
  const [, branch, number] = groupRef.exec(ref) ?? [];
  if (number !== undefined)
    return pullSubject(github, `/repos/${repository}/pulls/${Number(number)}`, undefined, branch);
  throw new GateError('unavailable', `the merge group "${showName(ref)}" does not name its pull request`, {
    hint: 'Expected gh-readonly-queue/BRANCH/pr-NUMBER-COMMIT.',
  });
}

async function runSubject(github: GitHub, repository: string, { name, run }: GitHubEvent): Promise<Subject> {
  if (!run)
    throw new GateError('unavailable', `the run of ${showName(name)} has no id`, { hint: 'GITHUB_RUN_ID says it.' });
  const path = `/repos/${repository}/actions/runs/${run.id}`;
  const { head_sha: head, actor, triggering_actor: starter } = readAnswer(runAnswer, await github.get(path), path);
  // Who runs it again is not who ran it first: neither approves their own doing.
  return { of: { run: run.id }, head, authors: [...new Set([actor?.login ?? ghost, starter?.login ?? ghost])] };
}

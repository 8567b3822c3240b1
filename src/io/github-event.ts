import { z } from 'zod';
import type { Change, GitHubEvent } from '../model/sources.ts';
import { workflowFile } from './workflow-run.ts';

const Sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);

// A branch that is new or deleted has zeros on one side: nothing to compare with.
const RealSha = Sha.refine((sha) => !/^0+$/.test(sha));

const Repository = z.object({ full_name: z.string() });
const PullRequest = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    user: z.object({ login: z.string() }).nullish(),
    labels: z.array(z.object({ name: z.string() })).default([]),
    base: z.object({ sha: Sha, ref: z.string().default(''), repo: Repository.nullish() }),
    // The repository is gone where the fork is deleted.
    head: z.object({ sha: Sha, ref: z.string().default(''), repo: Repository.nullish() }),
  }),
});
const WorkflowRun = z.object({
  workflow_run: z.object({
    id: z.int().positive(),
    run_attempt: z.int().positive().default(1),
    name: z.string().nullish(),
    path: z.string().nullish(),
    head_sha: Sha,
    head_branch: z.string().nullish(),
    head_repository: Repository.nullish(),
    event: z.string(),
    conclusion: z.string().nullish(),
  }),
});
const MergeGroup = z.object({ merge_group: z.object({ base_sha: Sha, head_sha: Sha }) });
const Push = z.object({ before: RealSha, after: RealSha });

type About = Pick<GitHubEvent, 'pull' | 'ended' | 'change' | 'untold'>;

const change = (base: string, head: string): { readonly change: Change } => ({ change: { base, head } });

const pullRequest = PullRequest.transform(({ pull_request: { number, user, labels, base, head } }): About => ({
  pull: {
    number,
    // Who is deleted has the login that GitHub shows in their place.
    author: user?.login ?? 'ghost',
    headRepository: head.repo?.full_name,
    headRef: head.ref,
    headSha: head.sha,
    baseRef: base.ref,
    baseSha: base.sha,
    // A head that is gone was no branch of this repository.
    isFork: head.repo?.full_name === undefined || head.repo.full_name !== base.repo?.full_name,
    labels: labels.map(({ name }) => name),
  },
  ...change(base.sha, head.sha),
}));

const workflowRun = WorkflowRun.transform(({ workflow_run: run }): About => ({
  ended: {
    id: run.id,
    attempt: run.run_attempt,
    workflow: run.name ?? undefined,
    file: workflowFile(run.path ?? undefined),
    headSha: run.head_sha,
    headBranch: run.head_branch ?? undefined,
    headRepository: run.head_repository?.full_name,
    event: run.event,
    conclusion: run.conclusion ?? undefined,
  },
}));

const readers = new Map<string, z.ZodType<About>>([
  ['merge_group', MergeGroup.transform(({ merge_group: { base_sha, head_sha } }) => change(base_sha, head_sha))],
  ['workflow_run', workflowRun],
  ['push', Push.transform(({ before, after }) => change(before, after))],
]);

/** What a payload tells. By what it holds, because many events are about a pull request, such as a review of it. */
export function readPayload(name: string, payload: unknown): About {
  const { data, error } = (readers.get(name) ?? pullRequest).safeParse(payload);
  // The zeros of a new branch are an answer.
  const missing = error?.issues.find(({ code }) => code !== 'custom');
  if (!missing) return data ?? {};
  return { untold: missing.path.length === 0 ? 'is no object' : `has no valid ${missing.path.join('.')}` };
}

import { z } from 'zod';
import type { Change, GitHubEvent } from '../model/sources.ts';

const Sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);

// A branch that is new or deleted has zeros on one side: nothing to compare with.
const RealSha = Sha.refine((sha) => !/^0+$/.test(sha));

const PullRequest = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    base: z.object({ sha: Sha }),
    head: z.object({ sha: Sha }),
  }),
});
const MergeGroup = z.object({ merge_group: z.object({ base_sha: Sha, head_sha: Sha }) });
const Push = z.object({ before: RealSha, after: RealSha });

type About = Pick<GitHubEvent, 'pullRequest' | 'change' | 'untold'>;

const change = (base: string, head: string): { readonly change: Change } => ({ change: { base, head } });

const pullRequest = PullRequest.transform(({ pull_request: { number, base, head } }): About => ({
  pullRequest: number,
  ...change(base.sha, head.sha),
}));

const readers = new Map<string, z.ZodType<About>>([
  ['merge_group', MergeGroup.transform(({ merge_group: { base_sha, head_sha } }) => change(base_sha, head_sha))],
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

import { z } from 'zod';
import type { Change } from '../model/sources.ts';

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

interface About {
  readonly pullRequest?: number;
  readonly change?: Change;
}

const pullRequest = PullRequest.transform(({ pull_request: { number, base, head } }): About => ({
  pullRequest: number,
  change: { base: base.sha, head: head.sha },
}));

const readers = new Map<string, z.ZodType<About>>([
  [
    'merge_group',
    MergeGroup.transform(({ merge_group: { base_sha, head_sha } }) => ({ change: { base: base_sha, head: head_sha } })),
  ],
  ['push', Push.transform(({ before, after }) => ({ change: { base: before, head: after } }))],
]);

/** What a payload tells. By what it holds, because many events are about a pull request, such as a review of it. */
export const readPayload = (name: string, payload: unknown): About =>
  (readers.get(name) ?? pullRequest).safeParse(payload).data ?? {};

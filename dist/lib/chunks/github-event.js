import { z } from "zod";
// src/io/github-event.ts
const Sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const RealSha = Sha.refine((sha) => !/^0+$/.test(sha));
const PullRequest = z.object({ pull_request: z.object({
	number: z.int().positive(),
	base: z.object({ sha: Sha }),
	head: z.object({ sha: Sha })
}) });
const MergeGroup = z.object({ merge_group: z.object({
	base_sha: Sha,
	head_sha: Sha
}) });
const Push = z.object({
	before: RealSha,
	after: RealSha
});
const pullRequest = PullRequest.transform(({ pull_request: { number, base, head } }) => ({
	pullRequest: number,
	change: {
		base: base.sha,
		head: head.sha
	}
}));
const readers = /* @__PURE__ */ new Map([["merge_group", MergeGroup.transform(({ merge_group: { base_sha, head_sha } }) => ({ change: {
	base: base_sha,
	head: head_sha
} }))], ["push", Push.transform(({ before, after }) => ({ change: {
	base: before,
	head: after
} }))]]);
/** What a payload tells. By what it holds, because many events are about a pull request, such as a review of it. */
const readPayload = (name, payload) => (readers.get(name) ?? pullRequest).safeParse(payload).data ?? {};
export { readPayload };

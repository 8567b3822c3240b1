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
const change = (base, head) => ({ change: {
	base,
	head
} });
const pullRequest = PullRequest.transform(({ pull_request: { number, base, head } }) => ({
	pullRequest: number,
	...change(base.sha, head.sha)
}));
const readers = /* @__PURE__ */ new Map([["merge_group", MergeGroup.transform(({ merge_group: { base_sha, head_sha } }) => change(base_sha, head_sha))], ["push", Push.transform(({ before, after }) => change(before, after))]]);
/** What a payload tells. By what it holds, because many events are about a pull request, such as a review of it. */
function readPayload(name, payload) {
	const { data, error } = (readers.get(name) ?? pullRequest).safeParse(payload);
	const missing = error?.issues.find(({ code }) => code !== "custom");
	if (!missing) return data ?? {};
	return { untold: missing.path.length === 0 ? "is no object" : `has no valid ${missing.path.join(".")}` };
}
export { readPayload };

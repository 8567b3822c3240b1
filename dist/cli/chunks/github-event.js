import { d as object, m as string, s as int } from "./schemas.js";
// src/io/github-event.ts
const Sha = string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const RealSha = Sha.refine((sha) => !/^0+$/.test(sha));
const PullRequest = object({ pull_request: object({
	number: int().positive(),
	base: object({ sha: Sha }),
	head: object({ sha: Sha })
}) });
const MergeGroup = object({ merge_group: object({
	base_sha: Sha,
	head_sha: Sha
}) });
const Push = object({
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
const readers = /* @__PURE__ */ new Map([
	["pull_request", pullRequest],
	["pull_request_target", pullRequest],
	["merge_group", MergeGroup.transform(({ merge_group: { base_sha, head_sha } }) => ({ change: {
		base: base_sha,
		head: head_sha
	} }))],
	["push", Push.transform(({ before, after }) => ({ change: {
		base: before,
		head: after
	} }))]
]);
/** What a payload tells; nothing where the event is another or the payload is not as documented. */
const readPayload = (name, payload) => readers.get(name)?.safeParse(payload).data ?? {};
export { readPayload };

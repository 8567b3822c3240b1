import { t as workflowFile } from "./workflow-run.js";
import { z } from "zod";
// src/io/github-event.ts
const Sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const RealSha = Sha.refine((sha) => !/^0+$/.test(sha));
const Repository = z.object({ full_name: z.string() });
const PullRequest = z.object({ pull_request: z.object({
	number: z.int().positive(),
	user: z.object({ login: z.string() }).nullish(),
	labels: z.array(z.object({ name: z.string() })).default([]),
	base: z.object({
		sha: Sha,
		ref: z.string().default(""),
		repo: Repository.nullish()
	}),
	head: z.object({
		sha: Sha,
		ref: z.string().default(""),
		repo: Repository.nullish()
	})
}) });
const WorkflowRun = z.object({ workflow_run: z.object({
	id: z.int().positive(),
	run_attempt: z.int().positive().default(1),
	name: z.string().nullish(),
	path: z.string().nullish(),
	head_sha: Sha,
	head_branch: z.string().nullish(),
	head_repository: Repository.nullish(),
	event: z.string(),
	conclusion: z.string().nullish()
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
const pullRequest = PullRequest.transform(({ pull_request: { number, user, labels, base, head } }) => ({
	pull: {
		number,
		author: user?.login ?? "ghost",
		headRepository: head.repo?.full_name,
		headRef: head.ref,
		headSha: head.sha,
		baseRef: base.ref,
		baseSha: base.sha,
		isFork: head.repo?.full_name === void 0 || head.repo.full_name !== base.repo?.full_name,
		labels: labels.map(({ name }) => name)
	},
	...change(base.sha, head.sha)
}));
const workflowRun = WorkflowRun.transform(({ workflow_run: run }) => ({ ended: {
	id: run.id,
	attempt: run.run_attempt,
	workflow: run.name ?? void 0,
	file: workflowFile(run.path ?? void 0),
	headSha: run.head_sha,
	headBranch: run.head_branch ?? void 0,
	headRepository: run.head_repository?.full_name,
	event: run.event,
	conclusion: run.conclusion ?? void 0
} }));
const readers = /* @__PURE__ */ new Map([
	["merge_group", MergeGroup.transform(({ merge_group: { base_sha, head_sha } }) => change(base_sha, head_sha))],
	["workflow_run", workflowRun],
	["push", Push.transform(({ before, after }) => change(before, after))]
]);
/** What a payload tells. By what it holds, because many events are about a pull request, such as a review of it. */
function readPayload(name, payload) {
	const { data, error } = (readers.get(name) ?? pullRequest).safeParse(payload);
	const missing = error?.issues.find(({ code }) => code !== "custom");
	if (!missing) return data ?? {};
	return { untold: missing.path.length === 0 ? "is no object" : `has no valid ${missing.path.join(".")}` };
}
export { readPayload };

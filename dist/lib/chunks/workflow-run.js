// src/io/workflow-run.ts
/** The run that this is a part of, by the variables of the runner. */
function workflowRun(env) {
	const repository = env.get("GITHUB_REPOSITORY");
	const [id, attempt] = [count(env.get("GITHUB_RUN_ID")), count(env.get("GITHUB_RUN_ATTEMPT") ?? "1")];
	if (repository === void 0 || id === void 0 || attempt === void 0) return void 0;
	return {
		id,
		attempt,
		url: `${env.get("GITHUB_SERVER_URL") ?? "https://github.com"}/${repository}/actions/runs/${id}`,
		workflow: env.get("GITHUB_WORKFLOW"),
		file: workflowFile(env.get("GITHUB_WORKFLOW_REF")),
		job: env.get("GITHUB_JOB")
	};
}
/** The name of the file in `.github/workflows/gate.yml`, or in `owner/name/.github/workflows/gate.yml@refs/heads/main`. */
const workflowFile = (path) => /\/([^/@]+\.ya?ml)(?:@|$)/.exec(path ?? "")?.[1];
function count(text) {
	const number = Number(text ?? "");
	return Number.isSafeInteger(number) && number > 0 ? number : void 0;
}
export { workflowRun as n, workflowFile as t };

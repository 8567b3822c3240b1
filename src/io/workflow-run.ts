import type { Env, WorkflowRun } from '../model/sources.ts';

/** The run that this is a part of, by the variables of the runner. */
export function workflowRun(env: Env): WorkflowRun | undefined {
  const repository = env.get('GITHUB_REPOSITORY');
  const [id, attempt] = [count(env.get('GITHUB_RUN_ID')), count(env.get('GITHUB_RUN_ATTEMPT') ?? '1')];
  if (repository === undefined || id === undefined || attempt === undefined) return undefined;
  return {
    id,
    attempt,
    url: `${env.get('GITHUB_SERVER_URL') ?? 'https://github.com'}/${repository}/actions/runs/${id}`,
    workflow: env.get('GITHUB_WORKFLOW'),
    file: workflowFile(env.get('GITHUB_WORKFLOW_REF')),
    job: env.get('GITHUB_JOB'),
  };
}

/** The name of the file in `.github/workflows/gate.yml`, or in `owner/name/.github/workflows/gate.yml@refs/heads/main`. */
export const workflowFile = (path: string | undefined): string | undefined =>
  /\/([^/@]+\.ya?ml)(?:@|$)/.exec(path ?? '')?.[1];

function count(text: string | undefined): number | undefined {
  const number = Number(text ?? '');
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

import { z } from 'zod/mini';
import { readAnswer } from '../../formats/github-answer.ts';
import { GateError } from '../../model/errors.ts';
import type { GitHub, WorkflowRun } from '../../model/sources.ts';

const jobsAnswer = z.array(z.object({ id: z.number(), status: z.string(), runner_name: z.nullish(z.string()) }));

/**
 * The id of the job that the gate runs in, which is that of its check run: a runner runs one job at a time. Undefined where
 * there is no telling; that job then stays unfinished, which nobody takes for a success.
 */
export async function readOwnJob(
  github: GitHub,
  repository: string,
  { run, runner }: { readonly run: WorkflowRun; readonly runner: string },
): Promise<number | undefined> {
  const path = `/repos/${repository}/actions/runs/${run.id}/attempts/${run.attempt}/jobs`;
  try {
    const jobs = readAnswer(jobsAnswer, await github.list(path, { items: 'jobs', most: 1_000 }), path);
    const own = jobs.filter(({ status, runner_name: name }) => status === 'in_progress' && name === runner);
    return own.length === 1 ? own[0]?.id : undefined;
  } catch (thrown) {
    if (thrown instanceof GateError && thrown.kind !== 'cancelled') return undefined;
    throw thrown;
  }
}

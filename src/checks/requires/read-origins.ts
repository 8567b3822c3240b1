import { z } from 'zod/mini';
import { readAnswer } from '../../formats/github-answer.ts';
import { GateError } from '../../model/errors.ts';
import type { GitHub } from '../../model/sources.ts';

const runsAnswer = z.array(z.object({ id: z.number(), workflow_id: z.number(), event: z.string() }));

/** By the id of a workflow run, of which workflow it is and what started it: what runs again has both in common. */
export type Origins = ReadonlyMap<string, string>;

/** None where they cannot be read: each run then stands for itself, which makes more that must succeed, never less. */
export async function readOrigins(github: GitHub, repository: string, sha: string): Promise<Origins> {
  const path = `/repos/${repository}/actions/runs?head_sha=${sha}`;
  try {
    const runs = readAnswer(runsAnswer, await github.list(path, { items: 'workflow_runs', most: 1_000 }), path);
    return new Map(
      runs.map(({ id, workflow_id: workflow, event }) => [String(id), `workflow ${workflow} on ${event}`]),
    );
  } catch (thrown) {
    if (thrown instanceof GateError && thrown.kind !== 'cancelled') return new Map();
    throw thrown;
  }
}

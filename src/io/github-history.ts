import { z } from 'zod/mini';
import { GateError } from '../model/errors.ts';
import type { GitHubClient } from './github-client.ts';

// GitHub lists edits newest first; what it calls a diff is the whole text, null where somebody deleted it from the history.
const editsQuery = `query ($id: ID!) {
  node(id: $id) { ... on IssueComment { body userContentEdits(first: 50) { nodes { editedAt diff } } } }
}`;

const Edits = z.object({
  node: z.object({
    body: z.string(),
    userContentEdits: z.object({
      nodes: z.array(z.nullish(z.object({ editedAt: z.string(), diff: z.nullish(z.string()) }))),
    }),
  }),
});

/** Every text that a comment had, oldest first, as far as GitHub tells; undefined where it does not. */
export async function commentHistory(client: GitHubClient, id: string): Promise<readonly string[] | undefined> {
  const answer = await client.query(editsQuery, { id }).catch((thrown: unknown) => {
    // Whatever the reason: older servers have no such history, and there is another way.
    if (thrown instanceof GateError && thrown.kind !== 'cancelled') return undefined;
    throw thrown;
  });
  const { data } = Edits.safeParse(answer);
  if (!data) return undefined;
  const { body, userContentEdits } = data.node;
  const edits = userContentEdits.nodes
    .flatMap((edit) => (typeof edit?.diff === 'string' ? [{ at: Date.parse(edit.editedAt), text: edit.diff }] : []))
    .reverse()
    .sort((a, b) => a.at - b.at);
  return [...edits.map(({ text }) => text), body];
}

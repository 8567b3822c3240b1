import { readFileSync } from 'node:fs';
import { buildSchema, graphql, parse, validate } from 'graphql';
import { actor, editsOf, failure, type Range } from './comment-edits.ts';
import type { Json } from './description.ts';
import { nodeIdOf } from './comments.ts';
import { personNamed } from './person.ts';
import type { Comment, GitHubState } from './state.ts';
import { textOf } from './text.ts';
import type { Token } from './token.ts';

const file = new URL('../../fixtures/github/schema.graphql', import.meta.url);
const schema = buildSchema(readFileSync(file, 'utf8'));

interface Asked {
  readonly state: GitHubState;
  readonly token: Token;
  readonly body: Json;
}

interface GraphQLAnswer {
  readonly json: unknown;
  /** What GitHub's schema has against the query. */
  readonly faults: readonly string[];
}

/** GitHub answers 200 to everything that is a query, with what is wrong in `errors`. */
export async function answerGraphQL({ state, token, body }: Asked): Promise<GraphQLAnswer> {
  const source = textOf(body['query']);
  const faults = faultsOf(source);
  if (faults.length > 0) return { json: { errors: faults.map((message) => ({ message })) }, faults };
  const rootValue = {
    viewer: () => ({ __typename: 'User', id: personNamed(token.login)['node_id'], login: token.login }),
    node: ({ id }: { id: string }) => nodeOf(id, state, token),
  };
  const variableValues = (body['variables'] ?? {}) as Record<string, unknown>;
  const { data, errors } = await graphql({ schema, source, rootValue, variableValues });
  const shown = errors?.map(({ message, path, extensions }) => ({ type: extensions['type'], path, message }));
  return { json: { data, ...(shown && { errors: shown }) }, faults: [] };
}

function faultsOf(source: string): readonly string[] {
  try {
    return validate(schema, parse(source)).map(({ message }) => message);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function nodeOf(id: string, { comments, isPrivate }: GitHubState, { permissions }: Token): unknown {
  const comment = comments.find((one) => nodeIdOf(one) === id);
  const mayRead = !isPrivate || 'issues' in permissions || 'pull_requests' in permissions;
  if (comment !== undefined && mayRead) return commentNode(comment);
  throw failure('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}

const commentNode = (comment: Comment) => ({
  __typename: 'IssueComment',
  id: nodeIdOf(comment),
  databaseId: comment.id,
  author: actor(comment.author),
  body: comment.body,
  lastEditedAt: comment.edits.at(-1)?.at ?? null,
  userContentEdits: (range: Range) => editsOf(comment, range),
});

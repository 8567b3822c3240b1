import { describe, expect, test } from 'vitest';
import { asking } from '../helpers/github/asking.ts';
import { gitHubServer, type GitHubOptions } from '../helpers/github/server.ts';
import { comment, type Edit } from '../helpers/github/state.ts';
import { workflowToken } from '../helpers/github/token.ts';

async function gitHub(options: GitHubOptions = {}) {
  const server = await gitHubServer(options);
  const query = (text: string, variables = {}) =>
    asking(server.graphql, { method: 'POST', body: { query: text, variables } });
  return { server, query, comments: `${server.api}/repos/org/repository/issues/7/comments` };
}

const history = `query ($id: ID!) {
  node(id: $id) { ... on IssueComment { body userContentEdits(first: 2) { totalCount nodes { diff deletedAt } pageInfo { hasNextPage endCursor } } } }
}`;

const edit = (body: string, given: Partial<Edit> = {}): Edit => ({
  at: '2026-01-02T03:04:05Z',
  by: 'alice',
  body,
  ...given,
});

const edited = (...edits: readonly Edit[]) => ({
  state: { comments: [comment({ id: 1, body: edits.at(-1)?.body ?? 'text', edits })] },
});

const idOf = async ({ comments }: Awaited<ReturnType<typeof gitHub>>): Promise<string> =>
  (await asking(comments)).json[0].node_id;

describe('the history of a comment', () => {
  test('has every text, the newest first, the one that it was created with too', async () => {
    const world = await gitHub();
    const { json } = await asking(world.comments, { method: 'POST', body: { body: 'one' } });
    const url = `${world.server.api}/repos/org/repository/issues/comments/${json.id}`;
    await asking(url, { method: 'PATCH', body: { body: 'two' } });
    await asking(url, { method: 'PATCH', body: { body: 'two' } });
    await asking(url, { method: 'PATCH', body: { body: 'three' } });
    const answer = await world.query(history, { id: json.node_id });
    expect(answer.json.data.node).toMatchObject({
      body: 'three',
      userContentEdits: { totalCount: 3, nodes: [{ diff: 'three' }, { diff: 'two' }], pageInfo: { hasNextPage: true } },
    });
    expect(world.server.violations).toEqual([]);
  });

  test('is empty for one that nobody edited', async () => {
    const world = await gitHub(edited());
    const { json } = await world.query(history, { id: await idOf(world) });
    expect(json.data.node.userContentEdits).toMatchObject({
      totalCount: 0,
      nodes: [],
      pageInfo: { hasNextPage: false },
    });
  });

  test('lacks a text that somebody took out', async () => {
    const world = await gitHub(edited(edit('secret', { isDeleted: true }), edit('text')));
    const { json } = await world.query(history, { id: await idOf(world) });
    expect(json.data.node.userContentEdits.nodes).toEqual([
      { diff: 'text', deletedAt: null },
      { diff: null, deletedAt: '2026-01-02T03:04:05Z' },
    ]);
  });

  test.each([
    ['first: 1', ['3']],
    ['last: 1', ['1']],
    ['first: 2, after: "edit:2"', ['2', '1']],
    ['last: 1, before: "edit:0"', ['2']],
    ['last: 0', []],
  ])('is asked for with %s', async (range, texts) => {
    const world = await gitHub(edited(edit('1'), edit('2'), edit('3')));
    const text = `query ($id: ID!) { node(id: $id) { ... on IssueComment { userContentEdits(${range}) { nodes { diff } } } } }`;
    const { json } = await world.query(text, { id: await idOf(world) });
    expect(json.data.node.userContentEdits.nodes).toEqual(texts.map((diff) => ({ diff })));
  });

  test.each([
    ['userContentEdits { totalCount }', 'MISSING_PAGINATION_BOUNDARIES'],
    ['userContentEdits(first: 101) { totalCount }', 'EXCESSIVE_PAGINATION'],
  ])('is not given for %s', async (field, type) => {
    const world = await gitHub(edited(edit('1')));
    const text = `query ($id: ID!) { node(id: $id) { ... on IssueComment { ${field} } } }`;
    const { status, json } = await world.query(text, { id: await idOf(world) });
    expect({ status, json }).toMatchObject({ status: 200, json: { errors: [{ type }] } });
  });

  test.each([
    ['that is not there', {}, 'IC_none'],
    ['that the token cannot see', { tokens: { ghs_gate: workflowToken({}) }, ...edited() }, 'IC_MQ'],
  ])('is an error for a comment %s', async (_, options, id) => {
    const { query } = await gitHub(options);
    const { status, json } = await query(history, { id });
    expect({ status, json }).toMatchObject({
      status: 200,
      json: { data: { node: null }, errors: [{ type: 'NOT_FOUND' }] },
    });
  });
});

describe('a query', () => {
  test('says who asks', async () => {
    const { query } = await gitHub();
    expect((await query('{ viewer { login __typename } }')).json.data.viewer.login).toBe('github-actions[bot]');
  });

  test('of a bot as an author has no [bot]', async () => {
    const { query } = await gitHub({
      state: { comments: [comment({ id: 1, body: 'a', author: 'github-actions[bot]' })] },
    });
    const text = '{ node(id: "IC_MQ") { ... on IssueComment { author { login __typename } } } }';
    expect((await query(text)).json.data.node.author).toEqual({ login: 'github-actions', __typename: 'Bot' });
  });

  test.each(['{ viewer { emailAddress } }', '{ viewer', ''])('%j is a violation', async (text) => {
    const { server, query } = await gitHub();
    expect((await query(text)).json).toMatchObject({ errors: [{ message: expect.any(String) }] });
    expect(server.violations).toHaveLength(1);
  });

  test('needs a token', async () => {
    const { server } = await gitHub();
    const body = { query: '{ viewer { login } }' };
    expect((await asking(server.graphql, { method: 'POST', body, token: null })).status).toBe(401);
  });
});

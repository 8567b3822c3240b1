import { describe, expect, test } from 'vitest';
import { answerFaults } from '../helpers/github/answer-faults.ts';
import { asking } from '../helpers/github/asking.ts';
import { operationIds, operationOf } from '../helpers/github/description.ts';
import { handlers } from '../helpers/github/router.ts';
import { gitHubServer, type GitHubOptions } from '../helpers/github/server.ts';
import { comment, pull, shaOf, type CheckRun, type GitHubState, type Run } from '../helpers/github/state.ts';
import { personalToken, readOnlyToken, workflowToken } from '../helpers/github/token.ts';

async function gitHub(options: GitHubOptions = {}) {
  const server = await gitHubServer(options);
  return { server, repository: `${server.api}/repos/org/repository` };
}

const head = shaOf('b');
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => comment({ id: index + 1, body: `Comment ${index + 1}` }));

const run: Run = {
  id: 99,
  attempt: 2,
  sha: head,
  branch: 'topic',
  event: 'pull_request',
  headRepository: 'org/repository',
  conclusion: 'success',
  actor: 'alice',
  jobs: [
    { name: 'unit', status: 'completed', conclusion: 'failure', attempt: 1 },
    { name: 'unit', status: 'completed', conclusion: 'success' },
  ],
  approvals: [{ user: 'bob', state: 'approved', environment: 'production' }],
};

const checkRun = (given: Partial<CheckRun> & Pick<CheckRun, 'id' | 'name'>): CheckRun => ({
  app: 'github-actions',
  suite: 1,
  sha: head,
  started: '2026-01-02T03:04:05Z',
  externalId: '',
  detailsUrl: 'https://example.com',
  status: 'completed',
  conclusion: 'success',
  completed: '2026-01-02T03:04:05Z',
  title: null,
  summary: null,
  text: null,
  annotations: [],
  ...given,
});

const full: Partial<GitHubState> = {
  pulls: [
    pull({
      labels: ['stage-2'],
      commits: [{ sha: head, author: 'alice', committer: null }],
      files: [{ filename: 'b.ts', status: 'renamed', previous: 'a.ts', additions: 3, deletions: 1 }],
      reviews: [
        { user: 'bob', state: 'APPROVED', commit: head },
        { user: null, state: 'CHANGES_REQUESTED', commit: head },
        { user: 'carol', state: 'PENDING', commit: head },
      ],
    }),
    pull({ number: 8, state: 'closed', head: { repository: null, ref: 'gone', sha: shaOf('d') } }),
  ],
  comments: people(2),
  checkRuns: [checkRun({ id: 1, name: 'lint', conclusion: 'failure' }), checkRun({ id: 2, name: 'lint' })],
  statuses: [{ sha: head, context: 'ci/old', state: 'success' }],
  runs: [run],
  teams: { 'org/release': ['bob', 'carol'] },
  collaborators: { bob: 'maintain' },
  files: { 'main:gate.yml': 'checks: {}\n' },
};

describe('answers are what GitHub describes', () => {
  test.each([
    ['', { full_name: 'org/repository' }],
    [`/commits/${head}/pulls`, [{ number: 7 }]],
    [`/commits/${head}/check-runs`, { total_count: 1, check_runs: [{ id: 2 }] }],
    [`/commits/${head}/check-runs?filter=all`, { total_count: 2 }],
    [`/commits/${head}/check-runs?check_name=none`, { total_count: 0, check_runs: [] }],
    [`/commits/${head}/check-suites`, { total_count: 1, check_suites: [{ conclusion: 'failure' }] }],
    [`/commits/topic/status`, { state: 'success', sha: head }],
    [`/commits/main/status`, { state: 'pending', total_count: 0 }],
    [`/compare/main...topic`, { status: 'ahead', files: [{ previous_filename: 'a.ts' }] }],
    ['/contents/gate.yml?ref=main', { content: 'Y2hlY2tzOiB7fQo=\n', size: 11 }],
    ['/issues/7', { number: 7, labels: [{ name: 'stage-2' }] }],
    ['/issues/7/comments', [{ id: 1 }, { id: 2, user: { login: 'alice' } }]],
    ['/issues/comments/2', { body: 'Comment 2' }],
    ['/pulls', [{ number: 7 }]],
    ['/pulls?state=all&head=org:topic', [{ number: 7 }]],
    ['/pulls/8', { number: 8, head: { repo: null }, state: 'closed' }],
    ['/pulls/7/commits', [{ sha: head, committer: null }]],
    ['/pulls/7/files', [{ filename: 'b.ts', changes: 4 }]],
    ['/pulls/7/reviews', [{ state: 'APPROVED' }, { user: null }, { state: 'PENDING' }]],
    ['/check-runs/1', { conclusion: 'failure' }],
    ['/check-runs/1/annotations', []],
    ['/actions/runs/99', { run_attempt: 2, pull_requests: [] }],
    ['/actions/runs/99/approvals', [{ state: 'approved', environments: [{ name: 'production' }] }]],
    ['/actions/runs/99/jobs', { total_count: 1, jobs: [{ conclusion: 'success' }] }],
    ['/actions/runs/99/attempts/1/jobs', { jobs: [{ conclusion: 'failure' }] }],
    ['/collaborators/bob/permission', { permission: 'write', role_name: 'maintain' }],
  ])('GET %s', async (path, expected) => {
    const { server, repository } = await gitHub({ state: full });
    const { status, json } = await asking(`${repository}${path}`);
    expect({ status, json }).toMatchObject({ status: 200, json: expected });
    expect(server.violations).toEqual([]);
  });

  test.each([
    ['/orgs/org/teams/release/members', [{ login: 'bob' }, { login: 'carol' }]],
    ['/orgs/org/teams/release/memberships/bob', { state: 'active' }],
    ['/user', { login: 'alice' }],
  ])('GET %s, for a person', async (path, expected) => {
    const { server } = await gitHub({ state: full, tokens: { ghp_alice: personalToken('alice') } });
    expect(await asking(`${server.api}${path}`, { token: 'ghp_alice' })).toMatchObject({ status: 200, json: expected });
    expect(server.violations).toEqual([]);
  });

  test('and there is one for every operation that is described', () => {
    expect(operationIds().filter((id) => handlers[id] === undefined)).toEqual([]);
  });

  test('one that the server made wrong is noted', async () => {
    const { server, repository } = await gitHub({
      state: { checkRuns: [checkRun({ id: 1, name: 'a', conclusion: 'passed' })] },
    });
    expect((await asking(`${repository}/check-runs/1`)).status).toBe(200);
    expect(server.violations).toContainEqual(expect.stringContaining('answer 200 /conclusion'));
  });

  test('a wrong one is a violation', () => {
    const matched = operationOf('GET', '/repos/org/repository/issues/7/comments');
    if (!('operation' in matched)) throw new Error('not described');
    expect(answerFaults({ status: 200, json: [{ id: 1 }] }, matched.operation)).not.toEqual([]);
    expect(answerFaults({ status: 201, json: [] }, matched.operation)).toEqual(['answer 201 is not described']);
    expect(answerFaults({ status: 200, json: [] }, matched.operation)).toEqual([]);
    expect(answerFaults({ status: 404, json: { message: 1 } }, matched.operation)).not.toEqual([]);
  });
});

const fine = { name: 'gate', head_sha: head, status: 'in_progress' };
const annotation = { path: 'a.ts', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'm' };
const reported = (...annotations: readonly unknown[]) => ({
  ...fine,
  output: { title: 't', summary: 's', annotations },
});

describe('a request that GitHub does not describe is a violation', () => {
  test.each([
    ['GET', '/nonsense', 'it is not described', undefined],
    ['PUT', '/check-runs', 'it is not described', {}],
    ['GET', '/pulls?perpage=3', 'query has perpage', undefined],
    ['GET', '/pulls?state=opened', 'query state', undefined],
    ['GET', '/pulls?per_page=200', 'more than 100', undefined],
    ['GET', '/pulls/seven', 'path pull_number', undefined],
    ['POST', '/issues/7/comments', "required property 'body'", {}],
    ['POST', '/issues/7/comments', 'must be string', { body: 7 }],
    ['POST', '/issues/7/comments', 'body is missing', undefined],
    ['POST', '/issues/7/comments', 'body is not JSON', '{'],
    ['DELETE', '/issues/comments/1', 'none is described', { why: 1 }],
    ['POST', '/check-runs', '/conclusion', { ...fine, conclusion: 'passed' }],
    ['POST', '/check-runs', 'annotation_level', reported({ ...annotation, annotation_level: 'error' })],
    ['POST', '/check-runs', '50', reported(...Array.from({ length: 51 }, () => annotation))],
    ['POST', '/check-runs', '65535', { ...fine, output: { title: 't', summary: 's'.repeat(65_536) } }],
  ])('%s %s: %s', async (method, path, complaint, body) => {
    const { server, repository } = await gitHub({ state: full });
    await asking(`${repository}${path}`, { method, body });
    expect(server.violations).toContainEqual(expect.stringContaining(complaint));
    expect(server.requests.filter(({ effect }) => effect !== undefined)).toEqual([]);
  });

  test.each([
    ['user-agent is missing', { 'user-agent': '' }],
    ['authorization is no bearer token', { authorization: 'Basic ghs_gate' }],
    ['accept text/html', { accept: 'text/html' }],
    ['version 2020-01-01', { 'x-github-api-version': '2020-01-01' }],
  ])('%s', async (complaint, headers) => {
    const { server, repository } = await gitHub();
    await asking(repository, { headers });
    expect(server.violations).toContainEqual(expect.stringContaining(complaint));
  });

  test('a token in the URL, a text that says it is no JSON', async () => {
    const { server, repository } = await gitHub();
    await asking(`${repository}/pulls?head=ghs_gate`);
    await asking(`${repository}/issues/7/comments`, {
      method: 'POST',
      body: '{"body":"a"}',
      headers: { 'content-type': 'text/plain' },
    });
    expect(server.violations).toEqual([
      expect.stringContaining('the token is in the URL'),
      expect.stringContaining('content-type is not application/json'),
    ]);
  });
});

describe('comments', () => {
  test('are created, edited and deleted by the identity of the token', async () => {
    const { server, repository } = await gitHub();
    const created = await asking(`${repository}/issues/7/comments`, { method: 'POST', body: { body: 'one' } });
    expect(created).toMatchObject({ status: 201, json: { user: { login: 'github-actions[bot]', type: 'Bot' } } });
    const own = `${repository}/issues/comments/${created.json.id}`;
    expect((await asking(own, { method: 'PATCH', body: { body: 'two' } })).json.body).toBe('two');
    expect(await asking(own, { method: 'DELETE' })).toMatchObject({ status: 204, text: '' });
    expect((await asking(own)).status).toBe(404);
    expect(server.requests.map(({ effect }) => effect)).toEqual([
      'created comment 1001',
      'updated comment 1001',
      'deleted comment 1001',
      undefined,
    ]);
    expect(server.violations).toEqual([]);
  });

  test.each([
    [201, '65,536 emoji', '😀'.repeat(65_536)],
    [422, '65,537 letters', 'a'.repeat(65_537)],
    [422, 'blanks', ' \n'],
  ])('answer %i to %s', async (status, _, body) => {
    const { repository } = await gitHub();
    expect((await asking(`${repository}/issues/7/comments`, { method: 'POST', body: { body } })).status).toBe(status);
  });

  test('of others are not for a person to edit', async () => {
    const { repository } = await gitHub({ state: { comments: people(1) }, tokens: { ghp_bob: personalToken('bob') } });
    const asked = { method: 'PATCH', body: { body: 'mine' }, token: 'ghp_bob' };
    expect((await asking(`${repository}/issues/comments/1`, asked)).status).toBe(403);
  });
});

describe('check runs', () => {
  test('gather annotations over requests, and are done with their conclusion', async () => {
    const { server, repository } = await gitHub();
    const { json } = await asking(`${repository}/check-runs`, { method: 'POST', body: reported(annotation) });
    expect(json).toMatchObject({ status: 'in_progress', conclusion: null, output: { annotations_count: 1 } });
    const { status: _, head_sha: __, ...more } = { ...reported(annotation, annotation), conclusion: 'failure' };
    const done = await asking(`${repository}/check-runs/${json.id}`, { method: 'PATCH', body: more });
    expect(done.json).toMatchObject({ status: 'completed', conclusion: 'failure', output: { annotations_count: 3 } });
    const listed = await asking(`${repository}/check-runs/${json.id}/annotations`);
    expect(listed.json).toHaveLength(3);
    expect(server.violations).toEqual([]);
  });

  test.each([
    ['columns over two lines', { ...annotation, end_line: 2, start_column: 1 }],
    ['a long title', { ...annotation, title: 't'.repeat(256) }],
    ['a large message', { ...annotation, message: 'é'.repeat(32_769) }],
    ['an end before the start', { ...annotation, start_line: 2 }],
    ['an absolute path', { ...annotation, path: '/a.ts' }],
  ])('do not take %s', async (_, bad) => {
    const { server, repository } = await gitHub();
    expect((await asking(`${repository}/check-runs`, { method: 'POST', body: reported(bad) })).status).toBe(422);
    expect(server.state.checkRuns).toEqual([]);
  });

  test('are of a commit that is there, and of the app that made them', async () => {
    const { repository } = await gitHub({ state: { checkRuns: [checkRun({ id: 3, name: 'x', app: 'another' })] } });
    const nowhere = { ...fine, head_sha: shaOf('9') };
    expect((await asking(`${repository}/check-runs`, { method: 'POST', body: nowhere })).status).toBe(422);
    const body = { conclusion: 'success' };
    expect((await asking(`${repository}/check-runs/3`, { method: 'PATCH', body })).status).toBe(403);
  });
});

describe('who may do what', () => {
  const write = { method: 'POST', body: { body: 'a' } };

  test('a read-only token learns what it lacks', async () => {
    const { server, repository } = await gitHub({ tokens: { ghs_gate: readOnlyToken() } });
    const { status, json, headers } = await asking(`${repository}/issues/7/comments`, write);
    expect({ status, json }).toMatchObject({
      status: 403,
      json: { message: 'Resource not accessible by integration' },
    });
    expect(headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write');
    expect([server.violations, server.state.comments]).toEqual([[], []]);
  });

  test.each([
    ['no token, private', { token: null, isPrivate: true, method: 'GET' }, 404],
    ['no token, public', { token: null, isPrivate: false, method: 'GET' }, 200],
    ['no token, writing', { token: null, isPrivate: false, method: 'POST' }, 401],
    ['a wrong token', { token: 'ghs_none', isPrivate: false, method: 'GET' }, 401],
  ])('%s', async (_, { token, isPrivate, method }, status) => {
    const { repository } = await gitHub({ state: { isPrivate } });
    const body = method === 'POST' ? { body: 'a' } : undefined;
    expect((await asking(`${repository}/issues/7/comments`, { token, method, body })).status).toBe(status);
  });

  test('a token that may read nothing of a private repository reads none of it, and all of a public one', async () => {
    const tokens = { ghs_gate: workflowToken({}) };
    const [hidden, open] = [await gitHub({ tokens }), await gitHub({ tokens, state: { isPrivate: false } })];
    expect((await asking(`${hidden.repository}/pulls/7/reviews`)).status).toBe(403);
    expect((await asking(`${open.repository}/pulls/7/reviews`)).status).toBe(200);
  });

  test.each(['/user', '/orgs/org/teams/release/members'])('%s is not for the token of a workflow', async (path) => {
    const { server } = await gitHub({ state: full });
    expect((await asking(`${server.api}${path}`)).status).toBe(403);
    expect(server.violations).toEqual([]);
  });

  test('another repository is none', async () => {
    const { server } = await gitHub();
    expect((await asking(`${server.api}/repos/org/other`)).status).toBe(404);
    expect((await asking(`${server.api}/repos/Org/Repository`)).status).toBe(200);
  });
});

describe('pages', () => {
  test('have 30 items unless asked, and links by the number of the repository', async () => {
    const { server, repository } = await gitHub({ state: { comments: people(61) } });
    const first = await asking(`${repository}/issues/7/comments`);
    expect(first.json).toHaveLength(30);
    const base = `${server.api}/repositories/1296269/issues/7/comments`;
    expect(first.headers.get('link')).toBe(`<${base}?page=2>; rel="next", <${base}?page=3>; rel="last"`);
    const last = await asking(`${base}?page=3`);
    expect(last.json).toMatchObject([{ id: 61 }]);
    expect(last.headers.get('link')).toBe(`<${base}?page=2>; rel="prev", <${base}?page=1>; rel="first"`);
    expect(server.violations).toEqual([]);
  });

  test('of one there is no link, of too high a number no item', async () => {
    const { repository } = await gitHub({ state: { comments: people(2) } });
    expect((await asking(`${repository}/issues/7/comments?per_page=2`)).headers.get('link')).toBeNull();
    expect((await asking(`${repository}/issues/7/comments?page=9`)).json).toEqual([]);
  });
});

describe('limits', () => {
  test('of an hour count down, and refuse', async () => {
    const { repository } = await gitHub({ limits: { perHour: 2 }, now: () => 1_000_000_000_000 });
    expect((await asking(repository)).headers.get('x-ratelimit-remaining')).toBe('1');
    await asking(repository);
    const { status, headers } = await asking(repository);
    expect([status, headers.get('x-ratelimit-remaining'), headers.get('x-ratelimit-reset')]).toEqual([
      403,
      '0',
      '1000003600',
    ]);
  });

  test('of writing say when to come back', async () => {
    let now = 0;
    const { repository } = await gitHub({ limits: { writesPerMinute: 1 }, now: () => now });
    const write = () => asking(`${repository}/issues/7/comments`, { method: 'POST', body: { body: 'a' } });
    expect((await write()).status).toBe(201);
    const { status, headers } = await write();
    expect([status, headers.get('retry-after')]).toEqual([403, '60']);
    now = 60_000;
    expect((await write()).status).toBe(201);
  });

  test('are not touched by what the client has already', async () => {
    const { repository } = await gitHub();
    const etag = (await asking(repository)).headers.get('etag') ?? '';
    const { status, text, headers } = await asking(repository, { headers: { 'if-none-match': etag } });
    expect([status, text, headers.get('x-ratelimit-used')]).toEqual([304, '', '1']);
  });
});

test('GitHub Enterprise Server has its API below a path', async () => {
  const { server, repository } = await gitHub({ isEnterprise: true, state: { comments: people(31) } });
  expect([server.api, server.graphql]).toEqual([`${server.origin}/api/v3`, `${server.origin}/api/graphql`]);
  const { status, headers } = await asking(`${repository}/issues/7/comments`);
  expect([status, headers.get('link')]).toEqual([
    200,
    expect.stringContaining(`${server.origin}/api/v3/repositories/`),
  ]);
  const body = { query: '{ viewer { login } }' };
  expect((await asking(server.graphql, { method: 'POST', body })).json).toEqual({
    data: { viewer: { login: 'github-actions[bot]' } },
  });
  expect((await asking(`${server.origin}/repos/org/repository`)).status).toBe(404);
  expect(server.violations).toEqual(['GET /repos/org/repository: it is not below /api/v3']);
});

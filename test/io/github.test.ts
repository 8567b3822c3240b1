import { describe, expect, test } from 'vitest';
import { liveGitHub } from '../../src/io/github.ts';
import { fixedClock, memoryEnv, memoryHttp, type MemoryResponse } from '../../src/testing.ts';

const [one, two, zeros] = ['1'.repeat(40), '2'.repeat(40), '0'.repeat(40)];
const pullRequest = { pull_request: { number: 7, base: { sha: one }, head: { sha: two } } };

const chance = { clock: fixedClock(), random: () => 0 };

interface Run {
  readonly name: string;
  readonly payload?: unknown;
  readonly base?: string;
}

function eventOf({ name, payload, base }: Run) {
  const env = memoryEnv({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: '/event.json', GITHUB_SHA: two });
  const readEvent = async () =>
    new TextEncoder().encode(typeof payload === 'string' ? payload : JSON.stringify(payload));
  return liveGitHub({ ...chance, env, http: memoryHttp(), readEvent, base }).event();
}

describe('the change that an event is about', () => {
  const change = { base: one, head: two };

  test.each([
    ['pull_request', pullRequest, { pull: { number: 7, headSha: two, baseSha: one }, change }],
    ['pull_request_target', pullRequest, { pull: { number: 7, headSha: two, baseSha: one }, change }],
    ['pull_request_review', pullRequest, { pull: { number: 7, headSha: two, baseSha: one }, change }],
    ['what GitHub adds next year', pullRequest, { pull: { number: 7, headSha: two, baseSha: one }, change }],
    ['merge_group', { merge_group: { base_sha: one, head_sha: two } }, { change }],
    ['push', { before: one, after: two }, { change }],
    [
      'push',
      { before: '3'.repeat(64), after: '4'.repeat(64) },
      { change: { base: '3'.repeat(64), head: '4'.repeat(64) } },
    ],
  ])('%s %j', async (name, payload, about) => {
    expect(await eventOf({ name, payload })).toMatchObject({
      name,
      repository: undefined,
      sha: two,
      ref: undefined,
      ...about,
    });
  });

  test.each([
    ['push', { before: zeros, after: two }],
    ['push', { before: one, after: zeros }],
    ['push', { before: '--output=x', after: two }],
    ['push', {}],
    ['push', pullRequest],
    ['merge_group', pullRequest],
    ['workflow_dispatch', { inputs: {} }],
    ['issue_comment', { issue: { pull_request: { url: 'https://api.github.com/' } } }],
    ['constructor', { before: one, after: two }],
    ['pull_request', { pull_request: { number: 'seven', base: { sha: one }, head: { sha: two } } }],
    ['pull_request', 'not JSON'],
    ['pull_request', 'null'],
  ])('is not known from %s %j', async (name, payload) => {
    const event = await eventOf({ name, payload });
    expect([event?.name, event?.change, event?.pull?.number]).toEqual([name, undefined, undefined]);
  });

  test.each([
    ['pull_request', 'not JSON', '/event.json is not JSON'],
    ['pull_request', 'null', '/event.json is no object'],
    ['pull_request', {}, '/event.json has no valid pull_request'],
    ['pull_request', { pull_request: { base: { sha: one }, head: { sha: two } } }, 'pull_request.number'],
    ['pull_request_target', { pull_request: { ...pullRequest.pull_request, base: {} } }, 'pull_request.base.sha'],
    ['pull_request', { pull_request: { ...pullRequest.pull_request, head: { sha: 'x' } } }, 'pull_request.head.sha'],
    ['merge_group', { merge_group: { head_sha: two } }, 'merge_group.base_sha'],
    ['push', { before: one }, 'after'],
    ['push', { before: zeros, after: two }, undefined],
    ['push', { before: one, after: two }, undefined],
  ])('%s %j says why', async (name, payload, why) => {
    const { untold } = (await eventOf({ name, payload })) ?? {};
    expect(untold).toBe(why === undefined || why.startsWith('/') ? why : `/event.json has no valid ${why}`);
  });

  test.each([
    ['/missing.json', '/missing.json cannot be read'],
    ['', 'GITHUB_EVENT_PATH is not set'],
  ])('says why where there is no payload: "%s"', async (path, untold) => {
    const env = memoryEnv({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path });
    const github = liveGitHub({
      ...chance,
      env,
      http: memoryHttp(),
      readEvent: () => Promise.reject(new Error('missing')),
    });
    expect(await github.event()).toMatchObject({ name: 'pull_request', untold });
  });

  test.each([{ GITHUB_EVENT_PATH: '/missing.json' }, {}])('is not known without a payload: %j', async (variables) => {
    const env = memoryEnv({ GITHUB_EVENT_NAME: 'push', ...variables });
    const github = liveGitHub({
      ...chance,
      env,
      http: memoryHttp(),
      readEvent: () => Promise.reject(new Error('missing')),
    });
    expect((await github.event())?.change).toBeUndefined();
  });

  test('is what the operator says, whatever the event is', async () => {
    const event = await eventOf({ name: 'pull_request', payload: pullRequest, base: 'origin/main' });
    expect([event?.pull?.number, event?.change]).toEqual([7, { base: 'origin/main', head: 'HEAD' }]);
  });

  test('is what the operator says, outside of GitHub Actions too', async () => {
    const github = liveGitHub({
      ...chance,
      env: memoryEnv(),
      http: memoryHttp(),
      readEvent: () => Promise.reject(new Error()),
      base: 'main',
    });
    expect(await github.event()).toEqual({ name: 'none', change: { base: 'main', head: 'HEAD' } });
  });
});

interface Ask {
  readonly path?: string;
  readonly token?: string | undefined;
  readonly api?: string;
}

async function failureOf(
  response: MemoryResponse,
  { path = '/repos/acme/app', token = 's3cret' }: Ask = {},
): Promise<unknown> {
  const env = memoryEnv({ GITHUB_TOKEN: token });
  const http = memoryHttp({ [`https://api.github.com${path}`]: response });
  return liveGitHub({ ...chance, env, http, readEvent: () => Promise.reject(new Error()) })
    .get(path)
    .catch((thrown: unknown) => thrown);
}

describe('the REST API', () => {
  test('is asked as GitHub wants it', async () => {
    const http = memoryHttp({ 'https://ghes.example/api/v3/user': { body: '{"login":"me"}' } });
    const env = memoryEnv({ GITHUB_TOKEN: 's3cret\n', GITHUB_API_URL: 'https://ghes.example/api/v3/' });
    const github = liveGitHub({ ...chance, env, http, readEvent: () => Promise.reject(new Error()) });
    expect(await github.get('/user')).toEqual({ login: 'me' });
    expect(http.requests[0]?.headers).toEqual({
      accept: 'application/vnd.github+json',
      'user-agent': 'epic21-gate',
      'x-github-api-version': '2022-11-28',
      authorization: 'Bearer s3cret',
    });
  });

  test('is asked without a token where there is none', async () => {
    const http = memoryHttp({ 'https://api.github.com/user': { body: '{}' } });
    await liveGitHub({ ...chance, env: memoryEnv(), http, readEvent: () => Promise.reject(new Error()) }).get('/user');
    expect(http.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  test.each([
    ['/repos/acme/app/actions/runs', 'actions: read'],
    ['/repos/acme/app/environments', 'actions: read'],
    ['/repos/acme/app/pulls/1', 'pull-requests: read'],
    ['/repos/acme/app/commits/1/check-runs', 'checks: read'],
    ['/repos/acme/app/commits/1/status', 'statuses: read'],
    ['/repos/acme/app/contents/a', 'contents: read'],
    ['/repos/acme/app/issues/7/comments', 'pull-requests: read'],
    ['/graphql', 'pull-requests: read'],
    ['/repos/acme/app/issues/7', 'issues: read'],
    ['/repos/acme/app/rulesets', 'administration: read (a token of your own: a workflow cannot grant it)'],
  ])('names the permission that %s needs', async (path, permission) => {
    const failure = await failureOf(
      { status: 403, body: '{"message":"Resource not accessible by integration"}' },
      { path },
    );
    expect(failure).toMatchObject({
      kind: 'refused',
      message: `GitHub answered 403 to GET ${path}: Resource not accessible by integration`,
      hint: `The token may lack a permission: ${permission}`,
    });
  });

  test('believes GitHub about the permission', async () => {
    const headers = { 'X-Accepted-GitHub-Permissions': 'deployments=read' };
    expect(await failureOf({ status: 403, headers })).toMatchObject({
      hint: 'The token may lack a permission: deployments: read',
    });
  });

  test('writes what GitHub says about several as a workflow has it', async () => {
    const headers = { 'X-Accepted-GitHub-Permissions': 'issues=write; pull_requests=write,contents=read' };
    expect(await failureOf({ status: 403, headers })).toMatchObject({
      hint: 'The token may lack a permission: issues: write or pull-requests: write and contents: read',
    });
  });

  test.each([
    [401, 'Set GITHUB_TOKEN'],
    [404, 'Set GITHUB_TOKEN if it is private'],
  ])('asks for a token at %s where there is none', async (status, hint) => {
    expect(await failureOf({ status }, { token: '' })).toMatchObject({ hint });
  });

  test.each([
    [403, { 'x-ratelimit-remaining': '0' }],
    [403, { 'retry-after': '60' }],
    [429, {}],
    [500, {}],
  ])('tells a limit or an outage from a refusal: %s %j', async (status, headers) => {
    expect(await failureOf({ status, headers })).toMatchObject({ kind: 'unavailable', hint: 'Try again later' });
  });

  test('takes no other answer for content', async () => {
    expect(await failureOf({ status: 301 })).toMatchObject({ kind: 'unavailable' });
    expect(await failureOf({ status: 200, body: '<html>' })).toMatchObject({ kind: 'malformed' });
  });

  test.each([{ status: 401 }, { status: 404 }, { status: 500 }, { body: '<html>' }])(
    'never tells the token: %j',
    async (response) => {
      const failure = await failureOf(response);
      expect(failure).toBeInstanceOf(Error);
      expect(JSON.stringify([failure, String(failure), (failure as Error).stack])).not.toContain('s3cret');
    },
  );
});

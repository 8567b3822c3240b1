import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { githubAccess } from '../../src/io/github-access.ts';
import { githubClient, readAll } from '../../src/io/github-client.ts';
import type { GateError } from '../../src/model/errors.ts';
import { fixedClock, memoryEnv, memoryHttp, type MemoryResponse } from '../../src/testing.ts';

const now = '2026-01-01T00:00:00Z';
const url = 'https://api.github.com/thing';
const ok: MemoryResponse = { body: '{"id":1}' };
const limited = { status: 403, body: '{"message":"You have exceeded a secondary rate limit."}' };

interface World {
  readonly budgetMs?: number;
  readonly random?: () => number;
  /** How long each answer takes. */
  readonly answerMs?: number;
}

/** A GitHub that answers one thing after the other, the last one for good. */
function world(answers: readonly MemoryResponse[], { budgetMs = 60_000, random = () => 0, answerMs = 0 }: World = {}) {
  const clock = fixedClock(now);
  const left = [...answers];
  const answer = (): MemoryResponse => {
    clock.advance(answerMs);
    return (left.length > 1 ? left.shift() : left[0]) ?? ok;
  };
  const http = memoryHttp({ [url]: answer });
  const env = memoryEnv({ GITHUB_TOKEN: 's3cret' });
  const client = githubClient(githubAccess({ env, http, clock, random }, budgetMs));
  return { client, clock, calls: () => http.requests.length };
}

const failureOf = (attempt: Promise<unknown>): Promise<GateError> =>
  attempt.then(
    () => expect.unreachable('nothing was thrown'),
    (thrown: GateError) => thrown,
  );

describe('is asked again', () => {
  test.each<[string, MemoryResponse]>([
    ['500', { status: 500 }],
    ['502 with a page', { status: 502, body: '<html>' }],
    ['503', { status: 503 }],
    ['429', { status: 429 }],
    ['403 with retry-after', { status: 403, headers: { 'retry-after': '1' } }],
    ['403 without any request left', { status: 403, headers: { 'x-ratelimit-remaining': '0' } }],
    ['no answer in time', 'never'],
    ['half of the JSON', { body: '{"id"' }],
    ['nothing', { body: '' }],
  ])('after %s', async (_, answer) => {
    const { client, calls } = world([answer, answer, ok]);
    expect(await client.get('/thing')).toEqual({ id: 1 });
    expect(calls()).toBe(3);
  });

  test('for a change that may be made twice', async () => {
    const { client, calls } = world([{ status: 500 }, ok]);
    expect(await client.put('PATCH', '/thing', { a: 1 })).toEqual({ id: 1 });
    expect(calls()).toBe(2);
  });
});

describe('is not asked again', () => {
  test.each([301, 400, 401, 403, 404, 409, 422])('after %s', async (status) => {
    const { client, calls } = world([{ status }, ok]);
    expect((await failureOf(client.get('/thing'))).message).toContain(String(status));
    expect(calls()).toBe(1);
  });

  test('for ever', async () => {
    const { client, calls, clock } = world([{ status: 503, body: '{"message":"Down"}' }]);
    const failure = await failureOf(client.get('/thing'));
    expect(failure.message).toBe('GitHub answered 503 to GET /thing: Down; given up after 6 tries in 16 s');
    expect([calls(), clock.elapsed()]).toEqual([6, 15_500]);
  });
});

describe('waits', () => {
  const waited = async (answer: MemoryResponse, random?: () => number): Promise<number> => {
    const { client, clock } = world([answer, ok], random ? { random } : {});
    await client.get('/thing');
    return clock.elapsed();
  };

  test.each([
    ['a number of seconds', { 'retry-after': '7' }, 7_000],
    ['until a date', { 'retry-after': 'Thu, 01 Jan 2026 00:00:09 GMT' }, 9_000],
    ['not at all for a date that has passed', { 'retry-after': 'Wed, 31 Dec 2025 00:00:09 GMT' }, 0],
    ['until the limit is reset', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1767225612' }, 12_000],
    ['not at all for a reset that has passed', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' }, 0],
    ['a little for a negative number', { 'retry-after': '-5' }, 500],
    ['a little for no number', { 'retry-after': 'NaN' }, 500],
    ['a little for a number of another kind', { 'retry-after': '1e9' }, 500],
    ['a little where nothing is said', {}, 500],
  ])('%s', async (_, headers, ms) => {
    expect(await waited({ status: 429, headers })).toBe(ms);
  });

  test('longer the more it failed, and not as long as others do', async () => {
    expect(await waited({ status: 500 }, () => 0.5)).toBe(625);
    expect(await waited({ status: 500 }, () => 0.9)).toBe(725);
  });
});

describe('gives up', () => {
  test.each([
    ['3600', 'GitHub asks to wait 3600 s'],
    ['9'.repeat(400), 'GitHub asks to wait more than a day'],
  ])('at once where GitHub asks for more time than is left: retry-after %s', async (asked, why) => {
    const { client, calls, clock } = world([{ status: 429, headers: { 'retry-after': asked } }]);
    const failure = await failureOf(client.get('/thing'));
    expect(failure.message).toBe(`GitHub answered 429 to GET /thing; given up after 1 try in 0 s, because ${why}`);
    expect([calls(), clock.elapsed()]).toEqual([1, 0]);
  });

  test('where a limit is said without a time, as GitHub asks to wait a minute', async () => {
    const { client, calls } = world([limited]);
    expect((await failureOf(client.get('/thing'))).message).toContain('GitHub asks to wait 60 s');
    expect(calls()).toBe(1);
  });

  test('when the time for all of it is over, with the last answer', async () => {
    const { client, clock, calls } = world([{ status: 500 }, { status: 502 }], { budgetMs: 2_000 });
    const failure = await failureOf(client.get('/thing'));
    expect(failure.message).toBe('GitHub answered 502 to GET /thing; given up after 3 tries in 2 s');
    expect([failure.kind, calls(), clock.elapsed()]).toEqual(['unavailable', 3, 1_500]);
  });

  test.each<[string, MemoryResponse]>([
    ['does not ask to wait', { status: 502 }],
    ['asks to wait 0 s', { status: 502, headers: { 'retry-after': '0' } }],
  ])('after an answer that took all the time, which is no wish of GitHub where it %s', async (_, answer) => {
    const { client } = world([answer], { answerMs: 60_000 });
    const failure = await failureOf(client.get('/thing'));
    expect(failure.message).toBe('GitHub answered 502 to GET /thing; given up after 1 try in 60 s');
  });

  test('without a call when an earlier one took all the time', async () => {
    const { client, clock, calls } = world([ok], { budgetMs: 2_000 });
    clock.advance(2_000);
    expect(await failureOf(client.get('/thing'))).toMatchObject({
      kind: 'timeout',
      message: 'no time was left for GET /thing',
    });
    expect(calls()).toBe(0);
  });
});

describe('what must not be done twice', () => {
  test.each<[string, MemoryResponse]>([
    ['500', { status: 500 }],
    ['no answer', 'never'],
    ['half of the JSON', { status: 201, body: '{"id"' }],
  ])('is looked for after %s', async (_, answer) => {
    const { client, calls } = world([answer, ok]);
    expect(await client.post('/thing', {}, async () => ({ id: 'found' }))).toEqual({ id: 'found' });
    expect(calls()).toBe(1);
  });

  test('is done again where it was not', async () => {
    const { client, calls } = world([{ status: 500 }, ok]);
    expect(await client.post('/thing', {}, async () => undefined)).toEqual({ id: 1 });
    expect(calls()).toBe(2);
  });

  test('is done again without a look where GitHub said that it did nothing', async () => {
    const { client } = world([{ status: 429, headers: { 'retry-after': '1' } }, ok]);
    const look = (): Promise<unknown> => expect.unreachable('looked');
    expect(await client.post('/thing', {}, look)).toEqual({ id: 1 });
  });
});

describe('a failure', () => {
  test('names the permission to write', async () => {
    const { client } = world([{ status: 403, body: '{"message":"Resource not accessible by integration"}' }]);
    expect(await failureOf(client.put('PATCH', '/thing'))).toMatchObject({
      kind: 'refused',
      message: 'GitHub answered 403 to PATCH /thing: Resource not accessible by integration',
      hint: 'The token may lack a permission: contents: write',
    });
  });

  test('is of a token that is no longer valid', async () => {
    const { client } = world([{ status: 401, body: '{"message":"Bad credentials"}' }]);
    expect(await failureOf(client.get('/thing'))).toMatchObject({ hint: 'The token is not valid any more' });
  });

  test.each<MemoryResponse>([
    { status: 403, body: '{"message":"no s3cret here"}' },
    { status: 500, body: '{"message":"no s3cret here"}' },
    { body: 's3cret' },
    { status: 403, headers: { 'x-accepted-github-permissions': 's3cret' } },
    'never',
  ])('never tells the token, whoever sends it back: %j', async (answer) => {
    const { client } = world([answer]);
    const failure = await failureOf(client.get('/thing'));
    expect(inspect(failure, { depth: Infinity }) + failure.hint).not.toContain('s3cret');
  });
});

describe('a list', () => {
  const list = 'https://api.github.com/list';
  const page = (number: number, link?: string): MemoryResponse => ({
    body: JSON.stringify([number]),
    headers: link === undefined ? {} : { link },
  });

  function lists(routes: Readonly<Record<string, MemoryResponse>>, api = 'https://api.github.com') {
    const http = memoryHttp(routes);
    const env = memoryEnv({ GITHUB_TOKEN: 's3cret', GITHUB_API_URL: api });
    return { client: githubClient(githubAccess({ env, http, clock: fixedClock(), random: () => 0 }, 9_000)), http };
  }

  test('is read over its pages', async () => {
    const { client } = lists({
      [`${list}?per_page=100`]: page(1, `<${list}?page=2>; rel="next", <${list}?page=3>; rel="last"`),
      [`${list}?page=2`]: page(2, `<${list}?page=1>; rel="prev", <${list}?page=3>; rel=next`),
      [`${list}?page=3`]: page(3, `<${list}?page=1>; rel="first", <${list}?page=2>; rel="prev"`),
    });
    expect(await readAll(client.pages('/list'), { path: '/list' })).toEqual([1, 2, 3]);
  });

  test('keeps the query that it is asked with', async () => {
    const { client } = lists({ [`${list}?a=b&per_page=7`]: page(1) });
    expect(await readAll(client.pages('/list?a=b&per_page=7'), { path: '/list' })).toEqual([1]);
  });

  test('may be a part of the answer', async () => {
    const { client } = lists({ [`${list}?per_page=100`]: { body: '{"total_count":1,"things":[7]}' } });
    expect(await readAll(client.pages('/list', 'things'), { path: '/list' })).toEqual([7]);
  });

  test.each([
    'https://elsewhere.example/list?page=2',
    'http://api.github.com/list?page=2',
    'https://api.github.com:444/list',
    'https://user@api.github.com/list',
    'https://api.github.com.elsewhere.example/list',
    '/list?page=2',
  ])('never leads the token to %s', async (next) => {
    const { client, http } = lists({ [`${list}?per_page=100`]: page(1, `<${next}>; rel="next"`) });
    const failure = await failureOf(readAll(client.pages('/list'), { path: '/list' }));
    expect([failure.kind, http.requests.length]).toEqual(['refused', 1]);
  });

  test('never leads the token out of the API of a server that has more', async () => {
    const api = 'https://ghes.example/api/v3';
    const next = '<https://ghes.example/api/v3/../../evil>; rel="next"';
    const { client } = lists({ [`${api}/list?per_page=100`]: page(1, next) }, api);
    expect((await failureOf(readAll(client.pages('/list'), { path: '/list' }))).kind).toBe('refused');
  });

  test('is refused where it has more than is wanted: a part would look like the whole', async () => {
    const { client } = lists({ [`${list}?per_page=100`]: { body: '[1,2,3]' } });
    const failure = await failureOf(readAll(client.pages('/list'), { path: '/list', most: 2 }));
    expect([failure.kind, failure.message]).toEqual(['too-large', 'GET /list has more than 2 items']);
  });

  test('does not go on for ever', async () => {
    const again = `<${list}?per_page=100>; rel="next"`;
    const { client, http } = lists({ [`${list}?per_page=100`]: { body: '[]', headers: { link: again } } });
    expect((await failureOf(readAll(client.pages('/list'), { path: '/list' }))).kind).toBe('too-large');
    expect(http.requests).toHaveLength(300);
  });

  test.each(['{"message":"no list"}', 'null', '7'])('is a list: %s', async (body) => {
    const { client } = lists({ [`${list}?per_page=100`]: { body } });
    expect((await failureOf(readAll(client.pages('/list'), { path: '/list' }))).kind).toBe('malformed');
  });
});

describe('addresses', () => {
  const access = (variables: Readonly<Record<string, string>>) =>
    githubAccess({ env: memoryEnv(variables), http: memoryHttp(), clock: fixedClock(), random: () => 0 }, 1_000);

  test.each([
    [{}, 'https://api.github.com', 'https://api.github.com/graphql'],
    [{ GITHUB_API_URL: '' }, 'https://api.github.com', 'https://api.github.com/graphql'],
    [{ GITHUB_API_URL: 'https://h/api/v3/' }, 'https://h/api/v3', 'https://h/api/graphql'],
    [{ GITHUB_API_URL: 'https://api.acme.ghe.com' }, 'https://api.acme.ghe.com', 'https://api.acme.ghe.com/graphql'],
    [{ GITHUB_API_URL: 'https://h/api/v3', GITHUB_GRAPHQL_URL: 'https://h/g' }, 'https://h/api/v3', 'https://h/g'],
  ])('%j', (variables, api, graphql) => {
    expect(access(variables)).toMatchObject({ api, graphql });
  });

  test.each(['api.github.com', 'ftp://h', 'https://user:s3cret@h', 'https://h?x'])('%s is none', (address) => {
    expect(() => access({ GITHUB_API_URL: address })).toThrow('GITHUB_API_URL is not the address of an API');
  });

  test.each(['s3 cret', 's3cret\nx-evil: 1', 's3crét'])('a token that no header can hold is not told: %j', (token) => {
    const failure = (() => {
      try {
        return access({ GITHUB_TOKEN: token });
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(failure).toMatchObject({ kind: 'misuse', message: 'GITHUB_TOKEN has characters that no token has' });
    expect(inspect(failure)).not.toContain('s3');
  });

  test.each(['/../evil', '/%2e%2e/%2e%2e/evil'])('a path does not lead out of the API: %s', async (path) => {
    const http = memoryHttp();
    const env = memoryEnv({ GITHUB_API_URL: 'https://ghes.example/api/v3' });
    const client = githubClient(githubAccess({ env, http, clock: fixedClock(), random: () => 0 }, 9_000));
    expect((await failureOf(client.get(path))).kind).toBe('misuse');
    expect(http.requests).toEqual([]);
  });
});

describe('a query', () => {
  const ask = (answer: MemoryResponse) => {
    const http = memoryHttp({ 'POST https://api.github.com/graphql': answer });
    const env = memoryEnv({ GITHUB_TOKEN: 's3cret' });
    return githubClient(githubAccess({ env, http, clock: fixedClock(), random: () => 0 }, 9_000)).query('{ viewer }');
  };

  test('answers with its data', async () => {
    expect(await ask({ body: '{"data":{"viewer":{"login":"me"}}}' })).toEqual({ viewer: { login: 'me' } });
  });

  test.each([
    ['{"data":{"viewer":null},"errors":[{"message":"no s3cret"}]}', 'GitHub did not answer a query: no ***'],
    ['{"errors":[{"message":"bad"}]}', 'GitHub did not answer a query: bad'],
    ['{"data":null}', 'GitHub did not answer a query'],
    ['[]', 'GitHub did not answer a query'],
  ])('fails with what is wrong: %s', async (body, message) => {
    expect((await failureOf(ask({ body }))).message).toBe(message);
  });
});

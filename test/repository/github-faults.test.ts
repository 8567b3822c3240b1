import { describe, expect, test } from 'vitest';
import { asking } from '../helpers/github/asking.ts';
import { answering, type FaultName } from '../helpers/github/fault.ts';
import { gitHubServer } from '../helpers/github/server.ts';

async function gitHub() {
  const server = await gitHubServer();
  const comments = `${server.api}/repos/org/repository/issues/7/comments`;
  return {
    server,
    list: () => asking(comments),
    write: () => asking(comments, { method: 'POST', body: { body: 'a' } }),
  };
}

describe('before anything is done', () => {
  test.each<[FaultName, object]>([
    ['server error', { status: 500 }],
    ['bad gateway', { status: 502, text: expect.stringContaining('<html>') }],
    ['unavailable', { status: 503 }],
    ['too many requests', { status: 429 }],
    ['secondary limit', { status: 403 }],
    ['limit used up', { status: 403 }],
    ['permission missing', { status: 403, json: { message: 'Resource not accessible by integration' } }],
    ['bad credentials', { status: 401 }],
    ['not found', { status: 404 }],
    ['unprocessable', { status: 422 }],
    ['a page instead of JSON', { status: 200, text: expect.stringContaining('<html>') }],
  ])('%s', async (fault, expected) => {
    const { server, write } = await gitHub();
    server.fail({ fault });
    expect(await write()).toMatchObject(expected);
    expect([server.state.comments, server.requests[0]?.isFaulty, server.requests[0]?.effect]).toEqual([
      [],
      true,
      undefined,
    ]);
    expect((await write()).status).toBe(201);
    expect(server.violations).toEqual([]);
  });

  test('the connection is reset', async () => {
    const { server, write } = await gitHub();
    server.fail({ fault: 'connection reset' });
    await expect(write()).rejects.toThrow(/fetch failed/);
    expect(server.state.comments).toEqual([]);
  });
});

describe('after it is done', () => {
  test.each<[FaultName, object]>([
    ['server error, but done', { status: 500 }],
    ['half of the JSON', { status: 201, json: undefined, text: expect.stringContaining('{"id":1001,') }],
    ['an empty answer', { status: 201, text: '' }],
    ['another content type', { status: 201, json: { id: 1001 } }],
    ['a slow answer', { status: 201, json: { id: 1001 } }],
  ])('%s', async (fault, expected) => {
    const { server, write } = await gitHub();
    server.fail({ fault });
    expect(await write()).toMatchObject(expected);
    expect([server.state.comments.length, server.requests[0]?.effect]).toEqual([1, 'created comment 1001']);
  });

  test.each<FaultName>(['connection reset, but done', 'connection cut in the middle'])('%s', async (fault) => {
    const { server, write } = await gitHub();
    server.fail({ fault });
    await expect(write()).rejects.toThrow(/fetch failed|terminated/);
    expect(server.state.comments).toHaveLength(1);
  });
});

test.each<[FaultName, number]>([
  ['no answer', 0],
  ['no answer, but done', 1],
])('there is %s', async (fault, comments) => {
  const { server } = await gitHub();
  server.fail({ fault });
  const body = JSON.stringify({ body: 'a' });
  const headers = { authorization: 'Bearer ghs_gate', 'content-type': 'application/json' };
  const url = `${server.api}/repos/org/repository/issues/7/comments`;
  const asked = fetch(url, { method: 'POST', body, headers, signal: AbortSignal.timeout(300) });
  await expect(asked).rejects.toThrow(/timeout/);
  expect(server.state.comments).toHaveLength(comments);
});

test('a huge answer goes on as long as somebody reads', async () => {
  const { server } = await gitHub();
  server.fail({ fault: 'a huge answer' });
  const { body } = await fetch(`${server.api}/repos/org/repository`);
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > 20_000_000) break;
  }
  expect(bytes).toBeGreaterThan(20_000_000);
});

describe('a plan', () => {
  test('counts the requests that are its own', async () => {
    const { server, list, write } = await gitHub();
    server.fail({ fault: 'server error', method: 'POST', path: /comments$/, call: 2, times: 2 });
    const statuses = [await list(), await write(), await write(), await list(), await write(), await write()];
    expect(statuses.map(({ status }) => status)).toEqual([200, 201, 500, 200, 500, 201]);
  });

  test('leaves other paths alone', async () => {
    const { server, list, write } = await gitHub();
    server.fail({ fault: 'server error', path: /check-runs/, times: 9 });
    expect([(await list()).status, (await write()).status]).toEqual([200, 201]);
  });

  test('may answer anything', async () => {
    const { server, list } = await gitHub();
    server.fail({ fault: answering(302, {}, { location: 'http://127.0.0.2/' }) });
    const { status, headers } = await list();
    expect([status, headers.get('location')]).toEqual([302, 'http://127.0.0.2/']);
  });

  test('says when to come back', async () => {
    const { server, list } = await gitHub();
    for (const fault of ['too many requests', 'limit used up'] as const) server.fail({ fault, times: 1 });
    expect((await list()).headers.get('retry-after')).toBe('1');
  });
});

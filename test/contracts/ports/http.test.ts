import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { liveHttp } from '../../../src/io/http.ts';
import type { Http } from '../../../src/model/sources.ts';
import { memoryHttp, type MemoryResponse } from '../../../src/testing.ts';
import { kindOf } from './worlds/kind-of.ts';
import { deadOrigin, localServer } from './worlds/local-server.ts';
import { text } from './worlds/text.ts';

const answers: Readonly<Record<string, MemoryResponse>> = {
  'GET /text': { body: 'höllo', headers: { 'Content-Type': 'text/plain' } },
  'GET /query?a=1&b=%20': { body: 'with a query' },
  'POST /text': { status: 201, body: 'created' },
  'HEAD /text': { headers: { 'x-kind': 'head' } },
  'GET /missing': { status: 404, body: 'no such thing' },
  'GET /broken': { status: 500 },
  'GET /bytes': { body: Uint8Array.of(0, 255, 254) },
  'GET /exact': { body: 'x'.repeat(100) },
  'GET /over': { body: 'x'.repeat(101) },
  'GET /never': 'never',
};

interface World {
  readonly http: Http;
  readonly origin: string;
  readonly dead: string;
}

async function liveWorld(signal: AbortSignal): Promise<World> {
  const origin = await localServer((request, response) => {
    const answer = answers[`${request.method} ${request.url}`];
    if (!answer || answer === 'never') return;
    response.writeHead(answer.status ?? 200, answer.headers).end(answer.body);
  });
  return { http: liveHttp({ signal }), origin, dead: await deadOrigin() };
}

async function memoryWorld(signal: AbortSignal): Promise<World> {
  const origin = 'http://server.example';
  const routes = Object.entries(answers).map(([name, answer]) => [name.replace(' ', ` ${origin}`), answer] as const);
  return { http: memoryHttp(Object.fromEntries(routes), { signal }), origin, dead: 'http://dead.example' };
}

describe.each([
  ['live', liveWorld],
  ['memory', memoryWorld],
])('%s http', (_, build) => {
  const begin = () => build(new AbortController().signal);

  test.each([
    ['GET', '/text', 200, 'höllo'],
    ['GET', '/query?a=1&b=%20', 200, 'with a query'],
    ['POST', '/text', 201, 'created'],
    ['HEAD', '/text', 200, ''],
    ['GET', '/missing', 404, 'no such thing'],
    ['GET', '/broken', 500, ''],
  ])('answers %s %s with %s', async (method, path, status, body) => {
    const { http, origin } = await begin();
    const response = await http.send({ url: origin + path, method });
    expect([response.status, text(response.body)]).toEqual([status, body]);
  });

  test('gives header names in lower case', async () => {
    const { http, origin } = await begin();
    const { headers } = await http.send({ url: `${origin}/text` });
    expect([headers.get('content-type'), headers.has('Content-Type')]).toEqual(['text/plain', false]);
  });

  test('gives bytes as they are', async () => {
    const { http, origin } = await begin();
    expect([...(await http.send({ url: `${origin}/bytes` })).body]).toEqual([0, 255, 254]);
  });

  test('takes as many bytes as the limit, and not one more', async () => {
    const { http, origin } = await begin();
    expect((await http.send({ url: `${origin}/exact`, maxBytes: 100 })).body).toHaveLength(100);
    expect(await kindOf(http.send({ url: `${origin}/over`, maxBytes: 100 }))).toBe('too-large');
  });

  test('tells who does not answer', async () => {
    const { http, dead } = await begin();
    expect(await kindOf(http.send({ url: `${dead}/text` }))).toBe('unavailable');
  });

  test('gives up after the timeout', async () => {
    const { http, origin } = await begin();
    expect(await kindOf(http.send({ url: `${origin}/never`, timeoutMs: 50 }))).toBe('timeout');
  });

  test('ends when it is cancelled', async () => {
    const stop = new AbortController();
    const { http, origin } = await build(stop.signal);
    const pending = kindOf(http.send({ url: `${origin}/never` }));
    const aborted = once(stop.signal, 'abort');
    setTimeout(() => stop.abort(), 20);
    await aborted;
    expect(await pending).toBe('cancelled');
    expect(await kindOf(http.send({ url: `${origin}/text` }))).toBe('cancelled');
  });

  test.each(['ftp://server.example/', 'no url', 'http://user:password@server.example/', 'file:///etc/passwd'])(
    'refuses the URL %s',
    async (url) => {
      const { http } = await begin();
      expect(await kindOf(http.send({ url }))).toBe('misuse');
    },
  );
});

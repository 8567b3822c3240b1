import { once } from 'node:events';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { toolkitHttp } from '../../../src/io/github-toolkit.ts';
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

const toolkitWorld = async (signal: AbortSignal): Promise<World> => ({
  ...(await liveWorld(signal)),
  http: toolkitHttp({ token: 's3cret', signal }),
});

async function memoryWorld(signal: AbortSignal): Promise<World> {
  const origin = 'http://server.example';
  const routes = Object.entries(answers).map(([name, answer]) => [name.replace(' ', ` ${origin}`), answer] as const);
  return { http: memoryHttp(Object.fromEntries(routes), { signal }), origin, dead: 'http://dead.example' };
}

describe.each([
  ['live', liveWorld],
  ["the toolkit's", toolkitWorld],
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

const signal = new AbortController().signal;
const token = { authorization: 'Bearer s3cret' };

describe.each<[string, Http]>([
  ['live', liveHttp({ signal })],
  ["the toolkit's", toolkitHttp({ token: 's3cret', signal })],
])('%s http, over a network', (_, http) => {
  test('sends what it is given, as it is given', async () => {
    const seen: unknown[] = [];
    const origin = await localServer((request, response) => {
      const { method, url, headers } = request;
      request.on('data', (chunk) => seen.push(method, url, String(chunk), headers['x-a'], headers['content-type']));
      request.on('end', () => response.end());
    });
    const headers = { 'x-a': 'b', 'content-type': 'application/json' };
    await http.send({ url: `${origin}/a`, method: 'PATCH', body: '{"ö":":x {y}"}', headers });
    expect(seen).toEqual(['PATCH', '/a', '{"ö":":x {y}"}', 'b', 'application/json']);
  });

  test('fills no places in an address', async () => {
    const seen: string[] = [];
    const origin = await localServer(
      ({ url }, response) => void (seen.push(decodeURIComponent(`${url}`)), response.end()),
    );
    await http.send({ url: `${origin}/contents/a:b/{c}?head=ann:topic&method=x` });
    expect(seen).toEqual(['/contents/a:b/{c}?head=ann:topic&method=x']);
  });

  test.each(['a full answer is promised', 'none is given'])(
    'tells of a connection that ends before %s',
    async (when) => {
      const origin = await localServer((_, response) => {
        if (when === 'before an answer') response.destroy();
        else response.writeHead(200, { 'content-length': '100' }).write('half', () => response.destroy());
      });
      expect(await kindOf(http.send({ url: `${origin}/a` }))).toBe('unavailable');
    },
  );

  test.each([201, 400, 403, 500])('gives the body of a %s as it came', async (status) => {
    const body = '{"message":"no","big":12345678901234567890}';
    const origin = await localServer((_, response) => {
      response.writeHead(status, { 'content-type': 'application/json', 'x-kept': 'yes' }).end(body);
    });
    const answer = await http.send({ url: `${origin}/a` });
    expect([answer.status, answer.headers.get('x-kept')]).toEqual([status, 'yes']);
    expect(text(answer.body)).toMatch(/^\{"message":"no","big":"?12345678901234567890"?\}$/);
  });

  test('follows where a resource moved to, and tells the token to nobody else', async () => {
    const seen: unknown[] = [];
    const other = await localServer(({ headers }, response) => {
      seen.push(['other', headers.authorization]);
      response.end('moved');
    });
    const origin = await localServer(({ url, headers }, response) => {
      seen.push([url, Boolean(headers.authorization?.endsWith(' s3cret'))]);
      response.writeHead(301, { location: url === '/a' ? '/b' : `${other}/c` }).end();
    });
    expect(text((await http.send({ url: `${origin}/a`, headers: token })).body)).toBe('moved');
    expect(seen).toEqual([
      ['/a', true],
      ['/b', true],
      ['other', undefined],
    ]);
  });

  test('does not follow with what it was told to change', async () => {
    const origin = await localServer((_, response) => void response.writeHead(307, { location: '/b' }).end());
    expect((await http.send({ url: `${origin}/a`, method: 'POST', body: '{}' })).status).toBe(307);
  });

  test('tells nobody the token in a failure', async () => {
    const failure = await http.send({ url: await deadOrigin(), headers: token }).catch((thrown: unknown) => thrown);
    expect(inspect(failure, { depth: Infinity })).toContain('did not answer: ECONNREFUSED');
    expect(inspect(failure, { depth: Infinity })).not.toContain('s3cret');
  });
});

import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { liveHttp } from '../../src/io/http.ts';
import { GateError } from '../../src/model/errors.ts';
import { kindOf } from '../contracts/ports/worlds/kind-of.ts';
import { deadOrigin, localServer } from '../contracts/ports/worlds/local-server.ts';
import { text } from '../contracts/ports/worlds/text.ts';

const http = liveHttp({ signal: new AbortController().signal });

const secretHeaders = {
  authorization: 'Bearer s3cret',
  cookie: 's3cret',
  'private-token': 's3cret',
  accept: 'text/plain',
};

/** Answers with the headers that it got. */
async function echoServer() {
  const seen: IncomingHttpHeaders[] = [];
  const origin = await localServer((request, response) => {
    seen.push(request.headers);
    response.end('arrived');
  });
  return { origin, seen };
}

const redirectTo =
  (location: string, status = 302) =>
  ({ url, headers }: IncomingMessage, response: ServerResponse): void => {
    if (url === '/arrived') response.end(String(headers.authorization));
    else response.writeHead(status, { location }).end('elsewhere');
  };

test.each([301, 302, 303, 307, 308])('a redirect %s within the origin takes the headers along', async (status) => {
  const origin = await localServer(redirectTo('/arrived', status));
  const response = await http.send({ url: `${origin}/start`, headers: secretHeaders });
  expect([response.status, text(response.body)]).toEqual([200, 'Bearer s3cret']);
});

test('a redirect to another origin takes no header along that may be secret', async () => {
  const { origin: elsewhere, seen } = await echoServer();
  const origin = await localServer(redirectTo(`${elsewhere}/arrived`));
  const response = await http.send({ url: `${origin}/start`, headers: secretHeaders });
  expect(text(response.body)).toBe('arrived');
  expect(JSON.stringify(seen)).not.toContain('s3cret');
  expect(seen[0]?.accept).toBe('text/plain');
});

test.each([
  ['without end', '/again'],
  ['to a file', 'file:///etc/passwd'],
  ['with credentials', 'http://user:password@127.0.0.1/'],
  ['to no URL', 'http://:'],
])('a redirect %s is not followed', async (_, location) => {
  const origin = await localServer(redirectTo(location));
  expect(await kindOf(http.send({ url: `${origin}/start` }))).toBe('unavailable');
});

test('what was posted is not sent anywhere else', async () => {
  const { origin: elsewhere, seen } = await echoServer();
  const origin = await localServer(redirectTo(elsewhere, 307));
  const response = await http.send({ url: `${origin}/start`, method: 'POST', body: 's3cret' });
  expect([response.status, seen]).toEqual([307, []]);
});

test('a redirect without a location is an answer', async () => {
  const origin = await localServer((_, response) => response.writeHead(304).end());
  expect((await http.send({ url: origin })).status).toBe(304);
});

test('the limit counts what comes out of a compressed answer', async () => {
  const bomb = gzipSync(Buffer.alloc(10_000_000));
  const origin = await localServer((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
  expect(bomb.length).toBeLessThan(100_000);
  expect(await kindOf(http.send({ url: origin, maxBytes: 1_000_000 }))).toBe('too-large');
});

test('an answer that never ends is given up', async () => {
  const origin = await localServer((_, response) => void response.writeHead(200).write('begun'));
  expect(await kindOf(http.send({ url: origin, timeoutMs: 50 }))).toBe('timeout');
});

test('an answer that breaks off is no answer', async () => {
  const origin = await localServer((_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('begun', () => response.destroy());
  });
  expect(await kindOf(http.send({ url: origin }))).toBe('unavailable');
});

test('a failure names the place and no secret', async () => {
  const url = `${await deadOrigin()}/path?token=s3cret#s3cret`;
  const error = await http.send({ url, headers: secretHeaders }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(GateError);
  expect(String(error)).toMatch(/^GateError: http:\/\/127\.0\.0\.1:\d+\/path did not answer: ECONNREFUSED$/);
});

test.each([
  ['a value with a newline', { authorization: 's3cret\ns3cret' }],
  ['a name with a space', { 'not a name': 'x' }],
])('a header that HTTP does not allow is named without its value: %s', async (_, headers) => {
  const error = await http.send({ url: 'http://127.0.0.1/', headers }).catch((thrown: unknown) => thrown);
  const [name = ''] = Object.keys(headers);
  expect(error).toEqual(new GateError('misuse', `the header "${name}" is not one that HTTP allows`));
});

test('credentials in a URL are refused without being repeated', async () => {
  const error = await http
    .send({ url: 'https://me:s3cret@server.example/x?s3cret' })
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ kind: 'misuse' });
  expect(String(error)).not.toContain('s3cret');
});

test('a method that fetch does not know is told as it is', async () => {
  expect(await kindOf(http.send({ url: 'http://127.0.0.1/', method: 'NO METHOD' }))).toBe('unavailable');
});

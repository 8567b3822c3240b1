import { execFile } from 'node:child_process';
import http from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { liveHttp } from '../../src/io/http.ts';
import { environmentProxy } from '../../src/io/proxy.ts';
import { unanswered } from '../../src/io/unanswered.ts';
import { GateError } from '../../src/model/errors.ts';
import { memoryEnv } from '../../src/testing.ts';
import { deadOrigin, localServer } from '../contracts/ports/worlds/local-server.ts';
import { text } from '../contracts/ports/worlds/text.ts';
import { connectProxy } from './worlds/connect-proxy.ts';

const run = promisify(execFile);
const signal = new AbortController().signal;
const canObey = 'setGlobalProxyFromEnv' in http;

/** A server that only the proxy finds under the name api.example. */
async function behindProxy() {
  const server = await localServer(({ headers }, response) => void response.end(`to ${headers.host}`));
  return { server, proxy: await connectProxy(server) };
}

const ask = async (url: string, variables: Readonly<Record<string, string>>): Promise<unknown> =>
  text((await liveHttp({ signal, env: memoryEnv(variables) }).send({ url, timeoutMs: 5_000 })).body);

describe.skipIf(!canObey)('fetch, on a Node that can be told of proxies', () => {
  test.each(['http_proxy', 'HTTP_PROXY'])('goes through the proxy that %s names', async (name) => {
    const { proxy } = await behindProxy();
    expect(await ask('http://api.example/x', { [name]: proxy.url })).toBe('to api.example');
    expect(proxy.asked).toEqual(['api.example:80']);
    expect(proxy.credentials).toEqual([`Basic ${btoa('user:pass')}`]);
  });

  test('asks the proxy for a tunnel to what is https, before it shows anything', async () => {
    const { proxy } = await behindProxy();
    await expect(ask('https://api.example/x', { https_proxy: proxy.url })).rejects.toMatchObject({
      kind: 'unavailable',
    });
    expect(proxy.asked).toEqual(['api.example:443']);
  });

  test('takes an address without a scheme for http, as the runner does', async () => {
    const { proxy } = await behindProxy();
    const { host } = new URL(proxy.url);
    expect(await ask('http://api.example/x', { http_proxy: host })).toBe('to api.example');
  });

  test.each(['no_proxy', 'NO_PROXY'])('goes past the proxy to what %s names', async (name) => {
    const { server, proxy } = await behindProxy();
    const variables = { http_proxy: proxy.url, [name]: '127.0.0.1' };
    expect(await ask(`${server}/x`, variables)).toBe(`to ${new URL(server).host}`);
    expect(proxy.asked).toEqual([]);
  });

  test('leads nobody else in the process through the proxy', async () => {
    const { server, proxy } = await behindProxy();
    await ask('http://api.example/x', { http_proxy: proxy.url });
    await (await fetch(server)).text();
    expect(proxy.asked).toEqual(['api.example:80']);
  });

  test.each(['http://s3cret@', 'http://a:99999', 'not s3cret'])('refuses %s without saying it', async (url) => {
    const failure = await environmentProxy(memoryEnv({ https_proxy: url })).catch((thrown: unknown) => thrown);
    expect(failure).toMatchObject({ kind: 'misuse', message: 'https_proxy is not the http or https URL of a proxy' });
    expect(JSON.stringify(failure)).not.toContain('s3cret');
  });
});

test('without a variable there is no proxy', async () => {
  expect(await environmentProxy(memoryEnv({ no_proxy: '*', https_proxy: ' ' }))).toEqual({});
});

test.runIf(canObey)('a proxy that does not answer is what the failure hints at', async () => {
  const dead = { http_proxy: await deadOrigin() };
  await expect(ask('http://api.example/x', dead)).rejects.toMatchObject({
    kind: 'unavailable',
    message: 'http://api.example/x did not answer: ECONNREFUSED',
    hint: 'http_proxy names a proxy: check that it lets the gate through',
  });
});

test.skipIf(canObey)('a proxy that this Node cannot be told of is what the failure hints at', async () => {
  const { hint } = await environmentProxy(memoryEnv({ HTTPS_PROXY: 'http://127.0.0.1:9' }));
  expect(hint).toMatch(/^HTTPS_PROXY is set, and Node [\d.]+ does not obey it: use Node 24.14 or later$/);
});

describe('what a failure of the network means', () => {
  const lost = new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ENOTFOUND' }) });

  test.each([
    [lost, 'unavailable', 'https://a.example did not answer: ENOTFOUND'],
    [new GateError('timeout', 'no answer'), 'timeout', 'no answer'],
  ])('%s', (cause, kind, message) => {
    expect(unanswered('https://a.example', cause, 'try')).toMatchObject({ kind, message, hint: 'try' });
    expect(unanswered('https://a.example', cause)).toMatchObject({ kind, message, hint: undefined });
  });

  test('is nothing where the gate itself refused', () => {
    const cause = new GateError('too-large', 'too much');
    expect(unanswered('https://a.example', cause, 'try')).toBe(cause);
  });
});

describe('the toolkit', () => {
  const script = join(import.meta.dirname, 'worlds/ask-with-toolkit.ts');
  const clean = { PATH: process.env['PATH'], GITHUB_API_URL: 'http://api.example' };
  const asked = async (url: string, variables: Readonly<Record<string, string>>): Promise<string> =>
    (await run(process.execPath, [script, url], { env: { ...clean, ...variables } })).stdout;

  test('goes through the proxy', async () => {
    const { proxy } = await behindProxy();
    expect(await asked('http://api.example/x', { http_proxy: proxy.url })).toBe('200 to api.example');
    expect(proxy.asked).toEqual(['api.example:80']);
  });

  test('goes past the proxy to what no_proxy names', async () => {
    const { server, proxy } = await behindProxy();
    const variables = { http_proxy: proxy.url, no_proxy: '127.0.0.1', GITHUB_API_URL: server };
    expect(await asked(`${server}/x`, variables)).toBe(`200 to ${new URL(server).host}`);
    expect(proxy.asked).toEqual([]);
  });

  test('says that a proxy is none, without saying it', async () => {
    const failed = asked('http://api.example/x', { http_proxy: 'a s3cret' });
    await expect(failed).rejects.toMatchObject({ stderr: expect.stringContaining('Check that https_proxy') });
    await expect(failed).rejects.toMatchObject({ stderr: expect.not.stringContaining('a s3cret') });
  });
});

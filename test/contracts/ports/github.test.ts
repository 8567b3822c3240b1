import { describe, expect, test } from 'vitest';
import { liveEnv } from '../../../src/io/env.ts';
import { liveGitHub } from '../../../src/io/github.ts';
import { liveHttp } from '../../../src/io/http.ts';
import { GateError } from '../../../src/model/errors.ts';
import type { GitHub, GitHubEvent } from '../../../src/model/sources.ts';
import { memoryGitHub } from '../../../src/testing.ts';
import { kindOf } from './worlds/kind-of.ts';
import { localServer } from './worlds/local-server.ts';

const [base, head] = ['1'.repeat(40), '2'.repeat(40)];

const event: GitHubEvent = {
  name: 'pull_request',
  repository: 'acme/app',
  sha: '3'.repeat(40),
  ref: 'refs/pull/7/merge',
  pullRequest: 7,
  change: { base, head },
};

const payload = { action: 'opened', pull_request: { number: 7, base: { sha: base }, head: { sha: head } } };

const repository = { full_name: 'acme/app', private: true };

const statuses = {
  '/repos/acme/app': 200,
  '/repos/acme/gone': 404,
  '/repos/acme/app/pulls': 403,
  '/user': 401,
  '/busy': 429,
  '/down': 502,
};

async function liveWorld(): Promise<GitHub> {
  const api = await localServer(({ url = '' }, response) => {
    const status = new Map(Object.entries(statuses)).get(url) ?? 404;
    response.writeHead(status).end(JSON.stringify(status === 200 ? repository : { message: 'said GitHub' }));
  });
  const env = liveEnv({
    GITHUB_API_URL: api,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: '/event.json',
    GITHUB_REPOSITORY: event.repository,
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
  });
  const readEvent = async () => new TextEncoder().encode(JSON.stringify(payload));
  return liveGitHub({ env, http: liveHttp({ signal: new AbortController().signal }), readEvent });
}

const memoryWorld = async (): Promise<GitHub> =>
  memoryGitHub({
    event,
    resources: {
      '/repos/acme/app': repository,
      '/repos/acme/app/pulls': new GateError('refused', 'GitHub answered 403'),
      '/user': new GateError('refused', 'GitHub answered 401'),
      '/busy': new GateError('unavailable', 'GitHub answered 429'),
      '/down': new GateError('unavailable', 'GitHub answered 502'),
    },
  });

describe.each([
  ['live', liveWorld],
  ['memory', memoryWorld],
])('%s github', (_, build) => {
  test('tells what the run is about', async () => {
    const github = await build();
    expect(await github.event()).toEqual(event);
  });

  test('reads a resource', async () => {
    const github = await build();
    expect(await github.get('/repos/acme/app')).toEqual(repository);
  });

  test.each([
    ['/repos/acme/gone', 'not-found'],
    ['/repos/acme/app/pulls', 'refused'],
    ['/user', 'refused'],
    ['/busy', 'unavailable'],
    ['/down', 'unavailable'],
    ['repos/acme/app', 'misuse'],
    ['//elsewhere.example/x', 'misuse'],
  ])('fails for %s: %s', async (path, kind) => {
    const github = await build();
    expect(await kindOf(github.get(path))).toBe(kind);
  });
});

describe.each([
  [
    'live',
    () =>
      liveGitHub({
        env: liveEnv({}),
        http: liveHttp({ signal: AbortSignal.abort() }),
        readEvent: () => Promise.reject(new Error()),
      }),
  ],
  ['memory', () => memoryGitHub()],
])('%s github outside of GitHub Actions', (_, build) => {
  test('is about nothing', async () => {
    expect(await build().event()).toBeUndefined();
  });
});

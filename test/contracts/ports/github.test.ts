import { describe, expect, test } from 'vitest';
import { liveEnv } from '../../../src/io/env.ts';
import { liveGitHub } from '../../../src/io/github.ts';
import { liveHttp } from '../../../src/io/http.ts';
import { GateError } from '../../../src/model/errors.ts';
import type { GitHub, GitHubEvent } from '../../../src/model/sources.ts';
import { fixedClock, memoryGitHub } from '../../../src/testing.ts';
import { kindOf } from './worlds/kind-of.ts';
import { localServer } from './worlds/local-server.ts';

const [base, head] = ['1'.repeat(40), '2'.repeat(40)];

const event: GitHubEvent = {
  name: 'pull_request',
  repository: 'acme/app',
  sha: '3'.repeat(40),
  ref: 'refs/pull/7/merge',
  pull: {
    number: 7,
    author: 'ann',
    headRepository: 'acme/app',
    headRef: 'topic',
    headSha: head,
    baseRef: 'main',
    baseSha: base,
    isFork: false,
    labels: ['size'],
  },
  change: { base, head },
};

const repo = { full_name: 'acme/app' };
const payload = {
  action: 'opened',
  pull_request: {
    number: 7,
    user: { login: 'ann' },
    labels: [{ name: 'size' }],
    base: { sha: base, ref: 'main', repo },
    head: { sha: head, ref: 'topic', repo },
  },
};

const repository = { full_name: 'acme/app', private: true };

const chance = { clock: fixedClock(), random: () => 0 };

const many = Array.from({ length: 230 }, (_, number) => ({ number }));

/** As GitHub pages a list. */
function pageOf(url: string, origin: string): { readonly link: string; readonly items: readonly unknown[] } {
  const { pathname, searchParams } = new URL(url, origin);
  const [size, page] = [Number(searchParams.get('per_page') ?? 30), Number(searchParams.get('page') ?? 1)];
  const next = `<${origin}${pathname}?per_page=${size}&page=${page + 1}>; rel="next"`;
  return { link: page * size < many.length ? next : '', items: many.slice((page - 1) * size, page * size) };
}

const statuses = {
  '/repos/acme/app': 200,
  '/repos/acme/gone': 404,
  '/repos/acme/app/pulls': 403,
  '/user': 401,
  '/busy': 429,
  '/down': 502,
};

async function liveWorld(): Promise<GitHub> {
  const api: string = await localServer(({ url = '' }, response) => {
    if (/\/(?:many|runs)\?/.test(url)) {
      const { link, items } = pageOf(url, api);
      const body = url.includes('/runs?') ? { total_count: items.length, check_runs: items } : items;
      response.writeHead(200, link ? { link } : {}).end(JSON.stringify(body));
      return;
    }
    const status = new Map(Object.entries(statuses)).get(url.replace(/\?.*/, '')) ?? 404;
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
  return liveGitHub({ env, http: liveHttp({ signal: new AbortController().signal }), readEvent, ...chance });
}

const memoryWorld = async (): Promise<GitHub> =>
  memoryGitHub({
    event,
    resources: {
      '/repos/acme/app': repository,
      '/repos/acme/app/many': many,
      '/repos/acme/app/runs': { total_count: 230, check_runs: many },
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

  test('reads a list over all its pages', async () => {
    const github = await build();
    expect(await github.list('/repos/acme/app/many')).toEqual(many);
  });

  test('reads a list that is a part of the answer', async () => {
    const github = await build();
    expect(await github.list('/repos/acme/app/runs', { items: 'check_runs' })).toEqual(many);
  });

  test('reads as many as are wanted, or none', async () => {
    const github = await build();
    expect(await github.list('/repos/acme/app/many', { most: 230 })).toHaveLength(230);
    expect(await kindOf(github.list('/repos/acme/app/many', { most: 229 }))).toBe('too-large');
  });

  test('takes nothing else for a list', async () => {
    const github = await build();
    expect(await kindOf(github.list('/repos/acme/app'))).toBe('malformed');
    expect(await kindOf(github.list('/repos/acme/app', { items: 'full_name' }))).toBe('malformed');
    expect(await kindOf(github.list('/repos/acme/gone'))).toBe('not-found');
    expect(await kindOf(github.list('//elsewhere.example/x'))).toBe('misuse');
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
        ...chance,
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

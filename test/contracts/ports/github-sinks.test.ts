import { describe, expect, onTestFinished, test } from 'vitest';
import { githubSink } from '../../../src/io/github-sink.ts';
import { toolkitHttp } from '../../../src/io/github-toolkit.ts';
import { liveHttp } from '../../../src/io/http.ts';
import type { CheckAnnotation, CheckRun, GitHubSink } from '../../../src/model/sinks.ts';
import type { Http } from '../../../src/model/sources.ts';
import { fixedClock, memoryEnv, memorySinks } from '../../../src/testing.ts';
import { faults, type FaultName } from '../../helpers/github/fault.ts';
import { gitHubServer, type GitHubOptions, type GitHubServer } from '../../helpers/github/server.ts';
import { newState, pull, shaOf } from '../../helpers/github/state.ts';
import { readOnlyToken } from '../../helpers/github/token.ts';
import { kindOf } from './worlds/kind-of.ts';

interface World {
  readonly sink: GitHubSink;
  readonly comments: () => readonly string[];
  readonly checkRuns: () => readonly { readonly name: string; readonly annotations: number }[];
}

const token = 'ghs_gate';
const signal = new AbortController().signal;
const transports = [
  ['fetch', liveHttp({ signal })],
  ['the toolkit', toolkitHttp({ token, signal })],
] as const;

async function serverWith(options: GitHubOptions = {}): Promise<GitHubServer> {
  const state = newState({ pulls: [pull()] });
  const server = await gitHubServer({ state, ...options });
  onTestFinished(() => {
    // What GitHub's own description does not allow.
    if (server.violations.length > 0) throw new Error(server.violations.join('\n'));
  });
  return server;
}

function sinkFor(server: GitHubServer, http: Http): GitHubSink {
  const env = memoryEnv({
    GITHUB_TOKEN: token,
    GITHUB_REPOSITORY: 'org/repository',
    GITHUB_API_URL: server.api,
    GITHUB_GRAPHQL_URL: server.graphql,
  });
  return githubSink({ env, http, clock: fixedClock(), random: () => 0.5 }, 60_000);
}

async function liveWorld(http: Http): Promise<World> {
  const { state, ...server } = await serverWith();
  return {
    sink: sinkFor({ ...server, state }, http),
    comments: () => state.comments.map(({ body }) => body),
    checkRuns: () => state.checkRuns.map(({ name, annotations }) => ({ name, annotations: annotations.length })),
  };
}

async function memoryWorld(): Promise<World> {
  const { github } = memorySinks();
  return {
    sink: github,
    comments: () => github.comments.get(7) ?? [],
    checkRuns: () => github.checkRuns.map(({ name, annotations }) => ({ name, annotations: annotations.length })),
  };
}

const marker = '<!-- gate -->';
const saying = (text: string) => ({ pullRequest: 7, marker, compose: () => `${marker}\n${text}` });

const annotation: CheckAnnotation = {
  path: 'a.ts',
  startLine: 1,
  endLine: 1,
  startColumn: 2,
  level: 'warning',
  title: 'size',
  message: 'long',
};
const run: CheckRun = {
  name: 'epic21-gate',
  sha: shaOf('b'),
  conclusion: 'failure',
  title: 'Not ready',
  summary: 'See below',
  annotations: Array.from({ length: 120 }, () => annotation),
};

describe.each<[string, () => Promise<World>]>([
  ...transports.map(([name, http]): [string, () => Promise<World>] => [`live, by ${name}`, () => liveWorld(http)]),
  ['memory', memoryWorld],
])('%s: the GitHub sink', (_, build) => {
  test('creates, leaves and updates the one comment', async () => {
    const { sink, comments } = await build();
    expect(await sink.upsertComment(saying('one'))).toBe('created');
    expect(await sink.upsertComment(saying('one'))).toBe('unchanged');
    expect(await sink.upsertComment(saying('two'))).toBe('updated');
    expect(comments()).toEqual([`${marker}\ntwo`]);
  });

  test('gives what is there to who composes', async () => {
    const { sink, comments } = await build();
    await sink.upsertComment(saying('one'));
    const first: (readonly string[])[] = [];
    const compose = (known: readonly string[]): string => {
      first.push(known);
      return `${marker}\ntwo`;
    };
    await sink.upsertComment({ pullRequest: 7, marker, compose });
    expect(first[0]).toEqual([`${marker}\none`]);
    expect(comments()).toEqual([`${marker}\ntwo`]);
  });

  test('asks again until the answer is what is there', async () => {
    const { sink, comments } = await build();
    await sink.upsertComment(saying('0'));
    const compose = (known: readonly string[]): string => `${marker}\n${Math.min(3, known.length)}`;
    await sink.upsertComment({ pullRequest: 7, marker, compose });
    expect(await sink.upsertComment({ pullRequest: 7, marker, compose: (known) => known.at(-1) })).toBe('unchanged');
    expect(comments()).toHaveLength(1);
  });

  test('writes nothing where nothing is to be said', async () => {
    const { sink, comments } = await build();
    expect(await sink.upsertComment({ pullRequest: 7, marker, compose: () => undefined })).toBe('none');
    expect(comments()).toEqual([]);
  });

  test('keeps comments of other markers apart', async () => {
    const { sink, comments } = await build();
    await sink.upsertComment(saying('one'));
    await sink.upsertComment({ pullRequest: 7, marker: '<!-- b -->', compose: () => '<!-- b -->' });
    expect(comments()).toEqual([`${marker}\none`, '<!-- b -->']);
  });

  test('publishes a check run with all its annotations', async () => {
    const { sink, checkRuns } = await build();
    await sink.publishCheckRun(run);
    expect(checkRuns()).toEqual([{ name: 'epic21-gate', annotations: 120 }]);
  });
});

describe.each(transports)('by %s', (_, http) => {
  test('an unchanged comment takes two calls', async () => {
    const server = await serverWith();
    await sinkFor(server, http).upsertComment(saying('one'));
    const before = server.requests.length;
    await sinkFor(server, http).upsertComment(saying('one'));
    expect(server.requests.slice(before).map(({ method }) => method)).toEqual(['POST', 'GET']);
  });

  test('GitHub Enterprise Server is spoken to below its path', async () => {
    const server = await serverWith({ isEnterprise: true });
    expect(await sinkFor(server, http).upsertComment(saying('one'))).toBe('created');
  });

  test.each([
    ['a comment', (sink: GitHubSink) => sink.upsertComment(saying('one')), /pull-requests: write/],
    ['a check run', (sink: GitHubSink) => sink.publishCheckRun(run), /checks: write/],
  ])('a token that only reads cannot write %s, and the permission is named', async (_, act, permission) => {
    const server = await serverWith({ tokens: { [token]: readOnlyToken() } });
    await expect(act(sinkFor(server, http))).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('GitHub answered 403 to POST'),
      hint: expect.stringMatching(permission),
    });
  });
});

const lasting: ReadonlySet<string> = new Set([
  'permission missing',
  'bad credentials',
  'not found',
  'unprocessable',
  'a huge answer',
]);
const names = Object.keys(faults).map((name) => name as FaultName);

describe.each(transports)('each fault once at each call, by %s', (_, fast) => {
  // Nobody has the time to wait for what never answers.
  const impatient = (fault: FaultName): Http => {
    const timeoutMs = fault.startsWith('no answer') ? 150 : 10_000;
    return { send: (request) => fast.send({ ...request, timeoutMs, maxBytes: 500_000 }) };
  };

  test.each(names)('%s never makes two comments of one', async (fault) => {
    for (const call of [1, 2, 3, 4]) {
      const server = await serverWith();
      server.fail({ fault, call });
      const ended = await kindOf(sinkFor(server, impatient(fault)).upsertComment(saying('one')));
      const isDone = ended === 'nothing was thrown';
      const { length } = server.state.comments;
      const found = { call, isDone, isOne: length === 1 || (length === 0 && !isDone) };
      expect(found).toEqual({ call, isDone: !lasting.has(fault), isOne: true });
    }
  });

  test.each(names)('%s never sends an annotation twice, nor shows a conclusion of half of them', async (fault) => {
    for (const call of [1, 2, 3]) {
      const server = await serverWith();
      server.fail({ fault, call });
      const ended = await kindOf(sinkFor(server, impatient(fault)).publishCheckRun(run));
      const [made, ...others] = server.state.checkRuns;
      const shown = ended === 'nothing was thrown' ? [made?.conclusion, made?.annotations.length] : [made?.conclusion];
      const wanted = lasting.has(fault) ? [made && 'cancelled'] : ['failure', 120];
      expect([call, others, shown]).toEqual([call, [], wanted]);
    }
  });
});

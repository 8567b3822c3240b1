import { describe, expect, test } from 'vitest';
import { GateError } from '../../src/model/errors.ts';
import type { CheckRun, GitHubSink } from '../../src/model/sinks.ts';
import { faults, type FaultName } from '../helpers/github/fault.ts';
import { budgetFor, realSink } from '../helpers/github/real-sink.ts';
import { gitHubServer, type GitHubOptions, type GitHubServer } from '../helpers/github/server.ts';
import { comment, shaOf } from '../helpers/github/state.ts';
import { readOnlyToken } from '../helpers/github/token.ts';

const marker = '<!-- gate -->';
const upsert = (sink: GitHubSink, text = 'text') =>
  sink.upsertComment({ pullRequest: 7, marker, compose: () => `${marker}\n${text}` });

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => comment({ id: index + 1, body: `${marker} I am not the gate` }));
const ours = ({ state }: GitHubServer) => state.comments.filter(({ author }) => author === 'github-actions[bot]');
const callsOf = ({ requests }: GitHubServer) => requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`);

describe('the comment', () => {
  test.each<[string, GitHubOptions]>([
    ['GitHub', {}],
    ['GitHub Enterprise Server', { isEnterprise: true }],
  ])('is created, left alone and updated on %s, behind 120 of people', async (_, options) => {
    const server = await gitHubServer({ state: { comments: people(120) }, ...options });
    const outcomes = [
      await upsert(realSink(server)),
      await upsert(realSink(server)),
      await upsert(realSink(server), 'news'),
    ];
    expect(outcomes).toEqual(['created', 'unchanged', 'updated']);
    expect(ours(server)).toMatchObject([{ body: `${marker}\nnews` }]);
    expect(server.violations).toEqual([]);
  });

  test('that is the same takes at most four requests, and none that changes anything', async () => {
    const server = await gitHubServer({ state: { comments: people(20) } });
    await upsert(realSink(server));
    const before = server.requests.length;
    await upsert(realSink(server));
    const calls = server.requests.slice(before);
    expect(calls.length).toBeLessThanOrEqual(4);
    expect(calls.flatMap(({ effect }) => effect ?? [])).toEqual([]);
  });

  test('names the permission that a read-only token lacks', async () => {
    const server = await gitHubServer({ tokens: { ghs_gate: readOnlyToken() } });
    const failure = await upsert(realSink(server)).catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(GateError);
    expect(failure).toMatchObject({ kind: 'refused', hint: expect.stringMatching(/pull.requests: write/) });
    expect(JSON.stringify(failure)).not.toContain('ghs_gate');
    expect(server.violations).toEqual([]);
  });
});

describe('writers at the same time', () => {
  const lines = (texts: readonly string[]): readonly string[] =>
    [...new Set(texts.flatMap((text) => text.split('\n').slice(1)))].toSorted();

  test.each([2, 5])('%i of them lose nothing, and leave one comment', async (writers) => {
    for (let round = 0; round < 5; round += 1) {
      const server = await gitHubServer({ limits: { writesPerMinute: 1000 } });
      const names = Array.from({ length: writers }, (_, index) => `line ${index}`);
      const written = names.map((name) => {
        const compose = (known: readonly string[]) => [marker, ...lines([...known, `\n${name}`])].join('\n');
        return realSink(server).upsertComment({ pullRequest: 7, marker, compose });
      });
      await Promise.all(written);
      expect(ours(server).map(({ body }) => body)).toEqual([[marker, ...names].join('\n')]);
      expect(server.violations).toEqual([]);
    }
  });
});

/** What no second try can help with, and what uses up all the time that there is. */
const lasting = new Set<FaultName>([
  'permission missing',
  'bad credentials',
  'not found',
  'unprocessable',
  'a huge answer',
]);
const waiting = new Set<FaultName>(['no answer', 'no answer, but done']);
const names = Object.keys(faults) as readonly FaultName[];

interface Trial {
  readonly server: GitHubServer;
  readonly outcome: unknown;
}

/** One delivery with one fault in it. */
async function trial(
  plan: { fault: FaultName; call: number },
  options: GitHubOptions,
  act: (sink: GitHubSink) => Promise<unknown>,
): Promise<Trial> {
  const server = await gitHubServer(structuredClone(options));
  server.fail(plan);
  const sink = realSink(server, budgetFor(plan.fault));
  const outcome = await act(sink).catch((thrown: unknown) => thrown);
  return { server, outcome };
}

/** How many requests it takes when nothing goes wrong. */
async function requestsOf(options: GitHubOptions, act: (sink: GitHubSink) => Promise<unknown>): Promise<number> {
  const server = await gitHubServer(structuredClone(options));
  await act(realSink(server));
  return server.requests.length;
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

describe.each(names)('%s at any request', (fault) => {
  const old = comment({ id: 1, body: `${marker}\nold`, author: 'github-actions[bot]' });

  test.each([
    ['create', []],
    ['update', [old]],
  ])('to %s: one comment, and the next run heals it', async (_, comments) => {
    const options = { state: { comments } };
    for (const call of upTo(await requestsOf(options, upsert))) {
      const { server, outcome } = await trial({ fault, call }, options, (sink) => upsert(sink));
      const mayFail = lasting.has(fault) || waiting.has(fault);
      const isFine = outcome instanceof Error ? mayFail && outcome instanceof GateError : ours(server).length === 1;
      const atMost = ours(server).length;
      await upsert(realSink(server));
      const texts = ours(server).map(({ body }) => body);
      expect({
        call,
        isFine,
        atMost: Math.max(1, atMost),
        texts,
        violations: server.violations,
        calls: callsOf(server),
      }).toMatchObject({
        isFine: true,
        atMost: 1,
        texts: [`${marker}\ntext`],
        violations: [],
      });
    }
  });

  test('of a check run: never two, and never done by half', async () => {
    const publish = (sink: GitHubSink) => sink.publishCheckRun(run);
    for (const call of upTo(3)) {
      const { server, outcome } = await trial({ fault, call }, {}, publish);
      const [made, ...others] = server.state.checkRuns;
      const isWhole = made?.conclusion === 'failure' && made.annotations.length === 120;
      const isClosed = outcome instanceof GateError && (made === undefined || made.conclusion === 'cancelled');
      expect({ call, others, isSound: isWhole || isClosed, violations: server.violations, made }).toMatchObject({
        others: [],
        isSound: true,
        violations: [],
      });
    }
  });
});

const run: CheckRun = {
  name: 'Gate',
  sha: shaOf('b'),
  conclusion: 'failure',
  title: 'Not ready',
  summary: 's',
  annotations: Array.from({ length: 120 }, (_, index) => ({
    path: 'a.ts',
    startLine: index + 1,
    endLine: index + 1,
    startColumn: 2,
    level: 'warning' as const,
    title: 't',
    message: 'm',
  })),
};

test('a check run has all annotations, and its conclusion with the last of them', async () => {
  const server = await gitHubServer();
  await realSink(server).publishCheckRun(run);
  expect(callsOf(server)).toHaveLength(3);
  expect(server.state.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  expect(server.state.checkRuns[0]?.annotations).toHaveLength(120);
  expect(server.violations).toEqual([]);
});

import type { IncomingMessage, ServerResponse } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { liveHttp } from '../../../src/io/http.ts';
import { livePrometheus } from '../../../src/io/prometheus.ts';
import { GateError } from '../../../src/model/errors.ts';
import type { Prometheus, Sample } from '../../../src/model/sources.ts';
import { memoryPrometheus } from '../../../src/testing.ts';
import { kindOf } from './worlds/kind-of.ts';
import { deadOrigin, localServer } from './worlds/local-server.ts';

const at = 1_767_225_600;

interface Answer {
  readonly status?: number;
  readonly body: unknown;
  readonly twin: readonly Sample[] | GateError;
}

const success = (resultType: string, result: unknown) => ({ status: 'success', data: { resultType, result } });

/** As Prometheus 3 answers, and what that means. */
const answers: Readonly<Record<string, Answer>> = {
  up: {
    body: success('vector', [
      { metric: { __name__: 'up', job: 'a' }, value: [at, '1'] },
      { metric: { job: 'b' }, value: [at - 0.5, '0.25'] },
    ]),
    twin: [
      { labels: { __name__: 'up', job: 'a' }, at, value: 1 },
      { labels: { job: 'b' }, at: at - 0.5, value: 0.25 },
    ],
  },
  odd: {
    body: success(
      'vector',
      ['NaN', '+Inf', '-Inf', '1e-7', '-12.5'].map((value) => ({ metric: {}, value: [at, value] })),
    ),
    twin: (['NaN', '+Inf', '-Inf', 1e-7, -12.5] as const).map((value) => ({ labels: {}, at, value })),
  },
  'scalar(up)': { body: success('scalar', [at, '3']), twin: [{ labels: {}, at, value: 3 }] },
  'up[1m]': {
    body: success('matrix', [
      {
        metric: { job: 'a' },
        values: [
          [at - 60, '1'],
          [at, '2'],
        ],
      },
      { metric: { job: 'b' }, values: [[at, 'NaN']] },
    ]),
    twin: [
      { labels: { job: 'a' }, at: at - 60, value: 1 },
      { labels: { job: 'a' }, at, value: 2 },
      { labels: { job: 'b' }, at, value: 'NaN' },
    ],
  },
  'sum(': {
    status: 400,
    body: { status: 'error', errorType: 'bad_data', error: 'invalid parameter "query": 1:5: parse error' },
    twin: new GateError('misuse', 'Prometheus refuses the query: invalid parameter "query": 1:5: parse error'),
  },
  'a / on(x) b': {
    status: 422,
    body: { status: 'error', errorType: 'execution', error: 'many-to-many matching not allowed' },
    twin: new GateError('misuse', 'Prometheus refuses the query: many-to-many matching not allowed'),
  },
  slow: {
    status: 503,
    body: { status: 'error', errorType: 'timeout', error: 'query timed out' },
    twin: new GateError('unavailable', 'Prometheus answered 503: query timed out'),
  },
  partial: {
    body: { ...success('vector', []), warnings: ['store-1 did not answer'] },
    twin: new GateError('unavailable', 'Prometheus answered with partial data: store-1 did not answer'),
  },
};

async function liveWorld(): Promise<Prometheus> {
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const form = new URLSearchParams(await readText(request));
    const isInstant = request.url === '/api/v1/query' && form.get('time') === String(at);
    const isRange =
      request.url === '/api/v1/query_range' && form.get('start') === String(at - 60) && form.get('step') === '15';
    const known = answers[form.get('query') ?? ''];
    const isAsked = request.method === 'POST' && (isInstant || (isRange && form.get('end') === String(at)));
    const answer = isAsked ? (known ?? { body: success('vector', []) }) : { status: 405, body: {} };
    response.writeHead(answer.status ?? 200, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
  };
  const url = await localServer((request, response) => void respond(request, response));
  return livePrometheus({ http: liveHttp({ signal: new AbortController().signal }), url });
}

const memoryWorld = async (): Promise<Prometheus> =>
  memoryPrometheus(Object.fromEntries(Object.entries(answers).map(([query, { twin }]) => [query, twin])));

describe.each([
  [
    'live',
    liveWorld,
    async () => livePrometheus({ http: liveHttp({ signal: new AbortController().signal }), url: await deadOrigin() }),
  ],
  ['memory', memoryWorld, async () => memoryPrometheus()],
])('%s prometheus', (_, build, buildDead) => {
  const now = new Date(at * 1000);
  const range = { start: new Date((at - 60) * 1000), end: now, stepSeconds: 15 };
  const queries = Object.entries(answers).map(([query, { twin }]) => ({ query, twin }));

  test.each(queries.filter(({ twin }) => !(twin instanceof GateError)))('answers $query', async ({ query, twin }) => {
    const prometheus = await build();
    expect(await prometheus.query(query, now)).toEqual(twin);
    expect(await prometheus.queryRange(query, range)).toEqual(twin);
  });

  test.each(queries.filter(({ twin }) => twin instanceof GateError))('fails for $query', async ({ query, twin }) => {
    const prometheus = await build();
    await expect(prometheus.query(query, now)).rejects.toEqual(twin);
    await expect(prometheus.queryRange(query, range)).rejects.toMatchObject(twin);
  });

  test('has nothing to say about what it never saw', async () => {
    const prometheus = await build();
    expect(await prometheus.query('unknown', now)).toEqual([]);
  });

  test('is unavailable where there is none', async () => {
    const prometheus = await buildDead();
    expect(await kindOf(prometheus.query('up', now))).toBe('unavailable');
  });
});

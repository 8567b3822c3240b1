import { describe, expect, test } from 'vitest';
import { githubSink } from '../../src/io/github-sink.ts';
import { GateError } from '../../src/model/errors.ts';
import type { CheckAnnotation, CheckRun } from '../../src/model/sinks.ts';
import type { HttpRequest } from '../../src/model/sources.ts';
import { fixedClock, memoryEnv, memoryHttp, type MemoryResponse } from '../../src/testing.ts';

const runs = 'https://api.github.com/repos/acme/app/check-runs';
const made = { id: 5, html_url: 'https://github.com/acme/app/runs/5' };

const annotations = (count: number): readonly CheckAnnotation[] =>
  Array.from({ length: count }, (_, index) => ({
    path: 'a.ts',
    startLine: index + 1,
    endLine: index + 1,
    level: 'warning',
    title: 'size',
    message: 'long',
  }));

const run: CheckRun = {
  name: 'epic21-gate',
  sha: '1'.repeat(40),
  conclusion: 'success',
  title: 'Ready',
  summary: 'All is well',
  annotations: [],
};

type Route = MemoryResponse | ((request: HttpRequest) => MemoryResponse);

function publish(wanted: Partial<CheckRun>, routes: Readonly<Record<string, Route>> = {}) {
  const http = memoryHttp({
    [`POST ${runs}`]: { status: 201, body: JSON.stringify(made) },
    [`PATCH ${runs}/5`]: { body: JSON.stringify(made) },
    ...routes,
  });
  const env = memoryEnv({ GITHUB_TOKEN: 's3cret', GITHUB_REPOSITORY: 'acme/app', GITHUB_RUN_ID: '77' });
  const sink = githubSink({ env, http, clock: fixedClock(), random: () => 0.5 }, 60_000);
  const sent = () => http.requests.map(({ method, body }) => [method, JSON.parse(body ?? 'null')] as const);
  return { done: sink.publishCheckRun({ ...run, ...wanted }), sent };
}

test('a check run is published in one request', async () => {
  const { done, sent } = publish({ detailsUrl: 'https://ci.example/1', annotations: annotations(1) });
  expect(await done).toBe(made.html_url);
  expect(sent()).toEqual([
    [
      'POST',
      {
        name: 'epic21-gate',
        head_sha: run.sha,
        external_id: expect.stringMatching(/^77\../),
        details_url: 'https://ci.example/1',
        status: 'completed',
        conclusion: 'success',
        output: {
          title: 'Ready',
          summary: 'All is well',
          annotations: [
            { path: 'a.ts', start_line: 1, end_line: 1, annotation_level: 'warning', title: 'size', message: 'long' },
          ],
        },
      },
    ],
  ]);
});

test('many annotations are sent fifty at a time, and the conclusion comes last', async () => {
  const { done, sent } = publish({ annotations: annotations(120) });
  await done;
  const shape = sent().map(([method, { status, conclusion, output }]) => [
    method,
    status,
    conclusion,
    output.annotations.length,
  ]);
  expect(shape).toEqual([
    ['POST', 'in_progress', undefined, 50],
    ['PATCH', 'in_progress', undefined, 50],
    ['PATCH', 'completed', 'success', 20],
  ]);
});

test('what cannot be sent whole ends as canceled, never as a success', async () => {
  let count = 0;
  const { done, sent } = publish(
    { annotations: annotations(120) },
    {
      [`PATCH ${runs}/5`]: () => {
        count += 1;
        return count === 1 ? { status: 422, body: '{"message":"Invalid"}' } : { body: JSON.stringify(made) };
      },
    },
  );
  await expect(done).rejects.toThrow('GitHub answered 422 to PATCH /repos/acme/app/check-runs/5: Invalid');
  expect(sent().at(-1)).toEqual(['PATCH', { status: 'completed', conclusion: 'cancelled' }]);
});

test('what is interrupted ends as canceled too, by a client that nobody interrupts', async () => {
  const stop = new AbortController();
  const routes = {
    [`POST ${runs}`]: { status: 201, body: JSON.stringify(made) },
    [`PATCH ${runs}/5`]: () => {
      stop.abort();
      throw new GateError('cancelled', 'the request was canceled');
    },
  };
  const farewell = memoryHttp({ [`PATCH ${runs}/5`]: { body: JSON.stringify(made) } });
  const env = memoryEnv({ GITHUB_TOKEN: 's3cret', GITHUB_REPOSITORY: 'acme/app' });
  const http = memoryHttp(routes, { signal: stop.signal });
  const settings = { env, http, clock: fixedClock(), random: () => 0.5, signal: stop.signal };
  const sink = githubSink({ ...settings, closingHttp: () => farewell }, 60_000);
  await expect(sink.publishCheckRun({ ...run, annotations: annotations(120) })).rejects.toThrow('was canceled');
  expect(farewell.requests.map(({ method, body }) => [method, JSON.parse(body ?? '')])).toEqual([
    ['PATCH', { status: 'completed', conclusion: 'cancelled' }],
  ]);
});

describe('what takes all the time that there is ends as canceled too', () => {
  const list = `${runs.replace('check-runs', `commits/${run.sha}/check-runs`)}?check_name=epic21-gate&filter=all&per_page=100`;
  const canceled = ['PATCH', { status: 'completed', conclusion: 'cancelled' }];

  /** The first request of a method uses up the delivery's time, and its answer is lost. */
  function late(method: 'POST' | 'PATCH', answer: MemoryResponse = { status: 502 }) {
    const clock = fixedClock();
    const kept: { external_id?: string } = {};
    let isLate = true;
    const route = (request: HttpRequest): MemoryResponse => {
      const told: typeof kept = JSON.parse(request.body ?? '{}');
      kept.external_id ??= told.external_id ?? '';
      if (!isLate || request.method !== method) return { body: JSON.stringify(made) };
      isLate = false;
      clock.advance(60_000);
      return answer;
    };
    const listed = () => ({ body: JSON.stringify({ total_count: 1, check_runs: [{ ...made, ...kept }] }) });
    const http = memoryHttp({ [`POST ${runs}`]: route, [`PATCH ${runs}/5`]: route, [`GET ${list}`]: listed });
    const env = memoryEnv({ GITHUB_TOKEN: 's3cret', GITHUB_REPOSITORY: 'acme/app' });
    const sink = githubSink({ env, http, clock, random: () => 0.5 }, 60_000);
    const sent = () => http.requests.map(({ method: how, body }) => [how, JSON.parse(body ?? 'null')] as const);
    return { publish: (count: number) => sink.publishCheckRun({ ...run, annotations: annotations(count) }), sent };
  }

  test('between two batches of annotations', async () => {
    const { publish: publishLate, sent } = late('PATCH');
    await expect(publishLate(120)).rejects.toThrow('given up after 1 try in 60 s');
    expect(sent().at(-1)).toEqual(canceled);
  });

  test('where it was made, and nobody was told which it is', async () => {
    const { publish: publishLate, sent } = late('POST');
    await expect(publishLate(120)).rejects.toThrow('GitHub answered 502 to POST');
    expect(sent().map(([method]) => method)).toEqual(['POST', 'GET', 'PATCH']);
    expect(sent().at(-1)).toEqual(canceled);
  });

  test.each<[string, number, MemoryResponse]>([
    ['one that is complete with its first request', 50, { status: 502 }],
    ['one that GitHub refused to make', 120, { status: 403 }],
  ])('but nothing more is asked about %s', async (_, count, answer) => {
    const { publish: publishLate, sent } = late('POST', answer);
    await expect(publishLate(count)).rejects.toThrow(GateError);
    expect(sent().map(([method]) => method)).toEqual(['POST']);
  });
});

describe('what GitHub limits is cut', () => {
  const output = async (wanted: Partial<CheckRun>) => {
    const { done, sent } = publish(wanted);
    await done;
    return sent()[0]?.[1].output;
  };
  const [annotation] = annotations(1);
  const annotated = async (more: Partial<CheckAnnotation>) =>
    (await output({ annotations: annotation ? [{ ...annotation, ...more }] : [] })).annotations[0];

  test('the summary and the titles', async () => {
    const { summary, title } = await output({ summary: 'ö'.repeat(70_000), title: 'x'.repeat(300) });
    expect([Buffer.byteLength(summary) <= 65_535, summary.endsWith('ö…'), title.length]).toEqual([true, true, 255]);
  });

  test('a message, by its bytes', async () => {
    const { message } = await annotated({ message: '😀'.repeat(20_000) });
    expect([Buffer.byteLength(message) <= 65_535, message.endsWith('😀…')]).toEqual([true, true]);
  });

  test('columns, where there is more than one line', async () => {
    expect(await annotated({ startLine: 3, endLine: 3, startColumn: 9 })).toMatchObject({ start_column: 9 });
    expect(await annotated({ startLine: 3, endLine: 4, startColumn: 9 })).not.toHaveProperty('start_column');
  });

  test('an end before the start', async () => {
    expect(await annotated({ startLine: 3, endLine: 1 })).toMatchObject({ start_line: 3, end_line: 3 });
  });
});

describe('where the answer is lost', () => {
  const all = `${runs.replace('check-runs', `commits/${run.sha}/check-runs`)}?check_name=epic21-gate&filter=all&per_page=100`;

  /** Keeps what it is told, and loses the first answer to each method. */
  function forgetful() {
    const kept: { external_id?: string; count: number } = { count: 0 };
    const lost = new Set<string>();
    const keep = (request: HttpRequest): MemoryResponse => {
      const { external_id = kept.external_id, output } = JSON.parse(request.body ?? '{}');
      kept.external_id = external_id;
      kept.count += output?.annotations.length ?? 0;
      const method = String(request.method);
      if (!lost.has(method) && lost.add(method)) return { status: 502 };
      return { body: JSON.stringify(made) };
    };
    const shown = () => ({ ...made, external_id: kept.external_id, output: { annotations_count: kept.count } });
    const other = { id: 4, external_id: 'of another run' };
    const routes = {
      [`POST ${runs}`]: keep,
      [`PATCH ${runs}/5`]: keep,
      [`GET ${runs}/5`]: () => ({ body: JSON.stringify(shown()) }),
      [`GET ${all}`]: () => ({ body: JSON.stringify({ total_count: 2, check_runs: [other, shown()] }) }),
    };
    return { kept, keep, routes };
  }

  test('neither the check run nor its annotations are sent twice', async () => {
    const { kept, routes } = forgetful();
    const { done, sent } = publish({ annotations: annotations(120) }, routes);
    expect(await done).toBe(made.html_url);
    expect([kept.count, sent().filter(([method]) => method === 'POST').length]).toEqual([120, 1]);
  });

  test('annotations that GitHub never took are sent again, whatever others are there', async () => {
    const { kept, keep, routes } = forgetful();
    const answers: Route[] = [{ status: 502 }];
    const flaky = (request: HttpRequest): MemoryResponse => {
      const answer = answers.shift() ?? keep;
      return typeof answer === 'function' ? answer(request) : answer;
    };
    await publish({ annotations: annotations(120) }, { ...routes, [`PATCH ${runs}/5`]: flaky }).done;
    expect(kept.count).toBe(120);
  });
});

test.each([
  [{ GITHUB_REPOSITORY: 'acme/app' }, 'there is no token to write to GitHub with'],
  [{ GITHUB_TOKEN: 's3cret' }, 'GITHUB_REPOSITORY does not name a repository'],
  [{ GITHUB_TOKEN: 's3cret', GITHUB_REPOSITORY: 'acme/app/../..' }, 'GITHUB_REPOSITORY does not name a repository'],
  [{ GITHUB_TOKEN: 's3cret', GITHUB_REPOSITORY: 'acme/..' }, 'GITHUB_REPOSITORY does not name a repository'],
])('nothing is sent with %j', async (variables, message) => {
  const http = memoryHttp();
  const sink = githubSink({ env: memoryEnv(variables), http, clock: fixedClock(), random: () => 0 }, 60_000);
  await expect(sink.publishCheckRun(run)).rejects.toThrow(message);
  await expect(sink.upsertComment({ pullRequest: 7, marker: 'm', compose: () => 'm' })).rejects.toThrow(message);
  expect(http.requests).toEqual([]);
});

test.each([
  ['the number of a pull request', { pullRequest: 0, marker: 'm' }],
  ['a marker', { pullRequest: 7, marker: '' }],
])('a comment needs %s', async (_, wanted) => {
  const env = memoryEnv({ GITHUB_TOKEN: 's3cret', GITHUB_REPOSITORY: 'acme/app' });
  const sink = githubSink({ env, http: memoryHttp(), clock: fixedClock(), random: () => 0 }, 60_000);
  await expect(sink.upsertComment({ ...wanted, compose: () => 'm' })).rejects.toMatchObject({ kind: 'misuse' });
});

test('a check run needs the full id of a commit', async () => {
  const { done } = publish({ sha: 'main' });
  await expect(done).rejects.toMatchObject({ kind: 'misuse' });
});

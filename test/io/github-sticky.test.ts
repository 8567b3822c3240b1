import { describe, expect, test } from 'vitest';
import { githubSink } from '../../src/io/github-sink.ts';
import type { GitHubSink, StickyComment } from '../../src/model/sinks.ts';
import type { Clock } from '../../src/model/sources.ts';
import { fixedClock, memoryEnv } from '../../src/testing.ts';
import { seed } from '../helpers/seed.ts';
import { marker, sectionsOf, textOf, withSection } from './worlds/sections.ts';
import { smallGitHub, type SmallGitHub } from './worlds/small-github.ts';
import { seededRandom, turns } from './worlds/turns.ts';

const env = memoryEnv({ GITHUB_TOKEN: 's3cret', GITHUB_REPOSITORY: 'acme/app' });

const chance = { clock: fixedClock(), random: () => 0.5 };

const sinkOf = (http: SmallGitHub, by: { clock: Clock; random: () => number } = chance): GitHubSink =>
  githubSink({ env, http, ...by }, 60_000);

const upsert = (github: SmallGitHub, compose: StickyComment['compose']) =>
  sinkOf(github).upsertComment({ pullRequest: 7, marker, compose });

const writes = ({ calls }: SmallGitHub): readonly string[] =>
  calls.filter((call) => !call.startsWith('GET') && !call.endsWith('/graphql'));

describe('the one comment', () => {
  test('is created where there is none', async () => {
    const github = smallGitHub();
    expect(await upsert(github, withSection('a', 1))).toBe('created');
    expect(github.bodies()).toEqual([textOf({ a: 1 })]);
  });

  test('is updated where it is', async () => {
    const github = smallGitHub();
    github.add(textOf({ a: 1 }));
    expect(await upsert(github, withSection('a', 2))).toBe('updated');
    expect(github.bodies()).toEqual([textOf({ a: 2 })]);
  });

  test('is not written when it would not change, in two calls', async () => {
    const github = smallGitHub();
    github.add(textOf({ a: 1 }));
    expect(await upsert(github, withSection('a', 1))).toBe('unchanged');
    expect(github.calls).toEqual(['POST /graphql', 'GET /issues/7/comments']);
  });

  test('is the same with the line ends that GitHub keeps', async () => {
    const github = smallGitHub();
    github.add(`${marker}\r\na=1\r\n`);
    expect(await upsert(github, () => `${marker}\na=1`)).toBe('unchanged');
  });

  test.each([[[]], [[textOf({ a: 1 })]]])('is left as it is where nothing is to be said: %j', async (there) => {
    const github = smallGitHub();
    for (const body of there) github.add(body);
    expect(await upsert(github, () => undefined)).toBe('none');
    expect(github.bodies()).toEqual(there);
  });

  test('is found behind 120 others, on a later page', async () => {
    const github = smallGitHub();
    for (let count = 0; count < 120; count += 1) github.add('a thought', 'ann');
    github.add(textOf({ a: 1 }));
    expect(await upsert(github, withSection('a', 1))).toBe('unchanged');
    expect(github.calls).toHaveLength(3);
  });

  test('is looked for no further than where it is', async () => {
    const github = smallGitHub();
    github.add(textOf({ a: 1 }));
    for (let count = 0; count < 120; count += 1) github.add('a thought', 'ann');
    await upsert(github, withSection('a', 1));
    expect(github.calls).toHaveLength(2);
  });

  test.each(['mallory', 'github-actions', 'other[bot]'])('is not one of %s with our marker', async (login) => {
    const github = smallGitHub();
    github.add(textOf({ a: 9 }), login);
    expect(await upsert(github, withSection('a', 1))).toBe('created');
    expect(github.bodies()).toEqual([textOf({ a: 9 }), textOf({ a: 1 })]);
  });

  test('is not one of ours that only quotes the marker', async () => {
    const github = smallGitHub();
    github.add(`> ${textOf({ a: 9 })}`);
    expect(await upsert(github, withSection('a', 1))).toBe('created');
  });

  test('is created anew when it is deleted before it is written', async () => {
    const github: SmallGitHub = smallGitHub({
      spoil(request, answer) {
        if (request.method !== 'PATCH') return answer;
        github.remove(1);
        return { status: 404, json: {} };
      },
    });
    github.add(textOf({ a: 1 }));
    expect(await upsert(github, withSection('a', 2))).toBe('created');
    expect(github.bodies()).toEqual([textOf({ a: 2 })]);
  });
});

test('what a deleted comment had comes along to the one that another made meanwhile', async () => {
  const github: SmallGitHub = smallGitHub({
    spoil(request, answer) {
      if (request.method !== 'PATCH' || github.bodies().length !== 1) return answer;
      if (!github.bodies()[0]?.includes('old')) return answer;
      github.remove(1);
      github.add(textOf({ b: 1 }));
      return { status: 404, json: {} };
    },
  });
  github.add(textOf({ a: 1, old: 1 }));
  expect(await upsert(github, withSection('a', 2))).toBe('updated');
  expect(github.bodies().map(sectionsOf)).toEqual([{ a: 2, b: 1, old: 1 }]);
});

describe('a write whose answer is lost', () => {
  test.each([
    [500, {}],
    [201, undefined],
  ])('is not done twice: %s %j', async (status, json) => {
    let isFirst = true;
    const github = smallGitHub({
      spoil(request, answer) {
        if (request.method !== 'POST' || request.url.endsWith('/graphql') || !isFirst) return answer;
        isFirst = false;
        return { status, json };
      },
    });
    expect(await upsert(github, withSection('a', 1))).toBe('created');
    expect(github.bodies()).toEqual([textOf({ a: 1 })]);
    expect(writes(github)).toEqual(['POST /issues/7/comments']);
  });
});

describe('what another wrote at the same time', () => {
  /** Another writer covers up ours, right after our write. */
  const coveredUp = (hasHistory: boolean): SmallGitHub => {
    let isDone = false;
    const github: SmallGitHub = smallGitHub({
      hasHistory,
      spoil(request, answer) {
        if (request.method !== 'PATCH' || isDone) return answer;
        isDone = true;
        void github.send({ ...request, body: JSON.stringify({ body: textOf({ b: 1, c: 1 }) }) });
        return answer;
      },
    });
    github.add(textOf({ c: 1 }));
    return github;
  };

  test('is put together with ours', async () => {
    const github = coveredUp(true);
    expect(await upsert(github, withSection('a', 1))).toBe('updated');
    expect(github.bodies().map(sectionsOf)).toEqual([{ a: 1, b: 1, c: 1 }]);
  });

  test('is put together with ours where GitHub tells no history, by a second look', async () => {
    const github = coveredUp(false);
    expect(await upsert(github, withSection('a', 1))).toBe('updated');
    expect(github.bodies().map(sectionsOf)).toEqual([{ a: 1, b: 1, c: 1 }]);
    expect(github.calls).toContain('GET /issues/comments/1');
  });

  test('does not keep it from being created anew, when it is deleted then', async () => {
    const github = coveredUp(true);
    const patches = () => github.calls.filter((call) => call.startsWith('PATCH'));
    const deleting: SmallGitHub = {
      ...github,
      async send(request) {
        if (request.method === 'PATCH' && patches().length === 2) github.remove(1);
        return github.send(request);
      },
    };
    expect(await upsert(deleting, withSection('a', 1))).toBe('created');
    expect(github.bodies().map(sectionsOf)).toEqual([{ a: 1, c: 1 }]);
  });

  test('is asked for only when something was written', async () => {
    const github = smallGitHub();
    github.add(textOf({ a: 1 }));
    await upsert(github, withSection('a', 1));
    expect(github.calls.filter((call) => call === 'POST /graphql')).toHaveLength(1);
  });
});

interface Race {
  readonly writers: number;
  readonly there: readonly string[];
}

/** Who writes what, in an order that the seed decides; answers with what is there at the end. */
async function race({ writers, there }: Race, number: number): Promise<readonly string[]> {
  const random = seededRandom(seed + number);
  const { turn, play } = turns(random);
  const github = smallGitHub({ turn });
  for (const body of there) github.add(body);
  const clock: Clock = { ...fixedClock(), sleep: turn };
  const names = Array.from({ length: writers }, (_, index) => `w${index}`);
  await play(
    Promise.all(
      names.map((name) =>
        sinkOf(github, { clock, random }).upsertComment({ pullRequest: 7, marker, compose: withSection(name, 2) }),
      ),
    ),
  );
  return github.bodies();
}

const results = (writers: number): Readonly<Record<string, number>> =>
  Object.fromEntries(Array.from({ length: writers }, (_, index) => [`w${index}`, 2]));

describe.each([2, 5])('%i writers at once, 200 times', (writers) => {
  test.each([
    ['on a comment that is there', [textOf({ w0: 1, old: 7 })], { old: 7 }],
    ['where there is none yet', [], {}],
  ])('lose nothing %s', async (_, there, kept) => {
    const wrong: unknown[] = [];
    for (let number = 0; number < 200; number += 1) {
      const bodies = await race({ writers, there }, number);
      const found = bodies.map(sectionsOf);
      const wanted = JSON.stringify([textOf({ ...kept, ...results(writers) })]);
      if (JSON.stringify(bodies) !== wanted) wrong.push({ number, found });
    }
    expect(wrong).toEqual([]);
  });
});

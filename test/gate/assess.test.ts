import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { assess } from '../../src/gate/assess.ts';
import { GateError } from '../../src/model/errors.ts';
import type { Sources } from '../../src/model/sources.ts';
import { fixedClock, memoryFiles, memorySources } from '../../src/testing.ts';
import { ownCheck } from './own-check.ts';

const policy = { failOn: 'error', waivers: [] } as const;
const options = { most: 10 };
const short = memorySources({ files: memoryFiles({ 'a.ts': '1\n2\n' }) });
const long = memorySources({ files: memoryFiles({ 'a.ts': '\n'.repeat(11) }) });
const never = (): Promise<never> => new Promise(() => {});
const interruptedBy = (stop: AbortController): Sources => memorySources({ signal: stop.signal });

test('a check whose judgement has facts and no findings passes', async () => {
  expect(await assess({ check: ownCheck(), options }, short, policy)).toEqual({
    check: 'size',
    title: 'Size',
    outcome: 'passed',
    facts: [{ label: 'lines', value: 3, limit: '<= 10' }],
    findings: [],
    ms: 0,
  });
});

test('a check with an error finding fails', async () => {
  const { outcome, findings } = await assess({ check: ownCheck(), options }, long, policy);
  expect([outcome, findings.map(({ rule }) => rule)]).toEqual(['failed', ['size/long']]);
});

test('the time that a check took is told', async () => {
  const clock = fixedClock();
  const check = ownCheck({
    gather: async () => {
      clock.advance(1_500);
      return { lines: 1 };
    },
  });
  expect((await assess({ check, options }, memorySources({ clock }), policy)).ms).toBe(1_500);
});

test('a check that waits on purpose has the time of every check besides', async () => {
  const clock = fixedClock();
  const slow = (ms: number) =>
    assess(
      {
        check: ownCheck({
          waitsMs: () => 600_000,
          gather: async () => {
            clock.advance(ms);
            return { lines: 1 };
          },
        }),
        options,
      },
      memorySources({ clock }),
      policy,
    );
  expect([(await slow(650_000)).outcome, (await slow(670_000)).outcome]).toEqual(['passed', 'blocked']);
});

describe('a check is blocked', () => {
  test('when its gather throws, with the reason and the time', async () => {
    const clock = fixedClock();
    const check = ownCheck({
      gather: async () => {
        clock.advance(20);
        throw new GateError('unavailable', 'Prometheus did not answer', { hint: 'Check metrics.url.' });
      },
    });
    expect(await assess({ check, options }, memorySources({ clock }), policy)).toEqual({
      check: 'size',
      title: 'Size',
      outcome: 'blocked',
      reason: 'Prometheus did not answer. Check metrics.url.',
      facts: [],
      findings: [],
      ms: 20,
    });
  });

  test('when its gather throws before it is asynchronous', async () => {
    const check = ownCheck({
      gather: () => {
        throw new TypeError('x is undefined');
      },
    });
    expect(await assess({ check, options }, short, policy)).toMatchObject({
      outcome: 'blocked',
      reason: 'the check size failed: TypeError: x is undefined',
    });
  });

  test('when work that never paused took longer than its limit', async () => {
    const times = [0, 5000, 5000];
    const clock = { ...short.clock, elapsed: () => times.shift() ?? 5000 };
    const result = await assess({ check: ownCheck(), options, timeoutMs: 1000 }, { ...short, clock }, policy);
    expect(result).toMatchObject({ outcome: 'blocked', reason: expect.stringMatching(/^not finished within 1 s/) });
  });

  test('when its judge throws', async () => {
    const check = ownCheck({
      judge: () => {
        throw new RangeError('too deep');
      },
    });
    expect(await assess({ check, options }, short, policy)).toMatchObject({
      outcome: 'blocked',
      reason: 'the check size failed: RangeError: too deep',
    });
  });

  test('when its judge answers a rule that it does not have', async () => {
    const check = ownCheck({ judge: () => ({ facts: [], findings: [{ rule: 'tall', message: 'm' }] }) });
    expect(await assess({ check, options }, short, policy)).toMatchObject({
      outcome: 'blocked',
      reason: 'the check size failed: Error: the check size has no rule "tall"',
    });
  });

  test.each([
    ['undefined', undefined],
    ['null', null],
    ['no number', { lines: 'many' }],
    ['NaN', { lines: Number.NaN }],
    ['Infinity', { lines: Number.POSITIVE_INFINITY }],
    ['what JSON cannot hold', { lines: 1n }],
    ['a function', () => 1],
  ])('when its evidence is %s', async (_, gathered) => {
    const { outcome, facts } = await assess(
      { check: ownCheck({ gather: async () => gathered }), options },
      short,
      policy,
    );
    expect([outcome, facts]).toEqual(['blocked', []]);
  });

  test('when its evidence is a circle', async () => {
    const circle: { lines: number; self?: unknown } = { lines: 1 };
    circle.self = circle;
    const { outcome } = await assess({ check: ownCheck({ gather: async () => circle }), options }, short, policy);
    expect(outcome).toBe('blocked');
  });

  test('when it measured nothing', async () => {
    const check = ownCheck({ judge: () => ({ facts: [], findings: [] }) });
    expect(await assess({ check, options }, short, policy)).toMatchObject({
      outcome: 'blocked',
      reason: 'nothing was measured',
    });
  });

  test('when it does not end within its timeout, though it does not listen to the signal', async () => {
    const check = ownCheck({ gather: never });
    expect(await assess({ check, options, timeoutMs: 10 }, short, policy)).toMatchObject({
      outcome: 'blocked',
      reason: 'not finished within 0.01 s. Give it a longer `timeout`, or find out what it waits for.',
    });
  });

  test('when it is interrupted, though it does not listen to the signal', async () => {
    const stop = new AbortController();
    const check = ownCheck({
      gather: () => {
        stop.abort();
        return never();
      },
    });
    expect(await assess({ check, options }, interruptedBy(stop), policy)).toMatchObject({
      outcome: 'blocked',
      reason: 'interrupted before it was finished',
    });
  });

  test('when the run was interrupted before it began', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await assess({ check: ownCheck({ gather: never }), options }, interruptedBy(stop), policy)).toMatchObject({
      outcome: 'blocked',
      reason: 'interrupted before it was finished',
    });
  });
});

test('a check that listens is told by its signal that its time is over', async () => {
  const heard: unknown[] = [];
  const check = ownCheck({
    gather: ({ signal }) => {
      signal.addEventListener('abort', () => heard.push('abort'));
      return never();
    },
  });
  await assess({ check, options, timeoutMs: 10 }, short, policy);
  expect(heard).toEqual(['abort']);
});

test('the judge sees evidence as if it had been stored: without what its schema does not know', async () => {
  const seen: unknown[] = [];
  const check = ownCheck({
    evidence: z.object({ day: z.string() }),
    gather: async () => ({ day: new Date(0), secret: 'x' }),
    judge: (now) => {
      seen.push(now);
      return { facts: [], findings: [] };
    },
  });
  await assess({ check, options }, short, policy);
  expect(seen).toEqual([{ day: '1970-01-01T00:00:00.000Z' }]);
});

test('a check that fails late, after its timeout, disturbs nobody', async () => {
  let fail: (reason: Error) => void = () => {};
  const check = ownCheck({ gather: () => new Promise((_, reject) => (fail = reject)) });
  const { outcome } = await assess({ check, options, timeoutMs: 10 }, short, policy);
  fail(new Error('late'));
  await new Promise((resolve) => setImmediate(resolve));
  expect(outcome).toBe('blocked');
});

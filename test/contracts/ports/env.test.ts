import { describe, expect, test } from 'vitest';
import { liveEnv } from '../../../src/io/env.ts';
import { memoryEnv } from '../../../src/testing.ts';

describe.each([
  ['live', liveEnv],
  ['memory', memoryEnv],
])('%s env', (_, build) => {
  const env = build({ B: '2', A: '', GONE: undefined });

  test('tells an empty variable from one that is not set', () => {
    expect([env.get('A'), env.get('B'), env.get('C'), env.get('GONE')]).toEqual(['', '2', undefined, undefined]);
  });

  test('takes nothing for a variable that every object has', () => {
    expect([env.get('constructor'), env.get('__proto__'), env.get('toString')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('names what is set, sorted', () => {
    expect(env.names()).toEqual(['A', 'B']);
  });
});

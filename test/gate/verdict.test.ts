import { expect, test } from 'vitest';
import { exitCodes, verdict } from '../../src/gate/verdict.ts';
import type { Outcome } from '../../src/model/report.ts';

test.each([
  [['passed'], 'ready'],
  [['passed', 'skipped'], 'ready'],
  [['passed', 'failed'], 'not-ready'],
  [['failed', 'blocked'], 'not-ready'],
  [['passed', 'blocked'], 'undecided'],
  [['blocked'], 'undecided'],
  [['skipped'], 'undecided'],
  [[], 'undecided'],
] as const)('%j is %s', (outcomes: readonly Outcome[], expected) => {
  expect(verdict(outcomes.map((outcome) => ({ outcome })))).toBe(expected);
});

test('ready ends with 0, not ready with 1, undecided with 2', () => {
  expect(exitCodes).toEqual({ ready: 0, 'not-ready': 1, undecided: 2 });
});

import { describe, expect, test } from 'vitest';
import { formatLines, formatPlace, isAtLeast, lastLineOf, type Severity } from '../../src/model/finding.ts';
import { tally, type CheckResult, type Graded, type Outcome } from '../../src/model/report.ts';

const waiver = { rule: 'a/b', reason: 'r', owner: 'o', until: '2026-01-01' };
const finding = (severity: Severity, more: Partial<Graded> = {}): Graded => ({
  rule: 'a/b',
  severity,
  message: 'm',
  help: 'h',
  ...more,
});
const result = (findings: readonly Graded[], outcome: Outcome = 'failed'): CheckResult => ({
  check: 'a',
  title: 'A',
  outcome,
  facts: [],
  findings,
  ms: 0,
});
const one = [finding('error'), finding('warning'), finding('warning'), finding('notice')];

describe('tally', () => {
  test.each([
    ['error', { failures: 1, warnings: 2, notices: 1 }],
    ['warning', { failures: 3, warnings: 0, notices: 1 }],
    ['notice', { failures: 4, warnings: 0, notices: 0 }],
  ] as const)('failing on %s, a finding of that level or worse is a failure', (failOn, counts) => {
    expect(tally({ failOn, results: [result(one)] })).toMatchObject(counts);
  });

  test('a waived finding counts as waived and as nothing else', () => {
    expect(tally({ failOn: 'error', results: [result([finding('error', { waived: waiver })])] })).toEqual({
      failures: 0,
      warnings: 0,
      notices: 0,
      waived: 1,
      blocked: 0,
      partly: 0,
    });
  });

  test('what was not measured is no failure, its check is blocked', () => {
    const results = [result([finding('error', { unmeasured: true })], 'blocked')];
    expect(tally({ failOn: 'error', results })).toMatchObject({ failures: 0, blocked: 1 });
  });

  test('findings of all checks are added up', () => {
    expect(tally({ failOn: 'error', results: [result(one), result(one)] })).toMatchObject({ failures: 2, warnings: 4 });
  });

  test('nothing adds up to nothing', () => {
    expect(tally({ failOn: 'error', results: [] })).toEqual({
      failures: 0,
      warnings: 0,
      notices: 0,
      waived: 0,
      blocked: 0,
      partly: 0,
    });
  });
});

test.each([
  ['error', 'error', true],
  ['error', 'notice', true],
  ['warning', 'error', false],
  ['notice', 'warning', false],
] as const)('%s is at least %s: %s', (severity, threshold, answer) => {
  expect(isAtLeast(severity, threshold)).toBe(answer);
});

test.each([
  [{ file: 'a.ts' }, 'a.ts'],
  [{ file: 'a.ts', line: 3 }, 'a.ts:3'],
  [{ file: 'a.ts', line: 3, column: 7 }, 'a.ts:3:7'],
  [{ file: 'a.ts', line: 3, endLine: 4 }, 'a.ts:3'],
  [{ file: 'a.ts', column: 7 }, 'a.ts'],
])('the place %j is written %s', (place, written) => {
  expect(formatPlace(place)).toBe(written);
});

test.each([
  [{ file: 'a.ts' }, '', undefined],
  [{ file: 'a.ts', endLine: 4 }, '', undefined],
  [{ file: 'a.ts', line: 3 }, '3', undefined],
  [{ file: 'a.ts', line: 3, endLine: 3 }, '3', undefined],
  [{ file: 'a.ts', line: 3, endLine: 2 }, '3', undefined],
  [{ file: 'a.ts', line: 3, endLine: 4 }, '3-4', 4],
])('the lines of the place %j are "%s"', (place, written, last) => {
  expect([formatLines(place), lastLineOf(place)]).toEqual([written, last]);
});

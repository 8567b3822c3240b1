import { describe, expect, test } from 'vitest';
import type { Evidence, LegRead } from '../../../src/checks/suites/evidence.ts';
import { rules } from '../../../src/checks/suites/rules.ts';
import { head, judged, legOf, other, rulesOf } from './samples.ts';

const legs = (...all: readonly LegRead[]): Partial<Evidence> => ({ legs: [...all] });

describe('a leg that ran its tests and passed', () => {
  test('is a fact, and nothing is wrong', () => {
    const { facts, findings } = judged(legs(legOf('unit', { skipped: 2 })));
    expect([facts, findings]).toEqual([
      [
        { label: 'legs', value: '1 of 1, 8 tests ran', key: true, metric: { name: 'tests', value: 8 } },
        { of: 'unit', label: 'tests', value: '8 ran, 2 skipped', limit: '>= 1' },
      ],
      [],
    ]);
  });

  test('is told to be of no known commit where its reports were read where they lie', () => {
    const { facts } = judged({ legs: [{ leg: 'unit', results: legOf('unit').results }] }, { reports: ['{leg}/*.xml'] });
    expect(facts).toContainEqual({ label: 'commit', value: 'not known: reports were read where they lie' });
  });
});

describe('a leg does not pass that', () => {
  test.each([
    ['did not report', [], ['leg-missing']],
    ['ran no test', [legOf('unit', { tests: 0 })], ['no-tests']],
    ['skipped all', [legOf('unit', { tests: 3, skipped: 3 })], ['all-skipped']],
    ['is of another commit', [legOf('unit', {}, { sha: other })], ['leg-foreign']],
    ['is of another run', [legOf('unit', {}, { run: '6' })], ['leg-foreign']],
    ['is of an attempt that was not yet', [legOf('unit', {}, { attempt: 2 })], ['leg-foreign']],
    [
      'has failures in its figures only',
      [legOf('unit', { unshown: 2, notes: ['a.xml declares 2 failures and shows 0'] })],
      ['failure-unshown', 'figures-disagree'],
    ],
    ['has one failure that no case shows', [legOf('unit', { unshown: 1 })], ['failure-unshown']],
  ])('%s', (_, all, expected) => {
    expect(rulesOf(legs(...all))).toEqual(expected);
    expect(expected.some((rule) => rules[rule as keyof typeof rules].severity === 'error')).toBe(true);
  });

  test('is there, where there is no commit here that it could be of', () => {
    expect(rulesOf({ ...legs(legOf('unit')), head: undefined })).toEqual(['commit-unknown']);
  });
});

test('a leg of the head of the pull request is told apart from one of its merge', () => {
  const [finding] = judged({ ...legs(legOf('unit', {}, { sha: other })), pull: other }).findings;
  expect(finding).toMatchObject({
    message: `legs/unit.json has results of the leg unit at the commit ${other.slice(0, 7)}, and this is about ${head.slice(0, 7)}`,
    details: [expect.stringContaining('Check out the same `ref`')],
  });
});

describe('failed tests', () => {
  const failures = [
    { name: 'test_a', kind: 'failed' as const, message: '1 != 2\n', at: { file: 'tests/test_a.py', line: 3 } },
    { name: 'test_b', kind: 'errored' as const },
  ];

  test('are findings with name, reason and place', () => {
    expect(judged(legs(legOf('unit', { failed: 1, errored: 1, failures }))).findings).toEqual([
      {
        rule: 'test-failed',
        message: 'unit: test_a failed: 1 != 2⏎',
        at: { file: 'tests/test_a.py', line: 3 },
      },
      { rule: 'test-failed', message: 'unit: test_b errored' },
    ]);
  });

  test('that are too many to list are counted', () => {
    const { findings } = judged(legs(legOf('unit', { tests: 500, failed: 340, failures: [...failures] })));
    expect(findings.at(-1)).toEqual({ rule: 'test-failed', message: 'unit: 338 more tests failed' });
  });
});

describe('attempts', () => {
  const attempt = (at: number, failed = 0) => legOf('unit', { failed }, { attempt: at, file: `legs/${at}.json` });
  const second = { runs: [{ id: '7', attempt: 2 }] };

  test('of the same run: a leg that was not run again counts, and its attempt is told', () => {
    const { facts, findings } = judged({ ...legs(attempt(1)), ...second });
    expect([facts[1]?.value, findings]).toEqual(['10 ran, 0 skipped, in attempt 1', []]);
  });

  test('the newest counts, whatever order they were read in', () => {
    expect(rulesOf({ ...legs(attempt(1, 1), attempt(2)), ...second })).toEqual([]);
    expect(rulesOf({ ...legs(attempt(2, 1), attempt(1)), ...second })).toEqual(['test-failed']);
  });

  test('two reports of one attempt that say the same are a notice', () => {
    expect(rulesOf(legs(attempt(1), { ...attempt(1), leg: 'unit' }))).toEqual(['leg-repeated']);
  });

  test('two reports of one attempt that differ are not believed, and no fact', () => {
    const { facts, findings } = judged(legs(attempt(1), attempt(1, 1)));
    expect([facts, findings.map(({ rule }) => rule)]).toEqual([[], ['leg-disagrees']]);
  });

  test('a run that another one started by its end is ours too', () => {
    expect(rulesOf({ ...legs(attempt(3)), runs: [{ id: '9', attempt: 1 }, { id: '7' }] })).toEqual([]);
  });
});

describe('limits', () => {
  test('the fewest tests are those that ran', () => {
    expect(rulesOf(legs(legOf('unit', { tests: 10, skipped: 6 })), { minimum: 5 })).toEqual(['too-few-tests']);
    expect(rulesOf(legs(legOf('unit', { tests: 10, skipped: 5 })), { minimum: 5 })).toEqual([]);
  });

  test('the most skipped tests', () => {
    expect(rulesOf(legs(legOf('unit', { skipped: 3 })), { 'most-skipped': 2 })).toEqual(['too-many-skipped']);
    expect(rulesOf(legs(legOf('unit', { skipped: 3 })), { 'most-skipped': 3 })).toEqual([]);
  });

  test('are those of the leg, the last that fits, each by itself', () => {
    const limits = [
      { legs: 'unit, *', minimum: 20, 'most-skipped': 0 },
      { legs: '*, 3.12', minimum: 5 },
    ];
    const said = { legs: ['unit, 3.11', 'unit, 3.12'], limits };
    const all = legs(legOf('unit, 3.11'), legOf('unit, 3.12', { skipped: 1 }));
    expect(judged(all, said).findings.map(({ message }) => message)).toEqual([
      'unit, 3.11 ran 10 tests, expected at least 20',
      'unit, 3.12 skipped 1 test, expected at most 0',
    ]);
  });
});

describe('noticed is', () => {
  test.each([
    ['a leg that nobody expects', legs(legOf('unit'), legOf('load')), 'leg-unlisted'],
    ['tests that passed when repeated', legs(legOf('unit', { flaky: 1 })), 'flaky-test'],
    ['figures of their own', legs(legOf('unit', { notes: ['a.xml declares 2 tests'] })), 'figures-disagree'],
    ['files that are not of the commit', legs(legOf('unit', {}, { changed: ['a.lock'] })), 'leg-changed'],
  ])('%s', (_, evidence, rule) => {
    expect(rulesOf(evidence)).toEqual([rule]);
    expect(rules[rule as keyof typeof rules].severity).not.toBe('error');
  });
});

test('a misspelt leg is missing, and tells which it may be', () => {
  const { findings } = judged(legs(legOf('unti')));
  expect(findings.map(({ message }) => message)).toEqual([
    'the leg unit did not report, did you mean "unti"?',
    'the leg unti reported, and the config does not list it, did you mean "unit"?',
  ]);
});

describe('jobs', () => {
  const needs = (given: Readonly<Record<string, string>>): Partial<Evidence> => ({
    ...legs(legOf('unit')),
    needs: Object.entries(given).map(([job, result]) => ({ job, result })),
  });

  test.each([
    ['success', []],
    ['failure', ['job-failed']],
    ['skipped', ['job-not-run']],
    ['cancelled', ['job-not-run']],
    ['unheard-of', ['job-not-run']],
  ])('one that ended as %s, though its evidence is there', (result, expected) => {
    expect(rulesOf(needs({ test: result }))).toEqual(expected);
  });

  test('that are named are asked for, and no others', () => {
    expect(rulesOf(needs({ test: 'success', lint: 'failure' }), { jobs: ['test'] })).toEqual([]);
    expect(rulesOf(needs({ lint: 'success' }), { jobs: ['test'] })).toEqual(['needs-unknown']);
  });

  test('that are named, and nobody tells what became of them', () => {
    expect(rulesOf(legs(legOf('unit')), { jobs: ['test'] })).toEqual(['needs-unknown']);
  });
});

test('what could not be read is told as it was gathered', () => {
  const problem = { rule: 'results-unreadable', message: 'a.json is cut off', at: { file: 'a.json' } } as const;
  expect(judged({ ...legs(legOf('unit')), problems: [problem] }).findings).toEqual([problem]);
});

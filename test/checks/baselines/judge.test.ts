import { describe, expect, test } from 'vitest';
import type { Evidence, StoredReading, Unusable, Usable } from '../../../src/checks/baselines/evidence.ts';
import { judge } from '../../../src/checks/baselines/judge.ts';
import { baselinesOptions, type FileOptions } from '../../../src/checks/baselines/options.ts';
import { sha } from './samples.ts';

const path = 'docs/baseline.json';
const now = '2026-02-09T09:30:00.000Z';

const number = (name: string, value: number): StoredReading => ({ name, line: 3, column: 5, is: 'number', value });
const notFinite = (name: string, text: string): StoredReading => ({ name, line: 3, column: 5, is: 'not-finite', text });
const empty = (name: string): StoredReading => ({ name, line: 3, column: 5, is: 'empty' });

const code = (parts: readonly [number, number, number], total: number, coverage = 73.2): StoredReading[] => [
  number('code.function_size_distribution.<15', parts[0]),
  number('code.function_size_distribution.15-40', parts[1]),
  number('code.function_size_distribution.>40', parts[2]),
  number('code.test_coverage_percent', coverage),
  number('code.total_functions', total),
];

const usable = (given: Partial<Usable> = {}): Usable => ({
  path,
  format: 'epic21',
  time: '2025-11-11T09:30:00.000Z',
  timeAt: { line: 2, column: 16 },
  readings: [number('prometheus.error_rate', 0.0123), ...code([300, 120, 47], 467)],
  unknownKeys: { count: 0, first: [] },
  ...given,
});

const optionsOf = (given: Record<string, unknown> = {}): { files: FileOptions[] } =>
  baselinesOptions.parse({ files: [{ path, ...given }] });

interface Said {
  readonly options?: Record<string, unknown>;
  readonly change?: Evidence['change'];
  readonly at?: string;
}

const judged = (file: Usable | Unusable, { options = {}, change, at = now }: Said = {}) =>
  judge({ now: at, files: [file], ...(change && { change }) }, optionsOf(options));

const rulesOf = (...given: Parameters<typeof judged>): readonly string[] =>
  judged(...given).findings.map(({ rule }) => rule);
const messageOf = (...given: Parameters<typeof judged>): string =>
  judged(...given)
    .findings.map(({ message }) => message)
    .join('\n');

test('a good baseline has facts and no finding', () => {
  const options = { require: ['prometheus.error_rate', 'code.test_coverage_percent'], 'max-age': '90d' };
  expect(judged(usable(), { options })).toEqual({
    findings: [],
    facts: [
      { of: path, label: 'metrics', value: 6 },
      { of: path, label: 'prometheus.error_rate', value: 0.0123 },
      { of: path, label: 'code.test_coverage_percent', value: 73.2 },
      { of: path, label: 'age', value: '90 days', key: true, limit: '<= 90 days' },
      { of: path, label: 'commit', value: 'not named' },
    ],
    baselines: [],
  });
});

test('what was read is told by its digest', () => {
  const sha256 = 'c'.repeat(64);
  expect(judged(usable({ sha256 })).baselines).toEqual([{ file: path, sha256 }]);
});

describe('a file that cannot be used', () => {
  test.each(['missing', 'malformed', 'wrong-shape', 'outside', 'unreadable'] as const)(
    '%s is all that is said',
    (problem) => {
      const { facts, findings } = judged(
        { path, problem, message: 'why', line: 3, column: 5, details: ['more'] },
        { options: { commit: 'required' } },
      );
      expect(facts).toEqual([]);
      expect(findings).toEqual([
        { rule: problem, message: 'why', at: { file: path, line: 3, column: 5 }, details: ['more'] },
      ]);
    },
  );

  test('one that is not in the evidence was not measured', () => {
    expect(judge({ now, files: [] }, optionsOf()).findings.map(({ rule }) => rule)).toEqual(['unreadable']);
  });
});

describe('numbers', () => {
  test('one that is not finite is said once for its metric, with its place', () => {
    const readings = [...usable().readings, notFinite('prometheus.p95', 'NaN'), notFinite('prometheus.p95', '+Inf')];
    const { findings } = judged(usable({ readings }), { options: { require: ['prometheus.p95'] } });
    expect(findings).toEqual([
      {
        rule: 'not-finite',
        message: `${path} has "NaN" for prometheus.p95, expected a finite number (and 1 more)`,
        at: { file: path, line: 3, column: 5 },
      },
    ]);
  });

  test('one series that is not finite is not counted', () => {
    const readings = [...usable().readings, notFinite('prometheus.p95', 'NaN')];
    expect(messageOf(usable({ readings }))).toBe(`${path} has "NaN" for prometheus.p95, expected a finite number`);
  });

  test('several series are shown as a range', () => {
    const readings = [number('prometheus.p95', 3), number('prometheus.p95', -1), number('prometheus.p95', 2)];
    const { facts } = judged(usable({ readings }), { options: { require: ['prometheus.p95'] } });
    expect(facts).toContainEqual({ of: path, label: 'prometheus.p95', value: '3 series, -1 to 3' });
    expect(facts).toContainEqual({ of: path, label: 'metrics', value: 1 });
  });

  test('a metric that is missing has a likely name', () => {
    const options = { require: ['prometheus.eror_rate', 'nothing.like.it'] };
    expect(messageOf(usable(), { options })).toBe(
      `${path} has no metric prometheus.eror_rate, did you mean "prometheus.error_rate"?\n${path} has no metric nothing.like.it`,
    );
    expect(rulesOf(usable(), { options })).toEqual(['metric-missing', 'metric-missing']);
  });

  test('an empty vector is not missing as well', () => {
    const readings = [...code([300, 120, 47], 467), empty('prometheus.p95')];
    const options = { require: ['prometheus.p95', 'prometheus.p95x'] };
    expect(rulesOf(usable({ readings }), { options })).toEqual(['empty', 'metric-missing']);
  });

  test('neither is what would be in an empty object', () => {
    const readings = [...code([300, 120, 47], 467), empty('prometheus')];
    expect(rulesOf(usable({ readings }), { options: { require: ['prometheus.p95'] } })).toEqual(['empty']);
    const payload = usable({ format: 'evidence', readings: [empty('payload')] });
    expect(rulesOf(payload, { options: { require: ['lines.covered'] } })).toEqual(['empty']);
  });
});

describe('code metrics', () => {
  const rulesFor = (...given: Parameters<typeof code>): readonly string[] =>
    rulesOf(usable({ readings: code(...given) }));

  test.each<[string, Parameters<typeof code>, readonly string[]]>([
    ['add up', [[1, 0, 0], 1], []],
    ['do not add up', [[300, 120, 47], 468], ['inconsistent']],
    ['add up to a total of 0', [[0, 0, 0], 0], ['empty']],
    ['exist beside a total of 0', [[1, 0, 0], 0], ['inconsistent']],
    ['do not exist beside a total', [[0, 0, 0], 5], ['inconsistent']],
    ['are negative', [[-1, 2, 3], 4], ['inconsistent']],
    ['are fractions', [[1.5, 2, 3], 6.5], ['inconsistent', 'inconsistent']],
    ['are too large to be counted', [[2 ** 53, 0, 0], 467], ['inconsistent']],
    ['have no coverage', [[1, 0, 0], 1, 0], ['empty']],
    ['have full coverage', [[1, 0, 0], 1, 100], []],
    ['have more than full coverage', [[1, 0, 0], 1, 100.01], ['inconsistent']],
    ['have negative coverage', [[1, 0, 0], 1, -1], ['inconsistent']],
  ])('that %s', (_, given, rules) => {
    expect(rulesFor(...given)).toEqual(rules);
  });

  test('are shown as they were added up', () => {
    expect(messageOf(usable({ readings: code([1, 2, 3], 7) }))).toBe(
      `${path} has 1 + 2 + 3 = 6 functions by size, but code.total_functions is 7`,
    );
  });

  test('are not added up where one is not finite', () => {
    const total = notFinite('code.total_functions', 'Infinity');
    expect(rulesOf(usable({ readings: [...code([1, 2, 3], 7).slice(0, 4), total] }))).toEqual(['not-finite']);
    const part = notFinite('code.function_size_distribution.<15', 'Infinity');
    expect(rulesOf(usable({ readings: [part, ...code([1, 2, 3], 7).slice(1)] }))).toEqual(['not-finite']);
    const coverage = notFinite('code.test_coverage_percent', 'Infinity');
    expect(rulesOf(usable({ readings: [...code([1, 2, 3], 6).filter((_, index) => index !== 3), coverage] }))).toEqual([
      'not-finite',
    ]);
  });

  test('of evidence mean whatever its check says', () => {
    expect(rulesOf(usable({ format: 'evidence', readings: code([1, 2, 3], 7, 0) }))).toEqual([]);
  });
});

describe('age', () => {
  const options = { 'max-age': '90d' };
  const at = (time: string) => usable({ time });

  test('at the limit is not over it, a millisecond more is', () => {
    expect(rulesOf(at('2025-11-11T09:30:00.000Z'), { options })).toEqual([]);
    const stale = judged(at('2025-11-11T09:29:59.999Z'), { options });
    expect(stale.findings).toEqual([
      {
        rule: 'stale',
        message: `${path} is 90 days 1 millisecond old, over the limit of 90 days`,
        at: { file: path, line: 2, column: 16 },
      },
    ]);
    expect(stale.facts).toContainEqual({
      of: path,
      label: 'age',
      value: '90 days 1 millisecond',
      key: true,
      limit: '<= 90 days',
    });
  });

  test.each([
    ['2024-12-24T09:00:00.000Z', '90d', '412 days old, over the limit of 90 days'],
    ['2026-02-08T20:00:00.000Z', '12h', '13 hours old, over the limit of 12 hours'],
    ['2026-02-08T09:29:00.000Z', '1d', '1 day 1 minute old, over the limit of 1 day'],
    ['2025-11-11T09:30:00.000Z', '1w', '90 days old, over the limit of 7 days'],
  ])('of %s under %s is %s', (time, maxAge, what) => {
    expect(messageOf(at(time), { options: { 'max-age': maxAge } })).toBe(`${path} is ${what}`);
  });

  test('without a limit is a fact only', () => {
    expect(judged(at('2001-01-01T00:00:00.000Z')).facts).toContainEqual({
      of: path,
      label: 'age',
      value: '9170 days',
      key: true,
    });
    expect(judged(at(now)).facts).toContainEqual({ of: path, label: 'age', value: '0 seconds', key: true });
  });

  test('is rounded down to the largest unit of which there are two', () => {
    const shown = (time: string) => judged(at(time)).facts.find(({ label }) => label === 'age')?.value;
    expect(shown('2026-02-07T09:30:00.000Z')).toBe('2 days');
    expect(shown('2026-02-07T09:30:00.001Z')).toBe('1 day 23 hours');
  });

  test('may be 5 minutes in the future and no more', () => {
    const near = judged(at('2026-02-09T09:35:00.000Z'), { options });
    expect(near.findings).toEqual([]);
    expect(near.facts).toContainEqual({ of: path, label: 'age', value: '0 seconds', key: true, limit: '<= 90 days' });
    const far = judged(at('2026-02-09T09:35:00.001Z'), { options });
    expect(far.findings.map(({ rule }) => rule)).toEqual(['from-the-future']);
    expect(far.findings[0]?.message).toBe(
      `${path} is from 2026-02-09T09:35:00.001Z, 5 minutes 1 millisecond in the future, over the 5 minutes that clocks may differ`,
    );
    expect(far.findings[0]?.at).toEqual({ file: path, line: 2, column: 16 });
    expect(far.facts.map(({ label }) => label)).toEqual(['metrics', 'commit']);
  });

  test('is too early before the first day, and not on it', () => {
    const first = { 'not-before': '2025-11-11' };
    expect(rulesOf(at('2025-11-11T00:00:00.000Z'), { options: first })).toEqual([]);
    expect(messageOf(at('2025-11-10T23:59:59.999Z'), { options: first })).toBe(
      `${path} is from 2025-11-10T23:59:59.999Z, before 2025-11-11`,
    );
    expect(judged(at('2025-11-10T23:59:59.999Z'), { options: first }).findings).toMatchObject([
      { rule: 'too-early', at: { file: path, line: 2, column: 16 } },
    ]);
  });
});

describe('history', () => {
  const change = { base: 'main', head: sha };
  const at = (ancestry: Usable['ancestry']) => usable({ commit: sha, ancestry });

  test('an ancestor is a fact', () => {
    const { facts, findings } = judged(at('ancestor'));
    expect(findings).toEqual([]);
    expect(facts).toContainEqual({ of: path, label: 'commit', value: 'a1b2c3d', limit: 'an ancestor of HEAD' });
  });

  test.each([
    ['not-ancestor', 'not-ancestor', 'was made at commit a1b2c3d, which is no ancestor of HEAD'],
    ['absent', 'not-ancestor', 'was made at commit a1b2c3d, which is not in this repository'],
    [
      'unknown',
      'history-missing',
      'cannot be checked against commit a1b2c3d: not in this clone; fetch with fetch-depth: 0',
    ],
    [
      undefined,
      'history-missing',
      'cannot be checked against commit a1b2c3d: not in this clone; fetch with fetch-depth: 0',
    ],
    ['no-repository', 'no-repository', 'cannot be checked against commit a1b2c3d: there is no git repository here'],
  ] as const)('%s is %s', (ancestry, rule, what) => {
    const { facts, findings } = judged(at(ancestry));
    expect(findings).toEqual([{ rule, message: `${path} ${what}`, at: { file: path } }]);
    expect(facts.map(({ label }) => label)).toEqual(['metrics', 'age']);
  });

  test('does not matter where the config says so', () => {
    expect(rulesOf(at('not-ancestor'), { options: { commit: 'none' } })).toEqual([]);
  });

  test('a commit must be named only where it is required', () => {
    expect(rulesOf(usable())).toEqual([]);
    expect(judged(usable()).facts).toContainEqual({ of: path, label: 'commit', value: 'not named' });
    expect(judged(usable(), { options: { commit: 'none' } }).facts.map(({ label }) => label)).toEqual([
      'metrics',
      'age',
    ]);
    expect(rulesOf(usable(), { options: { commit: 'required' } })).toEqual(['commit-missing']);
    expect(rulesOf(at('ancestor'), { options: { commit: 'required' } })).toEqual([]);
  });

  test('a file that the change leaves alone is a fact', () => {
    const { facts, findings } = judged(usable({ comparison: 'unchanged', committed: 'same' }), { change });
    expect(findings).toEqual([]);
    expect(facts).toContainEqual({ of: path, label: 'change', value: 'none', limit: 'in main...a1b2c3d' });
  });

  test('a file that the change touches is a finding, unless it may', () => {
    const touched = usable({ comparison: 'changed', committed: 'same' });
    expect(messageOf(touched, { change })).toBe(`${path} is changed in main...a1b2c3d`);
    expect(rulesOf(touched, { change })).toEqual(['changed']);
    expect(rulesOf(touched, { change, options: { changed: 'allowed' } })).toEqual([]);
  });

  test.each([
    ['different', 'uncommitted', 'differs from the file that is committed at HEAD'],
    ['absent', 'uncommitted', 'is not committed at HEAD, or only as a link'],
    [
      'unknown',
      'history-missing',
      'cannot be checked against the file at HEAD: not in this clone; fetch with fetch-depth: 0',
    ],
    [
      undefined,
      'history-missing',
      'cannot be checked against the file at HEAD: not in this clone; fetch with fetch-depth: 0',
    ],
  ] as const)('a file that is %s at HEAD is %s, whatever the change touches', (committed, rule, what) => {
    const file = usable({ comparison: 'unchanged', committed });
    const { facts, findings } = judged(file, { change });
    expect(findings).toEqual([{ rule, message: `${path} ${what}`, at: { file: path } }]);
    expect(facts.map(({ label }) => label)).not.toContain('change');
    expect(rulesOf({ ...file, comparison: 'changed' }, { change })).toEqual(['changed', rule]);
    expect(rulesOf(file, { change, options: { changed: 'allowed' } })).toEqual([]);
  });

  test('what a clone cannot answer is one finding', () => {
    const file = usable({ commit: sha, ancestry: 'unknown', comparison: 'unknown' });
    expect(messageOf(file, { change })).toBe(
      `${path} cannot be checked against commit a1b2c3d and the change main...a1b2c3d: not in this clone; fetch with fetch-depth: 0`,
    );
    expect(rulesOf(file)).toEqual(['history-missing']);
    expect(rulesOf({ ...file, ancestry: 'no-repository', comparison: 'no-repository' }, { change })).toEqual([
      'no-repository',
    ]);
  });
});

test('keys that the format does not know are one warning', () => {
  const one = usable({ unknownKeys: { count: 1, first: ['code.note'] } });
  expect(rulesOf(one)).toEqual(['unknown-keys']);
  expect(messageOf(one)).toBe(`${path} has a key unknown to the epic21 format: code.note`);
  expect(messageOf(usable({ unknownKeys: { count: 3, first: ['a', 'b'] } }))).toBe(
    `${path} has 3 keys unknown to the epic21 format: a, b, …`,
  );
});

test('each file is judged by its own options', () => {
  const other = { ...usable(), path: 'b.json', time: '2020-01-01T00:00:00.000Z' };
  const options = baselinesOptions.parse({ files: [{ path, 'max-age': '90d' }, { path: 'b.json' }] });
  expect(judge({ now, files: [other, usable()] }, options).findings).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { nameOf } from '../../../src/checks/size/judged.ts';
import { judge } from '../../../src/checks/size/judge.ts';
import { sizeOptions } from '../../../src/checks/size/options.ts';
import { printSizeBaseline } from '../../../src/formats/size-baseline.ts';
import { branching, change, judged, repository } from './world.ts';
import { evidenceOf, judgedFunction } from './samples.ts';

const limits = [{ cyclomatic: 5 }];
const options = sizeOptions.parse({ limits });

const over = (value: number) => ({
  of: 'all functions',
  label: 'over a limit',
  value,
  limit: '<= 0',
  key: true,
  metric: { name: 'over-limit', value },
});

describe('what is told', () => {
  test('are the figures of all that was measured, and what was left out', () => {
    const percentile = { p50: 3, p75: 4, p90: 5, p95: 6, p99: 7, max: 8 };
    const bands = [
      { band: '1-15', from: 1, to: 15, count: 1 },
      { band: 'over 15', from: 16, count: 2 },
    ];
    const evidence = evidenceOf({
      totals: { files: 2, functions: 3, lines: 9, nloc: 9 },
      distribution: { metric: 'lines', bands },
      percentiles: { lines: percentile },
      leftOut: [{ reason: 'vendored', count: 2, first: ['vendor/a.ts', 'vendor/b.ts'] }],
    });
    expect(judge(evidence, options).facts).toEqual([
      { label: 'measured', value: '3 functions in 2 files', metric: { name: 'functions', value: 3 } },
      { of: 'functions', label: 'by lines', value: '1-15: 1, over 15: 2' },
      { of: 'functions', label: 'lines', value: 'half at most 3, 95 % at most 6, the most 8' },
      {
        of: 'functions',
        label: 'lines of the longest',
        value: 8,
        key: true,
        metric: { name: 'longest', value: 8 },
      },
      { of: 'all functions', label: 'within their limits', value: '3 of 3' },
      over(0),
      { of: 'left out', label: 'vendored', value: '2 files, such as vendor/a.ts' },
    ]);
  });

  test('are as many over a limit as there are findings', () => {
    const of = (name: string, cyclomatic: number) =>
      judgedFunction({ name, figures: { cyclomatic, cognitive: 0, nloc: 3, lines: 90, nesting: 0, parameters: 0 } });
    const evidence = evidenceOf({
      totals: { files: 1, functions: 9, lines: 99, nloc: 99 },
      judged: [of('a', 6), of('b', 7), of('c', 1)],
    });
    const { facts, findings } = judge(evidence, sizeOptions.parse({ limits: [{ cyclomatic: 5, lines: 50 }] }));
    expect(findings).toHaveLength(3);
    expect(facts.filter(({ of }) => of === 'all functions')).toEqual([
      { of: 'all functions', label: 'within their limits', value: '6 of 9' },
      over(3),
      { of: 'all functions', label: 'over a limit of lines', value: '3 functions', limit: '<= 50 each' },
      { of: 'all functions', label: 'over a limit of cyclomatic', value: '2 functions', limit: '<= 5 each' },
    ]);
  });

  const file = (cyclomatic: number, raised = '') =>
    printSizeBaseline({ entries: [] }) + `\na.ts f: cyclomatic ${cyclomatic}${raised}\n`;
  const withRatchet = { limits, ratchet: { file: 'sizes.txt' } };

  test('calls no function as before whose row was loosened', async () => {
    const before = { 'a.ts': branching('f', 9), 'sizes.txt': file(10) };
    const after = { 'a.ts': branching('f', 19), 'sizes.txt': file(20, ' (raised from cyclomatic 10: "why")') };
    const { facts, findings } = await judged(change(before, after), withRatchet);
    expect(findings.map(({ rule }) => rule)).toEqual(['ratchet-raised', 'grew-within']);
    expect(facts.filter(({ of }) => of === 'sizes.txt')).toEqual([
      expect.objectContaining({ label: 'rows of the baseline', value: 1 }),
      { of: 'sizes.txt', label: 'over a limit as before', value: '0 functions' },
      { of: 'sizes.txt', label: 'loosened with a reason', value: '1 row' },
    ]);
  });

  test('says nothing of rows where nobody knows what is compared', async () => {
    const files = { 'a.ts': branching('f', 19), 'sizes.txt': file(10) };
    const sources = repository(files, { comparison: { unknown: 'shallow', hint: 'fetch' } });
    const { facts, findings } = await judged(sources, withRatchet);
    expect(findings.map(({ rule }) => rule)).toEqual(['comparison-unknown']);
    expect(facts.filter(({ of }) => of === 'sizes.txt')).toEqual([]);
  });
});

describe('nothing', () => {
  test.each([
    [1, 'the only file of a language that is measured is left out'],
    [3, 'all 3 files of a language that is measured are left out'],
  ])('is no measurement where all of %i are left out', (sources, message) => {
    const totals = { files: 0, functions: 0, lines: 0, nloc: 0 };
    const rulesOf = (given: Partial<ReturnType<typeof evidenceOf>>) =>
      judge(evidenceOf({ sources, totals, ...given }), options).findings;
    expect(rulesOf({})).toEqual([{ rule: 'not-measured', message }]);
    expect(rulesOf({ scope: 'changed' })).toEqual([]);
    expect(rulesOf({ unparsed: [{ path: 'a.ts', message: 'broken' }] }).map(({ rule }) => rule)).toEqual(['unparsed']);
  });
});

test('findings are bounded, and the last one says how many are left out', () => {
  const figures = { cyclomatic: 9, cognitive: 0, nloc: 3, lines: 3, nesting: 0, parameters: 0 };
  const all = Array.from({ length: 12_000 }, (_, index) => judgedFunction({ name: `f${index}`, figures }));
  const { findings } = judge(evidenceOf({ judged: all }), options);
  expect(findings).toHaveLength(10_000);
  expect(findings.at(-1)).toEqual({ rule: 'over-limit', message: '2001 more findings are left out' });
});

test.each([
  [{ name: 'Cart.total', kind: 'method' }, 'method Cart.total'],
  [{ name: '<anonymous>', kind: 'arrow', ordinal: 2, state: 'new' as const }, 'new arrow <anonymous>#2'],
  [{ name: '', kind: 'method', state: 'same' as const }, 'method ""'],
  [{ name: 'a\nb', kind: 'method' }, 'method a⏎b'],
])('a function is named: %j', (given, shown) => {
  expect(nameOf(judgedFunction(given))).toBe(shown);
});

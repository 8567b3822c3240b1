import { array, integer, sample } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bandsOf,
  baselineFigures,
  percentilesOf,
  spreadOf,
  spreadsOf,
  valueOf,
} from '../../../src/checks/size/distribution.ts';
import { sizeMetrics, type SizeMetric } from '../../../src/checks/size/metrics.ts';
import { seed } from '../../helpers/seed.ts';

/** A function of so many lines; what else is counted is another number each. */
const ofLines = (lines: number) => ({
  name: 'f',
  kind: 'function' as const,
  start: 11,
  end: 10 + lines,
  nloc: lines + 1,
  parameters: lines + 2,
  nesting: lines + 3,
  cyclomatic: lines + 4,
  cognitive: lines + 5,
});

const spread = (...values: readonly number[]) => spreadOf(values.map(ofLines), 'lines');
const counts = (...given: Parameters<typeof bandsOf>) => bandsOf(...given).map(({ band, count }) => [band, count]);

test('each metric has its own value, and lines are counted from the first to the last', () => {
  const values = Object.fromEntries(sizeMetrics.map((metric) => [metric, valueOf(ofLines(1), metric)]));
  expect(values).toEqual({ lines: 1, nloc: 2, parameters: 3, nesting: 4, cyclomatic: 5, cognitive: 6 });
  const spreads = spreadsOf([ofLines(1)]);
  for (const metric of sizeMetrics)
    expect(spreads[metric]).toEqual({ metric, total: 1, values: [[values[metric], 1]] });
});

describe('bands', () => {
  test('hold up to their last figure, and the last band all that is over it', () => {
    expect(counts(spread(41, 1, 40, 15, 16, 900))).toEqual([
      ['1-15', 2],
      ['16-40', 2],
      ['over 40', 2],
    ]);
  });

  test('are there though no function is in them', () => {
    expect(bandsOf(spread(100))).toEqual([
      { band: '1-15', from: 1, to: 15, count: 0 },
      { band: '16-40', from: 16, to: 40, count: 0 },
      { band: 'over 40', from: 41, count: 1 },
    ]);
    expect(counts(spread())).toEqual([
      ['1-15', 0],
      ['16-40', 0],
      ['over 40', 0],
    ]);
  });

  test('have whatever edges are asked for', () => {
    expect(counts(spread(1, 2, 3, 9, 10, 11), [1, 2, 9])).toEqual([
      ['1', 1],
      ['2', 1],
      ['3-9', 2],
      ['over 9', 2],
    ]);
    expect(counts(spread(1, 2), [])).toEqual([['all', 2]]);
  });

  test.each<[SizeMetric, string]>([
    ['lines', '1-15'],
    ['nloc', '1-15'],
    ['cyclomatic', '1-15'],
    ['cognitive', '0-15'],
    ['nesting', '0-15'],
    ['parameters', '0-15'],
  ])('of %s begin with the least that there is: %s', (metric, band) => {
    expect(bandsOf(spreadOf([], metric))[0]).toMatchObject({ band });
  });
});

describe('percentiles', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);

  test('are the value at that rank', () => {
    expect(percentilesOf(spread(...hundred.toReversed()))).toEqual({
      p50: 50,
      p75: 75,
      p90: 90,
      p95: 95,
      p99: 99,
      max: 100,
    });
    expect(percentilesOf(spread(...hundred, 101))).toMatchObject({ p50: 51, p99: 100, max: 101 });
  });

  test('are always the value of a function, never one between two', () => {
    expect(percentilesOf(spread(15, 20, 35, 40, 50))).toEqual({ p50: 35, p75: 40, p90: 50, p95: 50, p99: 50, max: 50 });
    expect(percentilesOf(spread(1, 1000))).toMatchObject({ p50: 1, p75: 1000 });
  });

  test('of one function are its value, and of none there are none', () => {
    expect(percentilesOf(spread(7))).toEqual({ p50: 7, p75: 7, p90: 7, p95: 7, p99: 7, max: 7 });
    expect(percentilesOf(spread())).toBeUndefined();
  });

  test('are those of a sorted list', () => {
    for (const values of sample(array(integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 300 }), { seed })) {
      const sorted = values.toSorted((a, b) => a - b);
      for (const [name, value] of Object.entries(percentilesOf(spread(...values)) ?? {})) {
        const percent = name === 'max' ? 100 : Number(name.slice(1));
        // The least value that so many percent of all do not exceed.
        const least = sorted.find(
          (one) => sorted.filter((other) => other <= one).length * 100 >= percent * sorted.length,
        );
        expect([name, value]).toEqual([name, least]);
      }
    }
  });
});

test("the baseline's figures count 15 lines as short and 40 as middle", () => {
  expect(baselineFigures(spread(14, 15, 16, 39, 40, 41, 42, 43))).toEqual({
    function_size_distribution: { '<15': 2, '15-40': 3, '>40': 3 },
    total_functions: 8,
  });
  expect(baselineFigures(spread())).toEqual({
    function_size_distribution: { '<15': 0, '15-40': 0, '>40': 0 },
    total_functions: 0,
  });
});

test('a million functions are counted exactly', () => {
  const kinds = Array.from({ length: 1000 }, (_, index) => ofLines(index + 1));
  const all = spreadOf(
    Array.from({ length: 1_000_000 }, (_, index) => kinds[(index * 7919) % 1000] ?? ofLines(1)),
    'lines',
  );
  expect(baselineFigures(all)).toEqual({
    function_size_distribution: { '<15': 15_000, '15-40': 25_000, '>40': 960_000 },
    total_functions: 1_000_000,
  });
  expect(percentilesOf(all)).toEqual({ p50: 500, p75: 750, p90: 900, p95: 950, p99: 990, max: 1000 });
});

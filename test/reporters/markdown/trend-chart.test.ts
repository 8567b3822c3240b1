import { expect, test } from 'vitest';
import type { Trend } from '../../../src/model/report.ts';
import { sparkline, trendChart, visibleTrends } from '../../../src/reporters/markdown/trend-chart.ts';
import { hostileTexts } from '../../helpers/hostile-text.ts';
import { seed } from '../../helpers/seed.ts';

const trend = (values: readonly number[], more: Partial<Trend> = {}): Trend => ({
  check: 'coverage',
  label: 'all lines',
  points: values.map((value) => ({ at: '2026-03-31T10:00:00.000Z', sha: 'a'.repeat(40), value })),
  ...more,
});

test('a chart is one that Mermaid draws', () => {
  expect(trendChart(trend([79.2, 80, 81.4], { unit: '%' })).split('\n')).toEqual([
    '```mermaid',
    expect.stringMatching(/^%%\{init: \{.*\}\}%%$/),
    'xychart-beta',
    '    title "coverage: all lines in percent"',
    '    x-axis "runs ago" ["2", "1", "now"]',
    '    y-axis 78.98 --> 81.62',
    '    line [79.2, 80, 81.4]',
    '```',
    '',
  ]);
});

test.each([
  [[5, 5, 5], '4.95 --> 5.05'],
  [[0, 0, 0], '0 --> 1'],
  [[0, 5, 10], '0 --> 11'],
  [[-5, 0, 5], '-6 --> 6'],
  [[1e-9, 2e-9, 3e-9], '0 --> 1'],
])('the range of %j has room', (values, range) => {
  expect(trendChart(trend(values))).toContain(`y-axis ${range}\n`);
});

test('numbers have no exponents, for Mermaid reads none', () => {
  expect(trendChart(trend([1e14, 1e-7, -1e-7]))).toContain('line [100000000000000, 0, 0]');
});

test('more runs than can be seen are the latest', () => {
  const chart = trendChart(trend(Array.from({ length: 50 }, (_, index) => index)));
  expect(chart).toMatch(/ \["29", "28",[^]*line \[20, 21,.*, 49\]\n/);
});

test('no name of a figure breaks out of the chart', () => {
  for (const label of hostileTexts(seed, 5_000))
    expect(trendChart(trend([1, 2, 3], { label, check: label })).split('\n')[3]).toMatch(
      /^ {4}title "[\p{L}\p{N} …]*: [\p{L}\p{N} …]*"$/u,
    );
});

test('fewer than three points are no trend', () => {
  const three = trend([1, 2, 3]);
  expect([visibleTrends([trend([1, 2]), three, trend([1, 2, Number.NaN])]), visibleTrends()]).toEqual([[three], []]);
});

test('a sparkline is as high as its figures', () => {
  expect([sparkline(trend([0, 5, 10])), sparkline(trend([3, 3, 3]))]).toEqual(['▁▅█', '▄▄▄']);
});

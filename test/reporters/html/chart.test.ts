import { expect, test } from 'vitest';
import { chart } from '../../../src/reporters/html/chart.ts';
import { showValue } from '../../../src/reporters/html/show-value.ts';

const points = (...values: readonly number[]) =>
  values.map((value) => ({ at: '2026-03-01T00:00:00Z', sha: 'x', value }));
const lineOf = (...values: readonly number[]): string =>
  /class="line" d="([^"]*)"/.exec(chart(points(...values), { label: 'l' }).markup)?.[1] ?? '';

test('the highest lies at the top, the lowest at the bottom, the last at the end', () => {
  expect(lineOf(1, 3, 2)).toBe('M4 88L158 8L312 48');
});

test('what does not move is a line in the middle', () => {
  expect(lineOf(5, 5)).toBe('M4 48L312 48');
});

test('numbers at the ends of what a number can be are drawn', () => {
  expect(lineOf(-Number.MAX_VALUE, Number.MAX_VALUE)).toBe('M4 88L312 8');
});

test('it says in words what it shows', () => {
  expect(chart(points(1, 3, 2), { label: 'lines', unit: '%' }).markup).toContain(
    'aria-label="lines: 3 runs, now 2 %, lowest 1 %, highest 3 %"',
  );
});

test.each([
  [99.999, '%', '99.99 %'],
  [0.29, undefined, '0.29'],
  [12, 'ms', '12 ms'],
  [0.001, undefined, 'under 0.01'],
  [-0.001, undefined, 'over -0.01'],
  [1e300, undefined, '1e+300'],
  [0, '%', '0 %'],
] as const)('%d in %s is shown as %s', (value, unit, shown) => {
  expect(showValue(value, unit)).toBe(shown);
});

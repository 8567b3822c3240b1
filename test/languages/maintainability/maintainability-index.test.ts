import { expect, test } from 'vitest';
import { maintainabilityIndex } from '../../../src/languages/maintainability/maintainability-index.ts';

test.each([
  // radon 5.1, `mi_compute` without comments.
  [10, 2, 5, 77.48167446491142],
  [200, 10, 78, 41.26904485472446],
  [5_000, 40, 400, 11.958403357594305],
  [100_000, 300, 5_000, 0],
])('volume %d, cyclomatic %d, %d lines: %d', (volume, cyclomatic, nloc, expected) => {
  expect(maintainabilityIndex({ volume, cyclomatic, nloc })).toBeCloseTo(expected, 10);
});

test('without a token there is no logarithm of nothing', () => {
  expect(maintainabilityIndex({ volume: 0, cyclomatic: 1, nloc: 1 })).toBeCloseTo(99.87, 2);
  expect(maintainabilityIndex({ volume: 0, cyclomatic: 0, nloc: 0 })).toBe(100);
});

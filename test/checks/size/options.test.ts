import { describe, expect, test } from 'vitest';
import { sizeOptions } from '../../../src/checks/size/options.ts';

const limits = [{ lines: 80 }];

describe('a config of sizes', () => {
  test('needs no more than a limit', () => {
    expect(sizeOptions.parse({ limits })).toEqual({
      files: ['**'],
      ignore: [],
      include: [],
      counting: { javascript: 'classic', 'optional-chaining': true, 'default-values': true, python: 'radon' },
      limits: [{ for: 'all', lines: 80 }],
      most: [],
      bands: { of: 'lines', 'up-to': [15, 40] },
      scope: 'changed',
    });
  });

  test.each([
    [{ limits: [{ lines: 80 }, { at: ['a/**', 'b/**'], for: 'new', cognitive: 'off' }] }],
    [{ limits: [{ parameters: 0 }] }],
    [{ most: [{ over: 0, functions: 0 }] }],
    [{ most: [{ over: 40, of: 'nloc', at: 'src/**', new: 0 }] }],
    [{ maintainability: { least: 20.5, at: 'src/**' } }],
    [{ limits: [{ for: 'new', nloc: 5 }, { nloc: 50 }], ratchet: { file: 'sizes.txt' } }],
  ])('is taken: %j', (given) => {
    expect(sizeOptions.safeParse(given).success).toBe(true);
  });

  test.each<[string, unknown]>([
    ['nothing to judge', {}],
    ['no limits, and none of the others', { limits: [], most: [] }],
    ['a limit of nothing', { limits: [{ at: 'src/**' }] }],
    ['a limit for nobody', { limits: [{ for: 'some', lines: 1 }] }],
    ['a limit at no path', { limits: [{ at: [], lines: 1 }] }],
    ['a limit at an empty glob', { limits: [{ at: '', lines: 1 }] }],
    ['a misspelt metric', { limits: [{ lines: 80, cyclomatik: 5 }] }],
    ['a negative limit', { limits: [{ lines: -1 }] }],
    ['half a line', { limits: [{ lines: 1.5 }] }],
    ['a limit as text', { limits: [{ lines: '80' }] }],
    ['infinity', { limits: [{ lines: Infinity }] }],
    ['how many of what', { most: [{ over: 40 }] }],
    ['how many of no metric', { most: [{ over: 40, of: 'loc', functions: 1 }] }],
    ['a misspelt option', { limits, ignored: [] }],
    ['no files at all', { limits, files: [] }],
    ['limits that lift limits only', { limits: [{ lines: 'off' }] }],
    ['what cannot be included', { limits, include: ['too-large'] }],
    ['an unknown way of counting', { limits, counting: { python: 'ruff' } }],
    ['bands that do not ascend', { limits, bands: { 'up-to': [40, 15] } }],
    ['bands with an edge twice', { limits, bands: { 'up-to': [15, 15] } }],
    ['no bands', { limits, bands: { 'up-to': [] } }],
    ['an unknown scope', { limits, scope: 'some' }],
    ['an index over 100', { maintainability: { least: 101 } }],
    ['an index of nothing', { maintainability: {} }],
    [
      'a baseline of limits that are for new functions only',
      { limits: [{ for: 'new', lines: 1 }], ratchet: { file: 'a' } },
    ],
    ['a baseline without limits', { most: [{ over: 1, new: 0 }], ratchet: { file: 'a' } }],
    ['a baseline without a file', { limits, ratchet: { file: '' } }],
  ])('is refused: %s', (_, given) => {
    expect(sizeOptions.safeParse(given).success).toBe(false);
  });
});

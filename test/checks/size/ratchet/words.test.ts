import { expect, test } from 'vitest';
import {
  showBefore,
  showExcesses,
  showKey,
  showLoosened,
  showSizes,
} from '../../../../src/checks/size/ratchet/words.ts';

const excess = [
  { metric: 'nloc', value: 80, allowed: 60, by: 'limit', before: 80 },
  { metric: 'cyclomatic', value: 25, allowed: 22, by: 'row', before: 20 },
] as const;

test('what is above, by how much, and above what', () => {
  expect(showExcesses(excess)).toBe(
    '80 lines of code, 20 over the limit of 60; cyclomatic complexity 25, 3 over the 22 in the baseline',
  );
});

test('what it was, where it was something else', () => {
  expect(showBefore(excess)).toBe(' (cyclomatic complexity 20 before this change)');
  expect(showBefore([{ metric: 'nloc', value: 80, allowed: 60, by: 'limit' }])).toBe('');
});

test('what a row allows more than another', () => {
  expect(showLoosened({ nloc: 80, lines: 90, nesting: 5 }, { nloc: 70, nesting: 5 }, 'at the base')).toBe(
    'lines 90, none at the base, and nloc 80, 70 at the base (+10)',
  );
});

test('a function in one line, whatever its name', () => {
  expect(showKey({ path: 'a.ts', name: 'a\nb', ordinal: 2 })).toBe('a.ts "a\\nb"#2');
  expect(showSizes({ cyclomatic: 25, nloc: 80 })).toBe('nloc 80, cyclomatic 25');
  expect(showSizes({})).toBe('nothing over a limit');
});

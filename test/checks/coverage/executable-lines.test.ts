import { expect, test } from 'vitest';
import { hitsAt } from '../../../src/checks/coverage/executable-lines.ts';
import { measuredFile } from './files.ts';

test('a line that the report knows has its hits', () => {
  const hits = hitsAt(measuredFile('a.ts', { lines: { 2: 0, 5: 3 } }));
  expect([1, 2, 3, 5, 6].map(hits)).toEqual([undefined, 0, undefined, 3, undefined]);
});

test('a statement over several lines counts on each of them', () => {
  const hits = hitsAt(measuredFile('a.ts', { lines: { 2: 4 }, statements: [[2, 4, 4]] }));
  expect([1, 2, 3, 4, 5].map(hits)).toEqual([undefined, 4, 4, 4, undefined]);
});

test('a statement that holds others counts on its own first line only', () => {
  const hits = hitsAt(
    measuredFile('a.ts', {
      lines: { 1: 2, 3: 0 },
      statements: [
        [1, 6, 2],
        [3, 4, 0],
      ],
    }),
  );
  expect([1, 2, 3, 4, 5, 6].map(hits)).toEqual([2, undefined, 0, 0, undefined, undefined]);
});

test('the line of the report wins over the statement around it', () => {
  const hits = hitsAt(measuredFile('a.ts', { lines: { 2: 1, 3: 0 }, statements: [[2, 3, 1]] }));
  expect(hits(3)).toBe(0);
});

test('a line on which a function begins is covered where the function ran', () => {
  const hits = hitsAt(
    measuredFile('a.ts', {
      lines: { 3: 0 },
      functions: [
        [1, 0],
        [1, 2],
        [3, 5],
        [7, 0],
      ],
    }),
  );
  expect([1, 2, 3, 7].map(hits)).toEqual([2, undefined, 0, 0]);
});

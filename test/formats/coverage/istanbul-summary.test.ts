import { expect, test } from 'vitest';
import { fileAt, readReport, refusal, totals } from './json-report.ts';

const figure = (covered: unknown, total: unknown, pct: unknown = 100): object => ({ total, covered, skipped: 0, pct });

const figures = {
  lines: figure(3, 4, 75),
  functions: figure(1, 1),
  statements: figure(3, 5, 60),
  branches: figure(0, 0, 'Unknown'),
  branchesTrue: figure(0, 0, 'Unknown'),
};

test('each file has its figures and no lines; percentages are never read', () => {
  const read = readReport({ 'C:\\here\\a.js': figures, '/here/b.js': { ...figures, lines: figure(0, 1, 99) } });
  expect(totals(read)).toBe('3/5 lines, 2/2 functions, 6/10 statements');
  expect(fileAt(read).path).toBe('C:\\here\\a.js');
  expect(fileAt(read).lines.numbers).toHaveLength(0);
});

test('the total is declared, and no file', () => {
  const read = readReport({ total: { ...figures, lines: figure(9, 9) }, '/here/a.js': figures });
  expect(read.files.map(({ path }) => path)).toEqual(['/here/a.js']);
  expect(read.declared).toEqual({
    lines: { covered: 9, total: 9 },
    branches: { covered: 0, total: 0 },
    functions: { covered: 1, total: 1 },
    statements: { covered: 3, total: 5 },
  });
});

test('a total that makes no sense is not declared', () => {
  expect(
    readReport({ total: { ...figures, lines: figure('9', 9) }, '/here/a.js': figures }).declared.lines,
  ).toBeUndefined();
});

test.each<[object | undefined, string]>([
  [figure(5, 4), 'more covered than there is'],
  [figure('3', 4), 'a text'],
  [figure(-1, 4), 'a negative number'],
  [figure(1.5, 4), 'a part of a line'],
  [undefined, 'nothing'],
])('%j is refused: %s', (lines) => {
  expect(refusal({ 'b.js': figures, 'a.js': { ...figures, lines } })).toMatch(
    /^\d+: report\.json: a\.js\.lines is .*, expected counts of covered and total, up to 2147483647$/,
  );
});

test('a file without figures is refused with its line', () => {
  expect(refusal('{"a.js": {"lines": {"pct": 1}, "statements": {}},\n"b.js": null}')).toMatch(
    /^1: .*a\.js\.lines is an object/,
  );
  expect(refusal(`{"a.js": ${JSON.stringify(figures)},\n"b.js": null}`)).toBe(
    '2: report.json: b.js is null, expected figures of a file',
  );
});

test('figures that could not be added up are refused', () => {
  for (const lines of [figure(0, 2 ** 31), figure(0, 9e15), figure(9e15, 9e15)])
    expect(refusal(`{"a.js": ${JSON.stringify(figures)},\n"b.js": ${JSON.stringify({ ...figures, lines })}}`)).toBe(
      '2: report.json: b.js.lines is an object of total, covered, skipped, pct, expected counts of covered and total, up to 2147483647',
    );
  expect(totals(readReport({ 'a.js': { ...figures, lines: figure(0, 2 ** 31 - 1) } }))).toContain('0/2147483647 lines');
});

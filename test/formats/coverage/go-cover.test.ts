import { expect, test } from 'vitest';
import { openGoCover } from '../../../src/formats/coverage/go-cover.ts';
import type { CoverageReport } from '../../../src/formats/coverage/model.ts';
import { sumTotals, totalsOf } from '../../../src/formats/coverage/totals.ts';

function read(text: string): CoverageReport {
  const reader = openGoCover('/here/cover.out');
  reader.write(new TextEncoder().encode(text));
  return reader.end();
}

const statements = ({ files }: CoverageReport) => sumTotals(files.map(totalsOf)).statements;
const lines = ({ files }: CoverageReport, index = 0) =>
  Object.fromEntries(
    Array.from(files[index]?.lines.numbers ?? [], (number, at) => [number, files[index]?.lines.hits[at]]),
  );

test('statements are counted by the blocks that have them', () => {
  const report = read('mode: count\ngo.io/m/a.go:3.20,5.16 2 7\ngo.io/m/a.go:5.16,7.3 1 0\ngo.io/m/b.go:1.1,1.9 4 1\n');
  expect(report).toMatchObject({ format: 'gocover', sources: [], declared: {}, notes: [] });
  expect(report.files.map(({ path }) => path)).toEqual(['go.io/m/a.go', 'go.io/m/b.go']);
  expect(statements(report)).toEqual({ covered: 6, total: 7 });
  expect(report.files[0]?.statements).toEqual({
    numbers: Uint32Array.of(3, 5),
    ends: Uint32Array.of(5, 7),
    keys: ['3.20-5.16', '5.16-7.3'],
    weights: Uint32Array.of(2, 1),
    hits: Float64Array.of(7, 0),
  });
});

test('neither functions nor branches are known', () => {
  const { functions, branches } = sumTotals(read('mode: set\na.go:3.20,5.16 2 7\n').files.map(totalsOf));
  expect([functions.total, branches.total]).toEqual([0, 0]);
});

test.each([
  ['set', 1, 0, 1],
  ['set', 1, 1, 1],
  ['count', 2, 3, 5],
  ['atomic', 0, 3, 3],
])('one block twice in mode %s, %i and %i times, is one block', (mode, first, second, hits) => {
  const report = read(`mode: ${mode}\na.go:1.2,3.4 5 ${first}\nb.go:1.2,3.4 1 0\na.go:1.2,3.4 5 ${second}\n`);
  expect(statements(report)).toEqual({ covered: 5, total: 6 });
  expect([...(report.files[0]?.statements.hits ?? [])]).toEqual([hits]);
  expect(lines(report)).toEqual({ 1: hits, 2: hits, 3: hits });
});

test('profiles may follow each other, each with its mode', () => {
  const report = read('mode: set\na.go:1.2,3.4 1 0\nmode: set\na.go:1.2,3.4 1 1\n\nmode: set\nb.go:1.2,3.4 1 0\n');
  expect(statements(report)).toEqual({ covered: 1, total: 2 });
});

test('a block covers the lines from its start to its end, and a line amid two blocks ran where one of them did', () => {
  expect(lines(read('mode: set\na.go:3.20,5.16 2 1\na.go:5.16,7.3 1 0\na.go:8.2,8.20 1 0\n'))).toEqual({
    3: 1,
    4: 1,
    5: 1,
    6: 0,
    7: 0,
    8: 0,
  });
});

test('the brace that ends a function is no line of its last block, unless it is all of it', () => {
  expect(lines(read('mode: set\na.go:3.20,5.2 1 1\n'))).toEqual({ 3: 1, 4: 1 });
  expect(lines(read('mode: set\na.go:3.20,5.1 1 1\n'))).toEqual({ 3: 1, 4: 1 });
  expect(lines(read('mode: set\na.go:3.20,5.3 1 1\n'))).toEqual({ 3: 1, 4: 1, 5: 1 });
  expect(lines(read('mode: set\na.go:3.1,3.2 1 1\n'))).toEqual({ 3: 1 });
});

test('a block from line 0 is counted, and that line is none', () => {
  const report = read('mode: set\na.go:0.0,2.9 1 1\n');
  expect([statements(report).total, lines(report)]).toEqual([1, { 1: 1, 2: 1 }]);
});

test('a block without a statement measures nothing, and its file is known', () => {
  const report = read('mode: set\na.go:3.20,9.2 0 0\n');
  expect(report.files.map(({ path }) => path)).toEqual(['a.go']);
  expect([statements(report).total, lines(report)]).toEqual([0, {}]);
});

test.each(['C:\\my dir\\x.go', 'a b.go', 'x.go:1.2,3.4 5 6', 'é.go'])('a path may be %s', (path) => {
  expect(read(`mode: set\n${path}:1.2,3.4 1 1\n`).files[0]?.path).toBe(path);
});

test('line ends, blank lines and a byte order mark change nothing', () => {
  expect(read('\uFEFFmode: set\r\n\r\na.go:1.2,3.4 1 1\r\n')).toEqual(read('mode: set\na.go:1.2,3.4 1 1'));
});

test('a count of any size is a count', () => {
  expect(read('mode: atomic\na.go:1.2,1.4 1 18446744073709551615\n').files[0]?.lines.hits[0]).toBe(
    Number.MAX_SAFE_INTEGER,
  );
});

test('a profile without a block has no file', () => {
  expect(read('mode: set\n').files).toEqual([]);
});

const wanted = 'is malformed: file:line.column,line.column statements count is expected';

test.each([
  ['a block that ends on an earlier line', 'a.go:115.45,21.2 1 102', '`a.go:115.45,21.2 1 102` ends before it starts'],
  ['a block that ends in an earlier column', 'a.go:5.9,5.2 1 1', '`a.go:5.9,5.2 1 1` ends before it starts'],
  ['a count below 0', 'a.go:1.2,3.4 1 -1', `\`a.go:1.2,3.4 1 -1\` ${wanted}`],
  ['a block without a count', 'a.go:1.2,3.4 1', `\`a.go:1.2,3.4 1\` ${wanted}`],
  ['a block without a file', ':1.2,3.4 1 1', `\`:1.2,3.4 1 1\` ${wanted}`],
  ['a line of another kind', 'a.go:19:\tcalc\t100.0%', `\`a.go:19: calc 100.0%\` ${wanted}`],
  [
    'a line out of range',
    'a.go:1.2,4294967296.4 1 1',
    '`a.go:1.2,4294967296.4 1 1` is malformed: its figures are out of range',
  ],
  ['another mode', 'mode: count', 'the mode is count here, and set before'],
  [
    'a block with other statements than before',
    'b.go:1.2,3.4 2 1',
    '`b.go:1.2,3.4 2 1` has 2 statements, and 1 before: the profiles are of different code',
  ],
])('%s is refused, with its line', (_, line, message) => {
  expect(() => read(`mode: set\nb.go:1.2,3.4 1 1\n${line}\n`)).toThrow(
    expect.objectContaining({ kind: 'malformed', message, at: { file: '/here/cover.out', line: 3 } }),
  );
});

test.each([
  [
    'a block before the mode',
    'a.go:1.2,3.4 1 1\n',
    '`a.go:1.2,3.4 1 1` is no mode: a profile begins with `mode: set`, `count` or `atomic`',
  ],
  [
    'a mode that is none',
    'mode: most\n',
    '`mode: most` is no mode: a profile begins with `mode: set`, `count` or `atomic`',
  ],
  ['an empty profile', '\n', 'the profile is empty: `mode: set`, `count` or `atomic` is expected'],
])('%s is refused', (_, text, message) => {
  expect(() => read(text)).toThrow(
    expect.objectContaining({ kind: 'malformed', message, at: { file: '/here/cover.out', line: 1 } }),
  );
});

test('a block of more lines than any program has is refused before they are counted', () => {
  expect(() => read('mode: set\na.go:1.1,4294967295.9 1 1\n')).toThrow('have over 50000000 lines');
});

test('blocks that have too many lines together are refused', () => {
  const blocks = Array.from({ length: 60 }, (_, index) => `${index}.go:1.1,1000000.9 1 1\n`);
  expect(() => read(`mode: set\n${blocks.join('')}`)).toThrow(
    expect.objectContaining({ at: { file: '/here/cover.out', line: 52 } }),
  );
});

test('a name that is not UTF-8 is refused', () => {
  const reader = openGoCover('/here/cover.out');
  expect(() => {
    reader.write(Uint8Array.of(0xff, 0x0a));
    reader.end();
  }).toThrow('a line is not UTF-8');
});

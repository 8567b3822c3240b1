import { expect, test } from 'vitest';
import { armNames } from '../../../src/formats/coverage/branch-shape.ts';
import { openLcov } from '../../../src/formats/coverage/lcov.ts';
import type { CoverageReport, FileCoverage } from '../../../src/formats/coverage/model.ts';
import { sumTotals, totalsOf } from '../../../src/formats/coverage/totals.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function read(text: string | Uint8Array): CoverageReport {
  const reader = openLcov('/here/lcov.info');
  reader.write(typeof text === 'string' ? utf8(text) : text);
  return reader.end();
}

/** What one section says. */
function section(...records: readonly string[]): FileCoverage {
  const [file] = read(['SF:a.c', ...records, 'end_of_record\n'].join('\n')).files;
  if (!file) throw new Error('no file');
  return file;
}

const linesOf = ({ lines }: FileCoverage) =>
  Object.fromEntries(Array.from(lines.numbers, (number, index) => [number, lines.hits[index]]));
const functionsOf = ({ functions }: FileCoverage) =>
  functions.names.map((name, index) => [functions.numbers[index], name, functions.hits[index]]);
const armsOf = ({ branches }: FileCoverage) =>
  branches.shapes.map((shape, index) => [
    branches.numbers[index],
    armNames(shape),
    [...branches.hits.subarray(branches.starts[index], branches.starts[index + 1])],
  ]);

test('a report has its files in order, with their lines, branches and functions', () => {
  const { format, files, sources, notes } = read(
    'TN:unit\nSF:/here/a.c\nFN:3,f\nFNDA:4,f\nDA:3,4\nDA:4,0\nBRDA:4,0,0,1\nBRDA:4,0,1,-\nend_of_record\nSF:b.c\nend_of_record\n',
  );
  expect({ format, sources, notes }).toEqual({ format: 'lcov', sources: [], notes: [] });
  expect(files.map(({ path }) => path)).toEqual(['/here/a.c', 'b.c']);
  expect(sumTotals(files.map(totalsOf))).toMatchObject({
    lines: { covered: 1, total: 2 },
    branches: { covered: 1, total: 2 },
    functions: { covered: 1, total: 1 },
  });
});

test('line ends, blank lines, blanks at a line’s end, comments and a byte order mark change nothing', () => {
  const plain = 'TN:\nSF:a.c\nDA:1,2\nend_of_record\n';
  expect(read('\uFEFF# made by hand\r\n\r\nTN:\r\nSF:a.c \r\n#!DA:1,0\r\nDA:1,2\t\r\nend_of_record ')).toEqual(
    read(plain),
  );
});

test('the same is read wherever the bytes are cut', () => {
  const bytes = utf8(
    'SF:a é.c\nFN:1,2,f(a, b)\nFNDA:1,f(a, b)\nDA:1,2,x==\r\nBRDA:1,0,jump to line 3,-\nend_of_record',
  );
  for (let cut = 1; cut < bytes.length; cut++) {
    const reader = openLcov('/here/lcov.info');
    reader.write(bytes.slice(0, cut));
    reader.write(bytes.slice(cut));
    expect(reader.end()).toEqual(read(bytes));
  }
});

test('a path may have colons, backslashes and blanks', () => {
  expect(read('SF:C:\\temp dir\\a.cpp\nend_of_record\n').files[0]?.path).toBe('C:\\temp dir\\a.cpp');
});

test('KF is another name of SF', () => {
  expect(read('KF:a.c\nDA:1,1\nend_of_record\n').files[0]?.path).toBe('a.c');
});

test('a count is the same in a line of any length, wherever it is cut', () => {
  const text = `SF:a.c\nDA:1,${'0'.repeat(60)}7\nDA:2,5\nDA:3,007\nend_of_record\n`;
  const whole = read(text);
  expect(whole.files.map(linesOf)).toEqual([{ 1: 7, 2: 5, 3: 7 }]);
  const reader = openLcov('/here/lcov.info');
  for (const byte of utf8(text)) reader.write(Uint8Array.of(byte));
  expect(reader.end()).toEqual(whole);
});

test('a line outside of a file is refused, however plain it is', () => {
  expect(() => read('SF:a.c\nDA:1,1\nend_of_record\nDA:2,1\nDA:3,1\n')).toThrow(
    expect.objectContaining({
      message: '`DA:2,1` is about no file: SF is expected first',
      at: { file: '/here/lcov.info', line: 4 },
    }),
  );
});

test('a checksum may follow a count', () => {
  expect(linesOf(section('DA:1,5,fX9a==', 'DA:2,0,'))).toEqual({ 1: 5, 2: 0 });
});

test.each([
  ['0', 0],
  ['-3', 0],
  ['0.25', 1],
  ['2.5', 3],
  ['1e3', 1000],
  ['1e20', Number.MAX_SAFE_INTEGER],
  ['18446744073709551615', Number.MAX_SAFE_INTEGER],
  [`1${'0'.repeat(400)}`, Number.MAX_SAFE_INTEGER],
])('a count of %s', (count, hits) => {
  expect(linesOf(section(`DA:1,${count}`))).toEqual({ 1: hits });
  expect(armsOf(section(`BRDA:1,0,0,${count}`))).toEqual([[1, ['0,0'], [hits]]]);
});

test('what is said twice of a line adds up, in a section and over sections', () => {
  const { files, declared } = read(
    [
      'TN:one\nSF:a.c\nDA:3,1\nDA:1,0\nDA:3,1\nBRDA:1,0,0,1\nBRDA:1,0,1,0\nFN:1,f\nFNDA:0,f\nLF:2\nLH:1\nend_of_record',
      'SF:b.c\nDA:1,0\nLF:1\nLH:0\nend_of_record',
      'TN:two\nSF:a.c\nDA:1,4\nDA:9,0\nBRDA:1,0,0,0\nBRDA:1,0,1,2\nFN:1,f\nFNDA:3,f\nLF:2\nLH:1\nend_of_record\n',
    ].join('\n'),
  );
  const [a] = files;
  if (!a) throw new Error('no file');
  expect(files.map(({ path }) => path)).toEqual(['a.c', 'b.c']);
  expect(linesOf(a)).toEqual({ 1: 4, 3: 2, 9: 0 });
  expect(armsOf(a)).toEqual([[1, ['0,0', '0,1'], [1, 2]]]);
  expect(functionsOf(a)).toEqual([[1, 'f', 3]]);
  expect(declared).toEqual({});
});

test('a file in thousands of sections is one file', () => {
  const many = Array.from({ length: 5000 }, (_, index) => `SF:a.c\nDA:${index + 1},1\nDA:7000,1\nend_of_record\n`);
  const { files } = read(many.join(''));
  expect(files.map(totalsOf)).toMatchObject([{ lines: { covered: 5001, total: 5001 } }]);
  expect(files[0]?.lines.hits.at(-1)).toBe(5000);
});

test('the arms of a line are told apart by block and branch, which may be text with commas', () => {
  const file = section('BRDA:7,0,jump to line 3,1', 'BRDA:7,0,f(a, b),-', 'BRDA:7,1,!enable,0', 'BRDA:8,4,12,6');
  expect(armsOf(file)).toEqual([
    [7, ['0,f(a, b)', '0,jump to line 3', '1,!enable'], [0, 1, 0]],
    [8, ['4,12'], [6]],
  ]);
});

test('marks of exceptions and fallthrough are no part of an arm, and what is marked unreachable is left out', () => {
  const { files, notes } = read('SF:a.c\nBRDA:1,e0,0,1\nBRDA:1,f0,1,0\nBRDA:1,U0,2,0\nBRDA:1,eU1,0,0\nend_of_record\n');
  expect(files.map(armsOf)).toEqual([[[1, ['0,0', '0,1'], [1, 0]]]]);
  expect(notes).toEqual(['branches marked as unreachable: 2 left out']);
});

test('a text that could end an arm’s name does not', () => {
  expect(armsOf(section('BRDA:1,0,a\u0001b,1'))).toEqual([[1, ['0,a\uFFFDb'], [1]]]);
});

test('a function’s name may have commas, and its last line may come before it', () => {
  const name = 'cubic-bezier(0.0, 0.0, 1.0, 1.0)';
  expect(
    functionsOf(section(`FN:95,${name}`, 'FN:4,6,Calculator.add', `FNDA:3,${name}`, 'FNDA:0,Calculator.add')),
  ).toEqual([
    [4, 'Calculator.add', 0],
    [95, name, 3],
  ]);
});

test('a function without a count did not run', () => {
  expect(functionsOf(section('FN:1,f', 'FN:2,g', 'FNDA:1,g'))).toEqual([
    [1, 'f', 0],
    [2, 'g', 1],
  ]);
});

test('functions of one name take its counts in order, and the last one those left over', () => {
  const names = ['FN:1,f', 'FN:5,f', 'FN:9,g'];
  expect(functionsOf(section(...names, 'FNDA:0,f', 'FNDA:7,f'))).toEqual([
    [1, 'f', 0],
    [5, 'f', 7],
    [9, 'g', 0],
  ]);
  expect(functionsOf(section(...names, 'FNDA:2,g', 'FNDA:0,f', 'FNDA:7,f', 'FNDA:1,f'))).toEqual([
    [1, 'f', 0],
    [5, 'f', 8],
    [9, 'g', 2],
  ]);
  expect(functionsOf(section(...names, 'FNDA:3,f'))).toEqual([
    [1, 'f', 3],
    [5, 'f', 0],
    [9, 'g', 0],
  ]);
});

test('functions of one name take its counts in order, also where another name comes between', () => {
  expect(functionsOf(section('FN:1,g', 'FN:2,f', 'FN:3,f', 'FNDA:7,f', 'FNDA:1,g', 'FNDA:0,f'))).toEqual([
    [1, 'g', 1],
    [2, 'f', 7],
    [3, 'f', 0],
  ]);
});

test('the functions of one file are not those of the next', () => {
  const { files } = read(
    [
      'SF:a.c\nFN:1,f\nFNDA:3,f\nFNDA:9,x\nend_of_record',
      'SF:b.c\nFN:1,x\nFN:2,f\nFNDA:5,f\nend_of_record',
      'SF:c.c\nFN:1,g\nFNDA:4,g\nend_of_record',
      'SF:d.c\nFN:1,g\nFN:2,g\nFNDA:4,g\nFNDA:0,g\nend_of_record\n',
    ].join('\n'),
  );
  expect(files.map(functionsOf)).toEqual([
    [
      [0, 'x', 9],
      [1, 'f', 3],
    ],
    [
      [1, 'x', 0],
      [2, 'f', 5],
    ],
    [[1, 'g', 4]],
    [
      [1, 'g', 4],
      [2, 'g', 0],
    ],
  ]);
});

test('counts may come before the functions', () => {
  expect(functionsOf(section('FNDA:3,é', 'FNDA:0,g', 'FN:2,g', 'FN:1,é'))).toEqual([
    [1, 'é', 3],
    [2, 'g', 0],
  ]);
});

test('a function that is counted and not declared is at no line', () => {
  expect(functionsOf(section('FN:2,g', 'FNDA:0,f', 'FNA:7,1,h'))).toEqual([
    [0, 'f', 0],
    [0, 'h', 1],
    [2, 'g', 0],
  ]);
});

test('aliases are one function, called after the shortest, which ran if one of them did', () => {
  const file = section(
    'FNL:0,3,9',
    'FNA:0,0,f<long>',
    'FNA:0,2,f<int>',
    'FNA:0,0,f<short>',
    'FNL:1,12',
    'FNA:1,0,g(a, b)',
    'FNL:2,20',
  );
  expect(functionsOf(file)).toEqual([
    [3, 'f<int>', 2],
    [12, 'g(a, b)', 0],
    [20, '', 0],
  ]);
});

test('an index of functions is of one section', () => {
  const { files } = read('SF:a.c\nFNL:0,3\nFNA:0,1,f\nend_of_record\nSF:b.c\nFNL:0,8\nFNA:0,0,g\nend_of_record\n');
  expect(files.map(functionsOf)).toEqual([[[3, 'f', 1]], [[8, 'g', 0]]]);
});

test('conditions and versions are passed over', () => {
  expect(section('VER:1', 'MCDC:10,2,f,0,0,enable', 'MCF:2', 'MCH:1', 'DA:1,1')).toEqual(section('DA:1,1'));
});

test('line 0 is left out, with a note; a function may be there', () => {
  const { files, notes } = read('SF:a.c\nDA:0,1\nBRDA:0,0,0,1\nDA:1,0\nFN:0,f\nend_of_record\n');
  expect(files.map(totalsOf)).toMatchObject([
    { lines: { covered: 0, total: 1 }, branches: { total: 0 }, functions: { covered: 0, total: 1 } },
  ]);
  expect(notes).toEqual(['records about line 0, which no file has: 2 left out']);
});

test('declared totals beyond what can be counted are none', () => {
  for (const figure of ['9007199254740993', '9'.repeat(40)])
    expect(read(`SF:a.c\nDA:1,1\nLF:${figure}\nLH:1\nend_of_record\n`).declared).toEqual({});
});

test('declared totals are added up where every section has them, and lines are what counts', () => {
  const { declared, files } = read(
    'SF:a.c\nDA:1,1\nLF:9\nLH:8\nFNF:1\nFNH:0\nBRF:0\nBRH:0\nend_of_record\nSF:b.c\nLF:1\nLH:0\nFNH:0\nBRF:2\nend_of_record\n',
  );
  expect(declared).toEqual({ lines: { covered: 8, total: 10 } });
  expect(sumTotals(files.map(totalsOf)).lines).toEqual({ covered: 1, total: 1 });
});

test.each([
  ['', 0],
  ['TN:\n# nothing ran\n', 0],
])('a report without a file is read: %j', (text, count) => {
  expect(read(text).files).toHaveLength(count);
  expect(read(text).declared).toEqual({});
});

test.each([
  ['a count that is none', 'DA:1,abc', '`DA:1,abc` is malformed: DA:line,count is expected'],
  ['NaN', 'DA:1,NaN', '`DA:1,NaN` is malformed: DA:line,count is expected'],
  ['no count', 'DA:12', '`DA:12` is malformed: DA:line,count is expected'],
  ['an empty count', 'DA:12,', '`DA:12,` is malformed: DA:line,count is expected'],
  ['a line that is none', 'DA:x,1', '`DA:x,1` is malformed: DA:line,count is expected'],
  ['a line below 0', 'DA:-1,1', '`DA:-1,1` is malformed: DA:line,count is expected'],
  ['a line too far down', 'DA:4294967296,1', '`DA:4294967296,1` is malformed: DA:line,count is expected'],
  ['a dash as a line’s count', 'DA:1,-', '`DA:1,-` is malformed: DA:line,count is expected'],
  ['a branch without its arm', 'BRDA:1,0,1', '`BRDA:1,0,1` is malformed: BRDA:line,block,branch,taken is expected'],
  [
    'a block that is no number',
    'BRDA:1,x,0,1',
    '`BRDA:1,x,0,1` is malformed: BRDA:line,block,branch,taken is expected',
  ],
  [
    'a branch that is not counted',
    'BRDA:1,0,0,?',
    '`BRDA:1,0,0,?` is malformed: BRDA:line,block,branch,taken is expected',
  ],
  ['a function without a line', 'FN:f', '`FN:f` is malformed: FN:line,name is expected'],
  ['a count without a function', 'FNDA:1', '`FNDA:1` is malformed: FNDA:count,name is expected'],
  ['a group without a line', 'FNL:1', '`FNL:1` is malformed: FNL:index,line, each index once is expected'],
  ['an alias without a count', 'FNA:1,f', '`FNA:1,f` is malformed: FNA:index,count,name is expected'],
  ['a figure that is none', 'LF:many', '`LF:many` is malformed: LF:count is expected'],
  ['another record', 'XY:1', '`XY:1` is no record of lcov'],
  ['no record', '<html>', '`<html>` is no record of lcov'],
  ['bytes that hide', 'a\u202Eb', '`a\\u{202e}b` is no record of lcov'],
])('%s is refused, with its line', (_, record, message) => {
  expect(() => read(`SF:a.c\nDA:1,1\n${record}\nend_of_record\n`)).toThrow(
    expect.objectContaining({ kind: 'malformed', message, at: { file: '/here/lcov.info', line: 3 } }),
  );
});

test('an index of two functions is refused', () => {
  expect(() => section('FNL:0,3', 'FNL:0,4')).toThrow('`FNL:0,4` is malformed');
});

test('a quoted line is cut', () => {
  expect(() => section('x'.repeat(5000))).toThrow(/^`x{79}…` is no record of lcov$/);
});

test.each([
  ['that is cut off', 'TN:\nSF:a.c\nDA:1,1\n', 2, 'the report ends before the end_of_record of a.c (line 2)'],
  [
    'in which a file begins amid another',
    'SF:a.c\nDA:1,1\nSF:b.c\n',
    3,
    'a file begins before the end_of_record of a.c (line 1)',
  ],
  ['with a line of no file', 'TN:\nDA:1,1\n', 2, '`DA:1,1` is about no file: SF is expected first'],
  ['with an end of no file', 'end_of_record\n', 1, 'an end_of_record where no file has begun: SF is expected first'],
  ['with a file without a path', 'SF:\nend_of_record\n', 1, '`SF:` names no file: a path in UTF-8 is expected'],
])('a report %s is refused', (_, text, line, message) => {
  expect(() => read(text)).toThrow(
    expect.objectContaining({ kind: 'malformed', message, at: { file: '/here/lcov.info', line } }),
  );
});

test('a path that is not UTF-8 is refused: two of them could look the same', () => {
  expect(() => read(Uint8Array.from([...utf8('SF:a'), 0xe9, ...utf8('.c\nend_of_record\n')]))).toThrow('names no file');
});

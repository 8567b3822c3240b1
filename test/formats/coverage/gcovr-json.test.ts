import { describe, expect, test } from 'vitest';
import { branchLinesOf, fileAt, functionsOf, linesOf, readReport, refusal, totals } from './json-report.ts';

const report = (file: object): object => ({ 'gcovr/format_version': '0.14', files: [{ file: 'src/a.cpp', ...file }] });

const line = (line_number: number, count: number, parts: object = {}): object => ({
  line_number,
  count,
  branches: [],
  ...parts,
});

const arm = (count: number, parts: object = {}): object => ({ count, fallthrough: false, throw: false, ...parts });

describe('lines', () => {
  test('each has its count', () => {
    const read = readReport(report({ lines: [line(3, 5), line(4, 0)] }));
    expect([read.format, fileAt(read).path, linesOf(fileAt(read))]).toEqual([
      'gcovr-json',
      'src/a.cpp',
      { 3: 5, 4: 0 },
    ]);
  });

  test('excluded lines and lines without code do not count', () => {
    const lines = [line(1, 0, { 'gcovr/excluded': true }), line(2, 0, { 'gcovr/noncode': true }), line(3, 1)];
    expect(totals(readReport(report({ lines })))).toBe('1/1 lines');
  });

  test('a line of several instances of a template is one, and ran where one of them did', () => {
    const lines = [
      line(3, 0, { function_name: 'f<int>', branches: [arm(0), arm(0)] }),
      line(3, 7, { function_name: 'f<char>', branches: [arm(7), arm(0)] }),
    ];
    expect(totals(readReport(report({ lines })))).toBe('1/1 lines, 1/2 branches');
  });
});

describe('branches and functions', () => {
  test('each branch that is not excluded counts, those of exceptions too', () => {
    const branches = [arm(1), arm(0, { throw: true }), arm(0, { 'gcovr/excluded': true })];
    const read = readReport(report({ lines: [line(3, 1, { branches })] }));
    expect([totals(read), branchLinesOf(fileAt(read))]).toEqual(['1/1 lines, 1/2 branches', [3]]);
  });

  test('branches between other blocks are other branches', () => {
    const blocks = (source_block_id: number): object => ({
      branches: [arm(1, { source_block_id, destination_block_id: 9 })],
    });
    expect(totals(readReport(report({ lines: [line(3, 1, blocks(2)), line(3, 1, blocks(5))] })))).toBe(
      '1/1 lines, 2/2 branches',
    );
  });

  test('functions are told by their mangled names; excluded and added ones do not count', () => {
    const functions = [
      { name: '_Z1fv', demangled_name: 'f()', lineno: 3, execution_count: 2 },
      { demangled_name: 'g()', lineno: 5, execution_count: 0 },
      { name: 'h', lineno: 7, execution_count: 0, 'gcovr/excluded': true },
      { name: '_GLOBAL__sub_I_x', lineno: 0, execution_count: 1 },
    ];
    expect(functionsOf(fileAt(readReport(report({ lines: [], functions }))))).toEqual(['3 _Z1fv 2', '5 g() 0']);
  });
});

test('a file that is there twice is one', () => {
  const twice = { file: 'a.c', lines: [line(1, 0)] };
  const read = readReport({ 'gcovr/format_version': '0.5', files: [twice, { ...twice, lines: [line(1, 1)] }] });
  expect([read.files.length, totals(read)]).toEqual([1, '1/1 lines']);
});

test.each([
  [{ lines: {} }, 'files.0.lines is an empty object, expected a list'],
  [{ file: 7, lines: [] }, 'files.0.file is the number 7, expected a path'],
  [{ lines: [1] }, 'files.0.lines.0 is the number 1, expected the coverage of a line'],
  [{ lines: [line(0, 1)] }, 'files.0.lines.0.line_number is the number 0, expected a line number'],
  [{ lines: [{ line_number: 1 }] }, 'files.0.lines.0.count is missing, expected a count'],
  [{ lines: [line(1, 1, { branches: [{}] })] }, 'files.0.lines.0.branches.0.count is missing, expected a count'],
  [{ lines: [line(1, 1, { branches: 1 })] }, 'files.0.lines.0.branches is the number 1, expected a list'],
  [{ lines: [], functions: [{ lineno: 'x' }] }, 'files.0.functions.0.lineno is the text "x", expected a line number'],
])('%j is refused with its line', (file, expected) => {
  expect(refusal(report(file)).replace(/^\d+: report\.json: /, '')).toBe(expected);
});

test('a report without files is refused', () => {
  expect(refusal({ 'gcovr/format_version': '0.14' })).toContain('files is missing, expected a list');
});

import { describe, expect, test } from 'vitest';
import { branchLinesOf, fileAt, functionsOf, linesOf, readReport, refusal, totals } from './json-report.ts';

const meta = { format: 3, version: '7.13.4', branch_coverage: true, show_contexts: false };

const file = { executed_lines: [1, 2], missing_lines: [4], excluded_lines: [7] };

const report = (parts: object = {}): object => ({ meta, files: { 'src/a.py': { ...file, ...parts } } });

describe('lines', () => {
  test('executed and missing lines count, as lines and as statements; excluded ones do not', () => {
    const read = readReport(report());
    expect([read.format, totals(read)]).toEqual(['coveragepy-json', '2/3 lines, 2/3 statements']);
    expect(linesOf(fileAt(read))).toEqual({ 1: 1, 2: 1, 4: 0 });
  });

  test('a line that ran and is excluded does not count', () => {
    expect(totals(readReport(report({ executed_lines: [1, 2, 7] })))).toBe('2/3 lines, 2/3 statements');
  });

  test('a line that both ran and did not is not covered', () => {
    expect(totals(readReport(report({ executed_lines: [1, 4], missing_lines: [4] })))).toBe(
      '1/2 lines, 1/2 statements',
    );
  });

  test('lines beyond what it counts as statements are docstrings, and the first are left out', () => {
    const read = readReport(report({ executed_lines: [1, 3, 5], missing_lines: [6], summary: { num_statements: 3 } }));
    expect(linesOf(fileAt(read))).toEqual({ 3: 1, 5: 1, 6: 0 });
  });

  test('a line that is listed twice counts once, before any is left out', () => {
    const lists = { executed_lines: [1, 4, 4, 5], missing_lines: [6, 6] };
    const read = readReport(report({ ...lists, summary: { num_statements: 4 } }));
    expect(linesOf(fileAt(read))).toEqual({ 1: 1, 4: 1, 5: 1, 6: 0 });
    const region = { executed_lines: [8, 8], missing_lines: [], summary: { num_statements: 1 } };
    expect(functionsOf(fileAt(readReport(report({ functions: { f: region } }))))).toEqual(['8 f 1']);
  });

  test('docstrings come first in the file, in whatever order its lines are listed', () => {
    const read = readReport(report({ executed_lines: [5, 3, 1], missing_lines: [6], summary: { num_statements: 3 } }));
    expect(linesOf(fileAt(read))).toEqual({ 3: 1, 5: 1, 6: 0 });
  });

  test('a summary that counts more than is listed, or no number, changes nothing', () => {
    for (const num_statements of [4, 99, -Infinity, '0', null]) {
      expect(totals(readReport(report({ summary: { num_statements } })))).toBe('2/3 lines, 2/3 statements');
    }
  });

  test('a summary never makes more covered', () => {
    expect(totals(readReport(report({ summary: { num_statements: 0 } })))).toBe('0/1 lines, 0/1 statements');
  });
});

describe('branches', () => {
  test('each jump is an arm of the line it comes from; one below zero is an exit', () => {
    const read = readReport(
      report({
        executed_branches: [
          [2, 3],
          [2, -3],
        ],
        missing_branches: [
          [4, -1],
          [4, 9],
        ],
      }),
    );
    expect([totals(read), branchLinesOf(fileAt(read))]).toEqual(['2/3 lines, 2/4 branches, 2/3 statements', [2, 4]]);
  });

  test('branches that are counted and not listed are not measured, and it says so', () => {
    const read = readReport(report({ summary: { num_branches: 2, covered_branches: 2 } }));
    expect([totals(read), read.notes]).toEqual(['2/3 lines, 2/3 statements', [expect.stringContaining('branches')]]);
  });
});

describe('functions of format 3', () => {
  const stub = { executed_lines: [], missing_lines: [], excluded_lines: [9] };
  const functions = {
    f: { executed_lines: [2], missing_lines: [4] },
    'C.g': { executed_lines: [], missing_lines: [4], start_line: 3 },
    stub,
    docstring: { executed_lines: [8], missing_lines: [], summary: { num_statements: 0 } },
    '': { executed_lines: [1], missing_lines: [] },
  };

  test('a region is a function where something in it can run; the rest of the file is none', () => {
    expect(functionsOf(fileAt(readReport(report({ functions }))))).toEqual(['2 f 1', '3 C.g 0']);
  });
});

test('formats 1 and 2, and files without any line', () => {
  const empty = { executed_lines: [], missing_lines: [], excluded_lines: [], summary: { percent_covered: 100 } };
  const read = readReport({ meta: { version: '5.5' }, files: { 'a.py': file, '__init__.py': empty } });
  expect([totals(read), read.files.length]).toEqual(['2/3 lines, 2/3 statements', 2]);
});

test('contexts are passed over', () => {
  expect(totals(readReport(report({ contexts: { 1: ['test_a', ''] } })))).toBe('2/3 lines, 2/3 statements');
});

test('totals are declared where they are figures, percentages never', () => {
  const declared = (totals: object): object => readReport({ ...report(), totals }).declared;
  const lines = { covered: 5, total: 6 };
  expect(declared({ covered_lines: 5, num_statements: 6, percent_covered: 1 })).toEqual({ lines, statements: lines });
  expect(declared({ covered_branches: 1, num_branches: 2 })).toEqual({ branches: { covered: 1, total: 2 } });
  expect(declared({ covered_lines: 'x', num_statements: 6 })).toEqual({});
});

test.each([
  [{ executed_lines: undefined }, /src\/a\.py\.executed_lines is missing, expected a list of lines$/],
  [{ missing_lines: [3, 0] }, /missing_lines\.1 is the number 0, expected a line number$/],
  [{ executed_lines: ['1'] }, /executed_lines\.0 is the text "1", expected a line number$/],
  [{ executed_branches: [[1]] }, /executed_branches\.0 is a list of 1, expected two line numbers$/],
  [{ missing_branches: [[1, 'exit']] }, /missing_branches\.0 is a list of 2, expected two line numbers$/],
  [{ missing_branches: {} }, /missing_branches is an empty object, expected a list of jumps$/],
  [{ functions: [] }, /functions is a list of 0, expected an object$/],
  [{ functions: { f: 1 } }, /functions\.f is the number 1, expected the coverage of a function$/],
])('%j is refused with its line', (parts, expected) => {
  expect(refusal(report(parts))).toMatch(expected);
  expect(refusal(report(parts))).toMatch(/^\d+: /);
});

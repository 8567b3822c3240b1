import * as fc from 'fast-check';
import { createCoverageMap, type CoverageMapData } from 'istanbul-lib-coverage';
import { describe, expect, test } from 'vitest';
import { mergeFiles } from '../../../src/formats/coverage/merge.ts';
import { totalsOf } from '../../../src/formats/coverage/totals.ts';
import { branchLinesOf, failureOf, fileAt, functionsOf, linesOf, readReport, refusal, totals } from './json-report.ts';

const range = (line: number, end = line, column = 2): object => ({
  start: { line, column },
  end: { line: end, column: 9 },
});

const empty = { statementMap: {}, fnMap: {}, branchMap: {}, s: {}, f: {}, b: {} };

const report = (parts: object, path = '/here/a.js'): object => ({ [path]: { path, ...empty, ...parts } });

const lines = (s: object, statementMap: object): Record<number, number> =>
  linesOf(fileAt(readReport(report({ s, statementMap }))));

describe('lines and statements', () => {
  test('a line has the most hits of the statements that start on it', () => {
    expect(lines({ 0: 1, 1: 4, 2: 0 }, { 0: range(3), 1: range(3, 5, 20), 2: range(4) })).toEqual({ 3: 4, 4: 0 });
  });

  test('a statement keeps its last line', () => {
    const { statements } = fileAt(readReport(report({ s: { 0: 1 }, statementMap: { 0: range(3, 7) } })));
    expect([[...statements.numbers], [...statements.ends]]).toEqual([[3], [7]]);
  });

  test('a statement does not end before it starts', () => {
    const { statements } = fileAt(readReport(report({ s: { 0: 1 }, statementMap: { 0: range(3, 2) } })));
    expect([...statements.ends]).toEqual([3]);
  });

  test('two statements at one place are two', () => {
    expect(totals(readReport(report({ s: { 0: 1, 1: 0 }, statementMap: { 0: range(3), 1: range(3) } })))).toBe(
      '1/1 lines, 1/2 statements',
    );
  });

  test('a statement that stands nowhere counts, without a line', () => {
    for (const nowhere of [undefined, {}, { start: {}, end: {} }, { start: { line: null } }, { start: { line: 0 } }]) {
      const read = readReport(report({ s: { 0: 0, 1: 1 }, statementMap: { 0: nowhere, 1: range(2) } }));
      expect(totals(read)).toBe('1/1 lines, 1/2 statements');
    }
  });

  test('null is what did not run', () => {
    expect(lines({ 0: null }, { 0: range(1) })).toEqual({ 1: 0 });
  });

  test('a column may be null: it is the end of the line', () => {
    expect(lines({ 0: 1 }, { 0: { start: { line: 1, column: 0 }, end: { line: 2, column: null } } })).toEqual({ 1: 1 });
  });

  test('no count is too large and none is below zero', () => {
    const text = JSON.stringify(report({ s: { 0: 1, 1: -1 }, statementMap: { 0: range(1), 1: range(2) } }));
    const file = fileAt(readReport(text.replace('"0":1', '"0":1e309')));
    expect(linesOf(file)).toEqual({ 1: Number.MAX_SAFE_INTEGER, 2: 0 });
  });
});

describe('branches and functions', () => {
  const branch = { loc: range(5, 9), type: 'if', locations: [range(5, 7), { start: {}, end: {} }] };

  test('each entry is an arm, on the line of its branch, with or without a place of its own', () => {
    const read = readReport(report({ b: { 0: [3, 0] }, branchMap: { 0: branch } }));
    expect([totals(read), branchLinesOf(fileAt(read))]).toEqual(['1/2 branches', [5]]);
  });

  test('two branches at one place are two', () => {
    const read = readReport(report({ b: { 0: [3, 0], 1: [0, 0] }, branchMap: { 0: branch, 1: branch } }));
    expect(totals(read)).toBe('1/4 branches');
  });

  test('a branch without a whole is where its first arm is, and one without any place counts', () => {
    const { locations } = branch;
    const read = readReport(report({ b: { 0: [1], 1: [0] }, branchMap: { 0: { locations } } }));
    expect([totals(read), branchLinesOf(fileAt(read))]).toEqual(['1/2 branches', [1, 5]]);
  });

  test('arms of two reports are told by place, whatever the numbers of the branches', () => {
    const other = { ...branch, loc: range(5, 5, 40) };
    const [a, b] = [
      report({ b: { 0: [1, 0], 1: [0, 0] }, branchMap: { 0: branch, 1: other } }),
      report({ b: { 0: [0, 0], 1: [1, 0] }, branchMap: { 0: other, 1: branch } }),
    ].map((one) => fileAt(readReport(one)));
    if (!a || !b) throw new Error('two files');
    expect(totals({ files: [mergeFiles(a, b)] })).toBe('1/4 branches');
  });

  test('a function is where it is declared, and two of one name on a line are two', () => {
    const fnMap = { 0: { name: 'f', decl: range(2), loc: range(3) }, 1: { name: 'f', loc: range(2) }, 2: {} };
    expect(functionsOf(fileAt(readReport(report({ f: { 0: 1, 1: 0, 2: 0 }, fnMap }))))).toEqual([
      '1 (anonymous) 0',
      '2 f 1',
      '2 f 2 0',
    ]);
  });
});

describe('files', () => {
  test('the wrapper of old versions of nyc is taken off, around a file and around all', () => {
    const [path, data] = ['/here/a.js', { path: '/here/b.js', ...empty, s: { 0: 1 }, statementMap: { 0: range(1) } }];
    for (const wrapped of [{ [path]: { data } }, { data: { [path]: data } }]) {
      expect(fileAt(readReport(wrapped)).path).toBe('/here/b.js');
      expect(totals(readReport(wrapped))).toBe('1/1 lines, 1/1 statements');
    }
  });

  test('a file that has no path is called by its key', () => {
    expect(fileAt(readReport({ 'C:\\here\\a.js': empty })).path).toBe('C:\\here\\a.js');
  });

  test('a file that nothing ran is a placeholder until a run reports it', () => {
    const statementMap = { 0: range(1), 1: range(2) };
    const guess = fileAt(readReport(report({ all: true, s: { 0: 0, 1: 0 }, statementMap })));
    const run = fileAt(readReport(report({ s: { 0: 1 }, statementMap: { 0: range(1) } })));
    expect(guess.placeholder).toBe(true);
    expect(linesOf(mergeFiles(guess, run))).toEqual({ 1: 1 });
  });

  test('a path that is there twice is one file', () => {
    const data = { path: '/here/a.js', ...empty, s: { 0: 1 }, statementMap: { 0: range(1) } };
    const read = readReport({ a: data, b: data });
    expect([read.files.length, totals(read)]).toEqual([1, '1/1 lines, 1/1 statements']);
  });

  test('a process of nyc that ran nothing of interest is a report without files', () => {
    expect(readReport('{}')).toMatchObject({ format: 'istanbul-final', files: [], notes: ['it holds no file'] });
  });

  test('lines of compiled code are refused', () => {
    const mapped = report({ inputSourceMap: { version: 3, mappings: 'AAAA' } });
    expect(failureOf(() => readReport(mapped))).toMatchObject({
      message: 'report.json: the lines of /here/a.js are those of the compiled code, not of its source',
      at: { line: 10 },
      hint: expect.stringContaining('nyc report') as unknown,
    });
    expect(readReport(report({ inputSourceMap: null })).files).toHaveLength(1);
  });
});

describe('what is misshapen is named with its line', () => {
  test.each([
    [{ s: undefined }, '2: report.json: /here/a.js.s is missing, expected an object'],
    [{ fnMap: [] }, '5: report.json: /here/a.js.fnMap is a list of 0, expected an object'],
    [{ s: { 0: '1' } }, '8: report.json: /here/a.js.s.0 is the text "1", expected a count'],
    [{ f: { 0: {} } }, '9: report.json: /here/a.js.f.0 is an empty object, expected a count'],
    [{ b: { 0: 1 } }, '10: report.json: /here/a.js.b.0 is the number 1, expected a list of counts'],
    [{ b: { 0: [1, 'x'] } }, '12: report.json: /here/a.js.b.0.1 is the text "x", expected a count'],
    [
      { s: { 0: 1 }, statementMap: { 0: { start: { line: '3' } } } },
      '7: report.json: /here/a.js.statementMap.0.start.line is the text "3", expected a line number',
    ],
    [
      { s: { 0: 1 }, statementMap: { 0: { start: { line: 3 }, end: { line: 4.5 } } } },
      '10: report.json: /here/a.js.statementMap.0.end.line is the number 4.5, expected a line number',
    ],
  ])('%j', (parts, expected) => {
    expect(refusal(report(parts))).toBe(expected);
  });

  test('an entry that is no object', () => {
    expect(refusal({ ...report({}), 'b.js': 7 })).toBe(
      '11: report.json: b.js is the number 7, expected the coverage of a file',
    );
  });

  test('a name that hides something is shown', () => {
    expect(refusal({ ...report({}), 'b\u202e.js': 7 })).toContain('b\\u{202e}.js is the number 7');
  });

  test('names that every object has are no members', () => {
    const text =
      '{"a.js":{"statementMap":{},"fnMap":{},"branchMap":{},"s":{"constructor":1,"__proto__":0},"f":{},"b":{}}}';
    expect(totals(readReport(text))).toBe('1/2 statements');
    expect(refusal('{"__proto__":{"statementMap":{}}}')).toMatch(
      /^\?: report\.json: __proto__\.statementMap|__proto__\.s /,
    );
  });
});

const place = fc.record({ line: fc.integer({ min: 1, max: 30 }), column: fc.integer({ min: 0, max: 4 }) });
const places = fc.record({ start: place, end: place });
const count = fc.oneof(fc.constantFrom(0, 1), fc.nat());
const numbered = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> => fc.array(of, { maxLength: 12 });

const byNumber = (values: readonly unknown[]): object => Object.fromEntries(values.entries());

const entry = fc
  .record({
    statements: numbered(fc.tuple(count, places)),
    functions: numbered(
      fc.tuple(count, fc.record({ name: fc.constantFrom('a', 'a 2', ''), decl: places, loc: places })),
    ),
    branches: numbered(
      fc.tuple(fc.array(count, { maxLength: 4 }), fc.record({ loc: places, locations: fc.array(places) })),
    ),
  })
  .map(({ statements, functions, branches }) => ({
    s: byNumber(statements.map(([hits]) => hits)),
    statementMap: byNumber(statements.map(([, map]) => map)),
    f: byNumber(functions.map(([hits]) => hits)),
    fnMap: byNumber(functions.map(([, map]) => map)),
    b: byNumber(branches.map(([hits]) => hits)),
    branchMap: byNumber(branches.map(([, map]) => map)),
  }));

test('every file has the totals that istanbul-lib-coverage counts', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('/here/a.js', 'b', 'total'), entry, { minKeys: 1 }), (files) => {
      const map = Object.fromEntries(Object.entries(files).map(([path, data]) => [path, { path, ...data }]));
      const read = readReport(map);
      const library = createCoverageMap(structuredClone(map) as unknown as CoverageMapData);
      expect(read.files.map(({ path }) => path)).toEqual(library.files());
      for (const file of read.files) {
        const expected = library.fileCoverageFor(file.path).toSummary();
        const own = totalsOf(file);
        for (const metric of ['lines', 'branches', 'functions', 'statements'] as const) {
          const { covered, total } = expected[metric];
          expect({ metric, ...own[metric] }).toEqual({ metric, covered, total });
        }
      }
    }),
  );
});

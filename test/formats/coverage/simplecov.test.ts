import { describe, expect, test } from 'vitest';
import { branchLinesOf, fileAt, functionsOf, linesOf, readReport, refusal, totals } from './json-report.ts';

const suite = (coverage: object): object => ({ coverage, timestamp: 1_738_692_160.25 });

const one = (data: unknown): object => ({ RSpec: suite({ '/here/a.rb': data }) });

describe('a resultset', () => {
  test('its lines are counts from line 1; null cannot run', () => {
    const read = readReport(one({ lines: [null, 1, 0, null, 26] }));
    expect([read.format, linesOf(fileAt(read))]).toEqual(['simplecov', { 2: 1, 3: 0, 5: 26 }]);
  });

  test('old versions have the lines alone', () => {
    expect(linesOf(fileAt(readReport(one([null, 1, 0]))))).toEqual({ 2: 1, 3: 0 });
  });

  test('the hits of several suites add up, and a file that one of them did not load stays', () => {
    const read = readReport({
      RSpec: suite({ 'a.rb': { lines: [1, 0, null] }, 'b.rb': { lines: [0] } }),
      Cucumber: suite({ 'a.rb': { lines: [2, 3, null] } }),
    });
    expect(linesOf(fileAt(read))).toEqual({ 1: 3, 2: 3 });
    expect(totals(read)).toBe('2/3 lines');
  });

  const branches = {
    '[:if, 0, 3, 4, 7, 7]': { '[:then, 1, 4, 6, 4, 16]': 1, '[:else, 2, 6, 6, 6, 18]': 0 },
    '[:"&.", 3, 9, 4, 9, 10]': { '[:then, 4, 9, 4, 9, 10]': 0, '[:else, 5, 9, 4, 9, 10]': 2 },
    '[:unless, 6, 12]': { '[:else, 7, 12]': 1 },
  };

  test('its branches are on the line of their condition', () => {
    const read = readReport(one({ lines: null, branches }));
    expect([totals(read), branchLinesOf(fileAt(read))]).toEqual(['3/5 branches', [3, 9, 12]]);
  });

  test('the arms of several suites are merged one by one', () => {
    const other = { '[:if, 0, 3, 4, 7, 7]': { '[:then, 1, 4, 6, 4, 16]': 0, '[:else, 2, 6, 6, 6, 18]': 5 } };
    const read = readReport({ a: suite({ 'a.rb': { branches } }), b: suite({ 'a.rb': { branches: other } }) });
    expect(totals(read)).toBe('4/5 branches');
  });

  test('its methods are functions', () => {
    const methods = { '[Foo::Bar, :baz, 3, 2, 6, 5]': 1, '["a, b", :c, 9, 2, 9, 5]': 0 };
    expect(functionsOf(fileAt(readReport(one({ lines: [1], methods }))))).toEqual(['3 Foo::Bar#baz 1', '9 "a, b"#c 0']);
  });
});

describe('coverage.json', () => {
  const meta = { simplecov_version: '1.0.0', root: '/here' };

  test('lines between :nocov: comments do not count', () => {
    const read = readReport({ meta, coverage: { 'a.rb': { lines: [1, 'ignored', null, 0] } } });
    expect([linesOf(fileAt(read)), read.sources]).toEqual([{ 1: 1, 4: 0 }, ['/here']]);
  });

  test('branches and methods that are ignored do not count', () => {
    const arm = (coverage: unknown, start_line: number): object => ({
      type: 'then',
      start_line,
      end_line: start_line,
      coverage,
      report_line: 13,
    });
    const method = (coverage: unknown): object => ({ name: 'Foo#bar', start_line: 3, end_line: 6, coverage });
    const data = {
      branches: [arm(0, 14), arm(1, 16), arm('ignored', 18), arm(1, 14)],
      methods: [method(1), { ...method('ignored'), name: 'Foo#baz' }],
    };
    const read = readReport({ meta, coverage: { 'a.rb': data } });
    expect([totals(read), branchLinesOf(fileAt(read))]).toEqual(['2/3 branches, 1/1 functions', [13]]);
  });

  test('it is known without a version too, and its totals are declared', () => {
    const total = { lines: { covered: 1, total: 2, percent: 99 }, methods: { covered: 1, total: 3 } };
    const read = readReport({ total, coverage: { 'a.rb': { lines: [1] } } });
    expect([read.format, read.declared]).toEqual([
      'simplecov',
      { lines: { covered: 1, total: 2 }, functions: { covered: 1, total: 3 } },
    ]);
  });

  test('a report of no file has none', () => {
    expect(readReport({ meta, coverage: {} }).files).toEqual([]);
  });
});

test('the gem simplecov-json has a list of files', () => {
  const files = [
    { filename: '/here/a.rb', coverage: [1, null, 0] },
    { filename: '/here/b.rb', coverage: { lines: [1] } },
  ];
  const read = readReport({ files, metrics: { covered_lines: 2, total_lines: 3 } });
  expect([read.format, totals(read), read.declared.lines]).toEqual([
    'simplecov',
    '2/3 lines',
    { covered: 2, total: 3 },
  ]);
});

describe('what is misshapen is named with its line', () => {
  test.each([
    [
      one({ lines: [1, 'x'] }),
      'RSpec.coverage./here/a.rb.lines.1 is the text "x", expected a count, null or "ignored"',
    ],
    [one([true]), 'RSpec.coverage./here/a.rb.0 is true, expected a count, null or "ignored"'],
    [one({ oneshot_lines: [1] }), 'RSpec.coverage./here/a.rb.lines is missing, expected a list of counts'],
    [one(null), 'RSpec.coverage./here/a.rb.lines is missing, expected a list of counts'],
    [one({ branches: 1 }), 'RSpec.coverage./here/a.rb.branches is the number 1, expected branches by their place'],
    [{ ...one([1]), x: {} }, 'x.coverage is missing, expected the coverage of a suite'],
    [{ files: [{ filename: 'a', coverage: [] }, {}] }, 'files.1.filename is missing, expected a path'],
    [
      one({ branches: { '[:if, 0, 3]': { '[:then, 1, 4]': 'x' } } }),
      'RSpec.coverage./here/a.rb.branches.[:if, 0, 3].[:then, 1, 4] is the text "x", expected a count',
    ],
    [
      one({ methods: { 'Foo#bar': 1 } }),
      'RSpec.coverage./here/a.rb.methods.Foo#bar is the text "Foo#bar", expected a method with its place',
    ],
  ])('%j', (report, expected) => {
    expect(refusal(report).replace(/^\d+: report\.json: /, '')).toBe(expected);
  });

  test.each(['[:if, 0, 0]', 'if', '[:if, 0, 3]\n', '[:a\u0001, 0, 3]', `[:if, 0, ${'9'.repeat(20)}]`])(
    'the branch %j',
    (key) => {
      expect(refusal(one({ branches: { [key]: {} } }))).toContain('expected a branch such as');
    },
  );

  test('an arm that could be taken for two', () => {
    expect(refusal(one({ branches: { '[:if, 0, 3]': { '\u0001': 1 } } }))).toContain('expected an arm such as');
  });
});

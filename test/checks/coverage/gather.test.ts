import { describe, expect, test } from 'vitest';
import { coverageOptions } from '../../../src/checks/coverage/options.ts';
import { base, gathered, head, lcov, legOf, rulesOf, stranger } from './gathered.ts';

const reports = ['lcov.info'];

/** A coverage-summary.json of one file of which one line of three is covered. */
const summaryOf = (): string => {
  const [some, none] = [
    { total: 3, covered: 1, skipped: 0, pct: 33.33 },
    { total: 0, covered: 0, skipped: 0, pct: 100 },
  ];
  const figures = { lines: some, statements: some, functions: none, branches: none };
  return JSON.stringify({ total: figures, 'src/a.ts': figures });
};
const report = { 'lcov.info': lcov({ 'src/a.ts': [1, 0], 'src/b.ts': [0, 0, 2] }) };

describe('reports', () => {
  test('give the figures of their files and of all', async () => {
    const evidence = await gathered({ reports }, { files: report });
    expect(evidence.problems).toEqual([]);
    expect(evidence.totals.lines).toEqual({ covered: 2, total: 5 });
    expect(evidence.files.map(({ path, totals }) => [path, totals.lines.covered])).toEqual([
      ['src/a.ts', 1],
      ['src/b.ts', 1],
    ]);
  });

  test('of one file are merged line by line', async () => {
    const files = {
      'x/lcov.info': lcov({ 'src/a.ts': [1, 0, 0] }),
      'y/lcov.info': lcov({ '/repository/src/a.ts': [0, 3] }),
    };
    const evidence = await gathered({ reports: ['*/lcov.info'] }, { files });
    expect(evidence.totals.lines).toEqual({ covered: 2, total: 3 });
    expect(evidence.reports.map(({ file }) => file)).toEqual(['x/lcov.info', 'y/lcov.info']);
  });

  test('that one glob of several does not find are told by name', async () => {
    const evidence = await gathered({ reports: [...reports, 'gone.xml', 'legs/*.info'] }, { files: report });
    expect(evidence.problems.map(({ rule, message }) => [rule, message])).toEqual([
      ['report-missing', 'gone.xml was not found'],
      ['report-missing', 'no file fits legs/*.info'],
    ]);
  });

  test('that are cut off are told with their line, and the others go on', async () => {
    const evidence = await gathered(
      { reports: ['*.info'] },
      { files: { ...report, 'cut.info': 'SF:src/a.ts\nDA:1,1\n' } },
    );
    expect(evidence.problems).toMatchObject([{ rule: 'report-unreadable', at: { file: 'cut.info' } }]);
    expect(evidence.totals.lines.total).toBe(5);
  });

  test('of no file are told', async () => {
    expect(rulesOf(await gathered({ reports }, { files: { 'lcov.info': 'TN:\n' } }))).toEqual(['report-empty']);
  });

  test('that know nothing to cover are told', async () => {
    const evidence = await gathered({ reports }, { files: { 'lcov.info': 'SF:src/a.ts\nend_of_record\n' } });
    expect(rulesOf(evidence)).toEqual(['report-empty']);
  });

  test('of another repository are told, also where a path fits by accident', async () => {
    const files = { 'lcov.info': lcov({ 'src/a.ts': [1], 'lib/b.rb': [1], 'lib/c.rb': [1] }) };
    const { problems } = await gathered({ reports }, { files });
    expect(problems).toMatchObject([
      { rule: 'report-unmapped', message: '2 of 3 paths in lcov.info are no files of this repository' },
    ]);
    expect(rulesOf(await gathered({ reports, ignore: ['lib/**'] }, { files }))).toEqual([]);
  });

  test('mostly of files that git does not know are told, wherever they lie', async () => {
    const files = {
      'lcov.info': lcov({ 'src/a.ts': [1], '/repository/made/x.ts': [1], '/repository/made/y.ts': [1] }),
    };
    expect(rulesOf(await gathered({ reports }, { files }))).toEqual(['report-unmapped']);
  });

  test('with figures and no lines cannot be two of one file', async () => {
    const files = { 'one.json': summaryOf(), 'two.json': summaryOf() };
    const evidence = await gathered({ reports: ['*.json'] }, { files });
    expect(evidence.problems).toMatchObject([
      { rule: 'not-mergeable', at: { file: 'two.json' }, details: ['src/a.ts'] },
    ]);
  });

  test('do not count what belongs to libraries', async () => {
    const files = { 'lcov.info': lcov({ 'src/a.ts': [0], '/usr/include/c++/13/vector': [1, 1, 1] }) };
    const evidence = await gathered({ reports }, { files });
    expect(evidence.totals.lines).toEqual({ covered: 0, total: 1 });
    expect(evidence.reports[0]?.notes).toEqual(['1 file of libraries and tools, outside this repository']);
  });

  test('that the change itself brings are told', async () => {
    const atHead = { 'src/a.ts': 'one\n', 'lcov.info': lcov({ 'src/a.ts': [1] }) };
    const comparison = { base, head, reason: 'push' };
    expect(rulesOf(await gathered({ reports }, { atHead, comparison }))).toEqual(['report-committed']);
    for (const name of ['./lcov.info', '/repository/lcov.info'])
      expect(rulesOf(await gathered({ reports: [name] }, { atHead, comparison }))).toEqual(['report-committed']);
    expect(rulesOf(await gathered({ reports }, { atHead, atBase: atHead, comparison }))).toEqual([]);
  });

  test('that git tracks are told where the change cannot be seen, and others are not', async () => {
    const atHead = { 'src/a.ts': 'one\n', 'lcov.info': lcov({ 'src/a.ts': [1] }) };
    const comparison = { unknown: 'cut', hint: 'fetch' };
    expect(rulesOf(await gathered({ reports }, { atHead, comparison }))).toEqual(['report-committed']);
    expect(rulesOf(await gathered({ reports }, { atHead }))).toEqual([]);
    expect(rulesOf(await gathered({ reports }, { files: report, comparison }))).toEqual([]);
  });

  test('of another repository are told', async () => {
    const files = { 'lcov.info': lcov({ 'lib/other.rb': [1] }) };
    expect(rulesOf(await gathered({ reports }, { files }))).toEqual(['report-unmapped']);
  });

  test('with a path that can be two files are told', async () => {
    const atHead = { 'one/src/a.ts': '', 'two/src/a.ts': '' };
    const files = { 'lcov.info': lcov({ '/build/src/a.ts': [1] }) };
    const evidence = await gathered({ reports }, { files, atHead });
    expect(evidence.problems).toMatchObject([{ rule: 'path-ambiguous', details: ['one/src/a.ts', 'two/src/a.ts'] }]);
  });

  test('count what is no file of the repository, and mark it', async () => {
    const files = { 'lcov.info': lcov({ 'src/a.ts': [1], 'made/x.ts': [0] }) };
    const evidence = await gathered({ reports }, { files });
    expect(evidence.totals.lines).toEqual({ covered: 1, total: 2 });
    expect(evidence.files.map(({ path, outside }) => [path, outside])).toEqual([
      ['made/x.ts', true],
      ['src/a.ts', undefined],
    ]);
    expect(evidence.reports[0]?.unmapped).toEqual({ count: 1, first: ['made/x.ts'] });
  });

  test('count nothing of what is ignored', async () => {
    const evidence = await gathered({ reports, ignore: ['src/b.ts'] }, { files: report });
    expect(evidence.totals.lines).toEqual({ covered: 1, total: 2 });
  });
});

describe('suites', () => {
  const suites = [
    { files: ['unit.info'], suite: 'unit' },
    { files: ['end.info'], suite: 'end' },
  ];
  const unit = { 'unit.info': lcov({ 'src/a.ts': [1, 0] }) };

  test('have figures of their own', async () => {
    const files = { ...unit, 'end.info': lcov({ 'src/a.ts': [0, 1] }) };
    const evidence = await gathered({ reports: suites }, { files });
    expect(evidence.suites['unit']?.lines).toEqual({ covered: 1, total: 2 });
    expect(evidence.totals.lines).toEqual({ covered: 2, total: 2 });
    expect(evidence.files[0]?.suites?.['end']?.lines).toEqual({ covered: 1, total: 2 });
  });

  test('of which only a part is there are not forgiven', async () => {
    const part = [{ files: ['unit.info', 'more/*.info'], suite: 'unit' }];
    const evidence = await gathered({ reports: part, 'carry-forward': ['unit'] }, { files: unit });
    expect(evidence.problems).toMatchObject([
      { rule: 'report-missing', message: 'no file fits more/*.info of the suite unit' },
    ]);
  });

  test('that did not report are missing', async () => {
    const evidence = await gathered({ reports, suites: ['end'] }, { files: report });
    expect(evidence.problems).toEqual([{ rule: 'suite-missing', message: 'the suite end did not report' }]);
  });

  const carrying = { reports: suites, previous: ['before/*.json'], 'carry-forward': ['end'] };
  const before = async (sha: string) =>
    legOf('all', { reports: suites.slice(1) }, { files: { 'end.info': lcov({ 'src/a.ts': [0, 1] }) } }, sha);

  test('are carried forward from an ancestor where the config allows it, and marked', async () => {
    const files = { ...unit, 'before/all.json': await before(base) };
    const evidence = await gathered(carrying, { files });
    expect(evidence.problems).toEqual([]);
    expect(evidence.totals.lines).toEqual({ covered: 2, total: 2 });
    expect(evidence.reports.map(({ suite, carried }) => [suite, carried])).toEqual([
      ['unit', undefined],
      ['end', base],
    ]);
  });

  test('are not carried forward from a commit of another history', async () => {
    const files = { ...unit, 'before/all.json': await before(stranger) };
    expect(rulesOf(await gathered(carrying, { files }))).toEqual(['suite-missing']);
  });

  test('are not carried forward where the config does not say so', async () => {
    const files = { ...unit, 'before/all.json': await before(base) };
    const evidence = await gathered({ ...carrying, 'carry-forward': [] }, { files });
    expect(rulesOf(evidence)).toEqual(['report-missing']);
  });

  test('that ran are taken from this run, whatever was before', async () => {
    const files = { ...unit, 'end.info': lcov({ 'src/a.ts': [0, 0] }), 'before/all.json': await before(base) };
    const evidence = await gathered(carrying, { files });
    expect(evidence.totals.lines).toEqual({ covered: 1, total: 2 });
    expect(evidence.previous).toMatchObject({ commit: base, totals: { lines: { covered: 1, total: 2 } } });
  });
});

describe('legs', () => {
  const matrix = { evidence: ['legs/*.json'], legs: ['linux', 'windows'], reports };
  const leg = (name: string, hits: readonly number[], sha?: string) =>
    legOf(name, { reports }, { files: { 'lcov.info': lcov({ 'src/a.ts': hits }) } }, sha);

  test('are merged, and what each would collect is not read again', async () => {
    const files = { 'legs/l.json': await leg('linux', [1, 0]), 'legs/w.json': await leg('windows', [0, 2]) };
    const evidence = await gathered(matrix, { files });
    expect(evidence.problems).toEqual([]);
    expect(evidence.totals.lines).toEqual({ covered: 2, total: 2 });
    expect(evidence.reports.map((one) => one.leg)).toEqual(['linux', 'windows']);
  });

  test('that did not report are missing', async () => {
    const evidence = await gathered(matrix, { files: { 'legs/l.json': await leg('linux', [1]) } });
    expect(evidence.problems).toMatchObject([{ rule: 'leg-missing', message: 'the leg windows did not report' }]);
  });

  test('are missing where there is no evidence at all', async () => {
    expect(rulesOf(await gathered(matrix, {}))).toEqual(['leg-missing', 'leg-missing']);
  });

  test('that the config does not list are told, and do not count', async () => {
    const files = { 'legs/l.json': await leg('linux', [1]), 'legs/m.json': await leg('mac', [1, 1]) };
    const evidence = await gathered({ ...matrix, legs: ['linux'] }, { files });
    expect(rulesOf(evidence)).toEqual(['leg-unlisted']);
    expect(evidence.totals.lines.total).toBe(1);
  });

  test('that measured nothing are told', async () => {
    const hollow = (await leg('linux', [1])).replace(/"files":\[\n.*\n\]/, '"files":[]');
    const evidence = await gathered({ ...matrix, legs: ['linux'] }, { files: { 'legs/l.json': hollow } });
    expect(rulesOf(evidence)).toEqual(['report-empty']);
  });

  test('must be listed where there is evidence', () => {
    expect(() => coverageOptions.parse({ evidence: ['legs/*.json'] })).toThrow('nobody knows which are missing');
    expect(() => coverageOptions.parse({ ...matrix, legs: ['a', 'a'] })).toThrow('each leg once');
  });

  test('that report twice are told', async () => {
    const files = { 'legs/1.json': await leg('linux', [1]), 'legs/2.json': await leg('linux', [1]) };
    expect(rulesOf(await gathered({ ...matrix, legs: ['linux'] }, { files }))).toEqual(['leg-repeated']);
  });

  test('of another commit are told, and do not count', async () => {
    const files = { 'legs/l.json': await leg('linux', [1], stranger) };
    const evidence = await gathered({ ...matrix, legs: ['linux'] }, { files });
    expect(rulesOf(evidence)).toEqual(['leg-foreign']);
    expect(evidence.totals.lines.total).toBe(0);
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, -20)],
    ['of another check', (text: string) => text.replace('"check":"coverage"', '"check":"flags"')],
    ['edited by hand', (text: string) => text.replace('[[1,1]]', '[[1,-1]]')],
  ])('that are %s are told', async (_, spoil) => {
    const files = { 'legs/l.json': spoil(await leg('linux', [1])) };
    expect(rulesOf(await gathered({ ...matrix, legs: ['linux'] }, { files }))).toEqual([
      'report-unreadable',
      'leg-missing',
    ]);
  });
});

describe('the change', () => {
  const comparison = { base, head, reason: 'push' };
  const atHead = { 'src/a.ts': 'one\nnew\nthree\n', 'src/b.ts': 'one\ntwo\nthree\n', 'src/new.ts': 'x\n' };
  const files = { 'lcov.info': lcov({ 'src/a.ts': [1, 0, 1], 'src/b.ts': [0] }) };

  test('is judged by its added lines', async () => {
    const evidence = await gathered({ reports }, { files, atHead, comparison });
    expect(evidence.comparison).toEqual({ ...comparison, uncommitted: false });
    expect(evidence.patch).toEqual({
      files: [
        {
          path: 'src/a.ts',
          isNew: false,
          lines: { covered: 0, total: 1 },
          branches: { covered: 0, total: 0 },
          uncovered: [{ lines: [2, 2], shown: [2, 2] }],
        },
      ],
      unreported: ['src/new.ts'],
      isGuess: true,
      changed: 2,
    });
  });

  test('needs source files that are there', async () => {
    const evidence = await gathered({ reports, source: ['src/**', 'srcc/**'] }, { files, atHead, comparison });
    expect(evidence.problems).toMatchObject([
      { rule: 'source-missing', message: 'srcc/** in `source` fits no file of the repository' },
    ]);
  });

  test('that cannot be told is said so, with what to do', async () => {
    const evidence = await gathered({ reports }, { files, atHead, comparison: { unknown: 'cut', hint: 'fetch' } });
    expect(evidence.comparison).toEqual({ unknown: 'cut', hint: 'fetch' });
    expect(evidence.patch).toBeUndefined();
  });

  test('whose base is not here is said so', async () => {
    const evidence = await gathered(
      { reports },
      { files, atHead, comparison: { ...comparison, base: 'd'.repeat(40) } },
    );
    expect(evidence.comparison).toMatchObject({ unknown: expect.stringContaining('is not here') });
  });

  test('is none where the run is about none', async () => {
    const evidence = await gathered({ reports }, { files, atHead });
    expect(evidence.comparison).toBeUndefined();
    expect(evidence.patch).toBeUndefined();
  });
});

describe('the ratchet', () => {
  const file = '.github/coverage.txt';
  const rows = (...lines: readonly string[]): string => ['epic21-gate ratchet 1, per file', ...lines, ''].join('\n');
  const options = { reports, ratchet: { file } };
  const comparison = { base, head, reason: 'push' };
  const text = 'one\ntwo\nthree\n';

  test('is that of the base', async () => {
    const evidence = await gathered(options, {
      files: report,
      atBase: { [file]: rows('src/a.ts: 1 line, 0 branches'), 'src/old.ts': text },
      atHead: { [file]: rows('src/a.ts: 9 lines, 0 branches'), 'src/a.ts': text, 'src/b.ts': `${text}.` },
      comparison,
    });
    expect(evidence.ratchet).toMatchObject({
      from: 'base',
      rows: [{ key: 'src/a.ts', lines: 1 }],
      own: [{ key: 'src/a.ts', lines: 9 }],
    });
  });

  test('is that on disk where the base has none, and where there is no change', async () => {
    const atHead = { [file]: rows('src/a.ts: 1 line, 0 branches'), 'src/a.ts': text };
    expect((await gathered(options, { files: report, atHead, comparison })).ratchet).toMatchObject({
      from: 'introduced',
    });
    expect((await gathered(options, { files: report, atHead })).ratchet).toMatchObject({ from: 'disk' });
  });

  test('that is not there or cannot be read is told', async () => {
    expect((await gathered(options, { files: report })).ratchet).toMatchObject({ problem: 'missing' });
    const files = { ...report, [file]: '<<<<<<< ours\n' };
    expect((await gathered(options, { files })).ratchet).toMatchObject({ problem: 'unreadable', line: 1 });
  });

  test('tells rows that no report knows any more', async () => {
    const atHead = {
      [file]: rows('src/a.ts: 1 line, 0 branches', 'src/gone.ts: 1 line, 0 branches', 'src/z.ts: 1 line, 0 branches'),
      'src/a.ts': text,
      'src/z.ts': text,
    };
    expect((await gathered(options, { files: report, atHead })).ratchet).toMatchObject({ lost: ['src/z.ts'] });
  });

  test('does not miss what the config ignores', async () => {
    const atHead = { [file]: rows('src/z.ts: 1 line, 0 branches'), 'src/a.ts': text, 'src/z.ts': text };
    const evidence = await gathered({ ...options, ignore: ['src/z.ts'] }, { files: report, atHead });
    expect(evidence.ratchet).toMatchObject({ lost: [] });
  });

  test('tells a renamed file that no report knows any more', async () => {
    const evidence = await gathered(options, {
      files: report,
      atBase: { [file]: rows('src/old.ts: 1 line, 0 branches'), 'src/old.ts': 'one\ntwo\nthree\nfour\nfive\n' },
      atHead: { [file]: rows(), 'src/a.ts': text, 'src/moved.ts': 'one\ntwo\nthree\nfour\nfive\n' },
      comparison,
    });
    expect(evidence.ratchet).toMatchObject({ lost: ['src/moved.ts'] });
  });

  test('names the base where the file cannot be read there', async () => {
    const evidence = await gathered(options, {
      files: report,
      atBase: { [file]: '>>>>>>> theirs\n' },
      atHead: { [file]: rows(), 'src/a.ts': text },
      comparison,
    });
    expect(evidence.ratchet).toMatchObject({ problem: 'unreadable', message: expect.stringContaining('at the base') });
  });

  describe('that the change moved', () => {
    const moved = '.github/loose.txt';
    const atBase = { [file]: rows('src/a.ts: 1 line, 0 branches', 'src/b.ts: 1 line, 0 branches') };
    const own = { [moved]: rows('src/a.ts: 9 lines, 0 branches', 'src/b.ts: 1 line, 0 branches'), 'src/a.ts': text };

    test.each([moved, `./${moved}`])('has the rows of its old name (%s)', async (name) => {
      const given = { files: report, atBase, atHead: own, comparison };
      const { ratchet } = await gathered({ reports, ratchet: { file: name } }, given);
      expect(ratchet).toMatchObject({ from: 'base', rows: [{ lines: 1 }, { lines: 1 }], own: [{ lines: 9 }, {}] });
    });

    test('is judged by what the base has of the new name, where it has that', async () => {
      const both = { ...atBase, [moved]: rows('src/a.ts: 3 lines, 0 branches') };
      const given = { files: report, atBase: both, atHead: own, comparison };
      const { ratchet } = await gathered({ reports, ratchet: { file: moved } }, given);
      expect(ratchet).toMatchObject({ from: 'base', rows: [{ lines: 3 }] });
    });
  });

  describe('that has rows per file at the base', () => {
    const perFolder = (...lines: readonly string[]): string => rows(...lines).replace('per file', 'per folder');
    const fileRows = rows(
      'root.ts: 1 line, 0 branches',
      'src/a.ts: 1 line, 2 branches',
      'src/b.ts: 4 lines, 0 branches',
    );
    const atHead = { [file]: perFolder('src: 5 lines, 2 branches'), 'src/a.ts': text };
    const given = { files: report, atBase: { [file]: fileRows }, atHead, comparison };

    test('has them summed where the config wants one per folder', async () => {
      const { ratchet } = await gathered({ reports, ratchet: { file, per: 'folder' } }, given);
      expect(ratchet).toMatchObject({
        from: 'base',
        rows: [
          { key: '.', lines: 1, branches: 0, line: 2 },
          { key: 'src', lines: 5, branches: 2, line: 3 },
        ],
      });
    });

    test('cannot be had the other way round, and another file is the way out', async () => {
      const turned = { ...given, atBase: atHead, atHead: { [file]: fileRows, 'src/a.ts': text } };
      expect((await gathered(options, turned)).ratchet).toMatchObject({
        problem: 'unreadable',
        message: `${file} at the base has a row per folder, and the config wants one per file. Name another file in the config, which \`epic21-gate baseline update\` then writes.`,
      });
    });
  });
});

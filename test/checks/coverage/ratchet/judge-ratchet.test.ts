import { describe, expect, test } from 'vitest';
import type { Evidence, FileRead, Ratchet } from '../../../../src/checks/coverage/evidence.ts';
import { judgeRatchet } from '../../../../src/checks/coverage/ratchet/judge-ratchet.ts';
import { noTotals } from '../../../../src/formats/coverage/totals.ts';
import { added, file, filesOf, optionsOf, perFolder, ratchetOf, rowsOf } from './samples.ts';

const judged = (
  ratchet: Ratchet,
  files: readonly FileRead[],
  { options = optionsOf(), ...change }: { options?: ReturnType<typeof optionsOf> } & Change = {},
) => judgeRatchet({ ratchet, files: [...files], ...change }, options);
type Change = Partial<Pick<Evidence, 'patch' | 'comparison'>>;

const rulesOf = (...given: Parameters<typeof judged>): readonly string[] =>
  judged(...given).findings.map(({ rule }) => rule);
const messagesOf = (...given: Parameters<typeof judged>): readonly string[] =>
  judged(...given).findings.map(({ message }) => message);

test('a file that is no worse than its row has facts and no finding', () => {
  expect(
    judged(ratchetOf({ 'a.ts': [12, 3], 'b.ts': [1] }), filesOf({ 'a.ts': [12, 3], 'b.ts': [1], 'c.ts': [0] })),
  ).toEqual({
    findings: [],
    facts: [
      { of: file, label: 'files, each by its row', value: 3 },
      expect.objectContaining({ of: file, label: 'uncovered lines', value: 13, limit: '<= 13' }),
      expect.objectContaining({ of: file, label: 'uncovered branches', value: 3, limit: '<= 3' }),
    ],
  });
});

test('without a ratchet in the config nothing is judged', () => {
  const { ratchet: _, ...options } = optionsOf();
  expect(judgeRatchet({ files: filesOf({ 'a.ts': [5] }) }, options)).toEqual({ facts: [], findings: [] });
});

describe('worse than its row', () => {
  test('says how many there are, how many may be, and where', () => {
    expect(judged(ratchetOf({ 'src/a.ts': [12, 3] }), filesOf({ 'src/a.ts': [14, 3] })).findings).toEqual([
      {
        rule: 'ratchet-worse',
        message: 'src/a.ts has 14 uncovered lines, 12 in the baseline (+2)',
        at: { file: 'src/a.ts' },
      },
    ]);
  });

  test('counts branches by themselves: fewer lines do not make up for them', () => {
    const ratchet = ratchetOf({ 'a.ts': [12, 3], 'b.ts': [1, 1] });
    expect(messagesOf(ratchet, filesOf({ 'a.ts': [2, 4], 'b.ts': [2, 2] }))).toEqual([
      'b.ts has 2 uncovered lines, 1 in the baseline (+1), and 2 uncovered branches, 1 in the baseline (+1)',
      'a.ts has 4 uncovered branches, 3 in the baseline (+1)',
    ]);
  });

  test('a file without a row may have nothing uncovered', () => {
    expect(messagesOf(ratchetOf({}), filesOf({ 'a.ts': [1], 'b.ts': [0] }))).toEqual([
      'a.ts has 1 uncovered line, 0 in the baseline (+1)',
    ]);
  });

  test('the worst comes first, then by path', () => {
    const files = filesOf({ 'b.ts': [1], 'a.ts': [1], 'c.ts': [1, 2] });
    expect(judged(ratchetOf({}), files).findings.map(({ at }) => at?.file)).toEqual(['c.ts', 'a.ts', 'b.ts']);
  });

  test('a folder is one row, and the row is the place', () => {
    const ratchet = ratchetOf({ '.': [1], src: [3] });
    const files = filesOf({ 'root.ts': [1], 'src/a.ts': [2], 'src/b.ts': [2], 'src/deep/c.ts': [1] });
    expect(judged(ratchet, files, { options: perFolder }).findings).toEqual([
      { rule: 'ratchet-worse', message: 'src has 4 uncovered lines, 3 in the baseline (+1)', at: { file, line: 5 } },
      { rule: 'ratchet-worse', message: 'src/deep has 1 uncovered line, 0 in the baseline (+1)', at: { file } },
    ]);
  });

  test('a path from a report cannot write lines of its own', () => {
    expect(messagesOf(ratchetOf({}), filesOf({ 'a\n::error::b': [1] }))[0]).toMatch(/^a⏎::error::b has/);
  });
});

describe('files that go and move', () => {
  test('a deleted file fails nothing', () => {
    expect(rulesOf(ratchetOf({ 'a.ts': [5], 'b.ts': [1] }), filesOf({ 'b.ts': [1] }))).toEqual([]);
  });

  test('a renamed file takes its row along', () => {
    const ratchet = ratchetOf({ 'a.ts': [5] }, { renames: [['a.ts', 'b.ts']], own: rowsOf({ 'b.ts': [5] }) });
    expect(rulesOf(ratchet, filesOf({ 'b.ts': [5] }))).toEqual([]);
    expect(messagesOf(ratchet, filesOf({ 'b.ts': [6] }))).toEqual([
      'b.ts has 6 uncovered lines, 5 in the baseline (+1)',
    ]);
  });

  test('the row that went along is not there twice', () => {
    const ratchet = ratchetOf({ 'a.ts': [5] }, { renames: [['a.ts', 'b.ts']], own: rowsOf({ 'b.ts': [5] }) });
    expect(rulesOf(ratchet, filesOf({ 'a.ts': [5], 'b.ts': [5] }))).toEqual(['ratchet-worse']);
  });

  test('two files that change places change rows', () => {
    const ratchet = ratchetOf(
      { 'a.ts': [5], 'b.ts': [1] },
      {
        renames: [
          ['a.ts', 'b.ts'],
          ['b.ts', 'a.ts'],
        ],
        own: rowsOf({ 'a.ts': [1], 'b.ts': [5] }),
      },
    );
    expect(rulesOf(ratchet, filesOf({ 'a.ts': [1], 'b.ts': [5] }))).toEqual([]);
  });

  const moved = ratchetOf(
    { a: [10, 2], b: [3] },
    { renames: [['a/x.ts', 'b/x.ts']], own: rowsOf({ a: [4], b: [9, 2] }) },
  );

  test('a file that moves to another folder brings what it has', () => {
    const files = filesOf({ 'a/y.ts': [4], 'b/x.ts': [6, 2], 'b/z.ts': [3] });
    expect(rulesOf(moved, files, { options: perFolder })).toEqual([]);
  });

  test('and no more than the folder that it left had: no move makes room for new gaps', () => {
    const worse = filesOf({ 'a/y.ts': [4], 'b/x.ts': [7, 2], 'b/z.ts': [3] });
    expect(messagesOf(moved, worse, { options: perFolder })).toEqual([
      'a has 4 uncovered lines, 3 in the baseline (+1)',
      'b has 10 uncovered lines, 9 in coverage-baseline.txt (+1): it may have them, and its row does not say so',
    ]);
    const elsewhere = filesOf({ 'a/y.ts': [0], 'b/x.ts': [6, 2], 'b/z.ts': [4] });
    expect(rulesOf(moved, elsewhere, { options: perFolder })).toContain('ratchet-worse');
    const huge = filesOf({ 'a/y.ts': [0], 'b/x.ts': [60, 2], 'b/z.ts': [3] });
    expect(messagesOf(moved, huge, { options: perFolder })[0]).toBe(
      'b has 63 uncovered lines, 13 in the baseline (+50)',
    );
  });

  test('a move within a folder changes nothing', () => {
    const ratchet = ratchetOf({ a: [10] }, { renames: [['a/x.ts', 'a/y.ts']] });
    expect(rulesOf(ratchet, filesOf({ 'a/y.ts': [10] }), { options: perFolder })).toEqual([]);
  });

  test('a move within a folder leaves another file enough to take along', () => {
    const renames: Ratchet['renames'] = [
      ['a/x.ts', 'a/y.ts'],
      ['a/z.ts', 'b/z.ts'],
    ];
    const ratchet = ratchetOf({ a: [10] }, { renames, own: rowsOf({ a: [6], b: [4] }) });
    expect(rulesOf(ratchet, filesOf({ 'a/y.ts': [6], 'b/z.ts': [4] }), { options: perFolder })).toEqual([]);
    const halves = ratchetOf({ a: [10] }, { renames, own: rowsOf({ a: [5], b: [5] }) });
    expect(rulesOf(halves, filesOf({ 'a/y.ts': [6], 'b/z.ts': [5] }), { options: perFolder })).toEqual([
      'ratchet-worse',
    ]);
  });

  test('a rename that the file on disk does not know is told: the next change would fail', () => {
    const ratchet = ratchetOf({ 'a.ts': [5] }, { renames: [['a.ts', 'b.ts']] });
    expect(judged(ratchet, filesOf({ 'b.ts': [5] })).findings).toEqual([
      {
        rule: 'ratchet-unrecorded',
        message:
          'b.ts has 5 uncovered lines, 0 in coverage-baseline.txt (+5): it may have them, and its row does not say so',
        at: { file },
      },
    ]);
  });
});

describe('a row on disk that allows more than the base', () => {
  const raised = (reason?: string, before?: string): Ratchet =>
    ratchetOf(
      {},
      {
        rows: rowsOf({ 'a.ts': [12] }, before === undefined ? {} : { 'a.ts': before }),
        own: rowsOf({ 'a.ts': [14] }, reason === undefined ? {} : { 'a.ts': reason }),
      },
    );

  test('without a reason is an error, and the base is what is judged by', () => {
    expect(judged(raised(), filesOf({ 'a.ts': [14] })).findings).toEqual([
      { rule: 'ratchet-worse', message: 'a.ts has 14 uncovered lines, 12 in the baseline (+2)', at: { file: 'a.ts' } },
      {
        rule: 'ratchet-lowered',
        message: `${file} allows a.ts 14 uncovered lines, 12 at the base of this change (+2), and gives no reason`,
        at: { file, line: 4 },
      },
    ]);
  });

  test('is an error even where nothing uses it yet', () => {
    expect(rulesOf(raised(), filesOf({ 'a.ts': [12] }))).toEqual(['ratchet-lowered']);
  });

  test('with a reason holds, and shows it', () => {
    expect(judged(raised('legacy ##[error]\nimport'), filesOf({ 'a.ts': [14] })).findings).toEqual([
      {
        rule: 'ratchet-raised',
        message: `${file} allows a.ts 14 uncovered lines, 12 at the base of this change (+2): "legacy ##[error]⏎import"`,
        at: { file, line: 4 },
      },
    ]);
    expect(rulesOf(raised('legacy'), filesOf({ 'a.ts': [15] }))).toEqual(['ratchet-worse', 'ratchet-raised']);
  });

  test('with the reason of an earlier raise has none', () => {
    const findings = judged(raised('legacy', 'legacy'), filesOf({ 'a.ts': [12] })).findings;
    expect(findings).toMatchObject([
      { rule: 'ratchet-lowered', message: expect.stringMatching(/gives no new reason$/) },
    ]);
    expect(rulesOf(raised('more legacy', 'legacy'), filesOf({ 'a.ts': [12] }))).toEqual(['ratchet-raised']);
  });

  test('with the reason that went along with a renamed file has none', () => {
    const ratchet = ratchetOf(
      {},
      {
        rows: rowsOf({ 'a.ts': [12] }, { 'a.ts': 'legacy' }),
        own: rowsOf({ 'b.ts': [14] }, { 'b.ts': 'legacy' }),
        renames: [['a.ts', 'b.ts']],
      },
    );
    expect(rulesOf(ratchet, filesOf({ 'b.ts': [12] }))).toEqual(['ratchet-lowered']);
  });

  test('for a file that the base has no row for needs a reason too', () => {
    const own = rowsOf({ 'a.ts': [1] });
    expect(rulesOf(ratchetOf({}, { own }), filesOf({ 'a.ts': [0] }))).toEqual(['ratchet-lowered']);
  });

  test('in branches only is one', () => {
    const ratchet = ratchetOf({ 'a.ts': [12, 1] }, { own: rowsOf({ 'a.ts': [2, 2] }) });
    expect(messagesOf(ratchet, filesOf({ 'a.ts': [2, 1] }))).toEqual([
      `${file} allows a.ts 2 uncovered branches, 1 at the base of this change (+1), and gives no reason`,
    ]);
  });

  test('for a folder that a file left is none as long as nobody touched it', () => {
    const ratchet = ratchetOf(
      { a: [10], b: [0] },
      { renames: [['a/x.ts', 'b/x.ts']], own: rowsOf({ a: [10], b: [6] }) },
    );
    expect(rulesOf(ratchet, filesOf({ 'a/y.ts': [4], 'b/x.ts': [6] }), { options: perFolder })).toEqual([]);
  });
});

describe('without a base', () => {
  test('the rows on disk are judged by', () => {
    const ratchet = ratchetOf({}, { from: 'disk', rows: rowsOf({ 'a.ts': [1] }), own: rowsOf({ 'a.ts': [1] }) });
    expect(rulesOf(ratchet, filesOf({ 'a.ts': [2] }))).toEqual(['ratchet-worse']);
  });

  test('a baseline that the change introduces is judged by itself, and says so', () => {
    const ratchet = ratchetOf({}, { from: 'introduced', own: rowsOf({ 'a.ts': [1] }), renames: [['b.ts', 'a.ts']] });
    const { facts, findings } = judged(ratchet, filesOf({ 'a.ts': [1] }));
    expect(findings).toEqual([
      {
        rule: 'ratchet-introduced',
        message: `${file} is new in this change, which is judged by rows that it wrote itself: 1 line, 0 branches in all`,
        at: { file },
      },
    ]);
    expect(facts).toContainEqual({ of: file, label: 'rows', value: 'introduced by this change' });
    expect(rulesOf(ratchet, filesOf({ 'a.ts': [2] }))).toEqual(['ratchet-worse', 'ratchet-introduced']);
  });
});

describe('where the run is about no change', () => {
  const onDisk = (rows: Parameters<typeof rowsOf>[0], lost: string[] = []): Ratchet =>
    ratchetOf({}, { from: 'disk', rows: rowsOf(rows), own: rowsOf(rows), lost });

  test('a file without a row may be one that is gone under its old name, and should get a row', () => {
    expect(judged(onDisk({ 'old.ts': [5, 1] }), filesOf({ 'new.ts': [5, 1] })).findings).toEqual([
      {
        rule: 'ratchet-unrecorded',
        message: `new.ts has 5 uncovered lines, 0 in ${file} (+5), and 1 uncovered branch, 0 in ${file} (+1): files that are gone had as many, and only a base tells whether it is one of them`,
        at: { file },
      },
    ]);
  });

  test('all of these together may have what those that are gone had together, the largest first', () => {
    const gone = onDisk({ 'a.ts': [5], 'b.ts': [3] });
    expect(rulesOf(gone, filesOf({ 'x.ts': [2], 'y.ts': [6] }))).toEqual(['ratchet-unrecorded', 'ratchet-unrecorded']);
    expect(messagesOf(gone, filesOf({ 'x.ts': [3], 'y.ts': [6] }))[0]).toBe(
      'x.ts has 3 uncovered lines, 2 in the baseline (+1)',
    );
    expect(rulesOf(gone, filesOf({ 'x.ts': [3], 'y.ts': [6] }))).toEqual(['ratchet-worse', 'ratchet-unrecorded']);
  });

  test('of lines and of branches each', () => {
    expect(messagesOf(onDisk({ 'a.ts': [5, 1] }), filesOf({ 'x.ts': [1, 2] }))).toEqual([
      'x.ts has 2 uncovered branches, 1 in the baseline (+1)',
    ]);
  });

  test('what is measured, or lost, is not gone', () => {
    const ratchet = onDisk({ 'a.ts': [5], 'b.ts': [5] }, ['b.ts']);
    expect(rulesOf(ratchet, filesOf({ 'a.ts': [0], 'x.ts': [1] }))).toEqual(['ratchet-worse', 'ratchet-lost']);
  });

  test('a file that has a row may have no more than that', () => {
    expect(rulesOf(onDisk({ 'a.ts': [5], 'gone.ts': [5] }), filesOf({ 'a.ts': [6] }))).toEqual(['ratchet-worse']);
  });

  test('a folder that is gone is one as well', () => {
    const [ratchet, given] = [onDisk({ a: [5] }), { options: perFolder }];
    expect(rulesOf(ratchet, filesOf({ 'b/x.ts': [5] }), given)).toEqual(['ratchet-unrecorded']);
    expect(rulesOf(ratchet, filesOf({ 'b/x.ts': [6] }), given)).toEqual(['ratchet-worse']);
  });

  test('and where there is one, the renames of the change are all that counts', () => {
    expect(rulesOf(ratchetOf({ 'old.ts': [5] }), filesOf({ 'new.ts': [5] }))).toEqual(['ratchet-worse']);
  });
});

test('where what is compared with is unknown, only facts are told', () => {
  const rows = { rows: rowsOf({ 'old.ts': [5] }), own: rowsOf({ 'old.ts': [5] }) };
  const ratchet = ratchetOf({}, { from: 'disk', ...rows, lost: ['old.ts'] });
  const comparison = { unknown: 'the history is cut', hint: 'Fetch it.' };
  const { facts, findings } = judged(ratchet, filesOf({ 'new.ts': [9] }), { comparison });
  expect(findings).toEqual([]);
  expect(facts).toContainEqual({ of: file, label: 'files, each by its row', value: 1 });
  expect(rulesOf(ratchet, filesOf({ 'new.ts': [9] }))).toEqual(['ratchet-worse', 'ratchet-lost']);
});

describe('what was so at the base already', () => {
  const before = [{ key: 'a.ts', lines: 14, branches: 0 }];

  test('is a warning', () => {
    const { findings } = judged(ratchetOf({ 'a.ts': [12] }, { before }), filesOf({ 'a.ts': [14] }));
    expect(findings).toEqual([
      {
        rule: 'ratchet-drifted',
        message: 'a.ts has 14 uncovered lines, 12 in the baseline (+2): not by this change',
        at: { file: 'a.ts' },
      },
    ]);
  });

  test('and is worse now is an error that tells the two apart', () => {
    expect(judged(ratchetOf({ 'a.ts': [12] }, { before }), filesOf({ 'a.ts': [15] })).findings).toMatchObject([
      {
        rule: 'ratchet-worse',
        message: 'a.ts has 15 uncovered lines, 12 in the baseline (+3); 14 lines before this change',
      },
    ]);
  });

  test('in lines does not excuse branches', () => {
    const files = filesOf({ 'a.ts': [14, 1] });
    expect(rulesOf(ratchetOf({ 'a.ts': [12] }, { before }), files)).toEqual(['ratchet-worse']);
  });

  test('excuses no branches that the row has room for', () => {
    const had = [{ key: 'a.ts', lines: 14, branches: 1 }];
    expect(rulesOf(ratchetOf({ 'a.ts': [12, 3] }, { before: had }), filesOf({ 'a.ts': [14, 2] }))).toEqual([
      'ratchet-drifted',
    ]);
  });

  test('of other files says nothing of this one', () => {
    expect(rulesOf(ratchetOf({}, { before }), filesOf({ 'b.ts': [1] }))).toEqual(['ratchet-worse']);
  });

  test('follows a rename', () => {
    const ratchet = ratchetOf({ 'a.ts': [12] }, { before, renames: [['a.ts', 'b.ts']] });
    expect(rulesOf(ratchet, filesOf({ 'b.ts': [14] }))).toEqual(['ratchet-drifted']);
  });

  test('comes after what is worse', () => {
    const files = filesOf({ 'a.ts': [14], 'z.ts': [1] });
    expect(rulesOf(ratchetOf({ 'a.ts': [12] }, { before }), files)).toEqual(['ratchet-worse', 'ratchet-drifted']);
  });
});

describe('new files', () => {
  const options = optionsOf({ 'new-files': { lines: 80 } });
  const patch = added('new.ts');

  test('may have nothing uncovered', () => {
    expect(rulesOf(ratchetOf({}), filesOf({ 'new.ts': [1] }), { patch })).toEqual(['ratchet-worse']);
  });

  test('are left to their own limits where there are some, and should get a row', () => {
    expect(rulesOf(ratchetOf({}), filesOf({ 'new.ts': [1], 'old.ts': [1] }), { options, patch })).toEqual([
      'ratchet-worse',
      'ratchet-unrecorded',
    ]);
    const recorded = ratchetOf({}, { own: rowsOf({ 'new.ts': [1] }) });
    expect(rulesOf(recorded, filesOf({ 'new.ts': [1] }), { options, patch })).toEqual([]);
  });

  test('are left only as far as the limits go', () => {
    const branches = optionsOf({ 'new-files': { branches: 50 } });
    expect(rulesOf(ratchetOf({}), filesOf({ 'new.ts': [1] }), { options: branches, patch })).toEqual(['ratchet-worse']);
  });

  test('below these limits may have nothing, and nothing is said of a row', () => {
    const ratchet = ratchetOf({}, { own: rowsOf({ 'new.ts': [21] }) });
    expect(rulesOf(ratchetOf({}), filesOf({ 'new.ts': [21] }), { options, patch })).toEqual(['ratchet-worse']);
    expect(rulesOf(ratchet, filesOf({ 'new.ts': [21] }), { options, patch })).toEqual([
      'ratchet-worse',
      'ratchet-lowered',
    ]);
    expect(rulesOf(ratchetOf({}), filesOf({ 'new.ts': [20] }), { options, patch })).toEqual(['ratchet-unrecorded']);
  });

  test('make no room for others in their folder', () => {
    const own = { own: rowsOf({ src: [3] }) };
    const inFolder = { options: { ...options, ratchet: perFolder.ratchet }, patch: added('src/new.ts') };
    expect(rulesOf(ratchetOf({ src: [2] }, own), filesOf({ 'src/new.ts': [1], 'src/a.ts': [2] }), inFolder)).toEqual(
      [],
    );
    expect(rulesOf(ratchetOf({ src: [2] }, own), filesOf({ 'src/new.ts': [1], 'src/a.ts': [3] }), inFolder)).toContain(
      'ratchet-worse',
    );
  });
});

describe('what is not measured', () => {
  test('a file that no report knows any more is lost, at its row', () => {
    const ratchet = ratchetOf({ 'a.ts': [5], 'b.ts': [5] }, { lost: ['b.ts'] });
    const { facts, findings } = judged(ratchet, filesOf({ 'a.ts': [5] }));
    expect(findings).toEqual([
      {
        rule: 'ratchet-lost',
        message: 'b.ts has a row in the baseline, and no report knows it any more',
        at: { file, line: 5 },
      },
    ]);
    expect(facts.map(({ label }) => label)).not.toContain('progress');
  });

  test('branches that no report counts are not covered', () => {
    const files = filesOf({ 'a.ts': [5] }).map((one) => ({ ...one, totals: { ...noTotals, lines: one.totals.lines } }));
    expect(judged(ratchetOf({ 'a.ts': [5, 3] }), files)).toMatchObject({
      facts: [],
      findings: [
        {
          rule: 'ratchet-lost',
          message: `${file} cannot be compared: no report counts branches, and the baseline has 3 of them`,
        },
      ],
    });
    expect(rulesOf(ratchetOf({ 'a.ts': [5] }), files)).toEqual([]);
  });

  test('neither are lines', () => {
    expect(judged(ratchetOf({}), [])).toMatchObject({
      facts: [],
      findings: [{ rule: 'ratchet-lost', message: `${file} cannot be compared: no report counts lines` }],
    });
  });

  test.each(['missing', 'unreadable'] as const)('a baseline that is %s is all that is said', (problem) => {
    const now = { files: filesOf({ 'a.ts': [5] }), ratchet: { problem, message: 'why', line: 3 } };
    expect(judgeRatchet(now, optionsOf())).toEqual({
      facts: [],
      findings: [{ rule: `ratchet-${problem}`, message: 'why', at: { file, line: 3 } }],
    });
  });

  test('a baseline that nobody looked for was not read', () => {
    expect(judgeRatchet({ files: [] }, optionsOf()).findings).toMatchObject([{ rule: 'ratchet-unreadable' }]);
  });
});

describe('progress', () => {
  const progressOf = (...given: Parameters<typeof judged>) =>
    judged(...given).facts.find(({ label }) => label === 'progress')?.value;

  test('is told as long as the rows on disk do not hold it', () => {
    const files = filesOf({ 'a.ts': [4], 'b.ts': [1] });
    const base = { 'a.ts': [5], 'b.ts': [2], 'c.ts': [1] } as const;
    expect(progressOf(ratchetOf(base), [...files, ...filesOf({ 'c.ts': [1] })])).toBe(
      '2 files better than the baseline: run epic21-gate baseline update',
    );
    expect(progressOf(ratchetOf(base, { own: rowsOf({ 'a.ts': [4], 'b.ts': [1] }) }), files)).toBeUndefined();
  });

  test('is none where files are gone, which leave no limit either', () => {
    const ratchet = ratchetOf({ 'a.ts': [4], 'gone.ts': [9] });
    expect(progressOf(ratchet, filesOf({ 'a.ts': [4] }))).toBeUndefined();
    expect(judged(ratchet, filesOf({ 'a.ts': [4] })).facts).toContainEqual(
      expect.objectContaining({ of: file, label: 'uncovered lines', value: 4, limit: '<= 4', before: '4' }),
    );
  });
});

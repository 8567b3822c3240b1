import { describe, expect, test } from 'vitest';
import type { ChangedFile } from '../../../src/checks/coverage/evidence.ts';
import {
  changedFile,
  changeOf,
  evidenceOf,
  factsOf,
  file,
  judged,
  lines,
  messagesOf,
  rulesOf,
  totals,
} from './judge-samples.ts';

const quiet = { annotations: false };
const gap = (...range: [number, number]): ChangedFile['uncovered'][number] => ({ lines: range, shown: range });

const api = changedFile('packages/api/a.ts', [8, 10], { uncovered: [gap(4, 5)] });
const web = changedFile('packages/web/b.ts', [30, 31], { uncovered: [gap(9, 9)] });

describe('changed lines', () => {
  test('below the limit are a finding, counts first, with the files', () => {
    const { findings } = judged(changeOf([web, api]), { ...quiet, patch: { lines: 95 } });
    expect(findings).toEqual([
      {
        rule: 'patch-below-limit',
        message: '3 of 41 changed lines are uncovered (92.6 %), the limit is 95 %',
        details: ['packages/api/a.ts: 2 of 10, lines 4-5', 'packages/web/b.ts: 1 of 31, line 9'],
      },
    ]);
  });

  test('at the limit are a fact', () => {
    const evidence = changeOf([changedFile('a.ts', [19, 20], { uncovered: [gap(2, 2)] })]);
    expect(rulesOf(evidence, { ...quiet, patch: { lines: 95 } })).toEqual([]);
    expect(factsOf(evidence, { patch: { lines: 95 } })).toContain(
      'this change: changed lines 95.0 % (19 of 20) >= 95 %',
    );
  });

  test('one of one is said in the singular', () => {
    expect(messagesOf(changeOf([changedFile('a.ts', [0, 1])]), { ...quiet, patch: { lines: 1 } })).toEqual([
      '1 of 1 changed line is uncovered (0.0 %), the limit is 1 %',
    ]);
  });

  test('more than may be uncovered are a finding, whatever the percentage', () => {
    expect(judged(changeOf([web, api]), { ...quiet, patch: { lines: 50, 'most-uncovered': 2 } }).findings).toEqual([
      {
        rule: 'patch-uncovered',
        message: '3 of 41 changed lines are uncovered, at most 2 may be',
        details: ['packages/api/a.ts: 2 of 10, lines 4-5', 'packages/web/b.ts: 1 of 31, line 9'],
      },
    ]);
  });

  test('as many as may be uncovered are none too many, and a fact', () => {
    expect(rulesOf(changeOf([web, api]), { ...quiet, patch: { 'most-uncovered': 3 } })).toEqual([]);
    expect(factsOf(changeOf([web, api]), { patch: { 'most-uncovered': 3 } })).toContain(
      'this change: uncovered changed lines 3 <= 3',
    );
  });

  test.each([
    [8, 'lines 1, 3, 5, 7, 9, 11, 13, 15'],
    [9, 'lines 1, 3, 5, 7, 9, 11, 13, 15 and 1 more'],
  ])('in %d ranges are named in one line', (count, shown) => {
    const uncovered = Array.from({ length: count }, (_, index) => gap(index * 2 + 1, index * 2 + 1));
    const evidence = changeOf([changedFile('a.ts', [0, count], { uncovered })]);
    expect(judged(evidence, { ...quiet, patch: { lines: 1 } }).findings[0]?.details).toEqual([
      `a.ts: ${count} of ${count}, ${shown}`,
    ]);
  });

  test('that are covered are no detail', () => {
    const covered = changedFile('src/covered.ts', [9, 9]);
    expect(judged(changeOf([covered, web]), { ...quiet, patch: { lines: 99 } }).findings[0]?.details).toEqual([
      'packages/web/b.ts: 1 of 31, line 9',
    ]);
  });

  test('fewer than the minimum size are not judged by percentage, and a fact says so', () => {
    const given = { ...quiet, patch: { lines: 95, branches: 95, 'minimum-size': 42 } };
    expect(rulesOf(changeOf([web, api]), given)).toEqual([]);
    expect(factsOf(changeOf([web, api]), given)).toContain(
      'this change: percentages not judged: 41 changed lines to cover from 42 on',
    );
  });

  test('fewer than the minimum size are still judged by number', () => {
    const patch = { lines: 95, 'minimum-size': 42, 'most-uncovered': 0 };
    expect(rulesOf(changeOf([web, api]), { ...quiet, patch })).toEqual(['patch-uncovered']);
  });

  test('as many as the minimum size are judged', () => {
    expect(rulesOf(changeOf([web, api]), { ...quiet, patch: { lines: 95, 'minimum-size': 41 } })).toEqual([
      'patch-below-limit',
    ]);
  });

  test('of which none is to be covered pass, and a fact says so', () => {
    const evidence = changeOf([changedFile('a.ts', [0, 0])]);
    expect(rulesOf(evidence, { patch: { lines: 100, branches: 100, 'most-uncovered': 0 } })).toEqual([]);
    expect(factsOf(evidence, { patch: { lines: 100 } })).toContain('this change: changed lines none to cover >= 100 %');
  });

  test('without a limit are only shown', () => {
    expect(rulesOf(changeOf([web, api]), { ...quiet, patch: {} })).toEqual([]);
    expect(factsOf(changeOf([web, api]), { patch: {} })).toContain('this change: changed lines 92.6 % (38 of 41)');
  });

  test('of many files are told of a few, the worst first', () => {
    const files = Array.from({ length: 5000 }, (_, index) => changedFile(`src/${index}.ts`, [0, index + 1]));
    const { facts, findings } = judged(changeOf(files), { ...quiet, patch: { lines: 1 } });
    expect(findings[0]?.details).toHaveLength(21);
    expect([findings[0]?.details?.[0], findings[0]?.details?.at(-1)]).toEqual([
      'src/4999.ts: 5000 of 5000',
      'and 4980 more',
    ]);
    expect(facts.length).toBeLessThan(200);
    const told = facts.filter(({ of }) => of === 'changed files');
    expect([told[0]?.label, told.length]).toEqual(['src/4999.ts', 51]);
    expect(told.at(-1)).toMatchObject({ label: '4950 more', value: 'with fewer uncovered changed lines' });
  });
});

describe('branches on changed lines', () => {
  const branchy = changedFile('src/a.ts', [4, 4], { branches: { covered: 1, total: 2 } });

  test('have their own limit', () => {
    expect(judged(changeOf([branchy]), { patch: { lines: 100, branches: 80 } }).findings).toEqual([
      {
        rule: 'patch-below-limit',
        message: '1 of 2 branches on changed lines is uncovered (50.0 %), the limit is 80 %',
        details: ['src/a.ts: 1 of 2'],
      },
    ]);
  });

  test('are a fact where there are any, or a limit for them', () => {
    expect(factsOf(changeOf([branchy]), { patch: {} })).toContain(
      'this change: branches on changed lines 50.0 % (1 of 2)',
    );
    expect(factsOf(changeOf([api]), { patch: { branches: 80 } })).toContain(
      'this change: branches on changed lines none to cover >= 80 %',
    );
    expect(factsOf(changeOf([api]), { patch: {} }).filter((fact) => fact.includes('branches on'))).toEqual([]);
  });

  test('were not measured where no report has branches', () => {
    const evidence = changeOf([changedFile('src/a.go', [4, 4])], {}, { totals: lines(4, 4) });
    expect(rulesOf(evidence, { patch: { branches: 80 } })).toEqual(['not-measured']);
  });
});

describe('what cannot be told of changed lines', () => {
  test('no report has lines', () => {
    const evidence = changeOf([changedFile('a.ts', [0, 0])], {}, { totals: totals({ functions: [1, 1] }) });
    expect(rulesOf(evidence, { patch: { lines: 80 } })).toEqual(['not-measured']);
    expect(rulesOf(evidence, { patch: { 'most-uncovered': 3 } })).toEqual(['not-measured']);
  });

  test('a report has figures and no lines of a changed file', () => {
    const evidence = changeOf([changedFile('a.ts', [0, 0])], { lineless: ['a.ts'] });
    expect(judged(evidence, { patch: { lines: 80 } }).findings).toEqual([
      {
        rule: 'not-measured',
        message: 'changed lines not measured: reports have figures and no lines of 1 changed file',
        details: ['a.ts'],
      },
    ]);
    expect(rulesOf(evidence, { patch: {} })).toEqual([]);
  });
});

describe('the limit of a package', () => {
  test('counts the changed lines in it', () => {
    const patch = {
      packages: [
        { at: 'packages/api/**', lines: 90 },
        { at: 'packages/web/**', lines: 90 },
      ],
    };
    expect(messagesOf(changeOf([web, api]), { ...quiet, patch })).toEqual([
      '2 of 10 changed lines are uncovered in packages/api/** (80.0 %), the limit is 90 %',
    ]);
  });

  test('has its own number and its own minimum size', () => {
    const patch = { packages: [{ at: 'packages/*/*', lines: 99, 'minimum-size': 50, 'most-uncovered': 2 }] };
    expect(messagesOf(changeOf([web, api]), { ...quiet, patch })).toEqual([
      '3 of 41 changed lines are uncovered in packages/*/*, at most 2 may be',
    ]);
  });

  test('passes where nothing in it changed', () => {
    expect(rulesOf(changeOf([web]), { ...quiet, patch: { packages: [{ at: 'src/**', lines: 90 }] } })).toEqual([]);
  });

  test('was not measured where no measured file is in it', () => {
    expect(messagesOf(changeOf([web]), { ...quiet, patch: { packages: [{ at: 'pakages/**', lines: 0 }] } })).toEqual([
      'no measured file fits pakages/**',
    ]);
  });
});

describe('new files', () => {
  const evidence = (own = lines(5, 7)) =>
    evidenceOf([file('src/new.ts', own), file('src/old.ts', totals({ lines: [0, 90], branches: [1, 2] }))], {
      comparison: changeOf([]).comparison,
      patch: {
        files: [changedFile('src/old.ts', [0, 0])],
        added: ['src/new.ts'],
        unreported: [],
        isGuess: false,
        changed: 2,
      },
    });

  test('below their limit are findings, and old ones are not', () => {
    expect(judged(evidence(), { 'new-files': { lines: 80 } }).findings).toEqual([
      {
        rule: 'new-file-below-limit',
        message: 'lines 71.4 % (5 of 7) is below 80 % in src/new.ts',
        at: { file: 'src/new.ts' },
      },
    ]);
  });

  test('at their limit are a fact', () => {
    expect(rulesOf(evidence(lines(4, 5)), { 'new-files': { lines: 80 } })).toEqual([]);
    expect(factsOf(evidence(lines(4, 5)), { 'new-files': { lines: 80 } })).toContain(
      'each new file: lines 80.0 % (4 of 5) in src/new.ts, the lowest of 1 >= 80 %',
    );
  });

  test('without anything to cover pass', () => {
    expect(rulesOf(evidence(lines(0, 0)), { 'new-files': { lines: 80 } })).toEqual([]);
  });

  test('were not measured by a metric that no report has', () => {
    expect(rulesOf(evidence(), { 'new-files': { functions: 80 } })).toEqual(['not-measured']);
  });

  test('are judged only where they have limits', () => {
    expect(judged(evidence(lines(0, 7))).findings).toEqual([]);
    expect(factsOf(evidence()).filter((fact) => fact.startsWith('each new file'))).toEqual([]);
  });

  test('that are none are a fact', () => {
    expect(factsOf(changeOf([web]), { 'new-files': { lines: 80 } })).toContain(
      'each new file: new files none is measured',
    );
  });
});

describe('a changed source file in no report', () => {
  test('is an error where the config says that it is a source', () => {
    expect(judged(changeOf([], { unreported: ['src/new.ts'] })).findings).toEqual([
      {
        rule: 'source-unreported',
        message: 'src/new.ts has added lines and is in no report',
        at: { file: 'src/new.ts' },
      },
    ]);
  });

  test('is a warning where that is a guess', () => {
    expect(rulesOf(changeOf([], { unreported: ['src/new.ts'], isGuess: true }))).toEqual(['source-perhaps-unreported']);
  });
});

describe('uncovered changed lines', () => {
  const scattered = changedFile('src/a.ts', [3, 10], { uncovered: [gap(2, 2), gap(20, 25)] });

  test('are notices at their places, the largest range first', () => {
    expect(judged(changeOf([scattered])).findings).toEqual([
      {
        rule: 'uncovered-lines',
        message: 'changed lines 20 to 25 are uncovered (7 of 10 changed lines in src/a.ts)',
        at: { file: 'src/a.ts', line: 20, endLine: 25 },
      },
      {
        rule: 'uncovered-lines',
        message: 'changed line 2 is uncovered (7 of 10 changed lines in src/a.ts)',
        at: { file: 'src/a.ts', line: 2 },
      },
    ]);
  });

  test('are ranked by their length and not by their place', () => {
    const late = changedFile('src/a.ts', [0, 7], { uncovered: [gap(90, 91), gap(1, 5)] });
    expect(judged(changeOf([late])).findings.map(({ at }) => at?.line)).toEqual([1, 90]);
  });

  test('are placed on the commit that reviewers see', () => {
    const moved = changedFile('src/a.ts', [0, 2], { uncovered: [{ lines: [40, 41], shown: [30, 31] }] });
    expect(judged(changeOf([moved])).findings).toMatchObject([
      { message: expect.stringContaining('lines 30 to 31'), at: { file: 'src/a.ts', line: 30, endLine: 31 } },
    ]);
  });

  test('have no line where that commit does not have them', () => {
    const gone = changedFile('src/a.ts', [0, 2], { uncovered: [{ lines: [40, 41] }] });
    expect(judged(changeOf([gone])).findings).toEqual([
      {
        rule: 'uncovered-lines',
        message:
          'changed lines 40 to 41 are uncovered, counted in the tree that was tested (2 of 2 changed lines in src/a.ts)',
        at: { file: 'src/a.ts' },
      },
    ]);
  });

  test('are left out on demand', () => {
    expect(rulesOf(changeOf([scattered]), quiet)).toEqual([]);
  });

  test('beyond what anybody reads are counted', () => {
    const many = Array.from({ length: 1000 }, (_, index) => gap(index * 2 + 1, index * 2 + 1));
    const { findings } = judged(changeOf([changedFile('src/a.ts', [0, 1000], { uncovered: many })]));
    expect(findings).toHaveLength(300);
    expect(findings.at(-1)).toEqual({ rule: 'uncovered-lines', message: '701 more findings are left out' });
    const few = judged(changeOf([changedFile('src/a.ts', [0, 300], { uncovered: many.slice(0, 300) })])).findings;
    expect(few.at(-1)?.at).toEqual({ file: 'src/a.ts', line: 599 });
  });
});

describe('a changed file', () => {
  test('is shown with its changed lines, and all of its lines now and before', () => {
    const previous = {
      commit: 'c'.repeat(40),
      totals: lines(1, 1),
      files: [{ path: api.path, totals: lines(70, 90) }],
    };
    expect(factsOf(changeOf([api], {}, { previous }))).toEqual(
      expect.arrayContaining([
        'changed files: packages/api/a.ts 8 of 10 changed lines covered, all lines 80.0 % (80 of 100), before 77.7 % (70 of 90)',
      ]),
    );
    expect(factsOf(changeOf([api])).filter((fact) => fact.includes(' more '))).toEqual([]);
  });
});

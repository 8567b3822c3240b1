import { describe, expect, test } from 'vitest';
import { problemRules } from '../../../src/checks/coverage/evidence.ts';
import { rules } from '../../../src/checks/coverage/rules.ts';
import {
  base,
  changedFile,
  changeOf,
  evidenceOf,
  factsOf,
  file,
  head,
  judged,
  lines,
  messagesOf,
  reportOf,
  rulesOf,
  totals,
} from './judge-samples.ts';

const good = evidenceOf([file('src/a.ts', lines(9, 10))]);

describe('what could not be read', () => {
  test.each(problemRules)('%s blocks, and is told as it was found', (rule) => {
    const problem = { rule, message: 'why', at: { file: 'x.xml', line: 3 }, details: ['more'] };
    expect(judged({ ...good, problems: [problem] }).findings).toEqual([problem]);
    expect(rules[rule]).toMatchObject({ severity: 'error', unmeasured: true });
  });

  test('leaves figures that nobody is blamed for', () => {
    const problems = [{ rule: 'leg-missing' as const, message: 'the leg windows did not report' }];
    const changed = changedFile('src/a.ts', [0, 9], { isNew: true, uncovered: [{ lines: [1, 9], shown: [1, 9] }] });
    const evidence = changeOf([changed], { unreported: ['src/b.ts'] }, { problems });
    const given = { total: { lines: 100 }, 'new-files': { lines: 100 }, patch: { lines: 100, 'most-uncovered': 0 } };
    expect(rulesOf(evidence, given)).toEqual(['leg-missing']);
    expect(factsOf(evidence, given)).toEqual(
      expect.arrayContaining([
        'limits not judged: the figures are incomplete',
        'all files: lines 80.0 % (160 of 200) >= 100 %',
      ]),
    );
  });

  test('nothing at all was not measured', () => {
    const nothing = evidenceOf([], { reports: [] });
    expect(judged(nothing).findings).toEqual([
      { rule: 'not-measured', message: 'no report knows anything that could be covered' },
    ]);
  });
});

describe('the comparison', () => {
  const comparison = { base, head, reason: 'first parent of the merge commit', uncommitted: false };

  test('is a fact with both commits and the reason', () => {
    expect(factsOf(changeOf([]), { patch: {} })).toContain(
      'compared aaaaaaa to bbbbbbb (first parent of the merge commit)',
    );
  });

  test('says whether it is with the files on disk', () => {
    expect(factsOf(changeOf([], {}, { comparison: { ...comparison, uncommitted: true } }))).toContain(
      'compared aaaaaaa to the files on disk at bbbbbbb, uncommitted changes included (first parent of the merge commit)',
    );
  });

  const unknown = { unknown: 'the clone is shallow', hint: 'Fetch with fetch-depth: 0.' };

  test.each([{ patch: {} }, { 'new-files': { lines: 80 } }])('that is unknown blocks %j', (given) => {
    expect(judged({ ...good, comparison: unknown }, given).findings).toEqual([
      {
        rule: 'comparison-unknown',
        message: 'what this change is compared with is unknown: the clone is shallow',
        details: ['Fetch with fetch-depth: 0.'],
      },
    ]);
  });

  test('that is unknown does not matter where nothing needs it', () => {
    expect(rulesOf({ ...good, comparison: unknown })).toEqual([]);
    expect(factsOf({ ...good, comparison: unknown })).toContain('compared unknown: the clone is shallow');
  });

  test('without its changed lines is unknown too', () => {
    expect(rulesOf({ ...good, comparison }, { patch: { lines: 80 } })).toEqual(['comparison-unknown']);
  });

  test.each([{ patch: { lines: 100 } }, { 'new-files': { lines: 100 } }])(
    'is none in a run about no change, and %j passes',
    (given) => {
      const scheduled = { ...good, event: 'schedule' };
      expect(rulesOf(scheduled, given)).toEqual([]);
      expect(factsOf(scheduled, given)).toContain('compared this run is about no change');
    },
  );

  test.each([undefined, 'workflow_run', 'pull_request', 'push'])(
    'is unknown where nothing tells it, as on %s',
    (event) => {
      const untold = { ...good, ...(event && { event }) };
      expect(rulesOf(untold, { patch: { lines: 100 } })).toEqual(['comparison-unknown']);
      expect(rulesOf(untold, { 'new-files': { lines: 100 } })).toEqual(['comparison-unknown']);
      expect(rulesOf(untold)).toEqual([]);
    },
  );
});

describe('a report', () => {
  const of = (given: Parameters<typeof reportOf>[0]) =>
    evidenceOf([file('a.ts', lines(5, 7))], { reports: [reportOf(given)] });

  test('is a fact with its format and what is in it', () => {
    expect(factsOf(of({ files: 3, suite: 'unit', leg: 'linux', notes: ['odd'] }))).toEqual(
      expect.arrayContaining([
        'coverage/lcov.info: report lcov, 3 files, lines 71.4 % (5 of 7), suite unit, leg linux',
        'coverage/lcov.info: note odd',
      ]),
    );
  });

  test('with paths that are no files has a notice with the first few', () => {
    expect(judged(of({ unmapped: { count: 9, first: ['/a', '/b', '/c', '/d', '/e', '/f'] } })).findings).toEqual([
      {
        rule: 'paths-unmapped',
        message: 'coverage/lcov.info has 9 paths that are no files of this repository',
        at: { file: 'coverage/lcov.info' },
        details: ['/a', '/b', '/c', '/d', '/e', 'and 4 more'],
      },
    ]);
  });

  test.each([
    [{ lines: { covered: 7000, total: 7809 } }, 'coverage/lcov.info declares 7809 lines and lists 7'],
    [{ lines: { covered: 4, total: 7 } }, 'coverage/lcov.info declares 4 covered lines of 7 and lists 5'],
    [{ branches: { covered: 1, total: 2 } }, 'coverage/lcov.info declares 2 branches and lists 0'],
  ])('that declares %j has a notice', (declared, message) => {
    expect(judged(of({ declared })).findings).toEqual([
      { rule: 'declared-differs', message, at: { file: 'coverage/lcov.info' } },
    ]);
  });

  test('with one such path names it', () => {
    expect(judged(of({ unmapped: { count: 1, first: ['/a'] } })).findings).toMatchObject([
      { message: 'coverage/lcov.info has a path that is no file of this repository', details: ['/a'] },
    ]);
  });

  test('is shown by the first metric that it has', () => {
    expect(factsOf(of({ totals: totals({ branches: [1, 2] }) }))).toContain(
      'coverage/lcov.info: report lcov, 1 file, branches 50.0 % (1 of 2)',
    );
  });

  test('that declares what it lists has none', () => {
    expect(rulesOf(of({ declared: { lines: { covered: 5, total: 7 } } }))).toEqual([]);
  });

  test('that was carried forward has one notice for its suite, with the commit', () => {
    const carried = reportOf({ suite: 'e2e', carried: 'c'.repeat(40) });
    const evidence = evidenceOf([file('a.ts', lines(5, 7))], {
      reports: [carried, { ...carried, file: 'other.info' }],
    });
    expect(judged(evidence).findings).toEqual([
      { rule: 'suite-carried', message: 'suite e2e did not run and is carried forward from ccccccc' },
    ]);
  });

  test('among many is one of a bounded number of facts', () => {
    const reports = Array.from({ length: 9000 }, (_, index) =>
      reportOf({ file: `${index}.info`, notes: ['a', 'b', 'c', 'd'] }),
    );
    const { facts } = judged(evidenceOf([file('a.ts', lines(5, 7))], { reports }));
    expect(facts.length).toBeLessThan(300);
    expect(facts).toContainEqual({ label: 'further reports', value: 8950 });
    expect(factsOf(of({})).filter((fact) => fact.includes('further'))).toEqual([]);
  });
});

test('files are listed by how many of their lines are uncovered', () => {
  const files = [
    file('a.ts', lines(2, 3)),
    file('b.ts', lines(50, 60)),
    file('c.ts', lines(9, 9)),
    file('/usr/d.ts', lines(0, 99), { outside: true }),
  ];
  expect(factsOf(evidenceOf(files)).filter((fact) => fact.startsWith('files with the most'))).toEqual([
    'files with the most uncovered lines: b.ts 10 of 60',
    'files with the most uncovered lines: a.ts 1 of 3',
  ]);
});

describe('a large repository', () => {
  const files = Array.from({ length: 12_000 }, (_, index) => file(`src/${index}.ts`, lines(index, 12_000)));

  test('shows the ten files with the most uncovered lines', () => {
    const worst = factsOf(evidenceOf(files)).filter((fact) => fact.startsWith('files with the most'));
    expect(worst).toHaveLength(10);
    expect(worst[0]).toBe('files with the most uncovered lines: src/0.ts 12000 of 12000');
  });

  test('has no more findings than can be reported, the worst first and the rest counted', () => {
    const { findings } = judged(evidenceOf(files), { limits: [{ each: 'file', lines: 100 }] });
    expect(findings).toHaveLength(10_000);
    expect([findings[0]?.at, findings.at(-1)]).toEqual([
      { file: 'src/0.ts' },
      { rule: 'below-limit', message: '2001 more findings are left out' },
    ]);
  });

  test('keeps what blocks before all else', () => {
    const limits = [
      { each: 'file', lines: 100 },
      { at: 'nowhere', lines: 1 },
    ];
    expect(rulesOf(evidenceOf(files), { limits })[0]).toBe('not-measured');
  });
});

test('text from outside cannot hide or end a line', () => {
  const evil = `src/a\n::error::\u202E${'x'.repeat(5000)}.ts`;
  const changed = changedFile(evil, [0, 1], { uncovered: [{ lines: [1, 1], shown: [1, 1] }] });
  const evidence = changeOf(
    [changed],
    { unreported: [evil] },
    { reports: [reportOf({ file: evil, unmapped: { count: 1, first: [evil] } })] },
  );
  const { facts, findings } = judged(evidence, { patch: { lines: 90 }, limits: [{ each: 'file', lines: 90 }] });
  const texts = [
    ...facts.flatMap(({ of = '', label, value }) => [of, label, String(value)]),
    ...findings.flatMap(({ message, details = [] }) => [message, ...details]),
  ];
  expect(texts.filter((text) => /[\n\u202E]/.test(text) || text.length > 1000)).toEqual([]);
});

test('a metric that only some files have does not hide the others', () => {
  const mixed = evidenceOf([file('a.go', lines(1, 2)), file('b.ts', totals({ lines: [2, 2], branches: [2, 2] }))]);
  expect(messagesOf(mixed, { total: { lines: 80, branches: 80 } })).toEqual(['lines 75.0 % (3 of 4) is below 80 %']);
});

describe('the committed baseline', () => {
  const ratchet = { file: 'coverage/baseline.tsv' };
  const row = { key: 'src/a.ts', lines: 0, branches: 0, line: 3 };
  const rows = { from: 'disk' as const, rows: [], own: [row], renames: [], lost: [] };
  const problems = [{ rule: 'leg-missing' as const, message: 'the leg windows did not report' }];

  test('is judged', () => {
    expect(rulesOf({ ...good, ratchet: rows }, { ratchet })).toEqual(['ratchet-worse']);
    expect(factsOf({ ...good, ratchet: rows }, { ratchet })).toContain('coverage/baseline.tsv: uncovered lines 1 <= 0');
  });

  test('is told before what is milder', () => {
    const evidence = changeOf([], { unreported: ['src/b.ts'], isGuess: true }, { files: good.files, ratchet: rows });
    expect(rulesOf(evidence, { ratchet })).toEqual(['ratchet-worse', 'source-perhaps-unreported']);
  });

  test('is not judged by figures that are incomplete', () => {
    expect(rulesOf({ ...good, problems, ratchet: rows }, { ratchet })).toEqual(['leg-missing']);
  });

  test.each(['missing', 'unreadable'] as const)('that is %s is told beside what else could not be read', (problem) => {
    const evidence = { ...good, problems, ratchet: { problem, message: 'why' } };
    expect(rulesOf(evidence, { ratchet })).toEqual(['leg-missing', `ratchet-${problem}`]);
  });

  test('needs to know what the change is compared with', () => {
    const comparison = { unknown: 'the clone is shallow', hint: 'Fetch.' };
    expect(rulesOf({ ...good, comparison, ratchet: { ...rows, own: [{ ...row, lines: 1 }] } }, { ratchet })).toEqual([
      'comparison-unknown',
    ]);
  });
});

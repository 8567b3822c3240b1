import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/checks/coverage/evidence.ts';
import { sha256 } from '../../../src/model/sha256.ts';
import { base, changedFile, changeOf, evidenceOf, file, head, judged, lines, totals } from './judge-samples.ts';
import { gathered, lcov } from './gathered.ts';

const comparison = { base, head, reason: 'push', uncommitted: false };
const files = [file('src/a.ts', totals({ lines: [80, 100], branches: [3, 4], functions: [1, 1] }))];

const factOf = (evidence: Evidence, label: string, given: Record<string, unknown> = {}) =>
  judged(evidence, given).facts.find((fact) => fact.label === label);

describe('the figures of all files', () => {
  test('are key where reviewers want them, and numbers for the history', () => {
    const { facts } = judged(evidenceOf(files), { total: { functions: 100 } });
    expect(facts.filter(({ of }) => of === 'all files').map(({ label, key, metric }) => [label, key, metric])).toEqual([
      ['lines', true, { name: 'lines', value: 80, unit: '%' }],
      ['branches', true, { name: 'branches', value: 75, unit: '%' }],
      ['functions', true, { name: 'functions', value: 100, unit: '%' }],
    ]);
  });

  test('are key whatever they are, where there are neither lines nor branches', () => {
    const evidence = evidenceOf([file('a.kt', totals({ instructions: [1, 2] }))]);
    expect(factOf(evidence, 'instructions')?.key).toBe(true);
  });

  test.each([{}, { total: { lines: 70 } }])('say what they were at the base, told %j', (given) => {
    const previous = { commit: base, totals: lines(797, 1000), files: [] };
    expect(factOf(evidenceOf(files, { previous, comparison }), 'lines', given)).toMatchObject({
      before: '79.7 %',
      change: '+0.3 points',
    });
  });

  test('name the commit where it is not the base', () => {
    const previous = { commit: 'c'.repeat(40), totals: lines(797, 1000), files: [] };
    expect(factOf(evidenceOf(files, { previous, comparison }), 'lines')?.before).toBe('79.7 % at ccccccc');
    expect(factOf(evidenceOf(files, { previous }), 'lines')?.before).toBe('79.7 % at ccccccc');
  });

  test('have as many digits as the limit, before too', () => {
    const previous = { commit: base, totals: lines(79_996, 100_000), files: [] };
    const given = { total: { lines: 79.999 } };
    expect(factOf(evidenceOf(files, { previous, comparison }), 'lines', given)).toMatchObject({
      value: '80.000 % (80 of 100)',
      before: '79.996 %',
      change: '+0.004 points',
    });
  });

  test('had no value where none was measured', () => {
    const previous = { commit: base, totals: lines(1, 2), files: [] };
    expect(factOf(evidenceOf(files, { previous, comparison }), 'branches')).not.toHaveProperty('before');
    expect(factOf(evidenceOf(files), 'lines')).not.toHaveProperty('change');
  });

  test('are compared with nothing, and kept nowhere, where a part of them is missing', () => {
    const previous = { commit: base, totals: lines(1, 2), files: [] };
    const problems = [{ rule: 'leg-missing' as const, message: 'the leg windows did not report' }];
    const { facts, exhibits } = judged(evidenceOf(files, { previous, problems }), { total: { lines: 70 } });
    expect(facts.filter(({ before, change, metric }) => before ?? change ?? metric)).toEqual([]);
    expect(exhibits).toEqual([]);
  });
});

test('of a change, its lines are key', () => {
  const { facts } = judged(changeOf([changedFile('src/a.ts', [1, 2])]), { patch: { lines: 50 } });
  expect(facts.filter(({ key }) => key).map(({ of, label }) => `${of}: ${label}`)).toContain(
    'this change: changed lines',
  );
});

describe('the exhibit', () => {
  test('has each file of the repository with its figures', () => {
    const evidence = evidenceOf([
      ...files,
      file('../lib.ts', lines(1, 9), { outside: true }),
      file('types.ts', lines(0, 0)),
    ]);
    expect(judged(evidence).exhibits).toEqual([
      {
        kind: 'coverage',
        columns: ['lines covered', 'lines', 'branches covered', 'branches'],
        rows: [{ file: 'src/a.ts', figures: [80, 100, 3, 4] }],
        leftOut: 0,
      },
    ]);
  });

  test('leaves out the smallest where there are too many, and says how many', () => {
    const many = Array.from({ length: 5_002 }, (_, index) => file(`f${index}.ts`, lines(0, index + 1)));
    const [exhibit] = judged(evidenceOf(many)).exhibits ?? [];
    expect([exhibit?.rows.length, exhibit?.leftOut, exhibit?.rows[0]?.file]).toEqual([5_000, 2, 'f2.ts']);
  });
});

describe('the baseline that was compared with', () => {
  const committed = '.github/coverage.txt';
  const rows = (count: number): string => `epic21-gate ratchet 1, per file\nsrc/a.ts: ${count} lines, 0 branches\n`;
  const options = { reports: ['lcov.info'], ratchet: { file: committed } };
  const world = {
    files: { 'lcov.info': lcov({ 'src/a.ts': [1, 0, 0] }) },
    atBase: { [committed]: rows(3) },
    atHead: { [committed]: rows(2), 'src/a.ts': 'one\ntwo\nthree\n' },
  };

  test('is that of the base, with its commit', async () => {
    const evidence = await gathered(options, { ...world, comparison: { base, head, reason: 'push' } });
    expect(judged(evidence, options).baselines).toEqual([{ file: committed, at: base, sha256: sha256(rows(3)) }]);
    expect(factOf(evidence, 'uncovered lines', options)).toMatchObject({
      value: 2,
      limit: '<= 3',
      before: '3',
      change: '-1',
      key: true,
      metric: { name: 'uncovered-lines', value: 2 },
    });
  });

  test('has no figure for the history of what no report knows', async () => {
    const evidence = await gathered(options, { ...world, comparison: { base, head, reason: 'push' } });
    const fact = factOf(evidence, 'uncovered branches', options);
    expect([fact?.value, fact?.key, fact?.metric]).toEqual([0, undefined, undefined]);
  });

  test('is that on disk where the run is about no change', async () => {
    expect(judged(await gathered(options, world), options).baselines).toEqual([
      { file: committed, sha256: sha256(rows(2)) },
    ]);
  });

  test('that the change itself brings is no figure of before', async () => {
    const evidence = await gathered(options, { ...world, atBase: {}, comparison: { base, head, reason: 'push' } });
    expect(factOf(evidence, 'uncovered lines', options)).not.toHaveProperty('before');
  });
});

import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/checks/size/judge.ts';
import { sizeOptions } from '../../../src/checks/size/options.ts';
import { sha256 } from '../../../src/model/sha256.ts';
import { printSizeBaseline } from '../../../src/formats/size-baseline.ts';
import { branching, change, judged, repository } from './world.ts';

const limits = [{ cyclomatic: 5 }];
const files = { 'a.ts': branching('f', 9), 'b.ts': branching('g', 2) };

const factOf = (facts: Awaited<ReturnType<typeof judged>>['facts'], label: string) =>
  facts.find((fact) => fact.label === label);

describe('how many functions are over a limit, and how long the longest is', () => {
  test('is key, and a number for the history', async () => {
    const { facts } = await judged(repository(files), { limits });
    expect(facts.filter(({ key }) => key)).toEqual([
      {
        of: 'functions',
        label: 'lines of the longest',
        value: 12,
        key: true,
        metric: { name: 'longest', value: 12 },
      },
      {
        of: 'all functions',
        label: 'over a limit',
        value: 1,
        limit: '<= 0',
        key: true,
        metric: { name: 'over-limit', value: 1 },
      },
    ]);
  });

  test.each(['all', 'changed'] as const)('is compared with the base, where %s files are measured', async (scope) => {
    const after = { ...files, 'a.ts': branching('f', 12), 'c.ts': branching('h', 7) };
    const { facts } = await judged(change(files, after), { limits, scope });
    expect(factOf(facts, 'over a limit')).toMatchObject({ value: 2, before: '1', change: '+1' });
    expect(factOf(facts, 'lines of the longest')).toMatchObject({ value: 15, before: '12', change: '+3' });
  });

  test('counts at the base what the change takes away', async () => {
    const { facts } = await judged(change(files, { 'b.ts': branching('g', 3) }), { limits, scope: 'all' });
    expect(factOf(facts, 'over a limit')).toMatchObject({ value: 0, before: '1', change: '-1' });
  });

  test('is no number for the history where a part is measured', async () => {
    const { facts } = await judged(change(files, { ...files, 'b.ts': branching('g', 3) }), { limits });
    expect(facts.filter(({ metric }) => metric)).toEqual([]);
  });

  test('is not known at the base where a file there cannot be read', async () => {
    const before = { ...files, 'b.py': 'def f(:\n  "\n' };
    const { facts, evidence } = await judged(change(before, { ...files, 'b.py': 'def f(): pass\n' }), { limits });
    expect([evidence.unparsedBefore, factOf(facts, 'over a limit')?.before]).toEqual([['b.py'], undefined]);
  });

  test('is not known at the base where a limit is for new functions', async () => {
    const { facts } = await judged(change(files, { ...files, 'b.ts': branching('g', 3) }), {
      limits: [{ cyclomatic: 5, for: 'new' }],
    });
    expect(factOf(facts, 'over a limit')).not.toHaveProperty('before');
  });
});

describe('the baseline', () => {
  const row = (cyclomatic: number): string =>
    `${printSizeBaseline({ entries: [] })}\na.ts f: cyclomatic ${cyclomatic}\n`;
  const options = { limits, ratchet: { file: 'sizes.txt' } };

  test('is told with the commit that it was read at, and how many rows it lost', async () => {
    const sources = change(
      { ...files, 'sizes.txt': row(10) },
      { ...files, 'a.ts': '', 'sizes.txt': row(10).split('\na.ts')[0] ?? '' },
    );
    const { evidence, facts } = await judged(sources, options);
    expect(judge(evidence, sizeOptions.parse(options)).baselines).toEqual([
      { file: 'sizes.txt', at: 'a'.repeat(40), sha256: sha256(row(10)) },
    ]);
    expect(factOf(facts, 'rows of the baseline')).toMatchObject({ value: 0, before: '1', change: '-1', key: true });
  });

  test('allows what it knows, so that there is no limit of none', async () => {
    const { facts } = await judged(repository({ ...files, 'sizes.txt': row(10) }), options);
    expect(factOf(facts, 'over a limit')).not.toHaveProperty('limit');
    expect(factOf(facts, 'rows of the baseline')).not.toHaveProperty('before');
  });
});

describe('the exhibit', () => {
  test('has the longest function first', async () => {
    const { evidence } = await judged(repository(files), { limits });
    expect(judge(evidence, sizeOptions.parse({ limits })).exhibits).toEqual([
      {
        kind: 'sizes',
        columns: ['lines', 'cyclomatic', 'cognitive'],
        rows: [
          { file: 'a.ts', line: 1, name: 'f', figures: [12, 10, 9] },
          { file: 'b.ts', line: 1, name: 'g', figures: [5, 3, 2] },
        ],
        leftOut: 0,
      },
    ]);
  });

  test('is bounded', async () => {
    const source = Array.from({ length: 5_003 }, (_, index) => `function f${index}() {}\n`).join('');
    const { evidence } = await judged(repository({ 'a.js': source }), { limits });
    const [exhibit] = judge(evidence, sizeOptions.parse({ limits })).exhibits ?? [];
    expect([exhibit?.rows.length, exhibit?.leftOut]).toEqual([5_000, 3]);
  });

  test('is none where there is no function', async () => {
    const { evidence } = await judged(repository({ 'a.ts': 'export const one = 1;\n' }), { limits });
    expect(judge(evidence, sizeOptions.parse({ limits })).exhibits).toEqual([]);
  });
});

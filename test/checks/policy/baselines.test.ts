import { describe, expect, test } from 'vitest';
import { config, findingsOf, judged, stricterOf, type Tree } from './changed.ts';

const own = {
  [config]: `checks:
  coverage: { ratchet: { file: uncovered.txt } }
  size: { ratchet: { file: sizes.txt } }
  baselines: { files: [{ path: metrics.json }] }
`,
};
const ratchet = (...rows: readonly string[]): Tree => ({
  'uncovered.txt': `# kept\nepic21-gate ratchet 1, per file\n\n${rows.map((row) => `${row}\n`).join('')}`,
});
const sizes = (...rows: readonly string[]): Tree => ({
  'sizes.txt': `epic21-gate sizes 1\n\n${rows.map((row) => `${row}\n`).join('')}`,
});
const of = (before: Tree, after: Tree): Promise<readonly string[]> =>
  findingsOf({ ...own, ...before }, { ...own, ...after });

describe('a baseline of what is uncovered', () => {
  test.each([
    [
      'more lines',
      ['a.ts: 1 line, 0 branches'],
      ['a.ts: 2 lines, 0 branches'],
      'is 2 uncovered lines, 0 uncovered branches, was 1 uncovered line, 0 uncovered branches',
    ],
    [
      'more branches, for less lines',
      ['a.ts: 9 lines, 0 branches'],
      ['a.ts: 1 line, 1 branch'],
      'is 1 uncovered line, 1 uncovered branch, was 9 uncovered lines, 0 uncovered branches',
    ],
    ['a new row', [], ['a.ts: 2 lines, 0 branches'], 'is new: 2 uncovered lines, 0 uncovered branches'],
    [
      'a reason, which is no approval',
      ['a.ts: 1 line, 0 branches'],
      ['a.ts: 2 lines, 0 branches (raised from 1 line, 0 branches: "soon")'],
      'is 2 uncovered lines, 0 uncovered branches, was 1 uncovered line, 0 uncovered branches',
    ],
  ])('with %s is looser', async (_, before, after, message) => {
    expect(await of(ratchet(...before), ratchet(...after))).toEqual([
      `loosened  4  a.ts in the baseline uncovered.txt ${message}`,
    ]);
  });

  test('the row of a file that moved is its old one', async () => {
    const [before, after] = [ratchet('a.ts: 2 lines, 0 branches'), ratchet('b.ts: 2 lines, 0 branches')];
    const code = 'export const one = 1;\n'.repeat(20);
    expect(await of({ ...before, 'a.ts': code }, { ...after, 'b.ts': code })).toEqual([]);
  });

  test('rows that allow less, or are gone, are told as one', async () => {
    const told = await judged(
      { ...own, ...ratchet('a.ts: 2 lines, 0 branches', 'b.ts: 3 lines, 0 branches', 'c.ts: 1 line, 0 branches') },
      { ...own, ...ratchet('a.ts: 1 line, 0 branches', 'c.ts: 1 line, 0 branches') },
    );
    expect([told.findings, stricterOf(told)]).toEqual([[], ['2 rows of the baseline uncovered.txt -> allowing less']]);
  });

  test('of which the file is gone is looser', async () => {
    expect(await of(ratchet(), {})).toEqual(['loosened  -  the baseline uncovered.txt is gone']);
  });

  test('that cannot be read blocks, with its line', async () => {
    expect(await of(ratchet(), ratchet('what'))).toEqual([
      expect.stringMatching(/^unreadable {2}4 {2}uncovered\.txt could not be compared: /),
    ]);
  });

  test('that became something else is nobody can tell what', async () => {
    expect(await of(ratchet(), { 'uncovered.txt': '{}' })).toEqual([
      expect.stringMatching(/^unclear {2}- {2}the format of the baseline uncovered\.txt is new: another one/),
    ]);
  });
});

describe('a baseline of sizes', () => {
  test('with more of a metric is looser', async () => {
    expect(await of(sizes('a.ts f: nloc 80'), sizes('a.ts f: nloc 80, cyclomatic 20'))).toEqual([
      'loosened  3  a.ts f in the baseline sizes.txt is nloc 80, cyclomatic 20, was nloc 80',
    ]);
  });

  test('the second function of a name is another one', async () => {
    expect(await of(sizes('a.ts f: nloc 80'), sizes('a.ts f: nloc 80', 'a.ts f#2: nloc 80'))).toEqual([
      'loosened  4  a.ts f#2 in the baseline sizes.txt is new: nloc 80',
    ]);
  });
});

describe('a baseline of figures', () => {
  test('that changed is told figure by figure: nobody knows which way is stricter', async () => {
    const [before, after] = [
      { p95: 1, errors: { rate: 0.1 } },
      { p95: 1, errors: { rate: 0.2 } },
    ];
    const metrics = (value: unknown): Tree => ({ 'metrics.json': JSON.stringify(value, undefined, 1) });
    expect(await of(metrics(before), metrics(after))).toEqual([
      'unclear  4  errors.rate in the baseline metrics.json is 0.2, was 0.1: nobody can tell whether that is looser',
    ]);
  });

  test('is compared with itself, where there are several', async () => {
    const two = { [config]: 'checks:\n  baselines: { files: [{ path: a.json }, { path: b.json }] }\n' };
    const findings = await findingsOf(
      { ...two, 'a.json': '[1]', 'b.json': '[2]' },
      { ...two, 'a.json': '[3]', 'b.json': '[2]' },
    );
    expect(findings).toEqual([
      'unclear  1  the whole of it in the baseline a.json is [3], was [1]: nobody can tell whether that is looser',
    ]);
  });

  test('with many that changed is bounded', async () => {
    const many = (by: number): Tree => ({
      'metrics.json': JSON.stringify(Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`m${at}`, at + by]))),
    });
    const findings = await of(many(0), many(1));
    expect([findings.length, findings.at(-1)]).toEqual([
      51,
      'unclear  -  10 further values in the baseline metrics.json is new: not as before (nobody can tell whether that is looser)',
    ]);
  });
});

test('a baseline under another name is compared with itself', async () => {
  const moved = own[config]?.replace('uncovered.txt', 'ci/uncovered.txt') ?? '';
  const before = { ...own, ...ratchet('a.ts: 1 line, 0 branches') };
  const after = { [config]: moved, 'ci/uncovered.txt': ratchet('a.ts: 9 lines, 0 branches')['uncovered.txt'] ?? '' };
  expect(await findingsOf(before, after)).toEqual([
    expect.stringMatching(/^loosened {2}4 {2}a\.ts in the baseline ci\/uncovered\.txt is 9 uncovered lines/),
  ]);
});

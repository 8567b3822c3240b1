import { describe, expect, test } from 'vitest';
import { carryForward } from '../../../src/checks/coverage/carry-forward.ts';
import { judge } from '../../../src/checks/coverage/judge.ts';
import { coverageOptions } from '../../../src/checks/coverage/options.ts';
import { readPrevious } from '../../../src/checks/coverage/previous.ts';
import { base, gathered, head, lcov, legOf, rulesOf, stranger, worldOf } from './gathered.ts';

const reports = [
  { files: ['unit.info'], suite: 'unit' },
  { files: ['e1.info', 'e2.info'], suite: 'e2e' },
];
const options = { reports, suites: ['unit', 'e2e'], previous: ['before/*.json'], 'carry-forward': ['e2e'] };
const unit = { 'unit.info': lcov({ 'src/a.ts': [1] }) };

type Hits = Parameters<typeof lcov>[0];

/** What a leg measured of the suite e2e at a commit. */
const before = (hits: Hits, { leg = 'all', sha = base, suite = 'e2e' } = {}) =>
  legOf(
    leg,
    { reports: [{ files: ['e.info'], suite }] },
    { files: { 'e.info': lcov(hits) }, atHead: Object.fromEntries(Object.keys(hits).map((path) => [path, ''])) },
    sha,
  );

/** Which lines of each file the carried suite covers today. */
async function carriedLines(hits: Hits, atBase: Record<string, string>, atHead: Record<string, string>) {
  const world = worldOf({ files: { 'before/all.json': await before(hits) }, atBase, atHead });
  const wanted = coverageOptions.parse(options);
  const pile: Parameters<typeof carryForward>[0] = new Map();
  const { problems } = await carryForward(pile, await readPrevious(world, wanted, new Set()), wanted, world.git);
  const files = [...(pile.get('e2e')?.values() ?? [])];
  return {
    problems,
    lines: files.map(({ path, lines }) => [path, Array.from(lines.numbers, (line, at) => [line, lines.hits[at]])]),
  };
}

describe('a suite that is carried forward', () => {
  const old = 'one\ntwo\nthree\n';

  test('has the lines of today, and nothing of those that changed', async () => {
    const now = 'zero\none\nTWO\nthree\n';
    const { lines } = await carriedLines({ 'src/a.ts': [1, 2, 3] }, { 'src/a.ts': old }, { 'src/a.ts': now });
    // prettier-ignore
    expect(lines).toEqual([['src/a.ts', [[2, 1], [4, 3]]]]);
  });

  test('covers none of the lines that a change adds', async () => {
    const files = {
      'unit.info': lcov({ 'src/a.ts': [0, 0, 0, 0] }),
      'before/all.json': await before({ 'src/a.ts': [1, 1, 1] }),
    };
    const comparison = { base, head, reason: 'push' };
    const atHead = { 'src/a.ts': 'new\none\ntwo\nthree\n' };
    const evidence = await gathered(options, { files, atBase: { 'src/a.ts': old }, atHead, comparison });
    expect(evidence.patch?.files).toMatchObject([{ lines: { covered: 0, total: 1 } }]);
    expect(evidence.totals.lines).toEqual({ covered: 3, total: 4 });
  });

  test('follows a file to its new name', async () => {
    const { lines } = await carriedLines({ 'src/a.ts': [1, 2, 3] }, { 'src/a.ts': old }, { 'src/z.ts': old });
    // prettier-ignore
    expect(lines).toEqual([['src/z.ts', [[1, 1], [2, 2], [3, 3]]]]);
  });

  test('knows nothing of a file that is gone, nor of another one under its name', async () => {
    const hits = { 'src/a.ts': [1], 'src/b.ts': [1], 'made.ts': [1] };
    const { lines } = await carriedLines(
      hits,
      { 'src/a.ts': 'one\n', 'src/b.ts': 'a\nb\nc\nd\n' },
      { 'src/a.ts': 'one\n', 'made.ts': 'quite another\n' },
    );
    expect(lines).toEqual([['src/a.ts', [[1, 1]]]]);
  });

  test('has nothing of what is ignored by now', async () => {
    const files = { ...unit, 'before/all.json': await before({ 'src/a.ts': [0, 1], 'src/b.ts': [1] }) };
    const evidence = await gathered({ ...options, ignore: ['src/b.ts'] }, { files });
    expect(evidence.suites['e2e']?.lines).toEqual({ covered: 1, total: 2 });
  });

  test('is missing where all that it measured has changed', async () => {
    const { problems } = await carriedLines({ 'src/a.ts': [1] }, { 'src/a.ts': 'a\nb\n' }, { 'src/a.ts': 'A\nb\n' });
    expect(problems.slice(1)).toMatchObject([
      { rule: 'suite-missing', details: ['All that it measured at aaaaaaa has changed since, or is gone or ignored.'] },
    ]);
  });

  test('is missing, and says why, where the differences cannot be told', async () => {
    const world = worldOf({ files: { 'before/all.json': await before({ 'src/a.ts': [1] }) } });
    const wanted = coverageOptions.parse(options);
    const git = { ...world.git, diff: async () => new TextEncoder().encode('@@ -1 +1 @@\n') };
    const { problems } = await carryForward(new Map(), await readPrevious(world, wanted, new Set()), wanted, git);
    expect(problems.at(-1)?.details?.[0]).toMatch(
      /^What changed since aaaaaaa is unknown: a hunk that belongs to no file/,
    );
  });

  test('may have very many reports', async () => {
    const world = worldOf({ files: { 'before/all.json': await before({ 'src/a.ts': [1] }) } });
    const wanted = coverageOptions.parse(options);
    const { previous } = await readPrevious(world, wanted, new Set());
    const [leg] = previous?.legs ?? [];
    const [report] = leg?.reports ?? [];
    if (!previous || !leg || !report) throw new Error('there is no evidence');
    const many = { ...previous, legs: [{ ...leg, reports: Array.from({ length: 200_000 }, () => report) }] };
    const carried = await carryForward(new Map(), { previous: many }, wanted, world.git);
    expect(carried.reports).toHaveLength(200_000);
  });

  test('is missing where no report says that it is of it', async () => {
    const world = worldOf({ files: { 'before/all.json': await before({ 'src/a.ts': [1] }) } });
    const wanted = coverageOptions.parse(options);
    const { previous } = await readPrevious(world, wanted, new Set());
    if (!previous) throw new Error('there is no evidence');
    const silent = { ...previous, legs: previous.legs.map((leg) => ({ ...leg, reports: [] })) };
    const { problems } = await carryForward(new Map(), { previous: silent }, wanted, world.git);
    expect(problems.at(-1)?.details?.[0]).toMatch(/^The evidence of aaaaaaa does not have it/);
  });

  test('is not carried where half of it is there', async () => {
    const files = {
      ...unit,
      'e1.info': lcov({ 'src/a.ts': [0, 1] }),
      'before/all.json': await before({ 'src/b.ts': [1] }),
    };
    const evidence = await gathered(options, { files });
    expect(evidence.problems).toMatchObject([{ rule: 'report-missing', message: 'e2.info was not found' }]);
    expect(evidence.suites['e2e']?.lines).toEqual({ covered: 1, total: 2 });
    expect(evidence.reports.some(({ carried }) => carried)).toBe(false);
  });
});

describe('evidence of before', () => {
  const hits = { 'src/a.ts': [0, 1] };
  const details = async (files: Parameters<typeof worldOf>[0]['files'], given: object = {}, more: object = {}) => {
    const evidence = await gathered({ ...options, ...given }, { files: { ...unit, ...files }, ...more });
    expect(evidence.previous).toBeUndefined();
    expect(rulesOf(evidence)).toEqual(['suite-missing']);
    expect(`Nothing is carried forward: ${evidence.previousUnusable}.`).toBe(evidence.problems[0]?.details?.[0]);
    return evidence.previousUnusable;
  };

  test('is used where nothing is wrong with it', async () => {
    const evidence = await gathered(options, { files: { ...unit, 'before/all.json': await before(hits) } });
    expect(evidence.problems).toEqual([]);
    expect(evidence.previous?.commit).toBe(base);
    expect(evidence).not.toHaveProperty('previousUnusable');
  });

  test('is not asked for where the config names none', async () => {
    const evidence = await gathered({ ...options, previous: [] }, { files: unit });
    expect(evidence).not.toHaveProperty('previousUnusable');
    expect(evidence.problems).toMatchObject([
      { details: ['Nothing is carried forward: the config names no `previous`.'] },
    ]);
  });

  test('is told to be absent', async () => {
    expect(await details({})).toBe('no file fits before/*.json');
    expect(await details({}, { previous: ['gone.json'] })).toBe('gone.json was not found');
  });

  test('is not used where one file of it cannot be read', async () => {
    const files = { 'before/all.json': await before(hits), 'before/cut.json': '{' };
    expect(await details(files)).toMatch(/^before\/cut\.json is not JSON/);
  });

  test('is not used where it is of two commits', async () => {
    const files = {
      'before/a.json': await before(hits, { leg: 'a' }),
      'before/b.json': await before(hits, { leg: 'b', sha: stranger }),
    };
    expect(await details(files)).toBe('before/b.json is of the commit ccccccc and before/a.json of aaaaaaa');
  });

  test('is not used where two files are of one leg', async () => {
    const files = { 'before/a.json': await before(hits), 'before/b.json': await before(hits) };
    expect(await details(files)).toBe('before/a.json and before/b.json are both of the leg all');
  });

  test('is not used where a leg is missing in it', async () => {
    const matrix = { ...options, evidence: ['now/*.json'], legs: ['linux', 'windows'] };
    const now = async (leg: string) => before(hits, { leg, sha: head, suite: 'unit' });
    const files = {
      'now/l.json': await now('linux'),
      'now/w.json': await now('windows'),
      'before/l.json': await before(hits, { leg: 'linux' }),
    };
    const evidence = await gathered(matrix, { files });
    expect(rulesOf(evidence)).toEqual(['suite-missing']);
    expect(evidence.previousUnusable).toBe('the leg windows is not in `previous`');
    const whole = { ...files, 'before/w.json': await before(hits, { leg: 'windows' }) };
    expect(await gathered(matrix, { files: whole })).toMatchObject({ problems: [], previous: { commit: base } });
  });

  test.each(['before/*.json', './before/all.json', 'x/../before/all.json'])(
    'is not used where git tracks it, however it is named: %s',
    async (name) => {
      const text = await before(hits);
      const atHead = { 'src/a.ts': '', 'before/all.json': text };
      expect(await details({}, { previous: [name] }, { atHead })).toMatch(/^before\/all\.json is tracked by git/);
    },
  );

  test('is not used where a link leads to it: git may track what is behind it', async () => {
    const atHead = { 'src/a.ts': '', 'data/all.json': await before(hits) };
    const why = await details({ before: { link: 'data' } }, { previous: ['before/all.json'] }, { atHead });
    expect(why).toMatch(/^before\/all\.json lies behind a link/);
  });

  test('is not used where it is of no commit before this one', async () => {
    const of = async (sha: string) => details({ 'before/all.json': await before(hits, { sha }) });
    expect(await of(stranger)).toMatch(/of the commit ccccccc, from which this one does not descend$/);
    expect(await of('d'.repeat(40))).toBe(`the commit ${'d'.repeat(40)} is not here`);
    expect(await of(head)).toBe('`previous` is of this very commit, bbbbbbb');
  });

  test('that is not used is a warning', async () => {
    const evidence = await gathered(options, { files: { ...unit, 'before/all.json': '{' } });
    const { findings } = judge(evidence, coverageOptions.parse(options));
    expect(findings.find(({ rule }) => rule === 'previous-unusable')?.message).toMatch(
      /^no figures of before: before\/all\.json is not JSON/,
    );
  });

  test('without the suite names those that it has', async () => {
    const files = { ...unit, 'before/all.json': await before(hits, { suite: 'e3e' }) };
    const evidence = await gathered({ ...options, suites: [] }, { files });
    expect(evidence.problems).toMatchObject([
      { details: ['The evidence of aaaaaaa does not have it: it has e3e; did you mean "e3e"?'] },
    ]);
  });
});

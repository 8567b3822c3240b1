import { describe, expect, test } from 'vitest';
import { memoryFiles, memoryGit, memorySources } from '../../../src/testing.ts';
import { branching, change, judged, repository, told } from './world.ts';

const limits = [{ cyclomatic: 5 }];

describe('a repository as it is', () => {
  test('fails at each function over a limit, by how much, at its line', async () => {
    const files = {
      'src/a.ts': `// above\n${branching('small', 2)}${branching('large', 9)}`,
      'src/b.py': 'def f(): pass\n',
    };
    const found = await judged(repository(files), { limits });
    expect(told(found)).toEqual([
      'over-limit src/a.ts:7 function large has cyclomatic complexity 10, 5 over the limit of 5',
    ]);
    expect(found.facts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ label: 'measured', value: '3 functions in 2 files' }),
        { of: 'all functions', label: 'within their limits', value: '2 of 3' },
        { of: 'all functions', label: 'over a limit of cyclomatic', value: '1 function', limit: '<= 5 each' },
      ]),
    );
  });

  test('passes where every function is at its limit', async () => {
    expect(told(await judged(repository({ 'a.ts': branching('f', 4) }), { limits }))).toEqual([]);
  });

  test('says several excesses of one function once', async () => {
    const found = await judged(repository({ 'a.ts': branching('f', 9) }), { limits: [{ cyclomatic: 5, lines: 10 }] });
    expect(told(found)).toEqual([
      'over-limit a.ts:1 function f has 12 lines, 2 over the limit of 10; cyclomatic complexity 10, 5 over the limit of 5',
    ]);
  });

  test.each([
    ['nothing', {}],
    ['a page', { 'README.md': '# no source' }],
  ])('of %s is not measured', async (_, files) => {
    expect(told(await judged(repository(files), { limits }))).toEqual([
      'not-measured  no file of the repository is of a language that is measured',
    ]);
  });

  test('without a function is measured, if there is a source', async () => {
    const found = await judged(repository({ 'a.ts': 'export const one = 1;\n' }), { limits });
    expect(told(found)).toEqual([]);
    expect(found.facts).toContainEqual(expect.objectContaining({ label: 'measured', value: '0 functions in 1 file' }));
  });

  test('blocks at a file that cannot be parsed, and judges the others', async () => {
    const files = { 'a.ts': 'export function f() {\n  if (\n}\n', 'b.ts': branching('g', 9) };
    const found = await judged(repository(files), { limits });
    expect(found.findings.map(({ rule, at }) => [rule, at])).toEqual([
      ['unparsed', { file: 'a.ts', line: 3 }],
      ['over-limit', { file: 'b.ts', line: 1 }],
    ]);
  });

  test('blocks at a file that git tracks and that is not there', async () => {
    const head = 'b'.repeat(40);
    const sources = memorySources({
      files: memoryFiles({ 'a.ts': branching('f', 1) }),
      git: memoryGit({ head, commits: { [head]: { files: { 'a.ts': '', 'gone.ts': '' } } } }),
    });
    expect(told(await judged(sources, { limits }))).toEqual([
      'unparsed gone.ts gone.ts cannot be measured: it was not found',
    ]);
  });

  test('measures what is on disk where there is no repository', async () => {
    const sources = memorySources({ files: memoryFiles({ 'a.ts': branching('f', 9), 'node_modules/b.ts': '' }) });
    const found = await judged(sources, { limits });
    expect(found.evidence.totals.files).toBe(1);
    expect(found.findings.map(({ rule }) => rule)).toEqual(['over-limit']);
  });

  test('measures what `files` names, without what `ignore` names', async () => {
    const files = { 'src/a.ts': branching('a', 9), 'src/old/b.ts': branching('b', 9), 'test/c.ts': branching('c', 9) };
    const found = await judged(repository(files), { files: ['src/**'], ignore: ['src/old/**'], limits });
    expect(found.findings.map(({ at }) => at?.file)).toEqual(['src/a.ts']);
  });

  test('counts what is left out, and measures it where it is included', async () => {
    const files = {
      'a.ts': branching('a', 1),
      'made.ts': `// @generated\n${branching('b', 9)}`,
      'third_party/c.ts': branching('c', 9),
      '.gitattributes': 'hand.ts linguist-generated\n',
      'hand.ts': branching('d', 9),
    };
    const found = await judged(repository(files), { limits });
    expect(found.findings).toEqual([]);
    expect(found.evidence.leftOut).toEqual([
      { reason: 'generated', count: 2, first: ['hand.ts', 'made.ts'] },
      { reason: 'vendored', count: 1, first: ['third_party/c.ts'] },
    ]);
    const all = await judged(repository(files), { limits, include: ['generated', 'vendored'] });
    expect(all.findings.map(({ at }) => at?.file)).toEqual(['hand.ts', 'made.ts', 'third_party/c.ts']);
  });

  test('tells the figures of all functions', async () => {
    const { evidence } = await judged(
      repository({ 'a.ts': branching('f', 3) + branching('g', 20) + branching('h', 50) }),
      {
        limits: [{ lines: 100 }],
      },
    );
    expect(evidence).toMatchObject({
      scope: 'all',
      function_size_distribution: { '<15': 1, '15-40': 1, '>40': 1 },
      total_functions: 3,
      distribution: { metric: 'lines', bands: [{ count: 1 }, { count: 1 }, { count: 1 }] },
      percentiles: { cyclomatic: { p50: 21, max: 51 } },
      totals: { files: 1, functions: 3, lines: 82, nloc: 82 },
    });
  });
});

describe('limits', () => {
  const files = { 'src/a.ts': branching('a', 9), 'test/b.ts': branching('b', 9) };

  test('name the largest of too many', async () => {
    const { findings } = await judged(repository(files), { most: [{ over: 10, functions: 1 }] });
    expect(findings).toMatchObject([{ rule: 'too-many', details: ['src/a.ts:1 a: 12', 'test/b.ts:1 b: 12'] }]);
  });

  test.each<[unknown[], string[]]>([
    [[{ cyclomatic: 5 }, { at: 'test/**', cyclomatic: 20 }], ['src/a.ts']],
    [[{ cyclomatic: 5 }, { at: 'test/**', cyclomatic: 'off' }], ['src/a.ts']],
    [
      [{ at: 'test/**', cyclomatic: 20 }, { cyclomatic: 5 }],
      ['src/a.ts', 'test/b.ts'],
    ],
    [[{ at: ['*/a.ts', 'src/**'], cyclomatic: 5 }], ['src/a.ts']],
    [
      [
        { lines: 5, at: 'src/**' },
        { cyclomatic: 5, at: 'test/**' },
      ],
      ['src/a.ts', 'test/b.ts'],
    ],
    [[{ cyclomatic: 10 }], []],
  ])('the last that names the metric decides: %j', async (limits, places) => {
    const found = await judged(repository(files), { limits });
    expect(found.findings.map(({ at }) => at?.file)).toEqual(places);
  });

  test('count by the option of the language', async () => {
    const source = 'def f(a):\n    return a and a and a and a\n';
    const counted = async (python: string) =>
      (await judged(repository({ 'a.py': source }), { limits: [{ cyclomatic: 1 }], counting: { python } })).findings
        .length;
    expect(await counted('radon')).toBe(1);
    expect(await counted('mccabe')).toBe(0);
  });

  test('of how many functions may be over a figure', async () => {
    const most = [{ over: 10, functions: 1 }];
    expect(told(await judged(repository(files), { most }))).toEqual([
      'too-many  there are 2 functions over 10 lines, 1 more than the 1 that may be',
    ]);
    expect(told(await judged(repository(files), { most: [{ over: 10, functions: 2 }] }))).toEqual([]);
    expect(told(await judged(repository(files), { most: [{ over: 10, functions: 0, at: 'lib/**' }] }))).toEqual([
      'not-measured  no measured file fits lib/**',
    ]);
  });
});

describe('a change', () => {
  test('measures what it touches', async () => {
    const before = { 'a.ts': branching('a', 9), 'b.ts': branching('b', 9) };
    const found = await judged(change(before, { ...before, 'b.ts': `${before['b.ts']}// end\n` }), { limits });
    expect(found.evidence).toMatchObject({ scope: 'changed', sources: 2, totals: { files: 1 } });
    expect(found.findings.map(({ at }) => at?.file)).toEqual(['b.ts']);
  });

  test('measures everything where it touches what decides', async () => {
    const before = { 'a.ts': branching('a', 9) };
    const touching = (path: string) => judged(change(before, { ...before, [path]: '\n' }), { limits });
    expect((await touching('.github/epic21-gate.yml')).evidence.scope).toBe('all');
    expect((await touching('src/.gitattributes')).evidence.scope).toBe('all');
    expect((await touching('README.md')).evidence.scope).toBe('changed');
    const scope = { limits, scope: 'all' };
    expect((await judged(change(before, { ...before, 'b.ts': '' }), scope)).evidence.scope).toBe('all');
  });

  test('that touches no source passes, and says what it looked at', async () => {
    const before = { 'a.ts': branching('a', 9) };
    const found = await judged(change(before, { ...before, 'README.md': '#' }), { limits });
    expect(found.findings).toEqual([]);
    expect(found.facts).toContainEqual({
      label: 'measured',
      value: '0 functions in 0 of 1 file, those that this change touches',
    });
  });

  test('has limits of its own for what is new and for what it touches', async () => {
    const before = { 'a.ts': branching('old', 6) + branching('touched', 6) };
    const after = { 'a.ts': branching('old', 6) + branching('touched', 7) + branching('fresh', 6) };
    const of = async (whom: string) =>
      told(await judged(change(before, after), { limits: [{ cyclomatic: 20 }, { for: whom, cyclomatic: 5 }] }));
    expect(await of('new')).toEqual([
      'over-limit a.ts:20 new function fresh has cyclomatic complexity 7, 2 over the limit of 5',
    ]);
    expect(await of('changed')).toEqual([
      'over-limit a.ts:10 function touched has cyclomatic complexity 8, 3 over the limit of 5 (cyclomatic complexity 7 before this change)',
      'over-limit a.ts:20 new function fresh has cyclomatic complexity 7, 2 over the limit of 5',
    ]);
  });

  test('blocks where such a limit has nothing to be compared with', async () => {
    const wanted = { limits: [{ for: 'new', cyclomatic: 5 }] };
    const files = { 'a.ts': branching('a', 9) };
    expect((await judged(repository(files), wanted)).findings.map(({ rule }) => rule)).toEqual(['comparison-unknown']);
    const unknown = repository(files, { comparison: { unknown: 'shallow', hint: 'fetch' } });
    expect((await judged(unknown, wanted)).findings.map(({ rule }) => rule)).toEqual(['comparison-unknown']);
  });

  test('may bring so many functions over a figure', async () => {
    const before = { 'a.ts': branching('was', 9) + branching('grows', 3) };
    const after = { 'a.ts': branching('is', 9) + branching('grows', 9) };
    const found = await judged(change(before, after), { most: [{ over: 10, new: 0 }] });
    // The renamed one was over it before.
    expect(found.findings.find(({ rule }) => rule === 'more-over')).toEqual({
      rule: 'more-over',
      message: 'this change brings 1 function over 10 lines, and may bring none',
      at: { file: 'a.ts', line: 13 },
      details: ['a.ts:13 grows: 12'],
    });
    expect(told(await judged(change(before, after), { most: [{ over: 10, new: 1 }] }))).toEqual([]);
  });

  test('is not blamed for what it did not touch, nor for what is at the figure', async () => {
    const before = { 'a.ts': branching('large', 9), 'b.ts': branching('small', 1) };
    const after = { ...before, 'b.ts': branching('small', 3) };
    // To count all of them, all of them are measured.
    const most = [{ over: 10, functions: 1, new: 0 }];
    const found = await judged(change(before, after), { most });
    expect([found.evidence.scope, told(found)]).toEqual(['all', []]);
    expect(found.facts).toContainEqual({ of: 'functions over 10 lines', label: 'in all', value: 1, limit: '<= 1' });
    const at = async (over: number) => told(await judged(change(before, after), { most: [{ over, functions: 0 }] }));
    expect(await at(12)).toEqual([]);
    expect(await at(11)).toHaveLength(1);
  });

  test('says what it made more complex, whatever the limits', async () => {
    const before = { 'a.ts': branching('f', 2) + branching('g', 2) };
    const after = { 'a.ts': branching('f', 2) + branching('g', 4) };
    const { findings } = await judged(change(before, after), { limits: [{ lines: 100 }] });
    expect(findings).toEqual([
      {
        rule: 'grew-within',
        message: 'this change makes 1 function more complex',
        details: ['a.ts:6 g: cyclomatic 3 -> 5, cognitive 2 -> 4, nloc 5 -> 7'],
      },
    ]);
  });

  test('cannot take a file out of the measurement in silence', async () => {
    const before = { 'a.ts': branching('f', 2), 'b.ts': branching('g', 2) };
    const marked = { ...before, 'a.ts': `// @generated\n${branching('f', 99)}` };
    expect(told(await judged(change(before, marked), { limits }))).toEqual([
      expect.stringMatching(/^left-out-now a\.ts:1 a\.ts was measured before this change, and is left out since: /),
    ]);
    const attributes = { ...before, '.gitattributes': 'b.ts linguist-generated\n' };
    expect(told(await judged(change(before, attributes), { limits }))).toEqual([
      expect.stringMatching(/^left-out-now b\.ts:1 /),
    ]);
    const moved = { 'b.ts': before['b.ts'], 'a.txt': before['a.ts'] };
    expect(told(await judged(change(before, moved), { limits }))).toEqual([
      'left-out-now a.txt:1 a.txt was measured before this change, and is left out since: it was a.ts',
    ]);
    const ignored = { 'b.ts': before['b.ts'], 'old/a.ts': before['a.ts'] };
    expect(told(await judged(change(before, ignored), { limits, ignore: ['old/**'] }))).toEqual([
      'left-out-now old/a.ts:1 old/a.ts was measured before this change, and is left out since: it was a.ts',
    ]);
  });

  test('says which files it adds that are left out', async () => {
    const before = { 'a.ts': branching('f', 2) };
    const { findings } = await judged(change(before, { ...before, 'made.ts': '// @generated\n' }), { limits });
    expect(findings).toEqual([
      { rule: 'left-out-new', message: 'this change adds 1 file that is left out', details: ['made.ts'] },
    ]);
  });

  test('is blocked by a file that nobody can read', async () => {
    const before = { 'a.ts': branching('f', 2) };
    const read = async (text: string) => told(await judged(change(before, { ...before, 'b.ts': text }), { limits }));
    expect(await read('\0')).toEqual(['unparsed b.ts b.ts cannot be measured: a NUL at byte 0, which no text holds']);
    expect(await read(' '.repeat(5_000_001))).toEqual([expect.stringContaining('over the limit of 5000000')]);
  });

  test('is blocked by a limit that is for no file', async () => {
    const before = { 'a.ts': branching('f', 2) };
    const idle = [...limits, { at: ['a.ts', 'scr/**'], lines: 1 }];
    expect(told(await judged(change(before, before), { limits: idle }))).toEqual([
      'not-measured  no source file fits scr/** in `limits`',
    ]);
  });

  test('takes a function of a file that was broken for touched, not for new', async () => {
    const found = await judged(change({ 'a.ts': 'function (' }, { 'a.ts': branching('f', 9) }), {
      limits: [{ for: 'new', cyclomatic: 5 }],
    });
    expect(told(found)).toEqual([]);
    expect(found.facts).toContainEqual({
      of: 'this change',
      label: 'files that nobody knows as they were',
      value: '1: their functions count as changed',
    });
  });
});

import { describe, expect, test } from 'vitest';
import { gatherMaintainability } from '../../../src/checks/size/gather-maintainability.ts';
import { memoryFiles, memoryGit, memorySources } from '../../../src/testing.ts';
import { branching, change, judged, repository, told } from './world.ts';

const files = {
  'src/a.ts': branching('f', 9),
  'src/b.js': 'function g(a) { return a; }\n',
  'src/c.tsx': 'export const h = (a: string) => <b>{a}</b>;\n',
  'lib/d.ts': branching('k', 30),
  'e.py': 'def m(a):\n    return a\n',
};

describe('the maintainability index of a repository', () => {
  test('is told of JavaScript and TypeScript alone', async () => {
    const { evidence, facts, findings } = await judged(repository(files), { maintainability: { least: 0 } });
    expect(evidence.maintainability).toEqual({ meant: 4, files: 4, functions: 4, below: [], unmeasured: [] });
    expect(facts).toContainEqual({ of: 'maintainability index', label: 'measured', value: '4 functions in 4 files' });
    expect(findings).toEqual([]);
  });

  test('fails with each function below the least, where it is asked for', async () => {
    const found = await judged(repository(files), { maintainability: { least: 60, at: 'src/**' } });
    expect(found.findings.map(({ rule, at }) => [rule, at])).toEqual([
      ['below-maintainability', { file: 'src/a.ts', line: 1 }],
    ]);
    expect(found.evidence.maintainability).toMatchObject({ files: 3, below: [{ name: 'f', end: 12 }] });
  });

  test('is blocked where the glob fits no file that has one', async () => {
    expect(told(await judged(repository(files), { maintainability: { least: 20, at: '*.py' } }))).toEqual([
      expect.stringMatching(
        /^maintainability-unmeasured {2}no measured file fits \*\.py and is JavaScript or TypeScript/,
      ),
    ]);
  });

  test('is blocked by a file that cannot be parsed, once', async () => {
    const found = await judged(repository({ ...files, 'src/b.js': 'function (' }), { maintainability: { least: 0 } });
    expect(found.findings.map(({ rule, at }) => [rule, at])).toEqual([['unparsed', { file: 'src/b.js', line: 1 }]]);
  });
});

test('of a change the files that it touches have an index', async () => {
  const after = { ...files, 'src/a.ts': branching('f', 12) };
  const found = await judged(change(files, after), { maintainability: { least: 60 } });
  expect(found.evidence.maintainability).toMatchObject({ meant: 4, files: 1, functions: 1 });
  expect(found.findings.map(({ rule }) => rule)).toEqual(['below-maintainability', 'grew-within']);
  const page = await judged(change(files, { ...files, 'README.md': '#' }), { maintainability: { least: 100 } });
  expect(page.findings).toEqual([]);
});

test('has the line of the commit that reviewers see', async () => {
  const [base, head, tip] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)];
  const [own, merged] = [{ 'a.ts': branching('f', 9) }, { 'a.ts': `// of main\n${branching('f', 9)}` }];
  const commits = {
    [base]: { files: { 'a.ts': '// of main\n' } },
    [head]: { files: merged, parents: [base] },
    [tip]: { files: own },
  };
  const sources = memorySources({
    files: memoryFiles(merged),
    git: memoryGit({ head, commits }),
    comparison: { base, head, shown: tip, reason: 'in a test' },
  });
  const { findings } = await judged(sources, { maintainability: { least: 99 } });
  expect(findings.map(({ rule, at }) => [rule, at])).toEqual([['below-maintainability', { file: 'a.ts', line: 1 }]]);
});

test('a file that is gone by then, and a function that escomplex does not see, are told', async () => {
  const one = { name: 'f', kind: 'function', start: 90, end: 99, nloc: 1, parameters: 0, nesting: 0 } as const;
  const functions = [{ ...one, cyclomatic: 1, cognitive: 0 }];
  const measured = ['a.ts', 'gone.ts'].map((path) => ({ path, language: 'TypeScript', lines: 1, nloc: 1, functions }));
  const found = await gatherMaintainability(memoryFiles({ 'a.ts': 'let a = 1;' }), measured, {
    least: 20,
    sources: ['a.ts', 'gone.ts'],
    change: { shown: (_, line) => line },
  });
  expect(found).toMatchObject({ files: 1, functions: 0, below: [] });
  expect(found.unmeasured).toEqual([
    { path: 'a.ts', reason: expect.stringMatching(/^f in line 90: /) as string },
    { path: 'gone.ts', reason: 'gone.ts was not found' },
  ]);
});

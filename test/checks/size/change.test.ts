import { describe, expect, test } from 'vitest';
import { memoryFiles, memoryGit, memorySources } from '../../../src/testing.ts';
import { limitsOf } from '../../../src/checks/size/limit-of.ts';
import { sizeOptions } from '../../../src/checks/size/options.ts';
import { printSizeBaseline } from '../../../src/formats/size-baseline.ts';
import { branching, change, judged, told } from './world.ts';

const [base, head] = ['a'.repeat(40), 'b'.repeat(40)];

describe('a change of layout alone', () => {
  const flat = 'def f(a):\n    if a:\n        x()\n    if a:\n        y()\n    if a:\n        z()\n';
  const deep =
    'def f(a):\n    if a:\n        x()\n        if a:\n            y()\n            if a:\n                z()\n';
  const wanted = (metric: string, most: number) => ({
    limits: [{ for: 'changed', [metric]: most }],
    most: [{ over: most, of: metric, new: 0 }],
  });

  test('that nests deeper is a change', async () => {
    const found = await judged(change({ 'a.py': flat }, { 'a.py': deep }), wanted('nesting', 2));
    expect(told(found)).toEqual([
      'over-limit a.py:1 function f has nesting 3, 1 over the limit of 2 (nesting 1 before this change)',
      'more-over a.py:1 this change brings 1 function over nesting 2, and may bring none',
    ]);
    expect(found.evidence.grew.count).toBe(1);
  });

  test('that adds lines is a change', async () => {
    const long = branching('f', 3).replace('  return', `${'\n'.repeat(30)}  return`);
    const found = await judged(change({ 'a.ts': branching('f', 3) }, { 'a.ts': long }), wanted('lines', 20));
    expect(found.findings.map(({ rule }) => rule)).toEqual(['over-limit', 'more-over']);
  });

  test('that leaves all figures as they are is none', async () => {
    const before = { 'a.ts': branching('f', 9) };
    const after = { 'a.ts': before['a.ts'].replaceAll('\n', '\r\n').replaceAll('  ', '\t') };
    expect(told(await judged(change(before, after), wanted('cyclomatic', 5)))).toEqual([]);
  });
});

describe('files that git does not track, and that are measured all the same,', () => {
  const own = { 'a.ts': branching('a', 1) };
  const world = (disk: Readonly<Record<string, string>>) =>
    memorySources({
      files: memoryFiles({ ...own, ...disk }),
      git: memoryGit({
        head,
        commits: { [base]: { files: own }, [head]: { files: own, parents: [base] } },
        disk: own,
      }),
      comparison: { base, head, reason: 'in a test' },
    });
  const options = { include: ['untracked'], limits: [{ cyclomatic: 5 }] };

  test('are touched by any change', async () => {
    const found = await judged(world({ 'new.ts': branching('f', 9) }), options);
    expect(told(found)).toEqual(['over-limit new.ts:1 function f has cyclomatic complexity 10, 5 over the limit of 5']);
    expect(found.evidence).toMatchObject({ scope: 'changed', totals: { files: 1 }, unparsedBefore: ['new.ts'] });
  });

  test('may bring functions over a figure', async () => {
    const most = { include: ['untracked'], scope: 'all', most: [{ over: 5, of: 'cyclomatic', new: 0 }] };
    const found = await judged(world({ 'new.ts': branching('f', 9) }), most);
    expect(told(found)).toEqual([
      'more-over new.ts:1 this change brings 1 function over cyclomatic complexity 5, and may bring none',
    ]);
  });

  test('are no matter where nobody includes them', async () => {
    const found = await judged(world({ 'new.ts': branching('f', 9) }), { limits: options.limits });
    expect([told(found), found.evidence.sources]).toEqual([[], 1]);
  });

  test('were not taken out of the measurement by a marker', async () => {
    const found = await judged(world({ 'new.ts': `// @generated\n${branching('f', 9)}` }), options);
    expect([told(found), found.evidence.leftOutNow]).toEqual([[], []]);
  });
});

test('a change of the baseline measures everything, however the config writes its path', async () => {
  const before = { 'a.ts': branching('f', 1), 'sizes.txt': printSizeBaseline({ entries: [] }) };
  const after = { ...before, 'sizes.txt': `# more\n${before['sizes.txt']}` };
  const found = await judged(change(before, after), {
    limits: [{ cyclomatic: 5 }],
    ratchet: { file: './sizes.txt' },
  });
  expect(found.evidence.scope).toBe('all');
});

test('a glob that fits no file is told of, whatever the change touches', async () => {
  const before = { 'src/a.ts': branching('f', 1), 'b.py': '' };
  const after = { ...before, 'src/a.ts': branching('f', 2) };
  const at = 'scr/**';
  const options = { most: [{ over: 5, new: 0, at }], maintainability: { least: 1, at } };
  const found = await judged(change(before, after), options);
  expect(found.evidence.scope).toBe('changed');
  expect(found.findings.map(({ rule }) => rule)).toEqual(['not-measured', 'maintainability-unmeasured', 'grew-within']);
  const elsewhere = { most: [{ over: 5, new: 0, at: '*.py' }] };
  expect(told(await judged(change(before, after), elsewhere))).toEqual([]);
});

test('the globs of limits are tried once for a file', () => {
  const limits = limitsOf(sizeOptions.parse({ limits: [{ at: 'src/**', lines: 5 }, { lines: 9 }] }).limits);
  expect(limits('src/a.ts')).toBe(limits('src/a.ts'));
  expect([limits('src/a.ts')('lines'), limits('b.ts')('lines')]).toEqual([9, 9]);
});

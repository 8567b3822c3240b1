import { describe, expect, test } from 'vitest';
import { printSizeBaseline } from '../../../src/formats/size-baseline.ts';
import { branching, change, judged, repository, told } from './world.ts';

const options = { limits: [{ cyclomatic: 5 }], ratchet: { file: 'sizes.txt' } };

const rows = (entries: Readonly<Record<string, number>>): string =>
  printSizeBaseline({
    entries: Object.entries(entries).map(([key, cyclomatic]) => {
      const [path = '', name = ''] = key.split(' ');
      return { path, name, ordinal: 1, sizes: { cyclomatic } };
    }),
  });

describe('a repository against its baseline', () => {
  test('passes with what is in it, and says how many', async () => {
    const files = { 'a.ts': branching('f', 9), 'sizes.txt': rows({ 'a.ts f': 10 }) };
    const found = await judged(repository(files), options);
    expect(found.findings).toEqual([]);
    expect(found.facts).toContainEqual({ of: 'sizes.txt', label: 'over a limit as before', value: '1 function' });
  });

  test.each([
    [
      'worse than its row',
      { 'a.ts f': 8 },
      'ratchet-worse a.ts:1 function f has cyclomatic complexity 10, 2 over the 8 in the baseline',
    ],
    ['without a row', {}, 'over-limit a.ts:1 function f has cyclomatic complexity 10, 5 over the limit of 5'],
  ])('fails with a function %s', async (_, entries, message) => {
    const files = { 'a.ts': branching('f', 9), 'sizes.txt': rows(entries) };
    expect(told(await judged(repository(files), options))).toEqual([message]);
  });

  test('is blocked without the file, and with one that cannot be read, and blames nobody', async () => {
    const files = { 'a.ts': branching('f', 9) };
    expect(told(await judged(repository(files), options))).toEqual([
      'ratchet-missing sizes.txt sizes.txt does not exist',
    ]);
    const broken = repository({ ...files, 'sizes.txt': 'epic21-gate sizes 1\n\nnonsense\n' });
    expect((await judged(broken, options)).findings).toMatchObject([
      { rule: 'ratchet-unreadable', at: { file: 'sizes.txt', line: 3 } },
    ]);
  });

  test('takes the stricter side of a conflict, and says so', async () => {
    const conflict = `epic21-gate sizes 1\n\n<<<<<<< ours\na.ts f: cyclomatic 10\n=======\na.ts f: cyclomatic 8\n>>>>>>> theirs\n`;
    const files = { 'a.ts': branching('f', 9), 'sizes.txt': conflict };
    expect((await judged(repository(files), options)).findings).toMatchObject([
      { rule: 'ratchet-worse', message: 'function f has cyclomatic complexity 10, 2 over the 8 in the baseline' },
      { rule: 'ratchet-conflict', at: { file: 'sizes.txt', line: 3 } },
    ]);
  });
});

describe('a change against the baseline at its base', () => {
  const before = { 'a.ts': branching('f', 9), 'sizes.txt': rows({ 'a.ts f': 10 }) };

  test('fails only with what it made worse', async () => {
    const after = { ...before, 'a.ts': branching('f', 11) };
    expect(told(await judged(change(before, after), options))).toEqual([
      'ratchet-worse a.ts:1 function f has cyclomatic complexity 12, 2 over the 10 in the baseline',
    ]);
    expect(told(await judged(change(before, { ...before, 'a.ts': `\n${branching('f', 9)}` }), options))).toEqual([]);
  });

  test('is not blamed for what was as bad before', async () => {
    const drifted = { 'a.ts': branching('f', 11), 'sizes.txt': before['sizes.txt'] };
    const found = await judged(change(drifted, { ...drifted, 'a.ts': `// touched\n${drifted['a.ts']}` }), options);
    expect(told(found)).toEqual([
      'ratchet-drifted a.ts:2 function f has cyclomatic complexity 12, 2 over the 10 in the baseline',
    ]);
  });

  test('cannot lower the bar for itself', async () => {
    const after = { 'a.ts': branching('f', 19), 'sizes.txt': rows({ 'a.ts f': 20 }) };
    const found = await judged(change(before, after), options);
    expect(found.findings.map(({ rule }) => rule)).toEqual(['ratchet-worse', 'ratchet-lowered', 'grew-within']);
    const reasoned = {
      ...after,
      'sizes.txt': `epic21-gate sizes 1\n\na.ts f: cyclomatic 20 (raised from cyclomatic 10: "legacy import")\n`,
    };
    expect(told(await judged(change(before, reasoned), options))).toEqual([
      'ratchet-raised sizes.txt:3 sizes.txt allows a.ts f cyclomatic 20, 10 at the base of this change (+10): "legacy import"',
    ]);
  });

  test('may move a function to another file and name', async () => {
    const after = { 'b.ts': branching('f', 9).replaceAll('f(', 'g('), 'a.ts': '', 'sizes.txt': before['sizes.txt'] };
    const found = await judged(change(before, after), options);
    expect(found.findings).toMatchObject([
      {
        rule: 'ratchet-unrecorded',
        message: '1 function over a limit is not in sizes.txt as now, and would fail the next change',
        details: ['b.ts g, which was a.ts f'],
      },
    ]);
  });

  test('takes no row along from a file that nobody can read any more', async () => {
    const after = { ...before, 'a.ts': 'function (', 'b.ts': branching('f', 9) };
    expect(told(await judged(change(before, after), options))).toEqual([
      expect.stringMatching(/^unparsed a\.ts:1 /),
      'over-limit b.ts:1 new function f has cyclomatic complexity 10, 5 over the limit of 5',
    ]);
  });

  test('has no such room for a copy', async () => {
    const after = { ...before, 'b.ts': branching('f', 9) };
    expect(told(await judged(change(before, after), options))).toEqual([
      'over-limit b.ts:1 new function f has cyclomatic complexity 10, 5 over the limit of 5',
    ]);
  });

  test('is told that a baseline is its own', async () => {
    const found = await judged(change({ 'a.ts': before['a.ts'] }, before), options);
    expect(told(found)).toEqual([
      'ratchet-introduced sizes.txt sizes.txt is new in this change, which is judged by rows that it wrote itself: 1 row',
    ]);
  });

  test('that nobody can compare is blocked', async () => {
    const sources = repository(before, { comparison: { unknown: 'the history is cut', hint: 'fetch-depth: 0' } });
    expect((await judged(sources, options)).findings.map(({ rule }) => rule)).toEqual(['comparison-unknown']);
  });
});

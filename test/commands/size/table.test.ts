import { describe, expect, test } from 'vitest';
import { fn, run, treeOf } from './trees.ts';

const tree = treeOf(
  {
    'src/b.ts': [
      fn({ name: 'load', start: 3, lines: 50, nloc: 45, cyclomatic: 12, cognitive: 20, nesting: 4, parameters: 2 }),
      fn({ name: 'load.inner', start: 9, lines: 20, cyclomatic: 3, cognitive: 2, nesting: 1 }),
    ],
    'src/a.ts': [fn({ name: 'Cart.total', start: 7, lines: 15, nloc: 12, cyclomatic: 4, cognitive: 2 })],
  },
  {
    leftOut: [
      { path: 'dist/a.min.js', reason: 'minified', detail: 'a line of 90,000 characters' },
      { path: 'src/api.ts', reason: 'generated', detail: '@generated' },
      { path: 'src/schema.ts', reason: 'generated', detail: '@generated' },
    ],
  },
);

const rowsOf = (stdout: string): readonly string[] =>
  stdout.split('\n').flatMap((line) => /\S+:\d+ {2,}(\S+)$/.exec(line)?.[1] ?? []);

test('has the worst functions, how large all of them are, and what was left out', async () => {
  expect(await run({ tree })).toMatchObject({
    exitCode: 0,
    stderr: '',
    stdout: [
      'Functions by cognitive complexity',
      '  lines  nloc  cyclomatic  cognitive  nesting  parameters  function',
      '     50    45          12         20        4           2  src/b.ts:3  load',
      '     15    12           4          2        0           0  src/a.ts:7  Cart.total',
      '     20    20           3          2        1           0  src/b.ts:9  load.inner',
      '',
      'Lines per function',
      '  1-15     1  33.3 %  ████████████████████████████████████████',
      '  16-40    1  33.3 %  ████████████████████████████████████████',
      '  over 40  1  33.3 %  ████████████████████████████████████████',
      '',
      '              p50  p75  p90  p95  p99  max',
      '  lines        20   50   50   50   50   50',
      '  nloc         20   45   45   45   45   45',
      '  cyclomatic    4   12   12   12   12   12',
      '  cognitive     2   20   20   20   20   20',
      '  nesting       1    4    4    4    4    4',
      '  parameters    0    2    2    2    2    2',
      '',
      '  3 functions in 2 files; 200 lines, 160 of them with code',
      '  3 files left out: 2 generated, 1 minified; --no-ignore measures them',
      '',
    ].join('\n'),
  });
});

test('no longer says how to measure what is left out all the same', async () => {
  const { stdout } = await run({ tree, request: { 'no-ignore': true } });
  expect(stdout).toMatch(/\n {2}3 files left out: 2 generated, 1 minified\n$/);
});

describe('the list', () => {
  test.each([
    ['cognitive', 'load Cart.total load.inner'],
    ['lines', 'load load.inner Cart.total'],
    ['nloc', 'load load.inner Cart.total'],
    ['cyclomatic', 'load Cart.total load.inner'],
    ['nesting', 'load load.inner Cart.total'],
    ['parameters', 'load Cart.total load.inner'],
    ['path', 'Cart.total load load.inner'],
  ])('sorted by %s is %s', async (sort, names) => {
    const { stdout } = await run({ tree, request: { sort } });
    expect(rowsOf(stdout).join(' ')).toBe(names);
  });

  test('says how many more there are', async () => {
    const { stdout } = await run({ tree, request: { top: '1' } });
    expect(rowsOf(stdout)).toEqual(['load']);
    expect(stdout).toContain('\n  and 2 functions more; --all lists them\n');
    expect((await run({ tree, request: { top: '0' } })).stdout).toMatch(/^Lines per function\n/);
    expect((await run({ tree, request: { top: '0', min: '1' } })).stdout).toMatch(/^Lines per function\n/);
  });

  const many = treeOf({
    'a.ts': Array.from({ length: 30 }, (_, index) => fn({ name: `f${index}`, start: index + 1 })),
  });

  test('has twenty functions, or all of them', async () => {
    expect(rowsOf((await run({ tree: many })).stdout)).toHaveLength(20);
    const { stdout } = await run({ tree: many, request: { all: true } });
    expect(rowsOf(stdout)).toEqual(many.files[0]?.functions.map(({ name }) => name));
    expect(stdout).not.toContain('more');
  });

  test('has only functions with at least so much of what it is sorted by', async () => {
    const { stdout } = await run({ tree, request: { sort: 'lines', min: '20' } });
    expect(stdout).toMatch(/^Functions by lines, from 20\n/);
    expect(rowsOf(stdout)).toEqual(['load', 'load.inner']);
    expect((await run({ tree, request: { sort: 'lines', min: '20', top: '1' } })).stdout).toContain(
      'and 1 function more',
    );
  });

  test('of no function at all is not there, nor are the figures', async () => {
    const { stdout } = await run({ tree: treeOf({}) });
    expect(stdout).toBe('  0 functions in 0 files; 0 lines, 0 of them with code\n');
  });

  test('has figures below each other, however large', async () => {
    const { stdout } = await run({ tree: treeOf({ 'a.ts': [fn({ lines: 1_234_567, cognitive: 1 }), fn()] }) });
    expect(stdout).toContain('\n  1234567  1234567           1 ');
    expect(stdout).toContain('\n        3        3           1 ');
  });

  test('of none says so, and the figures of all stay', async () => {
    const { stdout, exitCode } = await run({ tree, request: { min: '21' } });
    expect(stdout).toMatch(/^Functions by cognitive complexity, from 21\n {2}none\n\nLines per function\n/);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('3 functions in 2 files')]);
  });
});

describe('bars', () => {
  const uneven = treeOf({
    'a.ts': [
      ...Array.from({ length: 1000 }, () => fn()),
      fn({ lines: 20 }),
      ...Array.from({ length: 250 }, () => fn({ lines: 41 })),
    ],
  });
  const barsOf = async (env: Readonly<Record<string, string>>, terminal = {}) =>
    (await run({ tree: uneven, env, terminal, request: { top: '0' } })).stdout.split('\n').slice(1, 4);

  test('are as long as their share, and what is there can be seen', async () => {
    expect(await barsOf({})).toEqual([
      `  1-15     1000  79.9 %  ${'█'.repeat(40)}`,
      '  16-40       1  0.07 %  ▏',
      `  over 40   250  19.9 %  ${'█'.repeat(10)}`,
    ]);
  });

  test.each([
    [{ LANG: 'C' }, '#'],
    [{ LANG: 'en_US.ISO-8859-1' }, '#'],
    [{ LC_ALL: 'POSIX', LANG: 'C.UTF-8' }, '#'],
    [{ TERM: 'dumb', LANG: 'C.UTF-8' }, '#'],
    [{ LC_ALL: '', LANG: 'de_DE.utf8' }, '█'],
    [{ LC_CTYPE: 'UTF-8', LANG: 'C' }, '█'],
    [{}, '█'],
  ])('with %j are drawn with %s', async (env, sign) => {
    const [first = '', middle, last = ''] = await barsOf({ ...env });
    expect(middle).toMatch(sign === '#' ? / #$/ : / ▏$/);
    expect([first, last]).toEqual([
      expect.stringMatching(new RegExp(` ${sign}{40}$`)),
      expect.stringMatching(new RegExp(` ${sign}{10}$`)),
    ]);
  });

  test('of no function have no length', async () => {
    const { stdout } = await run({ tree: treeOf({ 'a.ts': [fn()] }) });
    expect(stdout).toContain('\n  16-40    0    0.0 %\n  over 40  0    0.0 %\n');
  });

  test.each([60, 40, 24, 5])('leave the figures whole in %d columns', async (columns) => {
    const [first = ''] = await barsOf({}, { isTerminal: true, columns });
    expect(first.length).toBe(columns < 25 ? 23 : Math.min(columns, 65));
  });
});

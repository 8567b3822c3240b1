import { expect, test } from 'vitest';
import { fn, run, treeOf } from './trees.ts';

const deep = `packages/${'folder/'.repeat(20)}checkout.ts`;
const long = `Checkout.${'apply'.repeat(30)}.inner`;

const inColumns = async (
  columns: number,
  files: Parameters<typeof treeOf>[0],
  env: Readonly<Record<string, string>> = {},
) => {
  const { stdout } = await run({
    tree: treeOf(files),
    terminal: { isTerminal: true, columns },
    env,
    request: { 'no-color': true },
  });
  return stdout.split('\n\n')[0]?.split('\n').slice(1) ?? [];
};

const files = {
  [deep]: [fn({ name: long, start: 1234, cognitive: 7 }), fn({ name: 'short', start: 5, cognitive: 5 })],
  'a.ts': [fn({ name: long, start: 9, cognitive: 3 })],
};

test.each([200, 120, 100, 80, 60, 40])('in %d columns no line is longer', async (columns) => {
  const lines = await inColumns(columns, files);
  expect(lines).toHaveLength(4);
  expect(lines.filter(({ length }) => length > columns)).toEqual([]);
});

test('what is cut is cut in the middle: the line stays, and how both begin and end', async () => {
  const [, first, second, third] = await inColumns(80, files);
  expect(first).toMatch(/ {2}packa…kout\.ts:1234 {2}Check…yapply\.inner$/);
  expect(second).toMatch(/ {2}packa…/);
  expect(second).toMatch(/\.ts:5 {2}short$/);
  // One below the other, though nothing of this one had to be cut.
  expect(third).toMatch(/ {2}a\.ts:9 {10,}Check…/);
  expect(third?.indexOf('Check…')).toBe(first?.indexOf('Check…'));
});

test('nothing is cut where there is room, and nothing in a log', async () => {
  const [, first] = await inColumns(100, { 'src/a.ts': [fn({ name: 'Cart.total' })] });
  expect(first).toMatch(/ {2}src\/a\.ts:1 {2}Cart\.total$/);
  const { stdout } = await run({ tree: treeOf(files), terminal: { isTerminal: false, columns: 40 } });
  expect(stdout).toContain(`  ${deep}:1234  ${long}\n`);
  // And the one long path pads no other out of sight.
  expect(
    stdout
      .split('\n')
      .find((line) => line.includes('a.ts:9'))
      ?.indexOf('Checkout'),
  ).toBeLessThan(200);
});

test('a name of thousands of characters is cut in a log too', async () => {
  const { stdout } = await run({ tree: treeOf({ 'a.ts': [fn({ name: `begin${'x'.repeat(5000)}end` })] }) });
  expect(stdout).toMatch(/ {2}beginx+…x+end\n/);
  expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThan(300);
});

test('the heads are shortened before anything is cut, and figures left out before no name has room', async () => {
  const heads = async (columns: number) => (await inColumns(columns, files))[0]?.trim();
  expect(await heads(100)).toBe('lines  nloc  cyclomatic  cognitive  nesting  parameters  function');
  expect(await heads(80)).toBe('lines  nloc  cycl.  cogn.  nest.  par.  function');
  expect(await heads(50)).toBe('cogn.  function');
});

test('a terminal without Unicode has a mark that it can show', async () => {
  const [, first] = await inColumns(80, files, { LANG: 'C' });
  expect(first).toContain('...');
  expect(first).toMatch(/^[ -~]{1,80}$/);
});

test('wide characters take two columns, marks none, and none is cut in half', async () => {
  const [, wide = ''] = await inColumns(60, { 'a.ts': [fn({ name: '漢字'.repeat(40) })] });
  const signs = wide.match(/[漢字]/g) ?? [];
  expect(wide.length + signs.length).toBeLessThanOrEqual(60);
  expect(wide.length + signs.length).toBeGreaterThanOrEqual(58);
  const [, pictures = ''] = await inColumns(61, { 'a.ts': [fn({ name: '😀'.repeat(60) })] });
  expect(pictures).toMatch(/ {2}(?:😀)+…(?:😀)+$/u);
  const [, marked = ''] = await inColumns(60, { 'a.ts': [fn({ name: 'e\u0301'.repeat(30) })] });
  expect(marked).toContain('e\u0301'.repeat(30));
});

import { expect, test } from 'vitest';
import { fn, run, treeOf } from './trees.ts';

const point = (line: number, construct: string, cyclomatic: number, cognitive: number) => ({
  line,
  construct,
  cyclomatic,
  cognitive,
});

const tree = treeOf({
  'src/a.ts': [
    fn({ name: 'plain', start: 1, points: [] }),
    fn({
      name: 'Cart.total',
      start: 5,
      lines: 9,
      cyclomatic: 4,
      cognitive: 3,
      points: [point(6, 'for', 1, 1), point(7, 'if', 1, 2), point(7, '&&', 1, 0)],
    }),
  ],
});

const why = (request: object, terminal = {}) =>
  run({ tree, request: { why: true, operands: ['src/a.ts'], ...request }, terminal });

test('each function has its points, from the one that it has anyway to the sum', async () => {
  const { stdout, exitCode, asked } = await why({});
  expect(exitCode).toBe(0);
  expect(asked).toMatchObject([[['src/a.ts'], { withPoints: true }]]);
  expect(stdout.split('\n\nLines per function')[0]?.split('\n')).toEqual([
    'Functions by cognitive complexity',
    '',
    'src/a.ts:5  Cart.total',
    '     line  cyclomatic  cognitive',
    '        5          +1             function',
    '        6          +1         +1  for',
    '        7          +1         +2  if',
    '        7          +1             &&',
    '      sum           4          3',
    '',
    'src/a.ts:1  plain',
    '     line  cyclomatic  cognitive',
    '        1          +1             function',
    '      sum           1          0',
  ]);
});

test('only functions with as much as is asked for are explained', async () => {
  const { stdout } = await why({ min: '3' });
  expect(stdout).toContain('Cart.total');
  expect(stdout).not.toContain('plain');
  expect((await why({ min: '4' })).stdout).toMatch(/^Functions by cognitive complexity, from 4\n {2}none\n/);
});

test('all functions of the file are explained, or as many as are asked for', async () => {
  const many = treeOf({ 'a.ts': Array.from({ length: 30 }, (_, index) => fn({ start: index + 1, points: [] })) });
  const request = { why: true, operands: ['a.ts'] };
  expect((await run({ tree: many, request })).stdout.match(/ sum /g)).toHaveLength(30);
  expect((await why({ top: '1' })).stdout).toContain(' 3\n\n  and 1 function more; --all lists them\n');
});

test('on a terminal the names are cut, and no line is longer than it', async () => {
  const deep = treeOf({ [`${'folder/'.repeat(30)}a.ts`]: [fn({ name: 'x'.repeat(300), points: [] })] });
  const { stdout } = await run({
    tree: deep,
    request: { why: true, operands: ['a.ts'], 'no-color': true },
    terminal: { isTerminal: true, columns: 60 },
  });
  expect(stdout.split('\n').filter(({ length }) => length > 65)).toEqual([]);
  expect(stdout).toMatch(/\nfolder.*….*a\.ts:1 {2}x+…x+\n/);
});

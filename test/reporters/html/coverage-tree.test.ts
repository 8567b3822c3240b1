import { expect, test } from 'vitest';
import { coverageTree, metricsOf, type CoverageNode } from '../../../src/reporters/html/coverage/coverage-tree.ts';
import { coverage } from './sample-page.ts';

const shape = ({ name, ratios, kids }: CoverageNode): unknown => [
  name,
  ratios.map(({ covered, total }) => `${covered}/${total}`).join(' '),
  ...kids.map(shape),
];

test('folders have the sums of their files, and come before them', () => {
  expect(shape(coverageTree(coverage, (file) => file))).toEqual([
    'All files',
    '114/120 5/6',
    [
      'src/',
      '114/120 5/6',
      ['pay/', '14/20 1/2', ['card.ts', '9/10 1/2'], ['cash.ts', '5/10 0/0']],
      ['main.ts', '100/100 4/4'],
    ],
  ]);
});

test('a folder with nothing but a folder is one line with it', () => {
  const rows = ['a/b/c/x', 'd'].map((file) => ({ file, figures: [1, 1] }));
  const tree = coverageTree({ ...coverage, rows }, (file) => file);
  expect(tree.kids.map(({ name }) => name)).toEqual(['a/b/c/', 'd']);
});

test('figures that are none are 0, and no more is covered than there is', () => {
  const rows = [[9, 4], [-1, 4], [0.5, NaN], []].map((figures, index) => ({ file: `f${index}`, figures }));
  const tree = coverageTree({ ...coverage, columns: ['lines covered', 'lines'], rows }, (file) => file);
  expect(tree.kids.map(({ ratios: [ratio] }) => ratio)).toEqual([
    { covered: 4, total: 4 },
    { covered: 0, total: 4 },
    { covered: 0, total: 0 },
    { covered: 0, total: 0 },
  ]);
});

test('a metric is a column and what is covered of it', () => {
  expect(metricsOf(['x', 'lines covered', 'lines', 'branches covered'])).toEqual([
    { name: 'lines', covered: 1, total: 2 },
  ]);
});

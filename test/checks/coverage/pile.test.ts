import { expect, test } from 'vitest';
import {
  addToPile,
  figuresOf,
  mergeSuites,
  suiteTotals,
  totalsOfAll,
  type Pile,
} from '../../../src/checks/coverage/pile.ts';
import { noTotals } from '../../../src/formats/coverage/totals.ts';
import { emptyFile } from '../../../src/formats/coverage/model.ts';
import { measuredFile } from './files.ts';

const unit = measuredFile('a.ts', { lines: { 1: 1, 2: 0, 3: 0 } });
const end = measuredFile('a.ts', { lines: { 2: 5, 4: 0 } });
const other = measuredFile('b.ts', { lines: { 1: 1 } });

function pileOf(): Pile {
  const pile: Pile = new Map();
  addToPile(pile, [unit], 'unit');
  addToPile(pile, [end, other], 'end');
  return pile;
}

test('suites count by themselves, and together once', () => {
  const pile = pileOf();
  expect(suiteTotals(pile)['unit']?.lines).toEqual({ covered: 1, total: 3 });
  expect(suiteTotals(pile)['end']?.lines).toEqual({ covered: 2, total: 3 });
  expect(totalsOfAll(mergeSuites(pile).files.values()).lines).toEqual({ covered: 3, total: 5 });
});

test('to merge suites changes none of them', () => {
  const pile = pileOf();
  mergeSuites(pile);
  expect(suiteTotals(pile)['unit']?.lines).toEqual({ covered: 1, total: 3 });
});

test('the figures of files are sorted, with their suites, and say what is outside', () => {
  const pile = pileOf();
  const figures = figuresOf(mergeSuites(pile).files, pile, (path) => path === 'a.ts');
  expect(figures.map(({ path, suites, outside }) => [path, Object.keys(suites ?? {}), outside])).toEqual([
    ['a.ts', ['unit', 'end'], undefined],
    ['b.ts', ['end'], true],
  ]);
});

test('two reports with figures alone of one file cannot be merged', () => {
  const bare = { ...emptyFile('a.ts'), summary: noTotals };
  expect(addToPile(new Map(), [bare, bare], undefined)).toEqual(['a.ts']);
  const pile: Pile = new Map();
  addToPile(pile, [bare], 'unit');
  addToPile(pile, [unit], 'end');
  expect(mergeSuites(pile).clashes).toEqual(['a.ts']);
});

import { expect, test } from 'vitest';
import type { Fact } from '../../../src/model/finding.ts';
import { checksTable } from '../../../src/reporters/markdown/checks-table.ts';
import { renderMarkdown } from '../../helpers/rendered-markdown.ts';
import { finding, result, waiver } from '../sample-report.ts';

const rows = (...results: Parameters<typeof checksTable>[0]) =>
  renderMarkdown(checksTable(results)).rows.map((cells) => cells.map((cell) => cell.replaceAll('\u00A0', ' ')));
const fact = (more: Partial<Fact>): Fact => ({ label: 'lines', value: '81.4 %', key: true, ...more });

test('a figure has its number, its limit, and how it moved from where', () => {
  const facts = [fact({ limit: 'at least 80 %', before: '81.1 %', change: '+0.3 points' })];
  expect(checksTable([result({ title: 'Coverage', facts })])).toBe(
    [
      '| Check | Now | Limit | Change |',
      '| :--- | ---: | ---: | ---: |',
      '| ✅ <b>Coverage</b>: lines | <b>81&#46;4&nbsp;%</b> | ≥&nbsp;80&nbsp;% | &#43;0.3&nbsp;points from 81&#46;1&nbsp;% |',
      '',
    ].join('\n'),
  );
});

test('what no figure has is no column', () => {
  expect(checksTable([result({ facts: [fact({})] })])).toMatch(/^\| Check \| Now \|\n/);
});

test('further figures of a check stand below the first, with what they are of', () => {
  expect(rows(result({ title: 'T', facts: [fact({}), fact({ of: 'src/', value: 3 })] }))).toEqual([
    ['✅ T: lines', '81.4 %'],
    ['\u2003src/:\u200B lines', '3'],
  ]);
});

test('figures that nobody called important are counted', () => {
  expect(rows(result({ title: 'T', facts: [fact({ key: undefined }), fact({ key: undefined })] }))).toEqual([
    ['✅ T', '2 facts verified'],
  ]);
});

test('findings are counted where there is no figure, waived ones not', () => {
  expect(rows(result({ title: 'T', findings: [finding(), finding({ waived: waiver })] }))).toEqual([
    ['❌ T', '1 finding'],
  ]);
});

test('a figure that moved from nowhere known says by how much, and one that did not move from where', () => {
  expect(rows(result({ facts: [fact({ change: '-1' }), fact({ before: '4' })] })).map((cells) => cells[2])).toEqual([
    '-1',
    'from 4',
  ]);
});

test('what could not be judged shows no figure, whatever there is', () => {
  expect(rows(result({ title: 'T', outcome: 'blocked', reason: 'gone', facts: [fact({})] }))).toEqual([
    ['⛔ T: could not be judged'],
  ]);
});

test('what was skipped says why', () => {
  expect(rows(result({ title: 'T', outcome: 'skipped', reason: 'left out', facts: [] }))).toEqual([
    ['➖ T: skipped, left out'],
  ]);
});

test('more than eight figures of a check are counted', () => {
  const all = rows(result({ facts: Array.from({ length: 10 }, () => fact({})) }));
  expect([all.length, all.at(-1)?.[0]]).toEqual([9, 'and 2 more figures']);
});

test.each([
  ['at least 80 %', '≥ 80 %'],
  ['>= 80 %', '≥ 80 %'],
  ['at most 3', '≤ 3'],
  ['<= 0', '≤ 0'],
  ['false in phase prepare', 'false in phase prepare'],
])('the limit %s is short', (limit, short) => {
  expect(rows(result({ facts: [fact({ limit })] }))[0]?.[2]).toBe(short);
});

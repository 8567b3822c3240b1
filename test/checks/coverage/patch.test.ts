import { expect, test } from 'vitest';
import { patchOf } from '../../../src/checks/coverage/patch.ts';
import type { AddedLines } from '../../../src/change/read-change.ts';
import { noTotals } from '../../../src/formats/coverage/totals.ts';
import { measuredFile } from './files.ts';

const files = new Map([
  [
    'src/a.ts',
    measuredFile('src/a.ts', { lines: { 1: 1, 2: 0, 4: 0, 5: 3, 7: 0, 9: 0 }, branches: { 2: [1, 2], 9: [0, 2] } }),
  ],
]);
const same = (_: string, line: number): number => line;
const source = { isSource: (path: string) => path.startsWith('src/'), isGuess: false };
const change = (path: string, ...added: readonly (readonly [number, number])[]): AddedLines => ({
  path,
  isNew: false,
  added,
});
const judged = (...changed: readonly AddedLines[]) => patchOf({ changed, files, source, shown: same });

test('the added lines that the report knows are counted, and no others', () => {
  expect(judged(change('src/a.ts', [1, 3], [6, 8])).files[0]?.lines).toEqual({ covered: 1, total: 3 });
});

test('uncovered lines are one range until a covered line stands between them', () => {
  const [file] = judged(change('src/a.ts', [1, 9])).files;
  expect(file?.uncovered.map(({ lines }) => lines)).toEqual([
    [2, 4],
    [7, 9],
  ]);
});

test('uncovered lines of two parts of the diff are two ranges', () => {
  const [file] = judged(change('src/a.ts', [2, 2], [4, 4])).files;
  expect(file?.uncovered.map(({ lines }) => lines)).toEqual([
    [2, 2],
    [4, 4],
  ]);
});

test('the branches on added lines are counted', () => {
  expect(judged(change('src/a.ts', [2, 2])).files[0]?.branches).toEqual({ covered: 1, total: 2 });
  expect(judged(change('src/a.ts', [1, 1], [3, 8])).files[0]?.branches).toEqual({ covered: 0, total: 0 });
  expect(judged(change('src/a.ts', [1, 4], [9, 12])).files[0]?.branches).toEqual({ covered: 1, total: 4 });
});

test('a range is placed on the commit that reviewers see', () => {
  const [file] = patchOf({
    changed: [change('src/a.ts', [2, 4], [9, 9])],
    files,
    source,
    shown: (_, line) => (line === 9 ? undefined : line + 10),
  }).files;
  expect(file?.uncovered).toEqual([{ lines: [2, 4], shown: [12, 14] }, { lines: [9, 9] }]);
});

test('a changed source file that no report knows is told', () => {
  const { unreported, files: known } = judged(change('src/new.ts', [1, 3]), change('docs/a.md', [1, 1]));
  expect(unreported).toEqual(['src/new.ts']);
  expect(known).toEqual([]);
});

test('a changed file of which a report has figures and no lines is told', () => {
  const bare = new Map([['src/a.ts', { ...measuredFile('src/a.ts', {}), summary: noTotals }]]);
  const patch = patchOf({ changed: [change('src/a.ts', [1, 2])], files: bare, source, shown: same });
  expect(patch).toMatchObject({ files: [], unreported: [], lineless: ['src/a.ts'] });
});

test('files that the change adds are told, with lines or without', () => {
  const bare = new Map([
    ['src/a.ts', { ...measuredFile('src/a.ts', {}), summary: noTotals }],
    ['src/b.ts', measuredFile('src/b.ts', { lines: { 1: 1 } })],
  ]);
  const changed = ['src/b.ts', 'src/a.ts', 'src/c.ts'].map((path) => ({ ...change(path, [1, 1]), isNew: true }));
  expect(patchOf({ changed, files: bare, source, shown: same }).added).toEqual(['src/a.ts', 'src/b.ts']);
});

test('a source file in which lines were only removed is not missed', () => {
  expect(judged(change('src/gone.ts')).unreported).toEqual([]);
});

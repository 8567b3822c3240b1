import { describe, expect, test } from 'vitest';
import { carrier } from '../../../src/checks/coverage/carry-files.ts';
import { moveLines } from '../../../src/checks/coverage/carry-lines.ts';
import { fileBuilder, type FileBuilder } from '../../../src/formats/coverage/builder.ts';
import { addHits } from '../../../src/formats/coverage/hits.ts';
import { mergeFiles } from '../../../src/formats/coverage/merge.ts';
import type { FileCoverage } from '../../../src/formats/coverage/model.ts';
import { noTotals, totalsOf } from '../../../src/formats/coverage/totals.ts';
import type { FileDiff, Hunk } from '../../../src/formats/diff.ts';
import { writeJson } from '../../../src/formats/coverage/write-json.ts';

const inserted = (before: number, count: number): Hunk => ({
  oldStart: before,
  oldLines: 0,
  newStart: before,
  newLines: count,
});
const replaced = (line: number): Hunk => ({ oldStart: line, oldLines: 1, newStart: line, newLines: 1 });

function file(say: (builder: FileBuilder) => void): FileCoverage {
  const builder = fileBuilder(addHits);
  say(builder);
  return builder.seal('a');
}

/** The rows of a file as they are stored, which are in order and each once. */
const rowsOf = (one: FileCoverage): Record<string, unknown> => {
  const [row] = JSON.parse([...writeJson([one])].join('')).files;
  return row;
};

const moved = (hunks: readonly Hunk[], say: (builder: FileBuilder) => void) => rowsOf(moveLines(file(say), hunks, 'a'));

describe('lines of before', () => {
  test('are those of today, with all that is known of them', () => {
    const rows = moved([inserted(3, 2), { oldStart: 5, oldLines: 2, newStart: 7, newLines: 1 }], (of) => {
      for (const line of [2, 3, 5, 6, 7]) {
        of.line(line, line);
        of.function(line, `f${line}`, line);
        of.branch(line, 1, 2);
        of.statement({ line, end: line, key: '' }, line, 3);
        of.instructions(line, 4, 5);
      }
    });
    // prettier-ignore
    expect(rows).toEqual({
      path: 'a',
      lines: [[2, 2], [5, 3], [8, 7]],
      functions: [[2, 'f2', 2], [5, 'f3', 3], [8, 'f7', 7]],
      branches: [[2, [1, 0]], [5, [1, 0]], [8, [1, 0]]],
      statements: [[2, 2, '', 3, 2], [5, 5, '', 3, 3], [8, 8, '', 3, 7]],
      instructions: [[2, 4, 5], [5, 4, 5], [8, 4, 5]],
    });
  });

  test('leave on no line what is on none', () => {
    const rows = moved([inserted(1, 4)], (of) => {
      of.function(0, 'main', 1);
      of.branch(0, 1, 2);
      of.statement({ line: 0, end: 0, key: '1' }, 1);
      of.instructions(0, 1, 2);
    });
    expect(rows).toMatchObject({
      functions: [[0, 'main', 1]],
      branches: [[0, [1, 0]]],
      statements: [[0, 0, '1', 1, 1]],
      instructions: [[0, 1, 2]],
    });
  });

  test('are a placeholder if they were one', () => {
    const placeholder = { ...file((of) => of.line(1, 0)), placeholder: true as const };
    expect(moveLines(placeholder, [inserted(1, 1)], 'b')).toMatchObject({ path: 'b', placeholder: true });
  });

  test.each([
    ['a line in it is changed', [replaced(5)]],
    ['a line comes into it', [inserted(5, 1)]],
    ['its first line is changed', [replaced(4)]],
    ['its last line is changed', [replaced(6)]],
    ['its key is of no known form, and something before it changed', [replaced(1)], '4-6'],
    ['its key is of no known form, and something comes before all', [inserted(1, 1)], '4-6'],
  ])('have no statement where %s', (_, hunks, key = '4.1-6.2') => {
    expect(moved(hunks, (of) => of.statement({ line: 4, end: 6, key }, 1))).not.toHaveProperty('statements');
  });

  test.each([
    ['just before it', [inserted(4, 1)], [5, 7, '5.1-7.2', 1, 1]],
    ['just behind it', [inserted(7, 1)], [4, 6, '4.1-6.2', 1, 1]],
  ])('keep a statement where something comes %s', (_, hunks, row) => {
    const { statements } = moved(hunks, (of) => of.statement({ line: 4, end: 6, key: '4.1-6.2' }, 1));
    expect(statements).toEqual([row]);
  });

  test('merge with those that another suite measured today', () => {
    const say = (by: number, covers: 'then' | 'else') => (of: FileBuilder) => {
      // In texts, 9 comes behind 10.
      const [line, other, end] = [7 + by, 9 + by, 11 + by];
      const hits = [Number(covers === 'then'), Number(covers === 'else')];
      of.statement({ line, end, key: `${line}.2-${end}.3` }, 1, 2);
      of.statement({ line, end: other, key: `${line}:2-${other}.3#2` }, 1);
      of.statement({ line: other, end: other, key: `${other}.0-${other}. 2` }, 1);
      hits.forEach((count, arm) => of.arm(line, `${line}.2-${end}.3 arm ${arm}`, count));
      hits.forEach((count, arm) => of.arm(other, `to line ${other + arm}`, count));
      hits.forEach((count, arm) => of.arm(end, `${arm},jump to line ${other + arm}`, count));
      hits.forEach((count, arm) => of.arm(end + 1, `${end + 1}: ${line + arm}-${end}`, count));
      hits.forEach((count, arm) => of.arm(end + 2, `${end + 2}:40.${arm}`, count));
    };
    const today = file(say(2, 'then'));
    const merged = mergeFiles(moveLines(file(say(0, 'else')), [inserted(1, 2)], 'a'), today);
    expect(totalsOf(merged)).toMatchObject({
      branches: { covered: 10, total: 10 },
      statements: { covered: 4, total: 4 },
    });
  });

  test('only count the arms of a branch where a line in their names is changed', () => {
    const rows = moved([inserted(1, 1), { oldStart: 3, oldLines: 1, newStart: 4, newLines: 1 }], (of) => {
      of.arm(2, 'to line 3', 0);
      of.arm(2, 'to line 5', 4);
      of.branch(2, 1, 2);
    });
    expect(rows['branches']).toEqual([[3, [4, 0]]]);
  });

  test('only count the arms of a branch whose names would be the same', () => {
    const rows = moved([inserted(1, 1)], (of) => {
      of.arm(2, 'to line 5', 4);
      of.arm(2, 'to line 05', 0);
    });
    expect(rows['branches']).toEqual([[3, [4, 0]]]);
  });
});

describe('files of before', () => {
  const change = (path: string, given: Partial<FileDiff> = {}): FileDiff => ({
    path,
    kind: 'modified',
    binary: false,
    hunks: [],
    ...given,
  });
  const carried = (diff: readonly FileDiff[], path: string, more: Partial<FileCoverage> = {}) =>
    carrier(diff)({ ...file((of) => of.line(1, 1)), path, ...more })?.path;

  test('go each its way where names are passed on', () => {
    const diff = [change('b', { kind: 'renamed', from: 'a' }), change('c', { kind: 'renamed', from: 'b' })];
    expect(['a', 'b', 'c', 'd'].map((path) => carried(diff, path))).toEqual(['b', 'c', undefined, 'd']);
  });

  test('stay what they are where others are copied from them', () => {
    const diff = [change('b', { kind: 'copied', from: 'a' })];
    expect(['a', 'b'].map((path) => carried(diff, path))).toEqual(['a', undefined]);
  });

  test.each([
    ['are deleted', change('a', { kind: 'deleted' })],
    ['differ, nobody knows how', change('a', { binary: true })],
    ['have no line left', change('a', { hunks: [replaced(1)] })],
  ])('are not known where they %s', (_, one) => {
    expect(carried([one], 'a')).toBeUndefined();
  });

  test('of which only figures are known are not known once they change', () => {
    const summary = { ...noTotals, lines: { covered: 1, total: 2 } };
    expect(carried([change('b', { kind: 'renamed', from: 'a' })], 'a', { summary })).toBe('b');
    expect(carried([change('a', { hunks: [inserted(9, 1)] })], 'a', { summary })).toBeUndefined();
  });
});

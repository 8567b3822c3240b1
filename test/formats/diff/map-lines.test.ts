import { expect, test } from 'vitest';
import { mapToNew, mapToOld } from '../../../src/formats/diff.ts';

const lines = (most: number): readonly number[] => Array.from({ length: most }, (_, index) => index + 1);

test('without hunks every line is where it was', () => {
  expect([mapToOld([])(1), mapToNew([])(7)]).toEqual([1, 7]);
});

test('lines between changes are where these left them, in both directions', () => {
  // a b c d e f -> X a b Y Z e f W
  const hunks = [
    { oldStart: 1, oldLines: 0, newStart: 1, newLines: 1 },
    { oldStart: 3, oldLines: 2, newStart: 4, newLines: 2 },
    { oldStart: 7, oldLines: 0, newStart: 8, newLines: 1 },
  ];
  expect(lines(9).map(mapToOld(hunks))).toEqual([undefined, 1, 2, undefined, undefined, 5, 6, undefined, 7]);
  expect(lines(7).map(mapToNew(hunks))).toEqual([2, 3, undefined, undefined, 6, 7, 9]);
});

test('deleted lines move what is after them', () => {
  const hunks = [{ oldStart: 2, oldLines: 2, newStart: 2, newLines: 0 }];
  expect(lines(3).map(mapToOld(hunks))).toEqual([1, 4, 5]);
  expect(lines(5).map(mapToNew(hunks))).toEqual([1, undefined, undefined, 2, 3]);
});

test('where a diff leaves changes out, the lines between correspond to none', () => {
  const hunks = [
    { oldStart: 2, oldLines: 1, newStart: 2, newLines: 1 },
    { oldStart: 5, oldLines: 1, newStart: 7, newLines: 1 },
  ];
  expect(lines(8).map(mapToOld(hunks))).toEqual([
    1,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    6,
  ]);
});

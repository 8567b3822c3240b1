import { array, assert, double, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandOf, bands, countBands } from '../../../src/reporters/html/treemap/bands.ts';
import { layOut } from '../../../src/reporters/html/treemap/lay-out.ts';
import { sizeTree, type SizeNode } from '../../../src/reporters/html/treemap/size-tree.ts';
import { squarify, type Box } from '../../../src/reporters/html/treemap/squarify.ts';

const box: Box = { x: 10, y: 20, width: 600, height: 400 };
const sizes = array(double({ min: 0.01, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 }).map((list) =>
  list.toSorted((a, b) => b - a),
);
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));

describe('squarify', () => {
  test('areas are as the sizes', () => {
    assert(
      property(sizes, (list) => {
        const total = list.reduce((sum, size) => sum + size, 0);
        return squarify(list, box).every(({ width, height }, index) =>
          near(width * height, ((list[index] ?? 0) / total) * 240_000),
        );
      }),
    );
  });

  test('boxes lie within the box and not upon each other', () => {
    const overlap = (a: Box, b: Box): number =>
      Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
      Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));
    assert(
      property(sizes, (list) => {
        const boxes = squarify(list, box);
        const isInside = boxes.every(
          ({ x, y, width, height }) =>
            x >= 10 - 1e-6 && y >= 20 - 1e-6 && x + width <= 610 + 1e-6 && y + height <= 420 + 1e-6,
        );
        return isInside && boxes.every((a, at) => boxes.slice(at + 1).every((b) => overlap(a, b) < 1e-3));
      }),
    );
  });

  test('equal sizes are near to squares', () => {
    const ratios = squarify(
      Array.from({ length: 24 }, () => 1),
      box,
    ).map(({ width, height }) => width / height);
    expect([Math.min(...ratios) > 0.5, Math.max(...ratios) < 2]).toEqual([true, true]);
  });

  test('nothing has no area', () => {
    expect([squarify([], box), squarify([0], box)[0]?.width]).toEqual([[], 0]);
  });
});

const one = (path: string, size: number, weight: number, line = 1) => ({ name: `f${line}`, path, line, size, weight });
const shape = ({ name, size, worst, kids }: SizeNode): unknown => [name, size, worst, ...kids.map(shape)];

describe('the tree of sizes', () => {
  test('sums sizes, keeps the worst, and has the largest first', () => {
    expect(shape(sizeTree([one('a/x', 1, 9), one('b/y', 5, 2), one('a/x', 2, 3, 7)]))).toEqual([
      '',
      8,
      9,
      ['b', 5, 2, ['y', 5, 2, ['f1', 5, 2]]],
      ['a', 3, 9, ['x', 3, 9, ['f7', 2, 3], ['f1', 1, 9]]],
    ]);
  });

  test('a folder with nothing but a folder is one with it; a file is never one with its folder', () => {
    expect(shape(sizeTree([one('a/b/c/x', 1, 0), one('d', 1, 0)]))).toEqual([
      '',
      2,
      0,
      ['a/b/c', 1, 0, ['x', 1, 0, ['f1', 1, 0]]],
      ['d', 1, 0, ['f1', 1, 0]],
    ]);
  });

  test('a path of a thousand folders is a tree of a few', () => {
    const depth = ({ kids }: SizeNode): number => 1 + Math.max(0, ...kids.map(depth));
    const paths = Array.from({ length: 1_000 }, (_, index) => one(`${'a/'.repeat(index)}f`, 1, 1));
    expect(depth(sizeTree(paths))).toBeLessThan(20);
  });
});

describe('the layout', () => {
  const tree = sizeTree([one('a/x', 90, 1), one('a/y', 60, 1), one('b/z', 50, 1)]);

  test('divides what is large, and draws as one what is small', () => {
    const names = (width: number, height: number): readonly string[] =>
      layOut(tree, width, height).map(({ node, isFrame }) => `${node.name}${isFrame ? ':' : ''}`);
    expect(names(900, 500)).toEqual(['a:', 'x:', 'f1', 'y:', 'f1', 'b:', 'z:', 'f1']);
    expect(names(80, 40)).toEqual(['a', 'b']);
  });

  test('leaves out what cannot be seen', () => {
    const many = sizeTree([one('a', 1_000_000, 1), one('b', 1, 1)]);
    expect(layOut(many, 300, 200).map(({ node }) => node.path)).not.toContain('b');
  });
});

describe('bands', () => {
  test.each([
    [0, 0],
    [5, 0],
    [6, 1],
    [15, 2],
    [25, 3],
    [26, 4],
    [1e9, 4],
  ])('%i is of band %i', (figure, band) => {
    expect(bandOf(figure)).toBe(band);
  });

  test('have their names and are counted', () => {
    expect([bands, countBands([0, 5, 6, 30])]).toEqual([
      ['0–5', '6–10', '11–15', '16–25', 'over 25'],
      [2, 1, 0, 0, 1],
    ]);
  });
});

import type { SizeNode } from './size-tree.ts';
import { squarify, type Box } from './squarify.ts';

export interface Cell {
  readonly node: SizeNode;
  readonly box: Box;
  /** Its name stands above what is in it. */
  readonly isFrame: boolean;
}

/** Where less is drawn than can be seen. */
const smallest = 3;
const titleHeight = 17;
const gap = 2;

/** What is large enough is divided, what is not is drawn as one; what cannot be seen is left out. */
export function layOut(root: SizeNode, width: number, height: number): readonly Cell[] {
  return fill(root, { x: 0, y: 0, width, height });
}

function fill(node: SizeNode, box: Box): readonly Cell[] {
  const kids = node.kids.filter(({ size }) => size > 0);
  const boxes = squarify(
    kids.map(({ size }) => size),
    box,
  );
  return kids.flatMap((kid, index) => {
    const place = boxes[index];
    return place && place.width >= smallest && place.height >= smallest ? cellsOf(kid, place) : [];
  });
}

function cellsOf(node: SizeNode, box: Box): readonly Cell[] {
  const isFrame = node.kids.length > 0 && box.width > 64 && box.height > 48;
  if (!isFrame) return [{ node, box, isFrame }];
  const inner = {
    x: box.x + gap,
    y: box.y + titleHeight,
    width: box.width - 2 * gap - 1,
    height: box.height - titleHeight - gap - 1,
  };
  return [{ node, box, isFrame }, ...fill(node, inner)];
}

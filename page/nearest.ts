import type { Cell } from '../src/reporters/html/treemap/lay-out.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const steps: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** The cell that lies nearest in a direction, what lies aside counting twice; the same one where there is none. */
export function nearest(cells: readonly Cell[], from: number, direction: Direction): number {
  const start = cells[from];
  if (!start) return from;
  const [x, y] = steps[direction];
  const [at] = [middle(start)];
  let best = from;
  let least = Infinity;
  for (const [index, cell] of cells.entries()) {
    const to = middle(cell);
    const [dx, dy] = [to.x - at.x, to.y - at.y];
    const ahead = dx * x + dy * y;
    const distance = ahead + 2 * Math.abs(dx * y) + 2 * Math.abs(dy * x);
    if (index === from || ahead <= 1 || distance >= least) continue;
    least = distance;
    best = index;
  }
  return best;
}

/** Of a frame it is its title, for the rest of it is covered by what is in it. */
const middle = ({ box, isFrame }: Cell): { readonly x: number; readonly y: number } => ({
  x: box.x + box.width / 2,
  y: isFrame ? box.y + 8 : box.y + box.height / 2,
});

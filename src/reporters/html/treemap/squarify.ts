export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Boxes as large as the sizes say, each as near to a square as it gets: Bruls, Huizing and van Wijk, "Squarified Treemaps".
 * Sizes come largest first, none below zero.
 */
export function squarify(sizes: readonly number[], box: Box): readonly Box[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= 0 || box.width <= 0 || box.height <= 0) return sizes.map(() => ({ ...box, width: 0, height: 0 }));
  const scale = (box.width * box.height) / total;
  const boxes: Box[] = [];
  let rest = box;
  for (let at = 0; at < sizes.length;) {
    const side = Math.min(rest.width, rest.height);
    const row = rowFrom(sizes, at, { scale, side });
    const { placed, left } = place(row, rest);
    boxes.push(...placed);
    rest = left;
    at += row.length;
  }
  return boxes;
}

/** As many areas as make the row less long than it was with one fewer. */
function rowFrom(
  sizes: readonly number[],
  at: number,
  { scale, side }: { scale: number; side: number },
): readonly number[] {
  const row: number[] = [];
  let sum = 0;
  let worst = Infinity;
  for (const size of sizes.slice(at)) {
    const area = size * scale;
    const next = worstRatio(Math.max(row[0] ?? area, area), area, { sum: sum + area, side });
    if (row.length > 0 && next > worst) break;
    row.push(area);
    sum += area;
    worst = next;
  }
  return row;
}

const worstRatio = (largest: number, smallest: number, { sum, side }: { sum: number; side: number }): number =>
  Math.max((side * side * largest) / (sum * sum), (sum * sum) / (side * side * smallest));

/** Along the shorter side; the last of a row ends where the box does, whatever was rounded. */
function place(row: readonly number[], box: Box): { readonly placed: readonly Box[]; readonly left: Box } {
  const sum = row.reduce((all, area) => all + area, 0);
  const isWide = box.width >= box.height;
  const side = isWide ? box.height : box.width;
  const depth = side === 0 ? 0 : Math.min(sum / side, isWide ? box.width : box.height);
  let at = 0;
  const placed = row.map((area): Box => {
    const length = sum === 0 ? 0 : (area / sum) * side;
    const start = at;
    at += length;
    return isWide
      ? { x: box.x, y: box.y + start, width: depth, height: length }
      : { x: box.x + start, y: box.y, width: length, height: depth };
  });
  const left = isWide
    ? { ...box, x: box.x + depth, width: box.width - depth }
    : { ...box, y: box.y + depth, height: box.height - depth };
  return { placed, left };
}

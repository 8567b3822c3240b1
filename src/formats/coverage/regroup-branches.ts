import { namedShape } from './branch-shape.ts';
import { compareText } from './compare-text.ts';
import { growingFloats, growingInts } from './growing.ts';
import type { Combine } from './hits.ts';
import type { Branches } from './model.ts';
import { eachRun, orderByLine } from './order-by-line.ts';
import { namesOf, type Shape } from './shape-book.ts';

/** Entries as they came: a line may have several, in any order; each has its arms in order. */
interface Entries extends Omit<Branches, 'shapes'> {
  readonly shapes: readonly Shape[];
}

interface Entry {
  readonly shape: string;
  readonly hits: Iterable<number>;
}

/** Sorts entries, and makes one of those that are about the same arms. */
export function regroupBranches(entries: Entries, text: (shape: Shape) => string, combine: Combine): Branches {
  const { numbers, shapes, starts, hits } = entries;
  const order = orderByLine(numbers);
  const [ownNumbers, ownStarts, ownHits] = [growingInts(), growingInts(), growingFloats()];
  const ownShapes: string[] = [];
  eachRun(numbers, order, (start, end) => {
    const parts = Array.from(order.subarray(start, end), (index) => {
      const shape = shapes[index];
      return {
        shape: shape ? text(shape) : '',
        names: shape?.before && end - start > 1 ? namesOf(shape) : undefined,
        hits: hits.subarray(starts[index] ?? 0, starts[index + 1] ?? 0),
      };
    });
    for (const entry of parts.length === 1 ? parts : joinParts(parts, combine)) {
      ownNumbers.push(numbers[order[start] ?? 0] ?? 0);
      ownShapes.push(entry.shape);
      ownStarts.push(ownHits.length);
      for (const hit of entry.hits) ownHits.push(hit);
    }
  });
  ownStarts.push(ownHits.length);
  return { numbers: ownNumbers.take(), shapes: ownShapes, starts: ownStarts.take(), hits: ownHits.take() };
}

interface Part {
  readonly shape: string;
  /** The names of the arms; none where they are only counted. */
  readonly names: readonly string[] | undefined;
  readonly hits: Float64Array;
}

/** The parts of one line: all named arms become one entry, counts of the same total another. */
function joinParts(parts: readonly Part[], combine: Combine): Entry[] {
  const arms = new Map<string, number>();
  const counts = new Map<string, Float64Array>();
  for (const { shape, names, hits } of parts) {
    names?.forEach((name, arm) => {
      const [known, own] = [arms.get(name), hits[arm] ?? 0];
      arms.set(name, known === undefined ? own : combine(known, own));
    });
    if (names) continue;
    const known = counts.get(shape);
    counts.set(shape, known ? known.map((hit, arm) => combine(hit, hits[arm] ?? 0)) : hits);
  }
  const entries: Entry[] = [...counts].map(([shape, hits]) => ({ shape, hits }));
  if (arms.size > 0) {
    const sorted = [...arms].sort(([a], [b]) => compareText(a, b));
    entries.push({ shape: namedShape(sorted.map(([name]) => name)), hits: sorted.map(([, hits]) => hits) });
  }
  return entries.sort((a, b) => compareText(a.shape, b.shape));
}

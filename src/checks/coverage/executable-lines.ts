import type { FileCoverage, Functions, Lines, Statements } from '../../formats/coverage/model.ts';

/** What a report says of a line: how often it ran, or nothing. */
export type HitsAt = (line: number) => number | undefined;

/**
 * The lines of a change are looked up here. A statement that holds no other one counts on each of its lines: an edit in the
 * middle of a call is an edit of the call, though the report names its first line only.
 */
export function hitsAt({ lines, statements, functions }: FileCoverage): HitsAt {
  const leaves = leavesOf(statements);
  return (line) => {
    const own = indexOf(lines.numbers, line);
    if (own >= 0) return lines.hits[own];
    return hitsOfLeaf(leaves, line) ?? hitsOfFunction(functions, line);
  };
}

/** Where no statement is, a function may begin, such as a method with its arguments. */
function hitsOfFunction({ numbers, hits }: Functions, line: number): number | undefined {
  const last = indexOf(numbers, line);
  if (last < 0) return undefined;
  let most = 0;
  for (let index = last; index >= 0 && numbers[index] === line; index--) most = Math.max(most, hits[index] ?? 0);
  return most;
}

type Leaves = Pick<Statements, 'numbers' | 'ends' | 'hits'>;

/** Ascending, and none within another. */
function leavesOf({ numbers, ends, hits }: Statements): Leaves {
  const indexes: number[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const [start, end] = [numbers[index] ?? 0, ends[index] ?? 0];
    const next = numbers[index + 1] ?? Infinity;
    if (end > start && next > end && !isWithin(indexes.at(-1), start, ends)) indexes.push(index);
  }
  const pick = (from: Uint32Array | Float64Array): number[] => indexes.map((index) => from[index] ?? 0);
  return {
    numbers: Uint32Array.from(pick(numbers)),
    ends: Uint32Array.from(pick(ends)),
    hits: Float64Array.from(pick(hits)),
  };
}

const isWithin = (before: number | undefined, start: number, ends: Uint32Array): boolean =>
  before !== undefined && (ends[before] ?? 0) >= start;

function hitsOfLeaf({ numbers, ends, hits }: Leaves, line: number): number | undefined {
  const before = lastUpTo(numbers, line);
  return before >= 0 && (ends[before] ?? 0) >= line ? hits[before] : undefined;
}

/** The index of a number in an ascending list, or -1. */
function indexOf(numbers: Lines['numbers'], wanted: number): number {
  const index = lastUpTo(numbers, wanted);
  return index >= 0 && numbers[index] === wanted ? index : -1;
}

function lastUpTo(numbers: Uint32Array, most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

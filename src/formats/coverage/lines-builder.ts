import type { Combine } from './hits.ts';
import { noLines, type Lines } from './model.ts';
import { eachRun, orderByLine } from './order-by-line.ts';

// A report has files by the hundred thousand, most of them short: with arrays of its own, each would cost more than what is
// in it. So the lines of a file are written behind those of the one before, and taken without a copy.
const slabLength = 2 ** 16;
const leastRoom = 64;

/** Arrays that a reader writes lines into by itself: from `at` on, each line after `last`. */
export interface LinesRoom {
  numbers: Uint32Array;
  hits: Float64Array;
  at: number;
  last: number;
}

export function linesBuilder(combine: Combine) {
  let [numbers, hits] = [new Uint32Array(64), new Float64Array(64)];
  let [start, end, last] = [0, 0, 0];
  let isAscending = true;

  function widen(): void {
    const length = end - start;
    const room = Math.max(length * 2, Math.min(numbers.length * 2, slabLength));
    const [widerNumbers, widerHits] = [new Uint32Array(room), new Float64Array(room)];
    widerNumbers.set(numbers.subarray(start, end));
    widerHits.set(hits.subarray(start, end));
    [numbers, hits, start, end] = [widerNumbers, widerHits, 0, length];
  }

  const lent: LinesRoom = { numbers, hits, at: 0, last: 0 };
  return {
    room: (): LinesRoom => {
      if (numbers.length - end < leastRoom) widen();
      lent.numbers = numbers;
      lent.hits = hits;
      lent.at = end;
      lent.last = last;
      return lent;
    },
    /** What was written is this builder's: nothing else was told of it in the meantime. */
    wrote: (room: LinesRoom): void => {
      end = room.at;
      last = room.last;
    },
    add: (number: number, count: number): void => {
      if (number <= last) {
        if (number === last) {
          hits[end - 1] = combine(hits[end - 1] ?? 0, count);
          return;
        }
        isAscending = false;
      }
      if (end === numbers.length) widen();
      numbers[end] = number;
      hits[end++] = count;
      last = number;
    },
    seal(): Lines {
      if (start === end) return noLines;
      const sealed = { numbers: numbers.subarray(start, end), hits: hits.subarray(start, end) };
      const result = isAscending ? sealed : sortLines(sealed, combine);
      // What was sorted into arrays of its own leaves its room to the next.
      if (isAscending) start = end;
      else end = start;
      [isAscending, last] = [true, 0];
      return result;
    },
  };
}

function sortLines({ numbers, hits }: Lines, combine: Combine): Lines {
  const order = orderByLine(numbers);
  const [ownNumbers, ownHits] = [new Uint32Array(order.length), new Float64Array(order.length)];
  let length = 0;
  eachRun(numbers, order, (start, end) => {
    let count = hits[order[start] ?? 0] ?? 0;
    for (let index = start + 1; index < end; index++) count = combine(count, hits[order[index] ?? 0] ?? 0);
    ownNumbers[length] = numbers[order[start] ?? 0] ?? 0;
    ownHits[length++] = count;
  });
  return { numbers: ownNumbers.slice(0, length), hits: ownHits.slice(0, length) };
}

import { growingFloats, growingInts } from './growing.ts';
import type { Combine } from './hits.ts';
import { noLines, type Lines } from './model.ts';
import { eachRun, orderByLine } from './order-by-line.ts';

export function linesBuilder(combine: Combine) {
  const [numbers, hits] = [growingInts(), growingFloats()];
  let isAscending = true;
  let last = 0;
  return {
    add: (number: number, count: number): void => {
      if (number <= last) {
        const end = numbers.length - 1;
        if (number === last && end >= 0) {
          hits.set(end, combine(hits.at(end), count));
          return;
        }
        isAscending = false;
      }
      last = number;
      numbers.push(number);
      hits.push(count);
    },
    seal(): Lines {
      if (numbers.length === 0) return noLines;
      const sealed = isAscending
        ? { numbers: numbers.take(), hits: hits.take() }
        : sortLines({ numbers: numbers.view(), hits: hits.view() }, combine);
      numbers.clear();
      hits.clear();
      [isAscending, last] = [true, 0];
      return sealed;
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

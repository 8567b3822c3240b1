import { growingInts } from './growing.ts';
import { nothingCounted, type Counted } from './model.ts';
import { eachRun, orderByLine } from './order-by-line.ts';

/** Of a line that is counted twice, the more is what is known. */
export function countedBuilder() {
  const [numbers, covered, total] = [growingInts(), growingInts(), growingInts()];
  let isAscending = true;
  let last = 0;
  return {
    add: (line: number, own: number, all: number): void => {
      if (line <= last) isAscending = false;
      last = line;
      numbers.push(line);
      covered.push(own);
      total.push(all);
    },
    seal(): Counted {
      if (numbers.length === 0) return nothingCounted;
      const sealed = isAscending
        ? { numbers: numbers.take(), covered: covered.take(), total: total.take() }
        : sortCounted({ numbers: numbers.view(), covered: covered.view(), total: total.view() });
      for (const column of [numbers, covered, total]) column.clear();
      [isAscending, last] = [true, 0];
      return sealed;
    },
  };
}

function sortCounted({ numbers, covered, total }: Counted): Counted {
  const order = orderByLine(numbers);
  const [ownNumbers, ownCovered, ownTotal] = [growingInts(), growingInts(), growingInts()];
  eachRun(numbers, order, (start, end) => {
    let [most, all] = [0, 0];
    for (const index of order.subarray(start, end)) {
      most = Math.max(most, covered[index] ?? 0);
      all = Math.max(all, total[index] ?? 0);
    }
    ownNumbers.push(numbers[order[start] ?? 0] ?? 0);
    ownCovered.push(most);
    ownTotal.push(all);
  });
  return { numbers: ownNumbers.take(), covered: ownCovered.take(), total: ownTotal.take() };
}

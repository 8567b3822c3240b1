import { compareText } from './compare-text.ts';
import { growingFloats, growingInts } from './growing.ts';
import type { Combine } from './hits.ts';
import { noFunctions, type Functions } from './model.ts';
import { orderByLine } from './order-by-line.ts';

export function functionsBuilder(combine: Combine) {
  const [numbers, hits] = [growingInts(), growingFloats()];
  let names: string[] = [];
  let isAscending = true;
  let last = -1;
  return {
    add: (line: number, name: string, count: number): void => {
      if (line <= last) isAscending = false;
      last = line;
      numbers.push(line);
      names.push(name);
      hits.push(count);
    },
    seal(): Functions {
      if (names.length === 0) return noFunctions;
      const sealed = isAscending
        ? { numbers: numbers.take(), names, hits: hits.take() }
        : sortFunctions({ numbers: numbers.view(), names, hits: hits.view() }, combine);
      numbers.clear();
      hits.clear();
      [names, isAscending, last] = [[], true, -1];
      return sealed;
    },
  };
}

function sortFunctions({ numbers, names, hits }: Functions, combine: Combine): Functions {
  const order = orderByLine(numbers, (a, b) => compareText(names[a] ?? '', names[b] ?? ''));
  const [ownNumbers, ownHits] = [growingInts(), growingFloats()];
  const ownNames: string[] = [];
  for (const index of order) {
    const [number, name, count] = [numbers[index] ?? 0, names[index] ?? '', hits[index] ?? 0];
    const last = ownNames.length - 1;
    if (ownNames[last] === name && ownNumbers.at(last) === number) {
      ownHits.set(last, combine(ownHits.at(last), count));
      continue;
    }
    ownNumbers.push(number);
    ownNames.push(name);
    ownHits.push(count);
  }
  return { numbers: ownNumbers.take(), names: ownNames, hits: ownHits.take() };
}

import { compareText } from './compare-text.ts';
import { growingFloats, growingInts } from './growing.ts';
import type { Combine } from './hits.ts';
import { noStatements, type Statements } from './model.ts';
import { orderByLine } from './order-by-line.ts';

interface Place {
  readonly line: number;
  readonly end: number;
  readonly key: string;
}

function columns() {
  return { numbers: growingInts(), ends: growingInts(), weights: growingInts(), hits: growingFloats() };
}

export function statementsBuilder(combine: Combine) {
  const { numbers, ends, weights, hits } = columns();
  let keys: string[] = [];
  let isAscending = true;
  let last = -1;
  return {
    add: ({ line, end, key }: Place, count: number, weight = 1): void => {
      if (line <= last) isAscending = false;
      last = line;
      numbers.push(line);
      ends.push(end);
      keys.push(key);
      weights.push(weight);
      hits.push(count);
    },
    seal(): Statements {
      if (keys.length === 0) return noStatements;
      const sealed = isAscending
        ? { numbers: numbers.take(), ends: ends.take(), keys, weights: weights.take(), hits: hits.take() }
        : sortStatements(
            { numbers: numbers.view(), ends: ends.view(), keys, weights: weights.view(), hits: hits.view() },
            combine,
          );
      for (const column of [numbers, ends, weights, hits]) column.clear();
      [keys, isAscending, last] = [[], true, -1];
      return sealed;
    },
  };
}

function sortStatements(all: Statements, combine: Combine): Statements {
  const order = orderByLine(all.numbers, (a, b) => compareText(all.keys[a] ?? '', all.keys[b] ?? ''));
  const own = columns();
  const keys: string[] = [];
  for (const index of order) {
    const number = all.numbers[index] ?? 0;
    const key = all.keys[index] ?? '';
    const [end, weight, hits] = [all.ends[index] ?? 0, all.weights[index] ?? 0, all.hits[index] ?? 0];
    const last = keys.length - 1;
    if (keys[last] === key && own.numbers.at(last) === number) {
      own.ends.set(last, Math.max(own.ends.at(last), end));
      own.weights.set(last, Math.max(own.weights.at(last), weight));
      own.hits.set(last, combine(own.hits.at(last), hits));
      continue;
    }
    keys.push(key);
    own.numbers.push(number);
    own.ends.push(end);
    own.weights.push(weight);
    own.hits.push(hits);
  }
  const { numbers, ends, weights, hits } = own;
  return { numbers: numbers.take(), ends: ends.take(), keys, weights: weights.take(), hits: hits.take() };
}

import { compareText } from './compare-text.ts';
import { growingFloats, growingInts } from './growing.ts';
import type { Combine } from './hits.ts';
import { noBranches, type Branches } from './model.ts';
import { regroupBranches } from './regroup-branches.ts';
import { shapeBook, type Shape } from './shape-book.ts';

/** Reports have the arms of a line together and in order, nearly always: then they are packed as they come. */
export function branchesBuilder(combine: Combine) {
  const book = shapeBook();
  const [numbers, starts, hits] = [growingInts(), growingInts(), growingFloats()];
  let shapes: Shape[] = [];
  let isOrdered = true;
  // The line that the last entry is of; the arms of that entry, where it has named ones.
  let line = 0;
  let open: Shape | undefined;

  function start(number: number): void {
    if (number <= line) isOrdered = false;
    line = number;
    numbers.push(number);
    starts.push(hits.length);
  }

  return {
    arm: (number: number, name: string, count: number): void => {
      if (open !== undefined && number === line && (book.isNext(open, name) || compareText(open.name, name) < 0)) {
        shapes[shapes.length - 1] = open = book.with(open, name);
      } else {
        start(number);
        open = book.with(undefined, name);
        shapes.push(open);
      }
      hits.push(count);
    },
    count: (number: number, covered: number, total: number): void => {
      if (total <= 0) return;
      start(number);
      open = undefined;
      shapes.push(book.counted(total));
      for (let arm = 0; arm < total; arm++) hits.push(arm < covered ? 1 : 0);
    },
    seal(): Branches {
      if (shapes.length === 0) return noBranches;
      starts.push(hits.length);
      const sealed = isOrdered
        ? { numbers: numbers.take(), shapes: shapes.map(book.text), starts: starts.take(), hits: hits.take() }
        : regroupBranches(
            { numbers: numbers.view(), shapes, starts: starts.view(), hits: hits.view() },
            book.text,
            combine,
          );
      for (const column of [numbers, starts, hits]) column.clear();
      [shapes, line, open, isOrdered] = [[], 0, undefined, true];
      book.tidy();
      return sealed;
    },
  };
}

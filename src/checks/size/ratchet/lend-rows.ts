import { compareKeys, printKey } from '../../../formats/size-baseline/key.ts';
import { isLooser, isNothing, type Sizes } from '../../../formats/size-baseline/sizes.ts';
import type { Allowed, JudgedFunction, LimitOfPath, Rows } from './model.ts';
import { overLimit } from './over-limit.ts';

interface Present {
  readonly functions: readonly JudgedFunction[];
  readonly unparsed: readonly string[];
  readonly limitOf: LimitOfPath;
}

/** Of so many rows of one name, or of one file, one must do. */
const mostLooks = 100;

/**
 * Where there is no change to look at no rename is seen: what has no row may have that of a function that is gone and was
 * of the same name, or in the same file. Each row is lent once; answers, by the key of who has it, whose it is.
 */
export function lendRows(rows: Rows, { functions, unparsed, limitOf }: Present): Rows {
  const there = new Set(functions.map(printKey));
  const unknown = new Set(unparsed);
  const gone = [...rows].flatMap(([key, row]) => (there.has(key) || unknown.has(row.path) ? [] : [row]));
  const [byName, byPath] = [groupBy(gone, ({ name }) => name), groupBy(gone, ({ path }) => path)];
  const lent = new Map<string, Allowed>();
  for (const one of functions.filter((each) => !rows.has(printKey(each))).sort(compareKeys)) {
    const over = overLimit(one, limitOf);
    if (isNothing(over)) continue;
    const lender = firstFor(over, byName.get(one.name)) ?? firstFor(over, byPath.get(one.path));
    if (!lender) continue;
    byName.get(lender.name)?.delete(lender);
    byPath.get(lender.path)?.delete(lender);
    lent.set(printKey(one), lender);
  }
  return lent;
}

function firstFor(over: Sizes, rows: Iterable<Allowed> = []): Allowed | undefined {
  let looks = 0;
  for (const row of rows) {
    if (!isLooser(over, row.sizes)) return row;
    if (++looks === mostLooks) return undefined;
  }
  return undefined;
}

function groupBy(rows: readonly Allowed[], groupOf: (row: Allowed) => string): ReadonlyMap<string, Set<Allowed>> {
  const groups = new Map<string, Set<Allowed>>();
  for (const row of rows) {
    const group = groups.get(groupOf(row));
    if (group) group.add(row);
    else groups.set(groupOf(row), new Set([row]));
  }
  return groups;
}

import { printKey, type FunctionKey } from '../../../formats/size-baseline/key.ts';
import { isLooser, mostSizes, type Sizes } from '../../../formats/size-baseline/sizes.ts';
import { carryRows, formerKeys, type Formerly } from './carry-rows.ts';
import type { JudgedFunction, Rows, SizeRatchet, SizeRow } from './model.ts';

/** A row on disk that allows more than the base does. */
export interface Lifted {
  readonly row: SizeRow;
  readonly base: Sizes;
}

/** What functions over their limit may have. */
export interface Allowance {
  /** The rows to judge by. */
  readonly rows: Rows;
  /** The same before any row on disk was lifted. */
  readonly base: Rows;
  /** Rows on disk that were lifted, with a reason that they did not have before. */
  readonly raised: readonly Lifted[];
  /** Rows on disk that were lifted without one. */
  readonly lowered: readonly Lifted[];
  readonly formerly: Formerly;
}

export const nothing: Sizes = {};

/**
 * The base's rows, so that a change cannot move what it is judged by; where a function went, its row goes, and a row on
 * disk that was raised with a reason holds. Without a base the rows on disk are all there is.
 */
export function allowanceOf(ratchet: SizeRatchet, functions: readonly JudgedFunction[]): Allowance {
  if (ratchet.from !== 'base') {
    const rows = rowsByKey(ratchet.own);
    return { rows, base: rows, raised: [], lowered: [], formerly: (key) => key };
  }
  const carriage = { functions, renames: ratchet.renames };
  const formerly = formerKeys(carriage);
  const base = carryRows(ratchet.rows, carriage, formerly);
  const before = rowsByKey(ratchet.rows);
  // A row that nobody touched still has what its function took along.
  const ceiling = (key: string): Sizes => mostSizes(sizesIn(base, key), sizesIn(before, key));
  const reasons = new Map(ratchet.rows.map((row) => [printKey(row), row.reason]));
  const isReasoned = (row: SizeRow): boolean => {
    const old = formerly(row);
    return row.reason !== undefined && (old === undefined || row.reason !== reasons.get(printKey(old)));
  };
  const own = ratchet.own.map((row) => ({ key: printKey(row), row, isReasoned: isReasoned(row) }));
  const lift = ({ key, row }: (typeof own)[number]): Lifted => ({ row, base: sizesIn(base, key) });
  const lifted = own.filter((one) => one.isReasoned && isLooser(one.row.sizes, sizesIn(base, one.key)));
  const loosened = own.filter((one) => !one.isReasoned && isLooser(one.row.sizes, ceiling(one.key)));
  const rows = new Map([...base, ...lifted.map(({ key, row }) => [key, row] as const)]);
  return { rows, base, raised: lifted.map(lift), lowered: loosened.map(lift), formerly };
}

export const rowsByKey = <Row extends FunctionKey>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [printKey(row), row]));

export const sizesIn = (rows: Rows, key: string): Sizes => rows.get(key)?.sizes ?? nothing;

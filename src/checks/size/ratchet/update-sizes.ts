import { compareKeys, printKey, type FunctionKey } from '../../../formats/size-baseline/key.ts';
import type { SizeEntry } from '../../../formats/size-baseline/row.ts';
import { isLooser, isNothing, leastSizes, type Sizes } from '../../../formats/size-baseline/sizes.ts';
import { allowanceOf, rowsByKey, sizesIn, type Allowance } from './allowance.ts';
import type { Allowed, JudgedFunction, LimitOfPath, SizeRatchet, SizeRow } from './model.ts';
import { overLimit } from './over-limit.ts';
import { rowChanges, type RowChange } from './row-changes.ts';

interface Update {
  /** What the rows are judged by; undefined where there is no baseline yet, and all is taken as it is. */
  readonly ratchet: SizeRatchet | undefined;
  /** The rows on disk, with what they were raised from. */
  readonly own: readonly SizeEntry[];
  /** All of them: a row of a function that is not among them goes, unless its file could not be parsed. */
  readonly functions: readonly JudgedFunction[];
  readonly limitOf: LimitOfPath;
  /** Why rows may be raised; without it none is. */
  readonly reason?: string | undefined;
}

/** A row that would have to be raised. */
export interface Refused extends FunctionKey {
  readonly row: Sizes;
  readonly over: Sizes;
  /** Its reason is the one that the row has already, for an earlier raise. */
  readonly isOldReason: boolean;
}

export interface Updated {
  readonly entries: readonly SizeEntry[];
  readonly changes: readonly RowChange[];
  readonly refused: readonly Refused[];
}

/** The rows as tight as the functions let them be. Never looser than what they are judged by, but for a reason. */
export function updateSizes({ ratchet, own, functions, limitOf, reason }: Update): Updated {
  const measured = new Map(functions.map((one) => [printKey(one), { ...keyOf(one), sizes: overLimit(one, limitOf) }]));
  if (!ratchet) {
    const entries = sorted([...measured.values()]);
    return { entries, changes: rowChanges(own, entries, (key) => key), refused: [] };
  }
  const allowance = allowanceOf(ratchet, functions);
  // What is measured under its old key did not move.
  const formerKey = (key: FunctionKey): FunctionKey => {
    const old = allowance.formerly(key);
    return old && !measured.has(printKey(old)) ? old : key;
  };
  const renewal: Renewal = { allowance, formerKey, reason, own: rowsByKey(own), before: rowsByKey(ratchet.rows) };
  const unparsed = new Set(ratchet.unparsed);
  const [entries, refused]: [SizeEntry[], Refused[]] = [[], []];
  for (const [key, found] of new Map<string, Allowed>([...allowance.rows, ...measured])) {
    // What cannot be parsed may be as bad as ever.
    if (!measured.has(key) && !unparsed.has(found.path)) continue;
    const renewed = renew(key, found, renewal);
    entries.push(renewed.entry);
    if (renewed.refused) refused.push(renewed.refused);
  }
  // A row that seems gone may be that of a refused function under its old name.
  const mayBeNeeded = ratchet.from !== 'base' && refused.length > 0;
  const gone = mayBeNeeded ? own.filter((row) => !measured.has(printKey(row)) && !unparsed.has(row.path)) : [];
  const kept = sorted([...entries, ...gone]);
  return { entries: kept, changes: rowChanges(own, kept, formerKey), refused };
}

interface Renewal {
  readonly allowance: Allowance;
  readonly formerKey: (key: FunctionKey) => FunctionKey;
  readonly reason: string | undefined;
  /** The rows on disk, and those at the base. */
  readonly own: ReadonlyMap<string, SizeEntry>;
  readonly before: ReadonlyMap<string, SizeRow>;
}

/** `found` has what is over the limit. */
function renew(
  key: string,
  found: Allowed,
  { allowance, formerKey, reason, own, before }: Renewal,
): { readonly entry: SizeEntry; readonly refused?: Refused } {
  const [one, over, row] = [keyOf(found), found.sizes, sizesIn(allowance.rows, key)];
  const old = allowance.formerly(one);
  const isOldReason = reason !== undefined && old !== undefined && reason === before.get(printKey(old))?.reason;
  const isOver = isLooser(over, row);
  if (isOver && reason !== undefined && !isOldReason)
    return { entry: { ...one, sizes: over, raised: { from: sizesIn(allowance.base, key), reason } } };
  const sizes = leastSizes(row, over);
  const raised = (own.get(key) ?? own.get(printKey(formerKey(one))))?.raised;
  const entry = { ...one, sizes, ...(raised && isLooser(sizes, raised.from) && { raised }) };
  return isOver ? { entry, refused: { ...one, row, over, isOldReason } } : { entry };
}

const keyOf = ({ path, name, ordinal }: FunctionKey): FunctionKey => ({ path, name, ordinal });

const sorted = (entries: readonly SizeEntry[]): readonly SizeEntry[] =>
  entries.filter(({ sizes }) => !isNothing(sizes)).sort(compareKeys);

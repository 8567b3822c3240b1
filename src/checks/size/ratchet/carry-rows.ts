import { printKey, type FunctionKey } from '../../../formats/size-baseline/key.ts';
import type { Allowed, JudgedFunction, Renames, Rows } from './model.ts';

interface Carriage {
  readonly functions: readonly JudgedFunction[];
  readonly renames: Renames;
}

/** The key that a function had at the base; undefined for one that was not there. */
export type Formerly = (key: FunctionKey) => FunctionKey | undefined;

export function formerKeys({ functions, renames }: Carriage): Formerly {
  const known = new Map(functions.map((one) => [printKey(one), one]));
  const oldPaths = new Map(renames.map(([old, now]) => [now, old]));
  const gone = new Set(renames.map(([old]) => old));
  return (key) => {
    const found = known.get(printKey(key));
    if (found?.before) return found.before;
    if (found?.isNew) return undefined;
    const path = oldPaths.get(key.path) ?? (gone.has(key.path) ? undefined : key.path);
    return path === undefined ? undefined : { ...key, path };
  };
}

/** Rows that follow their functions to where these are now. No row goes to two of them. */
export function carryRows(rows: readonly Allowed[], { functions, renames }: Carriage, formerly: Formerly): Rows {
  const newPaths = new Map(renames);
  const before = new Map(rows.map((row) => [printKey(row), row]));
  const carried = new Map<string, Allowed>();
  // Functions first: what is known of them is better than what only their files tell.
  const measured = functions.map(({ path, name, ordinal }) => ({ path, name, ordinal }));
  const moved = rows.map(({ path, name, ordinal }) => ({ path: newPaths.get(path) ?? path, name, ordinal }));
  for (const key of [...measured, ...moved]) {
    const old = formerly(key);
    const from = old && printKey(old);
    const row = from === undefined ? undefined : before.get(from);
    if (from === undefined || !row) continue;
    before.delete(from);
    carried.set(printKey(key), { ...key, sizes: row.sizes });
  }
  return carried;
}

import type { Per } from '../../../formats/coverage/ratchet-file.ts';
import type { Gap } from '../../../formats/coverage/ratchet-row.ts';
import { keyOf, least, minus, noGap, plus, type Gaps } from './gaps.ts';

/** Old path to new. */
export type Renames = readonly (readonly [old: string, now: string])[];

interface Carriage {
  readonly renames: Renames;
  readonly per: Per;
  /** What is uncovered now, per file. */
  readonly files: Gaps;
}

/** Rows that follow their files to where these are now. However files move, the rows together allow no more. */
export const carryRows = (rows: Gaps, { renames, per, files }: Carriage): Gaps =>
  per === 'file' ? carryFiles(rows, renames) : carryBetweenFolders(rows, renames, files);

function carryFiles(rows: Gaps, renames: Renames): Gaps {
  const carried = new Map(rows);
  for (const path of renames.flat()) carried.delete(path);
  for (const [old, now] of renames) {
    const row = rows.get(old);
    if (row) carried.set(now, row);
  }
  return carried;
}

/** A folder's row does not tell what each file had: a file takes with it what it has now, and no more than there is. */
function carryBetweenFolders(rows: Gaps, renames: Renames, files: Gaps): Gaps {
  const left = new Map(rows);
  const brought: [folder: string, gap: Gap][] = [];
  for (const [old, now] of renames) {
    const [from, to] = [keyOf(old, 'folder'), keyOf(now, 'folder')];
    if (from === to) continue;
    const has = left.get(from) ?? noGap;
    const taken = least(files.get(now) ?? noGap, has);
    left.set(from, minus(has, taken));
    brought.push([to, taken]);
  }
  for (const [folder, gap] of brought) left.set(folder, plus(left.get(folder) ?? noGap, gap));
  return left;
}

/** The key that a row had before the change. */
export function formerKeys(renames: Renames, per: Per): (key: string) => string {
  if (per === 'folder') return (key) => key;
  const old = new Map(renames.map(([before, now]) => [now, before]));
  return (key) => old.get(key) ?? key;
}

import type { RatchetRow } from '../evidence.ts';
import { keyOf, noGap, plus } from './gaps.ts';

/** Rows of files as those of their folders. Reasons stay behind: each was given for one file. */
export function inFolders(rows: readonly RatchetRow[]): RatchetRow[] {
  const folders = new Map<string, RatchetRow>();
  for (const row of rows) {
    const key = keyOf(row.key, 'folder');
    const known = folders.get(key);
    folders.set(key, { key, ...plus(known ?? noGap, row), line: known?.line ?? row.line });
  }
  return [...folders.values()];
}

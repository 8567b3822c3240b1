import { compareKeys } from './key.ts';
import type { PlacedEntry } from './row.ts';
import { isLooser, isNothing, leastSizes } from './sizes.ts';

/**
 * The rows that both sides of a merge allow: what only one of them has, the other holds to the limit. Where that one had
 * brought a function of its own the row is missing then, which fails and is mended by an update; a row that the other
 * took away because its function is small again would pass in silence. Both are sorted.
 */
export function stricterRows(ours: readonly PlacedEntry[], theirs: readonly PlacedEntry[]): readonly PlacedEntry[] {
  const rows: PlacedEntry[] = [];
  let at = 0;
  for (const one of ours) {
    let other = theirs[at];
    while (other && compareKeys(other, one) < 0) other = theirs[++at];
    if (!other || compareKeys(other, one) !== 0) continue;
    const { raised: _, ...row } = one;
    const sizes = leastSizes(one.sizes, other.sizes);
    const raised = [one.raised, other.raised].find((each) => each && isLooser(sizes, each.from));
    if (!isNothing(sizes)) rows.push({ ...row, sizes, ...(raised && { raised }) });
  }
  return rows;
}

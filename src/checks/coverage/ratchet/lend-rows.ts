import { compareText } from '../../../formats/coverage/compare-text.ts';
import type { Gap } from '../../../formats/coverage/ratchet-row.ts';
import { least, minus, sumOf, type Gaps } from './gaps.ts';

interface Present {
  /** What is uncovered now. */
  readonly gaps: Gaps;
  /** Keys that are there and that no report knows. */
  readonly lost: readonly string[];
}

/**
 * Where there is no change to look at no rename is seen: what has no row may have what the rows of files that are gone had,
 * and all of it together no more.
 */
export function lendRows(rows: Gaps, { gaps, lost }: Present): Gaps {
  const there = new Set([...gaps.keys(), ...lost]);
  let left = sumOf([...rows].flatMap(([key, gap]) => (there.has(key) ? [] : [gap])));
  const lent = new Map(rows);
  for (const [key, gap] of [...gaps].filter(([one]) => !rows.has(one)).sort(largestFirst)) {
    const taken = least(gap, left);
    left = minus(left, taken);
    lent.set(key, taken);
  }
  return lent;
}

const sizeOf = ({ lines, branches }: Gap): number => lines + branches;

const largestFirst = ([a, had]: readonly [string, Gap], [b, has]: readonly [string, Gap]): number =>
  sizeOf(has) - sizeOf(had) || compareText(a, b);

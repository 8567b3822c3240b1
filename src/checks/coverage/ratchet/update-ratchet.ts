import { compareText } from '../../../formats/coverage/compare-text.ts';
import type { Gap, RatchetEntry } from '../../../formats/coverage/ratchet-row.ts';
import type { Ratchet } from '../evidence.ts';
import { allowanceOf, type Measured, type RatchetOptions } from './allowance.ts';
import { formerKeys } from './carry.ts';
import { gapsOf, isOver, least, noGap } from './gaps.ts';
import { rowChanges, type RowChange } from './row-changes.ts';

interface Update {
  /** What the rows are judged by; undefined where there is no baseline yet, and all is taken as it is. */
  readonly ratchet: Ratchet | undefined;
  /** The rows on disk, with what they were raised from. */
  readonly own: readonly RatchetEntry[];
  readonly now: Measured;
  readonly options: RatchetOptions;
  /** Why rows may be raised; without it none is. */
  readonly reason?: string | undefined;
}

/** A row that would have to be raised. */
export interface Refused {
  readonly key: string;
  readonly row: Gap;
  readonly gap: Gap;
  /** Its reason is the one that the row has already, for an earlier raise. */
  readonly isOldReason: boolean;
}

export interface Updated {
  readonly entries: readonly RatchetEntry[];
  readonly changes: readonly RowChange[];
  readonly refused: readonly Refused[];
}

/** The rows as tight as what is uncovered now lets them be. Never looser than what they are judged by, but for a reason. */
export function updateRatchet({ ratchet, own, now, options, reason }: Update): Updated {
  const gaps = gapsOf(now.files, options.ratchet.per);
  if (!ratchet) {
    const entries = [...gaps].map(([key, gap]) => ({ key, ...gap }));
    return { entries: sorted(entries), changes: rowChanges(own, entries, (key) => key), refused: [] };
  }
  const { rows, base } = allowanceOf(ratchet, now, options);
  const formerly = formerKeys(ratchet.from === 'base' ? ratchet.renames : [], options.ratchet.per);
  // What is measured under its old path did not move.
  const formerKey = (key: string): string => (gaps.has(formerly(key)) ? key : formerly(key));
  const raises = new Map(own.map(({ key, raised }) => [key, raised]));
  const reasons = new Map(ratchet.rows.map((row) => [row.key, row.reason]));
  const lost = new Set(ratchet.lost);
  const [entries, refused]: [RatchetEntry[], Refused[]] = [[], []];
  for (const key of new Set([...rows.keys(), ...gaps.keys()])) {
    const row = rows.get(key) ?? noGap;
    // What is no longer measured may be as bad as ever.
    const gap = gaps.get(key) ?? (lost.has(key) ? row : undefined);
    if (!gap) continue;
    const from = base.get(key) ?? noGap;
    const isOldReason = reason !== undefined && reason === reasons.get(formerly(key));
    if (isOver(gap, row) && reason !== undefined && !isOldReason) {
      entries.push({ key, ...gap, raised: { from, reason } });
      continue;
    }
    if (isOver(gap, row)) refused.push({ key, row, gap, isOldReason });
    const kept = least(row, gap);
    const raised = raises.get(key) ?? raises.get(formerKey(key));
    entries.push({ key, ...kept, ...(raised && isOver(kept, raised.from) && { raised }) });
  }
  // A row that seems gone may be that of a refused file under its old name.
  if (ratchet.from !== 'base' && refused.length > 0)
    entries.push(...own.filter(({ key }) => !gaps.has(key) && !lost.has(key)));
  return { entries: sorted(entries), changes: rowChanges(own, entries, formerKey), refused };
}

const sorted = (entries: readonly RatchetEntry[]): readonly RatchetEntry[] =>
  entries.filter((entry) => isOver(entry, noGap)).sort((a, b) => compareText(a.key, b.key));

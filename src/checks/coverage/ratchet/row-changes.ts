import { compareText } from '../../../formats/coverage/compare-text.ts';
import type { Gap, RatchetEntry } from '../../../formats/coverage/ratchet-row.ts';
import { isOver, isSameGap, noGap } from './gaps.ts';

/** How a row on disk becomes another. */
export interface RowChange {
  readonly kind: 'added' | 'tightened' | 'raised' | 'moved' | 'removed';
  readonly key: string;
  readonly before: Gap;
  readonly after: Gap;
  /** Why it may be higher, where somebody said so. */
  readonly reason?: string | undefined;
}

/** What is told of an update, sorted by path; a row that stays is not told. */
export function rowChanges(
  own: readonly RatchetEntry[],
  entries: readonly RatchetEntry[],
  formerKey: (key: string) => string,
): readonly RowChange[] {
  const rows = new Map(own.map((row) => [row.key, row]));
  const kept = new Set<string>();
  const changes = entries.flatMap((entry): RowChange[] => {
    const row = rows.get(entry.key) ?? rows.get(formerKey(entry.key));
    if (row) kept.add(row.key);
    const [before, after]: [Gap, Gap] = [row ?? noGap, entry];
    const isMoved = row !== undefined && row.key !== entry.key;
    if (isSameGap(before, after) && !isMoved) return [];
    const told = { key: entry.key, before: gapIn(before), after: gapIn(after) };
    if (isSameGap(before, after)) return [{ kind: 'moved', ...told }];
    if (!isOver(after, before)) return [{ kind: 'tightened', ...told }];
    const reason = entry.raised?.reason;
    return [
      { kind: row || reason !== undefined ? 'raised' : 'added', ...told, ...(reason !== undefined && { reason }) },
    ];
  });
  const removed = own
    .filter(({ key }) => !kept.has(key))
    .map((row): RowChange => ({ kind: 'removed', key: row.key, before: gapIn(row), after: noGap }));
  return [...changes, ...removed].sort((a, b) => compareText(a.key, b.key));
}

const gapIn = ({ lines, branches }: Gap): Gap => ({ lines, branches });

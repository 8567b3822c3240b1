import { compareKeys, printKey, type FunctionKey } from '../../../formats/size-baseline/key.ts';
import type { SizeEntry } from '../../../formats/size-baseline/row.ts';
import { isLooser, isSameSizes, type Sizes } from '../../../formats/size-baseline/sizes.ts';
import { nothing, rowsByKey } from './allowance.ts';

/** How a row on disk becomes another. */
export interface RowChange extends FunctionKey {
  readonly kind: 'added' | 'tightened' | 'raised' | 'moved' | 'removed';
  readonly before: Sizes;
  readonly after: Sizes;
  /** Why it may be higher, where somebody said so. */
  readonly reason?: string | undefined;
}

/** What is told of an update, sorted by path and name; a row that stays is not told. */
export function rowChanges(
  own: readonly SizeEntry[],
  entries: readonly SizeEntry[],
  formerKey: (key: FunctionKey) => FunctionKey,
): readonly RowChange[] {
  const rows = rowsByKey(own);
  const kept = new Set<SizeEntry>();
  const changes = entries.flatMap((entry): RowChange[] => {
    const row = rows.get(printKey(entry)) ?? rows.get(printKey(formerKey(entry)));
    if (row) kept.add(row);
    const kind = kindOf(row, entry);
    if (!kind) return [];
    const reason = kind === 'raised' ? entry.raised?.reason : undefined;
    const told = { before: row?.sizes ?? nothing, after: entry.sizes };
    return [{ kind, ...keyOf(entry), ...told, ...(reason !== undefined && { reason }) }];
  });
  const removed = own
    .filter((row) => !kept.has(row))
    .map((row): RowChange => ({ kind: 'removed', ...keyOf(row), before: row.sizes, after: nothing }));
  return [...changes, ...removed].sort(compareKeys);
}

function kindOf(row: SizeEntry | undefined, entry: SizeEntry): RowChange['kind'] | undefined {
  const before = row?.sizes ?? nothing;
  if (row && isSameSizes(before, entry.sizes)) return printKey(row) === printKey(entry) ? undefined : 'moved';
  if (!isLooser(entry.sizes, before)) return 'tightened';
  return row || entry.raised ? 'raised' : 'added';
}

const keyOf = ({ path, name, ordinal }: FunctionKey): FunctionKey => ({ path, name, ordinal });

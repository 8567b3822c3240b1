import type { Count, Totals } from '../../formats/coverage/model.ts';
import type { Fact } from '../../model/finding.ts';
import { formatPercent, formatPoints, percentOf } from '../../model/ratio.ts';
import { showCommit } from '../../model/words.ts';
import type { Evidence } from './evidence.ts';
import { countOf } from './metric-count.ts';
import type { Limited } from './options.ts';

/** Figures of an earlier commit. */
export interface Earlier {
  readonly totals: Totals;
  /** The commit, where it is not the one that the change starts from. */
  readonly at?: string | undefined;
}

/** Whether the figures of `previous` are those that this change started from. */
export function earlierAt({ previous, comparison }: Evidence): Pick<Earlier, 'at'> {
  const base = comparison && 'base' in comparison ? comparison.base : undefined;
  return previous && previous.commit !== base ? { at: showCommit(previous.commit) } : {};
}

/** What a figure was, and by how much it moved; nothing where it was not measured then, or is not now. */
export function movedSince(
  { now, metric, percent }: { readonly now: Count; readonly metric: Limited; readonly percent?: number | undefined },
  earlier: Earlier | undefined,
): Pick<Fact, 'before' | 'change'> {
  const before = earlier && countOf(earlier.totals, metric);
  if (!before || before.total === 0 || now.total === 0) return {};
  const at = earlier.at === undefined ? '' : ` at ${earlier.at}`;
  return { before: `${formatPercent(before, percent)}${at}`, change: formatPoints(now, before) };
}

/** What a figure of all files is in the history. */
export function metricOf(metric: Limited, count: Count): Pick<Fact, 'metric'> {
  const value = percentOf(count);
  return value === undefined ? {} : { metric: { name: metric, value, unit: '%' } };
}

/** What was measured in part is compared with nothing, and kept nowhere. */
export const uncompared = ({ of, label, value, limit, key }: Fact): Fact => ({
  ...(of !== undefined && { of }),
  label,
  value,
  ...(limit !== undefined && { limit }),
  ...(key && { key }),
});

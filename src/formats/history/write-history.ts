import type { HistoryEntry } from './entry.ts';
import { inOrder } from './in-order.ts';

/** How many commits a history keeps: at least, where nobody says, at most. */
export const keeping = { least: 2, usual: 200, most: 10_000 } as const;

/** With one entry more, in the place of what was there of its commit; the oldest go where there are too many. */
export const addEntry = (
  history: readonly HistoryEntry[],
  entry: HistoryEntry,
  keep: number,
): readonly HistoryEntry[] => inOrder([...history, entry]).slice(-keep);

/** A line each, always written the same, so that a commit of it shows what was added. */
export const writeHistory = (history: readonly HistoryEntry[]): string => history.map(writeEntry).join('');

function writeEntry({ schema, at, sha, ref, verdict, metrics }: HistoryEntry): string {
  const keys = Object.keys(metrics).sort();
  const sorted = Object.fromEntries(keys.map((key) => [key, metrics[key]]));
  return `${JSON.stringify({ schema, at, sha, ref, verdict, metrics: sorted })}\n`;
}

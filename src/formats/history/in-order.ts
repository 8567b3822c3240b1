import type { HistoryEntry } from './entry.ts';

/** Oldest first; of several entries for one commit the last. */
export function inOrder(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const byCommit = new Map(entries.map((entry) => [entry.sha, entry]));
  return [...byCommit.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

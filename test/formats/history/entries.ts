import type { HistoryEntry } from '../../../src/formats/history/entry.ts';

export const shaOf = (digit: string): string => digit.repeat(40);

/** The entry of a day of March. */
export const entry = (day: number, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  schema: 1,
  at: `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`,
  sha: shaOf(String(day % 10)),
  verdict: 'ready',
  metrics: { 'coverage/lines': { value: 80 + day, unit: '%', label: 'lines' } },
  ...more,
});

import type { Gap } from '../../../formats/coverage/ratchet-row.ts';
import { sumTotals } from '../../../formats/coverage/totals.ts';
import type { FileRead } from '../evidence.ts';

/** What no report counts, so that none of it looks uncovered. */
export function uncounted(files: readonly Pick<FileRead, 'totals'>[], rows: Gap): readonly string[] {
  const { lines, branches } = sumTotals(files.map(({ totals }) => totals));
  if (lines.total === 0) return ['no report counts lines'];
  if (branches.total > 0 || rows.branches === 0) return [];
  return [`no report counts branches, and the baseline has ${rows.branches} of them`];
}

import type { Exhibit } from '../../model/finding.ts';
import { limits } from '../../model/limits.ts';
import type { Evidence, FileRead } from './evidence.ts';

/** Lines and branches of each file of the repository, by path; where there are too many, the smallest are left out. */
export function coverageExhibit({ files }: Evidence): readonly Exhibit[] {
  const measured = files.filter(({ outside, totals }) => !outside && totals.lines.total + totals.branches.total > 0);
  if (measured.length === 0) return [];
  const rows = measured.length > limits.exhibitRows ? largest(measured, limits.exhibitRows) : measured;
  return [
    {
      kind: 'coverage',
      columns: ['lines covered', 'lines', 'branches covered', 'branches'],
      rows: rows.map(({ path, totals: { lines, branches } }) => ({
        file: path,
        figures: [lines.covered, lines.total, branches.covered, branches.total],
      })),
      leftOut: measured.length - rows.length,
    },
  ];
}

function largest(files: readonly FileRead[], most: number): readonly FileRead[] {
  const weight = ({ totals: { lines, branches } }: FileRead): number => lines.total + branches.total;
  const kept = new Set(files.toSorted((a, b) => weight(b) - weight(a)).slice(0, most));
  return files.filter((file) => kept.has(file));
}

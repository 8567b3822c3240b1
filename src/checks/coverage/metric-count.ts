import type { Count, Totals } from '../../formats/coverage/model.ts';
import { addTotals } from '../../formats/coverage/totals.ts';
import type { Limited } from './options.ts';

export interface PathTotals {
  /** The path of a file or of a folder. */
  readonly path: string;
  readonly totals: Totals;
}

export function countOf(totals: Totals, metric: Limited): Count {
  if (metric !== 'combined') return totals[metric];
  const { lines, branches } = totals;
  return { covered: lines.covered + branches.covered, total: lines.total + branches.total };
}

export const uncoveredOf = ({ covered, total }: Count): number => total - covered;

/** The folder of a path; `.` is the root. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end === -1 ? '.' : path.slice(0, end);
}

/** Each folder with what lies in it directly, in the order of its first file. */
export function byFolder(files: readonly PathTotals[]): readonly PathTotals[] {
  const folders = new Map<string, Totals>();
  for (const { path, totals } of files) {
    const folder = folderOf(path);
    const known = folders.get(folder);
    folders.set(folder, known ? addTotals(known, totals) : totals);
  }
  return Array.from(folders, ([path, totals]) => ({ path, totals }));
}

/** The least covered first; of equals the larger. */
export const byCoverage = (a: Count, b: Count): number =>
  a.covered / a.total - b.covered / b.total || b.total - a.total;

import type { Gap } from '../../../formats/coverage/ratchet-row.ts';
import type { Per } from '../../../formats/coverage/ratchet-file.ts';
import type { FileRead } from '../evidence.ts';

export type Gaps = ReadonlyMap<string, Gap>;

export const noGap: Gap = { lines: 0, branches: 0 };

export const plus = (a: Gap, b: Gap): Gap => ({ lines: a.lines + b.lines, branches: a.branches + b.branches });

export const minus = (a: Gap, b: Gap): Gap => ({ lines: a.lines - b.lines, branches: a.branches - b.branches });

export const least = (a: Gap, b: Gap): Gap => ({
  lines: Math.min(a.lines, b.lines),
  branches: Math.min(a.branches, b.branches),
});

export const most = (a: Gap, b: Gap): Gap => ({
  lines: Math.max(a.lines, b.lines),
  branches: Math.max(a.branches, b.branches),
});

/** More is uncovered, of lines or of branches: fewer of the one make up for none of the other. */
export const isOver = (a: Gap, b: Gap): boolean => a.lines > b.lines || a.branches > b.branches;

export const isSameGap = (a: Gap, b: Gap): boolean => a.lines === b.lines && a.branches === b.branches;

export const sumOf = (gaps: Iterable<Gap>): Gap => [...gaps].reduce(plus, noGap);

/** The row that a file counts in. */
export const keyOf = (path: string, per: Per): string =>
  per === 'file' ? path : path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '.';

/** What is uncovered now; a file without a gap is there too, since it was measured. What is no file of ours has no row. */
export function gapsOf(files: readonly Pick<FileRead, 'path' | 'totals' | 'outside'>[], per: Per): Gaps {
  const gaps = new Map<string, Gap>();
  for (const { path, totals, outside } of files) {
    if (outside) continue;
    const key = keyOf(path, per);
    const gap = {
      lines: Math.max(0, totals.lines.total - totals.lines.covered),
      branches: Math.max(0, totals.branches.total - totals.branches.covered),
    };
    gaps.set(key, plus(gaps.get(key) ?? noGap, gap));
  }
  return gaps;
}

import type { Hunk } from './model.ts';

/** Where a line of the new file was in the old one; undefined for a line that was added. */
export function mapToOld(hunks: readonly Hunk[]): (line: number) => number | undefined {
  return (line) => {
    const next = countUpTo(hunks, line);
    const before = hunks[next - 1] ?? { oldStart: 1, oldLines: 0, newStart: 1, newLines: 0 };
    const distance = line - (before.newStart + before.newLines);
    if (distance < 0) return undefined;
    const oldEnd = before.oldStart + before.oldLines;
    const after = hunks[next];
    // A diff that leaves changes out, such as those of white space, has lines between its hunks that correspond to none.
    if (after && after.oldStart - oldEnd !== after.newStart - before.newStart - before.newLines) return undefined;
    return oldEnd + distance;
  };
}

/** Where a line of the old file is in the new one; undefined for a line that was deleted. */
export const mapToNew = (hunks: readonly Hunk[]): ((line: number) => number | undefined) =>
  mapToOld(
    hunks.map(({ oldStart, oldLines, newStart, newLines }) => ({
      oldStart: newStart,
      oldLines: newLines,
      newStart: oldStart,
      newLines: oldLines,
    })),
  );

/** How many hunks start at the line or before. */
function countUpTo(hunks: readonly Hunk[], line: number): number {
  let [low, high] = [0, hunks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hunks[middle]?.newStart ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}

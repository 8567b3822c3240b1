import { fileBuilder, type FileBuilder } from '../../formats/coverage/builder.ts';
import { moreHits } from '../../formats/coverage/hits.ts';
import type { FileCoverage } from '../../formats/coverage/model.ts';
import { mapToNew, type Hunk } from '../../formats/diff.ts';
import { moveBranches } from './carry-branches.ts';
import { moveKey } from './carry-names.ts';

/** What was known of a file, on its lines of today: of what lies in changed lines, nothing is known any more. */
export function moveLines(file: FileCoverage, hunks: readonly Hunk[], path: string): FileCoverage {
  if (hunks.length === 0) return { ...file, path };
  const toNew = mapToNew(hunks);
  const builder = fileBuilder(moreHits);
  eachMoved(file.lines.numbers, toNew, (line, index) => builder.line(line, file.lines.hits[index] ?? 0));
  const { names } = file.functions;
  eachMoved(file.functions.numbers, toNew, (line, index) =>
    builder.function(line, names[index] ?? '', file.functions.hits[index] ?? 0),
  );
  const { covered, total } = file.instructions;
  eachMoved(file.instructions.numbers, toNew, (line, index) =>
    builder.instructions(line, covered[index] ?? 0, total[index] ?? 0),
  );
  moveStatements(file, hunks, builder);
  return { ...file, ...builder.seal(path), branches: moveBranches(file.branches, toNew) };
}

/** What is on no line, which is line 0, stays there. */
function eachMoved(
  numbers: Uint32Array,
  toNew: (line: number) => number | undefined,
  visit: (line: number, index: number) => void,
): void {
  numbers.forEach((number, index) => {
    const line = number === 0 ? 0 : toNew(number);
    if (line !== undefined) visit(line, index);
  });
}

/** A statement is changed by any change between its first line and its last. */
function moveStatements({ statements }: FileCoverage, hunks: readonly Hunk[], builder: FileBuilder): void {
  const [toNew, isWhole] = [mapToNew(hunks), wholeIn(hunks)];
  statements.keys.forEach((key, index) => {
    const [line, end] = [statements.numbers[index] ?? 0, statements.ends[index] ?? 0];
    const now = line === 0 ? 0 : isWhole(line, end) ? toNew(line) : undefined;
    if (now === undefined) return;
    const by = now - line;
    // Where nothing changed before it, whatever the key holds is as it was.
    const own = line === 0 || isWhole(0, end) ? key : moveKey(key, { line, end }, by);
    if (own === undefined) return;
    builder.statement({ line: now, end: end + by, key: own }, statements.hits[index] ?? 0, statements.weights[index]);
  });
}

/** Whether all lines from one to another are as they were, with nothing new between them. */
function wholeIn(hunks: readonly Hunk[]): (first: number, last: number) => boolean {
  return (first, last) => {
    const before = hunks[countUpTo(hunks, last) - 1];
    return before === undefined || before.oldStart + before.oldLines <= first;
  };
}

/** How many hunks start at the line or before. */
function countUpTo(hunks: readonly Hunk[], line: number): number {
  let [low, high] = [0, hunks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hunks[middle]?.oldStart ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return low;
}

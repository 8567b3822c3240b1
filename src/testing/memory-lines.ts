/** A run of lines that differ; places count from 0. */
export interface Change {
  readonly oldAt: number;
  readonly newAt: number;
  readonly deleted: readonly string[];
  readonly added: readonly string[];
}

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** How many bytes of whole lines two texts share, wherever these are. */
export function commonBytes(old: string, current: string): number {
  const left = new Map<string, number>();
  for (const line of linesOf(old)) left.set(line, (left.get(line) ?? 0) + 1);
  let common = 0;
  for (const line of linesOf(current)) {
    const count = left.get(line) ?? 0;
    if (count > 0) common += line.length;
    left.set(line, count - 1);
  }
  return common;
}

/** The fewest lines that differ, by the table of longest common parts: short texts only. */
export function changesOf(oldText: string, newText: string): readonly Change[] {
  const [old, current] = [linesOf(oldText), linesOf(newText)];
  const longest = longestCommon(old, current);
  const changes: Change[] = [];
  let [oldAt, newAt] = [0, 0];
  while (oldAt < old.length || newAt < current.length) {
    const start = { oldAt, newAt };
    while ((oldAt < old.length || newAt < current.length) && old[oldAt] !== current[newAt]) {
      const isDeletion = (longest[oldAt + 1]?.[newAt] ?? -1) >= (longest[oldAt]?.[newAt + 1] ?? -1);
      if (oldAt < old.length && (isDeletion || newAt >= current.length)) oldAt += 1;
      else newAt += 1;
    }
    const change = {
      ...start,
      deleted: old.slice(start.oldAt, oldAt),
      added: current.slice(start.newAt, newAt),
    };
    if (change.deleted.length > 0 || change.added.length > 0) changes.push(change);
    oldAt += 1;
    newAt += 1;
  }
  return changes;
}

/** For each pair of places, how many lines the rests have in common. */
function longestCommon(old: readonly string[], current: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: old.length + 1 }, () => []);
  for (let oldAt = old.length; oldAt >= 0; oldAt -= 1) {
    const [row, below] = [rows[oldAt] ?? [], rows[oldAt + 1] ?? []];
    for (let newAt = current.length; newAt >= 0; newAt -= 1) {
      const isCommon = oldAt < old.length && newAt < current.length && old[oldAt] === current[newAt];
      row[newAt] = isCommon ? (below[newAt + 1] ?? 0) + 1 : Math.max(below[newAt] ?? 0, row[newAt + 1] ?? 0);
    }
  }
  return rows;
}

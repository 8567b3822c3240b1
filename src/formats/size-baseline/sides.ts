/** A line and where it stands in the file. */
export interface PlacedLine {
  readonly text: string;
  readonly line: number;
}

/** The two files that a merge could not make one of; the same one twice where there is no conflict. */
export interface Sides {
  readonly ours: readonly PlacedLine[];
  readonly theirs: readonly PlacedLine[];
  /** The lines on which conflicts begin. */
  readonly conflicts: readonly number[];
}

// Longer ones are of conflicts within the common ancestor, which nobody asks.
const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?= |$)/;

type Part = 'both' | 'ours' | 'ancestor' | 'theirs';

const next: Readonly<Record<string, { readonly from: readonly Part[]; readonly to: Part }>> = {
  '<<<<<<<': { from: ['both'], to: 'ours' },
  '|||||||': { from: ['ours'], to: 'ancestor' },
  '=======': { from: ['ours', 'ancestor'], to: 'theirs' },
  '>>>>>>>': { from: ['theirs'], to: 'both' },
};

/** Takes a file with conflict markers apart, or says on which line they do not make sense. */
export function readSides(lines: readonly string[]): Sides | { readonly fault: string; readonly line: number } {
  const all = lines.map((text, index) => ({ text, line: index + 1 }));
  const [ours, theirs, conflicts]: [PlacedLine[], PlacedLine[], number[]] = [[], [], []];
  let part: Part = 'both';
  for (const placed of all) {
    const found = marker.exec(placed.text)?.[0];
    const step = found === undefined ? undefined : next[found];
    if (!step) {
      if (part === 'both' || part === 'ours') ours.push(placed);
      if (part === 'both' || part === 'theirs') theirs.push(placed);
      continue;
    }
    if (!step.from.includes(part)) return { fault: `has ${found} ${misplaced[part]}`, line: placed.line };
    if (part === 'both') conflicts.push(placed.line);
    part = step.to;
  }
  const open = conflicts.at(-1);
  if (part !== 'both' && open !== undefined)
    return { fault: 'has a conflict of git without its end, expected >>>>>>>', line: open };
  return { ours, theirs, conflicts };
}

const misplaced: Readonly<Record<Part, string>> = {
  both: 'outside of any conflict of git, expected <<<<<<< before it',
  ours: 'in the first side of a conflict of git, expected =======',
  ancestor: 'in the common ancestor of a conflict of git, expected =======',
  theirs: 'in the second side of a conflict of git, expected >>>>>>>',
};

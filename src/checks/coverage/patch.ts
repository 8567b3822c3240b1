import type { AddedLines } from '../../change/read-change.ts';
import type { FileCoverage } from '../../formats/coverage/model.ts';
import { eachBranchLine } from '../../formats/coverage/totals.ts';
import type { ChangedFile, Patch } from './evidence.ts';
import { hitsAt, type HitsAt } from './executable-lines.ts';

export type Range = readonly [first: number, last: number];

export interface SourceRule {
  readonly isSource: (path: string) => boolean;
  /** Nobody said what is source: it was told by what the reports know. */
  readonly isGuess: boolean;
}

interface PatchInput {
  readonly changed: readonly AddedLines[];
  readonly files: ReadonlyMap<string, FileCoverage>;
  readonly source: SourceRule;
  /** The same line on the commit that reviewers see. */
  readonly shown: (path: string, line: number) => number | undefined;
}

/** The added lines of the diff that the reports know. */
export function patchOf({ changed, files, source, shown }: PatchInput): Patch {
  const [unreported, lineless, added]: [string[], string[], string[]] = [[], [], []];
  const judged: ChangedFile[] = [];
  for (const one of changed) {
    const file = files.get(one.path);
    if (file && one.isNew) added.push(one.path);
    if (file?.summary && one.added.length > 0) lineless.push(one.path);
    else if (file) judged.push(changedFile(one, file, shown));
    else if (one.added.length > 0 && source.isSource(one.path)) unreported.push(one.path);
  }
  return {
    files: judged,
    unreported: unreported.sort(),
    ...(lineless.length > 0 && { lineless: lineless.sort() }),
    isGuess: source.isGuess,
    ...(added.length > 0 && { added: added.sort() }),
    changed: changed.length,
  };
}

function changedFile({ path, isNew, added }: AddedLines, file: FileCoverage, shown: PatchInput['shown']): ChangedFile {
  const hits = hitsAt(file);
  const ranges = added.map((range) => judgeRange(range, hits));
  return {
    path,
    isNew,
    lines: {
      covered: sum(ranges.map(({ covered }) => covered)),
      total: sum(ranges.map(({ total }) => total)),
    },
    branches: branchesWithin(file, added),
    uncovered: ranges.flatMap(({ uncovered }) => uncovered.map((lines) => withShown(path, lines, shown))),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((before, number) => before + number, 0);

interface JudgedRange {
  readonly covered: number;
  readonly total: number;
  readonly uncovered: readonly Range[];
}

/** Uncovered lines are one range as long as no covered line stands between them. */
function judgeRange([first, last]: Range, hits: HitsAt): JudgedRange {
  const uncovered: [number, number][] = [];
  let [covered, total] = [0, 0];
  let isOpen = false;
  for (let line = first; line <= last; line++) {
    const count = hits(line);
    if (count === undefined) continue;
    total++;
    if (count > 0) {
      covered++;
      isOpen = false;
      continue;
    }
    const open = isOpen ? uncovered.at(-1) : undefined;
    if (open) open[1] = line;
    else uncovered.push([line, line]);
    isOpen = true;
  }
  return { covered, total, uncovered };
}

function branchesWithin(file: FileCoverage, added: readonly Range[]): ChangedFile['branches'] {
  let [covered, total, index] = [0, 0, 0];
  eachBranchLine(file.branches, (line, own, all) => {
    while (index < added.length && (added[index]?.[1] ?? 0) < line) index++;
    if (line < (added[index]?.[0] ?? Infinity)) return;
    covered += own;
    total += all;
  });
  return { covered, total };
}

function withShown(path: string, [first, last]: Range, shown: PatchInput['shown']): ChangedFile['uncovered'][number] {
  const [start, end] = [shown(path, first), shown(path, last)];
  return {
    lines: [first, last],
    ...(start !== undefined && end !== undefined && end >= start && { shown: [start, end] as [number, number] }),
  };
}

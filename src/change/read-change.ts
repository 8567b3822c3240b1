import { addedLines, mapToOld, parseDiff, type FileDiff, type LineRange } from '../formats/diff.ts';
import { GateError } from '../model/errors.ts';
import type { Comparison, Git, Incomparable, Sources } from '../model/sources.ts';
import type { ComparisonRead } from './comparison-read.ts';

/** What this run's change does to the files, as far as it can be told. */
export interface ChangeRead {
  readonly comparison: ComparisonRead | undefined;
  readonly diff: readonly FileDiff[];
  readonly shown: (path: string, line: number) => number | undefined;
}

/** Compared is what is on disk: that is what was tested, whether or not all of it is committed. */
export async function readChange({ git, comparison }: Pick<Sources, 'git' | 'comparison'>): Promise<ChangeRead> {
  try {
    const found = await comparison();
    if (!found || 'unknown' in found) return { comparison: found, diff: [], shown: same };
    return await compare(git, found);
  } catch (thrown) {
    return { comparison: incomparable(thrown), diff: [], shown: same };
  }
}

const same = (_: string, line: number): number => line;

async function compare(git: Git, found: Comparison): Promise<ChangeRead> {
  const diff = parseDiff(await git.diff(found.base));
  const own = await git.diff(found.head);
  const shown = found.shown === undefined ? own : await git.diff(found.shown);
  return {
    comparison: { ...found, uncommitted: own.length > 0 },
    diff,
    shown: shown.length === 0 ? same : mapping(parseDiff(shown)),
  };
}

function mapping(diff: readonly FileDiff[]): ChangeRead['shown'] {
  const maps = new Map(diff.map((file) => [file.path, mapToOld(file.hunks)]));
  return (path, line) => (maps.get(path) ?? ((own) => own))(line);
}

const wholeClone = 'Check out the repository with its history and without a filter: fetch-depth: 0.';

function incomparable(thrown: unknown): Incomparable {
  if (!(thrown instanceof GateError) || thrown.kind === 'cancelled') throw thrown;
  return { unknown: thrown.message, hint: thrown.hint ?? wholeClone };
}

/** A file of the diff: its lines that are new, as ranges, ascending. */
export interface AddedLines {
  readonly path: string;
  readonly isNew: boolean;
  readonly added: readonly LineRange[];
}

/** The files that are still there, with the lines that are new in them. */
export const addedLinesOf = (diff: readonly FileDiff[]): readonly AddedLines[] =>
  diff
    .filter(({ kind }) => kind !== 'deleted')
    .map((file) => ({ path: file.path, isNew: file.kind === 'added', added: addedLines(file) }));

export const renamesOf = (diff: readonly FileDiff[]): [from: string, to: string][] =>
  diff.flatMap(({ kind, from, path }) => (kind === 'renamed' && from !== undefined ? [[from, path]] : []));

import { parseRatchetFile, type PlacedEntry } from '../../formats/coverage/ratchet-file.ts';
import { GateError } from '../../model/errors.ts';
import type { Sources } from '../../model/sources.ts';
import type { Evidence, FileRead, Ratchet, RatchetRow } from './evidence.ts';
import type { Options } from './options.ts';
import { gapsOf, keyOf } from './ratchet/gaps.ts';
import { renamesOf, type ChangeRead } from './read-change.ts';

type RatchetOptions = NonNullable<Options['ratchet']>;

interface Known {
  readonly change: ChangeRead;
  readonly files: readonly FileRead[];
  /** What git tracks and the config does not ignore. */
  readonly known: ReadonlySet<string>;
  readonly previous: Evidence['previous'] | undefined;
}

/** The committed baseline: that of the base, for a branch is not judged by what it writes itself. */
export async function gatherRatchet(
  { files, git }: Pick<Sources, 'files' | 'git'>,
  options: RatchetOptions,
  known: Known,
): Promise<Evidence['ratchet']> {
  const base = baseOf(known.change.comparison);
  try {
    const own = rowsOf(await files.read(options.file), options);
    const before = base === undefined ? undefined : await git.show(base, options.file);
    const rows = before ? rowsOf(before, options, `${options.file} at the base`) : own;
    return {
      from: base === undefined ? 'disk' : before ? 'base' : 'introduced',
      rows,
      own,
      renames: renamesOf(known.change.diff),
      lost: lostKeys(rows, options, known),
      ...(base !== undefined && known.previous?.commit === base && { before: gapRows(known.previous.files, options) }),
    };
  } catch (thrown) {
    return problemOf(thrown, options.file);
  }
}

const baseOf = (comparison: Evidence['comparison']): string | undefined =>
  comparison && 'base' in comparison ? comparison.base : undefined;

const rowsOf = (bytes: Uint8Array, { file, per }: RatchetOptions, name = file): RatchetRow[] =>
  parseRatchetFile(bytes, { file: name, per }).entries.map(toRow);

const toRow = ({ key, lines, branches, line, raised }: PlacedEntry): RatchetRow => ({
  key,
  lines,
  branches,
  line,
  ...(raised && { reason: raised.reason }),
});

const gapRows = (files: readonly Pick<FileRead, 'path' | 'totals'>[], { per }: RatchetOptions): Ratchet['before'] =>
  Array.from(gapsOf(files, per), ([key, gap]) => ({ key, ...gap }));

/** Rows of what is still there, renamed or not, and what no report knows any more: not measured is no improvement. */
function lostKeys(rows: readonly RatchetRow[], { per }: RatchetOptions, { files, known, change }: Known): string[] {
  const measured = new Set(files.map(({ path }) => keyOf(path, per)));
  const there = new Set(Array.from(known, (path) => keyOf(path, per)));
  const renamed = new Map(per === 'file' ? renamesOf(change.diff) : []);
  return rows.map(({ key }) => renamed.get(key) ?? key).filter((key) => there.has(key) && !measured.has(key));
}

function problemOf(thrown: unknown, file: string): Evidence['ratchet'] {
  if (!(thrown instanceof GateError) || thrown.kind === 'cancelled') throw thrown;
  if (thrown.kind === 'not-found') return { problem: 'missing', message: `${file} does not exist` };
  return {
    problem: 'unreadable',
    message: thrown.message,
    ...(thrown.at?.line !== undefined && { line: thrown.at.line }),
  };
}

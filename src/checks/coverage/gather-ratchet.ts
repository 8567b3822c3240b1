import { parseRatchetFile, type PlacedEntry } from '../../formats/coverage/ratchet-file.ts';
import { decodeText } from '../../formats/text.ts';
import { limits } from '../../model/limits.ts';
import type { Sources } from '../../model/sources.ts';
import type { Evidence, FileRead, Ratchet, RatchetRow } from './evidence.ts';
import type { Options } from './options.ts';
import { gapsOf, keyOf } from './ratchet/gaps.ts';
import { inFolders } from './ratchet/in-folders.ts';
import { baselineProblem, documentOf, fileAt, type Version } from '../../change/committed-file.ts';
import { renamesOf, type ChangeRead } from '../../change/read-change.ts';

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
    const bytes = await files.read(options.file);
    const own = rowsIn(bytes, options);
    const renames = renamesOf(known.change.diff);
    const before = base === undefined ? undefined : await fileAt(git, base, { file: options.file, renames });
    const rows = before ? rowsOf(before, options.per) : own;
    return {
      from: base === undefined ? 'disk' : before ? 'base' : 'introduced',
      rows,
      document: before ? documentOf(before, base) : documentOf({ file: options.file, bytes }, undefined),
      own,
      renames,
      lost: lostKeys(rows, options, known),
      ...(base !== undefined && known.previous?.commit === base && { before: gapRows(known.previous.files, options) }),
    };
  } catch (thrown) {
    return baselineProblem(thrown, options.file);
  }
}

const baseOf = (comparison: Evidence['comparison']): string | undefined =>
  comparison && 'base' in comparison ? comparison.base : undefined;

/** What the base allowed per file it allowed per folder too; the other way round nothing tells. */
function rowsOf({ file, bytes }: Version, per: RatchetOptions['per']): RatchetRow[] {
  const name = `${file} at the base`;
  const isPerFile = /^epic21-gate ratchet \d+, per file\r?$/m.test(decodeText(bytes, name, limits.baselineBytes));
  if (per === 'folder' && isPerFile) return inFolders(rowsIn(bytes, { file: name, per: 'file' }));
  return rowsIn(bytes, { file: name, per });
}

const rowsIn = (bytes: Uint8Array, options: RatchetOptions): RatchetRow[] =>
  parseRatchetFile(bytes, options).entries.map(toRow);

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

import { baselineProblem, documentOf, fileAt } from '../../change/committed-file.ts';
import { renamesOf, type ChangeRead } from '../../change/read-change.ts';
import { parseSizeBaseline, type PlacedEntry } from '../../formats/size-baseline.ts';
import type { Sources } from '../../model/sources.ts';
import type { Evidence, RatchetRow } from './evidence.ts';

/** The committed baseline: that of the base, for a branch is not judged by what it writes itself. */
export async function gatherRatchet(
  { files, git }: Pick<Sources, 'files' | 'git'>,
  file: string,
  { comparison, diff }: ChangeRead,
): Promise<Evidence['ratchet']> {
  try {
    const bytes = await files.read(file);
    const own = parseSizeBaseline(bytes, file);
    const renames = renamesOf(diff);
    const base = comparison && 'base' in comparison ? comparison.base : undefined;
    const before = base === undefined ? undefined : await fileAt(git, base, { file, renames });
    const rows = before ? parseSizeBaseline(before.bytes, `${before.file} at the base`).entries : own.entries;
    return {
      from: base === undefined ? 'disk' : before ? 'base' : 'introduced',
      rows: rows.map(toRow),
      document: before ? documentOf(before, base) : documentOf({ file, bytes }, undefined),
      own: own.entries.map(toRow),
      renames,
      conflicts: [...own.conflicts],
    };
  } catch (thrown) {
    return baselineProblem(thrown, file);
  }
}

const toRow = ({ path, name, ordinal, sizes, raised, line }: PlacedEntry): RatchetRow => ({
  path,
  name,
  ordinal,
  sizes,
  line,
  ...(raised && { reason: raised.reason }),
});

import { renamesOf, type ChangeRead } from '../../change/read-change.ts';
import { parseSizeBaseline, type PlacedEntry } from '../../formats/size-baseline.ts';
import { describeError, GateError } from '../../model/errors.ts';
import { plainPath } from '../../model/plain-path.ts';
import type { Git, Sources } from '../../model/sources.ts';
import type { Evidence, RatchetRow } from './evidence.ts';

/** The committed baseline: that of the base, for a branch is not judged by what it writes itself. */
export async function gatherRatchet(
  { files, git }: Pick<Sources, 'files' | 'git'>,
  file: string,
  { comparison, diff }: ChangeRead,
): Promise<Evidence['ratchet']> {
  try {
    const own = parseSizeBaseline(await files.read(file), file);
    const renames = renamesOf(diff);
    const base = comparison && 'base' in comparison ? comparison.base : undefined;
    const before = base === undefined ? undefined : await showAt(git, base, { file, renames });
    const rows = before ? parseSizeBaseline(before, `${file} at the base`).entries : own.entries;
    return {
      from: base === undefined ? 'disk' : before ? 'base' : 'introduced',
      rows: rows.map(toRow),
      own: own.entries.map(toRow),
      renames,
      conflicts: [...own.conflicts],
    };
  } catch (thrown) {
    return problemOf(thrown, file);
  }
}

/** The baseline at the base, where the change may have moved it: nobody gets rid of its rows by a new name. */
async function showAt(
  git: Git,
  base: string,
  { file, renames }: { readonly file: string; readonly renames: readonly (readonly [string, string])[] },
): Promise<Uint8Array | undefined> {
  const bytes = await git.show(base, file);
  if (bytes) return bytes;
  const [old] = renames.find(([, now]) => now === plainPath(file)) ?? [];
  return old === undefined ? undefined : git.show(base, old);
}

const toRow = ({ path, name, ordinal, sizes, raised, line }: PlacedEntry): RatchetRow => ({
  path,
  name,
  ordinal,
  sizes,
  line,
  ...(raised && { reason: raised.reason }),
});

function problemOf(thrown: unknown, file: string): Evidence['ratchet'] {
  if (!(thrown instanceof GateError) || thrown.kind === 'cancelled') throw thrown;
  if (thrown.kind === 'not-found') return { problem: 'missing', message: `${file} does not exist` };
  return {
    problem: 'unreadable',
    // What helps depends on what is wrong.
    message: describeError(thrown),
    ...(thrown.at?.line !== undefined && { line: thrown.at.line }),
  };
}

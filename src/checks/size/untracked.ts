import type { ChangeRead } from '../../change/read-change.ts';
import type { Git } from '../../model/sources.ts';
import type { Options } from './options.ts';
import type { Before } from './read-before.ts';

/** Files that are measured though git does not track them. No commit has them, so that no diff tells what became of them. */
export async function untrackedIn(
  git: Pick<Git, 'tracked'>,
  paths: readonly string[],
  { include }: Pick<Options, 'include'>,
): Promise<readonly string[]> {
  if (!include.includes('untracked')) return [];
  const tracked = new Set(await git.tracked());
  return paths.filter((path) => !tracked.has(path));
}

/** A change may touch any of them, so it is taken to touch all. */
export function touchUntracked(change: ChangeRead, untracked: readonly string[]): ChangeRead {
  const told = new Set(change.diff.map(({ path }) => path));
  const silent = untracked.filter((path) => !told.has(path));
  const touched = silent.map((path) => ({ path, kind: 'modified' as const, binary: false, hunks: [] }));
  return touched.length === 0 ? change : { ...change, diff: [...change.diff, ...touched] };
}

/** Nobody can read at the base what git did not track there, and nobody knows that it was not there. */
export function unknownBefore(before: Before | undefined, untracked: readonly string[]): Before | undefined {
  if (!before || untracked.length === 0) return before;
  const measured = new Set(before.files.map(({ path }) => path));
  const unknown = untracked.filter((path) => !measured.has(path));
  const unparsed = unknown.map((path) => ({ path, message: `${path} is not tracked` }));
  return { ...before, unparsed: [...before.unparsed, ...unparsed] };
}

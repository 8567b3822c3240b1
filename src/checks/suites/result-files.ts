import { plainPath } from '../../model/plain-path.ts';
import type { Files } from '../../model/sources.ts';
import { showName } from '../../model/words.ts';
import type { Problem } from './evidence.ts';

/** The files of globs, sorted; what is not there is not among them. */
export const filesOf = async (globs: readonly string[], files: Files): Promise<readonly string[]> =>
  globs.length === 0 ? [] : [...new Set((await files.list(globs)).map(plainPath))].sort();

/** Results that lie in the repository were not written by this run, or anybody may write them. */
export function committed(names: readonly string[], tracked: readonly string[]): readonly Problem[] {
  const known = new Set(tracked);
  return names
    .filter((name) => known.has(name))
    .map((name) => ({
      rule: 'results-committed',
      message: `${showName(name)} is tracked by git, expected a file that the tests of this run wrote`,
      at: { file: name },
    }));
}

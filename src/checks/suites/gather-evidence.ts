import type { Sources } from '../../model/sources.ts';
import type { LegRead, Problem } from './evidence.ts';
import { committed, filesOf } from './result-files.ts';
import { readLeg } from './read-leg.ts';
import { unreadable } from './read-results.ts';

export interface LegsRead {
  readonly legs: readonly LegRead[];
  readonly problems: readonly Problem[];
}

export async function gatherEvidence(
  { files, git }: Pick<Sources, 'files' | 'git'>,
  globs: readonly string[],
): Promise<LegsRead> {
  const names = await filesOf(globs, files);
  const legs: LegRead[] = [];
  const problems: Problem[] = names.length === 0 ? [] : [...committed(names, await git.tracked())];
  for (const name of names) {
    try {
      const leg = readLeg(await files.read(name), name);
      if (leg) legs.push(leg);
    } catch (thrown) {
      problems.push(unreadable(thrown, name));
    }
  }
  return { legs, problems };
}

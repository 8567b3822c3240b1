import { plainPath } from '../../model/plain-path.ts';
import type { Sources } from '../../model/sources.ts';
import type { Evidence, Unusable, Usable } from './evidence.ts';
import { readAncestry, readComparison, type Comparison } from './history.ts';
import type { FileOptions, Options } from './options.ts';
import { readFile } from './read-file.ts';

type Seen = Pick<Sources, 'files' | 'git' | 'github' | 'clock'>;

/** Reads each file, and of git only what these files need: without a commit and a change it works without git. */
export async function gather({ files, git, github, clock }: Seen, options: Options): Promise<Evidence> {
  const now = clock.now().toISOString();
  const read = await Promise.all(options.files.map(async (file) => ({ file, found: await readFile(file, files) })));
  const isCompared = read.some(({ file, found }) => 'readings' in found && file.changed === 'forbidden');
  const comparison = isCompared ? await readComparison({ git, github }) : undefined;
  const gathered = await Promise.all(read.map(({ file, found }) => withHistory(file, found, git, comparison)));
  return { now, ...(comparison?.change && { change: comparison.change }), files: gathered };
}

async function withHistory(
  file: FileOptions,
  found: Unusable | Usable,
  git: Sources['git'],
  comparison: Comparison | undefined,
): Promise<Unusable | Usable> {
  if ('problem' in found) return found;
  const isTraced = file.commit !== 'none' && found.commit !== undefined;
  const ancestry = isTraced && found.commit !== undefined ? await readAncestry(git, found.commit) : undefined;
  const isCompared = file.changed === 'forbidden' && comparison;
  return {
    ...found,
    ...(ancestry && { ancestry }),
    ...(isCompared && { comparison: compared(comparison.changed, found.path) }),
  };
}

function compared(changed: Comparison['changed'], path: string): NonNullable<Usable['comparison']> {
  if (typeof changed === 'string') return changed;
  return changed.has(plainPath(path)) ? 'changed' : 'unchanged';
}

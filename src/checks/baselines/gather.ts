import { plainPath } from '../../model/plain-path.ts';
import type { Sources } from '../../model/sources.ts';
import type { Evidence, Unusable, Usable } from './evidence.ts';
import { readAncestry, readCommitted, readComparison, type Comparison } from './history.ts';
import type { FileOptions, Options } from './options.ts';
import { readFile, type Read } from './read-file.ts';

type Seen = Pick<Sources, 'files' | 'git' | 'github' | 'clock'>;

/** Reads each file, and of git only what these files need: without a commit and a change it works without git. */
export async function gather({ files, git, github, clock }: Seen, options: Options): Promise<Evidence> {
  const now = clock.now().toISOString();
  const read = await Promise.all(options.files.map(async (file) => ({ file, found: await readFile(file, files) })));
  const isCompared = read.some(({ file, found }) => 'bytes' in found && file.changed === 'forbidden');
  const comparison = isCompared ? await readComparison({ git, github }) : undefined;
  const gathered = await Promise.all(read.map(({ file, found }) => withHistory(file, found, git, comparison)));
  return { now, ...(comparison?.change && { change: comparison.change }), files: gathered };
}

async function withHistory(
  options: FileOptions,
  found: Unusable | Read,
  git: Sources['git'],
  comparison: Comparison | undefined,
): Promise<Unusable | Usable> {
  if ('problem' in found) return found;
  const { file, bytes } = found;
  const isTraced = options.commit !== 'none' && file.commit !== undefined;
  const ancestry = isTraced && file.commit !== undefined ? await readAncestry(git, file.commit) : undefined;
  const isCompared = options.changed === 'forbidden' && comparison;
  return {
    ...file,
    ...(ancestry && { ancestry }),
    ...(isCompared && (await compare({ path: file.path, bytes }, comparison.changed, git))),
  };
}

async function compare(
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
  changed: Comparison['changed'],
  git: Sources['git'],
): Promise<Pick<Usable, 'comparison' | 'committed'>> {
  if (typeof changed === 'string') return { comparison: changed };
  const comparison = changed.has(plainPath(path)) ? 'changed' : 'unchanged';
  return { comparison, committed: await readCommitted(git, path, bytes) };
}

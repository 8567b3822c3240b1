import { GateError } from '../../model/errors.ts';
import type { Files, Sources } from '../../model/sources.ts';
import type { Repository } from './seen.ts';

const usualBranches = ['main', 'master', 'trunk', 'develop'];

export async function readRepository({ files, git }: Pick<Sources, 'files' | 'git'>): Promise<Repository> {
  const head = await git.head();
  const isRoot = await isPresent(files, '.git');
  return {
    isThere: head !== undefined || isRoot,
    isShallow: head !== undefined && (await git.isShallow()),
    isFolder: head !== undefined && !isRoot,
    defaultBranch: (await remoteBranch(files)) ?? (await usualBranch(git)) ?? (await unbornBranch(files)) ?? 'main',
  };
}

/** Whatever is there counts, also a folder, or a link that leads out. */
export async function isPresent(files: Files, path: string): Promise<boolean> {
  try {
    await files.read(path);
    return true;
  } catch (thrown) {
    if (thrown instanceof GateError && thrown.kind !== 'cancelled') return thrown.kind !== 'not-found';
    throw thrown;
  }
}

const remoteBranch = (files: Files): Promise<string | undefined> =>
  readReference(files, '.git/refs/remotes/origin/HEAD', /^ref: refs\/remotes\/origin\/([A-Za-z0-9][\w./-]*)\n?$/);

async function usualBranch(git: Sources['git']): Promise<string | undefined> {
  for (const name of usualBranches) {
    if ((await git.resolve(name)) ?? (await git.resolve(`origin/${name}`))) return name;
  }
  return undefined;
}

/** Before the first commit only HEAD knows. */
const unbornBranch = (files: Files): Promise<string | undefined> =>
  readReference(files, '.git/HEAD', /^ref: refs\/heads\/([A-Za-z0-9][\w./-]*)\n?$/);

/** Only a plain name is taken: a branch filter of a workflow is a pattern. */
async function readReference(files: Files, path: string, pattern: RegExp): Promise<string | undefined> {
  try {
    return pattern.exec(new TextDecoder().decode(await files.read(path)))?.[1];
  } catch (thrown) {
    if (thrown instanceof GateError && thrown.kind !== 'cancelled') return undefined;
    throw thrown;
  }
}

import { existsSync } from './disk.ts';
import { dirname, join, resolve } from 'node:path';

/** The nearest folder upward with a `.git`, found without git: it costs a few looks, and git may not be there. */
export function repositoryRoot(directory: string): string | undefined {
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

import type { KnownPaths } from './known-paths.ts';
import type { Places } from './locate.ts';
import { isAbsolute } from './normalise.ts';

/**
 * Files of a folder that share only their names with files of the repository, as `/app/main.py` and `/app/tasks.py` in
 * a container. Several that are all in one folder of the repository, each by a name that is there once, are those.
 * Relative ones only where that is a source root: Kotlin has no folders for the package that all share.
 */
export function matchFlatFolders(
  paths: readonly string[],
  { known, sourceRoots }: Pick<Places, 'known' | 'sourceRoots'>,
): ReadonlyMap<string, string> {
  const isRoot = (folder: string): boolean => sourceRoots.some((root) => `/${folder}`.endsWith(`/${root}`));
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const own = folders.get(folderOf(path));
    if (own) own.push(path);
    else folders.set(folderOf(path), [path]);
  }
  const matched = new Map<string, string>();
  for (const own of folders.values()) {
    const files = own.map((path) => onlyFile(path, known));
    const [folder, ...others] = new Set(files.map((file) => file && folderOf(file)));
    if (folder === undefined || others.length > 0 || files.length < 2) continue;
    if (!isAbsolute(own[0] ?? '') && !isRoot(folder)) continue;
    for (const [index, path] of own.entries()) {
      const file = files[index];
      if (file !== undefined) matched.set(path, file);
    }
  }
  return matched;
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

function onlyFile(path: string, known: KnownPaths): string | undefined {
  const endings = known.endingIn(path.slice(path.lastIndexOf('/') + 1));
  return endings?.count === 1 ? endings.at(0) : undefined;
}

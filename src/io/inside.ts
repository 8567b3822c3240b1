import { isAbsolute, relative, sep } from 'node:path';

/** Whether an absolute path is the folder itself or beneath it, by name alone. */
export function isInside(folder: string, path: string): boolean {
  // Of many paths nearly all are; what is left may have been written otherwise.
  if (path.startsWith(folder) && path[folder.length] === sep && !path.includes('..')) return true;
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

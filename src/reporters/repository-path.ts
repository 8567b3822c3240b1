import { relative, resolve } from 'node:path';
import { plainPath } from '../model/plain-path.ts';

/** A place's path as seen from the repository, or from where the command was started: `prefix` in front, `..` worked off. */
export function repositoryPath(prefix: string, path: string): string {
  if (path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path)) return path;
  return plainPath(`${prefix}/${path}`.replace(/^\/+/, ''));
}

/** The prefix of a gated directory. */
export const prefixOf = ({ cwd, directory }: { readonly cwd: string; readonly directory: string }): string =>
  relative(cwd, resolve(cwd, directory)).replaceAll('\\', '/');

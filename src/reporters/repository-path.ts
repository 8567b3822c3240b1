import { relative, resolve } from 'node:path';

/** A place's path as seen from the repository, or from where the command was started: `prefix` in front, `..` worked off. */
export function repositoryPath(prefix: string, path: string): string {
  if (path.startsWith('/') || /^[A-Za-z]:[\\/]/.test(path)) return path;
  const parts: string[] = [];
  for (const part of [...prefix.split('/'), ...path.split('/')]) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

/** The prefix of a gated directory. */
export const prefixOf = ({ cwd, directory }: { readonly cwd: string; readonly directory: string }): string =>
  relative(cwd, resolve(cwd, directory)).replaceAll('\\', '/');

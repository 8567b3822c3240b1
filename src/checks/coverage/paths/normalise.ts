import { plainPath } from '../../../model/plain-path.ts';

/** Longer than any file system allows: such a path is compared as it is, and never guessed about. */
export const mostCharacters = 4_096;

// How Windows marks a path as longer than it likes.
const longPath = /^[\\/]{2}[?.][\\/](?=[A-Za-z]:)/;

const unusual = /[\\:?]|\/[/.]|^\.|\/$/;

/** A path of a report in the repository's spelling: `/` between its parts, nothing of an URL left, `C:/` for a drive. */
export function normalise(path: string): string {
  if (path.length > mostCharacters || !unusual.test(path)) return path;
  return normaliseFolder(withoutScheme(path.replace(longPath, '')));
}

/** A folder of this machine: its name is no URL and may hold a question mark. */
export function normaliseFolder(path: string): string {
  const slashed = path.replace(longPath, '').replaceAll('\\', '/');
  const [, drive, rest = ''] = /^\/?([A-Za-z]):(\/.*)?$/s.exec(slashed) ?? [];
  return drive ? `${drive.toUpperCase()}:${plainPath(rest || '/')}` : plainPath(slashed);
}

export const isAbsolute = (path: string): boolean => /^(?:\/|[A-Z]:\/)/.test(path);

export const joinPath = (folder: string, path: string): string => (folder === '' ? path : `${folder}/${path}`);

/** What is left of a path inside a folder; undefined for a path elsewhere. The folder '' holds all relative paths. */
export function inside(folder: string, path: string): string | undefined {
  if (folder === '') return isAbsolute(path) ? undefined : path;
  return path.startsWith(folder) && path[folder.length] === '/' ? path.slice(folder.length + 1) : undefined;
}

export const escapes = (path: string): boolean =>
  path === '' || path === '..' || path.startsWith('../') || isAbsolute(path);

function withoutScheme(path: string): string {
  const [, scheme, rest = ''] = /^([a-z][a-z\d+.-]+):\/\/(.*)$/is.exec(path) ?? [];
  if (!scheme) return path.replace(/^webpack-internal:\/+/, '').replace(/(.)\?.*$/s, '$1');
  // Bundlers write URLs that nobody encoded; only those of files and servers are.
  if (!/^(?:file|https?)$/i.test(scheme)) return withoutBundle(rest.replace(/\?.*$/s, ''));
  const place = decoded(rest.replace(/[?#].*$/s, ''));
  if (/^file$/i.test(scheme)) return place.replace(/^localhost(?=\/)/i, '').replace(/^(?=[^/])(?![A-Za-z]:)/, '/');
  return place
    .replace(/^[^/]*\/+/, '')
    .replace(/^@fs\/+(?![A-Za-z]:)/, '/')
    .replace(/^@fs\/+/, '');
}

/** `webpack://name/./src/x.ts` and `turbopack://[project]/src/x.ts` without the name, which may have a scope. */
function withoutBundle(path: string): string {
  const marked = path.indexOf('/./');
  if (marked >= 0) return path.slice(marked + 3);
  return path.replace(/^(?:@[^/]*\/)?[^/]*\/+/, '');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

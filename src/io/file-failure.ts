import { GateError, type ErrorKind } from '../model/errors.ts';

const kinds: Readonly<Record<string, ErrorKind>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENAMETOOLONG: 'not-found',
  // A circle of links leads nowhere; a name with a NUL cannot exist.
  ELOOP: 'not-found',
  ERR_INVALID_ARG_VALUE: 'not-found',
  EISDIR: 'not-a-file',
  ENXIO: 'not-a-file',
  EACCES: 'refused',
  EPERM: 'refused',
  EROFS: 'refused',
};

const messages: Partial<Record<ErrorKind, (path: string) => string>> = {
  'not-found': (path) => `${path} was not found`,
  'not-a-file': (path) => `${path} is not a regular file`,
  refused: (path) => `access to ${path} was refused`,
};

/** What the file system threw, in the gate's words. A defect stays what it is. */
export function fileFailure(path: string, cause: unknown): unknown {
  if (cause instanceof GateError || !(cause instanceof Error)) return cause;
  const code = 'code' in cause ? String(cause.code) : '';
  if (code === '') return cause;
  const kind = kinds[code] ?? 'unavailable';
  return new GateError(kind, messages[kind]?.(path) ?? `${path} could not be used: ${code}`, { cause });
}

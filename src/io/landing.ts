import { basename, dirname, join, resolve } from 'node:path';
import { readlinkSync, realpathSync } from './disk.ts';

/** Where an absolute path leads: every link followed, also one whose target is not there. At once: it is asked often. */
export function landing(path: string): string {
  const real = unlessMissing(() => realpathSync.native(path));
  if (real !== undefined || path === dirname(path)) return real ?? path;
  const folder = landing(dirname(path));
  const link = unlessMissing(() => readlinkSync(join(folder, basename(path))));
  return link === undefined ? join(folder, basename(path)) : landing(resolve(folder, link));
}

// EINVAL: it is there, but no link. UNKNOWN is what Windows says for the same.
const expected: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'EINVAL', 'UNKNOWN']);

function unlessMissing(read: () => string): string | undefined {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && expected.has(cause.code)) return undefined;
    throw cause;
  }
}

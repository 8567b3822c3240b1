import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Where an absolute path leads: every link followed, also one whose target is not there. */
export async function landing(path: string): Promise<string> {
  const real = await unlessMissing(realpath(path));
  if (real !== undefined || path === dirname(path)) return real ?? path;
  const folder = await landing(dirname(path));
  const link = await unlessMissing(readlink(join(folder, basename(path))));
  return link === undefined ? join(folder, basename(path)) : landing(resolve(folder, link));
}

// EINVAL: it is there, but no link. UNKNOWN is what Windows says for the same.
const expected: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'EINVAL', 'UNKNOWN']);

const unlessMissing = (reading: Promise<string>): Promise<string | undefined> =>
  reading.catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && expected.has(cause.code)) return undefined;
    throw cause;
  });

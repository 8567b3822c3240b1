import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { GateError } from '../model/errors.ts';
import { isInside } from './inside.ts';

interface TargetOptions {
  readonly root: string;
  readonly name: string;
}

const mostLinks = 40;

/** Where a write to an absolute path lands: links are followed, also one whose target is not there yet. */
export async function writeTarget(path: string, { root, name }: TargetOptions): Promise<string> {
  let target = path;
  for (let count = 0; count <= mostLinks; count += 1) {
    target = await realSoFar(target);
    const link = await unlessMissing(readlink(target));
    if (link === undefined) {
      const realRoot = await realSoFar(resolve(root));
      const isOurs = isInside(resolve(root), path) || isInside(realRoot, path);
      if (!isOurs || isInside(realRoot, target)) return target;
      throw new GateError('outside', `${name} leads out of the repository by a link`);
    }
    target = resolve(dirname(target), link);
  }
  throw new GateError('not-found', `${name} is a circle of links`);
}

/** The real path of the part that is there, with the rest as it was named. */
async function realSoFar(path: string): Promise<string> {
  const real = await unlessMissing(realpath(path));
  if (real !== undefined) return real;
  return path === dirname(path) ? path : join(await realSoFar(dirname(path)), basename(path));
}

// EINVAL: it is there, but no link. UNKNOWN is what Windows says for the same.
const expected: ReadonlySet<unknown> = new Set(['ENOENT', 'EINVAL', 'UNKNOWN']);

const unlessMissing = (reading: Promise<string>): Promise<string | undefined> =>
  reading.catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && expected.has(cause.code)) return undefined;
    throw cause;
  });

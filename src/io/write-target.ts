import { dirname } from 'node:path';
import { GateError } from '../model/errors.ts';
import { isInside } from './inside.ts';
import { landing } from './landing.ts';

interface TargetOptions {
  readonly root: string;
  /** The path as the asker gave it, for messages. */
  readonly name: string;
}

/** Where a write to an absolute path lands. What is in the root stays in it, because links there may be anybody's. */
export function writeTarget(path: string, { root, name }: TargetOptions): string {
  const [target, realRoot] = [landing(path), landing(root)];
  if (isInside(realRoot, target) || !passesThrough(realRoot, path)) return target;
  throw new GateError('outside', `${name} leads out of the repository by a link`);
}

function passesThrough(realRoot: string, path: string): boolean {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    if (isInside(realRoot, landing(folder))) return true;
  }
  return false;
}

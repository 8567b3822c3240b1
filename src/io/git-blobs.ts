import { posix } from 'node:path';
import { GateError } from '../model/errors.ts';
import { limits } from '../model/limits.ts';
import type { GitCommand } from './git-command.ts';
import { demandOutput } from './git-revision.ts';

interface Asked {
  /** A full id. */
  readonly commit: string;
  /** From the gated directory. */
  readonly paths: readonly string[];
  /** The gated directory's own path in the repository. */
  readonly prefix: string;
}

/** The contents of many files at a commit, by two runs of git and not by two for each of them. */
export async function blobs(git: GitCommand, asked: Asked): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await idsOf(git, asked);
  if (entries.length === 0) return new Map();
  const input = entries.map(({ id }) => `${id}\n`).join('');
  const contents = readBatch(await batch(git, input), entries);
  return new Map(entries.map(({ path }, index) => [path, contents[index] ?? new Uint8Array()]));
}

async function batch(git: GitCommand, input: string): Promise<Uint8Array> {
  try {
    return (await demandOutput(git, ['cat-file', '--batch', '--buffer'], { input, maxBytes: limits.blobBytes })).stdout;
  } catch (cause) {
    // Some versions of git give up where an object of a partial clone is missing, others name it and go on.
    if (!(cause instanceof GateError) || cause.kind !== 'unavailable') throw cause;
    throw new GateError('unavailable', cause.message, { hint: cause.hint ?? wholeClone, cause });
  }
}

const wholeClone = 'Check out the repository without a filter, and with its history: fetch-depth: 0';

interface Entry {
  readonly path: string;
  readonly id: string;
}

async function idsOf(git: GitCommand, { commit, paths, prefix }: Asked): Promise<readonly Entry[]> {
  const byName = new Map(paths.map((path) => [posix.join(prefix, path), path]));
  const outsider = paths.find((path) => posix.isAbsolute(path) || /^\.\.(?:\/|$)/.test(posix.join(prefix, path)));
  if (outsider !== undefined) throw new GateError('outside', `${outsider} is outside the repository`);
  const found: Entry[] = [];
  for (const names of portions([...byName.keys()])) {
    const { text } = await demandOutput(git, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...names]);
    for (const entry of text.split('\0')) {
      const [, id = '', name = ''] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
      const path = byName.get(name);
      if (path !== undefined) found.push({ path, id });
    }
  }
  return found;
}

const mostCharacters = 16_384;

/** The command line has room for so many. */
function portions(names: readonly string[]): readonly (readonly string[])[] {
  const all: string[][] = [];
  let room = 0;
  for (const name of names) {
    room -= name.length + 1;
    if (room < 0) {
      all.push([]);
      room = mostCharacters - name.length;
    }
    all.at(-1)?.push(name);
  }
  return all;
}

const lineFeed = 0x0a;

/** For each object a line with its size, then so many bytes, then a line feed. */
function readBatch(bytes: Uint8Array, entries: readonly Entry[]): readonly Uint8Array[] {
  let at = 0;
  return entries.map(({ path }) => {
    const end = bytes.indexOf(lineFeed, at);
    const line = new TextDecoder().decode(bytes.subarray(at, end === -1 ? at : end));
    const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(line) ?? [];
    if (size === undefined || end + 1 + Number(size) >= bytes.length)
      throw new GateError('unavailable', `git does not have the content of ${path}`, { hint: wholeClone });
    const start = end + 1;
    at = start + Number(size) + 1;
    return bytes.subarray(start, at - 1);
  });
}

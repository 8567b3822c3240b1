import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { compileGlob, globFolder } from '../formats/glob.ts';
import { GateError } from '../model/errors.ts';
import { limits } from '../model/limits.ts';
import type { Files } from '../model/sources.ts';
import { disk, realpathSync } from './disk.ts';
import { fileFailure } from './file-failure.ts';
import { isInside } from './inside.ts';
import { landing } from './landing.ts';
import { readMany } from './read-many.ts';
import { readRegular, streamRegular } from './read-regular.ts';
import { skippedFolders, tooMany, walk } from './walk.ts';

interface LiveFilesOptions {
  /** The gated directory, from which paths are counted. */
  readonly directory: string;
  /** What lies outside of it is refused. */
  readonly root: string;
  /** Absolute paths of files or folders that the operator named and that may lie outside. */
  readonly trusted?: readonly string[] | undefined;
  /** Absolute paths of files that somebody else made and that may lie outside: a link there leads no further. */
  readonly foreign?: readonly string[] | undefined;
  readonly maxBytes?: number | undefined;
  readonly maxStreamedBytes?: number | undefined;
  /** What git does not ignore, relative to the directory; undefined where there is no repository. */
  readonly tracked?: (() => Promise<readonly string[] | undefined>) | undefined;
}

export function liveFiles({
  directory,
  root,
  trusted = [],
  foreign = [],
  maxBytes = 100 * 1_048_576,
  maxStreamedBytes = limits.streamedBytes,
  tracked,
}: LiveFilesOptions): Files {
  let found: World | undefined;
  const world = () => (found ??= resolveWorld(directory, root, { trusted, foreign }));
  const locate = (path: string): string => {
    const { base, allow } = world();
    // Where it would lead is asked before whether it is there, so that nobody can ask what is outside.
    const target = landing(resolve(base, path));
    allow(path, target);
    return target;
  };
  const read = async (path: string): Promise<Uint8Array> => {
    try {
      return await readRegular(locate(path), { name: path, maxBytes });
    } catch (cause) {
      throw fileFailure(path, cause);
    }
  };
  return {
    read,
    async *readEach(paths) {
      yield* readMany(paths, { ...world(), maxBytes, read });
    },
    async *stream(path) {
      try {
        yield* streamRegular(locate(path), { name: path, maxBytes: maxStreamedBytes });
      } catch (cause) {
        throw fileFailure(path, cause);
      }
    },
    async list(globs, { skipIgnored = false } = {}) {
      const matchers = globs.map(compileGlob);
      const isMatch = (path: string): boolean => matchers.some((fits) => fits(path));
      const { base } = world();
      const known = skipIgnored ? await tracked?.() : undefined;
      const files = known
        ? await regularFiles(base, known.filter(isMatch))
        : (await walk(base, { folders: globs.map(globFolder), most: limits.listedFiles })).filter(isMatch);
      return files.sort();
    },
    async directories() {
      const { base } = world();
      return [...new Set([resolve(directory), base])].map((path) => path.replaceAll(sep, '/'));
    },
  };
}

interface World {
  /** The gated directory, links followed. */
  readonly base: string;
  /** Throws where a path leads somewhere that is not read. */
  readonly allow: (path: string, target: string) => void;
}

interface Named {
  readonly trusted: readonly string[];
  readonly foreign: readonly string[];
}

function resolveWorld(directory: string, root: string, { trusted, foreign }: Named): World {
  try {
    const [base, own] = [realpathSync.native(directory), landing(resolve(root))];
    let named: readonly string[] | undefined;
    const allow = (path: string, target: string): void => {
      // Nearly all lies in the repository; what the operator named can be many files.
      if (isInside(own, target) && !isGitsOwn(relative(own, target))) return;
      named ??= [...trusted.map((one) => landing(resolve(one))), ...foreign.map(placeOf)];
      assertAllowed(path, target, [own, ...named]);
    };
    return { base, allow };
  } catch (cause) {
    throw fileFailure(directory, cause);
  }
}

/** Where a path is, wherever it leads. */
const placeOf = (path: string): string => join(landing(dirname(resolve(path))), basename(path));

function assertAllowed(path: string, target: string, allowed: readonly string[]): void {
  const around = allowed.filter((folder) => isInside(folder, target));
  if (around.length === 0) throw outside(path);
  if (around.every((folder) => isGitsOwn(relative(folder, target)))) throw gitsOwn(path);
}

const outside = (path: string): GateError =>
  new GateError('outside', `${path} is outside the repository`, {
    hint: 'Only files in the repository, or named on the command line, are read',
  });

/** A checkout may keep its credential there. What branches there are is no secret. */
const isGitsOwn = (way: string): boolean => /(?:^|\/)\.git\/(?!HEAD$|refs\/)/i.test(way.replaceAll(sep, '/'));

const gitsOwn = (path: string): GateError =>
  new GateError('outside', `${path} lies in git's own folder, which is not read`);

// git lists links, submodules and files that were deleted since.
async function regularFiles(base: string, paths: readonly string[]): Promise<string[]> {
  if (paths.length > limits.listedFiles) throw tooMany(base, limits.listedFiles);
  const own = paths.filter((path) => !path.split('/').some((name) => skippedFolders.has(name)));
  const isRegular = await Promise.all(own.map((path) => isRegularFile(base, path)));
  return own.filter((_, index) => isRegular[index]);
}

async function isRegularFile(base: string, path: string): Promise<boolean> {
  try {
    return (await disk.promises.lstat(join(base, path))).isFile();
  } catch (cause) {
    const failure = fileFailure(path, cause);
    if (failure instanceof GateError && failure.kind === 'not-found') return false;
    throw failure;
  }
}

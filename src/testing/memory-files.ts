import { posix } from 'node:path';
import { compileGlob, globFolder } from '../formats/glob.ts';
import { GateError } from '../model/errors.ts';
import type { Files } from '../model/sources.ts';

/** The content of a file, a link to another path, or a folder that holds nothing. */
export type MemoryEntry = string | Uint8Array | { readonly link: string } | { readonly directory: true };

interface MemoryFilesOptions {
  /** The gated directory, from which the paths of the entries are counted. */
  readonly directory?: string;
  readonly root?: string;
  readonly trusted?: readonly string[];
  readonly maxBytes?: number;
  readonly maxStreamedBytes?: number;
  /** Globs of what git would ignore. */
  readonly ignored?: readonly string[];
}

const directoryEntry = { directory: true } as const;
const mostLinks = 40;
const chunkBytes = 1_024;

export function memoryFiles(
  entries: Readonly<Record<string, MemoryEntry>> = {},
  {
    directory = '/repository',
    root = directory,
    trusted = [],
    maxBytes = Infinity,
    maxStreamedBytes = Infinity,
    ignored = [],
  }: MemoryFilesOptions = {},
): Files {
  const tree = plant(entries, directory);
  const allowed = [root, ...trusted];
  const isAllowed = (path: string): boolean =>
    allowed.some((folder) => isInside(folder, path) && !isGitsOwn(posix.relative(folder, path)));
  const isIgnored = anyOf(ignored);
  const contentOf = (path: string, most: number): Uint8Array => {
    const target = landing(tree, posix.resolve(directory, path));
    if (target !== undefined && !isAllowed(target)) {
      throw new GateError('outside', `${path} is outside the repository`);
    }
    const content = target === undefined ? undefined : tree.get(target);
    if (content === undefined) throw new GateError('not-found', `${path} was not found`);
    if (!isContent(content)) throw new GateError('not-a-file', `${path} is not a regular file`);
    const bytes = toBytes(content);
    if (bytes.length <= most) return bytes;
    throw new GateError('too-large', `${path} has ${bytes.length} bytes, over the limit of ${most}`);
  };
  return {
    read: async (path) => contentOf(path, maxBytes),
    async *readEach(paths) {
      for (const path of paths) {
        const found = attempt(() => contentOf(path, maxBytes));
        yield { path, ...found };
        // As on disk, where the next file overwrites it: who kept it notices in a test.
        if ('bytes' in found) found.bytes.fill(0);
      }
    },
    async *stream(path) {
      const bytes = contentOf(path, maxStreamedBytes);
      const chunk = new Uint8Array(Math.min(chunkBytes, bytes.length));
      for (let start = 0; start < bytes.length; start += chunk.length) {
        const lent = bytes.subarray(start, start + chunk.length);
        chunk.set(lent);
        yield chunk.subarray(0, lent.length);
        // As on disk, where the next chunk overwrites it: who kept it notices in a test.
        chunk.fill(0);
      }
    },
    async list(globs, { skipIgnored = false } = {}) {
      const isMatch = anyOf(globs);
      return [...tree]
        .filter(([path, entry]) => isContent(entry) && isInside(directory, path))
        .map(([path]) => posix.relative(directory, path))
        .filter((path) => isMatch(path) && isEntered(path, skipIgnored ? [''] : globs.map(globFolder)))
        .filter((path) => !(skipIgnored && isIgnored(path)))
        .sort();
    },
    directories: async () => [directory],
  };
}

function attempt(read: () => Uint8Array): { bytes: Uint8Array } | { error: GateError } {
  try {
    return { bytes: read() };
  } catch (error) {
    if (error instanceof GateError) return { error };
    throw error;
  }
}

type Tree = ReadonlyMap<string, MemoryEntry>;

function plant(entries: Readonly<Record<string, MemoryEntry>>, directory: string): Tree {
  const tree = new Map<string, MemoryEntry>([['/', directoryEntry]]);
  for (const path of [directory, ...Object.keys(entries).map((name) => posix.resolve(directory, name))]) {
    for (let folder = path; folder !== '/'; folder = posix.dirname(folder)) tree.set(folder, directoryEntry);
  }
  for (const [name, entry] of Object.entries(entries)) tree.set(posix.resolve(directory, name), entry);
  return tree;
}

/** Where a path leads, links followed, whether or not something is there; undefined for a circle. */
function landing(tree: Tree, path: string, links = 0): string | undefined {
  if (path === '/') return path;
  const folder = landing(tree, posix.dirname(path), links);
  if (folder === undefined) return undefined;
  const real = posix.join(folder, posix.basename(path));
  const entry = tree.get(real);
  if (entry === undefined || isContent(entry) || 'directory' in entry) return real;
  return links < mostLinks ? landing(tree, posix.resolve(folder, entry.link), links + 1) : undefined;
}

const isInside = (folder: string, path: string): boolean => !/^\.\.(?:\/|$)/.test(posix.relative(folder, path));

const isGitsOwn = (way: string): boolean => /(?:^|\/)\.git\/(?!HEAD$|refs\/)/i.test(way);

const isContent = (entry: MemoryEntry | undefined): entry is string | Uint8Array =>
  typeof entry === 'string' || entry instanceof Uint8Array;

const toBytes = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content.slice();

/** Folders that nobody enters who does not name them. */
const isEntered = (path: string, folders: readonly string[]): boolean =>
  !/(?:^|\/)\.git\//.test(path) &&
  folders.some((folder) => {
    const isBeneath = folder === '' || path.startsWith(`${folder}/`);
    return isBeneath && !/(?:^|\/)node_modules\//.test(path.slice(folder.length));
  });

function anyOf(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map(compileGlob);
  return (path) => matchers.some((fits) => fits(path));
}

import { posix } from 'node:path';
import { GateError } from '../model/errors.ts';
import type { Git } from '../model/sources.ts';
import { ancestryOf, type MemoryCommit } from './ancestry.ts';
import { memoryDiff, type Tree } from './memory-diff.ts';

export type { MemoryCommit } from './ancestry.ts';

interface MemoryGitOptions {
  /** By id. A parent that is not among them was cut off, as in a shallow clone. */
  readonly commits?: Readonly<Record<string, MemoryCommit>>;
  readonly head?: string;
  /** Branches and tags. */
  readonly names?: Readonly<Record<string, string>>;
  /** The gated directory's path in the repository, such as `packages/a`. */
  readonly prefix?: string;
  /** The tracked files as they are on disk, where these are not those of the commit checked out. */
  readonly disk?: MemoryCommit['files'];
}

/** Without commits there is no repository. */
export function memoryGit({ commits = {}, head, names = {}, prefix = '', disk }: MemoryGitOptions = {}): Git {
  const known = new Map(Object.entries(commits));
  const references = new Map([...Object.entries(names), ...(head === undefined ? [] : [['HEAD', head] as const])]);
  const { isShallow, isCut, parentsOf, ancestors, mergeBase } = ancestryOf(known);
  const resolve = (revision: string): string | undefined => {
    // eslint-disable-next-line no-control-regex
    if (!/^[^-\u0000-\u001f][^\u0000-\u001f]*$/.test(revision)) {
      throw new GateError('misuse', `${JSON.stringify(revision)} is not a git revision`);
    }
    const [, child, place] = /^(.+)\^(\d)$/.exec(revision) ?? [];
    const id = child === undefined ? (references.get(revision) ?? revision) : parentOf(child, Number(place));
    return id !== undefined && known.has(id) ? id : undefined;
  };
  const parentOf = (child: string, place: number): string | undefined => parentsOf(resolve(child) ?? '')[place - 1];
  const demand = (revision: string): string => {
    const id = resolve(revision);
    if (id === undefined) throw new GateError('not-found', `the commit ${revision} is not here`);
    return id;
  };
  const filesAt = (id: string) => new Map(Object.entries(known.get(id)?.files ?? {}));
  /** The last common commit, where what is cut off could hold no later one. */
  const commonCommit = (one: string, other: string): string | undefined => {
    const found = mergeBase(one, other);
    const before = found === undefined ? new Set<string>() : ancestors(found);
    const between = [...ancestors(one), ...ancestors(other)].filter((id) => !before.has(id));
    if (found === one || found === other || !between.some(isCut)) return found;
    throw new GateError('unavailable', `the history between ${one} and ${other} is cut`);
  };
  const inside = (files: Tree): Tree =>
    new Map(
      [...files].flatMap(([path, content]) => {
        const own = posix.relative(`/${prefix}`, `/${path}`);
        return own.startsWith('../') ? [] : [[own, content] as const];
      }),
    );
  const onDisk = (): Tree => inside(disk ? new Map(Object.entries(disk)) : filesAt(resolve('HEAD') ?? ''));
  const show = (revision: string, path: string): Uint8Array | undefined => {
    const files = filesAt(demand(revision));
    const name = posix.join(prefix, path).replace(/\/+$/, '');
    if (posix.isAbsolute(path) || /^\.\.(?:\/|$)/.test(name)) {
      throw new GateError('outside', `${path} is outside the repository`);
    }
    const content = files.get(name);
    if (typeof content === 'string') return new TextEncoder().encode(content);
    const isFolder = name === '.' || [...files.keys()].some((file) => file.startsWith(`${name}/`));
    if (content === undefined && !isFolder) return undefined;
    throw new GateError('not-a-file', `${path} is not a regular file at ${revision}`);
  };
  return {
    head: async () => resolve('HEAD'),
    isShallow: async () => isShallow,
    resolve: async (revision) => resolve(revision),
    async isAncestor(ancestor, descendant) {
      const [older, newer] = [demand(ancestor), demand(descendant)];
      const isFound = ancestors(newer).has(older);
      if (isFound || !isShallow) return isFound;
      throw new GateError('unavailable', `the history between ${ancestor} and ${descendant} is cut`);
    },
    async changedFiles(base, head) {
      const [older, newer] = [demand(base), demand(head)];
      const common = commonCommit(older, newer);
      if (common === undefined) throw new GateError('unavailable', `${base} and ${head} have no common commit here`);
      const [before, after] = [filesAt(common), filesAt(newer)];
      return [...new Set([...before.keys(), ...after.keys()])]
        .filter((path) => !isSame(before.get(path), after.get(path)))
        .map((path) => posix.relative(`/${prefix}`, `/${path}`))
        .sort();
    },
    show: async (revision, path) => show(revision, path),
    async showAll(revision, paths) {
      demand(revision);
      return new Map(
        paths.flatMap((path) => {
          const bytes = regular(() => show(revision, path));
          return bytes ? [[path, bytes] as const] : [];
        }),
      );
    },
    parents: async (revision) => parentsOf(demand(revision)),
    mergeBase: async (a, b) => commonCommit(demand(a), demand(b)),
    async diff(base, newer) {
      const [before, after] = [filesAt(demand(base)), newer === undefined ? onDisk() : inside(filesAt(demand(newer)))];
      return new TextEncoder().encode(memoryDiff(inside(before), after));
    },
    tracked: async () => [...onDisk()].flatMap(([path, content]) => (typeof content === 'string' ? [path] : [])).sort(),
  };
}

function regular(read: () => Uint8Array | undefined): Uint8Array | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof GateError && error.kind === 'not-a-file') return undefined;
    throw error;
  }
}

const isSame = (before: unknown, after: unknown): boolean => JSON.stringify(before) === JSON.stringify(after);

/** Known files that end alike, as a slice of those with one name. */
export interface Endings {
  /** Segments in common with the path that was asked for. */
  readonly shared: number;
  readonly count: number;
  at(index: number): string;
}

/** The files of a repository, to be looked up by path and by how a path ends. */
export interface KnownPaths {
  has(path: string): boolean;
  /** Whether there is a file in the folder. */
  hasFolder(folder: string): boolean;
  /** The files that share most segments with the path, from the end; undefined where none has its name. */
  longest(path: string): Endings | undefined;
  /** The files that end in the whole path. */
  endingIn(path: string): Endings | undefined;
}

interface Group {
  readonly paths: readonly string[];
  /** Segments in reverse, each with a slash after it, ascending: what ends alike is side by side. */
  readonly keys: readonly string[];
}

/** Of sorted paths. */
export function knownPaths(paths: readonly string[]): KnownPaths {
  const all = new Set(paths);
  const byName = new Map<string, string[]>();
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const group = byName.get(name);
    if (group) group.push(path);
    else byName.set(name, [path]);
  }
  // Most names are never asked for, so a group is sorted when it is.
  const groups = new Map<string, Group>();
  const groupOf = (path: string): Group | undefined => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const own = byName.get(name);
    if (!own) return undefined;
    const group = groups.get(name) ?? sortGroup(own);
    groups.set(name, group);
    return group;
  };
  return {
    has: (path) => all.has(path),
    hasFolder: (folder) => paths[firstNotBelow(paths, `${folder}/`)]?.startsWith(`${folder}/`) ?? false,
    longest(path) {
      const group = groupOf(path);
      return group && longestIn(group, reversed(path));
    },
    endingIn(path) {
      const group = groupOf(path);
      const key = reversed(path);
      return group && slice(group, key, key.split('/').length - 1);
    },
  };
}

function sortGroup(paths: readonly string[]): Group {
  const rows = paths.map((path) => ({ path, key: reversed(path) }));
  rows.sort((a, b) => (a.key < b.key ? -1 : 1));
  return { paths: rows.map(({ path }) => path), keys: rows.map(({ key }) => key) };
}

const reversed = (path: string): string => `${path.split('/').reverse().join('/')}/`;

function longestIn(group: Group, key: string): Endings | undefined {
  const place = firstNotBelow(group.keys, key);
  const before = sharedLength(group.keys[place - 1] ?? '', key);
  const after = sharedLength(group.keys[place] ?? '', key);
  const shared = key.slice(0, Math.max(before, after));
  return slice(group, shared, shared.split('/').length - 1);
}

function slice({ keys, paths }: Group, start: string, shared: number): Endings | undefined {
  const from = firstNotBelow(keys, start);
  // `0` is the character after the slash that each key ends with.
  const to = firstNotBelow(keys, `${start.slice(0, -1)}0`);
  if (to <= from) return undefined;
  return { shared, count: to - from, at: (index) => paths[from + index] ?? '' };
}

/** Length of the whole segments at the start of both. */
function sharedLength(a: string, b: string): number {
  let [index, end] = [0, 0];
  while (index < a.length && index < b.length && a.charCodeAt(index) === b.charCodeAt(index)) {
    index++;
    if (a.charCodeAt(index - 1) === 0x2f) end = index;
  }
  return end;
}

/** Where a key is in sorted ones, or would be. */
export function firstNotBelow(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

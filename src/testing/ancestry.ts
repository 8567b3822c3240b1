export interface MemoryCommit {
  readonly parents?: readonly string[];
  /** The whole tree, by path in the repository. */
  readonly files?: Readonly<Record<string, string | { readonly link: string }>>;
}

type Commits = ReadonlyMap<string, MemoryCommit>;

/** How commits descend from each other. */
export function ancestryOf(commits: Commits) {
  const parentsOf = (id: string): readonly string[] => commits.get(id)?.parents ?? [];
  /** The commit itself included. */
  const ancestors = (id: string): ReadonlySet<string> => {
    const found = new Set<string>();
    const open = [id];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next) || !commits.has(next)) continue;
      found.add(next);
      open.push(...parentsOf(next));
    }
    return found;
  };
  return {
    isShallow: [...commits.keys()].some((id) => parentsOf(id).some((parent) => !commits.has(parent))),
    ancestors,
    mergeBase: (a: string, b: string): string | undefined => {
      const others = ancestors(b);
      const common = [...ancestors(a)].filter((id) => others.has(id));
      return common.find((id) => common.every((other) => other === id || !ancestors(other).has(id)));
    },
  };
}

export interface MemoryCommit {
  readonly parents?: readonly string[];
  /** The whole tree, by path in the repository. */
  readonly files?: Readonly<Record<string, string | { readonly link: string }>>;
}

type Commits = ReadonlyMap<string, MemoryCommit>;

/** How commits descend from each other. */
export function ancestryOf(commits: Commits) {
  const isCut = (id: string): boolean => (commits.get(id)?.parents ?? []).some((parent) => !commits.has(parent));
  /** Git takes a commit at the cut for one without parents, whichever of them is here. */
  const parentsOf = (id: string): readonly string[] => (isCut(id) ? [] : (commits.get(id)?.parents ?? []));
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
    parentsOf,
    isCut,
    isShallow: [...commits.keys()].some(isCut),
    ancestors,
    mergeBase: (a: string, b: string): string | undefined => {
      const others = ancestors(b);
      const common = [...ancestors(a)].filter((id) => others.has(id));
      return common.find((id) => common.every((other) => other === id || !ancestors(other).has(id)));
    },
  };
}

export interface MemoryCommit {
    readonly parents?: readonly string[];
    /** The whole tree, by path in the repository. */
    readonly files?: Readonly<Record<string, string | {
        readonly link: string;
    }>>;
}
type Commits = ReadonlyMap<string, MemoryCommit>;
/** How commits descend from each other. */
export declare function ancestryOf(commits: Commits): {
    parentsOf: (id: string) => readonly string[];
    isCut: (id: string) => boolean;
    isShallow: boolean;
    ancestors: (id: string) => ReadonlySet<string>;
    mergeBase: (a: string, b: string) => string | undefined;
};
export {};

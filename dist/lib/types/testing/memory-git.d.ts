import type { Git } from '../model/sources.js';
import { type MemoryCommit } from './ancestry.js';
export type { MemoryCommit } from './ancestry.js';
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
export declare function memoryGit({ commits, head, names, prefix, disk }?: MemoryGitOptions): Git;

import type { Files } from '../model/sources.js';
/** The content of a file, a link to another path, or a folder that holds nothing. */
export type MemoryEntry = string | Uint8Array | {
    readonly link: string;
} | {
    readonly directory: true;
};
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
export declare function memoryFiles(entries?: Readonly<Record<string, MemoryEntry>>, { directory, root, trusted, maxBytes, maxStreamedBytes, ignored, }?: MemoryFilesOptions): Files;
export {};

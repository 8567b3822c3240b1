import type { GitHub, GitHubEvent } from '../model/sources.js';
interface MemoryGitHubOptions {
    readonly event?: GitHubEvent | undefined;
    /** By path; a GateError is thrown instead. */
    readonly resources?: Readonly<Record<string, unknown>>;
}
export declare function memoryGitHub({ event, resources }?: MemoryGitHubOptions): GitHub;
export {};

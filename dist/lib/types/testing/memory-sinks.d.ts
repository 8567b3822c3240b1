import type { CheckRun, FileSink, GitHubSink, Sinks, Stream } from '../model/sinks.js';
interface MemoryStream extends Stream {
    /** All that was written. */
    text(): string;
}
interface MemoryFileSink extends FileSink {
    /** By path, as it was named. */
    readonly contents: ReadonlyMap<string, string>;
}
interface MemoryGitHubSink extends GitHubSink {
    /** By pull request: the texts of the comments that are there. */
    readonly comments: ReadonlyMap<number, readonly string[]>;
    readonly checkRuns: readonly CheckRun[];
}
interface MemorySinks extends Sinks {
    readonly github: MemoryGitHubSink;
    readonly stdout: MemoryStream;
    readonly stderr: MemoryStream;
    readonly files: MemoryFileSink;
}
interface Terminal {
    readonly isTerminal?: boolean;
    readonly columns?: number;
}
/** Collects what is written. */
export declare const memorySinks: (terminal?: Terminal) => MemorySinks;
export {};

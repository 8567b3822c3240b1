import type { FileSink, Sinks, Stream } from '../model/sinks.js';
interface MemoryStream extends Stream {
    /** All that was written. */
    text(): string;
}
interface MemoryFileSink extends FileSink {
    /** By path, as it was named. */
    readonly contents: ReadonlyMap<string, string>;
}
interface MemorySinks extends Sinks {
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

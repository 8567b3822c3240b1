/** All that the gate can change. Checks never see it. */
export interface Sinks {
    readonly stdout: Stream;
    readonly stderr: Stream;
    readonly files: FileSink;
}
export interface Stream {
    write(text: string): void;
    readonly isTerminal: boolean;
    readonly columns: number;
}
export interface FileSink {
    /** All or nothing: a reader sees the old content or the new. Mode and owner of a file that is there stay. */
    write(path: string, content: string | Uint8Array): Promise<void>;
    append(path: string, content: string): Promise<void>;
}

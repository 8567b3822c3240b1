/** All that the gate can change. Checks never see it. */
export interface Sinks {
    readonly stdout: Stream;
    readonly stderr: Stream;
    readonly files: FileSink;
    readonly github: GitHubSink;
}
/** Each throws a GateError where GitHub does not take it, with the permission that is missing; none changes the verdict. */
export interface GitHubSink {
    upsertComment(comment: StickyComment): Promise<'created' | 'updated' | 'unchanged' | 'none'>;
    /** Creates or, for the same name on the same commit by the same run, replaces a check run; answers with its page. */
    publishCheckRun(run: CheckRun): Promise<string | undefined>;
}
/** The one comment that is kept up to date. */
export interface StickyComment {
    readonly pullRequest: number;
    /** What the comment begins with. With its author it tells ours from all others. */
    readonly marker: string;
    /**
     * The text to write, made from every text that the comment is known to have had, oldest first: what others wrote at the same
     * time is among them. None where there is no comment. Undefined leaves things as they are. Asked again after each write,
     * until its answer is what is there.
     */
    readonly compose: (known: readonly string[]) => string | undefined;
}
/** As the API of check runs takes it; any number of annotations. */
export interface CheckRun {
    readonly name: string;
    readonly sha: string;
    readonly conclusion: 'success' | 'failure' | 'neutral' | 'action_required';
    readonly title: string;
    readonly summary: string;
    readonly detailsUrl?: string | undefined;
    readonly annotations: readonly CheckAnnotation[];
}
export interface CheckAnnotation {
    readonly path: string;
    readonly startLine: number;
    readonly endLine: number;
    readonly startColumn?: number | undefined;
    readonly level: 'failure' | 'warning' | 'notice';
    readonly title: string;
    readonly message: string;
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

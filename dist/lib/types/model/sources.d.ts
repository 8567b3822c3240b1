/** All that the gate can see. A check asks for what it needs: `Pick<Sources, 'files' | 'git'>`. */
export interface Sources {
    readonly files: Files;
    readonly env: Env;
    readonly clock: Clock;
    readonly http: Http;
    readonly run: Run;
    readonly git: Git;
    readonly github: GitHub;
    readonly prometheus: Prometheus;
    readonly signal: AbortSignal;
}
/** Paths are relative to the gated directory, with `/`; what lies outside the repository is refused, links followed. */
export interface Files {
    /** Throws a GateError: not-found, not-a-file, outside, too-large. */
    read(path: string): Promise<Uint8Array>;
    /**
     * Sorted paths of regular files that match one of the globs; links are not followed, `.git` and `node_modules` not
     * entered. `skipIgnored` leaves out what git ignores: right for sources, wrong for reports, which are often ignored.
     */
    list(globs: readonly string[], options?: {
        readonly skipIgnored?: boolean;
    }): Promise<readonly string[]>;
}
export interface Env {
    get(name: string): string | undefined;
    names(): readonly string[];
}
export interface Clock {
    now(): Date;
    /** Monotonic milliseconds, for durations. */
    elapsed(): number;
    /** Ends early, without an error, when the signal is aborted. */
    sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
export interface HttpRequest {
    readonly url: string;
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly timeoutMs?: number;
    readonly maxBytes?: number;
}
export interface HttpResponse {
    readonly status: number;
    readonly headers: ReadonlyMap<string, string>;
    readonly body: Uint8Array;
}
export interface Http {
    /** Answers for every status; throws a GateError: unavailable, timeout, too-large, cancelled. */
    send(request: HttpRequest): Promise<HttpResponse>;
}
export interface RunOptions {
    readonly input?: string;
    /** On top of the gate's own environment; undefined takes a variable away. */
    readonly env?: Readonly<Record<string, string | undefined>>;
    readonly timeoutMs?: number;
    readonly maxBytes?: number;
}
export interface RunResult {
    readonly code: number;
    readonly stdout: Uint8Array;
    readonly stderr: Uint8Array;
}
/** Runs a program without a shell. Answers for every exit code; throws a GateError: not-found, timeout, too-large. */
export type Run = (argv: readonly string[], options?: RunOptions) => Promise<RunResult>;
/** Paths are relative to the gated directory, as in Files. */
export interface Git {
    /** The commit checked out; undefined where there is no repository or no commit. */
    head(): Promise<string | undefined>;
    isShallow(): Promise<boolean>;
    /** The full id of a commit that is here; undefined for one that is not. */
    resolve(revision: string): Promise<string | undefined>;
    isAncestor(ancestor: string, descendant: string): Promise<boolean>;
    /** Files that differ between the merge base of both and `head`, both names of a rename. */
    changedFiles(base: string, head: string): Promise<readonly string[]>;
    /** The file as it was at a commit; undefined where it was not. */
    show(revision: string, path: string): Promise<Uint8Array | undefined>;
}
/** The two commits between which a change lies. */
export interface Change {
    readonly base: string;
    readonly head: string;
}
export interface GitHub {
    /** What the run is about, as far as its event tells; undefined outside GitHub Actions. */
    event(): Promise<GitHubEvent | undefined>;
    /** Reads one REST resource; throws a GateError where it cannot. */
    get(path: string): Promise<unknown>;
}
export interface GitHubEvent {
    readonly name: string;
    readonly repository?: string | undefined;
    readonly sha?: string | undefined;
    readonly ref?: string | undefined;
    readonly pullRequest?: number | undefined;
    readonly change?: Change | undefined;
}
/** Prometheus's words for the numbers that JSON has none for are kept: they are never compared. */
export interface Sample {
    readonly labels: Readonly<Record<string, string>>;
    readonly at: number;
    readonly value: number | 'NaN' | '+Inf' | '-Inf';
}
export interface Prometheus {
    query(promql: string, at: Date): Promise<readonly Sample[]>;
    queryRange(promql: string, range: {
        start: Date;
        end: Date;
        stepSeconds: number;
    }): Promise<readonly Sample[]>;
}

import type { GateError } from './errors.js';
import type { OwnGate } from './strictness.js';
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
    readonly assets: Assets;
    /** What this run's change is compared with; undefined where the run is about no change. */
    readonly comparison: () => Promise<Comparison | Incomparable | undefined>;
    /** What this gate knows of itself; undefined where nobody wired it to its config. */
    readonly own: () => Promise<OwnGate | undefined>;
    readonly signal: AbortSignal;
}
/** Paths are relative to the gated directory, with `/`; what lies outside the repository is refused, links followed. */
export interface Files {
    /** Throws a GateError: not-found, not-a-file, outside, too-large. */
    read(path: string): Promise<Uint8Array>;
    /** Many files, one after the other; each is only lent until the next is asked for. */
    readEach(paths: readonly string[]): AsyncIterable<FileRead>;
    /** A large file in chunks; each is only lent until the next is asked for. Refuses what `read` refuses. */
    stream(path: string): AsyncIterable<Uint8Array>;
    /**
     * Sorted paths of regular files that match one of the globs; links are not followed, `.git` is not entered, nor is
     * `node_modules` unless a glob names it. `skipIgnored` leaves out what git ignores: right for sources, wrong for reports, which are often ignored.
     */
    list(globs: readonly string[], options?: {
        readonly skipIgnored?: boolean;
    }): Promise<readonly string[]>;
    /** The gated directory as absolute paths: as it was named, and with links followed. For reports that have such paths. */
    directories(): Promise<readonly string[]>;
}
/** A file, or why `read` refuses it. */
export type FileRead = {
    readonly path: string;
    readonly bytes: Uint8Array;
} | {
    readonly path: string;
    readonly error: GateError;
};
export interface Env {
    get(name: string): string | undefined;
    names(): readonly string[];
}
/** Files that the gate itself brings, such as grammars; throws a GateError for a name that it does not bring. */
export interface Assets {
    read(name: string): Promise<Uint8Array>;
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
    /** Many files as they were at a commit; those that were no regular files are left out. */
    showAll(revision: string, paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
    /** Full ids of the commit's parents, in order; empty for the first commit, and where a shallow clone is cut. */
    parents(revision: string): Promise<readonly string[]>;
    /** The last common commit; undefined where there is none. Throws unavailable where the history is cut before it. */
    mergeBase(a: string, b: string): Promise<string | undefined>;
    /**
     * The differences from `base` to `head`, or to the files on disk where no head is given: a unified diff without
     * context, renames found, no setting of the repository or the machine obeyed.
     */
    diff(base: string, head?: string): Promise<Uint8Array>;
    /** Sorted paths of the files that git tracks. */
    tracked(): Promise<readonly string[]>;
}
/** The two commits between which a change lies. */
export interface Change {
    readonly base: string;
    readonly head: string;
}
/** The two trees that a change lies between, found out from event and history. */
export interface Comparison {
    readonly base: string;
    /** The commit that is checked out: what was tested. */
    readonly head: string;
    /** The commit on which reviewers see annotations, where it is another one: the head of a merge. */
    readonly shown?: string | undefined;
    /** Why these two, in a few words: `first parent of the merge commit`. */
    readonly reason: string;
}
/** Why there is no telling what a change is compared with, and what to do. */
export interface Incomparable {
    readonly unknown: string;
    readonly hint: string;
}
export interface GitHub {
    /** What the run is about, as far as its event tells; undefined outside GitHub Actions. */
    event(): Promise<GitHubEvent | undefined>;
    /** Reads one REST resource; throws a GateError where it cannot. */
    get(path: string): Promise<unknown>;
    /**
     * Reads a list over all its pages. `items` names the part of an answer that holds the list, where the answer is no list
     * itself. Throws a GateError, too-large for more than `most`: a part of a list would look like the whole.
     */
    list(path: string, options?: {
        readonly items?: string;
        readonly most?: number;
    }): Promise<readonly unknown[]>;
}
/** The pull request that an event is about. */
export interface PullRequest {
    readonly number: number;
    /** The login of who opened it. */
    readonly author: string;
    /** `owner/name`; undefined where the fork that it came from is deleted. */
    readonly headRepository?: string | undefined;
    readonly headRef: string;
    readonly headSha: string;
    readonly baseRef: string;
    readonly baseSha: string;
    /** It comes from another repository than the one it goes to. */
    readonly isFork: boolean;
    readonly labels: readonly string[];
}
/** The run of a workflow whose end started this one. */
export interface EndedRun {
    readonly id: number;
    readonly attempt: number;
    readonly workflow?: string | undefined;
    /** The name of the workflow's file, which a run cannot choose. */
    readonly file?: string | undefined;
    readonly headSha: string;
    readonly headBranch?: string | undefined;
    /** `owner/name` of where its commit lies. */
    readonly headRepository?: string | undefined;
    readonly event: string;
    readonly conclusion?: string | undefined;
}
/** The run of a workflow that this is a part of. */
export interface WorkflowRun {
    readonly id: number;
    readonly attempt: number;
    /** Where people see it. */
    readonly url: string;
    readonly workflow?: string | undefined;
    /** The name of the workflow's file. */
    readonly file?: string | undefined;
    readonly job?: string | undefined;
}
export interface GitHubEvent {
    readonly name: string;
    readonly repository?: string | undefined;
    readonly sha?: string | undefined;
    readonly ref?: string | undefined;
    /** Of events about a pull request, such as a review of it, too. */
    readonly pull?: PullRequest | undefined;
    /** Of `workflow_run`. */
    readonly ended?: EndedRun | undefined;
    readonly run?: WorkflowRun | undefined;
    /** Where the pages of GitHub are: `https://github.com`. */
    readonly server?: string | undefined;
    readonly change?: Change | undefined;
    /** What keeps its payload from telling the change, where it should. */
    readonly untold?: string | undefined;
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

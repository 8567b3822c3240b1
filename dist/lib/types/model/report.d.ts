import { type Document, type Exhibit, type Fact, type Place, type Severity } from './finding.js';
import type { Comparison, WorkflowRun } from './sources.js';
export type Outcome = 'passed' | 'failed' | 'blocked' | 'skipped';
export type Verdict = 'ready' | 'not-ready' | 'undecided';
export interface Waiver {
    readonly rule: string;
    /** A path glob, with `:line` to narrow it; absent means everywhere. */
    readonly at?: string | undefined;
    readonly reason: string;
    readonly owner: string;
    /** The last day, UTC, on which it holds. */
    readonly until: string;
}
/** A finding with its full rule id and the consequences that the rule's table gives it. */
export interface Graded {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly help: string;
    readonly at?: Place | undefined;
    readonly details?: readonly string[] | undefined;
    readonly unmeasured?: true | undefined;
    /** Its file is part of the change under review. */
    readonly changed?: true | undefined;
    readonly waived?: Waiver | undefined;
}
export interface CheckResult {
    readonly check: string;
    readonly title: string;
    readonly outcome: Outcome;
    /** Why it is blocked or skipped. */
    readonly reason?: string | undefined;
    readonly facts: readonly Fact[];
    readonly findings: readonly Graded[];
    readonly exhibits?: readonly Exhibit[] | undefined;
    readonly baselines?: readonly Document[] | undefined;
    readonly ms: number;
}
/** Entries of a report that are no checks, though they are listed among them. */
export declare const noChecks: ReadonlySet<string>;
/** What was judged. */
export interface Subject {
    readonly repository?: string | undefined;
    readonly sha?: string | undefined;
    readonly ref?: string | undefined;
    readonly event?: string | undefined;
    readonly config?: string | undefined;
    /** The config as it was read: from the tree that is checked out, or from the base of the change. */
    readonly configRead?: Document | undefined;
    readonly pullRequest?: number | undefined;
    /** The commit that reviewers look at: the head of the pull request, or what was pushed. */
    readonly shown?: string | undefined;
    /** The two commits that were compared, and why those. */
    readonly compared?: Comparison | undefined;
    readonly run?: WorkflowRun | undefined;
    readonly server?: string | undefined;
    /** The gated directory within the repository; absent where it is the repository. */
    readonly directory?: string | undefined;
}
/** A figure over time, oldest first; the last point is this run's. */
export interface Trend {
    readonly check: string;
    readonly label: string;
    readonly unit?: '%' | 'ms' | undefined;
    readonly points: readonly TrendPoint[];
}
export interface TrendPoint {
    readonly at: string;
    readonly sha: string;
    readonly value: number;
}
export interface Report {
    readonly schema: 1;
    readonly tool: {
        readonly name: 'epic21-gate';
        readonly version: string;
    };
    readonly command: string;
    readonly at: string;
    readonly subject: Subject;
    readonly verdict: Verdict;
    /** The level from which a finding means not ready. */
    readonly failOn: Severity;
    readonly results: readonly CheckResult[];
    /** From the stored history, where there is one. */
    readonly trends?: readonly Trend[] | undefined;
}
export interface Tally {
    readonly failures: number;
    readonly warnings: number;
    readonly notices: number;
    readonly waived: number;
    readonly blocked: number;
    /** Checks that failed, and have something besides that could not be judged. */
    readonly partly: number;
}
/** Counts as people count them: a failure is what keeps the gate shut, whatever its level. */
export declare function tally({ results, failOn }: Pick<Report, 'results' | 'failOn'>): Tally;

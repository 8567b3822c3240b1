import { type Fact, type Place, type Severity } from './finding.js';
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
    readonly ms: number;
}
/** What was judged. */
export interface Subject {
    readonly repository?: string | undefined;
    readonly sha?: string | undefined;
    readonly ref?: string | undefined;
    readonly event?: string | undefined;
    readonly config?: string | undefined;
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
}
export interface Tally {
    readonly failures: number;
    readonly warnings: number;
    readonly notices: number;
    readonly waived: number;
    readonly blocked: number;
}
/** Counts as people count them: a failure is what keeps the gate shut, whatever its level. */
export declare function tally({ results, failOn }: Pick<Report, 'results' | 'failOn'>): Tally;

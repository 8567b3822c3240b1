/** GitHub's own three levels, worst first. */
export declare const severities: readonly ['error', 'warning', 'notice'];
export type Severity = (typeof severities)[number];
export declare const isAtLeast: (severity: Severity, threshold: Severity) => boolean;
/** Where: a path relative to the gated directory, lines and columns from 1. */
export interface Place {
    readonly file: string;
    readonly line?: number | undefined;
    /** The last line of a range that begins at `line`. */
    readonly endLine?: number | undefined;
    readonly column?: number | undefined;
}
/** What is wrong, in one line with the number, the limit and the place. */
export interface Finding<Rule extends string = string> {
    readonly rule: Rule;
    readonly message: string;
    readonly at?: Place | undefined;
    /** Further lines: shadowed values, a value per dialect. */
    readonly details?: readonly string[] | undefined;
}
/** What was verified. */
export interface Fact {
    /** What it is about, where a check looks at several things: the path of a file. */
    readonly of?: string | undefined;
    readonly label: string;
    readonly value: string | number;
    readonly limit?: string | undefined;
    /** What it was before this change, or is in the baseline. */
    readonly before?: string | undefined;
    /** By how much it moved, with its sign: `+0.3 points`, `-2`. */
    readonly change?: string | undefined;
    /** One of the few that a reviewer wants to read. */
    readonly key?: true | undefined;
    /** The figure as a number, under a name that stays, for the history. */
    readonly metric?: Metric | undefined;
}
export interface Metric {
    /** Within its check: `lines`, `over-limit`. */
    readonly name: string;
    readonly value: number;
    readonly unit?: '%' | 'ms' | undefined;
}
/** What was measured thing by thing, for those who want to look around: files or functions with their figures. */
export interface Exhibit {
    readonly kind: 'coverage' | 'sizes';
    /** What the figures of a row are, in their order. */
    readonly columns: readonly string[];
    readonly rows: readonly ExhibitRow[];
    /** How many rows were left out, for there were too many: the smallest ones. */
    readonly leftOut: number;
}
export interface ExhibitRow {
    readonly file: string;
    readonly line?: number | undefined;
    /** Of a function. */
    readonly name?: string | undefined;
    readonly figures: readonly number[];
}
/** A committed file that something was compared with. */
export interface Document {
    readonly file: string;
    /** The commit that it was read at; undefined for the file on disk. */
    readonly at?: string | undefined;
    readonly sha256: string;
}
export interface Judgement<Rule extends string = string> {
    readonly facts: readonly Fact[];
    readonly findings: readonly Finding<Rule>[];
    readonly exhibits?: readonly Exhibit[] | undefined;
    /** The baselines that were compared with. */
    readonly baselines?: readonly Document[] | undefined;
}
export declare const joinJudged: <R extends string>(parts: readonly Judgement<R>[]) => Judgement<R>;
export interface Rule {
    readonly title: string;
    readonly severity: Severity;
    /** Says that something could not be measured: it blocks its check, and no waiver can lift it. */
    readonly unmeasured?: true;
    /** No waiver can lift it: it is about waivers and the like. */
    readonly unwaivable?: true;
    /** Why the rule exists. */
    readonly why: string;
    /** The next step. */
    readonly help: string;
}
/** By the first line of a range: so a waiver names it too. */
export declare const formatPlace: ({ file, line, column }: Place) => string;
/** The last line of a place that has several: a range does not end before it begins, or on its first line. */
export declare const lastLineOf: ({ line, endLine }: Place) => number | undefined;
/** The lines of a place, `3` or `3-4`; nothing where there are none. */
export declare function formatLines(place: Place): string;

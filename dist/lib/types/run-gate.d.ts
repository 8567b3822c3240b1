import type { Check } from './model/check.js';
import { type Report } from './model/report.js';
import type { Reporter } from './model/reporter.js';
import type { Sinks } from './model/sinks.js';
import type { Sources } from './model/sources.js';
export interface Reporting {
    readonly reporter: Reporter;
    readonly options?: unknown;
}
export interface GateOptions {
    /** The folder to gate. Default: the working directory. */
    readonly directory?: string;
    /** The config as a value. Default: the config file of the directory. */
    readonly config?: unknown;
    /** The checks that a config can name. Default: the gate's own; a team's own come beside them. */
    readonly checks?: readonly Check[];
    readonly only?: readonly string[];
    readonly skip?: readonly string[];
    /** What the checks may see. Default: the real world. */
    readonly sources?: Sources;
    /** Whom to hand the report to, each with its options. A delivery that fails is said on stderr and changes nothing. */
    readonly reporters?: readonly Reporting[];
    /** Where reporters write. Default: the real world. */
    readonly sinks?: Sinks;
    readonly signal?: AbortSignal;
}
/** Judges a folder and answers with the report. Throws a GateError, or an AggregateError of them, for a bad config. */
export declare function runGate({ checks, only, skip, ...options }?: GateOptions): Promise<Report>;

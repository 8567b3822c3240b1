import type { Place } from './finding.js';
export type ErrorKind = 'misuse' | 'not-found' | 'outside' | 'not-a-file' | 'too-large' | 'malformed' | 'unavailable' | 'timeout' | 'cancelled' | 'refused';
interface ErrorContext {
    /** What to do next. */
    readonly hint?: string | undefined;
    readonly at?: Place | undefined;
    readonly cause?: unknown;
}
/** Every failure that the gate foresees. Anything else that is thrown is a defect of the gate. */
export declare class GateError extends Error {
    readonly name = "GateError";
    readonly kind: ErrorKind;
    readonly hint: string | undefined;
    readonly at: Place | undefined;
    constructor(kind: ErrorKind, message: string, { hint, at, cause }?: ErrorContext);
}
/** Exit code of bad input and of defects of the gate: neither is a judgement. */
export declare const misuse = 3;
/** Several failures as one, for those who catch one. */
export declare const together: (failures: readonly GateError[]) => AggregateError;
/** Why something could not be read, for evidence; what nobody foresaw, or an interruption, is thrown on. */
export declare function reasonOf(thrown: unknown): string;
/** One sentence for a report. A foreign error is named as a defect, so that nobody looks for it in their own files. */
export declare function describeError(thrown: unknown): string;
export {};

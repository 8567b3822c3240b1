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
/** One sentence for a report. A foreign error is named as a defect, so that nobody looks for it in their own files. */
export declare function describeError(thrown: unknown): string;
export {};

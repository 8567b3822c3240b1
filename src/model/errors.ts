import type { Place } from './finding.ts';

export type ErrorKind =
  | 'misuse'
  | 'not-found'
  | 'outside'
  | 'not-a-file'
  | 'too-large'
  | 'malformed'
  | 'unavailable'
  | 'timeout'
  | 'cancelled'
  | 'refused';

interface ErrorContext {
  /** What to do next. */
  readonly hint?: string | undefined;
  readonly at?: Place | undefined;
  readonly cause?: unknown;
}

/** Every failure that the gate foresees. Anything else that is thrown is a defect of the gate. */
export class GateError extends Error {
  override readonly name = 'GateError';
  readonly kind: ErrorKind;
  readonly hint: string | undefined;
  readonly at: Place | undefined;

  constructor(kind: ErrorKind, message: string, { hint, at, cause }: ErrorContext = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.kind = kind;
    this.hint = hint;
    this.at = at;
  }
}

/** Exit code of bad input and of defects of the gate: neither is a judgement. */
export const misuse = 3;

/** Several failures as one, for those who catch one. */
export const together = (failures: readonly GateError[]): AggregateError =>
  new AggregateError(failures, failures.map(describeError).join('\n'));

/** Why something could not be read, for evidence; what nobody foresaw, or an interruption, is thrown on. */
export function reasonOf(thrown: unknown): string {
  if (thrown instanceof GateError && thrown.kind !== 'cancelled') return thrown.message;
  throw thrown;
}

/** One sentence for a report. A foreign error is named as a defect, so that nobody looks for it in their own files. */
export function describeError(thrown: unknown): string {
  if (thrown instanceof GateError) {
    if (!thrown.hint) return thrown.message;
    return /^[a-z]/.test(thrown.hint) ? `${thrown.message}; ${thrown.hint}` : `${thrown.message}. ${thrown.hint}`;
  }
  const what = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
  return `unexpected error (a defect of epic21-gate): ${what}`;
}

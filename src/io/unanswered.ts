import { GateError } from '../model/errors.ts';

/** What a network's failure means: the code of the first cause that has one. */
export function unanswered(name: string, cause: unknown, hint?: string): unknown {
  if (cause instanceof GateError) {
    const { kind, message } = cause;
    return hint && kind === 'timeout' ? new GateError(kind, message, { cause, hint }) : cause;
  }
  if (!(cause instanceof Error)) return cause;
  // Not the error itself: what it quotes may be secret.
  const { cause: inner = cause } = cause;
  return new GateError('unavailable', `${name} did not answer: ${codeOf(cause)}`, { cause: inner, hint });
}

function codeOf(error: Error): string {
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? codeOf(error.cause) : error.message;
}

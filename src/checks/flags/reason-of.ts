import { GateError } from '../../model/errors.ts';

/** Why something could not be read; what nobody foresaw, or an interruption, is thrown on. */
export function reasonOf(thrown: unknown): string {
  if (thrown instanceof GateError && thrown.kind !== 'cancelled') return thrown.message;
  throw thrown;
}

import { describeError, GateError } from '../model/errors.ts';
import type { Unreadable } from './evidence.ts';

/** What was read, or why it could not be; what nobody foresaw, or an interruption, is thrown on. */
export async function orUnreadable<T>(
  read: Promise<T>,
  explain: (thrown: GateError) => string = describeError,
): Promise<T | Unreadable> {
  try {
    return await read;
  } catch (thrown) {
    if (!(thrown instanceof GateError) || thrown.kind === 'cancelled') throw thrown;
    return { unreadable: explain(thrown) };
  }
}

import { GateError, type ErrorKind } from '../../../../src/model/errors.ts';

/** The kind of GateError that a promise ends with; anything else that it throws is thrown on. */
export async function kindOf(attempt: Promise<unknown>): Promise<ErrorKind | 'nothing was thrown'> {
  try {
    await attempt;
    return 'nothing was thrown';
  } catch (error) {
    if (error instanceof GateError) return error.kind;
    throw error;
  }
}

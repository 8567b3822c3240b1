import { GateError } from '../model/errors.ts';

interface Patience {
  readonly timeoutMs: number | undefined;
  readonly signal: AbortSignal | undefined;
}

/** What never answers: the timeout has passed at once, or the wait lasts until it is cancelled. */
export const never = (name: string, { timeoutMs, signal }: Patience): Promise<never> =>
  new Promise((_, reject) => {
    const cancel = (): void => reject(new GateError('cancelled', `${name} was cancelled`));
    if (signal?.aborted) cancel();
    if (timeoutMs !== undefined) reject(new GateError('timeout', `${name} did not answer within ${timeoutMs} ms`));
    signal?.addEventListener('abort', cancel, { once: true });
  });

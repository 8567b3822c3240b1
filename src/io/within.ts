import { GateError } from '../model/errors.ts';

interface Patience {
  /** What is waited for, as messages name it. */
  readonly name: string;
  readonly timeoutMs?: number | undefined;
  readonly signal: AbortSignal;
}

/** Does something that stops when the signal does, or the time is over. */
export async function within<T>(
  { name, timeoutMs = 30_000, signal }: Patience,
  act: (stop: AbortSignal) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const cancel = (): void => stop.abort(new GateError('cancelled', `the request to ${name} was cancelled`));
  const expire = (): void => stop.abort(new GateError('timeout', `${name} did not answer within ${timeoutMs} ms`));
  const timer = setTimeout(expire, timeoutMs);
  signal.addEventListener('abort', cancel, { once: true });
  if (signal.aborted) cancel();
  try {
    return await act(stop.signal);
  } catch (cause) {
    throw stop.signal.aborted ? stop.signal.reason : cause;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
    stop.abort();
  }
}

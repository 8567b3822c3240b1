import type { Clock } from '../model/sources.ts';

/** The time that is left for something that may take several tries. */
export interface Budget {
  readonly ms: number;
  left(): number;
}

/** Begins now. */
export function startBudget(clock: Clock, ms: number): Budget {
  const end = clock.elapsed() + ms;
  return { ms, left: () => Math.max(0, end - clock.elapsed()) };
}

import type { CheckResult, Verdict } from '../model/report.ts';

/** When a run is ready: nothing failed, nothing went unmeasured, and something was really judged. */
export function verdict(results: readonly Pick<CheckResult, 'outcome'>[]): Verdict {
  const some = (outcome: CheckResult['outcome']): boolean => results.some((result) => result.outcome === outcome);
  if (some('failed')) return 'not-ready';
  if (some('blocked')) return 'undecided';
  return some('passed') ? 'ready' : 'undecided';
}

export const exitCodes = { ready: 0, 'not-ready': 1, undecided: 2 } as const satisfies Record<Verdict, number>;

import type { Clock } from '../model/sources.ts';

/** Stands still unless it is advanced; sleeping advances it at once. */
export function fixedClock(isoDate = '2026-01-01T00:00:00Z'): Clock & { advance(ms: number): void } {
  const start = Date.parse(isoDate);
  if (Number.isNaN(start)) throw new TypeError(`${isoDate} is not a date`);
  let passed = 0;
  const advance = (ms: number): void => {
    passed += ms;
  };
  return {
    now: () => new Date(start + passed),
    elapsed: () => passed,
    advance,
    async sleep(ms, signal) {
      if (!signal?.aborted) advance(Math.max(0, ms));
    },
  };
}

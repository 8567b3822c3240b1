import { z } from 'zod/mini';

const unitMs = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 } as const;

/** Milliseconds of a duration as Prometheus writes it: `90d`, `1h30m`. Undefined for anything else, `5` included. */
export function parseDuration(text: string): number | undefined {
  const parts =
    /^(?:(\d{1,6})w)?(?:(\d{1,6})d)?(?:(\d{1,6})h)?(?:(\d{1,6})m(?!s))?(?:(\d{1,6})s)?(?:(\d{1,6})ms)?$/.exec(text);
  if (!parts || text === '') return undefined;
  return Object.values(unitMs).reduce((sum, ms, index) => sum + ms * Number(parts[index + 1] ?? 0), 0);
}

const isDuration = (text: string): boolean => (parseDuration(text) ?? 0) > 0;

const words = 'a duration with units, such as 90d or 1h30m';

export const duration = z.string(words).check(z.refine(isDuration, words));

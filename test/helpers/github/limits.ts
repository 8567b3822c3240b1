import { refused, type Answer } from './answer.ts';

export interface LimitOptions {
  /** Requests of a token in an hour. */
  readonly perHour: number;
  /** What creates or changes content, in a minute. */
  readonly writesPerMinute: number;
}

export interface Limits {
  /** Counts a request; an answer where it is one too many. */
  admit(who: string, isWrite: boolean): Answer | undefined;
  /** What did not change costs nothing. */
  giveBack(who: string): void;
  headers(who: string): Readonly<Record<string, string>>;
}

export function rateLimits({ perHour, writesPerMinute }: LimitOptions, now: () => number): Limits {
  const requests = new Map<string, number[]>();
  const writes: number[] = [];
  const recent = (who: string): number[] => {
    const kept = (requests.get(who) ?? []).filter((at) => at > now() - 3_600_000);
    requests.set(who, kept);
    return kept;
  };
  const headers: Limits['headers'] = (who) => {
    const used = recent(who);
    return {
      'x-ratelimit-limit': String(perHour),
      'x-ratelimit-used': String(used.length),
      'x-ratelimit-remaining': String(Math.max(0, perHour - used.length)),
      'x-ratelimit-reset': String(Math.ceil(((used[0] ?? now()) + 3_600_000) / 1000)),
      'x-ratelimit-resource': 'core',
    };
  };
  return {
    headers,
    giveBack: (who) => void recent(who).pop(),
    admit(who, isWrite) {
      const used = recent(who);
      if (used.length >= perHour) return refused(403, 'API rate limit exceeded for installation ID 1.');
      used.push(now());
      if (!isWrite) return undefined;
      const inMinute = writes.filter((at) => at > now() - 60_000);
      if (inMinute.length >= writesPerMinute) {
        return refused(403, 'You have exceeded a secondary rate limit.', { headers: { 'retry-after': '60' } });
      }
      writes.push(now());
      return undefined;
    },
  };
}

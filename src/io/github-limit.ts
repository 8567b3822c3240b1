import type { HttpResponse } from '../model/sources.ts';

type Headers = HttpResponse['headers'];

const secondary = /secondary rate limit|abuse detection/i;

/** GitHub did not look at the request, because there were too many. */
export function isLimited({ status, headers }: Pick<HttpResponse, 'status' | 'headers'>, body: string): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0' || secondary.test(body);
}

/** How long GitHub asks to wait, in milliseconds; undefined where it does not say, or nonsense. */
export function askedWait(headers: Headers, body: string, now: Date): number | undefined {
  const asked = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(asked)) return Number(asked) * 1_000;
  const date = /^[A-Z][a-z]+,? .*GMT$/.test(asked) ? Date.parse(asked) : Number.NaN;
  if (Number.isFinite(date)) return Math.max(0, date - now.getTime());
  const reset = headers.get('x-ratelimit-reset')?.trim() ?? '';
  if (headers.get('x-ratelimit-remaining') === '0' && /^\d+$/.test(reset)) {
    return Math.max(0, Number(reset) * 1_000 - now.getTime());
  }
  // So GitHub's documentation asks for where its answer does not.
  return secondary.test(body) ? 60_000 : undefined;
}

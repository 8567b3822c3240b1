import type { Clock } from '../model/sources.ts';

// setTimeout fires at once for anything longer.
const longestNap = 2 ** 31 - 1;

export const liveClock = (): Clock => ({
  now: () => new Date(),
  elapsed: () => performance.now(),
  async sleep(ms, signal) {
    const end = performance.now() + ms;
    for (let rest = ms; rest > 0 && !isAborted(signal); rest = end - performance.now()) {
      await nap(Math.min(rest, longestNap), signal);
    }
  },
});

const isAborted = (signal: AbortSignal | undefined): boolean => signal?.aborted === true;

const nap = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    signal?.addEventListener('abort', wake, { once: true });
  });

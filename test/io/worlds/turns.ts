import { setImmediate } from 'node:timers/promises';

interface Turns {
  /** Waits until it is let go. */
  readonly turn: () => Promise<void>;
  /** Lets those who wait go one at a time, by chance, until the work is done. */
  readonly play: <T>(work: Promise<T>) => Promise<T>;
}

/** Runs what is written at the same time in an order that chance decides. */
export function turns(random: () => number): Turns {
  const waiting: (() => void)[] = [];
  return {
    turn: () => new Promise((go) => void waiting.push(go)),
    async play(work) {
      let isDone = false;
      const end = (): void => {
        isDone = true;
      };
      void work.then(end, end);
      for (;;) {
        await setImmediate();
        if (isDone) return work;
        const [go] = waiting.splice(Math.floor(random() * waiting.length), 1);
        go?.();
      }
    },
  };
}

/** Numbers that look like chance, the same for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

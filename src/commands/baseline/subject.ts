import type { Ended, Hall } from '../command.ts';

export interface Asked {
  readonly action: 'show' | 'update';
  /** Why the baseline may be loosened; without it nothing is. */
  readonly reason: string | undefined;
}

/** A check that keeps a baseline of its own. */
export interface Subject {
  readonly id: string;
  /** Undefined where the config has no such baseline. */
  readonly plan: (hall: Hall) => Promise<((asked: Asked) => Promise<Ended>) | undefined>;
}

import type { Place } from '../../model/finding.ts';

/** Whether a gate lets more pass than before. */
export type Effect = 'looser' | 'stricter' | 'unclear';

export type Topic = 'config' | 'baseline' | 'workflow' | 'marker';

/** One thing of the gate that a change alters. What was not there has no `before`, what is gone no `after`. */
export interface Alteration {
  readonly topic: Topic;
  readonly effect: Effect;
  /** `checks.coverage.total.lines`, `continue-on-error of the job test`. */
  readonly what: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly at: Place;
  /** Of an option of the config: its path, as `allow` names it. */
  readonly option?: string | undefined;
  /** It is about this very check, or excuses from it. */
  readonly own?: true | undefined;
}

/** Why something that had to be compared was not. */
export interface Obstacle {
  readonly message: string;
  readonly at?: Place | undefined;
}

import type { Effect } from '../alteration.ts';
import type { Compared } from './compared.ts';
import { showValue } from './show-value.ts';
import type { Steps } from './strictness-at.ts';

/** One option on both sides. */
export interface Part {
  readonly before: unknown;
  readonly after: unknown;
  /** For the table. */
  readonly steps: Steps;
  /** For people. */
  readonly name: string;
  /** Where it is in the value after. */
  readonly path: readonly PropertyKey[];
  /** It is in a row of which nobody can tell what it means that it says nothing of an option. */
  readonly isOpen?: boolean | undefined;
}

export const told = ({ name, path, steps, before, after }: Part, effect: Effect): Compared => ({
  what: name || 'the whole of it',
  effect,
  before: showValue(before),
  after: showValue(after),
  path,
  option: steps.join('.'),
});

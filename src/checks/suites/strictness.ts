import type { Strictness } from '../../model/strictness.ts';

/** Of the last limit that fits a leg, and of jobs, of which none stand for all, nobody can tell without the legs themselves. */
export const strictness: Strictness = {
  // With another axis each leg is another one.
  'axes.*': { stricter: 'more', initial: 'no axis' },
  legs: 'more',
  minimum: { stricter: 'higher', initial: 1 },
  'most-skipped': 'lower',
};

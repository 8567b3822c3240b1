import type { Strictness } from '../../model/strictness.ts';

/** What is excluded no longer may be all that a glob of `checks` finds, or what stands in its way: nobody can tell which. */
export const strictness: Strictness = {
  checks: 'more',
  statuses: 'more',
  wait: 'any',
  every: 'any',
};

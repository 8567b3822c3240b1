import type { Counting } from '../measured.ts';
import type { Pattern } from './patterns.ts';

/** Where radon and mccabe differ: what a construct adds to the cyclomatic complexity. */
export interface Weights {
  /** `and`, `or`, a conditional expression, the `for` and the `if` of a comprehension. */
  readonly expression: number;
  readonly assertion: number;
  readonly loopElse: number;
  /** `except*`, and an `else` after it. */
  readonly exceptGroup: number;
  /** A function in a function, with all that it holds, and what a class in a function holds. */
  readonly isNestedIncluded: boolean;
  /** One case is free: it is taken for an `else`. */
  readonly caseOf: (pattern: Pattern, of: { readonly isGuarded: boolean; readonly hasDefault: boolean }) => number;
}

export const weights: Readonly<Record<Counting['python'], Weights>> = {
  radon: {
    expression: 1,
    assertion: 1,
    loopElse: 1,
    exceptGroup: 0,
    isNestedIncluded: false,
    caseOf: ({ isName }, { hasDefault }) => Number(!isName || hasDefault),
  },
  mccabe: {
    expression: 0,
    assertion: 0,
    loopElse: 0,
    exceptGroup: 1,
    isNestedIncluded: true,
    caseOf: ({ isIrrefutable }, { isGuarded }) => Number(!isIrrefutable || isGuarded),
  },
};

import type { Operator, Point } from './grammar.ts';
import type { Place } from './surroundings.ts';

/** Logical operators in one tree of operands, in the order of the text. */
export interface Sequence {
  last: Operator['run'] | undefined;
}

/** A node around the cursor, and what has to be restored when the cursor leaves it. */
export interface Frame {
  readonly type: number;
  readonly sequence: Sequence | undefined;
  operator: { readonly type: number; readonly text: string; readonly adds: Operator } | undefined;
  depth: number;
  surcharge: number;
  /** Where the node stands, if it is a function or a scope. */
  outside: Place | undefined;
  /** The line of an `else` of which it is not yet known what follows. */
  elseLine: number;
  counted: Point | undefined;
}

export const frame = (type: number, sequence: Sequence | undefined): Frame => ({
  type,
  sequence,
  operator: undefined,
  depth: 0,
  surcharge: 0,
  outside: undefined,
  elseLine: 0,
  counted: undefined,
});

import type { FunctionKey } from '../../../formats/size-baseline/key.ts';
import type { MeasuredFunction } from '../../../languages/measured.ts';

/** A file of one of two trees. */
export interface SideFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** In the order of the text. */
  readonly functions: readonly MeasuredFunction[];
}

/** A function and where it is. */
export interface LocatedFunction extends FunctionKey {
  readonly file: SideFile;
  readonly measured: MeasuredFunction;
}

/** One function, before and after. */
export interface Pair {
  readonly base: LocatedFunction;
  readonly head: LocatedFunction;
  /** Of the same name in the same file; in a file that git saw renamed; or of another name or place, with nearly the same text. */
  readonly by: 'name' | 'file' | 'body';
}

export interface Matched {
  readonly pairs: readonly Pair[];
  /** At the base only. */
  readonly removed: readonly LocatedFunction[];
  /** At the head only. */
  readonly added: readonly LocatedFunction[];
}

import type { FunctionKey } from '../../../formats/size-baseline/key.ts';
import type { Sizes } from '../../../formats/size-baseline/sizes.ts';
import type { Figures, SizeMetric } from '../metrics.ts';

/** What a function may have. */
export interface Allowed extends FunctionKey {
  readonly sizes: Sizes;
}

/** A row of the committed baseline. */
export interface SizeRow extends Allowed {
  readonly line: number;
  /** Why it was raised. */
  readonly reason?: string | undefined;
}

/** Old path to new. */
export type Renames = readonly (readonly [old: string, now: string])[];

export interface SizeRatchet {
  /** Where the rows come from: the base of the change, or the file on disk where there is no change or no file at the base. */
  readonly from: 'base' | 'disk' | 'introduced';
  readonly rows: readonly SizeRow[];
  /** The rows of the file on disk. */
  readonly own: readonly SizeRow[];
  readonly renames: Renames;
  /** Files that are there and of which no function is known: what cannot be parsed keeps its rows. */
  readonly unparsed: readonly string[];
}

/** A function as it is, and as it was at the base of the change. */
export interface JudgedFunction extends FunctionKey {
  readonly line: number;
  readonly figures: Figures;
  /** Where both sides of its file were measured, or its file is the same; where it was not there, `isNew` says so. */
  readonly before?: (FunctionKey & { readonly figures: Figures }) | undefined;
  readonly isNew?: true | undefined;
}

export type LimitOfPath = (path: string, metric: SizeMetric) => number | undefined;

/** Rows by the text of their key. */
export type Rows = ReadonlyMap<string, Allowed>;

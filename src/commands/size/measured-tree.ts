import type { MeasuredFunction } from '../../languages/measured.ts';

export type { MeasuredFunction };

/** What was measured, and what was not. */
export interface MeasuredTree {
  readonly files: readonly MeasuredFile[];
  /** Generated, vendored, minified. */
  readonly leftOut: readonly { readonly path: string; readonly reason: string; readonly detail: string }[];
  readonly unparsed: readonly { readonly path: string; readonly line?: number; readonly message: string }[];
}

export interface MeasuredFile {
  readonly path: string;
  readonly language: string;
  readonly lines: number;
  readonly nloc: number;
  readonly functions: readonly MeasuredFunction[];
}

/** How much is measured. */
export interface Extent {
  /** Each function with all that makes it complex. */
  readonly withPoints: boolean;
  /** Generated, vendored and minified files too. */
  readonly withIgnored: boolean;
  /** Files that git does not track too. */
  readonly withUntracked: boolean;
}

/** Measures these files and folders, relative to the gated directory; where none is named, what the config says. */
export type MeasureTree = (paths: readonly string[], extent: Extent) => Promise<MeasuredTree>;

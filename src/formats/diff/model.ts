/** What a unified diff says of one file. */
export interface FileDiff {
  /** The new name; the old one of a file that is deleted. */
  readonly path: string;
  /** The old name of what was renamed or copied. */
  readonly from?: string | undefined;
  readonly kind: 'added' | 'deleted' | 'modified' | 'renamed' | 'copied';
  /** The diff says that there is a difference, and not which. */
  readonly binary: boolean;
  /** Ascending. */
  readonly hunks: readonly Hunk[];
}

/**
 * The `oldLines` lines from `oldStart` became the `newLines` lines from `newStart`, without any context. Where a side has
 * no lines, its start is the line before which they were or would be.
 */
export interface Hunk {
  readonly oldStart: number;
  readonly oldLines: number;
  readonly newStart: number;
  readonly newLines: number;
}

/** Both ends included. */
export type LineRange = readonly [first: number, last: number];

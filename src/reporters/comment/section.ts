import type { Verdict } from '../../model/report.ts';

/** What a part of a section holds; each is counted where it is left out. */
export const partKinds = ['checks', 'steps', 'findings', 'waived', 'trends', 'provenance'] as const;
export type PartKind = (typeof partKinds)[number];

/** Parts are left out whole, the last one first. */
export interface Part {
  readonly kind: PartKind;
  /** How many of them it holds. */
  readonly holds: number;
  readonly text: string;
}

/** A part that did not fit. Its length stays known, so that every writer chooses the same parts, whichever of them it has. */
export interface LeftOut {
  readonly kind: PartKind;
  readonly holds: number;
  /** 0 for what nobody ever wrote, for it was too much from the start. */
  readonly length: number;
}

/** What one run says, within a comment that it may share with others. */
export interface Section {
  /** Whose section it is: a newer one of the same key takes its place. */
  readonly key: string;
  readonly verdict: Verdict;
  readonly headline: string;
  /** The commit that it is about. */
  readonly sha?: string | undefined;
  /** Of the run of the workflow; 0 outside of one, which is older than any. */
  readonly run: number;
  readonly attempt: number;
  readonly at: string;
  /** The page of the run. */
  readonly url?: string | undefined;
  readonly leftOut: readonly LeftOut[];
  readonly parts: readonly Part[];
}

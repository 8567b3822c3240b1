import type { Alteration } from '../alteration.ts';

/** What became of one option, and where it is in the value after. */
export interface Compared extends Pick<Alteration, 'what' | 'effect' | 'before' | 'after'> {
  readonly path: readonly PropertyKey[];
  /** Its path as the table of strictness has it. */
  readonly option: string;
}

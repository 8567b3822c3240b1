import type { Finding, Place } from '../../../model/finding.ts';
import type { Ratchet, RatchetRow } from '../evidence.ts';
import type { Allowance, Measured, RatchetOptions } from './allowance.ts';
import type { Gaps } from './gaps.ts';

export type RatchetRule =
  | 'ratchet-worse'
  | 'ratchet-lowered'
  | 'ratchet-raised'
  | 'ratchet-drifted'
  | 'ratchet-unrecorded'
  | 'ratchet-introduced'
  | 'ratchet-lost'
  | 'ratchet-missing'
  | 'ratchet-unreadable';

export type RatchetFinding = Finding<RatchetRule>;

/** All that is known where the baseline is there to judge by. */
export interface Case {
  readonly ratchet: Ratchet;
  readonly now: Measured;
  readonly options: RatchetOptions;
  readonly allowance: Allowance;
  readonly gaps: Gaps;
  /** The rows on disk. */
  readonly own: ReadonlyMap<string, RatchetRow>;
}

export const placeIn = (file: string, line: number | undefined): Place => ({
  file,
  ...(line !== undefined && { line }),
});

/** A folder is no place: its row is. */
export const placeOf = (one: Case, key: string): Place =>
  one.options.ratchet.per === 'file' ? { file: key } : rowPlace(one, key);

export const rowPlace = ({ own, options }: Pick<Case, 'own' | 'options'>, key: string): Place =>
  placeIn(options.ratchet.file, own.get(key)?.line);

import type { Gap } from '../../../formats/coverage/ratchet-row.ts';
import type { Evidence, FileRead, Ratchet, RatchetRow } from '../evidence.ts';
import { isBelow } from '../../../model/ratio.ts';
import { countOf } from '../metric-count.ts';
import { limited, type Options } from '../options.ts';
import { carryRows, formerKeys } from './carry.ts';
import { gapsOf, isOver, most, noGap, plus, type Gaps } from './gaps.ts';

/** A row on disk that allows more than the base does. */
export interface Lifted {
  readonly row: RatchetRow;
  readonly base: Gap;
}

/** What may be uncovered. */
export interface Allowance {
  /** The rows to judge by. */
  readonly rows: Gaps;
  /** The same before any row on disk was lifted. */
  readonly base: Gaps;
  /** Rows on disk that were lifted, with a reason that they did not have before. */
  readonly raised: readonly Lifted[];
  /** Rows on disk that were lifted without one. */
  readonly lowered: readonly Lifted[];
}

export type Measured = Pick<Evidence, 'files' | 'patch'>;
export type RatchetOptions = Pick<Options, 'new-files'> & { readonly ratchet: NonNullable<Options['ratchet']> };

/**
 * The base's rows, so that a change cannot move what it is judged by; where a file went, its row goes, and a row on disk
 * that was raised with a reason holds. Without a base the rows on disk are all there is.
 */
export function allowanceOf(ratchet: Ratchet, now: Measured, options: RatchetOptions): Allowance {
  const { per } = options.ratchet;
  if (ratchet.from !== 'base') {
    const rows = rowsByKey(ratchet.own);
    return { rows, base: rows, raised: [], lowered: [] };
  }
  const { renames } = ratchet;
  const before = rowsByKey(ratchet.rows);
  const base = new Map(carryRows(before, { renames, per, files: gapsOf(now.files, 'file') }));
  const left = gapsOf(leftToLimits(now, options), per);
  for (const [key, gap] of left) base.set(key, plus(base.get(key) ?? noGap, limitedPart(gap, options)));
  // A row that nobody touched still has what its file took along.
  const ceiling = (key: string): Gap => most(base.get(key) ?? noGap, before.get(key) ?? noGap);
  const reasons = new Map(ratchet.rows.map(({ key, reason }) => [key, reason]));
  const formerKey = formerKeys(renames, per);
  const isReasoned = ({ key, reason }: RatchetRow): boolean =>
    reason !== undefined && reason !== reasons.get(formerKey(key));
  const lift = (row: RatchetRow): Lifted => ({ row, base: base.get(row.key) ?? noGap });
  const raised = ratchet.own.filter((row) => isReasoned(row) && isOver(row, base.get(row.key) ?? noGap)).map(lift);
  const lowered = ratchet.own.filter((row) => !isReasoned(row) && isOver(row, ceiling(row.key))).map(lift);
  const rows = new Map([...base, ...raised.map(({ row }): [string, Gap] => [row.key, row])]);
  return { rows, base, raised, lowered };
}

const rowsByKey = (rows: readonly RatchetRow[]): Gaps =>
  new Map(rows.map(({ key, lines, branches }) => [key, { lines, branches }]));

/** New files that keep the limits for them, where there are some: these say how much of such a file may be uncovered. */
/** A limit for the branches of new files says nothing about their lines. */
function limitedPart({ lines, branches }: Gap, { 'new-files': minimum }: RatchetOptions): Gap {
  const isFor = (metric: 'lines' | 'branches'): boolean =>
    minimum?.[metric] !== undefined || minimum?.combined !== undefined;
  return { lines: isFor('lines') ? lines : 0, branches: isFor('branches') ? branches : 0 };
}

function leftToLimits({ files, patch }: Measured, { 'new-files': minimum }: RatchetOptions): Evidence['files'] {
  if (!minimum || !patch) return [];
  const isNew = new Set(patch.added);
  const keepsLimits = ({ totals }: FileRead): boolean =>
    limited.every((metric) => !isBelow(countOf(totals, metric), minimum[metric] ?? 0));
  return files.filter((file) => isNew.has(file.path) && keepsLimits(file));
}

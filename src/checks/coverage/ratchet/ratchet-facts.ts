import type { Fact } from '../../../model/finding.ts';
import { numberOf } from '../../../model/words.ts';
import type { Case } from './case.ts';
import { isOver, noGap, sumOf } from './gaps.ts';

/** Rows of files that are gone are no limit of what is there, and no progress. */
export function ratchetFacts({ ratchet, gaps, allowance, own, options }: Case): readonly Fact[] {
  const { file: of, per } = options.ratchet;
  const now = sumOf(gaps.values());
  const limit = sumOf([...gaps.keys()].map((key) => allowance.rows.get(key) ?? noGap));
  const better = [...gaps].filter(([key, gap]) => isOver(own.get(key) ?? noGap, gap)).length;
  return [
    { of, label: `${per}s, each by its row`, value: gaps.size },
    { of, label: 'uncovered lines', value: now.lines, limit: `<= ${limit.lines}` },
    { of, label: 'uncovered branches', value: now.branches, limit: `<= ${limit.branches}` },
    ...(ratchet.from === 'introduced' ? [{ of, label: 'rows', value: 'introduced by this change' }] : []),
    ...(better > 0 ? [{ of, label: 'progress', value: progress(better, per) }] : []),
  ];
}

const progress = (better: number, per: string): string =>
  `${numberOf(better, per)} better than the baseline: run epic21-gate baseline update`;

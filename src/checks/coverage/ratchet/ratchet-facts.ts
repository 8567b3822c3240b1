import type { Gap } from '../../../formats/coverage/ratchet-row.ts';
import type { Fact } from '../../../model/finding.ts';
import { numberOf, showMove } from '../../../model/words.ts';
import type { Case } from './case.ts';
import { carryRows } from './carry.ts';
import { gapsOf, isOver, noGap, sumOf, type Gaps } from './gaps.ts';

/** Rows of files that are gone are no limit of what is there, and no progress. */
export function ratchetFacts(one: Case): readonly Fact[] {
  const { ratchet, gaps, allowance, own, options } = one;
  const { file: of, per } = options.ratchet;
  const now = sumOf(gaps.values());
  const limit = sumOf([...gaps.keys()].map((key) => allowance.rows.get(key) ?? noGap));
  const before = committed(one);
  const figure = (metric: keyof Gap): Fact => ({
    of,
    label: `uncovered ${metric}`,
    value: now[metric],
    limit: `<= ${limit[metric]}`,
    ...(before && { before: String(before[metric]), change: showMove(now[metric], before[metric]) }),
    // None of none is no figure.
    ...(isMeasured(one, metric) && {
      key: true as const,
      metric: { name: `uncovered-${metric}`, value: now[metric] },
    }),
  });
  const better = [...gaps].filter(([key, gap]) => isOver(own.get(key) ?? noGap, gap)).length;
  return [
    { of, label: `${per}s, each by its row`, value: gaps.size },
    figure('lines'),
    figure('branches'),
    ...(ratchet.from === 'introduced' ? [{ of, label: 'rows', value: 'introduced by this change' }] : []),
    ...(better > 0 ? [{ of, label: 'progress', value: progress(better, per) }] : []),
  ];
}

const isMeasured = ({ now }: Case, metric: keyof Gap): boolean =>
  now.files.some(({ totals, outside }) => !outside && totals[metric].total > 0);

/** What the committed rows of the files that are there say, before anything was lifted; none of the change's own making. */
function committed({ ratchet, now, gaps, own, options }: Case): Gap | undefined {
  if (ratchet.from === 'introduced') return undefined;
  const { renames } = ratchet;
  const rows: Gaps = new Map(ratchet.rows.map(({ key, lines, branches }) => [key, { lines, branches }]));
  const { per } = options.ratchet;
  const carried = ratchet.from === 'disk' ? own : carryRows(rows, { renames, per, files: gapsOf(now.files, 'file') });
  return sumOf([...gaps.keys()].map((key) => carried.get(key) ?? noGap));
}

const progress = (better: number, per: string): string =>
  `${numberOf(better, per)} better than the baseline: run epic21-gate baseline update`;

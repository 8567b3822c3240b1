import { compareText } from '../../../formats/coverage/compare-text.ts';
import type { Gap } from '../../../formats/coverage/ratchet-row.ts';
import type { Fact, Finding, Judgement, Place } from '../../../model/finding.ts';
import { clip, visible } from '../../../model/visible.ts';
import type { Evidence, Ratchet, RatchetRow } from '../evidence.ts';
import type { Options } from '../options.ts';
import { numberOf, showName } from '../words.ts';
import { allowanceOf, type Allowance, type Lifted, type Measured, type RatchetOptions } from './allowance.ts';
import { carryRows } from './carry.ts';
import { gapsOf, isOver, minus, most, noGap, sumOf, type Gaps } from './gaps.ts';
import { uncounted } from './uncounted.ts';
import { showExcess } from './words.ts';

export type RatchetRule =
  | 'ratchet-worse'
  | 'ratchet-lowered'
  | 'ratchet-raised'
  | 'ratchet-drifted'
  | 'ratchet-unrecorded'
  | 'ratchet-lost'
  | 'ratchet-missing'
  | 'ratchet-unreadable';

type RatchetFinding = Finding<RatchetRule>;

/** All that is known where the baseline is there to judge by. */
interface Case {
  readonly ratchet: Ratchet;
  readonly now: Measured;
  readonly options: RatchetOptions;
  readonly allowance: Allowance;
  readonly gaps: Gaps;
  /** The rows on disk. */
  readonly own: ReadonlyMap<string, RatchetRow>;
}

/** What is uncovered against the committed counts. */
export function judgeRatchet(
  now: Pick<Evidence, 'files' | 'patch' | 'ratchet'>,
  options: Pick<Options, 'ratchet' | 'new-files'>,
): Judgement<RatchetRule> {
  const { ratchet: wanted } = options;
  if (!wanted) return { facts: [], findings: [] };
  const ratchet = now.ratchet ?? { problem: 'unreadable' as const, message: `${wanted.file} was not read` };
  if ('problem' in ratchet) {
    const { problem, message, line } = ratchet;
    return { facts: [], findings: [{ rule: `ratchet-${problem}`, message, at: placeIn(wanted.file, line) }] };
  }
  const judged = { ...options, ratchet: wanted };
  const allowance = allowanceOf(ratchet, now, judged);
  const own = new Map(ratchet.own.map((row) => [row.key, row]));
  const one: Case = { ratchet, now, options: judged, allowance, gaps: gapsOf(now.files, wanted.per), own };
  const lost = [...lostRows(one), ...lostMetrics(one)];
  return {
    facts: lost.some(({ at }) => at === undefined) ? [] : factsOf(one),
    findings: [...worseOrDrifted(one), ...lowered(one), ...lost, ...unrecorded(one), ...raised(one)],
  };
}

const placeIn = (file: string, line: number | undefined): Place => ({ file, ...(line !== undefined && { line }) });

/** A folder is no place: its row is. */
const placeOf = (one: Case, key: string): Place =>
  one.options.ratchet.per === 'file' ? { file: key } : rowPlace(one, key);

const rowPlace = ({ own, options }: Pick<Case, 'own' | 'options'>, key: string): Place =>
  placeIn(options.ratchet.file, own.get(key)?.line);

/** Worst first. What was as bad at the base already is not of this change. */
function worseOrDrifted(one: Case): readonly RatchetFinding[] {
  const { ratchet, now, options, allowance, gaps } = one;
  const { per } = options.ratchet;
  const atBase = new Map((ratchet.before ?? []).map(({ key, lines, branches }) => [key, { lines, branches }]));
  const before = carryRows(atBase, { renames: ratchet.renames, per, files: gapsOf(now.files, 'file') });
  const found = [...gaps].flatMap(([key, gap]) => {
    const row = allowance.rows.get(key) ?? noGap;
    if (!isOver(gap, row)) return [];
    const had = before.get(key);
    const isDrifted = had !== undefined && !isOver(gap, most(row, had));
    return [{ key, gap, row, had, isDrifted, excess: excessOf(gap, row) }];
  });
  return found
    .sort((a, b) => Number(a.isDrifted) - Number(b.isDrifted) || b.excess - a.excess || compareText(a.key, b.key))
    .map(({ key, gap, row, had, isDrifted }) => {
      const since = isDrifted
        ? ': not by this change'
        : had && isOver(had, row)
          ? `; ${showHad(had, row)} before this change`
          : '';
      const message = `${showName(key)} has ${showExcess(gap, row, 'in the baseline')}${since}`;
      return { rule: isDrifted ? 'ratchet-drifted' : 'ratchet-worse', message, at: placeOf(one, key) };
    });
}

function excessOf(gap: Gap, row: Gap): number {
  const { lines, branches } = minus(gap, row);
  return Math.max(0, lines) + Math.max(0, branches);
}

const showHad = (had: Gap, row: Gap): string =>
  [had.lines > row.lines && `${had.lines} lines`, had.branches > row.branches && `${had.branches} branches`]
    .filter((part) => part !== false)
    .join(' and ');

function lowered({ allowance, options }: Case): readonly RatchetFinding[] {
  return allowance.lowered.map((lifted) => {
    const why = lifted.row.reason === undefined ? 'no reason' : 'no new reason';
    return liftedFinding('ratchet-lowered', lifted, options, `, and gives ${why}`);
  });
}

const raised = ({ allowance, options }: Case): readonly RatchetFinding[] =>
  allowance.raised.map((lifted) =>
    liftedFinding('ratchet-raised', lifted, options, `: "${visible(clip(lifted.row.reason ?? '', 200))}"`),
  );

function liftedFinding(
  rule: RatchetRule,
  { row, base }: Lifted,
  { ratchet: { file } }: RatchetOptions,
  end: string,
): RatchetFinding {
  const excess = showExcess(row, base, 'at the base of this change');
  return { rule, message: `${file} allows ${showName(row.key)} ${excess}${end}`, at: placeIn(file, row.line) };
}

const lostRows = ({ ratchet, own, options }: Case): readonly RatchetFinding[] =>
  ratchet.lost.map((key) => ({
    rule: 'ratchet-lost',
    message: `${showName(key)} has a row in the baseline, and no report knows it any more`,
    at: rowPlace({ own, options }, key),
  }));

const lostMetrics = ({ allowance, now, options: { ratchet } }: Case): readonly RatchetFinding[] =>
  uncounted(now.files, sumOf(allowance.base.values())).map((what) => ({
    rule: 'ratchet-lost',
    message: `${ratchet.file} cannot be compared: ${what}`,
  }));

/** What is merged like this fails the next change, which had nothing to do with it. */
function unrecorded({ gaps, allowance, own, options }: Case): readonly RatchetFinding[] {
  const { file } = options.ratchet;
  return [...gaps]
    .filter(([key, gap]) => isOver(gap, own.get(key) ?? noGap) && !isOver(gap, allowance.rows.get(key) ?? noGap))
    .map(([key, gap]) => {
      const excess = showExcess(gap, own.get(key) ?? noGap, `in ${file}`);
      const message = `${showName(key)} has ${excess}: it may have them, and its row does not say so`;
      return { rule: 'ratchet-unrecorded', message, at: rowPlace({ own, options }, key) };
    });
}

function factsOf({ ratchet, gaps, allowance, own, options }: Case): readonly Fact[] {
  const { file: of, per } = options.ratchet;
  const [now, limit] = [sumOf(gaps.values()), sumOf(allowance.rows.values())];
  const lost = new Set(ratchet.lost);
  const better = [...own].filter(([key, row]) => !lost.has(key) && isOver(row, gaps.get(key) ?? noGap)).length;
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

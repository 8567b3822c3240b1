import { compareText } from '../../../formats/coverage/compare-text.ts';
import type { Gap } from '../../../formats/coverage/ratchet-row.ts';
import type { Judgement } from '../../../model/finding.ts';
import { clip, visible } from '../../../model/visible.ts';
import type { Evidence } from '../evidence.ts';
import type { Options } from '../options.ts';
import { showName } from '../../../model/words.ts';
import { allowanceOf, type Lifted, type RatchetOptions } from './allowance.ts';
import { carryRows } from './carry.ts';
import { placeIn, placeOf, rowPlace, type Case, type RatchetFinding, type RatchetRule } from './case.ts';
import { gapsOf, isOver, minus, most, noGap, sumOf } from './gaps.ts';
import { lendRows } from './lend-rows.ts';
import { ratchetFacts } from './ratchet-facts.ts';
import { uncounted } from './uncounted.ts';
import { showExcess, showGap } from './words.ts';

/** What is uncovered against the committed counts. */
export function judgeRatchet(
  now: Pick<Evidence, 'files' | 'patch' | 'ratchet' | 'comparison'>,
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
  const gaps = gapsOf(now.files, wanted.per);
  const allowed = allowanceOf(ratchet, now, judged);
  const rows = ratchet.from === 'disk' ? lendRows(allowed.rows, { gaps, lost: ratchet.lost }) : allowed.rows;
  const own = new Map(ratchet.own.map((row) => [row.key, row]));
  const one: Case = { ratchet, now, options: judged, allowance: { ...allowed, rows }, gaps, own };
  const lost = [...lostRows(one), ...lostMetrics(one)];
  const facts = lost.some(({ at }) => at === undefined) ? [] : ratchetFacts(one);
  // There is a change, and neither its base's rows nor its renames are known.
  if (now.comparison && 'unknown' in now.comparison) return { facts, findings: [] };
  return {
    facts,
    findings: [
      ...worseOrDrifted(one),
      ...lowered(one),
      ...lost,
      ...introduced(one),
      ...unrecorded(one),
      ...raised(one),
    ],
  };
}

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

/** Who writes what is judged by may write anything, so that somebody should look. */
function introduced({ ratchet, options }: Case): readonly RatchetFinding[] {
  if (ratchet.from !== 'introduced') return [];
  const { file } = options.ratchet;
  const all = showGap(sumOf(ratchet.own));
  const message = `${file} is new in this change, which is judged by rows that it wrote itself: ${all} in all`;
  return [{ rule: 'ratchet-introduced', message, at: { file } }];
}

/** What is merged like this fails the next change, which had nothing to do with it. */
function unrecorded({ ratchet, gaps, allowance, own, options }: Case): readonly RatchetFinding[] {
  const { file } = options.ratchet;
  const why =
    ratchet.from === 'disk'
      ? 'files that are gone had as many, and only a base tells whether it is one of them'
      : 'it may have them, and its row does not say so';
  return [...gaps]
    .filter(([key, gap]) => isOver(gap, own.get(key) ?? noGap) && !isOver(gap, allowance.rows.get(key) ?? noGap))
    .map(([key, gap]) => {
      const excess = showExcess(gap, own.get(key) ?? noGap, `in ${file}`);
      const message = `${showName(key)} has ${excess}: ${why}`;
      return { rule: 'ratchet-unrecorded', message, at: rowPlace({ own, options }, key) };
    });
}

import type { Evidence } from '../../checks/coverage/evidence.ts';
import { gapsOf, isOver, isSameGap, noGap, sumOf } from '../../checks/coverage/ratchet/gaps.ts';
import { showName } from '../../model/words.ts';
import { compareText } from '../../formats/coverage/compare-text.ts';
import type { Gap } from '../../formats/coverage/ratchet-row.ts';
import { GateError } from '../../model/errors.ts';
import { safeLine } from '../../reporters/safe-line.ts';
import type { Ended, Hall } from '../command.ts';
import { aligned, type Cells } from './aligned.ts';
import type { PlannedRatchet } from './planned-coverage-ratchet.ts';

/** The rows on disk against what is uncovered now; the exit code says whether one of them is exceeded. */
export async function showBaseline({ sinks }: Hall, evidence: Evidence, options: PlannedRatchet): Promise<Ended> {
  const { file, per } = options.ratchet;
  const { ratchet } = evidence;
  if (!ratchet || 'problem' in ratchet)
    throw new GateError('not-found', ratchet?.message ?? `${file} was not read`, {
      hint: 'Write it with `epic21-gate baseline update`.',
    });
  const gaps = gapsOf(evidence.files, per);
  const rows = new Map(ratchet.own.map((row) => [row.key, row]));
  const keys = [...new Set([...rows.keys(), ...gaps.keys()])].sort(compareText);
  const compared = keys.flatMap((key): readonly Cells[] => {
    const [gap, row] = [gaps.get(key), rows.get(key)];
    if (!row && isSameGap(gap ?? noGap, noGap)) return [];
    const said = gap ? stateOf(gap, row ?? noGap) : 'gone';
    const why = row?.reason === undefined ? said : `${said} raised: "${row.reason}"`.trim();
    return [cells(showName(key), gap ?? noGap, row ?? noGap, why)];
  });
  const totals = cells('all', sumOf(gaps.values()), sumOf(rows.values()), '');
  for (const line of aligned([[per, 'lines', 'baseline', 'branches', 'baseline', ''], ...compared, totals]))
    sinks.stdout.write(`${safeLine(line)}\n`);
  return { exitCode: [...gaps].some(([key, gap]) => isOver(gap, rows.get(key) ?? noGap)) ? 1 : 0 };
}

const cells = (name: string, now: Gap, row: Gap, state: string): Cells => [
  name,
  ...[now.lines, row.lines, now.branches, row.branches].map(String),
  state,
];

function stateOf(gap: Gap, row: Gap): string {
  if (isOver(gap, row)) return 'worse';
  return isSameGap(gap, row) ? '' : 'better';
}

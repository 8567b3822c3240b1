import type { Evidence, Ratchet } from '../../checks/size/evidence.ts';
import { asRatchetFunction, ratchetOf } from '../../checks/size/judge-by-rows.ts';
import { limitsOf } from '../../checks/size/limit-of.ts';
import type { RowChange } from '../../checks/size/ratchet/row-changes.ts';
import { updateSizes, type Refused } from '../../checks/size/ratchet/update-sizes.ts';
import { showKey, showLoosened, showSizes } from '../../checks/size/ratchet/words.ts';
import { parseSizeBaseline, printSizeBaseline } from '../../formats/size-baseline.ts';
import { listFirst, numberOf } from '../../model/words.ts';
import type { Request } from '../../request.ts';
import type { Ended, Hall } from '../command.ts';
import { assertFirst } from './assert-first.ts';
import { commandLine } from './command-line.ts';
import type { PlannedSizes } from './planned-sizes.ts';
import { writeBaseline } from './write-baseline.ts';

const mostListed = 50;

/** Tightens the rows, and raises them where a reason is given; rows that would have to be raised without one stay. */
export async function updateSizeBaseline(
  hall: Hall,
  evidence: Evidence,
  options: PlannedSizes,
  reason: string | undefined,
): Promise<Ended> {
  const { file } = options.ratchet;
  const ratchet = evidence.ratchet && 'rows' in evidence.ratchet ? evidence.ratchet : undefined;
  const disk = ratchet ? parseSizeBaseline(await hall.sources.files.read(file), file) : undefined;
  if (!ratchet) await assertFirst(hall, evidence.comparison, file);
  const limits = limitsOf(options.limits);
  const updated = updateSizes({
    ratchet: ratchet && ratchetOf(evidence, ratchet),
    own: disk?.entries ?? [],
    functions: evidence.judged.map(asRatchetFunction),
    limitOf: (path, metric) => limits(path)(metric),
    reason,
  });
  return writeBaseline(hall, {
    file,
    // A conflict that nobody settled is settled by this.
    before: disk?.conflicts.length === 0 ? printSizeBaseline(disk) : undefined,
    isSettled: disk !== undefined && disk.conflicts.length > 0,
    text: printSizeBaseline({ ...disk, entries: updated.entries }),
    changes: updated.changes.map((change) => ({ kind: change.kind, told: showChange(change) })),
    refusal: updated.refused.length === 0 ? [] : refusal(updated.refused, hall.request, ratchet),
  });
}

function showChange(change: RowChange): string {
  const { kind, before, after, reason } = change;
  const why = reason === undefined ? '' : ` ("${reason}")`;
  if (kind === 'removed') return `${showKey(change)}: gone, had ${showSizes(before)}`;
  if (kind === 'added' || kind === 'moved') return `${showKey(change)}: ${kind}, ${showSizes(after)}${why}`;
  return `${showKey(change)}: ${showSizes(before)} -> ${showSizes(after)}${why}`;
}

/** What is refused may be a function that moved. */
const refusal = (refused: readonly Refused[], request: Request, ratchet: Ratchet | undefined): readonly string[] => [
  `epic21-gate: ${numberOf(refused.length, 'row')} would have to be raised:`,
  ...listFirst(refused, mostListed, (one) => {
    const why = one.isOldReason ? '; the reason given is the one of an earlier raise, say what is new' : '';
    return `${showKey(one)} has ${showLoosened(one.over, one.row, 'in the baseline')}${why}`;
  }).map((line) => `  ${line}`),
  ...(ratchet?.from === 'base'
    ? []
    : [
        `No move is seen without a base that has the file, so no row was let go. With one: ${commandLine({ ...request, base: 'REV' })}`,
      ]),
  `Make them smaller, or allow it: ${commandLine(request, '--allow-lower --reason "WHY"')}`,
];

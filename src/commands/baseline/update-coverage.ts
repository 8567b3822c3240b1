import type { Evidence, Ratchet } from '../../checks/coverage/evidence.ts';
import type { RowChange } from '../../checks/coverage/ratchet/row-changes.ts';
import { updateRatchet, type Refused } from '../../checks/coverage/ratchet/update-ratchet.ts';
import { showExcess, showGap } from '../../checks/coverage/ratchet/words.ts';
import { parseRatchetFile, printRatchetFile, type RatchetFile } from '../../formats/coverage/ratchet-file.ts';
import { numberOf, showName } from '../../model/words.ts';
import type { Request } from '../../request.ts';
import type { Ended, Hall } from '../command.ts';
import { assertFirst } from './assert-first.ts';
import { commandLine } from './command-line.ts';
import type { PlannedRatchet } from './planned-coverage-ratchet.ts';
import { writeBaseline } from './write-baseline.ts';

/** Tightens the rows, and raises them where a reason is given; rows that would have to be raised without one stay. */
export async function updateBaseline(
  hall: Hall,
  evidence: Evidence,
  options: PlannedRatchet,
  reason: string | undefined,
): Promise<Ended> {
  const { file, per } = options.ratchet;
  const ratchet = evidence.ratchet && 'rows' in evidence.ratchet ? evidence.ratchet : undefined;
  const disk = ratchet ? await readDisk(hall, options) : undefined;
  if (!ratchet) await assertFirst(hall, evidence.comparison, file);
  const updated = updateRatchet({ ratchet, own: disk?.entries ?? [], now: evidence, options, reason });
  return writeBaseline(hall, {
    file,
    before: disk && printRatchetFile(disk),
    text: printRatchetFile({ per, ...disk, entries: updated.entries }),
    changes: updated.changes.map((change) => ({ kind: change.kind, told: showChange(change) })),
    refusal: updated.refused.length === 0 ? [] : refusal(updated.refused, hall.request, ratchet),
  });
}

const readDisk = async ({ sources }: Hall, { ratchet: { file, per } }: PlannedRatchet): Promise<RatchetFile> =>
  parseRatchetFile(await sources.files.read(file), { file, per });

const showChange = ({ kind, key, before, after, reason }: RowChange): string => {
  const why = reason === undefined ? '' : ` ("${reason}")`;
  if (kind === 'removed') return `${showName(key)}: gone, had ${showGap(before)}`;
  if (kind === 'moved') return `${showName(key)}: moved, ${showGap(after)}`;
  return `${showName(key)}: ${showGap(before)} -> ${showGap(after)}${why}`;
};

/** What is refused may be a file that was renamed. */
const refusal = (refused: readonly Refused[], request: Request, ratchet: Ratchet | undefined): readonly string[] => [
  `epic21-gate: ${numberOf(refused.length, 'row')} would have to be raised:`,
  ...refused.map(({ key, row, gap, isOldReason }) => {
    const why = isOldReason ? '; the reason given is the one of an earlier raise, say what is new' : '';
    return `  ${showName(key)} has ${showExcess(gap, row, 'in the baseline')}${why}`;
  }),
  ...(ratchet?.from === 'base'
    ? []
    : [
        `No rename is seen without a base that has the file, so no row was let go. With one: ${commandLine({ ...request, base: 'REV' })}`,
      ]),
  `Test what is uncovered, or allow it: ${commandLine(request, '--allow-lower --reason "WHY"')}`,
];

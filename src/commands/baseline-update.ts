import type { Evidence, Ratchet } from '../checks/coverage/evidence.ts';
import type { RowChange } from '../checks/coverage/ratchet/row-changes.ts';
import { updateRatchet, type Refused } from '../checks/coverage/ratchet/update-ratchet.ts';
import { showExcess, showGap } from '../checks/coverage/ratchet/words.ts';
import { listFirst, showName } from '../checks/coverage/words.ts';
import { parseRatchetFile, printRatchetFile, type RatchetFile } from '../formats/coverage/ratchet-file.ts';
import { GateError } from '../model/errors.ts';
import { count } from '../reporters/headline.ts';
import { safeLine } from '../reporters/safe-line.ts';
import type { Request } from '../request.ts';
import { commandLine } from './baseline-command-line.ts';
import type { Ended, Hall } from './command.ts';
import type { PlannedRatchet } from './planned-ratchet.ts';

const mostListed = 50;

/** Tightens the rows, and raises them where a reason is given; rows that would have to be raised without one stay. */
export async function updateBaseline(
  hall: Hall,
  evidence: Evidence,
  options: PlannedRatchet,
  reason: string | undefined,
): Promise<Ended> {
  const { request, sinks } = hall;
  const { file, per } = options.ratchet;
  const ratchet = evidence.ratchet && 'rows' in evidence.ratchet ? evidence.ratchet : undefined;
  const disk = ratchet ? await readDisk(hall, options) : undefined;
  if (!ratchet) await assertFirst(hall, evidence, file);
  const updated = updateRatchet({ ratchet, own: disk?.entries ?? [], now: evidence, options, reason });
  const text = printRatchetFile({ per, ...disk, entries: updated.entries });
  const before = disk && printRatchetFile(disk);
  const isDry = request['dry-run'];
  const told = isDry ? differences(before ?? '', text) : listFirst(updated.changes, mostListed, showChange);
  for (const line of [
    ...told,
    `${file}: ${summary(updated.changes)}${isDry ? '  (dry run: nothing was written)' : ''}`,
  ])
    sinks.stdout.write(`${safeLine(line)}\n`);
  if (!isDry && text !== before) await sinks.files.write(file, text);
  if (updated.refused.length === 0) return { exitCode: 0 };
  for (const line of refusal(updated.refused)) sinks.stderr.write(`${safeLine(line)}\n`);
  for (const line of nextSteps(request, ratchet)) sinks.stderr.write(`${safeLine(line)}\n`);
  return { exitCode: 1 };
}

const readDisk = async ({ sources }: Hall, { ratchet: { file, per } }: PlannedRatchet): Promise<RatchetFile> =>
  parseRatchetFile(await sources.files.read(file), { file, per });

/** Who removes the file and writes it again would lower every row in silence. */
async function assertFirst({ sources }: Hall, { comparison }: Evidence, file: string): Promise<void> {
  if (!comparison || !('base' in comparison)) return;
  if ((await sources.git.show(comparison.base, file)) === undefined) return;
  throw new GateError('refused', `${file} is at the base of this change, and not here`, {
    hint: `Take it back first: git checkout ${comparison.base.slice(0, 12)} -- ${file}`,
  });
}

const showChange = ({ kind, key, before, after, reason }: RowChange): string => {
  const why = reason === undefined ? '' : ` ("${reason}")`;
  if (kind === 'removed') return `${showName(key)}: gone, had ${showGap(before)}`;
  if (kind === 'moved') return `${showName(key)}: moved, ${showGap(after)}`;
  return `${showName(key)}: ${showGap(before)} -> ${showGap(after)}${why}`;
};

function summary(changes: readonly RowChange[]): string {
  const of = (kind: RowChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  const parts = [
    of('added') > 0 && `${count(of('added'), 'row')} added`,
    of('tightened') > 0 && `${of('tightened')} tightened`,
    of('raised') > 0 && `${of('raised')} raised`,
    of('moved') > 0 && `${of('moved')} moved`,
    of('removed') > 0 && `${of('removed')} gone`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(', ') : 'nothing to tighten';
}

/** Each row is a line and the lines are sorted, so what differs is what only one text has. */
function differences(before: string, after: string): readonly string[] {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const [hadLines, hasLines] = [new Set(old), new Set(now)];
  return [
    ...old.filter((line) => !hasLines.has(line)).map((line) => `-${line}`),
    ...now.filter((line) => !hadLines.has(line)).map((line) => `+${line}`),
  ];
}

/** What is refused may be a file that was renamed. */
const nextSteps = (request: Request, ratchet: Ratchet | undefined): readonly string[] => [
  ...(ratchet?.from === 'base'
    ? []
    : [
        `No rename is seen without a base that has the file, so no row was let go. With one: ${commandLine({ ...request, base: 'REV' })}`,
      ]),
  `Test what is uncovered, or allow it: ${commandLine(request, '--allow-lower --reason "WHY"')}`,
];

const refusal = (refused: readonly Refused[]): readonly string[] => [
  `epic21-gate: ${count(refused.length, 'row')} would have to be raised:`,
  ...refused.map(({ key, row, gap, isOldReason }) => {
    const why = isOldReason ? '; the reason given is the one of an earlier raise, say what is new' : '';
    return `  ${showName(key)} has ${showExcess(gap, row, 'in the baseline')}${why}`;
  }),
];

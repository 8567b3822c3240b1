import type { HistoryEntry } from '../../formats/history/entry.ts';
import { readHistory } from '../../formats/history/read-history.ts';
import { addEntry, writeHistory } from '../../formats/history/write-history.ts';
import { exitCodes } from '../../gate/verdict.ts';
import { GateError } from '../../model/errors.ts';
import type { Files } from '../../model/sources.ts';
import { numberOf, showCommit } from '../../model/words.ts';
import { safeLine } from '../../reporters/safe-line.ts';
import type { RunCommand } from '../command.ts';
import { readReport } from '../report/read-report.ts';
import { entryOf } from './entry-of.ts';
import { placeOf } from './place-of.ts';

/** Adds what a report measured to the history. It judges nothing; a history that it cannot read it leaves as it is. */
export const record: RunCommand = async (hall) => {
  const { request, sources, sinks } = hall;
  if (request.from === undefined)
    throw new GateError('misuse', 'record needs --from', {
      hint: 'Name the report that `check --format json=FILE` wrote.',
    });
  const place = await placeOf(hall);
  const entry = entryOf(await readReport(request.from, request.cwd, sources.files));
  const before = await readBefore(place.path, place.file, sources.files);
  const after = addEntry(before, entry, place.keep);
  await sinks.files.write(place.path, writeHistory(after));
  const figures = numberOf(Object.keys(entry.metrics).length, 'figure');
  const told = `Kept ${figures} of ${showCommit(entry.sha)} in ${place.file}, which has ${numberOf(after.length, 'commit')}`;
  sinks.stdout.write(`${safeLine(told)}\n`);
  return { exitCode: exitCodes.ready };
};

async function readBefore(path: string, file: string, files: Files): Promise<readonly HistoryEntry[]> {
  try {
    return readHistory(await files.read(path), file);
  } catch (thrown) {
    if (!(thrown instanceof GateError) || thrown.kind === 'cancelled') throw thrown;
    if (thrown.kind === 'not-found') return [];
    // It names its line itself.
    throw new GateError('misuse', thrown.message, { hint: thrown.hint, cause: thrown });
  }
}

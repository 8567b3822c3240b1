import { resolve } from 'node:path';
import { checksNamed } from '../../checks/registry.ts';
import { loadConfig } from '../../config/load.ts';
import { keeping } from '../../formats/history/write-history.ts';
import { GateError } from '../../model/errors.ts';
import { clip, visible } from '../../model/visible.ts';
import type { Hall } from '../command.ts';

interface HistoryPlace {
  /** As it was named. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  readonly keep: number;
}

/** Where the history is: as the command says, or else the config. */
export async function placeOf({ request, sources }: Hall): Promise<HistoryPlace> {
  const { file, keep: said, cwd, directory } = request;
  const keep = said === undefined ? undefined : readKeep(said);
  if (file !== undefined) return { file, path: resolve(cwd, file), keep: keep ?? keeping.usual };
  const { history } = await loadConfig(request, sources, checksNamed);
  if (!history)
    throw new GateError('misuse', 'the config names no history, and the command names no file', {
      hint: 'Say --file FILE, or write `history: { file: FILE }` into the config.',
    });
  return { file: history.file, path: resolve(cwd, directory, history.file), keep: keep ?? history.keep };
}

function readKeep(said: string): number {
  const { least, most } = keeping;
  const keep = /^\d{1,6}$/.test(said) ? Number(said) : NaN;
  if (keep >= least && keep <= most) return keep;
  throw new GateError(
    'misuse',
    `--keep is "${visible(clip(said, 80))}", expected a whole number from ${least} to ${most}`,
  );
}

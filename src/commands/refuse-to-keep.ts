import { exitCodes } from '../gate/verdict.ts';
import { listFirst } from '../model/words.ts';
import { safeLine } from '../reporters/safe-line.ts';
import type { Ended, Hall } from './command.ts';

const mostListed = 50;

/** What was measured in part is not stored: a part would look like the whole. */
export function refuseToKeep({ sinks }: Pick<Hall, 'sinks'>, reasons: readonly string[]): Ended {
  const lines = listFirst(reasons, mostListed, (reason) => reason).map((line) => `  ${safeLine(line)}\n`);
  sinks.stderr.write(`Nothing was written, for not all was measured:\n${lines.join('')}`);
  return { exitCode: exitCodes.undecided };
}

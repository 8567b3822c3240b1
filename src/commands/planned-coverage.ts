import { coverage } from '../checks/coverage/index.ts';
import type { Options } from '../checks/coverage/options.ts';
import { GateError } from '../model/errors.ts';
import type { Hall } from './command.ts';
import { findOptions } from './find-options.ts';

/** The options of the config's coverage check, where it has one, and what the config is called. */
export const findCoverage = (hall: Hall) => findOptions(hall, coverage);

/** The same for commands that are about nothing else. */
export async function plannedCoverage(hall: Hall): Promise<{ file: string; options: Options }> {
  const { file, options } = await findCoverage(hall);
  if (options) return { file, options };
  throw new GateError('misuse', `${file} has no check coverage`, { hint: 'Add checks.coverage with its reports.' });
}

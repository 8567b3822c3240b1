import { suites } from '../checks/suites/index.ts';
import type { Options } from '../checks/suites/options.ts';
import { hasConfig } from '../config/find.ts';
import { GateError } from '../model/errors.ts';
import type { Hall } from './command.ts';
import { findOptions } from './find-options.ts';

/** The options of the config's check of test suites, where there is a config and it has one. */
export async function suitesIfAny(hall: Hall): Promise<Options | undefined> {
  if (hall.request.config === undefined && !(await hasConfig(hall.sources.files))) return undefined;
  return (await findOptions(hall, suites)).options;
}

/** The same for who needs it. */
export async function plannedSuites(hall: Hall): Promise<Options> {
  const { file, options } = await findOptions(hall, suites);
  if (options) return options;
  throw new GateError('misuse', `${file} has no check suites`, {
    hint: 'Add checks.suites with its legs, or name the reports after `collect suites`.',
  });
}

import { coverage } from '../checks/coverage/index.ts';
import { coverageOptions, type Options } from '../checks/coverage/options.ts';
import { checks } from '../checks/index.ts';
import { loadConfig } from '../config/load.ts';
import { GateError } from '../model/errors.ts';
import type { Hall } from './command.ts';

/** The options of the config's coverage check, where it has one, and what the config is called. */
export async function findCoverage({
  request,
  sources,
}: Hall): Promise<{ file: string; options: Options | undefined }> {
  const { file, planned } = await loadConfig(request, sources.files, checks);
  const own = planned.find(({ check }) => check.id === coverage.id);
  return { file, options: own && coverageOptions.parse(own.options) };
}

/** The same for commands that are about nothing else. */
export async function plannedCoverage(hall: Hall): Promise<{ file: string; options: Options }> {
  const { file, options } = await findCoverage(hall);
  if (options) return { file, options };
  throw new GateError('misuse', `${file} has no check coverage`, { hint: 'Add checks.coverage with its reports.' });
}

import { checksNamed } from '../checks/registry.ts';
import { flags } from '../checks/flags/index.ts';
import { flagsOptions, type FlagsOptions } from '../checks/flags/options.ts';
import { loadConfig } from '../config/load.ts';
import { GateError } from '../model/errors.ts';
import type { Config } from '../model/plan.ts';
import type { Hall } from './command.ts';

/** The config's flags check, for the commands that are about it alone. */
export async function plannedFlags({ request, sources }: Hall): Promise<{ config: Config; options: FlagsOptions }> {
  const config = await loadConfig(request, sources, checksNamed);
  const planned = config.planned.find(({ check }) => check.id === flags.id);
  if (!planned)
    throw new GateError('misuse', `${config.file} has no check flags`, {
      hint: 'Add checks.flags with a registry; `epic21-gate init` shows how.',
    });
  return { config, options: flagsOptions.parse(planned.options) };
}

import { coverageOptions, type Options } from '../checks/coverage/options.ts';
import { checks } from '../checks/index.ts';
import { loadConfig } from '../config/load.ts';
import { GateError } from '../model/errors.ts';
import type { Hall } from './command.ts';

export type PlannedRatchet = Options & { readonly ratchet: NonNullable<Options['ratchet']> };

/** The options of the config's coverage check, which must have a ratchet. */
export async function plannedRatchet({ request, sources }: Hall): Promise<PlannedRatchet> {
  const config = await loadConfig(request, sources.files, checks);
  const planned = config.planned.find(({ check }) => check.id === 'coverage');
  if (!planned)
    throw new GateError('misuse', `${config.file} has no check coverage`, {
      hint: 'Add checks.coverage with its reports and a ratchet.',
    });
  const options = coverageOptions.parse(planned.options);
  const { ratchet } = options;
  if (ratchet) return { ...options, ratchet };
  throw new GateError('misuse', `checks.coverage in ${config.file} has no ratchet`, {
    hint: 'Add `ratchet: { file: coverage-baseline.txt }`.',
  });
}

import type { Options } from '../checks/coverage/options.ts';
import { GateError } from '../model/errors.ts';
import type { Hall } from './command.ts';
import { plannedCoverage } from './planned-coverage.ts';

export type PlannedRatchet = Options & { readonly ratchet: NonNullable<Options['ratchet']> };

/** The options of the config's coverage check, which must have a ratchet. */
export async function plannedRatchet(hall: Hall): Promise<PlannedRatchet> {
  const { file, options } = await plannedCoverage(hall);
  const { ratchet } = options;
  if (ratchet) return { ...options, ratchet };
  throw new GateError('misuse', `checks.coverage in ${file} has no ratchet`, {
    hint: 'Add `ratchet: { file: coverage-baseline.txt }`.',
  });
}

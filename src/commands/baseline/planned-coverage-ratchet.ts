import type { Options } from '../../checks/coverage/options.ts';

/** The options of the config's coverage check where it has a ratchet. */
export type PlannedRatchet = Options & { readonly ratchet: NonNullable<Options['ratchet']> };

import type { Options } from '../../checks/size/options.ts';

/** The options of the config's size check where it has a ratchet. */
export type PlannedSizes = Options & { readonly ratchet: NonNullable<Options['ratchet']> };

import type { Check } from '../model/check.ts';
import { allChecks } from './registry.ts';

/** All checks, for whoever wants all of them at once. */
export const checks: readonly Check[] = await allChecks();

import type { Check } from '../model/check.js';
/** All checks, for whoever wants all of them at once. */
export declare const checks: readonly Check[];

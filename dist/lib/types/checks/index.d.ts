import type { Check } from '../model/check.js';
/** The checks, in the order of the report. A new check is one folder and one line. */
export declare const checks: readonly Check[];

import type { Check } from '../model/check.ts';
import { baselines } from './baselines/index.ts';
import { coverage } from './coverage/index.ts';
import { flags } from './flags/index.ts';

/** The checks, in the order of the report. A new check is one folder and one line. */
export const checks: readonly Check[] = [flags, baselines, coverage];

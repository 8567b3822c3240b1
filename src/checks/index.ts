import { config } from 'zod/mini';
import type { Check } from '../model/check.ts';
import { baselines } from './baselines/index.ts';
import { coverage } from './coverage/index.ts';
import { flags } from './flags/index.ts';
import { size } from './size/index.ts';

// A run parses a few values once: compiling a parser for each costs more than it saves.
config({ jitless: true });

/** The checks, in the order of the report. A new check is one folder and one line. */
export const checks: readonly Check[] = [flags, baselines, coverage, size];

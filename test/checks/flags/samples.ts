import type { FlagEvidence, FlagsEvidence } from '../../../src/checks/flags/evidence.ts';
import { flagsOptions, type FlagsOptions } from '../../../src/checks/flags/options.ts';

/** Options as a config gives them, with all defaults; one flag unless others are given. */
export const options = (more: Readonly<Record<string, unknown>> = {}): FlagsOptions =>
  flagsOptions.parse({ registry: { USE_X: {} }, ...more });

/** What was seen of one flag: its value on line 1 of `.env`, unless it is said otherwise. */
export const flag = (value: string | undefined, more: Partial<FlagEvidence> = {}): FlagEvidence => ({
  name: 'USE_X',
  settings: value === undefined ? [] : [{ source: '.env', line: 1, value }],
  commentedAt: [],
  ...more,
});

export const evidence = (flags: readonly FlagEvidence[], more: Partial<FlagsEvidence> = {}): FlagsEvidence => ({
  today: '2026-03-31',
  sources: [{ name: '.env' }],
  flags: [...flags],
  nearMisses: [],
  docs: [],
  ...more,
});

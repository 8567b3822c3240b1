import { defineCheck } from '../../model/check.ts';
import { suitesEvidence } from './evidence.ts';
import { judge } from './judge.ts';
import { suitesOptions } from './options.ts';
import { rules } from './rules.ts';
import { strictness } from './strictness.ts';

export const suites = defineCheck({
  id: 'suites',
  title: 'Test suites',
  summary: 'Every expected leg of the matrix ran its tests, for this commit and run, and they passed.',
  options: suitesOptions,
  evidence: suitesEvidence,
  rules,
  strictness,
  // Readers are loaded where results are read.
  gather: async (from, options) => (await import('./gather.ts')).gather(from, options),
  judge,
});

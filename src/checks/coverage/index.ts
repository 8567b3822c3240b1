import { defineCheck } from '../../model/check.ts';
import { coverageEvidence } from './evidence.ts';
import { judge } from './judge.ts';
import { coverageOptions } from './options.ts';
import { rules } from './rules.ts';
import { strictness } from './strictness.ts';

export const coverage = defineCheck({
  id: 'coverage',
  title: 'Coverage',
  summary: 'What the tests cover, by the reports of any tool: totals, parts, the lines of a change, and no step back.',
  options: coverageOptions,
  evidence: coverageEvidence,
  rules,
  strictness,
  // Readers, mapping and git are loaded where coverage is gathered: most runs of the command line gather none.
  gather: async (from, options) => (await import('./gather.ts')).gather(from, options),
  judge,
});

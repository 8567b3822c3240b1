import { defineCheck } from '../../model/check.ts';
import { sizeEvidence } from './evidence.ts';
import { judge } from './judge.ts';
import { sizeOptions } from './options.ts';
import { rules } from './rules.ts';
import { strictness } from './strictness.ts';

export const size = defineCheck({
  id: 'size',
  title: 'Size',
  summary: 'How long and how complex functions are, as the tools of each language count: limits, and no step back.',
  options: sizeOptions,
  evidence: sizeEvidence,
  rules,
  strictness,
  // Scanners, comparison and git are loaded where sizes are gathered: most runs of the command line gather none.
  gather: async (from, options) => (await import('./gather.ts')).gather(from, options),
  judge,
});

import { defineCheck } from '../../model/check.ts';
import { policyEvidence } from './evidence.ts';
import { judge } from './judge.ts';
import { policyOptions } from './options.ts';
import { rules } from './rules.ts';
import { strictness } from './strictness.ts';

export const policy = defineCheck({
  id: 'policy',
  title: 'Policy',
  summary: 'What a change makes looser about its own gate is seen, and needs the approval that the config names.',
  options: policyOptions,
  evidence: policyEvidence,
  rules,
  strictness,
  // Readers of diffs and configs are loaded where a change is compared: most runs of the command line compare none.
  gather: async (from, options) => (await import('./gather.ts')).gather(from, options),
  judge,
});

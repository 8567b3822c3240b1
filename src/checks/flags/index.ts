import { defineCheck } from '../../model/check.ts';
import { flagsEvidence } from './evidence.ts';
import { gather } from './gather.ts';
import { judge } from './judge.ts';
import { flagsOptions } from './options.ts';
import { rules } from './rules.ts';
import { strictness } from './strictness.ts';

export const flags = defineCheck({
  id: 'flags',
  title: 'Feature flags',
  summary:
    'The registered flags have the values that this phase of the rollout allows, to every program that reads them.',
  options: flagsOptions,
  evidence: flagsEvidence,
  rules,
  strictness,
  gather,
  judge,
});

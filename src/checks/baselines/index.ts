import { defineCheck } from '../../model/check.ts';
import { baselinesEvidence } from './evidence.ts';
import { gather } from './gather.ts';
import { judge } from './judge.ts';
import { baselinesOptions } from './options.ts';
import { rules } from './rules.ts';
import { strictness } from './strictness.ts';

export const baselines = defineCheck({
  id: 'baselines',
  title: 'Baselines',
  summary: 'The baselines that a rollout is compared with are there, complete, fresh, and of this history.',
  options: baselinesOptions,
  evidence: baselinesEvidence,
  rules,
  strictness,
  gather,
  judge,
});

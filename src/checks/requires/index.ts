import { defineCheck } from '../../model/check.ts';
import { parseDuration } from '../../model/duration.ts';
import { requiresEvidence } from './evidence.ts';
import { gather } from './gather.ts';
import { judge } from './judge.ts';
import { requiresOptions } from './options.ts';
import { rules } from './rules.ts';
import { strictness } from './strictness.ts';

export const requires = defineCheck({
  id: 'requires',
  title: 'Required checks',
  summary: 'Other checks of this very commit were reported, are finished and have succeeded.',
  options: requiresOptions,
  evidence: requiresEvidence,
  rules,
  strictness,
  waitsMs: ({ wait = '' }) => parseDuration(wait) ?? 0,
  gather,
  judge,
});

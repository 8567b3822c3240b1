import { defineCheck } from '../../model/check.ts';
import { approvalsEvidence } from './evidence.ts';
import { gather } from './gather.ts';
import { judge } from './judge.ts';
import { approvalsOptions } from './options.ts';
import { rules } from './rules.ts';
import { strictness } from './strictness.ts';

export const approvals = defineCheck({
  id: 'approvals',
  title: 'Approvals',
  summary: 'Who started this may start it, and all who must approve it have approved this very commit.',
  options: approvalsOptions,
  evidence: approvalsEvidence,
  rules,
  strictness,
  gather,
  judge,
});

import { defineCheck } from '../../model/check.ts';
import { evidence, gather } from './gather.ts';
import { judge } from './judge.ts';
import { options } from './options.ts';
import { rules } from './rules.ts';

export const __name__ = defineCheck({
  id: '__id__',
  title: '__title__',
  summary: 'Say here in one sentence what the check verifies.',
  options,
  evidence,
  rules,
  gather,
  judge,
});

import type { Rule } from '../../model/finding.ts';

export const rules = {
  empty: {
    title: 'The file is empty',
    severity: 'error',
    why: 'Say here why the rule exists.',
    help: 'Say here what to do next.',
  },
  missing: {
    title: 'The file is not there',
    severity: 'error',
    unmeasured: true,
    why: 'What is not there was not measured, and is not good either.',
    help: 'Correct the path under `file`.',
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;

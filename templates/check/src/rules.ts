import type { Rule } from '../../model/finding.ts';

export const rules = {
  empty: {
    title: 'The file is empty',
    severity: 'error',
    why: 'Say here why the rule exists.',
    help: 'Say here what to do next.',
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;

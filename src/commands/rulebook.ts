import { checks } from '../checks/index.ts';
import { waiverRules } from '../gate/waivers.ts';
import type { Rule } from '../model/finding.ts';

export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly rules: Readonly<Record<string, Rule>>;
}

/** All rules that a report can name: those of the checks, and those of the gate itself. */
export const rulebook: readonly Chapter[] = [
  ...checks,
  {
    id: 'waivers',
    title: 'Waivers',
    summary: 'Accepted findings keep their promise: each has an end.',
    rules: waiverRules,
  },
];

import { clip, visible } from '../../model/visible.ts';
import { proseWithCode } from '../markdown.ts';
import type { Found } from './found.ts';

export interface RuleDescriptor {
  readonly id: string;
  readonly check: string;
  readonly [property: string]: unknown;
}

/** Of a rule, as results name it too. */
export const ruleIdOf = (rule: string): string => clip(visible(clip(rule, 255)), 255);

/** As the standard would have names: `SizeOverLimit`. */
const pascal = (id: string): string =>
  id
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('') || 'Rule';

const problems = { error: 'error', warning: 'warning', note: 'recommendation' } as const;

/** A rule as far as a finding of it tells. GitHub shows a thousand characters of a description. */
export function ruleOf({ finding, check, level }: Found): RuleDescriptor {
  const id = ruleIdOf(finding.rule);
  const what = clip(visible(id.slice(id.indexOf('/') + 1).replaceAll('-', ' ')), 500);
  const help = clip(visible(clip(finding.help, 1_000)), 1_000);
  const explain = `epic21-gate explain ${id}`;
  return {
    id,
    check: clip(visible(check.check), 100),
    name: pascal(id),
    shortDescription: { text: `${clip(visible(check.title), 500)}: ${what}` },
    fullDescription: { text: help },
    help: {
      text: `${help}\n\nWhy this rule exists: ${explain}`,
      markdown: `${proseWithCode(help)}\n\nWhy this rule exists: ${proseWithCode(`\`${explain}\``)}`,
    },
    defaultConfiguration: { level },
    properties: {
      tags: ['gate', clip(visible(check.check), 100)],
      precision: 'very-high',
      'problem.severity': problems[level],
    },
  };
}

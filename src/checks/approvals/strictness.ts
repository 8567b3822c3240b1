import type { Strictness } from '../../model/strictness.ts';

/**
 * A rule more may allow what was denied, or ask for more; fewer people who may approve are stricter, unless nobody is left:
 * then it is everybody with a permission. Neither can be told from the option alone.
 */
export const strictness: Strictness = {
  rules: { rows: ['name'], stricter: 'unclear' },
  'rules[].initiate': 'present',
  'rules[].initiate.roles': 'fewer',
  'rules[].initiate.users': 'fewer',
  'rules[].initiate.teams': 'fewer',
  'rules[].approve.count': { stricter: 'higher', initial: 1 },
  'rules[].approve.author': { order: ['denied', 'allowed'], initial: 'denied' },
  'rules[].approve.contributors': { order: ['denied', 'allowed'], initial: 'allowed' },
  'rules[].notify': 'any',
  table: 'present',
};

import type { Strictness } from '../../model/strictness.ts';

/** Which files are read, and how the paths of reports lead to them, can raise a figure as well as lower it. */
export const strictness: Strictness = {
  legs: 'more',
  suites: 'more',
  'carry-forward': 'fewer',
  source: 'unordered',
  ignore: 'unordered',
  'total.*': 'higher',
  limits: { rows: ['at', 'each', 'suite'] },
  'limits[].*': 'higher',
  'new-files.*': 'higher',
  'patch.lines': 'higher',
  'patch.branches': 'higher',
  'patch.minimum-size': { stricter: 'lower', initial: 0 },
  'patch.most-uncovered': 'lower',
  'patch.packages': { rows: ['at'] },
  'patch.packages[].lines': 'higher',
  'patch.packages[].branches': 'higher',
  'patch.packages[].minimum-size': { stricter: 'lower', initial: 0 },
  'patch.packages[].most-uncovered': 'lower',
  ratchet: 'present',
  'ratchet.file': { baseline: true },
  'ratchet.per': { order: ['file', 'folder'], initial: 'file' },
  annotations: 'any',
};

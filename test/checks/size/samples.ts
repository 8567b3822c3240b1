import type { Evidence, JudgedFunction } from '../../../src/checks/size/evidence.ts';

const figures = { cyclomatic: 1, cognitive: 0, nloc: 3, lines: 3, nesting: 0, parameters: 0 };

export const judgedFunction = (given: Partial<JudgedFunction> = {}): JudgedFunction => ({
  path: 'a.ts',
  name: 'f',
  ordinal: 1,
  kind: 'function',
  start: 1,
  end: 3,
  figures,
  ...given,
});

/** Evidence of a repository with one file of one function. */
export const evidenceOf = (given: Partial<Evidence> = {}): Evidence => ({
  scope: 'all',
  sources: 1,
  totals: { files: 1, functions: 1, lines: 3, nloc: 3 },
  distribution: { metric: 'lines', bands: [{ band: 'all', from: 1, count: 1 }] },
  percentiles: {},
  function_size_distribution: { '<15': 1, '15-40': 0, '>40': 0 },
  total_functions: 1,
  leftOut: [],
  leftOutNow: [],
  leftOutNew: { count: 0, first: [] },
  idle: [],
  unparsed: [],
  unparsedBefore: [],
  judged: [],
  grew: { count: 0, first: [] },
  most: [],
  ...given,
});

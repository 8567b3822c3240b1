import type { Evidence, LegRead, Results } from '../../../src/checks/suites/evidence.ts';
import { judge } from '../../../src/checks/suites/judge.ts';
import { suitesOptions } from '../../../src/checks/suites/options.ts';

export const head = 'a'.repeat(40);
export const other = 'b'.repeat(40);

export const resultsWith = (given: Partial<Results> = {}): Results => ({
  reports: 1,
  tests: 10,
  failed: 0,
  errored: 0,
  skipped: 0,
  flaky: 0,
  unshown: 0,
  failures: [],
  notes: [],
  ...given,
});

type From = NonNullable<LegRead['from']>;

export const legOf = (leg: string, results: Partial<Results> = {}, from: Partial<From> = {}): LegRead => ({
  leg,
  results: resultsWith(results),
  from: { file: `legs/${leg}.json`, sha: head, run: '7', attempt: 1, changed: [], ...from },
});

export const evidenceOf = (given: Partial<Evidence>): Evidence => ({
  head,
  runs: [{ id: '7', attempt: 1 }],
  legs: [],
  problems: [],
  ...given,
});

const usual = { legs: ['unit'], evidence: ['legs/*.json'] };

export const judged = (evidence: Partial<Evidence>, options: object = {}) =>
  judge(evidenceOf(evidence), suitesOptions.parse({ ...usual, ...options }));

/** The rules of all findings, in their order. */
export const rulesOf = (evidence: Partial<Evidence>, options: object = {}): readonly string[] =>
  judged(evidence, options).findings.map(({ rule }) => rule);

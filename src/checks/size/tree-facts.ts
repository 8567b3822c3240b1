import type { Fact } from '../../model/finding.ts';
import { numberOf, showMove } from '../../model/words.ts';
import type { Evidence } from './evidence.ts';

/** What was measured, and how it is spread. */
export function treeFacts(evidence: Evidence): readonly Fact[] {
  const { scope, sources, totals, distribution, percentiles } = evidence;
  const of = 'functions';
  const files =
    scope === 'all'
      ? numberOf(totals.files, 'file')
      : `${totals.files} of ${numberOf(sources, 'file')}, those that this change touches`;
  return [
    {
      label: 'measured',
      value: `${numberOf(totals.functions, 'function')} in ${files}`,
      // A part of the repository says nothing about the whole of it.
      ...(scope === 'all' && { metric: { name: 'functions', value: totals.functions } }),
    },
    ...(totals.functions === 0
      ? []
      : [
          {
            of,
            label: `by ${distribution.metric}`,
            value: distribution.bands.map(({ band, count }) => `${band}: ${count}`).join(', '),
          },
        ]),
    ...(['lines', 'cyclomatic', 'cognitive'] as const).flatMap((metric): readonly Fact[] => {
      const found = percentiles[metric];
      if (!found) return [];
      const { p50, p95, max } = found;
      return [{ of, label: metric, value: `half at most ${p50}, 95 % at most ${p95}, the most ${max}` }];
    }),
    ...longestFact(evidence),
  ];
}

/** The longest function, where there is any. */
function longestFact({ scope, percentiles, before }: Evidence): readonly Fact[] {
  const longest = percentiles.lines?.max;
  if (longest === undefined) return [];
  const fact: Fact = {
    of: scope === 'all' ? 'functions' : 'functions in changed files',
    label: 'lines of the longest',
    value: longest,
    ...(before && before.longest > 0 && { before: String(before.longest), change: showMove(longest, before.longest) }),
    key: true,
    ...(scope === 'all' && { metric: { name: 'longest', value: longest } }),
  };
  return [fact];
}

/** Why functions count as changed that may be new, or may have been as they are. */
export const beforeFacts = ({ unparsedBefore: { length } }: Evidence): readonly Fact[] =>
  length === 0
    ? []
    : [
        {
          of: 'this change',
          label: 'files that nobody knows as they were',
          value: `${length}: their functions count as changed`,
        },
      ];

/** What was not measured on purpose is said all the same. */
export const leftOutFacts = ({ leftOut }: Evidence): readonly Fact[] =>
  leftOut.map(({ reason, count, first }) => ({
    of: 'left out',
    label: reason,
    value: `${numberOf(count, 'file')}, such as ${first[0] ?? ''}`,
  }));

import { metrics, type Metric, type Totals } from '../../formats/coverage/model.ts';
import type { Fact } from '../../model/finding.ts';
import type { Evidence } from './evidence.ts';
import { uncoveredOf } from './metric-count.ts';
import { earlierAt, metricOf, movedSince } from './moved.ts';
import type { Minimum } from './options.ts';
import { showCommit, showName } from '../../model/words.ts';
import { showCount } from './show-count.ts';

const mostFiles = 10;
const mostSuites = 50;

/** Every measured metric of all files that no limit shows already. */
export function totalFacts(evidence: Evidence, limits: Minimum = {}): readonly Fact[] {
  const { totals, previous } = evidence;
  const earlier = previous && { totals: previous.totals, ...earlierAt(evidence) };
  const hasUsual = totals.lines.total + totals.branches.total > 0;
  const isKey = (metric: Metric): boolean => !hasUsual || metric === 'lines' || metric === 'branches';
  return metrics
    .filter((metric) => totals[metric].total > 0 && limits[metric] === undefined)
    .map((metric) => ({
      of: 'all files',
      label: metric,
      value: showCount(totals[metric]),
      ...movedSince({ now: totals[metric], metric }, earlier),
      ...metricOf(metric, totals[metric]),
      ...(isKey(metric) && { key: true as const }),
    }));
}

/** Those of each suite, and of the commit before. */
export function furtherTotalFacts({ suites, previous }: Evidence): readonly Fact[] {
  const names = Object.keys(suites).sort();
  const more = names.length - mostSuites;
  return [
    ...names.slice(0, mostSuites).flatMap((name) => {
      const own = suites[name];
      return own ? factsOf(`suite ${showName(name)}`, own) : [];
    }),
    ...(more > 0 ? [{ label: 'further suites', value: more }] : []),
    ...(previous ? factsOf(`all files at ${showCommit(previous.commit)}, before`, previous.totals) : []),
  ];
}

const factsOf = (of: string, totals: Totals): readonly Fact[] =>
  metrics
    .filter((metric) => totals[metric].total > 0)
    .map((metric) => ({ of, label: metric, value: showCount(totals[metric]) }));

/** Where most of what is uncovered lies. */
export const worstFileFacts = ({ files }: Evidence): readonly Fact[] =>
  files
    .filter(({ totals, outside }) => !outside && uncoveredOf(totals.lines) > 0)
    .sort((a, b) => uncoveredOf(b.totals.lines) - uncoveredOf(a.totals.lines))
    .slice(0, mostFiles)
    .map(({ path, totals: { lines } }) => ({
      of: 'files with the most uncovered lines',
      label: showName(path),
      value: `${uncoveredOf(lines)} of ${lines.total}`,
    }));

import type { Totals } from '../../formats/coverage/model.ts';
import type { Fact, Place } from '../../model/finding.ts';
import { formatPercent, isBelow } from '../../model/ratio.ts';
import { joinJudged } from '../../model/finding.ts';
import type { CoverageFinding, Judged } from './judged.ts';
import { byCoverage, countOf, type PathTotals } from './metric-count.ts';
import { metricOf, movedSince, type Earlier } from './moved.ts';
import { limited, type Limited, type Minimum } from './options.ts';
import type { RuleName } from './rules.ts';
import { showName } from '../../model/words.ts';
import { showCount } from './show-count.ts';

/** One total, now and at an earlier commit. */
interface TotalFigures {
  readonly now: Totals;
  readonly before?: Earlier | undefined;
}

interface Scope {
  /** What it is called in facts: `src/payments/**`. */
  readonly of: string;
  /** What follows a figure in a message: ` in src/payments/**`. */
  readonly within: string;
}

interface Figures {
  readonly now: Totals;
  readonly before?: Totals | undefined;
}

interface Limit {
  readonly metric: Limited;
  readonly percent: number;
}

const limitsOf = (minimum: Minimum): readonly Limit[] =>
  limited.flatMap((metric) => {
    const percent = minimum[metric];
    return percent === undefined ? [] : [{ metric, percent }];
  });

interface TotalScope extends Scope {
  /** It is all that was measured. */
  readonly isWhole?: boolean;
}

/** One total against the limits of its metrics. */
export const judgeTotal = (
  { isWhole, ...scope }: TotalScope,
  { now, before }: TotalFigures,
  minimum: Minimum,
): Judged =>
  joinJudged(
    limitsOf(minimum).map(({ metric, percent }): Judged => {
      const count = countOf(now, metric);
      const figures = { now, before: before?.totals };
      const fact: Fact = {
        of: scope.of,
        label: metric,
        value: showCount(count, percent),
        limit: `>= ${percent} %`,
        ...movedSince({ now: count, metric, percent }, before),
        ...(isWhole && { ...metricOf(metric, count), key: true }),
      };
      if (count.total === 0) return { facts: [fact], findings: [notMeasured({ metric, percent }, scope)] };
      if (!isBelow(count, percent)) return { facts: [fact], findings: [] };
      return { facts: [fact], findings: [below('below-limit', { metric, percent }, { ...scope, figures })] };
    }),
  );

interface Each extends Scope {
  /** What follows the path of a group in a message: ` of suite unit`. */
  readonly suffix: string;
  readonly rule: Extract<RuleName, 'below-limit' | 'new-file-below-limit'>;
  readonly groups: readonly PathTotals[];
  readonly before: ReadonlyMap<string, Totals>;
  /** Where the finding about a group is shown; a folder is no place. */
  readonly placeOf: (path: string) => Place | undefined;
  /** Whether it is a problem that no group has the metric. */
  readonly isRequired: (metric: Limited) => boolean;
}

/** Every file or folder against the limits; those that have nothing of a metric are left out. */
export const judgeEach = (each: Each, minimum: Minimum): Judged =>
  joinJudged(limitsOf(minimum).map((limit) => judgeGroups(each, limit)));

function judgeGroups(each: Each, limit: Limit): Judged {
  const { metric, percent } = limit;
  const measured = each.groups
    .map(({ path, totals }) => ({ path, totals, count: countOf(totals, metric) }))
    .filter(({ count }) => count.total > 0)
    .sort((a, b) => byCoverage(a.count, b.count));
  const [lowest] = measured;
  const shown = lowest
    ? `${showCount(lowest.count, percent)} in ${showName(lowest.path)}, the lowest of ${measured.length}`
    : 'not measured';
  const fact = { of: each.of, label: metric, value: shown, limit: `>= ${percent} %` };
  if (!lowest) return { facts: [fact], findings: each.isRequired(metric) ? [notMeasured(limit, each)] : [] };
  const findings = measured
    .filter(({ count }) => isBelow(count, percent))
    .map(({ path, totals }) => {
      const figures = { now: totals, before: each.before.get(path) };
      const within = ` in ${showName(path)}${each.suffix}`;
      return below(each.rule, limit, { figures, within, at: each.placeOf(path) });
    });
  return { facts: [fact], findings };
}

interface Shortfall {
  readonly figures: Figures;
  readonly within: string;
  readonly at?: Place | undefined;
}

function below(rule: Each['rule'], { metric, percent }: Limit, { figures, within, at }: Shortfall): CoverageFinding {
  const before = figures.before && countOf(figures.before, metric);
  const was = before && before.total > 0 ? ` (was ${formatPercent(before, percent)})` : '';
  const message = `${metric} ${showCount(countOf(figures.now, metric), percent)} is below ${percent} %${within}${was}`;
  return { rule, message, ...(at && { at }) };
}

const notMeasured = ({ metric, percent }: Limit, { within }: Scope): CoverageFinding => ({
  rule: 'not-measured',
  message: `${metric} not measured (0 of 0)${within}, the limit is ${percent} %`,
});

import type { Fact } from '../../model/finding.ts';
import { numberOf, showMove } from '../../model/words.ts';
import type { Evidence, JudgedFunction } from './evidence.ts';
import { nameOf, placeOf, type Judged, type SizeFinding } from './judged.ts';
import { excesses, limitsOf, type Excess } from './limit-of.ts';
import { showFigure } from './metrics.ts';
import type { Options } from './options.ts';
import { judgeByRows, type ByRow } from './judge-by-rows.ts';

/** Each function against its limits, and where there is a baseline, against its row. */
export function judgeFunctions(evidence: Evidence, options: Options): Judged {
  if (options.limits.length === 0) return { facts: [], findings: [] };
  const byRows = judgeByRows(evidence, options);
  const limits = limitsOf(options.limits);
  const judged = evidence.judged.map((one) => {
    const own = excesses(one.figures, limits(one.path), one.state);
    const always = excesses(one.figures, limits(one.path));
    return { one, excess: own, tighter: own.filter((each) => !always.some((other) => isSame(each, other))) };
  });
  const over = judged.filter(({ excess }) => excess.length > 0);
  // Without the baseline that is asked for the check is blocked, and nobody is blamed for what it may allow.
  const isRowless = options.ratchet !== undefined && byRows === undefined;
  const findings = over.flatMap(({ one, excess, tighter }) => {
    const row = byRows?.of(one);
    // What the baseline answers for is its own; a limit for new or changed functions knows no baseline.
    const mine = row === undefined && !isRowless ? excess : tighter;
    if (row?.finding) return [withFurther(row.finding, mine)];
    return mine.length > 0 ? [overLimit(one, mine)] : [];
  });
  return {
    facts: [
      ...limitFacts(
        evidence,
        over.map(({ excess }) => excess),
        options,
      ),
      ...(byRows?.facts ?? []),
    ],
    findings: [...findings, ...(byRows?.findings ?? [])],
  };
}

const isSame = (a: Excess, b: Excess): boolean => a.metric === b.metric && a.limit === b.limit;

const overLimit = (one: JudgedFunction, excess: readonly Excess[]): SizeFinding => ({
  rule: 'over-limit',
  message: `${nameOf(one)} has ${showExcess(excess)}${since(one, excess)}`,
  at: placeOf(one),
});

const showExcess = (excess: readonly Excess[]): string =>
  excess
    .map(({ metric, value, limit }) => `${showFigure(metric, value)}, ${value - limit} over the limit of ${limit}`)
    .join('; ');

function since({ before, state }: JudgedFunction, excess: readonly Excess[]): string {
  if (!before || state === 'same') return '';
  const told = excess.flatMap(({ metric, value }) =>
    before.figures[metric] === value ? [] : [showFigure(metric, before.figures[metric])],
  );
  return told.length > 0 ? ` (${told.join(', ')} before this change)` : '';
}

const withFurther = (finding: NonNullable<ByRow['finding']>, excess: readonly Excess[]): SizeFinding =>
  excess.length === 0 ? finding : { ...finding, details: [...(finding.details ?? []), showExcess(excess)] };

/** A line per limit that something is over, beside how many are. */
function limitFacts(evidence: Evidence, over: readonly (readonly Excess[])[], options: Options): readonly Fact[] {
  const { totals, scope, before } = evidence;
  const of = scope === 'all' ? 'all functions' : 'functions in changed files';
  const counts = new Map<string, { metric: Excess['metric']; limit: number; count: number }>();
  for (const { metric, limit } of over.flat()) {
    const key = `${metric} ${limit}`;
    const known = counts.get(key) ?? { metric, limit, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  const within: Fact = {
    of,
    label: 'within their limits',
    value: `${totals.functions - over.length} of ${totals.functions}`,
  };
  const all: Fact = {
    of,
    label: 'over a limit',
    value: over.length,
    // Those that the baseline knows may be over theirs.
    ...(!options.ratchet && { limit: '<= 0' }),
    ...(before && { before: String(before.over), change: showMove(over.length, before.over) }),
    key: true,
    ...(scope === 'all' && { metric: { name: 'over-limit', value: over.length } }),
  };
  return [
    within,
    all,
    ...[...counts.values()].map(({ metric, limit, count }) => ({
      of,
      label: `over a limit of ${metric}`,
      value: numberOf(count, 'function'),
      limit: `<= ${limit} each`,
    })),
  ];
}

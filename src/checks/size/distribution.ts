import type { MeasuredFunction } from '../../languages/measured.ts';
import type { SizeMetric } from './metrics.ts';

export const valueOf = (one: MeasuredFunction, metric: SizeMetric): number =>
  metric === 'lines' ? one.end - one.start + 1 : one[metric];

/** How many functions have which value of one metric: all that is told of them together comes from it, exactly. */
export interface Spread {
  readonly metric: SizeMetric;
  readonly total: number;
  /** By ascending value. */
  readonly values: readonly (readonly [value: number, count: number])[];
}

/** Nearly all values are less: an array counts them several times as fast as a map. */
const usual = 256;

export function spreadOf(functions: readonly MeasuredFunction[], metric: SizeMetric): Spread {
  const few = new Uint32Array(usual);
  const many = new Map<number, number>();
  for (const one of functions) {
    const value = valueOf(one, metric);
    if (value < usual) few[value] = (few[value] ?? 0) + 1;
    else many.set(value, (many.get(value) ?? 0) + 1);
  }
  const values: (readonly [number, number])[] = [];
  few.forEach((count, value) => {
    if (count > 0) values.push([value, count]);
  });
  return { metric, total: functions.length, values: values.concat([...many].sort(([a], [b]) => a - b)) };
}

export type Spreads = Readonly<Record<SizeMetric, Spread>>;

export const spreadsOf = (functions: readonly MeasuredFunction[]): Spreads => ({
  lines: spreadOf(functions, 'lines'),
  nloc: spreadOf(functions, 'nloc'),
  cyclomatic: spreadOf(functions, 'cyclomatic'),
  cognitive: spreadOf(functions, 'cognitive'),
  nesting: spreadOf(functions, 'nesting'),
  parameters: spreadOf(functions, 'parameters'),
});

/** Functions whose value is at least `from` and at most `to`. */
export interface Band {
  /** `1-15`, `16-40`, `over 40`. */
  readonly band: string;
  readonly from: number;
  /** The last band has no end. */
  readonly to?: number;
  readonly count: number;
}

export const usualEdges: readonly number[] = [15, 40];

/** The least that a function can have: it tells where the first band begins. */
const least = {
  lines: 1,
  nloc: 1,
  cyclomatic: 1,
  cognitive: 0,
  nesting: 0,
  parameters: 0,
} as const satisfies Record<SizeMetric, number>;

/** `edges` are the greatest values of the bands, ascending; what is greater than all of them is the last band. */
export function bandsOf({ metric, values }: Spread, edges: readonly number[] = usualEdges): readonly Band[] {
  const counts = Array.from({ length: edges.length + 1 }, () => 0);
  let at = 0;
  for (const [value, count] of values) {
    while (value > (edges[at] ?? Infinity)) at += 1;
    counts[at] = (counts[at] ?? 0) + count;
  }
  return counts.map((count, index) => {
    const before = edges[index - 1];
    const from = before === undefined ? least[metric] : before + 1;
    const to = edges[index];
    if (to === undefined) return { band: before === undefined ? 'all' : `over ${before}`, from, count };
    return { band: from < to ? `${from}-${to}` : `${to}`, from, to, count };
  });
}

const percents = [50, 75, 90, 95, 99] as const;

export type Percentiles = Readonly<Record<`p${(typeof percents)[number]}` | 'max', number>>;

/**
 * By nearest rank: the value that at least that many percent of the functions do not exceed. It is always the value of
 * a function, and none is made up between two. Of no function there is none.
 */
export function percentilesOf({ total, values }: Spread): Percentiles | undefined {
  const max = values.at(-1)?.[0];
  if (max === undefined) return undefined;
  const [p50 = max, p75 = max, p90 = max, p95 = max, p99 = max] = percents.map((percent) =>
    // The product is a whole number, so the quotient cannot be rounded past one.
    valueAt(values, Math.ceil((percent * total) / 100)),
  );
  return { p50, p75, p90, p95, p99, max };
}

/** The value of the function that has this place, counted from 1, among all by ascending value. */
function valueAt(values: Spread['values'], rank: number): number | undefined {
  let passed = 0;
  return values.find(([, count]) => (passed += count) >= rank)?.[0];
}

/** Under the names of Epic 21's `collect_baseline_metrics.py`, where a function of 15 lines is among `<15`. */
export interface BaselineFigures {
  readonly function_size_distribution: Readonly<Record<'<15' | '15-40' | '>40', number>>;
  readonly total_functions: number;
}

/** Of the spread of lines. */
export function baselineFigures(lines: Spread): BaselineFigures {
  const [short = 0, middle = 0, long = 0] = bandsOf(lines, [15, 40]).map(({ count }) => count);
  return { function_size_distribution: { '<15': short, '15-40': middle, '>40': long }, total_functions: lines.total };
}

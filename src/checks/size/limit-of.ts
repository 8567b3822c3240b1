import { anyOf } from '../../formats/glob.ts';
import { sizeMetrics, type Figures, type SizeMetric } from './metrics.ts';
import type { SizeLimit } from './options.ts';

/** What a change does to a function; undefined where there is no change, or nobody knows. */
export type FunctionState = 'new' | 'changed' | 'same' | undefined;

/** The limit of one function of a file, by metric; undefined where it has none. */
export type LimitOf = (metric: SizeMetric, state?: FunctionState) => number | undefined;

const isFor = (whom: SizeLimit['for'], state: FunctionState): boolean =>
  whom === 'all' || state === 'new' || (whom === 'changed' && state === 'changed');

/** The limits of a file: of those for the same metric and function the last one decides. */
export function limitsOf(limits: readonly SizeLimit[]): (path: string) => LimitOf {
  const rows = limits.map((limit) => ({ limit, fits: limit.at === undefined ? () => true : anyOf([limit.at].flat()) }));
  // Asked for each metric of each function: the globs are tried once for a file.
  const known = new Map<string, LimitOf>();
  return (path) => {
    const found = known.get(path) ?? limitOfFile(rows.flatMap(({ limit, fits }) => (fits(path) ? [limit] : [])));
    known.set(path, found);
    return found;
  };
}

function limitOfFile(limits: readonly SizeLimit[]): LimitOf {
  const lastFirst = limits.toReversed();
  return (metric, state) => {
    const found = lastFirst.find((limit) => limit[metric] !== undefined && isFor(limit.for, state))?.[metric];
    return found === 'off' ? undefined : found;
  };
}

export interface Excess {
  readonly metric: SizeMetric;
  readonly value: number;
  readonly limit: number;
}

/** By which metrics a function is over its limits. */
export const excesses = (figures: Figures, limitOf: LimitOf, state?: FunctionState): readonly Excess[] =>
  sizeMetrics.flatMap((metric) => {
    const limit = limitOf(metric, state);
    return limit !== undefined && figures[metric] > limit ? [{ metric, value: figures[metric], limit }] : [];
  });

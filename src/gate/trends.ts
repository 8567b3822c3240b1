import type { HistoryEntry } from '../formats/history/entry.ts';
import type { Report, Trend, TrendPoint } from '../model/report.ts';
import { metricsOf } from './metrics.ts';

interface Now extends Pick<Report, 'at' | 'results'> {
  readonly sha: string;
}

/** Each figure of this run behind what the history has of it; one of which the history has nothing is no trend yet. */
export function trendsOf(history: readonly HistoryEntry[], { at, sha, results }: Now, keep: number): readonly Trend[] {
  const earlier = history.filter((entry) => entry.sha !== sha && Date.parse(entry.at) < Date.parse(at));
  return [...metricsOf(results)].flatMap(([key, { value, unit, label }]): readonly Trend[] => {
    const points = earlier.flatMap((entry): readonly TrendPoint[] => {
      const metric = Object.hasOwn(entry.metrics, key) ? entry.metrics[key] : undefined;
      // Figures of another unit are figures of something else.
      return metric && metric.unit === unit ? [{ at: entry.at, sha: entry.sha, value: metric.value }] : [];
    });
    if (points.length === 0) return [];
    const [check = ''] = key.split('/');
    return [
      { check, label, ...(unit !== undefined && { unit }), points: [...points, { at, sha, value }].slice(-keep) },
    ];
  });
}

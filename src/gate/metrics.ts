import { metricKey, mostMetrics, type HistoryMetric } from '../formats/history/entry.ts';
import type { CheckResult } from '../model/report.ts';
import { clip, visible } from '../model/visible.ts';

/** The figures that a history keeps, by `check/name`. What a check that was blocked measured is a part of something. */
export function metricsOf(results: readonly CheckResult[]): ReadonlyMap<string, HistoryMetric> {
  const metrics = new Map<string, HistoryMetric>();
  for (const { check, outcome, facts } of results) {
    if (outcome !== 'passed' && outcome !== 'failed') continue;
    for (const { label, metric } of facts) {
      const key = `${check}/${metric?.name ?? ''}`;
      // The name of a figure that stands for two would stand for neither.
      if (!metric || !metricKey.test(key) || metrics.has(key) || metrics.size === mostMetrics) continue;
      const { value, unit } = metric;
      metrics.set(key, { value, ...(unit !== undefined && { unit }), label: clip(visible(label), 200) });
    }
  }
  return metrics;
}

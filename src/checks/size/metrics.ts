import { sizeMetrics, type SizeMetric } from '../../formats/size-baseline/sizes.ts';
import type { MeasuredFunction } from '../../languages/measured.ts';

export { sizeMetrics, type SizeMetric };

export type Figures = Readonly<Record<SizeMetric, number>>;

export const figuresOf = ({
  start,
  end,
  nloc,
  cyclomatic,
  cognitive,
  nesting,
  parameters,
}: Omit<MeasuredFunction, 'name' | 'kind'>): Figures => ({
  cyclomatic,
  cognitive,
  nloc,
  lines: end - start + 1,
  nesting,
  parameters,
});

export const isSameFigures = (a: Figures, b: Figures): boolean =>
  sizeMetrics.every((metric) => a[metric] === b[metric]);

const counted = {
  nloc: ['line of code', 'lines of code'],
  lines: ['line', 'lines'],
  parameters: ['parameter', 'parameters'],
} as const;

/** `cyclomatic complexity 25`, `3 parameters`: as sentences have it. */
export const showFigure = (metric: SizeMetric, value: number): string => {
  if (metric === 'cyclomatic' || metric === 'cognitive') return `${metric} complexity ${value}`;
  if (metric === 'nesting') return `nesting ${value}`;
  const [one, many] = counted[metric];
  return `${value} ${value === 1 ? one : many}`;
};

/** What is measured of a function and may have a limit, in the order in which a row has them. */
export const sizeMetrics = ['lines', 'nloc', 'cyclomatic', 'cognitive', 'nesting', 'parameters'] as const;

export type SizeMetric = (typeof sizeMetrics)[number];

/** Figures by metric; in a row, only of the metrics that are over their limit. */
export type Sizes = Readonly<Partial<Record<SizeMetric, number | undefined>>>;

/** `nloc 80, cyclomatic 25`. */
export const printSizes = (sizes: Sizes): string =>
  sizeMetrics.flatMap((metric) => (sizes[metric] === undefined ? [] : [`${metric} ${sizes[metric]}`])).join(', ');

/** What of each metric is allowed by a and by b: what only one of them has, the other holds to the limit. */
export const leastSizes = (a: Sizes, b: Sizes): Sizes =>
  pickSizes((metric) => {
    const [one, other] = [a[metric], b[metric]];
    return one === undefined || other === undefined ? undefined : Math.min(one, other);
  });

/** What of each metric is allowed by a or by b. */
export const mostSizes = (a: Sizes, b: Sizes): Sizes =>
  pickSizes((metric) => {
    const most = Math.max(a[metric] ?? 0, b[metric] ?? 0);
    return most > 0 ? most : undefined;
  });

export function pickSizes(valueOf: (metric: SizeMetric) => number | undefined): Sizes {
  const sizes: Partial<Record<SizeMetric, number>> = {};
  for (const metric of sizeMetrics) {
    const value = valueOf(metric);
    if (value !== undefined) sizes[metric] = value;
  }
  return sizes;
}

/** More is allowed by a, in any metric: less in one makes up for nothing in another. */
export const isLooser = (a: Sizes, b: Sizes): boolean =>
  sizeMetrics.some((metric) => (a[metric] ?? 0) > (b[metric] ?? 0));

export const isSameSizes = (a: Sizes, b: Sizes): boolean => sizeMetrics.every((metric) => a[metric] === b[metric]);

export const isNothing = (sizes: Sizes): boolean => sizeMetrics.every((metric) => sizes[metric] === undefined);

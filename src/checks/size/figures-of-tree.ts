import { bandsOf, baselineFigures, percentilesOf, spreadOf, type Percentiles } from './distribution.ts';
import type { Evidence } from './evidence.ts';
import type { SizeMetric } from './metrics.ts';
import type { Options } from './options.ts';
import type { MeasuredFile } from './read-sources.ts';

type Told = 'totals' | 'distribution' | 'percentiles' | 'function_size_distribution' | 'total_functions';

/** What is told of all functions together. */
export function figuresOfTree(files: readonly MeasuredFile[], bands: Options['bands']): Pick<Evidence, Told> {
  const functions = files.flatMap((file) => file.functions);
  const percentiles = (metric: SizeMetric): Percentiles | undefined => percentilesOf(spreadOf(functions, metric));
  return {
    totals: {
      files: files.length,
      functions: functions.length,
      lines: sum(files.map(({ lines }) => lines)),
      nloc: sum(files.map(({ nloc }) => nloc)),
    },
    distribution: { metric: bands.of, bands: [...bandsOf(spreadOf(functions, bands.of), bands['up-to'])] },
    percentiles: {
      lines: percentiles('lines'),
      nloc: percentiles('nloc'),
      cyclomatic: percentiles('cyclomatic'),
      cognitive: percentiles('cognitive'),
      nesting: percentiles('nesting'),
      parameters: percentiles('parameters'),
    },
    ...baselineFigures(spreadOf(functions, 'lines')),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

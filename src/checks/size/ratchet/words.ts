import { printKey, type FunctionKey } from '../../../formats/size-baseline/key.ts';
import { printSizes, sizeMetrics, type Sizes } from '../../../formats/size-baseline/sizes.ts';
import { clip, visible } from '../../../model/visible.ts';
import { showFigure } from '../metrics.ts';
import type { Excess } from './judge-functions.ts';

/** `src/a.ts Foo.bar#2`, in one line. */
export const showKey = (key: FunctionKey): string => visible(clip(printKey(key), 200));

/** `cyclomatic complexity 25, 5 over the 20 in the baseline; 80 lines of code, 20 over the limit of 60`. */
export const showExcesses = (excess: readonly Excess[]): string =>
  excess
    .map(({ metric, value, allowed, by }) => {
      const than = by === 'row' ? `${allowed} in the baseline` : `limit of ${allowed}`;
      return `${showFigure(metric, value)}, ${value - allowed} over the ${than}`;
    })
    .join('; ');

/** ` (cyclomatic complexity 22 before this change)`: of what was measured at the base and is not told already. */
export function showBefore(excess: readonly Excess[]): string {
  const told = excess.flatMap(({ metric, value, allowed, before }) =>
    before === undefined || before === value || before === allowed ? [] : [showFigure(metric, before)],
  );
  return told.length > 0 ? ` (${told.join(', ')} before this change)` : '';
}

/** Of a row that allows more than another: `cyclomatic 25, 20 at the base of this change (+5), and nloc 80, not there`. */
export const showLoosened = (sizes: Sizes, than: Sizes, where: string): string =>
  sizeMetrics
    .flatMap((metric) => {
      const [value, other] = [sizes[metric], than[metric]];
      if (value === undefined || value <= (other ?? 0)) return [];
      return other === undefined
        ? [`${metric} ${value}, none ${where}`]
        : [`${metric} ${value}, ${other} ${where} (+${value - other})`];
    })
    .join(', and ');

/** `nloc 80, cyclomatic 25`. */
export const showSizes = (sizes: Sizes): string => printSizes(sizes) || 'nothing over a limit';

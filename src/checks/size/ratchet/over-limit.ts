import { pickSizes, type Sizes } from '../../../formats/size-baseline/sizes.ts';
import type { JudgedFunction, LimitOfPath } from './model.ts';

/** The figures that are over their limit: what a row of the function has. */
export const overLimit = ({ path, figures }: Pick<JudgedFunction, 'path' | 'figures'>, limitOf: LimitOfPath): Sizes =>
  pickSizes((metric) => {
    const limit = limitOf(path, metric);
    return limit !== undefined && figures[metric] > limit ? figures[metric] : undefined;
  });

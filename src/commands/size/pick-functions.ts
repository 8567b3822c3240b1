import { valueOf, type Spread, type Spreads } from '../../checks/size/distribution.ts';
import type { MeasuredFile, MeasuredFunction } from './measured-tree.ts';
import type { Wishes } from './wishes.ts';

export interface Located {
  readonly path: string;
  readonly measured: MeasuredFunction;
}

export interface Picked {
  readonly listed: readonly Located[];
  /** How many more would be listed but for `--top`. */
  readonly more: number;
}

/** Of files by path. Where the metric ties, path and line decide: the order is the same on every machine. */
export function pickFunctions(
  files: readonly MeasuredFile[],
  { sort, top, min }: Pick<Wishes, 'sort' | 'top' | 'min'>,
  spreads: Spreads,
): Picked {
  if (sort === 'path') return cut(located(files), top, spreads.lines.total);
  const spread = spreads[sort];
  // Of many functions few are listed: what is too small to be among them is not sorted.
  const least = Math.max(min, leastOfTop(spread, top));
  const candidates = located(files, (one) => valueOf(one, sort) >= least);
  // The sort keeps those that tie in their order, which is that of path and line.
  const worst = candidates.sort((a, b) => valueOf(b.measured, sort) - valueOf(a.measured, sort));
  return cut(worst, top, countFrom(spread, min));
}

const located = (files: readonly MeasuredFile[], fits: (one: MeasuredFunction) => boolean = () => true): Located[] =>
  files.flatMap(({ path, functions }) => functions.filter(fits).map((measured) => ({ path, measured })));

function cut(functions: readonly Located[], top: number, all: number): Picked {
  const listed = functions.slice(0, top);
  return { listed, more: all - listed.length };
}

/** The value of the last of the first `top` functions. */
function leastOfTop({ values }: Spread, top: number): number {
  let passed = 0;
  return values.findLast(([, count]) => (passed += count) >= top)?.[0] ?? 0;
}

const countFrom = ({ values }: Spread, least: number): number =>
  values.reduce((sum, [value, count]) => (value >= least ? sum + count : sum), 0);

import { anyOf } from '../../formats/glob.ts';
import type { Evidence } from './evidence.ts';
import type { MostLimit } from './options.ts';
import type { StatedFunction } from './states.ts';

interface Known {
  /** Paths of the files that may be meant: those that were measured, or where that is a part only, all of them. */
  readonly sources: readonly string[];
  /** Whether it is known what was there before the change. */
  readonly hasBefore: boolean;
}

/** How many of them are named. */
const mostNamed = 10;

/** How many functions are over a figure, and which of them the change brought over it. */
export function countMost(
  { over, of, at, functions }: MostLimit,
  all: readonly StatedFunction[],
  { sources, hasBefore }: Known,
): Evidence['most'][number] {
  const fits = at === undefined ? () => true : anyOf([at]);
  const above = all.filter(({ path, figures }) => figures[of] > over && fits(path));
  return {
    over,
    of,
    ...(at !== undefined && { at }),
    files: sources.filter(fits).length,
    ...(functions !== undefined && { functions: above.length, first: largest(above, of) }),
    ...(hasBefore && {
      came: above.filter(({ state, before }) => state !== 'same' && !((before?.figures[of] ?? 0) > over)),
    }),
  };
}

const largest = (above: readonly StatedFunction[], of: MostLimit['of']): StatedFunction[] =>
  above.toSorted((a, b) => b.figures[of] - a.figures[of]).slice(0, mostNamed);

import type { Exhibit } from '../../model/finding.ts';
import { limits } from '../../model/limits.ts';
import type { Evidence } from './evidence.ts';
import type { StatedFunction } from './states.ts';

/** The longest functions, the longest first, as far as there is room for them. */
export const largestOf = (all: readonly StatedFunction[]): NonNullable<Evidence['largest']> =>
  all
    .toSorted((a, b) => b.figures.lines - a.figures.lines)
    .slice(0, limits.exhibitRows)
    .map(({ path, name, start, figures: { lines, cyclomatic, cognitive } }) => [
      path,
      name,
      start,
      lines,
      cyclomatic,
      cognitive,
    ]);

export const sizesExhibit = ({ largest = [], totals }: Evidence): readonly Exhibit[] =>
  largest.length === 0
    ? []
    : [
        {
          kind: 'sizes',
          columns: ['lines', 'cyclomatic', 'cognitive'],
          rows: largest.map(([file, name, line, ...figures]) => ({ file, line, name, figures })),
          leftOut: Math.max(0, totals.functions - largest.length),
        },
      ];

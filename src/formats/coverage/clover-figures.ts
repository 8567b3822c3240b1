import type { XmlElement } from '../xml/handler.ts';
import { fileBuilder } from './builder.ts';
import { declaredCount } from './declared-count.ts';
import { moreHits } from './hits.ts';
import type { Count, FileCoverage } from './model.ts';
import { totalsOf } from './totals.ts';
import type { XmlValues } from './xml-values.ts';

/** What a <file> says that it has in all. */
export interface CloverFigures {
  readonly branches: Count;
  readonly functions: Count;
  readonly statements: Count;
  /** Where in the report it says so. */
  readonly line: number;
}

const nothing: Count = { covered: 0, total: 0 };
export const noFigures: CloverFigures = { branches: nothing, functions: nothing, statements: nothing, line: 0 };

export function cloverFigures(metrics: XmlElement, values: XmlValues): CloverFigures {
  const branches = declaredCount(metrics, 'coveredconditionals', 'conditionals') ?? nothing;
  const functions = declaredCount(metrics, 'coveredmethods', 'methods') ?? nothing;
  const statements = declaredCount(metrics, 'coveredstatements', 'statements') ?? nothing;
  for (const { total } of [branches, functions]) values.checkBranches(metrics, total);
  return { branches, functions, statements, line: metrics.line };
}

/**
 * Istanbul writes no functions at all, and a branch only where a statement begins on its line. What a file has and no line
 * of it tells is kept as on no line: it counts in totals, and in no change.
 */
export function offLines({ path, ...part }: FileCoverage, figures: CloverFigures): FileCoverage {
  const builder = fileBuilder(moreHits);
  const known = totalsOf({ path, ...part });
  const branches = rest(figures.branches, known.branches);
  const functions = rest(figures.functions, known.functions);
  builder.branch(0, branches.covered, branches.total);
  for (let index = 0; index < functions.total; index++) {
    builder.function(0, `#${index + 1}`, index < functions.covered ? 1 : 0);
  }
  return builder.seal(path);
}

function rest(all: Count, known: Count): Count {
  const total = Math.max(0, all.total - known.total);
  return { covered: Math.min(total, Math.max(0, all.covered - known.covered)), total };
}

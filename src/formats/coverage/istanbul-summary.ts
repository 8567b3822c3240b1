import type { JsonFormat, JsonSource } from './json-format.ts';
import { asRatio, isObject, member, mostFigure, refuse, someMember } from './json-parts.ts';
import { emptyFile, type Count, type FileCoverage, type Totals } from './model.ts';

/** `coverage-summary.json`: figures of each file, no lines. Its percentages are rounded, or the text `Unknown`. */
export const istanbulSummary: JsonFormat = {
  id: 'istanbul-summary',
  matches: (value) => someMember(value, isFigures),
  read(value, source) {
    const entries = Object.entries(value);
    return {
      format: 'istanbul-summary',
      files: entries.filter(([path]) => path !== 'total').map(([path, figures]) => readFile(path, figures, source)),
      sources: [],
      declared: declared(member(value, 'total')),
      notes: [],
    };
  },
};

const isFigures = (value: unknown): boolean =>
  member(value, 'statements') !== undefined && member(member(value, 'lines'), 'pct') !== undefined;

const figuresWanted = `counts of covered and total, up to ${mostFigure}`;

const counted = ['lines', 'branches', 'functions', 'statements'] as const;

function readFile(path: string, figures: unknown, source: JsonSource): FileCoverage {
  if (!isObject(figures)) refuse(source, [path], figures, 'figures of a file');
  const count = (metric: (typeof counted)[number]): Count =>
    ratioOf(figures, metric) ?? refuse(source, [path, metric], figures[metric], figuresWanted);
  const summary: Totals = {
    lines: count('lines'),
    branches: count('branches'),
    functions: count('functions'),
    statements: count('statements'),
    instructions: { covered: 0, total: 0 },
  };
  return { ...emptyFile(path), summary };
}

function ratioOf(figures: unknown, metric: string): Count | undefined {
  const figure = member(figures, metric);
  return asRatio(member(figure, 'covered'), member(figure, 'total'));
}

function declared(total: unknown): Partial<Totals> {
  const known = counted.map((metric) => [metric, ratioOf(total, metric)] as const).filter(([, count]) => count);
  return Object.fromEntries(known);
}

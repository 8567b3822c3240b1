import { numberOf } from '../../model/words.ts';
import { valueOf } from '../../checks/size/distribution.ts';
import { sizeMetrics, type SizeMetric } from '../../checks/size/metrics.ts';
import { layNames } from './lay-names.ts';
import type { Look } from './look.ts';
import type { Survey } from './survey.ts';

const orders = {
  lines: 'lines',
  nloc: 'lines of code',
  cyclomatic: 'cyclomatic complexity',
  cognitive: 'cognitive complexity',
  nesting: 'nesting',
  parameters: 'parameters',
  path: 'path',
} as const satisfies Record<Survey['sort'], string>;

/** Where a terminal is too narrow for whole words. */
const shortHeads = {
  lines: 'lines',
  nloc: 'nloc',
  cyclomatic: 'cycl.',
  cognitive: 'cogn.',
  nesting: 'nest.',
  parameters: 'par.',
} as const satisfies Record<SizeMetric, string>;

interface Column {
  readonly metric: SizeMetric;
  readonly head: string;
  readonly width: number;
}

/** Figures first: names can be long, and what is last can be cut without moving the rest. */
export function functionTable(survey: Survey, look: Look): readonly string[] {
  const { listed, sort } = survey;
  const columns = columnsFor(survey, look);
  const names = layNames(listed, look, look.columns - widthOf(columns));
  const rows = listed.map(({ measured }, index) => {
    const figures = columns.map(({ metric, width }) => {
      const figure = String(valueOf(measured, metric)).padStart(width);
      return metric === sort ? look.paint('bold', figure) : figure;
    });
    return `  ${figures.join('  ')}  ${names[index] ?? ''}`;
  });
  const heads = columns.map(({ head, width }) => head.padStart(width)).join('  ');
  return [titleOf(survey, look), look.paint('dim', `  ${heads}  function`), ...rows, ...restOf(survey)];
}

export const titleOf = ({ sort, min }: Survey, { paint }: Look): string =>
  paint('bold', `Functions by ${orders[sort]}${min > 0 ? `, from ${min}` : ''}`);

export const restOf = ({ more }: Survey): readonly string[] =>
  more > 0 ? [`  and ${numberOf(more, 'function')} more; --all lists them`] : [];

/** As many of them, and as whole words, as leave room for the name. */
function columnsFor(survey: Survey, { columns, isTerminal }: Look): readonly Column[] {
  const whole = sizeMetrics.map((metric) => columnFor(metric, metric, survey));
  if (!isTerminal) return whole;
  const short = sizeMetrics.map((metric) => columnFor(metric, shortHeads[metric], survey));
  const one = short.filter(({ metric }) => metric === (survey.sort === 'path' ? 'lines' : survey.sort));
  return [whole, short].find((some) => columns - widthOf(some) >= roomForNames) ?? one;
}

const roomForNames = 32;

const widthOf = (columns: readonly Column[]): number => columns.reduce((sum, { width }) => sum + width + 2, 2);

function columnFor(metric: SizeMetric, head: string, { spreads }: Survey): Column {
  const [largest = 0] = spreads[metric].values.at(-1) ?? [];
  return { metric, head, width: Math.max(head.length, String(largest).length) };
}

import { compareText } from '../../formats/coverage/compare-text.ts';
import { visible } from '../../model/visible.ts';
import { numberOf } from '../../model/words.ts';
import { safeLayout } from '../../reporters/safe-line.ts';
import { explainFunctions } from './explain-functions.ts';
import { functionTable, titleOf } from './function-table.ts';
import type { Look } from './look.ts';
import { showDistribution, showPercentiles } from './show-distribution.ts';
import type { Survey } from './survey.ts';

/** For people: the worst functions, how large all of them are, and what was left out. */
export function asTable(survey: Survey, look: Look): string {
  const parts = [
    functions(survey, look),
    showDistribution(survey.spreads.lines, look),
    showPercentiles(survey.spreads, look),
    [...totals(survey), ...leftOut(survey)],
  ].filter((lines) => lines.length > 0);
  return safeLayout(parts.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n'));
}

function functions(survey: Survey, look: Look): readonly string[] {
  if (survey.listed.length > 0) return survey.withPoints ? explainFunctions(survey, look) : functionTable(survey, look);
  const isUnasked = survey.more > 0 || survey.min === 0;
  return isUnasked ? [] : [titleOf(survey, look), '  none'];
}

const totals = ({ totals: { files, functions, lines, nloc } }: Survey): readonly string[] => [
  `  ${numberOf(functions, 'function')} in ${numberOf(files, 'file')}; ${numberOf(lines, 'line')}, ${nloc} of them with code`,
];

function leftOut({ tree, withIgnored }: Survey): readonly string[] {
  if (tree.leftOut.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { reason } of tree.leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const reasons = [...counts]
    .sort(([a], [b]) => compareText(a, b))
    .map(([reason, files]) => `${files} ${visible(reason)}`);
  const hint = withIgnored ? '' : '; --no-ignore measures them';
  return [`  ${numberOf(tree.leftOut.length, 'file')} left out: ${reasons.join(', ')}${hint}`];
}

import { clip, visible } from '../../model/visible.ts';
import { restOf, titleOf } from './function-table.ts';
import { layNames } from './lay-names.ts';
import type { Look } from './look.ts';
import type { MeasuredFunction } from './measured-tree.ts';
import { allPoints } from './points.ts';
import type { Survey } from './survey.ts';

/** Each function, line by line, with what makes it complex, and the sum below. */
export function explainFunctions(survey: Survey, look: Look): readonly string[] {
  const { listed } = survey;
  const names = layNames(listed, look, look.columns);
  const parts = listed.flatMap(({ measured }, index) => [
    '',
    look.paint('bold', names[index] ?? ''),
    ...rowsOf(measured, look),
  ]);
  return [titleOf(survey, look), ...parts, ...restOf(survey).flatMap((line) => ['', line])];
}

function rowsOf(measured: MeasuredFunction, { paint }: Look): readonly string[] {
  const points = allPoints(measured).map(({ line, construct, cyclomatic, cognitive }) =>
    row(String(line), plus(cyclomatic), plus(cognitive), visible(clip(construct, 60))),
  );
  return [
    paint('dim', row('line', 'cyclomatic', 'cognitive', '')),
    ...points,
    paint('bold', row('sum', String(measured.cyclomatic), String(measured.cognitive), '')),
  ];
}

const plus = (points: number): string => (points === 0 ? '' : `+${points}`);

const row = (line: string, cyclomatic: string, cognitive: string, construct: string): string =>
  `  ${line.padStart(7)}  ${cyclomatic.padStart(10)}  ${cognitive.padStart(9)}  ${construct}`.trimEnd();

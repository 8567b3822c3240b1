import { baselineFigures, bandsOf, percentilesOf, valueOf } from '../../checks/size/distribution.ts';
import { sizeMetrics } from '../../checks/size/metrics.ts';
import { jsonLine } from './json-line.ts';
import type { Located } from './pick-functions.ts';
import { allPoints } from './points.ts';
import type { Survey } from './survey.ts';

/** For programs. One line for each function and file, so that 100,000 are soon written and a difference can be read. */
export function asJson(survey: Survey): string {
  const { tree, listed, totals, spreads, withPoints } = survey;
  const sections: Readonly<Record<string, object | number>> = {
    functions: listed.map((one) => functionAsJson(one, withPoints)),
    files: tree.files.map(({ path, language, lines, nloc, functions }) => {
      return { path, language, lines, nloc, functions: functions.length };
    }),
    totals,
    distribution: { metric: 'lines', bands: bandsOf(spreads.lines) },
    percentiles: Object.fromEntries(sizeMetrics.map((metric) => [metric, percentilesOf(spreads[metric])])),
    ...baselineFigures(spreads.lines),
    leftOut: tree.leftOut.map(({ path, reason, detail }) => ({ path, reason, detail })),
    unparsed: tree.unparsed.map(({ path, line, message }) => ({ path, line, message })),
  };
  const printed = Object.entries(sections).map(([name, section]) => `  "${name}": ${printSection(section)}`);
  return `{\n${printed.join(',\n')}\n}\n`;
}

const functionAsJson = ({ path, measured }: Located, withPoints: boolean): object => {
  const { name, kind, start, end, nloc, parameters, nesting, cyclomatic, cognitive } = measured;
  const lines = valueOf(measured, 'lines');
  const figures = { path, name, kind, start, end, lines, nloc, parameters, nesting, cyclomatic, cognitive };
  return withPoints ? { ...figures, points: allPoints(measured) } : figures;
};

function printSection(section: object | number): string {
  if (typeof section === 'number') return String(section);
  if (!Array.isArray(section)) return jsonLine(section);
  return section.length === 0 ? '[]' : `[\n${section.map((item: object) => `    ${jsonLine(item)}`).join(',\n')}\n  ]`;
}

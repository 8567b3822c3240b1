import { isAtLeast } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { numberOf } from '../../model/words.ts';
import { byFile, openEntries, type Entry } from '../entries.ts';
import { code, folded } from '../markdown.ts';
import { checksTable } from '../markdown/checks-table.ts';
import { findingGroups } from '../markdown/finding-groups.ts';
import { nextSteps } from '../markdown/next-steps.ts';
import type { View } from '../markdown/place-text.ts';
import { provenance } from '../markdown/provenance.ts';
import { trendChart, visibleTrends } from '../markdown/trend-chart.ts';
import { waivedList } from '../markdown/waived-list.ts';
import { repositoryPath } from '../repository-path.ts';
import type { Part } from './section.ts';

/** Beyond this a comment is no place to read: the summary and the JSON report have all. */
const most = { worst: 10, perFile: 30, files: 25, waived: 30, trends: 3, checksBytes: 20_000 } as const;

/** The parts of a section in the order of their worth; what is ready is short. */
export function sectionParts(report: Report, view: View): readonly Part[] {
  const checks = part('checks', 1, checksTable(report.results, most.checksBytes));
  const sources = part('provenance', 1, folded('What was compared', provenance(report)));
  const entries = openEntries(report);
  // A run that is ready can have warnings, and a number that nobody can look into helps nobody.
  if (report.verdict === 'ready') return [...checks, ...foldedFindings('', entries, view), ...sources];
  const steps = nextSteps(report, view);
  return [
    ...checks,
    ...part('steps', steps.length, `**What to do**\n\n${steps.join('')}`),
    ...worstFindings(entries.slice(0, most.worst), view),
    ...restOfFindings(entries.slice(most.worst), view),
    ...waivedPart(report, view),
    ...trendsPart(report),
    ...sources,
  ];
}

const part = (kind: Part['kind'], holds: number, text: string): readonly Part[] =>
  holds > 0 ? [{ kind, holds, text }] : [];

function worstFindings(entries: readonly Entry[], view: View): readonly Part[] {
  const title = entries.every(({ severity }) => isAtLeast(severity, 'error')) ? 'What is wrong' : 'What was found';
  return part(
    'findings',
    entries.length,
    `**${title}**\n\n${findingGroups(entries, view, { message: 500, details: 3 })}`,
  );
}

const restOfFindings = (entries: readonly Entry[], view: View): readonly Part[] =>
  [...byFile(entries)]
    .slice(0, most.files)
    .flatMap(([file, group]) =>
      foldedFindings(file === '' ? '' : `${code(repositoryPath(view.prefix, file), 200)}: `, group, view),
    );

function foldedFindings(title: string, entries: readonly Entry[], view: View): readonly Part[] {
  const shown = entries.slice(0, most.perFile);
  const text = folded(
    `${title}${numberOf(entries.length, 'finding')}`,
    findingGroups(shown, view, { message: 300, details: 0 }),
  );
  return part('findings', shown.length, text);
}

function waivedPart(report: Report, view: View): readonly Part[] {
  const waived = waivedList(report, view);
  const shown = waived.slice(0, most.waived);
  return part('waived', shown.length, folded(`${waived.length} waived`, shown.join('')));
}

function trendsPart({ trends }: Report): readonly Part[] {
  const shown = visibleTrends(trends).slice(0, most.trends);
  return part('trends', shown.length, folded(numberOf(shown.length, 'trend'), shown.map(trendChart).join('\n')));
}

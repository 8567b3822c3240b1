import { formatPercent } from '../../model/ratio.ts';
import type { PlannedCoverage } from './decide-coverage.ts';
import { flowList, scalar } from './scalar.ts';

/** The part of the config about coverage. */
export function coveragePart({ reports, total, sources }: PlannedCoverage): readonly string[] {
  const { metric, count, percent } = total;
  const today = `${formatPercent(count)} (${count.covered} of ${count.total})`;
  return [
    '  # Coverage: what the tests cover. They write the reports, and the gate runs after them.',
    '  coverage:',
    '    # The format is found by content. A report that is not there is never taken for full coverage.',
    '    reports:',
    ...reports.map(({ pattern }) => `      - ${scalar(pattern)}`),
    `    # The least percentages of all files together. Today it is ${today} of the ${metric}:`,
    '    # raise it when there are more tests.',
    `    total: { ${metric}: ${percent} }`,
    '    # The lines that a change adds or changes. `most-uncovered` is a number of lines, and `minimum-size` the number of',
    '    # changed lines below which no percentage is asked for.',
    '    # patch: { lines: 80, minimum-size: 10 }',
    '    # Each file that a change adds.',
    '    # new-files: { lines: 80 }',
    '    # No file may be covered worse than this committed file says. `epic21-gate baseline update` writes it.',
    '    # ratchet: { file: .github/uncovered.txt }',
    ...(sources.length > 0
      ? [
          '    # Files that must be in a report when they change: one that no test loads is in few reports.',
          `    # source: ${flowList(sources)}`,
        ]
      : []),
  ];
}

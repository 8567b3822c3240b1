import { metrics } from '../../formats/coverage/model.ts';
import type { Fact } from '../../model/finding.ts';
import { clip, visible } from '../../model/visible.ts';
import type { Evidence, ReportRead } from './evidence.ts';
import type { CoverageFinding, Judged } from './judged.ts';
import { listFirst, numberOf, showCommit, showName } from '../../model/words.ts';
import { showCount } from './show-count.ts';

const mostReports = 50;
const mostNotes = 3;
const mostPaths = 5;

/** What was read, and what was odd about it. */
export function judgeReports({ reports, previousUnusable }: Evidence): Judged {
  const more = reports.length - mostReports;
  return {
    facts: [
      ...reports.slice(0, mostReports).flatMap(reportFacts),
      ...(more > 0 ? [{ label: 'further reports', value: more }] : []),
    ],
    findings: [
      ...reports.flatMap(unmapped),
      ...reports.flatMap(declaredDiffers),
      ...carried(reports),
      ...unusable(previousUnusable),
    ],
  };
}

function reportFacts(report: ReportRead): readonly Fact[] {
  const { format, files, totals, suite, leg, notes } = report;
  const of = showName(report.file);
  const metric = metrics.find((one) => totals[one].total > 0);
  const figures = metric === undefined ? 'nothing measured' : `${metric} ${showCount(totals[metric])}`;
  const from = [
    ...(suite === undefined ? [] : [`suite ${showName(suite)}`]),
    ...(leg === undefined ? [] : [`leg ${showName(leg)}`]),
  ];
  return [
    { of, label: 'report', value: [visible(clip(format, 80)), numberOf(files, 'file'), figures, ...from].join(', ') },
    ...listFirst(notes, mostNotes, (note) => visible(clip(note, 300))).map((value) => ({ of, label: 'note', value })),
  ];
}

function unmapped({ file, unmapped: { count, first } }: ReportRead): readonly CoverageFinding[] {
  if (count === 0) return [];
  const listed = first.slice(0, mostPaths).map(showName);
  const more = count - listed.length;
  const what = count === 1 ? 'a path that is no file' : `${count} paths that are no files`;
  return [
    {
      rule: 'paths-unmapped',
      message: `${showName(file)} has ${what} of this repository`,
      at: { file },
      details: more > 0 ? [...listed, `and ${more} more`] : listed,
    },
  ];
}

/** What is counted is what the report lists; what it declares is only shown. */
function declaredDiffers({ file, declared = {}, totals }: ReportRead): readonly CoverageFinding[] {
  const [first, ...others] = metrics.flatMap((metric) => {
    const [said, listed] = [declared[metric], totals[metric]];
    if (!said || (said.total === listed.total && said.covered === listed.covered)) return [];
    if (said.total !== listed.total) return [`${said.total} ${metric} and lists ${listed.total}`];
    return [`${said.covered} covered ${metric} of ${said.total} and lists ${listed.covered}`];
  });
  if (first === undefined) return [];
  const message = `${showName(file)} declares ${first}`;
  return [{ rule: 'declared-differs', message, at: { file }, ...(others.length > 0 && { details: others }) }];
}

const unusable = (why: string | undefined): readonly CoverageFinding[] =>
  why === undefined ? [] : [{ rule: 'previous-unusable', message: `no figures of before: ${visible(clip(why, 400))}` }];

/** One for a suite, however many reports it has. */
function carried(reports: readonly ReportRead[]): readonly CoverageFinding[] {
  const messages = reports.flatMap(({ carried: commit, suite }) =>
    commit === undefined
      ? []
      : [
          suite === undefined
            ? `a report is carried forward from ${showCommit(commit)}`
            : `suite ${showName(suite)} did not run and is carried forward from ${showCommit(commit)}`,
        ],
  );
  return [...new Set(messages)].map((message) => ({ rule: 'suite-carried', message }));
}

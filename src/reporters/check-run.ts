import { lastLineOf } from '../model/finding.ts';
import { limits } from '../model/limits.ts';
import { defineReporter } from '../model/reporter.ts';
import type { CheckAnnotation, CheckRun } from '../model/sinks.ts';
import { clip, visible } from '../model/visible.ts';
import { openEntries, type Entry } from './entries.ts';
import { headline } from './headline.ts';
import { ownRunPage, shownCommit } from './page-links.ts';
import { repositoryPath } from './repository-path.ts';
import { renderSummary } from './summary.ts';

export interface CheckRunOptions {
  /** Of the gate, and so of the check run. */
  readonly name: string;
  /** The gated directory, relative to the repository. */
  readonly prefix: string;
}

/** Undefined where no commit is known to publish it on. */
export const checkRun = defineReporter<CheckRunOptions, CheckRun | undefined>({
  id: 'check-run',
  summary: 'A check run of its own on the commit under review, with every finding as an annotation.',
  publishes: true,
  render(report, { name, prefix }) {
    const sha = shownCommit(report.subject);
    if (sha === undefined) return undefined;
    const entries = openEntries(report);
    const placed = entries.flatMap((entry) => annotationOf(entry, prefix));
    const annotations = placed.slice(0, limits.checkRunAnnotations);
    const note =
      annotations.length < entries.length
        ? `${annotations.length} of ${entries.length} findings are annotations; the others have no line here, or are too many.\n\n`
        : '';
    return {
      name: clip(visible(name), 100),
      sha,
      // What could not be judged has not passed.
      conclusion: report.verdict === 'ready' ? 'success' : 'failure',
      title: clip(headline(report), 255),
      summary: `${note}${renderSummary(report, prefix, limits.checkRunBytes - note.length)}`,
      detailsUrl: ownRunPage(report.subject, report.subject.run?.url),
      annotations,
    };
  },
  async deliver(run, to) {
    if (run) await to.github.publishCheckRun(run);
  },
});

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

const elsewhere = /^(?:$|\/|\.\.(?:\/|$)|[A-Za-z]:)/;

/** GitHub takes annotations on lines of files in the repository; a finding on a whole file stands on its first. */
function annotationOf(
  { at, severity, rule, message, details, help }: Entry,
  prefix: string,
): readonly CheckAnnotation[] {
  const path = at && repositoryPath(prefix, at.file);
  // One path that GitHub cannot read would keep it from taking all the others.
  if (!at || path === undefined || elsewhere.test(path) || visible(path) !== path) return [];
  const startLine = at.line ?? 1;
  const endLine = lastLineOf(at) ?? startLine;
  const text = [message, ...details, help].map(visible).join('\n').trim();
  return [
    {
      path,
      startLine,
      endLine,
      // GitHub refuses a column of several lines.
      startColumn: at.line !== undefined && startLine === endLine ? at.column : undefined,
      level: levels[severity],
      title: clip(visible(rule), 255),
      message: clip(text, limits.messageCharacters),
    },
  ];
}

import { defineReporter } from '../model/reporter.ts';
import { formatLines, formatPlace, isAtLeast, lastLineOf, type Place } from '../model/finding.ts';
import { tally, type CheckResult, type Report } from '../model/report.ts';
import { visible } from '../model/visible.ts';
import { byFile, openEntries, type Entry } from './entries.ts';
import { count, headline } from './headline.ts';
import { painter, type Paint } from './paint.ts';
import { repositoryPath } from './repository-path.ts';
import { safeLayout } from './safe-line.ts';
import { wrap } from './wrap.ts';

export interface ConsoleOptions {
  readonly color: boolean;
  readonly columns: number;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly prefix: string;
  /** Inside GitHub Actions facts go into a group that is folded. */
  readonly groups: boolean;
}

export const console = defineReporter<ConsoleOptions, string>({
  id: 'console',
  summary: 'For a terminal: a table of the checks, findings by file with the next step, the verdict last.',
  render(report, options) {
    const paint = painter(options.color);
    const parts = [
      options.quiet ? '' : renderChecks(report, paint, options.columns),
      options.verbose || options.groups ? renderFacts(report, paint, options.groups) : '',
      renderFindings(report, paint, options),
      options.quiet ? '' : renderWaived(report, paint),
      `${safeLayout(paintVerdict(report, paint))}\n`,
    ];
    return parts.filter((part) => part !== '').join('\n');
  },
  async deliver(text, to) {
    to.stdout.write(text);
  },
});

const icons = { passed: '✔', failed: '✘', blocked: '■', skipped: '–' } as const;
const outcomeColors = { passed: 'green', failed: 'red', blocked: 'yellow', skipped: 'dim' } as const;
const verdictColors = { ready: 'green', 'not-ready': 'red', undecided: 'yellow' } as const;
const levelColors = { error: 'red', warning: 'yellow', notice: 'blue' } as const;

function renderChecks({ results }: Report, paint: Paint, columns: number): string {
  const width = Math.max(...results.map(({ title }) => visible(title).length));
  return safeLayout(
    results
      .map((result) => {
        const head = `${icons[result.outcome]} ${visible(result.title).padEnd(width)}  ${result.outcome.padEnd(7)}  `;
        const [first = '', ...more] = wrap(describeResult(result), columns - head.length - 2);
        const rest = more.map((line) => `\n${' '.repeat(head.length + 2)}${line}`).join('');
        return `  ${paint(outcomeColors[result.outcome], head)}${first}${rest}\n`;
      })
      .join(''),
  );
}

function describeResult({ outcome, reason, findings, facts, ms }: CheckResult): string {
  if (outcome === 'blocked' || outcome === 'skipped') return visible(reason ?? '');
  const open = findings.filter((finding) => !finding.waived).length;
  return `${open > 0 ? count(open, 'finding') : `${count(facts.length, 'fact')} verified`} in ${(ms / 1000).toFixed(2)} s`;
}

function renderFacts({ results }: Report, paint: Paint, groups: boolean): string {
  const sections = results
    .filter(({ facts }) => facts.length > 0)
    .map(({ title, facts }) => {
      const label = Math.max(...facts.map((fact) => visible(fact.label).length));
      const value = Math.max(...facts.map((fact) => visible(String(fact.value)).length));
      const rows = facts.map((fact, index) => {
        const limit = fact.limit === undefined ? '' : paint('dim', `  ${visible(fact.limit)}`);
        const of = fact.of === undefined || fact.of === facts[index - 1]?.of ? '' : `  ${visible(fact.of)}\n`;
        return `${of}  ${visible(fact.label).padEnd(label)}  ${visible(String(fact.value)).padEnd(value)}${limit}`.trimEnd();
      });
      return safeLayout(`${paint('bold', visible(title))}\n${rows.join('\n')}\n`);
    });
  if (sections.length === 0) return '';
  return groups ? `::group::What was measured\n${sections.join('\n')}::endgroup::\n` : sections.join('\n');
}

function renderFindings(report: Report, paint: Paint, options: ConsoleOptions): string {
  const { failOn } = report;
  const entries = openEntries(report).filter(
    (entry) => !options.quiet || entry.unmeasured || isAtLeast(entry.severity, failOn),
  );
  const width = Math.max(6, ...entries.map(({ at }) => placeIn(at).length + 2));
  const groups = [...byFile(entries)].map(([file, group]) => {
    const title = file === '' ? '' : `${paint('bold', visible(repositoryPath(options.prefix, file)))}\n`;
    return `${title}${group.map((entry) => renderEntry(entry, paint, options.columns, width)).join('')}`;
  });
  return safeLayout(groups.join('\n'));
}

function placeIn(at: Place | undefined): string {
  if (at?.line === undefined) return '';
  const hasColumn = at.column !== undefined && lastLineOf(at) === undefined;
  return `${formatLines(at)}${hasColumn ? `:${at.column}` : ''}`;
}

function renderEntry(
  { severity, unmeasured, at, message, details, help, rule }: Entry,
  paint: Paint,
  columns: number,
  width: number,
): string {
  const place = placeIn(at);
  const level = unmeasured ? 'blocked' : severity;
  const head = `  ${place.padEnd(width)}${level.padEnd(9)}`;
  const body = wrap(visible(message), columns - head.length);
  const lines = [
    ...body,
    ...details.flatMap((detail) =>
      wrap(visible(detail), columns - head.length - 2).map((line) => paint('dim', `  ${line}`)),
    ),
    ...wrap(`→ ${visible(help)}`, columns - head.length).map((line, index) => (index === 0 ? line : `  ${line}`)),
    paint('dim', visible(rule)),
  ];
  const start = `  ${paint('dim', place.padEnd(width))}${paint(unmeasured ? 'yellow' : levelColors[severity], level.padEnd(9))}`;
  return lines.map((line, index) => `${index === 0 ? start : ' '.repeat(head.length)}${line}\n`).join('');
}

function renderWaived({ results }: Report, paint: Paint): string {
  const lines = results.flatMap(({ findings }) =>
    findings.flatMap(({ waived, rule, at, message }) => {
      if (!waived) return [];
      const where = at ? ` at ${formatPlace(at)}` : '';
      const what = `${rule}${where} waived until ${waived.until} by ${waived.owner} (${waived.reason}): ${message}`;
      return [paint('dim', visible(what))];
    }),
  );
  return lines.length === 0 ? '' : safeLayout(lines.map((line) => `  ${line}\n`).join(''));
}

function paintVerdict(report: Report, paint: Paint): string {
  const icon = { ready: icons.passed, 'not-ready': icons.failed, undecided: icons.blocked }[report.verdict];
  const [first] = openEntries(report);
  const next =
    first && tally(report).failures + tally(report).blocked > 0
      ? paint('dim', `   why: epic21-gate explain ${visible(first.rule)}`)
      : '';
  return `${paint(verdictColors[report.verdict], `${icon} ${headline(report)}`)}${next}`;
}

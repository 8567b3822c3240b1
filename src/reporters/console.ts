import { defineReporter } from '../model/reporter.ts';
import { formatLines, formatPlace, isAtLeast, lastLineOf, type Place } from '../model/finding.ts';
import { tally, type CheckResult, type Report } from '../model/report.ts';
import { limits } from '../model/limits.ts';
import { clip, visible } from '../model/visible.ts';
import { numberOf } from '../model/words.ts';
import { byFile, openEntries, type Entry } from './entries.ts';
import { headline } from './headline.ts';
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

/** Nobody reads a longer line, and a terminal takes minutes to show it. */
const lineOf = (text: string): string => visible(clip(text, limits.messageCharacters));

/** What others are lined up with: all of them would be as long. */
const nameOf = (text: string): string => visible(clip(text, 200));

// A report of another job may have more of them than a function takes arguments.
const widest = (texts: readonly string[]): number => texts.reduce((most, { length }) => Math.max(most, length), 0);

const icons = { passed: '✔', failed: '✘', blocked: '■', skipped: '–' } as const;
const outcomeColors = { passed: 'green', failed: 'red', blocked: 'yellow', skipped: 'dim' } as const;
const verdictColors = { ready: 'green', 'not-ready': 'red', undecided: 'yellow' } as const;
const levelColors = { error: 'red', warning: 'yellow', notice: 'blue' } as const;

function renderChecks({ results }: Report, paint: Paint, columns: number): string {
  const width = widest(results.map(({ title }) => nameOf(title)));
  return safeLayout(
    results
      .map((result) => {
        const head = `${icons[result.outcome]} ${nameOf(result.title).padEnd(width)}  ${result.outcome.padEnd(7)}  `;
        const [first = '', ...more] = wrap(describeResult(result), columns - head.length - 2);
        const rest = more.map((line) => `\n${' '.repeat(head.length + 2)}${line}`).join('');
        return `  ${paint(outcomeColors[result.outcome], head)}${first}${rest}\n`;
      })
      .join(''),
  );
}

function describeResult({ outcome, reason, findings, facts, ms }: CheckResult): string {
  if (outcome === 'blocked' || outcome === 'skipped') return lineOf(reason ?? '');
  const open = findings.filter((finding) => !finding.waived).length;
  return `${open > 0 ? numberOf(open, 'finding') : `${numberOf(facts.length, 'fact')} verified`} in ${(ms / 1000).toFixed(2)} s`;
}

function renderFacts({ results }: Report, paint: Paint, groups: boolean): string {
  const sections = results
    .filter(({ facts }) => facts.length > 0)
    .map(({ title, facts }) => {
      const label = widest(facts.map((fact) => nameOf(fact.label)));
      const value = widest(facts.map((fact) => nameOf(String(fact.value))));
      const rows = facts.map((fact, index) => {
        const limit = fact.limit === undefined ? '' : paint('dim', `  ${lineOf(fact.limit)}`);
        const of = fact.of === undefined || fact.of === facts[index - 1]?.of ? '' : `  ${lineOf(fact.of)}\n`;
        return `${of}  ${nameOf(fact.label).padEnd(label)}  ${nameOf(String(fact.value)).padEnd(value)}${limit}`.trimEnd();
      });
      return safeLayout(`${paint('bold', nameOf(title))}\n${rows.join('\n')}\n`);
    });
  if (sections.length === 0) return '';
  return groups ? `::group::What was measured\n${sections.join('\n')}::endgroup::\n` : sections.join('\n');
}

function renderFindings(report: Report, paint: Paint, options: ConsoleOptions): string {
  const { failOn } = report;
  const entries = openEntries(report).filter(
    (entry) => !options.quiet || entry.unmeasured || isAtLeast(entry.severity, failOn),
  );
  const width = Math.max(6, 2 + widest(entries.map(({ at }) => placeIn(at))));
  const groups = [...byFile(entries)].map(([file, group]) => {
    const title = file === '' ? '' : `${paint('bold', lineOf(repositoryPath(options.prefix, file)))}\n`;
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
  const body = wrap(lineOf(message), columns - head.length);
  const lines = [
    ...body,
    ...details.flatMap((detail) =>
      wrap(lineOf(detail), columns - head.length - 2).map((line) => paint('dim', `  ${line}`)),
    ),
    ...wrap(`→ ${lineOf(help)}`, columns - head.length).map((line, index) => (index === 0 ? line : `  ${line}`)),
    paint('dim', nameOf(rule)),
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
      return [paint('dim', lineOf(what))];
    }),
  );
  return lines.length === 0 ? '' : safeLayout(lines.map((line) => `  ${line}\n`).join(''));
}

function paintVerdict(report: Report, paint: Paint): string {
  const icon = { ready: icons.passed, 'not-ready': icons.failed, undecided: icons.blocked }[report.verdict];
  const entries = openEntries(report);
  // What could not be judged is not why it failed.
  const first =
    (report.verdict === 'not-ready' ? entries.find(({ unmeasured }) => !unmeasured) : undefined) ?? entries[0];
  const next =
    first && tally(report).failures + tally(report).blocked > 0
      ? paint('dim', `   why: epic21-gate explain ${nameOf(first.rule)}`)
      : '';
  return `${paint(verdictColors[report.verdict], `${icon} ${headline(report)}`)}${next}`;
}

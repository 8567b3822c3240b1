import { formatLines, formatPlace, lastLineOf } from '../model/finding.ts';
import { limits } from '../model/limits.ts';
import { defineReporter } from '../model/reporter.ts';
import type { CheckResult, Report } from '../model/report.ts';
import { byFile, openEntries, type Entry } from './entries.ts';
import { count, headline } from './headline.ts';
import { code, folded, prose, proseWithCode, table } from './markdown.ts';
import { repositoryPath } from './repository-path.ts';

interface Options {
  /** The file that the runner shows, or any other; absent: standard output. */
  readonly file?: string | undefined;
  readonly prefix: string;
}

const verdictIcons = { ready: '✅', 'not-ready': '❌', undecided: '⛔' } as const;
const outcomeIcons = {
  passed: '✅ passed',
  failed: '❌ failed',
  blocked: '⛔ blocked',
  skipped: '➖ skipped',
} as const;
const levelIcons = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;

export const summary = defineReporter<Options, string>({
  id: 'summary',
  summary: 'Markdown for the job summary: verdict, checks, findings by file, what was measured.',
  writesFile: true,
  render: (report, { prefix }) => renderSummary(report, prefix, limits.summaryBytes),
  async deliver(markdown, to, { file }) {
    if (file === undefined) to.stdout.write(markdown);
    else await to.files.append(file, markdown);
  },
});

/** Parts in the order of their worth; what does not fit is counted, never cut in the middle. */
export function renderSummary(report: Report, prefix: string, mostBytes: number): string {
  const entries = openEntries(report);
  const head = `## ${verdictIcons[report.verdict]} ${headline(report)}\n\n${checksTable(report.results)}`;
  const tail = `\n<sub>epic21-gate ${prose(report.tool.version)} · ${prose(report.command)}${report.subject.config === undefined ? '' : ` · ${code(report.subject.config)}`}</sub>\n`;
  const findings = [...byFile(entries)].flatMap(([file, group]) => renderGroup(file, group, prefix));
  const measured = [
    ...report.results.filter(({ facts }) => facts.length > 0).map(renderFacts),
    ...renderWaived(report, prefix),
  ];
  const room = mostBytes - bytes(head) - bytes(tail) - 400;
  const shownFindings = takeWhileFits(findings, room);
  const shownFacts = takeWhileFits(measured, room - bytes(shownFindings.join('')));
  const missing = findings.length - shownFindings.length;
  const left = measured.length - shownFacts.length;
  return [
    head,
    ...shownFindings,
    missing > 0 ? `\n**${count(missing, 'more finding')} did not fit here: see the JSON report.**\n` : '',
    ...shownFacts,
    left > 0 ? `\n${count(left, 'table')} of facts did not fit here: see the JSON report.\n` : '',
    tail,
  ].join('');
}

const checksTable = (results: readonly CheckResult[]): string =>
  table(
    ['Check', 'Outcome', 'What'],
    results.map((result) => [prose(result.title), outcomeIcons[result.outcome], describeResult(result)]),
  );

function describeResult({ outcome, reason, findings, facts }: CheckResult): string {
  if (outcome === 'blocked' || outcome === 'skipped') return prose(reason ?? '', 300);
  const open = findings.filter((finding) => !finding.waived).length;
  return open > 0 ? count(open, 'finding') : `${count(facts.length, 'fact')} verified`;
}

function renderGroup(file: string, entries: readonly Entry[], prefix: string): readonly string[] {
  const title = file === '' ? '' : `\n#### ${code(repositoryPath(prefix, file), 400)}\n`;
  return entries.map((entry, index) => `${index === 0 ? `${title}\n` : ''}${renderEntry(entry)}`);
}

function renderEntry({ severity, rule, message, details, help, at }: Entry): string {
  const line = at?.line === undefined ? '' : ` ${lastLineOf(at) === undefined ? 'line' : 'lines'} ${formatLines(at)}:`;
  const more = details.map((detail) => `  - ${prose(detail)}\n`).join('');
  return `- ${levelIcons[severity]}${line} ${prose(message)} (${code(rule)})\n${more}  - ➡️ ${proseWithCode(help)}\n`;
}

function renderFacts({ title, facts }: CheckResult): string {
  const tables = [...new Set(facts.map(({ of = '' }) => of))].map((of) => {
    const group = facts.filter((fact) => (fact.of ?? '') === of);
    const hasLimits = group.some(({ limit }) => limit !== undefined);
    const rows = group.map(({ label, value, limit = '' }) => [
      prose(label),
      code(String(value)),
      ...(hasLimits ? [prose(limit)] : []),
    ]);
    const head = ['Measured', 'Value', ...(hasLimits ? ['Limit'] : [])];
    return `${of === '' ? '' : `${code(of, 400)}\n\n`}${table(head, rows)}`;
  });
  return `\n${folded(`${prose(title)}: ${count(facts.length, 'fact')}`, tables.join('\n'))}`;
}

function renderWaived(report: Report, prefix: string): readonly string[] {
  const rows = report.results.flatMap(({ findings }) =>
    findings.flatMap(({ waived, rule, message, at }) =>
      waived
        ? [
            [
              code(rule),
              at ? code(formatPlace({ ...at, file: repositoryPath(prefix, at.file) })) : '',
              prose(message),
              prose(waived.reason),
              prose(waived.owner),
              waived.until,
            ],
          ]
        : [],
    ),
  );
  if (rows.length === 0) return [];
  return [
    `\n${folded(`Waived: ${count(rows.length, 'finding')}`, table(['Rule', 'Where', 'What', 'Reason', 'Owner', 'Until'], rows))}`,
  ];
}

const bytes = (text: string): number => Buffer.byteLength(text);

function takeWhileFits(parts: readonly string[], most: number): readonly string[] {
  let left = most;
  const end = parts.findIndex((part) => (left -= bytes(part)) < 0);
  return end === -1 ? parts : parts.slice(0, end);
}

import type { Exhibit } from '../../src/model/finding.ts';
import type { CheckResult, Report, Subject } from '../../src/model/report.ts';
import { finding, report, result } from '../reporters/sample-report.ts';

export const sha = '4ead000000000000000000000000000000000000';

/** Links can be made of this. */
export const subject: Subject = {
  repository: 'acme/shop',
  server: 'https://github.com',
  sha,
  pullRequest: 7,
  config: 'epic21-gate.yml',
  run: { id: 10, attempt: 1, url: 'https://github.com/acme/shop/actions/runs/10' },
};

const subjectOf = (text: string): Subject => ({
  repository: text,
  server: text,
  sha: text,
  ref: text,
  event: text,
  config: text,
  configRead: { file: text, at: text, sha256: 'ab'.repeat(32) },
  pullRequest: 7,
  shown: text,
  compared: { base: text, head: text, shown: text, reason: text },
  run: { id: 10, attempt: 1, url: text, workflow: text, file: text, job: text },
  directory: text,
});

const exhibitOf = (text: string, kind: Exhibit['kind'], rows = 3): Exhibit => ({
  kind,
  columns: kind === 'sizes' ? ['lines', 'cyclomatic', text] : ['lines covered', 'lines', `${text} covered`, text],
  rows: Array.from({ length: rows }, (_, index) => ({
    file: `${text}/${index % 50}/${text}`,
    line: index + 1,
    name: text,
    figures: [index, rows, 1, 2],
  })),
  leftOut: 1,
});

const factOf = (text: string): CheckResult['facts'][number] => ({
  of: text,
  label: text,
  value: text,
  limit: text,
  before: text,
  change: text,
  key: true,
  metric: { name: text, value: 1 },
});

const resultOf = (text: string, more: Partial<CheckResult> = {}): CheckResult =>
  result({
    check: text,
    title: text,
    reason: text,
    facts: [factOf(text), { label: text, value: text }],
    findings: [
      finding({ rule: text, message: text, help: text, at: { file: text, line: 3, column: 1 }, details: [text, text] }),
      finding({ message: text, at: undefined, severity: 'warning' }),
      finding({ message: text, waived: { rule: text, at: text, reason: text, owner: text, until: text } }),
    ],
    baselines: [{ file: text, at: text, sha256: 'ab'.repeat(32) }],
    ...more,
  });

const trendsOf = (text: string): Report['trends'] => [
  {
    check: text,
    label: text,
    points: [1, 2, 3].map((value) => ({ at: '2026-03-01T10:00:00.000Z', sha: text, value })),
  },
];

/** A report that has the text in every place of a text. Its file is shown as a link where `more` says where that leads. */
export const filledWith = (text: string, more: Partial<Report> = {}): Report =>
  report(
    [
      resultOf(text, { exhibits: [exhibitOf(text, 'sizes'), exhibitOf(text, 'coverage')] }),
      result({ check: text, title: text, outcome: 'blocked', reason: text, facts: [] }),
      result({ check: text, title: text, outcome: 'skipped', reason: text, facts: [] }),
    ],
    {
      command: text,
      tool: { name: 'epic21-gate', version: text },
      subject: subjectOf(text),
      trends: trendsOf(text),
      ...more,
    },
  );

export const manyFindings = (count: number, message: (index: number) => string): Report =>
  report(
    [
      result({
        findings: Array.from({ length: count }, (_, index) =>
          finding({
            severity: (['error', 'warning', 'notice'] as const)[index % 3] ?? 'error',
            message: message(index),
            at: { file: `src/${index % 500}.ts`, line: index + 1 },
            details: [message(index + 1)],
          }),
        ),
      }),
    ],
    { subject },
  );

export const manyChecks = (count: number, text: string): Report =>
  report(
    Array.from({ length: count }, (_, index) =>
      resultOf(`${index} ${text}`, { facts: Array.from({ length: 40 }, () => factOf(text)) }),
    ),
    { subject },
  );

export const manyRows = (text: string): Report =>
  report(
    [
      result({
        findings: [finding()],
        exhibits: [exhibitOf(text, 'sizes', 5_000), exhibitOf(text, 'coverage', 5_000)],
      }),
    ],
    {
      subject,
    },
  );

/** Paths that mean more than a file below the repository to something that reads them. */
export const oddPaths: readonly string[] = [
  'https://evil.example/a',
  '//evil.example/a',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '..',
  '../../etc/passwd',
  'src/../../x',
  './a/./b',
  '/etc/passwd',
  String.raw`C:\Windows\x`,
  'C:/Windows/x',
  String.raw`\\server\share\x`,
  String.raw`a\..\..\b`,
  'a)](https://evil.example)',
  'a"onmouseover="x',
  'a b?c#d%2e%2e/%2F&amp;e',
  '@octocat/#1.md',
  '~root',
  '-rf',
  '',
  ' ',
  '.',
  'a//b///c/',
  'x'.repeat(5_000),
];

export const withPaths = (): Report =>
  report(
    [
      result({
        findings: oddPaths.map((file, index) => finding({ at: { file, line: index + 1 } })),
        exhibits: [
          {
            kind: 'sizes',
            columns: ['lines', 'cognitive'],
            rows: oddPaths.map((file) => ({ file, line: 1, name: file, figures: [1, 2] })),
            leftOut: 0,
          },
        ],
        baselines: oddPaths.map((file) => ({ file, at: sha, sha256: 'ab'.repeat(32) })),
      }),
    ],
    { subject },
  );

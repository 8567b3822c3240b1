import type { Exhibit } from '../../../src/model/finding.ts';
import type { Report, Subject } from '../../../src/model/report.ts';
import { finding, hostile, report, result, waiver } from '../sample-report.ts';

export const head = 'd'.repeat(40);

export const subject: Subject = {
  repository: 'org/shop',
  server: 'https://github.com',
  sha: head,
  pullRequest: 7,
  ref: 'refs/pull/7/merge',
  config: 'epic21-gate.yml',
};

export const coverage: Exhibit = {
  kind: 'coverage',
  columns: ['lines covered', 'lines', 'branches covered', 'branches'],
  rows: [
    { file: 'src/pay/card.ts', figures: [9, 10, 1, 2] },
    { file: 'src/pay/cash.ts', figures: [5, 10, 0, 0] },
    { file: 'src/main.ts', figures: [100, 100, 4, 4] },
  ],
  leftOut: 0,
};

export const sizes: Exhibit = {
  kind: 'sizes',
  columns: ['lines', 'cyclomatic', 'cognitive'],
  rows: [
    { file: 'src/pay/card.ts', line: 3, name: 'charge', figures: [60, 9, 27] },
    { file: 'src/pay/card.ts', line: 70, name: 'refund', figures: [30, 4, 6] },
    { file: 'src/pay/cash.ts', line: 1, name: 'count', figures: [20, 3, 12] },
    { file: 'src/main.ts', line: 9, name: 'main', figures: [10, 1, 0] },
  ],
  leftOut: 0,
};

const days = [1, 2, 3];

/** A report that fills every part of the page. */
export const explored: Report = report(
  [
    result({
      title: 'Flags',
      findings: [
        finding({ message: 'an error', at: { file: 'b.ts', line: 2 } }),
        finding({ severity: 'warning', rule: 'flags/expired', message: 'a warning', at: { file: 'a.ts', line: 10 } }),
        finding({ severity: 'warning', message: 'another warning', at: { file: 'a.ts', line: 9 } }),
        finding({ severity: 'notice', rule: 'flags/other', message: 'a notice', at: undefined }),
        finding({ message: 'accepted', waived: waiver }),
      ],
    }),
    result({
      check: 'coverage',
      title: 'Coverage',
      facts: [
        { label: 'lines', value: '95.0 %', limit: '>= 90 %', before: '94.0 %', change: '+1.0 points', key: true },
      ],
      findings: [finding({ rule: 'coverage/below', message: 'too low', at: { file: 'a.ts' } })],
      exhibits: [coverage],
    }),
    result({ check: 'size', title: 'Size', exhibits: [sizes] }),
  ],
  {
    subject,
    trends: [
      {
        check: 'coverage',
        label: 'lines',
        unit: '%',
        points: days.map((day) => ({ at: `2026-03-0${day}T10:00:00.000Z`, sha: head, value: 90 + day })),
      },
    ],
  },
);

/** The same with each text from outside replaced. */
export function hostilePage(text: string = hostile): Report {
  const exhibit = ({ kind, rows, columns }: Exhibit): Exhibit => ({
    kind,
    columns: [...columns, text, `${text} covered`],
    rows: rows.map(({ line, figures }, index) => ({ file: `${text}/${index}`, line, name: text, figures })),
    leftOut: 3,
  });
  const evil = result({
    check: text,
    title: text,
    outcome: 'failed',
    reason: text,
    facts: [{ of: text, label: text, value: text, limit: text, before: text, change: text, key: true }],
    findings: [
      finding({ rule: text, message: text, help: text, at: { file: text, line: 1 }, details: [text] }),
      finding({ message: text, waived: { rule: text, at: text, reason: text, owner: text, until: text } }),
    ],
    exhibits: [exhibit(coverage), exhibit(sizes)],
    baselines: [{ file: text, at: text, sha256: text }],
  });
  return report([evil, result({ check: text, outcome: 'blocked', reason: text, facts: [] })], {
    command: text,
    at: text,
    tool: { name: 'epic21-gate', version: text },
    subject: {
      repository: text,
      server: text,
      sha: text,
      ref: text,
      event: text,
      config: text,
      directory: text,
      configRead: { file: text, at: text, sha256: text },
      compared: { base: text, head: text, shown: text, reason: text },
      run: { id: 1, attempt: 1, url: text, workflow: text, job: text },
    },
    trends: [{ check: text, label: text, points: [1, 2].map((value) => ({ at: text, sha: text, value })) }],
  });
}

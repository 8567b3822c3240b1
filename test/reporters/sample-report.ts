import type { CheckResult, Graded, Report, Waiver } from '../../src/model/report.ts';
import { verdict } from '../../src/gate/verdict.ts';

export const waiver: Waiver = { rule: 'flags/expired', reason: 'leaves in May', owner: 'Ann', until: '2026-05-31' };

/** A finding as a report has it. */
export const finding = (more: Partial<Graded> = {}): Graded => ({
  rule: 'flags/unsafe',
  severity: 'error',
  message: 'USE_X is true, expected false in phase prepare',
  help: 'Set the flag to its safe value.',
  at: { file: '.env', line: 3 },
  ...more,
});

/** The result of a check; failed if it has findings, unless it is said otherwise. */
export const result = (more: Partial<CheckResult> = {}): CheckResult => ({
  check: 'flags',
  title: 'Feature flags',
  outcome: (more.findings ?? []).length > 0 ? 'failed' : 'passed',
  facts: [{ label: 'USE_X', value: 'false', limit: 'false in phase prepare' }],
  findings: [],
  ms: 12,
  ...more,
});

export const report = (results: readonly CheckResult[] = [result()], more: Partial<Report> = {}): Report => ({
  schema: 1,
  tool: { name: 'epic21-gate', version: '0.1.0' },
  command: 'check',
  at: '2026-03-31T10:00:00.000Z',
  subject: { config: 'epic21-gate.yml' },
  failOn: 'error',
  verdict: verdict(results),
  results,
  ...more,
});

/** All that anybody could put into a name, a value or a message to mislead a reader, a terminal or a runner. */
export const hostile =
  'a\nb\r\n::error file=x::pwned\n##[error]pwned ::warning::x ##[group]y | <img src=x onerror=alert(1)> <!-- **b** `c` [l](http://evil) @team #1 \u001B[31mred\u001B[0m \u202Egnp \u200B \0 \u2028::stop-commands::x\u2029 100% %0A::error::y \uD800 \u009B31m \u0085 </details>';

const hostileResult = (check: string): CheckResult =>
  result({
    check,
    title: hostile,
    facts: [{ label: hostile, value: hostile, limit: hostile, of: hostile }],
    findings: [
      finding({
        rule: hostile,
        message: hostile,
        help: hostile,
        at: { file: hostile, line: 1, column: 2 },
        details: [hostile],
      }),
      finding({ message: '::error::at the start', at: undefined }),
      finding({ message: hostile, waived: { ...waiver, reason: hostile, owner: hostile, at: hostile } }),
    ],
  });

const many = (check: string): CheckResult =>
  result({
    check,
    findings: Array.from({ length: 10_000 }, (_, index) =>
      finding({
        severity: (['error', 'warning', 'notice'] as const)[index % 3] ?? 'error',
        message: `finding ${index} ${'of some length '.repeat(20)}`,
        at: { file: `src/file-${index % 500}.ts`, line: index + 1 },
        details: ['shadows line 1: "true"'],
      }),
    ),
  });

/** The six reports that every reporter has to get along with. */
export const sixReports: Readonly<Record<string, Report>> = {
  ready: report(),
  'not ready': report([
    result({ findings: [finding(), finding({ severity: 'warning' })] }),
    result({ check: 'baselines' }),
  ]),
  undecided: report([
    result({ outcome: 'blocked', reason: 'Prometheus did not answer', facts: [] }),
    result({ check: 'baselines', outcome: 'blocked', reason: 'm', findings: [finding({ unmeasured: true })] }),
    result({ check: 'other', outcome: 'skipped', reason: 'left out by --skip', facts: [] }),
  ]),
  'empty results': report([]),
  '10,000 findings': report([many('flags')]),
  'hostile text': report(
    [
      hostileResult('flags'),
      result({ check: hostile, title: hostile, outcome: 'blocked', reason: hostile, facts: [] }),
      result({ check: hostile, title: hostile, outcome: 'skipped', reason: hostile, facts: [] }),
    ],
    { subject: { config: hostile, repository: hostile } },
  ),
};

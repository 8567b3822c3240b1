import type { Report, Subject } from '../../../src/model/report.ts';
import { finding, report, result, waiver } from '../sample-report.ts';

export const base = 'ba5e000000000000000000000000000000000000';
export const head = '4ead000000000000000000000000000000000000';

export const subject: Subject = {
  repository: 'acme/shop',
  server: 'https://github.com',
  sha: head,
  event: 'pull_request',
  pullRequest: 7,
  config: '.github/epic21-gate.yml',
  configRead: { file: '.github/epic21-gate.yml', at: base, sha256: 'ab'.repeat(32) },
  compared: { base, head, reason: 'merge base of the pull request' },
  run: {
    id: 12_345_678_901,
    attempt: 1,
    url: 'https://github.com/acme/shop/actions/runs/12345678901',
    workflow: 'Gate',
    job: 'gate',
  },
};

const coverage = result({
  check: 'coverage',
  title: 'Coverage',
  facts: [
    { label: 'all lines', value: '81.4 %', limit: 'at least 80 %', before: '81.1 %', change: '+0.3 points', key: true },
    { label: 'changed lines', value: '62.5 %', limit: 'at least 90 %', key: true },
    { label: 'branches', value: '70.2 %' },
  ],
  findings: [
    finding({
      rule: 'coverage/patch-below-limit',
      message: 'changed lines 62.5 % is below 90 %: 15 of 24 are covered',
      help: 'Write tests for the changed lines that no test runs.',
      at: undefined,
    }),
    finding({
      rule: 'coverage/uncovered-change',
      message: 'lines 41-46 are changed and no test runs them',
      help: 'Write a test that runs these lines.',
      at: { file: 'src/payments/refund_order.ts', line: 41, endLine: 46 },
      changed: true,
    }),
    finding({
      rule: 'coverage/uncovered-change',
      message: 'line 7 is changed and no test runs it',
      help: 'Write a test that runs these lines.',
      at: { file: 'src/payments/currency.ts', line: 7 },
      changed: true,
    }),
  ],
  baselines: [{ file: '.github/epic21/coverage.json', at: base, sha256: 'cd'.repeat(32) }],
});

const size = result({
  check: 'size',
  title: 'Size and complexity',
  facts: [
    { label: 'functions over a limit', value: 3, limit: 'at most 3', before: '4', change: '-1', key: true },
    { label: 'functions', value: 812 },
  ],
});

const flags = result({
  check: 'flags',
  title: 'Feature flags',
  facts: Array.from({ length: 12 }, (_, index) => ({ label: `USE_${index}`, value: 'false' })),
  findings: [
    finding({ message: 'USE_NEW_CHECKOUT is true, expected false in phase prepare', at: { file: '.env', line: 3 } }),
    finding({
      rule: 'flags/duplicate',
      severity: 'warning',
      message: 'USE_CART is set twice; the value of line 9 wins',
      help: 'Remove the earlier line: `epic21-gate flags set --fix-duplicates`.',
      details: ['line 4 says "true"', 'line 9 says "false"'],
      at: { file: '.env', line: 9 },
    }),
    finding({
      rule: 'flags/expired',
      message: 'USE_OLD is older than 90 days',
      at: { file: '.env', line: 2 },
      waived: waiver,
    }),
  ],
});

const slo = result({
  check: 'slo',
  title: 'Service levels',
  outcome: 'blocked',
  reason: 'Prometheus did not answer at https://prometheus.internal within 10 s',
  facts: [],
});

const drill = result({
  check: 'drill',
  title: 'Rollback drill',
  outcome: 'skipped',
  reason: 'left out by --skip',
  facts: [],
});

const points = (values: readonly number[]) =>
  values.map((value, index) => ({
    at: `2026-03-${String(index + 1).padStart(2, '0')}T10:00:00.000Z`,
    sha: head,
    value,
  }));

const trends = [
  { check: 'coverage', label: 'all lines', unit: '%', points: points([79.2, 79.9, 80.1, 80.1, 80.8, 81.1, 81.4]) },
  { check: 'size', label: 'functions over a limit', points: points([9, 7, 7, 4, 4, 3]) },
] as const;

/** A pull request with something of everything that a comment shows. */
export const richReport = (more: Partial<Report> = {}): Report =>
  report([flags, coverage, size, slo, drill], { subject, trends, ...more });

/** The same when all is well. */
export const readyReport = (more: Partial<Report> = {}): Report =>
  report(
    [
      result({ ...flags, findings: [], outcome: 'passed' }),
      result({ ...coverage, findings: [], outcome: 'passed' }),
      size,
    ],
    {
      subject,
      trends,
      ...more,
    },
  );

export const runOf = (id: number, attempt = 1): Subject['run'] => ({
  id,
  attempt,
  url: `https://github.com/acme/shop/actions/runs/${id}`,
});

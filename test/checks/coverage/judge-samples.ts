import type { ChangedFile, Evidence, FileRead, Patch, ReportRead } from '../../../src/checks/coverage/evidence.ts';
import { judge } from '../../../src/checks/coverage/judge.ts';
import { coverageOptions, type Options } from '../../../src/checks/coverage/options.ts';
import type { Totals } from '../../../src/formats/coverage/model.ts';
import { noTotals, sumTotals } from '../../../src/formats/coverage/totals.ts';

export const base = 'a'.repeat(40);
export const head = 'b'.repeat(40);
const report = 'coverage/lcov.info';

type Counts = readonly [covered: number, total: number];

export const totals = (given: Partial<Record<keyof Totals, Counts>>): Totals => ({
  ...noTotals,
  ...Object.fromEntries(Object.entries(given).map(([metric, [covered, total]]) => [metric, { covered, total }])),
});

export const lines = (covered: number, total: number): Totals => totals({ lines: [covered, total] });

export const file = (path: string, own: Totals, more: Partial<FileRead> = {}): FileRead => ({
  path,
  totals: own,
  ...more,
});

export const reportOf = (given: Partial<ReportRead> = {}): ReportRead => ({
  file: report,
  format: 'lcov',
  files: 1,
  totals: lines(5, 7),
  unmapped: { count: 0, first: [] },
  notes: [],
  ...given,
});

/** Evidence of these files, all of them read from one report. */
export function evidenceOf(files: readonly FileRead[], given: Partial<Evidence> = {}): Evidence {
  const all = sumTotals(files.filter(({ outside }) => !outside).map((one) => one.totals));
  return {
    reports: [reportOf({ files: files.length, totals: all })],
    problems: [],
    totals: all,
    suites: {},
    files: [...files],
    ...given,
  };
}

export const changedFile = (path: string, counts: Counts, given: Partial<ChangedFile> = {}): ChangedFile => ({
  path,
  isNew: false,
  lines: { covered: counts[0], total: counts[1] },
  branches: { covered: 0, total: 0 },
  uncovered: [],
  ...given,
});

/** The evidence of a change, in a repository where lines and branches are measured. */
export function changeOf(
  files: readonly ChangedFile[],
  patch: Partial<Patch> = {},
  given: Partial<Evidence> = {},
): Evidence {
  const known = files.map(({ path }) => file(path, totals({ lines: [80, 100], branches: [8, 10] })));
  return evidenceOf([...known, file('src/other.ts', totals({ lines: [80, 100], branches: [8, 10] }))], {
    comparison: { base, head, reason: 'first parent of the merge commit', uncommitted: false },
    patch: {
      files: [...files],
      unreported: [],
      isGuess: false,
      added: files.flatMap((one) => (one.isNew ? [one.path] : [])),
      changed: files.length,
      ...patch,
    },
    ...given,
  });
}

type Given = Record<string, unknown>;

export const optionsOf = (given: Given = {}): Options => coverageOptions.parse({ reports: [report], ...given });

export const judged = (evidence: Evidence, given: Given = {}) => judge(evidence, optionsOf(given));

export const rulesOf = (evidence: Evidence, given: Given = {}): readonly string[] =>
  judged(evidence, given).findings.map(({ rule }) => rule);

export const messagesOf = (evidence: Evidence, given: Given = {}): readonly string[] =>
  judged(evidence, given).findings.map(({ message }) => message);

/** The facts in short: `all files: lines 71.4 % (5 of 7) >= 80 %`. */
export const factsOf = (evidence: Evidence, given: Given = {}): readonly string[] =>
  judged(evidence, given).facts.map(({ of, label, value, limit }) =>
    [of === undefined ? '' : `${of}:`, label, value, limit]
      .filter((part) => part !== undefined && part !== '')
      .join(' '),
  );

import { metrics, type CoverageReport, type FileCoverage } from '../../formats/coverage/model.ts';
import { readCoverage } from '../../formats/coverage/read.ts';
import { totalsOf } from '../../formats/coverage/totals.ts';
import { GateError } from '../../model/errors.ts';
import type { Files } from '../../model/sources.ts';
import type { Problem } from './evidence.ts';
import type { Options } from './options.ts';

/** Reports that are wanted together: of one suite, with paths from one folder. */
export interface Wanted {
  readonly globs: readonly string[];
  readonly suite?: string | undefined;
  readonly root?: string | undefined;
}

export interface ReadReport {
  readonly file: string;
  readonly report: CoverageReport;
}

export const wantedOf = ({ reports }: Pick<Options, 'reports'>): readonly Wanted[] =>
  reports.map((one) => (typeof one === 'string' ? { globs: [one] } : { ...one, globs: one.files }));

/** The files of a glob; a name that is no glob is taken by its word, so that its absence is told by name. */
export async function filesOf(globs: readonly string[], files: Files): Promise<readonly string[]> {
  const [names, patterns] = [globs.filter((one) => !isGlob(one)), globs.filter(isGlob)];
  return [...new Set([...names, ...(patterns.length > 0 ? await files.list(patterns) : [])])].sort();
}

const isGlob = (text: string): boolean => /[*?[\]{}!]/.test(text);

/** Whether the report has anything that could be covered. */
export function isMeasured(file: FileCoverage): boolean {
  const totals = totalsOf(file);
  return metrics.some((metric) => totals[metric].total > 0);
}

/** Throws only what nobody foresaw: a report that cannot be read is a problem, and the others go on. */
export async function readReport(file: string, files: Files): Promise<ReadReport | Problem> {
  try {
    const report = await readCoverage(files.stream(file), file);
    if (report.files.some(isMeasured)) return { file, report };
    const what = report.files.length === 0 ? 'of no file' : 'that knows nothing to cover';
    return problemOf('report-empty', `${file} is a ${report.format} report ${what}`, file, report.notes);
  } catch (thrown) {
    return readingProblem(thrown, file);
  }
}

export function readingProblem(thrown: unknown, file: string): Problem {
  if (!(thrown instanceof GateError) || thrown.kind === 'cancelled') throw thrown;
  const { message, hint, at } = thrown;
  const rule = thrown.kind === 'not-found' ? 'report-missing' : 'report-unreadable';
  return {
    rule,
    message,
    at: at?.line === undefined ? { file } : { file, line: at.line },
    ...(hint && { details: [hint] }),
  };
}

export const problemOf = (
  rule: Problem['rule'],
  message: string,
  file?: string,
  details: readonly string[] = [],
): Problem => ({
  rule,
  message,
  ...(file !== undefined && { at: { file } }),
  ...(details.length > 0 && { details: [...details] }),
});

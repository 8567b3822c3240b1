import type { XmlElement } from '../xml/handler.ts';

/**
 * One format, three meanings. Clover itself has an element for each statement, condition and method of a line, and how
 * often a condition was true and false. ReportGenerator has one element for a line, which it calls a method where one
 * begins, and how many branches were taken and how many not. The others have lines, as statements.
 */
export type CloverDialect = 'clover' | 'report-generator' | 'lines';

/** What the root says of its writer. */
export interface DialectMarks {
  readonly version?: string | undefined;
  readonly generated?: number | undefined;
}

export const dialectMarks = (root: XmlElement): DialectMarks => ({
  version: root.get('clover'),
  generated: root.number('generated'),
});

export function cloverDialect(
  { version = '', generated = 0 }: DialectMarks,
  project: string | undefined,
): CloverDialect {
  if (!/^\d+\.\d+\.\d+/.test(version)) return 'lines';
  if (version === '3.2.0' && project === 'All files') return 'lines';
  // Clover says in milliseconds when it ran, ReportGenerator in seconds.
  return generated >= 1e11 ? 'clover' : 'report-generator';
}

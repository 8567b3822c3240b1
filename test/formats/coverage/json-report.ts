import { jsonFormats } from '../../../src/formats/coverage/json-formats.ts';
import type { CoverageReport, FileCoverage } from '../../../src/formats/coverage/model.ts';
import { openJson } from '../../../src/formats/coverage/read-json.ts';
import { sumTotals, totalsOf } from '../../../src/formats/coverage/totals.ts';
import { GateError } from '../../../src/model/errors.ts';

/** Reads a report that is given as a value, or as a text where its layout matters. */
export function readReport(report: unknown): CoverageReport {
  const reader = openJson(jsonFormats)('report.json');
  reader.write(new TextEncoder().encode(typeof report === 'string' ? report : JSON.stringify(report, null, 1)));
  return reader.end();
}

/** How a report is refused: `line: message`. Anything but a GateError is a defect, and thrown on. */
export function refusal(report: unknown): string {
  const { at, message } = failureOf(() => readReport(report));
  return `${at?.line ?? '?'}: ${message}`;
}

export function failureOf(read: () => unknown): GateError {
  try {
    read();
  } catch (thrown) {
    if (thrown instanceof GateError) return thrown;
    throw thrown;
  }
  throw new Error('nothing was refused');
}

/** `3/4 lines`, without what was not measured. */
export const totals = ({ files }: Pick<CoverageReport, 'files'>): string =>
  Object.entries(sumTotals(files.map(totalsOf)))
    .filter(([, { total }]) => total > 0)
    .map(([metric, { covered, total }]) => `${covered}/${total} ${metric}`)
    .join(', ');

export const fileAt = ({ files }: CoverageReport, index = 0): FileCoverage => {
  const file = files[index];
  if (!file) throw new Error(`the report has ${files.length} files`);
  return file;
};

export const linesOf = (file: FileCoverage): Record<number, number> =>
  Object.fromEntries(Array.from(file.lines.numbers, (line, index) => [line, file.lines.hits[index] ?? -1]));

export const functionsOf = ({ functions }: FileCoverage): readonly string[] =>
  functions.names.map((name, index) => `${functions.numbers[index]} ${name} ${functions.hits[index]}`);

export const branchLinesOf = ({ branches }: FileCoverage): readonly number[] => [...branches.numbers];

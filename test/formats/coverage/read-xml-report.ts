import { xmlScanner } from '../../../src/formats/xml/scanner.ts';
import type { CoverageReport, FileCoverage } from '../../../src/formats/coverage/model.ts';
import { sumTotals, totalsOf } from '../../../src/formats/coverage/totals.ts';
import type { XmlFormat } from '../../../src/formats/coverage/xml-format.ts';
import { GateError } from '../../../src/model/errors.ts';

export function readXmlReport(format: XmlFormat, text: string): CoverageReport {
  const handler = format.open('report.xml');
  const scanner = xmlScanner('report.xml', handler);
  scanner.write(new TextEncoder().encode(text));
  scanner.end();
  return handler.end();
}

/** What is wrong with a report: `line: message`. */
export function faultOf(format: XmlFormat, text: string): string {
  try {
    readXmlReport(format, text);
  } catch (thrown) {
    if (thrown instanceof GateError) return `${thrown.at?.line}: ${thrown.message}`;
    throw thrown;
  }
  return 'nothing is wrong';
}

/** The figures of a report: `lines 1/2, branches 0/2`. */
export function figuresOf({ files }: Pick<CoverageReport, 'files'>): string {
  return Object.entries(sumTotals(files.map(totalsOf)))
    .filter(([, { total }]) => total > 0)
    .map(([metric, { covered, total }]) => `${metric} ${covered}/${total}`)
    .join(', ');
}

/** The hits of a file's lines. */
export const linesOf = (file: FileCoverage | undefined): Record<number, number | undefined> =>
  Object.fromEntries(Array.from(file?.lines.numbers ?? [], (number, index) => [number, file?.lines.hits[index]]));

/** The functions of a file: `line name hits`. */
export const functionsOf = (file: FileCoverage | undefined): string[] =>
  (file?.functions.names ?? []).map(
    (name, index) => `${file?.functions.numbers[index]} ${name} ${file?.functions.hits[index]}`,
  );

/** Asks a format whether a document with this root and first element is its own. */
export function isMatch(format: XmlFormat, [root, first]: readonly [string, string?], attributes = {}): boolean {
  const given = new Map<string, string>(Object.entries(attributes));
  return format.matches(
    { name: root, get: (name) => given.get(name) },
    first === undefined ? undefined : { name: first, get: () => undefined },
  );
}

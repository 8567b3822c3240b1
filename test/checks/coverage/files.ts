import { fileBuilder } from '../../../src/formats/coverage/builder.ts';
import { addHits } from '../../../src/formats/coverage/hits.ts';
import type { FileCoverage } from '../../../src/formats/coverage/model.ts';

interface Said {
  readonly lines?: Readonly<Record<number, number>>;
  /** Covered and all branches of a line. */
  readonly branches?: Readonly<Record<number, readonly [covered: number, total: number]>>;
  /** The line and hits of each. */
  readonly functions?: readonly (readonly [line: number, hits: number])[];
  readonly statements?: readonly (readonly [first: number, last: number, hits: number])[];
}

/** A file as a report would give it. */
export function measuredFile(
  path: string,
  { lines = {}, branches = {}, functions = [], statements = [] }: Said,
): FileCoverage {
  const builder = fileBuilder(addHits);
  for (const [line, hits] of Object.entries(lines)) builder.line(Number(line), hits);
  for (const [line, [covered, total]] of Object.entries(branches)) builder.branch(Number(line), covered, total);
  for (const [index, [line, hits]] of functions.entries()) builder.function(line, `f${index}`, hits);
  for (const [line, end, hits] of statements) builder.statement({ line, end, key: `${line}-${end}` }, hits);
  return builder.seal(path);
}

import { measurePython } from '../../../src/languages/python/measure.ts';
import { type MeasuredFunction, usualCounting } from '../../../src/languages/measured.ts';

/** As the oracle prints it: name, start, end, radon, mccabe, parameters, cognitive, nesting. */
export type Row = readonly (string | number | null)[];

/** What the scanner says of a source, in the form of the oracle. */
export function rowsOf(bytes: Uint8Array, file: string): readonly Row[] {
  const measure = (python: 'radon' | 'mccabe'): readonly MeasuredFunction[] =>
    measurePython(bytes, { file, counting: { ...usualCounting, python } }).functions;
  const strict = measure('mccabe');
  return measure('radon').map((one, index) => [
    one.name,
    one.start,
    one.end,
    one.cyclomatic,
    strict[index]?.cyclomatic ?? null,
    one.parameters,
    one.cognitive,
    one.nesting,
    one.nloc,
  ]);
}

const lineOf = (row: Row): number => Number(row[1]);

/** Both lists in the order of the lines, without the last column where the oracle left it out. */
export function differences(own: readonly Row[], oracle: readonly Row[], file: string): readonly string[] {
  const [left, right] = [own, oracle].map((rows) => rows.toSorted((one, other) => lineOf(one) - lineOf(other)));
  const count = Math.max(own.length, oracle.length);
  return Array.from({ length: count }, (_, index) => [left?.[index], right?.[index]] as const)
    .map(([one, other]) => [other?.at(-1) === null ? [...(one ?? []).slice(0, -1), null] : one, other] as const)
    .filter(([one, other]) => JSON.stringify(one) !== JSON.stringify(other))
    .map(([one, other]) => `${file}: scanner ${JSON.stringify(one)}, oracle ${JSON.stringify(other)}`);
}

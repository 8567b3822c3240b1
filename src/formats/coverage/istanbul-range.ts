import type { JsonSource } from './json-format.ts';
import { asLine, member, refuse, type JsonPath } from './json-parts.ts';

interface Range {
  /** Undefined for code that a compiler made: it stands nowhere. */
  readonly line: number | undefined;
  readonly end: number | undefined;
  readonly key: string;
}

/** The place in the report comes in parts, because most of the time nobody asks. */
type Place = readonly [base: JsonPath, ...rest: string[]];

export function readRange(range: unknown, source: JsonSource, place: Place): Range {
  const [start, end] = [member(range, 'start'), member(range, 'end')];
  const [startLine, endLine] = [member(start, 'line'), member(end, 'line')];
  const line = asLine(startLine);
  if (line === undefined && !isNone(startLine)) fail(source, [...place, 'start', 'line'], startLine);
  const last = asLine(endLine);
  if (last === undefined && !isNone(endLine)) fail(source, [...place, 'end', 'line'], endLine);
  const key = `${line ?? ''}.${columnOf(start)}-${last ?? ''}.${columnOf(end)}`;
  return { line, end: line !== undefined && last !== undefined ? Math.max(line, last) : undefined, key };
}

const isNone = (line: unknown): boolean => line === undefined || line === null || line === 0;

/** The end of a line is written as null, because JSON has no Infinity. */
function columnOf(position: unknown): string {
  const column = member(position, 'column');
  return typeof column === 'number' ? String(column) : '';
}

function fail(source: JsonSource, [base, ...rest]: Place, found: unknown): never {
  return refuse(source, [...base, ...rest], found, 'a line number');
}

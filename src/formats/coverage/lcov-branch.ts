import { takeByte, takeInteger, type ByteCursor } from './byte-cursor.ts';
import { textOf } from './byte-text.ts';
import { comma, takeHits } from './lcov-fields.ts';

const [dash, exception, fallthrough, unreachable] = [0x2d, 0x65, 0x66, 0x55];
// The character that keeps the arms of a shape apart.
const separator = '\u0001';

/** One arm: what follows the line in `BRDA:line,[e][f][U]block,branch,taken`. */
export interface LcovArm {
  name: string;
  /** -1 where the record is malformed. */
  hits: number;
  /** Left out of the report's figures by a mark in the source. */
  isExcluded: boolean;
}

/** Reads into one object, which is lent. */
export function armReader(nameOf: (block: number, branch: number) => string) {
  const arm: LcovArm = { name: '', hits: -1, isExcluded: false };
  return (bytes: Uint8Array, cursor: ByteCursor, end: number): LcovArm => {
    arm.hits = -1;
    takeByte(bytes, cursor, end, exception);
    takeByte(bytes, cursor, end, fallthrough);
    arm.isExcluded = takeByte(bytes, cursor, end, unreachable);
    const block = takeInteger(bytes, cursor, end);
    if (block === -1 || !takeByte(bytes, cursor, end, comma)) return arm;
    const start = cursor.at;
    const branch = takeInteger(bytes, cursor, end);
    const last = lastComma(bytes, start, end);
    if (last === -1) return arm;
    // The branch may be any text, with commas of its own.
    arm.name = branch >= 0 && cursor.at === last ? nameOf(block, branch) : `${block},${labelOf(bytes, start, last)}`;
    cursor.at = last + 1;
    arm.hits = end === last + 2 && bytes[last + 1] === dash ? 0 : takeHits(bytes, cursor, end);
    return arm;
  };
}

function lastComma(bytes: Uint8Array, start: number, end: number): number {
  let at = end - 1;
  while (at >= start && bytes[at] !== comma) at--;
  return at < start ? -1 : at;
}

const labelOf = (bytes: Uint8Array, start: number, end: number): string =>
  textOf(bytes, start, end).replaceAll(separator, '\uFFFD');

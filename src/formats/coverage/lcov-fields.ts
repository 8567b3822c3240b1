import { takeInteger, type ByteCursor } from './byte-cursor.ts';
import { textOf } from './byte-text.ts';
import { asHits } from './hits.ts';

export const comma = 0x2c;
export const greatestLine = 0xffff_ffff;
const number = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** The line that a record is about, and the comma behind it; -1 where there is none. */
export function takeLine(bytes: Uint8Array, cursor: ByteCursor, end: number): number {
  const line = takeInteger(bytes, cursor, end);
  if (line > greatestLine || cursor.at >= end || bytes[cursor.at] !== comma) return -1;
  cursor.at++;
  return line;
}

/** A count of any notation, up to a comma or the end; -1 where there is none. */
export function takeHits(bytes: Uint8Array, cursor: ByteCursor, end: number): number {
  const start = cursor.at;
  const count = takeInteger(bytes, cursor, end);
  if (count >= 0 && (cursor.at === end || bytes[cursor.at] === comma)) return asHits(count);
  while (cursor.at < end && bytes[cursor.at] !== comma) cursor.at++;
  const text = textOf(bytes, start, cursor.at);
  return number.test(text) ? asHits(Number(text)) : -1;
}

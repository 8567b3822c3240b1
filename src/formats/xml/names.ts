import { isNameByte, isNameStart } from './bytes.ts';
import { readText } from './words.ts';

const start =
  ':A-Z_a-z\\u{c0}-\\u{d6}\\u{d8}-\\u{f6}\\u{f8}-\\u{2ff}\\u{370}-\\u{37d}\\u{37f}-\\u{1fff}\\u{200c}-\\u{200d}\\u{2070}-\\u{218f}\\u{2c00}-\\u{2fef}\\u{3001}-\\u{d7ff}\\u{f900}-\\u{fdcf}\\u{fdf0}-\\u{fffd}\\u{10000}-\\u{effff}';
const more = '\\-.0-9\\u{b7}\\u{300}-\\u{36f}\\u{203f}-\\u{2040}';
/** A name of XML 1.0, for a pattern with the flag `u`. */
export const namePattern = `[${start}][${start}${more}]*`;
const name = new RegExp(`^${namePattern}$`, 'u');

/** Where the name that begins here ends; the start itself where none begins. */
export function nameEnd(bytes: Uint8Array, start: number, end: number): number {
  if (start < end && isNameStart[bytes[start] ?? 0] === 0) return start;
  let at = start;
  while (at < end && isNameByte[bytes[at] ?? 0] === 1) at++;
  return at;
}

/** Whether the characters past ASCII in it belong into a name too. */
export function isName(bytes: Uint8Array, start: number, end: number): boolean {
  let all = 0;
  for (let at = start; at < end; at++) all |= bytes[at] ?? 0;
  return all < 0x80 || name.test(readText(bytes, start, end));
}

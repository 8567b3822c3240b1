import { doubleQuote, greaterThan, isControl, openBracket, singleQuote } from './bytes.ts';
import { more, unknown } from './entities.ts';
import { namePattern } from './names.ts';
import { readText } from './words.ts';

const blanks = '[ \\t\\r\\n]';
const literal = `(?:"[^"]*"|'[^']*')`;
const pattern = new RegExp(
  `^<!DOCTYPE${blanks}+${namePattern}(?:${blanks}+(?:SYSTEM|PUBLIC${blanks}+${literal})${blanks}+${literal})?${blanks}*>$`,
  'u',
);

/** The offset after the document type that begins here; `unknown` where it brings definitions of its own. */
export function doctypeEnd(bytes: Uint8Array, start: number, end: number): number {
  let quote = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === doubleQuote || byte === singleQuote) quote = byte;
    else if (byte === openBracket) return unknown;
    else if (byte === greaterThan) return at + 1;
  }
  return more;
}

export const isDoctype = (bytes: Uint8Array, start: number, end: number): boolean =>
  bytes.subarray(start, end).every((byte) => isControl[byte] === 0) && pattern.test(readText(bytes, start, end));

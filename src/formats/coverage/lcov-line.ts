import type { ByteCursor } from './byte-cursor.ts';

const [colon, hash, space, tab] = [0x3a, 0x23, 0x20, 0x09];
const longestKey = 4;
const lastWord = Array.from('end_of_record', (letter) => letter.charCodeAt(0));

/** A record's name as a number, so that no text is made of it. */
export const keyOf = (name: string): number =>
  Array.from(name, (letter) => letter.charCodeAt(0)).reduce((key, code) => key * 256 + code, 0);

/** The key of what is before a line's colon, and the cursor behind it; 0 where there is none. */
export function takeKey(bytes: Uint8Array, cursor: ByteCursor, end: number): number {
  const limit = Math.min(end, cursor.at + longestKey + 1);
  let key = 0;
  for (let at = cursor.at; at < limit; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === colon) {
      cursor.at = at + 1;
      return key;
    }
    key = key * 256 + byte;
  }
  return 0;
}

/** The end of a line without the blanks there. */
export function trimmedEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = end;
  while (at > start && (bytes[at - 1] === space || bytes[at - 1] === tab)) at--;
  return at;
}

export const isComment = (bytes: Uint8Array, start: number): boolean => bytes[start] === hash;

export const isEndOfRecord = (bytes: Uint8Array, start: number, end: number): boolean =>
  end - start === lastWord.length && lastWord.every((code, index) => bytes[start + index] === code);

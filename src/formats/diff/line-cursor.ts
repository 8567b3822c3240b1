/** A place in a text of bytes that is read line by line. */
export interface LineCursor {
  readonly bytes: Uint8Array;
  /** Where the line starts. */
  at: number;
  /** Where it ends, without its line feed. */
  end: number;
  /** From 1. */
  number: number;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** At the first line. */
export function startLines(bytes: Uint8Array): LineCursor {
  const cursor = { bytes, at: 0, end: -1, number: 0 };
  toNextLine(cursor);
  return cursor;
}

export const isAtEnd = ({ bytes, at }: LineCursor): boolean => at >= bytes.length;

/** Moves on; false where there is no further line. */
export function toNextLine(cursor: LineCursor): boolean {
  const { bytes } = cursor;
  cursor.at = Math.min(cursor.end + 1, bytes.length);
  const end = bytes.indexOf(lineFeed, cursor.at);
  cursor.end = end === -1 ? bytes.length : end;
  cursor.number += 1;
  return !isAtEnd(cursor);
}

export const isEmptyLine = ({ bytes, at, end }: LineCursor): boolean =>
  at === end || (at + 1 === end && bytes[at] === carriageReturn);

/** Whether the line starts like this, which is ASCII. */
export const startsWith = (cursor: LineCursor, prefix: string): boolean => isAt(cursor.bytes, cursor.at, prefix);

export function isAt(bytes: Uint8Array, at: number, prefix: string): boolean {
  for (let index = 0; index < prefix.length; index += 1) {
    if (bytes[at + index] !== prefix.charCodeAt(index)) return false;
  }
  return true;
}

// As names are decoded that git lists: what is no UTF-8 is replaced.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The line as text from an offset on, without its line end. */
export function textOf({ bytes, at, end }: LineCursor, from = 0): string {
  const stop = end > at && bytes[end - 1] === carriageReturn ? end - 1 : end;
  return decoder.decode(bytes.subarray(at + from, stop));
}

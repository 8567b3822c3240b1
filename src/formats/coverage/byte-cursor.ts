/** A place in bytes, moved on as they are read. */
export interface ByteCursor {
  at: number;
}

const [zero, nine] = [0x30, 0x39];

/** Takes a whole number; -1 where no digit is. One too long to be exact comes out about as large as it is. */
export function takeInteger(bytes: Uint8Array, cursor: ByteCursor, end: number): number {
  const start = cursor.at;
  let at = start;
  let value = 0;
  for (; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < zero || byte > nine) break;
    value = value * 10 + (byte - zero);
  }
  cursor.at = at;
  return at === start ? -1 : value;
}

/** Takes one byte, if it is there. */
export function takeByte(bytes: Uint8Array, cursor: ByteCursor, end: number, byte: number): boolean {
  if (cursor.at >= end || bytes[cursor.at] !== byte) return false;
  cursor.at++;
  return true;
}

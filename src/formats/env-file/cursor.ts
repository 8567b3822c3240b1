/** A place in a text, moved on as the text is read. */
export interface Cursor {
  readonly text: string;
  at: number;
}

/** Takes what a sticky pattern matches here; without a match the cursor stays. */
export function take(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const taken = pattern.exec(cursor.text)?.[0];
  cursor.at += taken?.length ?? 0;
  return taken;
}

/** Takes the text up to an offset. */
export function takeTo(cursor: Cursor, end: number): string {
  const taken = cursor.text.slice(cursor.at, end);
  cursor.at = end;
  return taken;
}

/** Offset of the first line feed from here on, or the end of the text. */
export function lineFeed({ text, at }: Cursor): number {
  const found = text.indexOf('\n', at);
  return found === -1 ? text.length : found;
}

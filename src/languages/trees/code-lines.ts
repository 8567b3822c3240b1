const newLine = 0x0a;
const space = 0x20;
const byteOrderMark = 0xfeff;

/** Indices into the text, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Rows {
  readonly first: number;
  readonly last: number;
}

/**
 * How many lines down to each row hold code, which is anything but white space outside of the comments; each row of
 * `texts` does in any case. The comments are in the order of the text.
 */
export function codeLines(source: string, comments: readonly Span[], texts: readonly Rows[]): readonly number[] {
  const holdsCode = markedRows(source, comments);
  for (const { first, last } of texts) holdsCode.fill(true, first, Math.min(last + 1, holdsCode.length));
  let sum = 0;
  return holdsCode.map((one) => (sum += one ? 1 : 0));
}

function markedRows(source: string, comments: readonly Span[]): boolean[] {
  const rows = [false];
  let next = 0;
  let commentStart = comments[0]?.start ?? source.length;
  let commentEnd = 0;
  for (let at = 0; at < source.length; at += 1) {
    if (at === commentStart) {
      commentEnd = Math.max(commentEnd, comments[next]?.end ?? 0);
      next += 1;
      commentStart = comments[next]?.start ?? source.length;
    }
    const code = source.charCodeAt(at);
    if (code === newLine) rows.push(false);
    else if (code > space && code !== byteOrderMark && at >= commentEnd) rows[rows.length - 1] = true;
  }
  return rows;
}

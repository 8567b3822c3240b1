/** Gives the 1-based line of an offset. */
export type LineLookup = (offset: number) => number;

const LINE_END = /\r\n|\n|\r/g;

/** Offsets at which lines start. LF, CRLF and a lone CR each end a line, as in an editor, whatever a dialect makes of them. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (const end of text.matchAll(LINE_END)) starts.push(end.index + end[0].length);
  return starts;
}

/** Looks up lines by bisection, so that asking for every line of a long file stays cheap. */
export function lineLookup(starts: readonly number[]): LineLookup {
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

import type { LeftOut } from './model.ts';

const lineFeed = 0x0a;
/** Characters of a line on average, as in GitHub's linguist. */
const mostAverage = 110;
/** A few long lines are no sign of anything. */
const fewestBytes = 2_000;

/** JavaScript in lines that nobody writes. */
export function minifiedContent(path: string, bytes: Uint8Array): LeftOut | undefined {
  if (bytes.length < fewestBytes || !/\.[cm]?js$/i.test(path)) return undefined;
  const enough = Math.ceil(bytes.length / mostAverage);
  const lines = countLines(bytes, enough);
  if (lines >= enough) return undefined;
  const average = Math.round(bytes.length / lines);
  return { reason: 'minified', detail: `${average} characters a line on average, over ${mostAverage}` };
}

/** Counts no further than needed, which is soon where lines are short. */
function countLines(bytes: Uint8Array, enough: number): number {
  let lines = 1;
  for (let at = bytes.indexOf(lineFeed); at !== -1 && lines < enough; at = bytes.indexOf(lineFeed, at + 1)) {
    if (at + 1 < bytes.length) lines += 1;
  }
  return lines;
}

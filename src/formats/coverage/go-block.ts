import { asHits } from './hits.ts';

/** A stretch of statements without a branch in it. */
export interface GoBlock {
  readonly key: string;
  readonly line: number;
  /** Where it ends. */
  readonly end: number;
  /** The last line that has code of it. */
  readonly last: number;
  /** How many statements it has. */
  readonly weight: number;
  hits: number;
}

// The path may have colons and blanks itself, so what follows it is found from the right.
const form = /^(.+):(\d+)\.(\d+),(\d+)\.(\d+) (\d+) (\d+)$/s;
const greatest = 0xffff_ffff;

/** A line of a profile, or what is wrong with it. */
export function parseGoBlock(text: string): { readonly path: string; readonly block: GoBlock } | string {
  const match = form.exec(text);
  if (!match) return 'is malformed: file:line.column,line.column statements count is expected';
  const [, path = '', ...figures] = match;
  const [line = 0, column = 0, end = 0, endColumn = 0, weight = 0, count = 0] = figures.map(Number);
  if (end < line || (end === line && endColumn < column)) return 'ends before it starts';
  if (end > greatest || weight > greatest) return 'is malformed: its figures are out of range';
  // A block that ends in the first two columns ends with a brace alone, as Codecov reads it.
  const last = endColumn <= 2 && end > line ? end - 1 : end;
  const key = `${line}.${column}-${end}.${endColumn}`;
  return { path, block: { key, line, end, last, weight, hits: asHits(count) } };
}

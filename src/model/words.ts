import { clip, visible } from './visible.ts';

/** A path, glob or name from outside, in one line. */
export const showName = (text: string): string => visible(clip(text, 160));

/** As git shortens it. */
export const showCommit = (commit: string): string =>
  /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 7) : visible(clip(commit, 80));

export const numberOf = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** By how much a count moved: `+2`, `-2`, `0`. */
export const showMove = (now: number, before: number): string => `${now > before ? '+' : ''}${now - before}`;

/** The first of a list that may be long, and how many more there are. */
export function listFirst<T>(items: readonly T[], most: number, show: (item: T) => string): readonly string[] {
  const listed = items.slice(0, most).map(show);
  return items.length > most ? [...listed, `and ${items.length - most} more`] : listed;
}

type Range = readonly [number, number];

const showRange = ([first, last]: Range): string => (first === last ? String(first) : `${first}-${last}`);

/** `line 4`, `lines 4-9, 12 and 5 more`. */
export function showLines(ranges: readonly Range[], most = 8): string {
  const [first] = ranges;
  const isOne = ranges.length === 1 && first && first[0] === first[1];
  const listed = listFirst(ranges, most, showRange).join(', ').replace(', and ', ' and ');
  return `${isOne ? 'line' : 'lines'} ${listed}`;
}

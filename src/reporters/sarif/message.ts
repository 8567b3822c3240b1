import { clip, visible } from '../../model/visible.ts';

const longest = 4_000;

/** Plain text in the sense of the standard: nothing in it becomes a link, or a place to fill in. */
export const messageOf = (lines: readonly string[]): string =>
  clip(lines.map((line) => visible(clip(line, longest))).join('\n'), longest).replaceAll('](', '] (');

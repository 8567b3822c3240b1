import type { FileDiff, LineRange } from './model.ts';

/** The lines of the new file that were not in the old one, ascending. */
export const addedLines = ({ hunks }: Pick<FileDiff, 'hunks'>): readonly LineRange[] =>
  hunks.flatMap(({ newStart, newLines }) => (newLines === 0 ? [] : [[newStart, newStart + newLines - 1] as const]));

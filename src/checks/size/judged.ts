import type { Finding, Judgement, Place } from '../../model/finding.ts';
import { showName } from '../../model/words.ts';
import type { JudgedFunction } from './evidence.ts';
import type { RuleName } from './rules.ts';

export type SizeFinding = Finding<RuleName>;
export type Judged = Judgement<RuleName>;

/** Its first line, as reviewers see it; its file alone where they do not see that line. */
export function placeOf({ path, start, shown }: Pick<JudgedFunction, 'path' | 'start' | 'shown'>): Place {
  const line = shown === undefined ? start : shown;
  return { file: path, ...(line !== null && { line }) };
}

/** `new function render`, `method Cart.total`, `arrow <anonymous>#2`; a method may have the empty text for its name. */
export const nameOf = ({ name, ordinal, kind, state }: JudgedFunction): string =>
  `${state === 'new' ? 'new ' : ''}${kind} ${showName(name) || '""'}${ordinal === 1 ? '' : `#${ordinal}`}`;

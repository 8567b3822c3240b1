/** A part of a compound statement that has a body. */
export interface Clause {
  readonly word: string;
  /** Whether it is a level of nesting. */
  readonly isControl: boolean;
  /** Whether what nests in it is dearer, in cognitive complexity. */
  readonly raises: boolean;
}

const clause = (word: string, isControl: boolean, raises: boolean): Clause => ({ word, isControl, raises });

/** `if` and `elif`: of both may follow the same. */
export const branch = clause('if', true, true);
export const otherwise = clause('else', true, true);
export const loop = clause('loop', true, true);
export const attempt = clause('try', true, false);
export const handler = clause('except', true, true);
export const groupHandler = clause('except*', true, true);
export const success = clause('else', true, false);
export const cleanup = clause('finally', true, false);
export const context = clause('with', true, false);
export const choice = clause('match', true, true);
export const option = clause('case', false, false);
export const body = clause('def', false, false);
export const members = clause('class', false, false);
export const file = clause('file', false, false);

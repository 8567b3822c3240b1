/**
 * What the text is made of, as far as anything depends on it. All names and all operators without a meaning of their
 * own here are one token each.
 */
/** With its attributes: `self.size`. */
export const name = 1;
export const operator = 2;
/** A number, bytes, or an f-string up to its first field. */
export const literal = 3;
/** A string that can be a docstring. */
export const text = 4;
export const star = 5;
export const bar = 6;
export const at = 7;
/** Names but for some places. */
export const match = 8;
export const caseWord = 9;
export const asyncWord = 10;
export const close = 11;
/** A closed pair of parentheses that only groups. */
export const group = 12;
export const newline = 13;
export const forWord = 14;
export const lambda = 15;
export const define = 16;
export const classWord = 17;
export const tryWord = 18;
export const except = 19;
export const finallyWord = 20;
export const withWord = 21;

/** From here on: what an operand tree can begin after. */
export const firstBeforeTree = 30;
export const start = 30;
export const parenthesis = 31;
export const bracket = 32;
export const brace = 33;
/** `{` of an f-string. */
export const field = 34;
export const specField = 35;
export const comma = 36;
export const semicolon = 37;
export const colon = 38;
export const assign = 39;
export const and = 40;
export const or = 41;
export const ifWord = 42;
export const elif = 43;
export const elseWord = 44;
export const whileWord = 45;
export const assert = 46;
export const yieldWord = 47;
export const returnWord = 48;

export const isName = (token: number): boolean =>
  token === name || token === match || token === caseWord || token === asyncWord;

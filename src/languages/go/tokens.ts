/** What the lexer tells apart: no more than size and complexity depend on. */
export type Token = number;

export const endOfFile: Token = 0;
/** Written, or put in at the end of a line. */
export const semicolon: Token = 1;
export const comma: Token = 2;
export const colon: Token = 3;
/** `=`, `:=`, `+=` and the like. */
export const assignment: Token = 4;
/** Between two operands only. */
export const binary: Token = 5;
/** `+`, `-`, `*`, `&`, `^`: before an operand, or between two. */
export const sign: Token = 6;
/** `!` and `~`. */
export const unary: Token = 7;
export const and: Token = 8;
export const or: Token = 9;
export const arrow: Token = 10;
export const dot: Token = 11;
export const ellipsis: Token = 12;
export const openParenthesis: Token = 13;
export const openBracket: Token = 14;
export const openBrace: Token = 15;

export const caseWord: Token = 20;
export const chanWord: Token = 21;
export const defaultWord: Token = 22;
export const elseWord: Token = 23;
export const forWord: Token = 24;
export const funcWord: Token = 25;
export const gotoWord: Token = 26;
export const ifWord: Token = 27;
export const importWord: Token = 28;
export const interfaceWord: Token = 29;
export const mapWord: Token = 30;
export const packageWord: Token = 31;
export const selectWord: Token = 32;
export const structWord: Token = 33;
export const switchWord: Token = 34;
export const constWord: Token = 35;
export const typeWord: Token = 36;
export const varWord: Token = 37;
/** `defer`, `go`, `range`: words before an expression that change nothing here. */
export const prefixWord: Token = 38;

/** From here on: after them, the end of a line ends the statement. */
export const firstThatEnds: Token = 50;
export const returnWord: Token = 50;
export const breakWord: Token = 51;
export const continueWord: Token = 52;
export const fallthroughWord: Token = 53;
/** `++` and `--`. */
export const step: Token = 54;
export const name: Token = 55;
export const literal: Token = 56;
/** So much above the token that they close. */
export const fromOpenerToCloser = 44;
export const closeParenthesis: Token = 57;
export const closeBracket: Token = 58;
export const closeBrace: Token = 59;

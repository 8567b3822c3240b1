import * as byte from './bytes.ts';
import * as token from './tokens.ts';

const table = (holds: (code: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, code) => Number(holds(code)));

export const isDigit = table((code) => /[0-9]/.test(String.fromCharCode(code)));
/** Letters are not told from other characters past ASCII: either way they are no operator. */
export const isWordStart = table((code) => code >= 0x80 || /[A-Za-z_]/.test(String.fromCharCode(code)));
export const isWord = table((code) => code >= 0x80 || /\w/.test(String.fromCharCode(code)));
/** Digits, letters of any base and of exponents, and the point. The sign of an exponent may be an operator of its own. */
export const isNumber = table((code) => code === byte.dot || /\w/.test(String.fromCharCode(code)));

/** What a byte begins: a token, if it is one by itself, or one of these. */
export const firstSort = 100;
export const blank = 100;
export const word = 101;
export const lineEnd = 102;
export const solidus = 103;
const other = 104;
export const sortOf = Uint8Array.from({ length: 256 }, (_, code) => (isWordStart[code] === 1 ? word : other));
for (const code of [byte.space, byte.tab, byte.carriageReturn]) sortOf[code] = blank;
sortOf[byte.lineFeed] = lineEnd;
sortOf[byte.slash] = solidus;
sortOf[byte.comma] = token.comma;
sortOf[byte.semicolon] = token.semicolon;
sortOf[byte.openParenthesis] = token.openParenthesis;
sortOf[byte.closeParenthesis] = token.closeParenthesis;
sortOf[byte.openBracket] = token.openBracket;
sortOf[byte.closeBracket] = token.closeBracket;
sortOf[byte.openBrace] = token.openBrace;
sortOf[byte.closeBrace] = token.closeBrace;

/** What neither is a bracket nor can hide or begin one. */
export const isInert = table(
  (code) => sortOf[code] === blank || isWord[code] === 1 || /[,;:=.!&|+*^%<>~-]/.test(String.fromCharCode(code)),
);

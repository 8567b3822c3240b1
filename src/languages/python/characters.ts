import * as Token from './tokens.ts';

export const tab = 0x09;
export const lineFeed = 0x0a;
export const formFeed = 0x0c;
export const carriageReturn = 0x0d;
export const space = 0x20;
export const doubleQuote = 0x22;
export const singleQuote = 0x27;
export const dot = 0x2e;
export const zero = 0x30;
export const equals = 0x3d;
export const backslash = 0x5c;
export const openBrace = 0x7b;
export const closeBrace = 0x7d;
/** Set in small letters, not in capitals. */
export const smallBit = 0x20;

/** What a token can begin with, where its first byte does not yet say which token it is. */
export const letter = 100;
export const digit = 101;
export const quote = 102;
export const opening = 103;
export const closing = 104;
export const comparing = 105;
export const equalsSign = 106;
export const colonSign = 107;
export const point = 108;
export const bang = 109;

/** What lies between tokens. Smaller than any token. */
export const blank = -1;
export const lineEnd = -2;
export const hash = -3;
export const joining = -4;
/** A NUL, with which the text ends: one inside it is foreign. */
export const nul = -5;
export const foreign = -6;

const rows: readonly (readonly [RegExp, number])[] = [
  [/[ \t\f]/, blank],
  [/[\n\r]/, lineEnd],
  [/#/, hash],
  [/\\/, joining],
  [/\0/, nul],
  [/[A-Za-z_\u0080-\u00ff]/, letter],
  [/[0-9]/, digit],
  [/['"]/, quote],
  [/[([{]/, opening],
  [/[)\]}]/, closing],
  [/[<>]/, comparing],
  [/[=]/, equalsSign],
  [/:/, colonSign],
  [/\./, point],
  [/!/, bang],
  [/,/, Token.comma],
  [/;/, Token.semicolon],
  [/@/, Token.at],
  [/\*/, Token.star],
  [/\|/, Token.bar],
  [/[-+/%&^~`]/, Token.operator],
];

/** What each byte begins. */
export const kinds = Int8Array.from({ length: 256 }, (_, byte) => {
  const row = rows.find(([pattern]) => pattern.test(String.fromCharCode(byte)));
  return row?.[1] ?? foreign;
});

const table = (pattern: RegExp): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) => Number(pattern.test(String.fromCharCode(byte))));

export const isWord = table(/[A-Za-z0-9_\u0080-\u00ff]/);
export const isDecimal = table(/[0-9_]/);
export const isHexadecimal = table(/[0-9A-Fa-f_]/);
/** Where a string has to be looked at. */
export const isSpecialInString = table(/['"\\\n\r\0]/);
export const isSpecialInFormat = table(/['"\\\n\r\0{}]/);

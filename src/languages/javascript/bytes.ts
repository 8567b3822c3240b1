/** The bytes that the grammar is made of. */
export const nul = 0x00;
export const tab = 0x09;
export const lineFeed = 0x0a;
export const verticalTab = 0x0b;
export const formFeed = 0x0c;
export const carriageReturn = 0x0d;
export const space = 0x20;
export const bang = 0x21;
export const doubleQuote = 0x22;
export const hash = 0x23;
export const dollar = 0x24;
export const percent = 0x25;
export const ampersand = 0x26;
export const singleQuote = 0x27;
export const openParenthesis = 0x28;
export const closeParenthesis = 0x29;
export const star = 0x2a;
export const plus = 0x2b;
export const comma = 0x2c;
export const minus = 0x2d;
export const dot = 0x2e;
export const slash = 0x2f;
export const zero = 0x30;
export const nine = 0x39;
export const colon = 0x3a;
export const semicolon = 0x3b;
export const lessThan = 0x3c;
export const equals = 0x3d;
export const greaterThan = 0x3e;
export const question = 0x3f;
export const openBracket = 0x5b;
export const backslash = 0x5c;
export const closeBracket = 0x5d;
export const caret = 0x5e;
export const backtick = 0x60;
export const lowerA = 0x61;
export const lowerE = 0x65;
export const lowerX = 0x78;
export const openBrace = 0x7b;
export const bar = 0x7c;
export const closeBrace = 0x7d;
export const firstBeyondAscii = 0x80;

const table = (pattern: RegExp, beyondAscii: 0 | 1 = 0): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) =>
    byte < firstBeyondAscii ? Number(pattern.test(String.fromCharCode(byte))) : beyondAscii,
  );

export const isDigit = table(/[0-9]/);
/** The rest of a name may need a second look where it is a backslash or beyond ASCII. */
export const isNameByte = table(/[\w$]/);
export const beginsName = table(/[A-Za-z_$\\]/, 1);
/** Where blanks and comments may begin; what is beyond ASCII may be a blank or a name. */
export const beginsTrivia = table(/[\s/<-]/, 1);
/** Punctuation that is a token whatever follows it. */
export const standsAlone = table(/[(),:;>@[\]`{}~]/);
/** Where plain text has to be looked at: its end, an escape, a line break, which U+2028 and U+2029 are as well. */
export const stopsString = table(/[\0'"\\\n\r]/, 1);
export const stopsTemplate = table(/[\0`$\\\n\r]/, 1);
export const stopsComment = table(/[\0*\n\r]/, 1);
export const stopsRegularExpression = table(/[\0/[\]\\\n\r]/, 1);
export const stopsMarkup = table(/[\0<{\n\r]/, 1);

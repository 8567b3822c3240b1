/** The bytes that XML's grammar is made of. */
export const tab = 0x09;
export const lineFeed = 0x0a;
export const carriageReturn = 0x0d;
export const space = 0x20;
export const bang = 0x21;
export const doubleQuote = 0x22;
export const hash = 0x23;
export const ampersand = 0x26;
export const singleQuote = 0x27;
export const hyphen = 0x2d;
export const slash = 0x2f;
export const semicolon = 0x3b;
export const lessThan = 0x3c;
export const equals = 0x3d;
export const greaterThan = 0x3e;
export const question = 0x3f;
export const openBracket = 0x5b;
export const closeBracket = 0x5d;

const table = (holds: (byte: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) => Number(holds(byte)));

export const isBlank = table((byte) => byte === space || byte === tab || byte === lineFeed || byte === carriageReturn);
/** No XML holds them, not even as an entity. */
export const isControl = table((byte) => byte < space && isBlank[byte] === 0);
/** Bytes past ASCII are taken here and looked at as characters later. */
export const isNameStart = table((byte) => byte >= 0x80 || /[A-Za-z_:]/.test(String.fromCharCode(byte)));
export const isNameByte = table((byte) => byte >= 0x80 || /[A-Za-z_:.0-9-]/.test(String.fromCharCode(byte)));
/** Where a value between quotes has to be looked at. */
export const isSpecialInValue = table(
  (byte) =>
    byte <= tab || (byte > tab && byte < space) || [doubleQuote, ampersand, singleQuote, lessThan].includes(byte),
);

/** What a token is. One that is a single character of punctuation has the code of that character. */
export const endOfFile = 0;
export const name = 1;
export const number = 2;
export const string = 3;
/** Something that began and has no end, or a character that begins nothing. */
export const broken = 4;

export const bang = 0x21;
export const ampersand = 0x26;
export const openParenthesis = 0x28;
export const closeParenthesis = 0x29;
export const star = 0x2a;
export const plus = 0x2b;
export const comma = 0x2c;
export const minus = 0x2d;
export const dot = 0x2e;
export const slash = 0x2f;
export const colon = 0x3a;
export const semicolon = 0x3b;
export const lessThan = 0x3c;
export const equals = 0x3d;
/** `>>`, `>=` and the like are read where an operator is due, since in types they are brackets. */
export const greaterThan = 0x3e;
export const question = 0x3f;
export const at = 0x40;
export const openBracket = 0x5b;
export const closeBracket = 0x5d;
/** The backtick that begins a template; the rest is read where the grammar has a place for one. */
export const template = 0x60;
export const openBrace = 0x7b;
export const bar = 0x7c;
export const closeBrace = 0x7d;
export const tilde = 0x7e;

export const arrow = 200;
export const and = 201;
export const or = 202;
export const nullish = 203;
/** `&&=`, `||=`, `??=`. */
export const logicalAssignment = 204;
export const optionalDot = 205;
/** `+=` and the like. */
export const assignment = 206;
export const ellipsis = 207;
/** `++` and `--`. */
export const increment = 208;
/** An operator between two operands that cannot begin one. */
export const operator = 209;
export const privateName = 210;

const shown = new Map([
  [name, 'a name'],
  [arrow, '"=>"'],
  [number, 'a number'],
  [string, 'a string'],
  [endOfFile, 'the end of the file'],
]);

/** As it is called in a message. */
export const describeToken = (kind: number): string => shown.get(kind) ?? `"${String.fromCharCode(kind)}"`;

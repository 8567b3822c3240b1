import { array, constantFrom, oneof, string, tuple, type Arbitrary } from 'fast-check';

// Shards that meet in the corners of every dialect: quotes, escapes, comments, line ends, blanks of all kinds.
const texts = ['A', 'B', 'A=', 'B=', '=', ' = ', 'export ', 'x', 'y z', 'é', '-', '1', '.', '_', '/'];
const signs = ['"', "'", '\\', '\\n', '\\"', '#', ' #', ';', ':', ': ', '{', '}', '~', '$', '$A', '${A}', '${B:-d}'];
const spaces = ['\n', '\r\n', '\r', ' ', '\t', '\u00A0', '\uFEFF', '\f'];
const shards = [...texts, ...signs, ...spaces];

/** Any jumble, and lines that resemble assignments. */
function file(parts: readonly string[]): Arbitrary<string> {
  const jumble = array(constantFrom(...parts), { maxLength: 4 }).map((list) => list.join(''));
  const head = constantFrom('A=', 'B=', 'C=', 'A =', ' A=', 'export A=', 'export  B=', 'A: ', 'A+=');
  const line = tuple(head, jumble, constantFrom('', '\n', '\r\n', ' # c\n')).map((pieces) => pieces.join(''));
  return array(oneof({ arbitrary: line, weight: 3 }, jumble), { maxLength: 6 }).map((lines) => lines.join(''));
}

/** Env files as no one would write them, without backquotes. */
export const shellSafeFile = file(shards);

/** The same with backquotes: not to be given to a shell. */
export const hostileFile = file([...shards, '`', '`']);

/** Any text at all. */
export const anyText = oneof(hostileFile, string({ unit: 'binary' }), string());

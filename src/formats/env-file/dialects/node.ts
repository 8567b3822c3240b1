import type { Cursor } from '../cursor.ts';
import { lineLookup, lineStarts } from '../lines.ts';
import { startReading, type Reading, type Recorder } from '../reading.ts';
import { skipSpaces, trimSpacesEnd } from '../spaces.ts';

// Newlines too: `A=`, blanks, newline, `"x"` gives A the value of the next line.
const space = /[ \t\n]/;
const SIGN_OR_NEWLINE = /[=\n]/g;

/** `node_dotenv.cc` of Node 24.21, step by step: its oddities decide what a program gets to see. */
export function readNode(text: string): Reading {
  const recorder = startReading(lineLookup(lineStartsWithoutReturns(text)));
  const rest: Cursor = { text: trimSpacesEnd(text.replaceAll('\r', ''), space), at: 0 };
  skipBlanks(rest);
  while (rest.at < rest.text.length) {
    // Blanks are not skipped after a comment, so an indented `# A=1` below one sets a variable named "# A".
    if (rest.text[rest.at] === '#' || rest.text[rest.at] === '\n') skipLine(rest, rest.at);
    else readStatement(rest, recorder);
  }
  return recorder.reading();
}

function readStatement(rest: Cursor, recorder: Recorder): void {
  const { text, at: start } = rest;
  SIGN_OR_NEWLINE.lastIndex = start;
  const sign = SIGN_OR_NEWLINE.exec(text)?.index ?? text.length;
  if (text[sign] !== '=') {
    recorder.reject(start, 'no =: Node ignores the line');
    rest.at = sign;
    return skipBlanks(rest);
  }
  const at = skipSpaces(text, start, space);
  const key = trimSpacesEnd(text.slice(at, sign), space);
  rest.at = sign + 1;
  // The empty value is stored before the key is looked at: `export A=` sets a variable named "export A".
  if (rest.at === text.length || text[rest.at] === '\n') return set(recorder, key, at, '');
  skipBlanks(rest);
  // With no key, the value is read as the next statement.
  if (key === '') return set(recorder, key, at, '');
  const value = takeValue(rest);
  set(recorder, key.startsWith('export ') ? key.slice(skipSpaces(key, 'export '.length, space)) : key, at, value);
}

function set(recorder: Recorder, key: string, at: number, value: string): void {
  if (key === '') recorder.reject(at, 'no variable name before =');
  else recorder.set(key, at, value, value);
}

function takeValue(rest: Cursor): string {
  const { text, at } = rest;
  const quote = text.charAt(at);
  const close = '"\'`'.includes(quote) ? text.indexOf(quote, at + 1) : -1;
  if (close !== -1) {
    skipLine(rest, close + 1);
    const value = text.slice(at + 1, close);
    return quote === '"' ? value.replaceAll('\\n', '\n') : value;
  }
  skipLine(rest, at);
  const line = text.slice(at, rest.at);
  skipBlanks(rest);
  // An unclosed quote keeps its line whole, comment included.
  if ('"\'`'.includes(quote)) return line.endsWith('\n') ? line.slice(0, -1) : line;
  return trimSpacesEnd(line.split('#', 1)[0] ?? '', space);
}

function skipLine(rest: Cursor, from: number): void {
  const newline = rest.text.indexOf('\n', from);
  rest.at = newline === -1 ? rest.text.length : newline + 1;
}

function skipBlanks(rest: Cursor): void {
  rest.at = skipSpaces(rest.text, rest.at, space);
}

/** Node drops every CR, also a lone one; lines are still counted as in the file. */
function lineStartsWithoutReturns(text: string): number[] {
  let returns = 0;
  return lineStarts(text).map((start) => {
    if (text[start - 1] === '\r' || text.slice(start - 2, start) === '\r\n') returns += 1;
    return start - returns;
  });
}

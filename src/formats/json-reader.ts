import type { GateError } from '../model/errors.ts';
import { clip, visible } from '../model/visible.ts';

/** Deeper than any report that a tool writes; a reader that calls itself needs a bound. */
const mostDepth = 100;

export type Malformed = (what: string, offset: number) => GateError;

/** A place in a text, and what to tell on the way. */
export interface Cursor {
  readonly text: string;
  readonly malformed: Malformed;
  /** Is told how many values there are so far. */
  readonly onValue?: (count: number) => void;
  /** Is told of the members of the outermost value. */
  readonly onMember?: (key: string | number, offset: number) => void;
  at: number;
  depth: number;
  values: number;
}

export function readValue(cursor: Cursor): unknown {
  cursor.values += 1;
  cursor.onValue?.(cursor.values);
  const first = cursor.text[cursor.at];
  if (first === '{') return nested(cursor, readObject);
  if (first === '[') return nested(cursor, readArray);
  if (first === '"') return readString(cursor);
  return readNumberOrWord(cursor);
}

function nested(cursor: Cursor, read: (cursor: Cursor) => unknown): unknown {
  cursor.depth += 1;
  if (cursor.depth > mostDepth) throw cursor.malformed(`nested deeper than ${mostDepth} levels`, cursor.at);
  const value = read(cursor);
  cursor.depth -= 1;
  return value;
}

function readObject(cursor: Cursor): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  let isOpen = opens(cursor, '}');
  while (isOpen) {
    const start = cursor.at;
    if (cursor.text[start] !== '"') throw unexpected(cursor, 'a key in double quotes');
    const key = readString(cursor);
    if (Object.hasOwn(object, key)) throw cursor.malformed(`the key "${clip(key, 80)}" is there twice`, start);
    if (key === '__proto__') throw cursor.malformed('the key "__proto__" is not allowed', start);
    cursor.at = skipSpace(cursor.text, cursor.at);
    if (cursor.text[cursor.at] !== ':') throw unexpected(cursor, '":"');
    cursor.at = skipSpace(cursor.text, cursor.at + 1);
    if (cursor.depth === 1) cursor.onMember?.(key, cursor.at);
    object[key] = readValue(cursor);
    isOpen = continues(cursor, '}');
  }
  return object;
}

function readArray(cursor: Cursor): unknown[] {
  const items: unknown[] = [];
  let isOpen = opens(cursor, ']');
  while (isOpen) {
    if (cursor.depth === 1) cursor.onMember?.(items.length, cursor.at);
    items.push(readValue(cursor));
    isOpen = continues(cursor, ']');
  }
  return items;
}

/** Past the opening bracket; false for an empty container, which is then read. */
function opens(cursor: Cursor, close: string): boolean {
  cursor.at = skipSpace(cursor.text, cursor.at + 1);
  if (cursor.text[cursor.at] !== close) return true;
  cursor.at += 1;
  return false;
}

/** Past a comma, or past the closing bracket: then false. */
function continues(cursor: Cursor, close: string): boolean {
  cursor.at = skipSpace(cursor.text, cursor.at);
  const found = cursor.text[cursor.at];
  if (found !== ',' && found !== close) throw unexpected(cursor, `"," or "${close}"`);
  cursor.at = found === ',' ? skipSpace(cursor.text, cursor.at + 1) : cursor.at + 1;
  return found === ',';
}

// Sticky and without alternatives in a loop: they take a text of any length in one step, and cannot backtrack.
// eslint-disable-next-line no-control-regex
const plainText = /[^"\\\u0000-\u001f]*/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const jsonNumber = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function readString(cursor: Cursor): string {
  const { text, at: start } = cursor;
  let at = start + 1;
  for (;;) {
    at += match(plainText, text, at).length;
    const escape = match(escapeSequence, text, at);
    if (escape === '') break;
    at += escape.length;
  }
  cursor.at = at;
  if (at >= text.length) throw unexpected(cursor, 'the closing quote of a text');
  if (text[at] === '\\') throw cursor.malformed(`the unknown escape ${text.slice(at, at + 2)} in a text`, at);
  if (text[at] !== '"') throw cursor.malformed('a control character in a text', at);
  cursor.at = at + 1;
  const plain = text.slice(start + 1, at);
  return plain.includes('\\') ? String(JSON.parse(text.slice(start, at + 1))) : plain;
}

const words = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

function readNumberOrWord(cursor: Cursor): unknown {
  const { text, at } = cursor;
  const number = match(jsonNumber, text, at);
  const word = number || match(/[a-z]+/y, text, at);
  if (!number && !words.has(word)) throw unexpected(cursor, 'a value');
  cursor.at = at + word.length;
  return number ? Number(number) : words.get(word);
}

function match(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? '';
}

export const skipSpace = (text: string, at: number): number => at + match(/[ \t\n\r]*/y, text, at).length;

export function unexpected({ text, at, malformed }: Cursor, wanted: string): GateError {
  const found = match(/-?[\w.+]+|./suy, text, at);
  const what = found === '' ? 'but the text ends' : `found ${visible(JSON.stringify(clip(found, 40)))}`;
  return malformed(`expected ${wanted}, ${what}`, at);
}

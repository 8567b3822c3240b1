import { GateError } from '../model/errors.ts';
import { formatPlace } from '../model/finding.ts';
import { clip } from '../model/visible.ts';
import { positions, type Position } from './positions.ts';

export type JsonPath = readonly (string | number)[];

export interface JsonDocument {
  readonly value: unknown;
  /** Where the value at a path begins, or the nearest value around it that the text has. */
  readonly locate: (path: JsonPath) => Position;
}

/** Deeper than any report that a tool writes; a reader that calls itself needs a bound. */
const mostDepth = 100;

interface Bounds {
  /** What a hostile file could otherwise make a schema work through. */
  readonly mostValues?: number;
}

/**
 * Reads JSON as RFC 8259 has it. Stricter than JSON.parse where a reader could be misled: a key that is there twice is
 * an error, and so is `__proto__`. As in JSON.parse, a number too large for a double becomes Infinity.
 */
export function parseJson(text: string, file: string, { mostValues = Infinity }: Bounds = {}): JsonDocument {
  const plain = text.replace(/^\uFEFF/, '');
  const place = positions(plain);
  const onValue = (count: number): void => {
    if (count > mostValues)
      throw new GateError('too-large', `${file} holds more than ${mostValues} values`, { at: { file } });
  };
  const malformed: Malformed = (what, offset) => {
    const at = { file, ...place(offset) };
    return new GateError('malformed', `${formatPlace(at)} is not JSON: ${what}`, { at });
  };
  const root = skipSpace(plain, 0);
  const cursor: Cursor = { text: plain, malformed, onValue, at: root, depth: 0, values: 0 };
  const value = readValue(cursor);
  cursor.at = skipSpace(plain, cursor.at);
  if (cursor.at < plain.length) throw unexpected(cursor, 'the end of the text');
  const locate = locator(root, (offset) => readMembers(plain, malformed, offset));
  return { value, locate: (path) => place(locate(path)) };
}

type Members = ReadonlyMap<string | number, number>;

/** Reads each container that a path leads through once more, so that no place is kept for values nobody asks about. */
function locator(root: number, membersAt: (offset: number) => Members): (path: JsonPath) => number {
  const known = new Map<number, Members>();
  return (path) => {
    let offset = root;
    for (const step of path) {
      const members = known.get(offset) ?? membersAt(offset);
      known.set(offset, members);
      const next = members.get(step);
      if (next === undefined) break;
      offset = next;
    }
    return offset;
  };
}

function readMembers(text: string, malformed: Malformed, at: number): Members {
  const members = new Map<string | number, number>();
  readValue({ text, malformed, at, depth: 0, values: 0, onMember: (key, offset) => members.set(key, offset) });
  return members;
}

type Malformed = (what: string, offset: number) => GateError;

interface Cursor {
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

function readValue(cursor: Cursor): unknown {
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

const skipSpace = (text: string, at: number): number => at + match(/[ \t\n\r]*/y, text, at).length;

function unexpected({ text, at, malformed }: Cursor, wanted: string): GateError {
  const found = match(/-?[\w.+]+|./suy, text, at);
  const what = found === '' ? 'but the text ends' : `found ${JSON.stringify(clip(found, 40))}`;
  return malformed(`expected ${wanted}, ${what}`, at);
}

import { GateError } from '../model/errors.ts';
import { readValue, skipSpace, unexpected, type Cursor, type Malformed } from './json-reader.ts';
import { positions, type Position } from './positions.ts';

type JsonPath = readonly (string | number)[];

export interface JsonDocument {
  readonly value: unknown;
  /** Where the value at a path begins, or the nearest value around it that the text has. */
  readonly locate: (path: JsonPath) => Position;
}

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
    return new GateError('malformed', `${file} is not JSON: ${what}`, { at });
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

import { take, takeTo, type Cursor } from '../cursor.ts';
import { opaque, type Part } from '../expand.ts';
import { skipNested } from './bash-nesting.ts';

/** A word of a shell command; it has a name where it has the form of an assignment. */
export interface Word {
  readonly at: number;
  readonly name: string | undefined;
  /** `+=` instead of `=`. */
  readonly appends: boolean;
  /** Of the value behind the `=`; of the whole word where it is no assignment. */
  readonly parts: readonly Part[];
  readonly raw: string;
}

const ASSIGNMENT = /[A-Za-z_]\w*\+?=/y;
const PLAIN = /[^\\'"`$~ \t\n;&|()<>]+/y;
const PLAIN_IN_QUOTES = /[^"\\$`]+/y;
const NAME = /[A-Za-z_]\w*/y;
const BRACED = /\{([A-Za-z_]\w*)(?:(:?)-([\w./,@%+^-]*))?\}/y;
const SPECIAL = /[\d@*#?$!-]/y;
const END = /[ \t\n;&|()<>]|$/y;

/** Reads the word at the cursor; nothing comes out when a quote or a bracket in it is never closed. */
export function takeWord(cursor: Cursor): Word | undefined {
  const at = cursor.at;
  const head = take(cursor, ASSIGNMENT);
  const start = cursor.at;
  const parts: Part[] = [];
  while (!isAt(cursor, END)) {
    const piece = isTilde(cursor, start) ? takeOpaque(cursor) : takePiece(cursor);
    if (!piece) return undefined;
    for (const part of piece) parts.push(part);
  }
  const raw = cursor.text.slice(start, cursor.at);
  return { at, name: head?.replace(/\+?=$/, ''), appends: head?.endsWith('+=') ?? false, parts, raw };
}

type Piece = readonly Part[] | undefined;

function takePiece(cursor: Cursor): Piece {
  const character = cursor.text[cursor.at];
  if (character === '\\') return takeEscape(cursor);
  if (character === "'") return takeSingleQuoted(cursor);
  if (character === '"') return takeDoubleQuoted(cursor);
  if (character === '`') return takeNested(cursor);
  if (character === '$') return takeDollar(cursor, false);
  return [take(cursor, PLAIN) ?? takeTo(cursor, cursor.at + 1)];
}

/** `~` is a home directory at the start of a value, also of one that starts on a continued line, and after each colon. */
function isTilde({ text, at }: Cursor, start: number): boolean {
  return text[at] === '~' && (at === start || text[at - 1] === ':' || text[at - 1] === '\n');
}

function takeOpaque(cursor: Cursor): Piece {
  cursor.at += 1;
  return [opaque];
}

function takeEscape(cursor: Cursor): Piece {
  const escaped = takeTo(cursor, Math.min(cursor.at + 2, cursor.text.length)).slice(1);
  return escaped === '\n' ? [] : [escaped === '' ? '\\' : escaped];
}

function takeSingleQuoted(cursor: Cursor): Piece {
  const close = cursor.text.indexOf("'", cursor.at + 1);
  return close === -1 ? undefined : [takeTo(cursor, close + 1).slice(1, -1)];
}

function takeDoubleQuoted(cursor: Cursor): Piece {
  const parts: Part[] = [];
  cursor.at += 1;
  while (cursor.text[cursor.at] !== '"') {
    const piece = takePieceInQuotes(cursor);
    if (!piece) return undefined;
    for (const part of piece) parts.push(part);
  }
  cursor.at += 1;
  return parts;
}

function takePieceInQuotes(cursor: Cursor): Piece {
  const character = cursor.text[cursor.at];
  if (character === undefined) return undefined;
  if (character === '`') return takeNested(cursor);
  if (character === '$') return takeDollar(cursor, true);
  if (character !== '\\') return [take(cursor, PLAIN_IN_QUOTES) ?? ''];
  const escaped = cursor.text.charAt(cursor.at + 1);
  cursor.at += 2;
  if (escaped === '\n') return [];
  return ['$`"\\'.includes(escaped) ? escaped : `\\${escaped}`];
}

function takeDollar(cursor: Cursor, inQuotes: boolean): Piece {
  cursor.at += 1;
  const name = take(cursor, NAME);
  // A name goes on behind a backslash and newline: which variable this is, is not followed.
  if (cursor.text.startsWith('\\\n', cursor.at)) return [opaque];
  if (name !== undefined) return [{ name }];
  BRACED.lastIndex = cursor.at;
  const braced = BRACED.exec(cursor.text);
  if (braced) return [takeBraced(cursor, braced)];
  const next = cursor.text.charAt(cursor.at);
  if (next !== '' && '{(['.includes(next)) return takeNested(cursor);
  if (take(cursor, SPECIAL)) return [opaque];
  // $"..." is a string to translate: a plain one where there is no catalog. $'...' knows escapes that are not followed.
  if (!inQuotes && next === '"') return takeDoubleQuoted(cursor);
  if (!inQuotes && next === "'") return takeAnsiQuoted(cursor);
  return ['$'];
}

function takeAnsiQuoted(cursor: Cursor): Piece {
  const stop = /['\\]/g;
  stop.lastIndex = cursor.at + 1;
  for (let found = stop.exec(cursor.text); found; found = stop.exec(cursor.text)) {
    if (found[0] === "'") {
      cursor.at = stop.lastIndex;
      return [opaque];
    }
    stop.lastIndex += 1;
  }
  return undefined;
}

function takeBraced(cursor: Cursor, [all, name = '', colon, fallback]: RegExpExecArray): Part {
  cursor.at += all.length;
  return colon === ':' && fallback !== undefined ? { name, whenEmpty: fallback } : { name };
}

function takeNested(cursor: Cursor): Piece {
  const end = skipNested(cursor.text, cursor.at);
  if (end === undefined) return undefined;
  cursor.at = end;
  return [opaque];
}

function isAt({ text, at }: Cursor, pattern: RegExp): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

import { lineFeed, take, takeTo, type Cursor } from '../cursor.ts';
import { expand } from '../expand.ts';
import { lineLookup, lineStarts } from '../lines.ts';
import { startReading, type Reading, type Recorder } from '../reading.ts';
import { goSpace, skipSpaces, trimSpacesEnd } from '../spaces.ts';
import { parseTemplate, unescapeQuoted } from './compose-template.ts';

const EXPORT = /export[\t\n\f\r ]+/y;
// A name may hold any letter or number of Unicode, and spaces, which are complained about later.
const KEY = /[\p{L}\p{N}_.\-[\]\t\v\f\r \u0085\u00A0]*/uy;
const BLANKS = /[\t\v\f\r \u0085\u00A0]*/y;

/** compose-go reads statements, not lines: what follows a closing quote is the next one. Any error drops the file. */
export function readCompose(text: string): Reading {
  const recorder = startReading(lineLookup(lineStarts(text)));
  const cursor: Cursor = { text, at: text.startsWith('\uFEFF') ? 1 : 0 };
  for (;;) {
    cursor.at = skipSpaces(text, cursor.at, goSpace);
    if (cursor.at === text.length) return recorder.reading();
    const start = cursor.at;
    const fault = text[start] === '#' ? skipLine(cursor) : readStatement(cursor, recorder);
    if (fault) return recorder.refusal(start, `${fault}: compose refuses the whole file`);
  }
}

type Fault = string | undefined;

function readStatement(cursor: Cursor, recorder: Recorder): Fault {
  if (take(cursor, EXPORT)) take(cursor, BLANKS);
  const at = cursor.at;
  const key = trimSpacesEnd(take(cursor, KEY) ?? '', goSpace);
  const end = cursor.text[cursor.at];
  if (end === undefined) return readEndOfFile(cursor, at, recorder);
  if (end !== '=' && end !== ':' && end !== '\n') return 'a character that no variable name may have';
  if (key.includes(' ')) return 'a space in a variable name';
  cursor.at += 1;
  if (end === '\n') {
    if (key !== '') recorder.set(key, at, undefined, key);
    return undefined;
  }
  take(cursor, BLANKS);
  return readValue(cursor, key, at, recorder);
}

/** A name with no newline behind it is taken for the value of a variable without a name. */
function readEndOfFile(cursor: Cursor, at: number, recorder: Recorder): Fault {
  if (at === cursor.at) return 'export without a name';
  recorder.reject(at, 'no = and no newline: compose does not take this for a name');
  return undefined;
}

function readValue(cursor: Cursor, key: string, at: number, recorder: Recorder): Fault {
  const quote = cursor.text.charAt(cursor.at);
  const quoted = quote === '"' || quote === "'";
  const raw = quoted ? takeQuoted(cursor, quote) : takeUnquoted(cursor);
  if (raw === undefined) return 'a quote that is never closed';
  const parts = quote === "'" ? [raw] : parseTemplate(quote === '"' ? unescapeQuoted(raw) : raw);
  if (!parts) return 'a $ that starts no variable (write $$)';
  if (key === '') recorder.reject(at, 'no variable name before =');
  else recorder.set(key, at, expand(parts, recorder.known), raw);
  return undefined;
}

function takeUnquoted(cursor: Cursor): string {
  const line = takeTo(cursor, lineFeed(cursor));
  const comment = line.indexOf(' #');
  return trimSpacesEnd(comment === -1 ? line : line.slice(0, comment), goSpace);
}

/** The text between quotes, without the backslashes that escape the quote itself. */
function takeQuoted(cursor: Cursor, quote: string): string | undefined {
  const stop = quote === '"' ? /["\\]/g : /['\\]/g;
  const pieces: string[] = [];
  cursor.at += 1;
  for (;;) {
    stop.lastIndex = cursor.at;
    const found = stop.exec(cursor.text);
    if (!found) return undefined;
    pieces.push(takeTo(cursor, found.index));
    cursor.at += 1;
    if (found[0] === quote) return pieces.join('');
    const escaped = cursor.text.charAt(cursor.at);
    pieces.push(escaped === quote ? escaped : `\\${escaped}`);
    cursor.at += 1;
  }
}

function skipLine(cursor: Cursor): undefined {
  cursor.at = lineFeed(cursor);
}

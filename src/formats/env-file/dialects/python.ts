import { take, takeTo, type Cursor } from '../cursor.ts';
import { expand, type Part } from '../expand.ts';
import { lineLookup, lineStarts } from '../lines.ts';
import { startReading, type Reading, type Recorder } from '../reading.ts';
import { trimSpacesEnd } from '../spaces.ts';

// What Python's `re` calls a space, less the two that end lines.
const BLANKS = String.raw`\t\v\f\x1C-\x20\x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000`;

const blank = new RegExp(`[${BLANKS}]`);
const spaces = new RegExp(`[\\r\\n${BLANKS}]*`, 'y');
const blanks = new RegExp(`[${BLANKS}]*`, 'y');
const exportPrefix = new RegExp(`export[${BLANKS}]+`, 'y');
const bareKey = new RegExp(`[^=#\\r\\n${BLANKS}]+`, 'y');
const quotedKey = /'[^']+'/y;
const sign = /=/y;
const restOfLine = /[^\r\n]*/y;
const lineEnd = /(?:#[^\r\n]*)?(?:\r\n|\n|\r|$)/y;

/** python-dotenv 1.2: a statement that does not parse is dropped, up to the end of the line where parsing stopped. */
export function readPython(text: string): Reading {
  const recorder = startReading(lineLookup(lineStarts(text)));
  const cursor: Cursor = { text, at: 0 };
  take(cursor, spaces);
  while (cursor.at < text.length) {
    const start = cursor.at;
    if (!readStatement(cursor, recorder)) {
      recorder.reject(start, 'does not parse: python-dotenv drops the statement');
      take(cursor, restOfLine);
    }
    take(cursor, spaces);
  }
  return recorder.reading();
}

function readStatement(cursor: Cursor, recorder: Recorder): boolean {
  take(cursor, exportPrefix);
  if (cursor.text[cursor.at] === '#') return take(cursor, restOfLine) !== undefined;
  const at = cursor.at;
  const key = takeKey(cursor);
  if (key === undefined) return false;
  take(cursor, blanks);
  if (!take(cursor, sign)) {
    // A key alone leaves the variable to the environment, even where an earlier line sets it.
    const ends = take(cursor, lineEnd) !== undefined;
    if (ends) recorder.set(key, at, undefined, key);
    return ends;
  }
  take(cursor, blanks);
  const value = takeValue(cursor);
  if (value === undefined) return false;
  take(cursor, blanks);
  if (take(cursor, lineEnd) === undefined) return false;
  recorder.set(key, at, expand(references(value), recorder.known), value);
  return true;
}

function takeKey(cursor: Cursor): string | undefined {
  return cursor.text[cursor.at] === "'" ? take(cursor, quotedKey)?.slice(1, -1) : take(cursor, bareKey);
}

function takeValue(cursor: Cursor): string | undefined {
  const quote = cursor.text.charAt(cursor.at);
  if (quote !== '"' && quote !== "'") return withoutComment(take(cursor, restOfLine) ?? '');
  const close = closingQuote(cursor, quote);
  if (close === -1) return undefined;
  const value = takeTo(cursor, close + 1).slice(1, -1);
  if (quote === "'") return value.replaceAll(/\\([\\'])/g, '$1');
  return value.replaceAll(/\\([\\'"abfnrtv])/g, (_, character: string) => escapes[character] ?? character);
}

const escapes: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** The first quote without a backslash before it; where there is none, the last quote of all. */
function closingQuote({ text, at }: Cursor, quote: string): number {
  let close = text.indexOf(quote, at + 1);
  while (close !== -1 && text[close - 1] === '\\') {
    const next = text.indexOf(quote, close + 1);
    if (next === -1) break;
    close = next;
  }
  return close;
}

function withoutComment(line: string): string {
  let hash = line.indexOf('#', 1);
  while (hash !== -1 && !blank.test(line.charAt(hash - 1))) hash = line.indexOf('#', hash + 1);
  return trimSpacesEnd(hash === -1 ? line : line.slice(0, hash), blank);
}

/** Splits `${NAME}` and `${NAME:-default}` out of a value, whatever quotes it had. The default is for unset names only. */
function references(value: string): Part[] {
  const parts: Part[] = [];
  let done = 0;
  let at = value.indexOf('${');
  let close = value.indexOf('}');
  while (at !== -1) {
    if (close < at) close = value.indexOf('}', at);
    if (close === -1) break;
    const colon = value.indexOf(':', at);
    const hasDefault = colon !== -1 && colon < close;
    if (hasDefault && value[colon + 1] !== '-') {
      // Nothing that opens before this colon can be a reference either.
      at = value.indexOf('${', colon);
      continue;
    }
    parts.push(value.slice(done, at), { name: value.slice(at + 2, hasDefault ? colon : close) });
    done = close + 1;
    at = value.indexOf('${', done);
  }
  return [...parts, value.slice(done)];
}

import { lineLookup, lineStarts } from '../lines.ts';
import { startReading, type Reading, type Recorder } from '../reading.ts';

const SPACES = /\s*/y;
const EXPORT = /export\s+(?=[\w.-])/y;
const KEY = /[\w.-]+/y;
const SIGN = /\s*=|:\s/y;
const LINE = /.*/y;
const AFTER_QUOTE = /[^\S\n\u2028\u2029]*(?=[\n\u2028\u2029#]|$)/y;

/** The package matches one regular expression over the file; this walks the same way in linear time. */
export function readDotenv(text: string): Reading {
  const lines = text.replaceAll(/\r\n?/g, '\n');
  const recorder = startReading(lineLookup(lineStarts(lines)));
  let at = skip(SPACES, lines, 0);
  while (at < lines.length) {
    at = lines[at] === '#' ? skip(LINE, lines, at) : readStatement(lines, at, recorder);
    at = skip(SPACES, lines, at);
  }
  return recorder.reading();
}

/** Reads one statement and gives the offset behind it. */
function readStatement(lines: string, start: number, recorder: Recorder): number {
  const keyAt = skip(EXPORT, lines, start);
  const keyEnd = skip(KEY, lines, keyAt);
  const valueAt = skip(SIGN, lines, keyEnd);
  if (keyEnd === keyAt || valueAt === keyEnd) {
    recorder.reject(start, 'no assignment: dotenv ignores the line');
    return skip(LINE, lines, start);
  }
  const { value, end } = quotedValue(lines, valueAt) ?? lineValue(lines, valueAt);
  const key = lines.slice(keyAt, keyEnd);
  // The package collects values in a plain object, where this name is a setter.
  if (key === '__proto__') recorder.reject(start, 'dotenv drops a variable of this name');
  else recorder.set(key, keyAt, value, value);
  return end;
}

interface Value {
  readonly value: string;
  readonly end: number;
}

/** A value in quotes, which may even open on a later line than the key. */
function quotedValue(lines: string, valueAt: number): Value | undefined {
  const open = skip(SPACES, lines, valueAt);
  const quote = lines.charAt(open);
  if (!isQuote(quote)) return undefined;
  const close = closingQuote(lines, open, quote);
  if (close === undefined) return undefined;
  const text = lines.slice(open + 1, close);
  return { value: quote === '"' ? unescapeNewlines(text) : text, end: skip(LINE, lines, close + 1) };
}

/**
 * The quote that ends the value has only a comment behind it. The first unescaped quote ends the search; before it an
 * escaped one will do, and the last such one is taken if that first one does not.
 */
function closingQuote(lines: string, open: number, quote: string): number | undefined {
  let closing: number | undefined;
  for (let at = lines.indexOf(quote, open + 1); at !== -1; at = lines.indexOf(quote, at + 1)) {
    AFTER_QUOTE.lastIndex = at + 1;
    if (AFTER_QUOTE.test(lines)) closing = at;
    if (lines[at - 1] !== '\\') break;
  }
  return closing;
}

/** The rest of the line up to any `#`, blank before it or not; matching quotes around it go. */
function lineValue(lines: string, valueAt: number): Value {
  const newline = lines.indexOf('\n', valueAt);
  const line = lines.slice(valueAt, newline === -1 ? lines.length : newline);
  const text = (line.split('#', 1)[0] ?? '').trim();
  const quote = text.charAt(0);
  const bare = text.length > 1 && isQuote(quote) && text.endsWith(quote) ? text.slice(1, -1) : text;
  return { value: quote === '"' ? unescapeNewlines(bare) : bare, end: valueAt + line.length };
}

function unescapeNewlines(text: string): string {
  return text.replaceAll('\\n', '\n').replaceAll('\\r', '\r');
}

function isQuote(character: string): boolean {
  return character === '"' || character === "'" || character === '`';
}

/** Offset behind what a sticky pattern matches at a place; the place itself where it does not match. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : at;
}

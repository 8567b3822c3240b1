import { attributes, mostAttributes } from './attributes.ts';
import * as byte from './bytes.ts';
import { more, referenceEnd, unknown } from './entities.ts';
import type { XmlFault } from './fault.ts';
import type { XmlElement } from './handler.ts';
import { isName, nameEnd } from './names.ts';
import { internal, shown, words, type Word } from './words.ts';

const longestName = 1024;

export interface StartTag {
  readonly element: XmlElement;
  /** Reads the tag that begins here; `more` where the bytes end before it does, or the offset after it. */
  read(source: Uint8Array, start: number, end: number, line: number): number;
  /** Of the tag read last: its name, whether it is one such as `<a/>`, and the line that it ends on. */
  name(): Word;
  isEmpty(): boolean;
  lastLine(): number;
}

/** Reads start tags into one element, one after the other. */
export function startTag(fault: XmlFault): StartTag {
  const [names, own] = [words(internal), attributes()];
  let name: Word = { text: '', bytes: new Uint8Array(0) };
  let bytes: Uint8Array = name.bytes;
  let [end, firstLine, line, isEmpty] = [0, 0, 0, false];

  const wrong = (what: string) => fault(line, `${what} in the tag <${shown(name.text)}>`);

  function blanks(start: number): number {
    let at = start;
    for (; at < end; at++) {
      const found = bytes[at] ?? 0;
      if (byte.isBlank[found] === 0) break;
      if (found === byte.lineFeed) line++;
    }
    return at === end ? more : at;
  }

  /** Of a name that begins here: `more` where it may go on. */
  function nameAt(start: number): number {
    const stop = nameEnd(bytes, start, end);
    if (stop - start > longestName) throw fault(line, `a name longer than ${longestName} bytes`);
    if (stop === end) return more;
    if (stop === start || !isName(bytes, start, stop)) return unknown;
    return stop;
  }

  function tagName(start: number): number {
    const stop = nameAt(start);
    if (stop === unknown) throw fault(line, 'a "<" that begins no tag');
    if (stop !== more) name = names.of(bytes, start, stop);
    return stop;
  }

  /** What stands between two attributes, or before the end. */
  function gap(start: number): number {
    const at = blanks(start);
    if (at === start && bytes[at] !== byte.greaterThan && bytes[at] !== byte.slash)
      throw wrong('no blank before an attribute');
    return at;
  }

  function attribute(start: number): number {
    const stop = nameAt(start);
    if (stop === more) return more;
    if (stop === unknown) throw wrong('something that is no attribute');
    let at = blanks(stop);
    if (at === more) return more;
    if (bytes[at] !== byte.equals) throw wrong('an attribute without a value');
    at = blanks(at + 1);
    if (at === more) return more;
    const quote = bytes[at] ?? 0;
    if (quote !== byte.doubleQuote && quote !== byte.singleQuote) throw wrong('an attribute value without quotes');
    if (own.count() === mostAttributes) throw wrong(`more than ${mostAttributes} attributes`);
    if (!own.add(start, stop)) throw wrong('an attribute that is there twice');
    return value(at + 1, quote);
  }

  function value(start: number, quote: number): number {
    const source = bytes;
    let isPlain = true;
    for (let at = start; at < end; at++) {
      const found = source[at] ?? 0;
      if (byte.isSpecialInValue[found] === 0) continue;
      if (found === quote) {
        own.value(start, at, isPlain);
        return at + 1;
      }
      if (found === byte.doubleQuote || found === byte.singleQuote) continue;
      isPlain = false;
      const next = special(found, at);
      if (next === more) return more;
      at = next - 1;
    }
    return more;
  }

  /** The offset after what is special in a value and not a quote. */
  function special(found: number, at: number): number {
    if (found === byte.lineFeed) line++;
    if (found === byte.lessThan) throw wrong('a "<" in an attribute value');
    if (byte.isControl[found] === 1) throw wrong('a control character');
    if (found !== byte.ampersand) return at + 1;
    const next = referenceEnd(bytes, at, end);
    if (next === unknown) throw wrong('a "&" that begins no entity that is known');
    return next;
  }

  function close(at: number): number {
    isEmpty = bytes[at] === byte.slash;
    if (!isEmpty) return at + 1;
    if (at + 1 === end) return more;
    if (bytes[at + 1] !== byte.greaterThan) throw wrong('a "/"');
    return at + 2;
  }

  function read(source: Uint8Array, start: number, stop: number, from: number): number {
    [bytes, end] = [source, stop];
    firstLine = line = from;
    own.begin(source);
    let at = tagName(start + 1);
    while (at !== more) {
      at = gap(at);
      if (at === more) return more;
      if (bytes[at] === byte.greaterThan || bytes[at] === byte.slash) return close(at);
      at = attribute(at);
    }
    return more;
  }

  const element: XmlElement = {
    get name() {
      return name.text;
    },
    get line() {
      return firstLine;
    },
    get: own.get,
    number: own.number,
    copy() {
      const { get, number } = own.copy();
      const kept: XmlElement = { name: name.text, line: firstLine, get, number, copy: () => kept };
      return kept;
    },
  };
  return { element, read, name: () => name, isEmpty: () => isEmpty, lastLine: () => line };
}

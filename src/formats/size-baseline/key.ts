import { replaceHidden } from '../../model/visible.ts';
import { compareText } from '../coverage/compare-text.ts';

/** Which function it is, wherever in its file it stands. */
export interface FunctionKey {
  readonly path: string;
  /** Qualified by what it lies in. */
  readonly name: string;
  /** Counted from 1 among those of the same name in the file, in the order of the text. */
  readonly ordinal: number;
}

/** In JSON's quotes. */
export const quotedPattern = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;

// A word has no end but a space, and a colon before that belongs to the row.
const word = String.raw`[^\s"\\]+?`;

/** The path, the name and the number of a key at the start of a row. */
export const keyPattern = `(${quotedPattern}|${word}) (${quotedPattern}|${word})(?:#([1-9]\\d{0,8}))?`;

/** `src/a.ts Foo.bar#2`: the same key is always the same text. */
export const printKey = ({ path, name, ordinal }: FunctionKey): string =>
  `${printPath(path)} ${printName(name)}${ordinal === 1 ? '' : `#${ordinal}`}`;

export const compareKeys = (a: FunctionKey, b: FunctionKey): number =>
  compareText(a.path, b.path) || compareText(a.name, b.name) || a.ordinal - b.ordinal;

const printPath = (path: string): string => (isPlainPath(path) ? path : quote(path));

const printName = (name: string): string => (isPlainName(name) ? name : quote(name));

// Nearly every path and name is of such characters; the rest takes longer to tell.
const usualPath = /^[\w./@-]+$/;
const usualName = /^[\w.$<>]+$/;

// What cannot be taken for a comment, a conflict marker, or the end of the word.
const plainPath = /^[^\s"#<=>|\\:][^\s"\\]*(?<!:)$/u;
const plainName = /^[^\s"\\]+(?<!:|#\d+)$/u;

export const isPlainPath = (path: string): boolean => usualPath.test(path) || (plainPath.test(path) && isSeen(path));

export const isPlainName = (name: string): boolean => usualName.test(name) || (plainName.test(name) && isSeen(name));

const isSeen = (text: string): boolean => replaceHidden(text, () => '') === text;

/** As JSON, with every character escaped that could not be seen. */
export const quote = (text: string): string =>
  replaceHidden(JSON.stringify(text), escaped).replaceAll(/[^\S ]/gu, escaped);

/** What `quotedPattern` has matched is valid JSON. */
export const unquote = (text: string): string => String(JSON.parse(text));

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');

import { deflateRawSync } from 'node:zlib';
import type { CoverageSample } from './coverage-samples.ts';

/** Numbers from 0 to 2^31 that decide what happens where. */
export type Choices = readonly number[];

interface Mutation {
  /** The report ends early: nothing that it says may make it look better. */
  readonly isCut?: true;
  apply(report: CoverageSample, choices: Choices): Uint8Array;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

function pick<T>(items: readonly T[], choice = 0): T {
  const item = items[choice % items.length];
  if (item === undefined) throw new Error('there is nothing to pick from');
  return item;
}

const numbers = /\d+(?:\.\d+)?/g;
const tags = /<[^<>]+>/g;
const texts = /"(?:[^"\\\n]|\\.)*"/g;
const attributes = /[\w-]+="[^"]*"/g;
const records = /[^\n]*\n/g;

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The pieces of a text that fit; all of it where none does. */
function piecesOf(text: string, pattern: RegExp): readonly Piece[] {
  const found = [...text.matchAll(pattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  return found.length > 0 ? found : [{ text, start: 0, end: text.length }];
}

/** Cut in the middle of a piece, by bytes. */
const cutWithin = (pattern: RegExp): Mutation => ({
  isCut: true,
  apply({ text }, [one = 0, other = 0]) {
    const piece = pick(piecesOf(text, pattern), one);
    return encode(text.slice(0, piece.start + (other % Math.max(1, piece.text.length))));
  },
});

/** One piece, replaced by what is made of it. */
const replaced = (pattern: RegExp, change: (piece: string, choices: Choices, report: CoverageSample) => string) => ({
  apply(report: CoverageSample, [one = 0, ...others]: Choices) {
    const { text } = report;
    const piece = pick(piecesOf(text, pattern), one);
    return encode(text.slice(0, piece.start) + change(piece.text, others, report) + text.slice(piece.end));
  },
});

const swapped = (pattern: RegExp): Mutation => ({
  apply({ text }, [one = 0, two = 0]) {
    const pieces = piecesOf(text, pattern);
    const [a = 0, b = 0] = [one % pieces.length, two % pieces.length].sort((x, y) => x - y);
    const [first, second] = [pick(pieces, a), pick(pieces, b)];
    if (a === b) return encode(text);
    return encode(
      text.slice(0, first.start) +
        second.text +
        text.slice(first.end, second.start) +
        first.text +
        text.slice(second.end),
    );
  },
});

/** The bytes, a few of which are treated. */
const onBytes = (treat: (bytes: Uint8Array, at: number, choice: number) => Uint8Array): Mutation => ({
  apply({ text }, [one = 0, ...others]) {
    return others
      .slice(0, 1 + (one % 3))
      .reduce((bytes, choice, index) => treat(bytes, choice % bytes.length, others[index + 3] ?? 0), encode(text));
  },
});

const extremes =
  '0 -1 -0 1e309 1e-400 NaN Infinity -Infinity 18446744073709551616 9007199254740993 4294967295 4294967296 99999999999 2147483647 2147483648 16707566 65537 8388609 0x10 1_0 1.5 -0.5 + null'.split(
    ' ',
  );

export const hostilePaths: readonly string[] = [
  '../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows\\System32',
  '\\\\host\\share',
  '__proto__',
  'constructor',
  'toString',
  '',
  '.',
  '/',
  'src/a.ts/..',
  'a\nSF:b',
  '::error::x',
  '##[error]x',
  '\u001B[31mred',
  '\uD83D',
  'a\0b',
  '\u202Egpj.exe',
  '%2e%2e/x',
  '${{ secrets.X }}',
  'x'.repeat(10_000),
  'd/'.repeat(2_000),
];

/** A text as the format writes it, or as it is: then it may break the report. */
function written(text: string, { family }: CoverageSample, isRaw: boolean): string {
  if (isRaw || family === 'lcov' || family === 'go') return text;
  if (family === 'json') return JSON.stringify(text).slice(1, -1);
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
}

const paths = /(?:[\w.:]|\\)*[/\\]?src[/\\]+[ab]\.ts/g;

const bombs: readonly string[] = [
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>',
  '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
  '<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd" [<!ENTITY % a SYSTEM "http://127.0.0.1/">%a;]>',
  '<!DOCTYPE x [<!ATTLIST line hits CDATA "1">]>',
  '<!DOCTYPE x [<!ENTITY a "&a;">]>',
  `<!DOCTYPE x [${'<!-- x -->'.repeat(1000)}]>`,
];

/** Before the root, behind the declaration, and used in the first name there is. */
function bombed({ text, family }: CoverageSample, [one = 0, two = 0]: Choices): Uint8Array {
  const bare = text.replace(/<!DOCTYPE[^>]*>/, '');
  const root = Math.max(0, bare.search(/<\w/));
  const tail = bare
    .slice(root)
    .replace(/(name|path|filename|source|Name)="/, `$1="${pick(['&a;', '&c;', '&nbsp;', ''], two)}`);
  return encode(family === 'xml' ? bare.slice(0, root) + pick(bombs, one) + tail : pick(bombs, one) + text);
}

const nested = ({ text, family }: CoverageSample, [one = 0, two = 0]: Choices): Uint8Array => {
  const deep = pick([10, 300, 3_000], two);
  const pattern = family === 'xml' ? tags : /[[{]/g;
  const piece = pick(piecesOf(text, pattern), one);
  return encode(text.slice(0, piece.start) + piece.text.slice(0, 100).repeat(deep) + text.slice(piece.start));
};

const encodings = [
  (text: string) => join(Uint8Array.of(0xef, 0xbb, 0xbf), encode(text)),
  (text: string) => join(Uint8Array.of(0xff, 0xfe), new Uint8Array(Buffer.from(text, 'utf16le'))),
  (text: string) => new Uint8Array(Buffer.from(text, 'utf16le')),
  (text: string) => new Uint8Array(Buffer.from(text, 'latin1')),
  (text: string) => encode(text.replaceAll('\n', '\r\n')),
  (text: string) => encode(text.replaceAll('\n', '\r')),
  (text: string) => new Uint8Array(deflateRawSync(text)),
  (text: string) => encode(text.replace('UTF-8', 'UTF-7')),
];

export const mutations: Readonly<Record<string, Mutation>> = {
  'cut anywhere': { isCut: true, apply: ({ text }, [one = 0]) => encode(text).subarray(0, one % encode(text).length) },
  'cut in a tag or record': cutWithin(/<[^<>]+>|[^\n]+\n/g),
  'cut in a number': cutWithin(numbers),
  'cut in a text': cutWithin(texts),
  'cut behind a record': {
    isCut: true,
    apply: ({ text }, [one = 0]) => encode(text.slice(0, pick(piecesOf(text, records), one).end)),
  },
  'cut in a character': {
    isCut: true,
    apply({ text }, [one = 0]) {
      const { start } = pick(piecesOf(text, /[öß]/g), one);
      return encode(text).subarray(0, encode(text.slice(0, start)).length + 1);
    },
  },
  'last bytes deleted': { isCut: true, apply: ({ text }, [one = 0]) => encode(text).subarray(0, -1 - (one % 60)) },
  'bits flipped': onBytes((bytes, at, choice) =>
    bytes.map((byte, index) => (index === at ? byte ^ (1 << (choice % 8)) : byte)),
  ),
  'bytes deleted': onBytes((bytes, at, choice) => join(bytes.subarray(0, at), bytes.subarray(at + 1 + (choice % 9)))),
  'bytes doubled': onBytes((bytes, at, choice) => join(bytes.subarray(0, at + (choice % 30)), bytes.subarray(at))),
  'bytes inserted': onBytes((bytes, at, choice) =>
    join(
      bytes.subarray(0, at),
      Uint8Array.of(pick([0, 9, 10, 13, 34, 38, 39, 60, 62, 93, 128, 255], choice)),
      bytes.subarray(at),
    ),
  ),
  'bytes swapped': onBytes((bytes, at, choice) =>
    bytes.map((byte, index) =>
      index === at ? (bytes[choice % bytes.length] ?? 0) : index === choice % bytes.length ? (bytes[at] ?? 0) : byte,
    ),
  ),
  'tags swapped': swapped(/<[^<>]+>|[[\]{}]/g),
  'tag deleted': replaced(/<[^<>]+>|[[\]{},:]/g, () => ''),
  'tag doubled': replaced(/<[^<>]+>|[[\]{}]/g, (piece) => piece + piece),
  'records swapped': swapped(records),
  'record deleted': replaced(records, () => ''),
  'record doubled': replaced(records, (piece) => piece + piece),
  'attribute doubled': replaced(attributes, (piece) => `${piece} ${piece}`),
  'attribute renamed': replaced(/[\w-]+(?==")|"\w+"(?=:)/g, (piece, [one]) =>
    pick(['x', '"x"', '"__proto__"', 'constructor', piece.toUpperCase(), 'line', 'hits'], one),
  ),
  'attributes swapped': swapped(/"[^"]*"/g),
  'number replaced': replaced(numbers, (_, [one]) => pick(extremes, one)),
  'numbers replaced': {
    apply({ text }, [one = 0, two = 0]) {
      let at = 0;
      return encode(
        text.replaceAll(numbers, (found) => (at++ % (2 + (one % 5)) === 0 ? pick(extremes, two + at) : found)),
      );
    },
  },
  'text replaced': replaced(/(?<=")[^"\n]*(?=")/g, (_, [one, two = 0], report) =>
    written(pick(hostilePaths, one), report, two % 4 === 0),
  ),
  'path replaced': replaced(paths, (_, [one, two = 0], report) =>
    written(pick(hostilePaths, one), report, two % 4 === 0),
  ),
  'key replaced': replaced(/"[^"\n]*"(?=\s*:)|[\w-]+(?==")/g, () => '"__proto__"'),
  nested: { apply: nested },
  bombed: { apply: bombed },
  'written otherwise': { apply: ({ text }, [one = 0]) => pick(encodings, one)(text) },
  'two behind each other': {
    apply: ({ text }, [one = 0]) => encode(text + pick([text, '\n', '\0', '{}', '<a/>', 'mode: set\n'], one)),
  },
};

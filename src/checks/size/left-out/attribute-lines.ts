import { readQuoted } from '../../../formats/diff/quoted-name.ts';

/** What one line of a `.gitattributes` says, as far as it is about one of these attributes. */
export interface AttributeLine {
  readonly line: number;
  readonly pattern: string;
  readonly attribute: Attribute;
  /** Undefined where the line takes back what others say. */
  readonly holds: boolean | undefined;
}

export type Attribute = 'generated' | 'vendored';

const attributes: Readonly<Record<string, Attribute>> = {
  'linguist-generated': 'generated',
  'linguist-vendored': 'vendored',
};

/** Git reads no line that is longer. */
const longest = 2_048;

export function readAttributeLines(text: string): readonly AttributeLine[] {
  if (!text.includes('linguist-')) return [];
  return text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, index) => readLine(line, index + 1));
}

function readLine(text: string, line: number): readonly AttributeLine[] {
  const trimmed = text.replace(/^[ \t\r]+/, '');
  // A macro gives a name to attributes, and a negative pattern is one that git forbids.
  if (trimmed === '' || text.length >= longest || /^(?:#|\[attr\]|!)/.test(trimmed)) return [];
  const quoted = readQuoted(trimmed, 0);
  const [pattern, end] = quoted ? [quoted.name, quoted.end] : readPlain(trimmed);
  if (pattern.startsWith('!')) return [];
  return trimmed
    .slice(end)
    .split(/[ \t\r]+/)
    .flatMap((word) => readWord(word))
    .map((known) => ({ line, pattern, ...known }));
}

function readPlain(text: string): readonly [string, number] {
  const end = text.search(/[ \t\r]/);
  return end === -1 ? [text, text.length] : [text.slice(0, end), end];
}

function readWord(word: string): readonly Pick<AttributeLine, 'attribute' | 'holds'>[] {
  const [, sign = '', name = '', value] = /^([-!]?)([^=]*)(?:=(.*))?$/.exec(word) ?? [];
  const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  if (!attribute) return [];
  return [{ attribute, holds: sign === '!' ? undefined : sign === '' && value !== 'false' }];
}

import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { GateError } from '../../../src/model/errors.ts';
import { xmlScanner } from '../../../src/formats/xml/scanner.ts';

/** What a reader says of a document: a text for each event, and what it refuses. */
export interface Seen {
  readonly events: readonly string[];
  readonly refused?: string;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Attributes that the documents here may have: the scanner gives those that are asked for. */
const asked = ['a', 'b', 'a-b', 'xmlns:a', 'path'];

const shownText = (text: string): string => text.replaceAll(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');

/** Cuts at these offsets; each chunk is overwritten once it was taken, as a reader of files may do. */
export function scan(bytes: Uint8Array, cuts: readonly number[] = []): Seen {
  const events: string[] = [];
  const scanner = xmlScanner('here.xml', {
    open: ({ name, get }) =>
      events.push(`<${name}`, ...asked.flatMap((one) => (get(one) === undefined ? [] : [`@${one}=${get(one)}`]))),
    close: (name) => events.push(`</${name}`),
    text: (text) => events.push(`"${text}`),
  });
  const offsets = [0, ...cuts.filter((cut) => cut > 0 && cut < bytes.length).sort((a, b) => a - b), bytes.length];
  try {
    offsets.slice(1).forEach((end, index) => {
      const chunk = bytes.slice(offsets[index], end);
      scanner.write(chunk);
      chunk.fill(0);
    });
    scanner.end();
    return { events };
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    return { events, refused: `${thrown.at?.line}: ${thrown.message}` };
  }
}

/** The same of saxes, which is the oracle. */
export function scanWithSaxes(text: string): Seen {
  const events: string[] = [];
  let piece = '';
  const flush = (): void => {
    if (shownText(piece) !== '') events.push(`"${shownText(piece)}`);
    piece = '';
  };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    flush();
    events.push(
      `<${name}`,
      ...asked.flatMap((one) => (Object.hasOwn(attributes, one) ? [`@${one}=${attributes[one]}`] : [])),
    );
  });
  parser.on('closetag', ({ name }) => {
    flush();
    events.push(`</${name}`);
  });
  parser.on('text', (text) => void (piece += text));
  parser.on('cdata', (text) => void (piece += text));
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(text).close();
    return { events };
  } catch (thrown) {
    return { events, refused: String(thrown) };
  }
}

const name = fc.constantFrom('a', 'b', 'a-b', 'é', 'xmlns:a', 'path', 'line');
const blank = fc.constantFrom(' ', '\n', '\t', '\r\n', '  ', '\r');
const maybeBlank = fc.oneof(fc.constant(''), blank);
const reference = fc.constantFrom(
  '&amp;',
  '&lt;',
  '&gt;',
  '&quot;',
  '&apos;',
  '&#65;',
  '&#x1F600;',
  '&#10;',
  '&#xD;',
  '&#32;',
  '&#0000000009;',
);
const characters = fc.constantFrom(
  'x',
  '1',
  'é',
  '€',
  '😀',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '\r',
  '>',
  ']',
  '-',
  '/',
  '=',
  '?',
  '!',
);
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: characters }, reference), { maxLength: 6 })
  .map((all) => all.join(''));
const value = fc
  .tuple(fc.constantFrom('"', "'"), text, fc.constantFrom('', '"', "'"))
  .map(([quote, inside, other]) => `${quote}${inside}${other === quote ? '' : other}${quote}`);
const attribute = fc
  .tuple(blank, name, maybeBlank, maybeBlank, value)
  .map(([a, b, c, d, e]) => `${a}${b}${c}=${d}${e}`);
const aside = fc.oneof(
  text.map((inside) => `<!--${inside}-->`),
  text.map((inside) => `<?php ${inside}?>`),
  fc.constantFrom('<?x?>', '<!---->', '<!-- - -->', '<!--->-->'),
);
const cdata = fc.oneof(text, fc.constantFrom(']]', '<a>', '&x;', ']]]')).map((inside) => `<![CDATA[${inside}]]>`);

const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      fc.array(attribute, { maxLength: 3 }),
      fc.array(fc.oneof({ maxDepth: 4 }, text, aside, cdata, tie('element')), { maxLength: 5 }),
      maybeBlank,
      fc.boolean(),
    )
    .map(([tag, attributes, children, gap, isEmpty]) =>
      isEmpty
        ? `<${tag}${attributes.join('')}${gap}/>`
        : `<${tag}${attributes.join('')}${gap}>${children.join('')}</${tag}${gap}>`,
    ),
}));

const outside = fc.array(fc.oneof(blank, aside), { maxLength: 2 }).map((all) => all.join(''));

/** Documents that are well-formed, or nearly: an attribute may be there twice, a comment may hold `--`. */
export const documents = fc
  .tuple(
    fc.constantFrom(
      '',
      '<?xml version="1.0"?>',
      "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n",
      '\uFEFF',
      ' ',
    ),
    outside,
    fc.constantFrom('', '<!DOCTYPE a>', '<!DOCTYPE a SYSTEM "a.dtd">', '<!DOCTYPE a\nPUBLIC "-//A>B//" \'a>b.dtd\' >'),
    outside,
    element,
    outside,
  )
  .map((all) => all.join(''));

const piece = fc.constantFrom(
  '<',
  '>',
  '&',
  ';',
  '"',
  "'",
  '/',
  '=',
  ' ',
  '!',
  '?',
  '-',
  ']',
  '[',
  '#',
  'x',
  '\u0000',
  '\u0007',
  '\uFFFE',
  '\u00D7',
  '<a>',
  '</a>',
  '<a/>',
  '<!--',
  '-->',
  ']]>',
  '<![CDATA[',
  '<?xml ',
  '&#0;',
  '&#xD800;',
  '&#x110000;',
  '&#;',
  '&a;',
  '<!DOCTYPE a>',
  '\uFEFF',
  '1',
  ':',
  '.',
);
const edit = fc.tuple(fc.nat(), fc.nat(3), fc.oneof(piece, fc.constant('')));

/** Documents with a few edits. */
export const mutated = fc.tuple(documents, fc.array(edit, { minLength: 1, maxLength: 3 })).map(([document, edits]) =>
  edits.reduce((before, [place, gone, inserted]) => {
    const at = place % (before.length + 1);
    return (before.slice(0, at) + inserted + before.slice(at + gone)).replaceAll(/[\ud800-\udfff]/gu, '');
  }, document),
);

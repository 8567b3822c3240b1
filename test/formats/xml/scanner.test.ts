import { describe, expect, test } from 'vitest';
import type { XmlElement } from '../../../src/formats/xml/handler.ts';
import { xmlScanner } from '../../../src/formats/xml/scanner.ts';
import { bytesOf, scan } from './events.ts';

const refusal = (text: string): string | undefined => scan(bytesOf(text)).refused;

/** The first element that a document has, kept. */
function firstOf(text: string): XmlElement | undefined {
  let first: XmlElement | undefined;
  const scanner = xmlScanner('here.xml', { open: (element) => (first ??= element.copy()), close: () => undefined });
  scanner.write(bytesOf(text));
  scanner.end();
  return first;
}

describe('what is no document is refused, with its line', () => {
  test.each([
    ['', 'no element in it'],
    ['<!-- a -->', 'no element in it'],
    ['a<a/>', 'text before the root element'],
    ['<a/>\n&#32;', 'text after the root element'],
    ['<a/><b/>', 'a second root element, <b>'],
    ['<a>', 'the end of the file where </a> belongs'],
    ['<a', 'the end of the file inside a tag'],
    ['<a/><!-- ', 'the end of the file inside a comment'],
    ['<a><b></a></b>', 'another end tag where </b> belongs'],
    ['<a></ab>', 'another end tag where </a> belongs'],
    ['<a></a b>', 'something after the name in </a>'],
    ['</a>', 'an end tag where no element is open'],
    ['<a b/>', 'an attribute without a value in the tag <a>'],
    ['<a b=1/>', 'an attribute value without quotes in the tag <a>'],
    ['<a b="1"c="2"/>', 'no blank before an attribute in the tag <a>'],
    ['<a b="1" b="1"/>', 'an attribute that is there twice in the tag <a>'],
    ['<a b="<"/>', 'a "<" in an attribute value in the tag <a>'],
    ['<a b="&nbsp;"/>', 'a "&" that begins no entity that is known in the tag <a>'],
    ['<a b="&#0;"/>', 'a "&" that begins no entity that is known in the tag <a>'],
    ['<a>&nbsp;</a>', 'a "&" that begins no entity that is known'],
    ['<a>\u0000</a>', 'a control character'],
    ['<a b="\u0001"/>', 'a control character in the tag <a>'],
    ['<a>]]></a>', 'a "]]>" outside CDATA'],
    ['<a><!-- -- --></a>', 'a "--" inside a comment'],
    ['<![CDATA[]]><a/>', 'CDATA outside the root element'],
    ['<a><!ELEMENT></a>', 'a "<!" that begins neither a comment nor CDATA'],
    ['\n<?xml version="1.0"?><a/>', 'an XML declaration that is not at the beginning'],
    ['<?xml version="2.0"?><a/>', 'an XML declaration that is none'],
    ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'a DOCTYPE with definitions of its own, which are not read'],
    ['<a/><!DOCTYPE a>', 'a DOCTYPE that is not before the root element, once'],
    ['<!DOCTYPE a><!DOCTYPE a><a/>', 'a DOCTYPE that is not before the root element, once'],
    ['<!-- \u0001 --><a/>', 'a control character in a comment'],
    ['<1/>', 'a "<" that begins no tag'],
    ['<×/>', 'a "<" that begins no tag'],
  ])('%j', (text, what) => {
    expect(refusal(text)).toMatch(/^[12]: /);
    expect(refusal(text)?.slice(3)).toBe(`here.xml cannot be read as XML: ${what}`);
  });
});

test('the line of a fault is the one it is on', () => {
  expect(refusal('<?xml\nversion="1.0"?>\n<a\n b="\n">\n<!--\n-->\n<![CDATA[\n]]>text\n&x;</a>')).toMatch(/^10: /);
});

test('the line of an element is the one where it begins', () => {
  const lines: number[] = [];
  const scanner = xmlScanner('here.xml', { open: ({ line }) => lines.push(line), close: () => undefined });
  scanner.write(
    bytesOf(
      '<?xml\nversion="1.0"?><!DOCTYPE\na>\n<a\nb="\n"\n>\n<?p\n?><b\n/><!--\n-->x\n<![CDATA[\n]]><c></c\n><d/></a>',
    ),
  );
  expect(lines).toEqual([4, 9, 13, 14]);
});

describe('no part of a document takes memory without a bound', () => {
  test.each([
    ['depth', '<a>'.repeat(257), 'elements more than 256 deep'],
    [
      'attributes',
      `<a ${Array.from({ length: 129 }, (_, index) => `a${index}=""`).join(' ')}/>`,
      'more than 128 attributes in the tag <a>',
    ],
    ['names', `<${'a'.repeat(1025)}/>`, 'a name longer than 1024 bytes'],
    ['tags', `<a b="${'c'.repeat(2 ** 18)}"/>`, 'a tag longer than 262144 bytes'],
    ['tags without an end', `<a b="${'c'.repeat(2 ** 18)}`, 'a tag longer than 262144 bytes'],
    ['text', `<a>${'b'.repeat(2 ** 20 + 1)}</a>`, 'a text longer than 1048576 bytes'],
    ['CDATA', `<a><![CDATA[${'b'.repeat(2 ** 20 + 1)}]]></a>`, 'a text longer than 1048576 bytes'],
  ])('%s', (_, text, what) => {
    expect(refusal(text)).toContain(what);
  });

  test('a comment and an instruction may be of any length', () => {
    expect(refusal(`<a><!--${'b'.repeat(2 ** 20)}--><?p ${'b'.repeat(2 ** 20)}?></a>`)).toBeUndefined();
  });
});

describe('numbers', () => {
  test.each([
    ['0', 0],
    ['007', 7],
    ['123456789012345', 123456789012345],
    ['18446744073709551615', 2 ** 64],
    ['68306901508542904', Number('68306901508542904')],
    ['-1', -1],
    ['+1', 1],
    ['1.0', 1],
    ['.5', 0.5],
    ['1e3', 1000],
    ['&#49;', 1],
    ['', NaN],
    [' 1', NaN],
    ['1,5', NaN],
    ['0x1', NaN],
    ['NaN', NaN],
    ['Infinity', NaN],
    ['1_000', NaN],
  ])('%j is %d', (text, number) => {
    expect(firstOf(`<a b="${text}"/>`)?.number('b')).toBe(number);
  });

  test('none where the attribute is absent', () => {
    expect(firstOf('<a b="1"/>')?.number('a')).toBeUndefined();
  });
});

test('an element can be kept while others are read', () => {
  const kept = firstOf('<a b="1" c="&lt;\n"/>'.replace('/>', '><x b="2" c="3"/></a>'));
  expect([kept?.name, kept?.line, kept?.get('b'), kept?.get('c'), kept?.number('b'), kept?.get('d')]).toEqual([
    'a',
    1,
    '1',
    '< ',
    1,
    undefined,
  ]);
});

test('names with one hash are told apart', () => {
  expect(scan(bytesOf('<Aa><BB/></Aa>')).events).toEqual(['<Aa', '<BB', '</BB', '</Aa']);
});

test('long values are read like short ones', () => {
  const long = 'é'.repeat(1000);
  expect(firstOf(`<a path="${long}"/>`)?.get('path')).toBe(long);
});

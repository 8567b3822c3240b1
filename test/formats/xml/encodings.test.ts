import { describe, expect, test } from 'vitest';
import { bytesOf, scan } from './events.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  text.split('').forEach((unit, index) => bytes.setUint16(index * 2, unit.charCodeAt(0), isLittle));
  return new Uint8Array(bytes.buffer);
}

const withDeclaration = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><a path="é"/>`;
const read = { events: ['<a', '@path=é', '</a'] };

describe('a document is read in its encoding', () => {
  test.each([
    ['UTF-8', bytesOf(withDeclaration('UTF-8'))],
    ['UTF-8 with a mark', bytesOf(`\uFEFF${withDeclaration('utf-8')}`)],
    ['UTF-8 with a mark, whatever it says', bytesOf(`\uFEFF${withDeclaration('ISO-8859-1')}`)],
    ['nothing said', bytesOf('<a path="é"/>')],
    ['ISO-8859-1', latin1(withDeclaration('ISO-8859-1'))],
    ['windows-1252', latin1(withDeclaration('Windows-1252'))],
    ['UTF-16, little end first', utf16(`\uFEFF${withDeclaration('utf-16')}`, true)],
    ['UTF-16, big end first', utf16(`\uFEFF${withDeclaration('UTF-16')}`, false)],
    ['UTF-16 without a mark', utf16(withDeclaration('UTF-16'), true)],
    ['UTF-16 that is UTF-8', bytesOf(withDeclaration('utf-16'))],
  ])('%s', (_, bytes) => {
    expect(scan(bytes)).toEqual(read);
    expect(scan(bytes, [...bytes.keys()])).toEqual(read);
  });
});

test.each(['Shift_JIS', 'constructor', 'toString'])('another encoding is refused by its name: %s', (name) => {
  expect(scan(bytesOf(withDeclaration(name))).refused).toContain(`the encoding "${name}"`);
});

describe('bytes that its encoding does not have are refused, with their line', () => {
  test.each([
    ['a byte that begins nothing', [0xff]],
    ['an overlong form', [0xc0, 0x80]],
    ['an overlong form of three bytes', [0xe0, 0x9f, 0xbf]],
    ['an overlong form of four bytes', [0xf0, 0x8f, 0xbf, 0xbf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a code point past the last', [0xf4, 0x90, 0x80, 0x80]],
    ['half a character', [0xc3]],
    ['U+FFFE', [0xef, 0xbf, 0xbe]],
  ])('%s', (_, wrong) => {
    const bytes = Uint8Array.from([...bytesOf('<a>\n<!-- '), ...wrong, ...bytesOf(' --></a>')]);
    const refused = '2: here.xml cannot be read as XML: bytes that are not UTF-8';
    expect(scan(bytes).refused).toBe(refused);
    expect(scan(bytes, [...bytes.keys()])).toEqual(scan(bytes));
  });

  test('half a character at the end', () => {
    expect(scan(Uint8Array.from([...bytesOf('<a/>\n<!--'), 0xe2, 0x82])).refused).toContain('bytes that are not UTF-8');
  });

  test('half a code unit of UTF-16', () => {
    expect(scan(utf16('\uFEFF<a/>', true).slice(0, -1)).refused).toContain('bytes that are not UTF-16LE');
  });
});

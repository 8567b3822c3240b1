import { assert as check, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { decodeEnvFile, encodeEnvFile, isBinary } from '../../../src/formats/env-file/bytes.ts';
import { parseEnvFile, printEnvFile } from '../../../src/formats/env-file/tokenize.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('any bytes survive decoding, parsing, printing and encoding', () => {
  check(
    property(uint8Array({ maxLength: 60 }), (bytes) => {
      expect(encodeEnvFile(printEnvFile(parseEnvFile(decodeEnvFile(bytes))))).toEqual(bytes);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['alone', []],
  ['before a byte that is not UTF-8', [0xff]],
])('a BOM survives, %s', (_, rest) => {
  const file = Uint8Array.from([...utf8('\uFEFFA=1\n\uFEFF'), ...rest]);
  expect(decodeEnvFile(file)).toMatch(/^\uFEFFA=1\n\uFEFF/);
  expect(encodeEnvFile(decodeEnvFile(file))).toEqual(file);
});

test('valid UTF-8 reads as what it says, also beside a byte that is not', () => {
  const text = 'A=é€😀\uFEFF\n';
  expect(decodeEnvFile(utf8(text))).toBe(text);
  expect(decodeEnvFile(Uint8Array.of(0xff, ...utf8(text), 0xc3))).toBe(`\uDCFF${text}\uDCC3`);
});

test.each([
  ['a lone continuation byte', [0x80]],
  ['an overlong slash', [0xc0, 0xaf]],
  ['an overlong three-byte form', [0xe0, 0x80, 0x80]],
  ['an overlong four-byte form', [0xf0, 0x80, 0x80, 0x80]],
  ['a surrogate', [0xed, 0xa0, 0x80]],
  ['a code point past U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
  ['a lead byte past the last', [0xf5, 0x80, 0x80, 0x80]],
  ['a sequence cut short', [0xe2, 0x82]],
  ['a sequence broken off by a letter', [0xf0, 0x9f, 0x41, 0x41]],
])('%s is not UTF-8, and comes back as it was', (_, bytes) => {
  const file = Uint8Array.from([0x41, ...bytes, 0x42]);
  expect(isBinary(decodeEnvFile(file))).toBe(true);
  expect(encodeEnvFile(decodeEnvFile(file))).toEqual(file);
});

test('a NUL makes a file binary, as in UTF-16; a BOM, controls and emoji do not', () => {
  expect(isBinary(decodeEnvFile(Uint8Array.of(0x41, 0x00, 0x3d, 0x00)))).toBe(true);
  expect(isBinary(decodeEnvFile(utf8('\uFEFFA=\u0001😀\r\n')))).toBe(false);
});

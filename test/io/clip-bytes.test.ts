import { expect, test } from 'vitest';
import { clipBytes } from '../../src/io/clip-bytes.ts';

test.each([
  ['abc', 3, 'abc'],
  ['abcd', 3, '…'],
  ['abcdef', 5, 'ab…'],
  ['ööö', 6, 'ööö'],
  ['öööö', 6, 'ö…'],
  ['a😀b😀', 8, 'a😀…'],
  ['a😀b😀', 7, 'a…'],
  ['', 3, ''],
])('%s in %i bytes is %s', (text, most, clipped) => {
  expect(clipBytes(text, most)).toBe(clipped);
});

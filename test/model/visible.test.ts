import { expect, test } from 'vitest';
import { clip, visible } from '../../src/model/visible.ts';

test('plain text, letters of any language and emoji stay as they are', () => {
  expect(visible('lines 71.4 % – Größe ✔ 😀 \u05d0')).toBe('lines 71.4 % – Größe ✔ 😀 \u05d0');
});

test('a line break, a carriage return and a tab become signs on the same line', () => {
  expect(visible('a\nb\rc\td')).toBe('a⏎b␍c d');
});

test.each([
  ['an escape sequence', '\u001B[31mred', '\\u{1b}[31mred'],
  ['a NUL', 'a\0b', 'a\\u{0}b'],
  ['a C1 control', '\u009B31m', '\\u{9b}31m'],
  ['a bidirectional override', 'safe\u202Egnp.exe', 'safe\\u{202e}gnp.exe'],
  ['a bidirectional isolate', '\u2066a\u2069', '\\u{2066}a\\u{2069}'],
  ['a zero-width space', 'fla\u200Bgs', 'fla\\u{200b}gs'],
  ['a soft hyphen', 'fla\u00ADgs', 'fla\\u{ad}gs'],
  ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
  ['a byte order mark', '\uFEFFa', '\\u{feff}a'],
  ['a tag character', 'a\u{E0041}', 'a\\u{e0041}'],
  ['a lone surrogate', 'a\uD800b', 'a\\u{d800}b'],
])('%s is spelled out', (_, text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('text within the limit is not cut', () => {
  expect(clip('abcde', 5)).toBe('abcde');
});

test('longer text is cut with a mark and stays within the limit', () => {
  expect(clip('abcdef', 5)).toBe('abcd…');
});

test('no half of a character is left where text is cut', () => {
  expect(clip('😀😀😀', 4)).toBe('😀…');
});

import { expect, test } from 'vitest';
import { code, folded, prose, proseWithCode, table } from '../../src/reporters/markdown.ts';

test.each([
  ['a bar', 'a|b', 'a&#124;b'],
  ['HTML', '<b>', '&#60;b&#62;'],
  ['emphasis', '*a* _b_ ~c~', '&#42;a&#42; &#95;b&#95; &#126;c&#126;'],
  ['a link', '[a](b)', '&#91;a&#93;&#40;b&#41;'],
  ['code', '`a`', '&#96;a&#96;'],
  ['an entity', '&lt;', '&#38;lt;'],
  ['a backslash', '\\', '&#92;'],
  ['a line break', 'a\nb', 'a⏎b'],
])('%s is only text', (_, text, escaped) => {
  expect([prose(text), code(text)]).toEqual([escaped, `<code>${escaped}</code>`]);
});

test.each([
  ['a mention', '@team', '&#64;&#8203;team'],
  ['a reference', '#1', '&#35;&#8203;1'],
  ['a reference by GH', 'GH-1', 'GH&#8203;-1'],
  ['an address', 'https://evil', 'https&#58;&#8203;//evil'],
  ['an address without its scheme', 'www.evil', 'www&#8203;.evil'],
])('%s in prose is not linked', (_, text, escaped) => {
  expect(prose(text)).toBe(escaped);
});

test.each([
  ['of a site', 'www.evil.org', '<code>www&#46;evil.org</code>'],
  ['of mail', 'a@evil.org', '<code>a&#64;&#8203;evil.org</code>'],
  ['of mail, with a dash before the sign', 'a-@evil.org', '<code>a-&#64;&#8203;evil.org</code>'],
])('an address %s in code is not linked, for GitHub does not know it for code', (_, text, escaped) => {
  expect(code(text)).toBe(escaped);
});

test('a folder of a scope stays what it is when somebody copies it', () => {
  expect(code('src/@types/a.ts')).toBe('<code>src/&#64;types/a.ts</code>');
});

test('a table says how its columns are aligned, where that is said', () => {
  expect(table(['A', 'B', 'C'], [['1', '2', '3']], ['left', 'right'])).toBe(
    '| A | B | C |\n| :--- | ---: | --- |\n| 1 | 2 | 3 |\n',
  );
});

test.each([
  ['a list', '- a', '&#45; a'],
  ['a numbered list', '12. a', '12&#46; a'],
  ['a heading', '# a', '&#35; a'],
])('%s cannot begin', (_, text, escaped) => {
  expect(code(text)).toBe(`<code>${escaped}</code>`);
});

test('what means nothing within a line stays readable', () => {
  expect(code(`a-1.5, b; 'c' "d"? 9 % src/e.ts`)).toBe(`<code>a-1.5, b; 'c' "d"? 9 % src/e.ts</code>`);
});

test('backticks mark code in prose of our own', () => {
  expect(proseWithCode('Use `a_b` at 1.5 @x')).toBe('Use <code>a&#95;b</code> at 1.5 &#64;&#8203;x');
});

test('letters, digits and blanks stay readable', () => {
  expect(prose('USE 3 Größe 😀')).toBe('USE 3 Größe 😀');
});

test('long text is cut', () => {
  expect([prose('x'.repeat(2_000)), code('x'.repeat(2_000)), code('xxxx', 3), prose('xxxx', 3)]).toEqual([
    `${'x'.repeat(999)}…`,
    `<code>${'x'.repeat(199)}…</code>`,
    '<code>xx…</code>',
    'xx…',
  ]);
});

test('a table has its head, its line of dashes and its rows', () => {
  expect(table(['A', 'B'], [['1', '2']])).toBe('| A | B |\n| --- | --- |\n| 1 | 2 |\n');
});

test('what is folded has its title', () => {
  expect(folded('Facts', '| A |')).toBe('<details><summary>Facts</summary>\n\n| A |\n</details>\n');
});

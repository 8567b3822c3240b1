import { describe, expect, test } from 'vitest';
import { compileGlob, globFolder } from '../../src/formats/glob.ts';
import { GateError } from '../../src/model/errors.ts';

const table: readonly (readonly [pattern: string, matching: readonly string[], others: readonly string[]])[] = [
  ['a.ts', ['a.ts'], ['b/a.ts', 'a.tsx', 'aats', '']],
  ['./a.ts', ['a.ts'], ['./a.tsx']],
  ['/src//a.ts', ['src/a.ts'], ['a.ts']],
  ['*.ts', ['a.ts', '.ts', '.hidden.ts'], ['src/a.ts', 'a.js']],
  ['a*b*c', ['abc', 'aXbYc', 'abbcc', 'abcbc'], ['ab', 'acb', 'abcd', 'a/bc']],
  ['?.ts', ['a.ts', '😀.ts', 'é.ts'], ['.ts', 'ab.ts', '/.ts']],
  ['**', ['a', 'a/b/c', '.git'], []],
  ['**/a', ['a', 'x/a', 'x/y/a'], ['ab', 'a/b']],
  ['a/**', ['a', 'a/b', 'a/b/c'], ['ab', 'b/a']],
  ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b', 'a/b/b'], ['ab', 'a/bx', 'x/a/b']],
  ['a/**/b/**/c', ['a/b/c', 'a/b/x/b/c', 'a/x/b/b/y/c'], ['a/c', 'a/b', 'b/c']],
  ['a**b', ['ab', 'axxb'], ['a/b', 'axb/']],
  ['src/*/x', ['src/a/x'], ['src/x', 'src/a/b/x']],
  ['{a,b}.ts', ['a.ts', 'b.ts'], ['c.ts', 'ab.ts', '{a,b}.ts']],
  ['x{,.min}.js', ['x.js', 'x.min.js'], ['x.max.js']],
  [
    '{src,test/{unit,e2e}}/**/*.ts',
    ['src/a.ts', 'test/unit/a.ts', 'test/e2e/x/a.ts'],
    ['test/a.ts', 'test/other/a.ts'],
  ],
  ['{a}', ['{a}'], ['a']],
  ['{a{b,c}}', ['{ab}', '{ac}'], ['ab', '{abc}']],
  ['{a,b', ['{a,b'], ['a', 'b']],
  ['a}b', ['a}b'], ['ab']],
  ['[a-c]x', ['ax', 'bx', 'cx'], ['dx', 'x', '-x']],
  ['[!a-c]x', ['dx', '-x'], ['ax', 'x', '/x']],
  ['[^a]x', ['bx'], ['ax']],
  ['[]a]x', [']x', 'ax'], ['bx', 'x']],
  ['[!]]x', ['ax'], [']x']],
  ['[a-]x', ['ax', '-x'], ['bx']],
  ['[a\\-c]x', ['ax', '-x', 'cx'], ['bx']],
  ['[\\]]x', [']x'], ['\\x']],
  ['[c-a]x', [], ['ax', 'bx', 'cx']],
  ['[ab', ['[ab'], ['a', 'b']],
  ['[!', ['[!'], ['a']],
  ['[a/b]', ['[a/b]'], ['a', 'b']],
  ['\\*.ts', ['*.ts'], ['a.ts']],
  ['\\{a,b\\}', ['{a,b}'], ['a']],
  ['{a\\,b,c}', ['a,b', 'c'], ['a', 'b']],
  ['a\\/b', ['a/b'], ['a\\/b']],
  ['a\\\\b', ['a\\b'], ['ab']],
  ['a\\', ['a\\'], ['a']],
  ['!a', ['!a'], ['a', 'b']],
  ['Größe/*.md', ['Größe/ü.md'], ['Grösse/ü.md']],
  ['a*', ['a\nb', 'a'], ['\na']],
  ['', [], ['', 'a']],
];

describe.each(table)('%s', (pattern, matching, others) => {
  const fits = compileGlob(pattern);
  test.each(matching)('matches %j', (path) => {
    expect(fits(path)).toBe(true);
  });
  test.each(others)('does not match %j', (path) => {
    expect(fits(path)).toBe(false);
  });
});

describe('a hostile pattern ends', () => {
  test('many stars in a name', () => {
    expect(compileGlob(`${'a*'.repeat(1_000)}b`)('a'.repeat(3_000))).toBe(false);
  });

  test('many double stars', () => {
    expect(compileGlob(`${'**/a/'.repeat(500)}b`)('a/'.repeat(1_500))).toBe(false);
  });

  test('braces in a row that would be more paths than atoms', () => {
    expect(() => compileGlob('{a,b}'.repeat(400))).toThrow(
      new GateError('misuse', 'a path pattern has more than 1000 alternatives in its braces'),
    );
  });

  test('braces within braces that would be more paths than atoms', () => {
    const nested = Array.from({ length: 8 }).reduce<string>((inner) => `{${inner}${inner},x}`, '{a,b}');
    expect(() => compileGlob(nested)).toThrow(GateError);
  });

  test('braces that are opened and never closed', () => {
    expect(compileGlob('{a,'.repeat(1_300))('{a,'.repeat(1_300))).toBe(true);
  });

  test('braces nested as deep as a pattern can be', () => {
    const deep = `${'{a,'.repeat(900)}b${'}'.repeat(900)}`;
    expect(compileGlob(deep)('b')).toBe(true);
  });

  test('a pattern over the limit is refused', () => {
    expect(() => compileGlob('a'.repeat(4_097))).toThrow('4097 characters');
  });
});

test('as many alternatives as the limit are all tried', () => {
  const fits = compileGlob(`{${Array.from({ length: 1_000 }, (_, index) => index).join(',')}}`);
  expect([fits('0'), fits('999'), fits('1000')]).toEqual([true, true, false]);
});

test.each([
  ['src/io/*.ts', 'src/io'],
  ['src/io/env.ts', 'src/io'],
  ['./src/**', 'src'],
  ['*.ts', ''],
  ['a.ts', ''],
  ['{src,test}/a.ts', ''],
  ['src/[ab]/c', 'src'],
  ['src/a\\*b/c', 'src'],
])('everything that %s can match lies in %j', (pattern, folder) => {
  expect(globFolder(pattern)).toBe(folder);
});

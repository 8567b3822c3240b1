import { describe, expect, test } from 'vitest';
import { prefixOf, repositoryPath } from '../../src/reporters/repository-path.ts';
import { safeLayout, safeLine } from '../../src/reporters/safe-line.ts';
import { wrap } from '../../src/reporters/wrap.ts';

describe('a line that the runner would act on is broken invisibly', () => {
  test.each([
    ['a command', '::error::x', ':\u2009:error::x'],
    ['a command behind blanks', '  ::error::x', '  :\u2009:error::x'],
    ['a command of the old kind, anywhere', 'a ##[error]x', 'a #\u2009#[error]x'],
  ])('%s', (_, text, safe) => {
    expect([safeLine(text), safeLayout(text)]).toEqual([safe, safe]);
  });

  test('a command within a line is none', () => {
    expect(safeLine('a ::error::x')).toBe('a ::error::x');
  });
});

test('a line stays one line', () => {
  expect(safeLine('a\n::error::x')).toBe('a⏎::error::x');
});

test('a layout keeps its lines and its colors, and each of its lines is made safe', () => {
  expect(safeLayout('\u001B[1ma\u001B[0m\n::b::\n ##[c]')).toBe('\u001B[1ma\u001B[0m\n:\u2009:b::\n #\u2009#[c]');
});

describe('repositoryPath', () => {
  test.each([
    ['', 'a.ts', 'a.ts'],
    ['app', 'a.ts', 'app/a.ts'],
    ['app', '../a.ts', 'a.ts'],
    ['app', '../../a.ts', '../a.ts'],
    ['..', 'a.ts', '../a.ts'],
    ['..', '../a.ts', '../../a.ts'],
    ['app', './b//a.ts', 'app/b/a.ts'],
    ['app', '/etc/a.ts', '/etc/a.ts'],
    ['app', 'C:\\a.ts', 'C:\\a.ts'],
  ])('seen from %j, %s is %s', (prefix, path, shown) => {
    expect(repositoryPath(prefix, path)).toBe(shown);
  });

  test.each([
    ['/repository', '.', ''],
    ['/repository', 'app/b', 'app/b'],
    ['/repository/app', '..', '..'],
    ['/repository', '/repository/app', 'app'],
  ])('started in %s, the directory %s has the prefix %j', (cwd, directory, prefix) => {
    expect(prefixOf({ cwd, directory })).toBe(prefix);
  });
});

describe('wrap', () => {
  test.each([
    ['short text is one line', 'a b', 40, ['a b']],
    ['text is broken at blanks', 'aaaaaaaaaa bbbbbbbbbb ccc', 21, ['aaaaaaaaaa bbbbbbbbbb', 'ccc']],
    ['a longer word keeps a line of its own', `a ${'b'.repeat(30)} c`, 20, ['a', 'b'.repeat(30), 'c']],
    ['no column is narrower than twenty', 'aaaaaaaaaa bbbbbbbbb', 3, ['aaaaaaaaaa bbbbbbbbb']],
    ['empty text is one empty line', '', 40, ['']],
  ] as const)('%s', (_, text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AttributesFile, attributeRules } from '../../../../src/checks/size/left-out/attribute-rules.ts';
import { seed } from '../../../helpers/seed.ts';

let repository = '';

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'epic21-attributes-'));
  execFileSync('git', ['init', '--quiet', repository]);
});

afterAll(() => rmSync(repository, { recursive: true, force: true }));

/** Per path `generated vendored`, each true, false or undefined. */
function own(files: readonly AttributesFile[], paths: readonly string[]): readonly string[] {
  const attributesOf = attributeRules(files);
  return paths.map((path) => {
    const { generated, vendored } = attributesOf(path);
    return `${path}: ${generated?.holds} ${vendored?.holds}`;
  });
}

const values: Readonly<Record<string, string>> = {
  set: 'true',
  unset: 'false',
  false: 'false',
  unspecified: 'undefined',
};

/** The same as git has it, in this very repository. */
function git(files: readonly AttributesFile[], paths: readonly string[]): readonly string[] {
  for (const { folder, text } of files) {
    mkdirSync(join(repository, folder), { recursive: true });
    writeFileSync(join(repository, folder, '.gitattributes'), text);
  }
  const names = ['linguist-generated', 'linguist-vendored'];
  const told = execFileSync('git', ['check-attr', '--stdin', '-z', ...names], {
    cwd: repository,
    input: paths.map((path) => `${path}\0`).join(''),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  }).split('\0');
  for (const { folder } of files) rmSync(join(repository, folder, '.gitattributes'));
  const value = (index: number): string => values[told[index] ?? ''] ?? 'true';
  return paths.map((path, index) => `${path}: ${value(index * 6 + 2)} ${value(index * 6 + 5)}`);
}

const paths = [
  'a',
  'b',
  'a.js',
  'b.js',
  'a b',
  'a/a',
  'a/b',
  'a/a.js',
  'a/b/a',
  'a/b/c.js',
  'b/a/b/a.js',
  'a/b/a/b/a',
  'b/{a}',
  'a/[b]',
  '#a',
  'é',
  'a/é.js',
  'B/A.JS',
  '*',
];

const root = (text: string): readonly AttributesFile[] => [{ folder: '', text }];

describe('patterns mean what they mean to git', () => {
  test.each([
    'a',
    '/a',
    '*.js',
    'a*',
    '*',
    '**',
    '?.js',
    'a/',
    'a/*',
    '/a/*.js',
    'a/**',
    'a/**/',
    '**/a',
    '**/a/b',
    '**/b/**',
    'a/**/a',
    'a/**/*.js',
    '???',
    'a/??.js',
    '[[:lower:]?]',
    '[ab].js',
    '[!a].js',
    '[^a-b]*',
    '[[:upper:]]',
    '[[:alpha:]].js',
    'b/{a}',
    '{a,b}.js',
    'a/\\[b]',
    '\\#a',
    '#a',
    '"a b"',
    '"\\303\\251"',
    '"a\\tb"',
    'é',
    '!a',
    '"!a"',
    'B/a.js',
    '\\*',
    '.',
    'a//b',
  ])('%s', (pattern) => {
    const files = root(`${pattern} linguist-generated\n`);
    expect(own(files, paths)).toEqual(git(files, paths));
  });
});

describe('lines mean what they mean to git', () => {
  test.each([
    ['the last that fits', '* linguist-generated\na -linguist-generated\n'],
    ['a value', '* linguist-generated=true\na linguist-generated=false\nb linguist-vendored=yes linguist-generated=\n'],
    ['unspecified', '* linguist-generated\na !linguist-generated\n'],
    ['several attributes', '*.js text\t-linguist-vendored  linguist-generated linguist-vendored\r\n'],
    ['no attribute', 'a\nb text\n'],
    ['comments and blanks', '\n # a\n#* linguist-generated\n  a linguist-generated\n\t b linguist-vendored'],
    ['a mark at the beginning', '\uFEFFa linguist-generated\n'],
    ['other names', 'a linguist-generatedx xlinguist-vendored linguist-detectable constructor\n'],
    ['a quote that is never closed', '"a linguist-generated\n'],
    ['too long a line', `a ${'x '.repeat(1100)}linguist-generated\nb linguist-vendored\n`],
    ['a definition of a macro', '[attr]linguist linguist-generated\n'],
  ])('%s', (_, text) => {
    expect(own(root(text), paths)).toEqual(git(root(text), paths));
  });

  test('files are of their folder, and the nearest is heard first', () => {
    const files = [
      { folder: 'a/b', text: '* -linguist-generated\n/c.js linguist-vendored\n' },
      { folder: '', text: '*.js linguist-generated\n/a linguist-vendored\n' },
      {
        folder: 'a',
        text: 'b/a linguist-generated\n*.js !linguist-generated\n/a linguist-vendored\nb/** linguist-vendored=false\n',
      },
    ];
    expect(own(files, paths)).toEqual(git(files, paths));
  });
});

test('any pattern means what it means to git', () => {
  const part = fc.constantFrom(
    'a',
    'b',
    '*',
    '**',
    '?',
    '/',
    '.js',
    '[a',
    '[!a]',
    '[a-b]',
    ']',
    '\\',
    '\\a',
    '{',
    '}',
    '/**/',
    '**/',
  );
  const pattern = fc.array(part, { minLength: 1, maxLength: 6 }).map((all) => all.join(''));
  const all = fc.sample(pattern, { numRuns: 250, seed }).filter(isCompared);
  expect(all.length).toBeGreaterThan(80);
  const differs = all.filter((one) => {
    const files = root(`${one} linguist-generated\n`);
    return own(files, paths).join('\n') !== git(files, paths).join('\n');
  });
  expect(differs).toEqual([]);
});

/**
 * Nobody writes a set that is never closed, a backslash at the end, two slashes, or two asterisks beside anything but slashes, which
 * git takes for one or for any folders by the addresses of its memory (until 2.41).
 */
const isCompared = (pattern: string): boolean => !/\[!?a(?:$|[^\]-])|\\$|\\\/|\/\/|[^/]\*\*|\*\*[^/]/.test(pattern);

test('takes little time for many patterns and many paths', () => {
  const lines = Array.from({ length: 500 }, (_, index) => `/src/**/made-${index}/*[a-z]*.js linguist-generated`);
  const attributesOf = attributeRules(root(`${lines.join('\n')}\n*a*a*a*a*a*a*b linguist-vendored\n`));
  const many = Array.from({ length: 5_000 }, (_, index) => `src/some/folder/made-${index}/${'a'.repeat(50)}.ts`);
  expect(many.filter((path) => attributesOf(path).generated)).toEqual([]);
});

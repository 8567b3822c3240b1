import { expect, test } from 'vitest';
import { parseDiff } from '../../../src/formats/diff.ts';

const namesIn = (text: string | Uint8Array): readonly (string | undefined)[] =>
  parseDiff(typeof text === 'string' ? new TextEncoder().encode(text) : text).flatMap(({ path, from }) =>
    from === undefined ? [path] : [from, path],
  );

const withHunk = (old: string, current: string, header = ''): string =>
  `${header}--- ${old}\n+++ ${current}\n@@ -0,0 +1 @@\n+a\n`;

test.each([
  ['a/src/x.py', 'b/src/x.py', 'src/x.py'],
  ['i/src/x.py', 'w/src/x.py', 'src/x.py'],
  ['c/src/x.py', 'o/src/x.py', 'src/x.py'],
  ['b/src/x.py', 'a/src/x.py', 'src/x.py'],
  ['before/src/x.py', 'after-all/src/x.py', 'src/x.py'],
  ['src/x.py', 'src/x.py', 'src/x.py'],
  ['a/x.py', 'a/x.py', 'a/x.py'],
  ['a/a/x.py', 'b/a/x.py', 'a/x.py'],
  ['x.py', 'x.py', 'x.py'],
  ['/dev/null', 'b/src/x.py', 'src/x.py'],
  ['/dev/null', 'src/x.py', 'src/x.py'],
  ['a/src/x.py', '/dev/null', 'src/x.py'],
  ['x.py.orig', 'x.py', 'x.py'],
  ['a/two words.py\t', 'b/two words.py\t', 'two words.py'],
  ['old/x.py\t2026-01-01 10:00:00.0 +0100', 'new/x.py\t2026-01-02 10:00:00.0 +0100', 'x.py'],
  ['"a/t\\303\\244b\\t.py"', '"b/t\\303\\244b\\t.py"', 'täb\t.py'],
  ['"a/\\"q\\" \\\\ \\a\\b\\f\\n\\r\\v"', '"b/\\"q\\" \\\\ \\a\\b\\f\\n\\r\\v"', '"q" \\ \u0007\b\f\n\r\v'],
  ['"a/\\377"', '"b/\\377"', '\uFFFD'],
  ['a/\u{1F600}', 'b/\u{1F600}', '\u{1F600}'],
])('--- %s +++ %s is %j', (old, current, path) => {
  expect(namesIn(withHunk(old, current))).toEqual([path]);
});

test.each([
  ['diff --git a/src/x.py b/src/x.py\nnew file mode 100644\n', '/dev/null', 'b/src/x.py', 'src/x.py'],
  ['diff --git b/x.py b/x.py\nnew file mode 100644\n', '/dev/null', 'b/x.py', 'b/x.py'],
  ['diff --git src/x.py src/x.py\nnew file mode 100644\n', '/dev/null', 'src/x.py', 'src/x.py'],
  ['diff --git c/x.py c/x.py\ndeleted file mode 100644\n', 'c/x.py', '/dev/null', 'c/x.py'],
])('the line %j tells whether there is a prefix', (header, old, current, path) => {
  expect(namesIn(withHunk(old, current, header))).toEqual([path]);
});

test('names behind rename have no prefix', () => {
  const header = 'diff --git a/x.py b/x.py\nrename from a/x.py\nrename to b/x.py\n';
  expect(namesIn(withHunk('a/x.py', 'b/x.py', header))).toEqual(['a/x.py', 'b/x.py']);
  expect(namesIn('diff --git "a/\\"" b/y z\nrename from "\\""\nrename to y z\n')).toEqual(['"', 'y z']);
});

test.each([
  ['a/x b/x', 'x'],
  ['a/x b/x b/x b/x', 'x b/x'],
  ['i/two words w/two words', 'two words'],
  ['two words two words', 'two words'],
  ['before/two words after-all/two words', 'two words'],
  ['"a/\\t" "b/\\t"', '\t'],
  ['a/\u00E4 b/\u00E4', 'ä'],
])('diff --git %s is about %j', (names, path) => {
  expect(namesIn(`diff --git ${names}\nold mode 100644\nnew mode 100755\n`)).toEqual([path]);
});

test('a name that is no UTF-8 is shown as git lists it', () => {
  const text = new TextEncoder().encode(withHunk('a/?.py', 'b/?.py')).map((byte) => (byte === 0x3f ? 0xff : byte));
  expect(namesIn(text)).toEqual(['\uFFFD.py']);
});

test('the time 0 is that of a file that is not there', () => {
  const [never, now] = ['1970-01-01 01:00:00.000000000 +0100', '2026-01-02 10:00:00.000000000 +0100'];
  const kindsOf = (text: string) => parseDiff(new TextEncoder().encode(text)).map(({ kind, path }) => [kind, path]);
  expect(kindsOf(withHunk(`old/x\t${never}`, `new/x\t${now}`))).toEqual([['added', 'x']]);
  expect(kindsOf(withHunk(`old/x\t${now}`, `new/x\t1969-12-31 19:00:00 -0500`))).toEqual([['deleted', 'x']]);
});

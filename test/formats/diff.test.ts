import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addedLines, parseDiff } from '../../src/formats/diff.ts';
import { GateError } from '../../src/model/errors.ts';
import { limits } from '../../src/model/limits.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const diffOf = (...lines: readonly string[]): Uint8Array => bytes(lines.map((line) => `${line}\n`).join(''));
const parsed = (...lines: readonly string[]) => parseDiff(diffOf(...lines));
/** Kind, path and added lines of each file. */
const shortOf = (given: Uint8Array) =>
  parseDiff(given).map((file) => [
    file.kind,
    file.path,
    addedLines(file)
      .map((range) => range.join('-'))
      .join(),
  ]);
const short = (...lines: readonly string[]) => shortOf(diffOf(...lines));

function failure(given: Uint8Array, file = 'change.diff'): unknown {
  try {
    return parseDiff(given, file);
  } catch (thrown) {
    if (!(thrown instanceof GateError)) throw thrown;
    return [thrown.kind, thrown.at?.line, thrown.message];
  }
}

const git = ['diff --git a/x.py b/x.py', 'index 1111111..2222222 100644', '--- a/x.py', '+++ b/x.py'];

describe('a hunk', () => {
  test('is the lines that were replaced, without their context', () => {
    const [file] = parsed(...git, '@@ -3,5 +3,6 @@ def f():', ' a', '-b', '+B', '+C', ' d', ' e', '+F', '-f');
    expect(file).toEqual({
      path: 'x.py',
      kind: 'modified',
      binary: false,
      hunks: [
        { oldStart: 4, oldLines: 1, newStart: 4, newLines: 2 },
        { oldStart: 7, oldLines: 1, newStart: 8, newLines: 1 },
      ],
    });
  });

  test('without lines on a side is before the line after', () => {
    const [file] = parsed(...git, '@@ -3,0 +4,2 @@', '+a', '+b', '@@ -9,2 +11,0 @@', '-a', '-b');
    expect(file?.hunks).toEqual([
      { oldStart: 4, oldLines: 0, newStart: 4, newLines: 2 },
      { oldStart: 9, oldLines: 2, newStart: 12, newLines: 0 },
    ]);
  });

  test('is as long as its header states, whatever its lines look like', () => {
    const lines = ['--- a/y.py', '+++ b/y.py', ' @@ -1 +1 @@', '--- a', '+diff --git a/z b/z', '-- ', '+@@ -1 +1 @@'];
    expect(short(...git, '@@ -1,4 +1,4 @@', ...lines)).toEqual([['modified', 'x.py', '1-1,3-4']]);
  });

  test('may end without a line feed, on either side', () => {
    const end = '\\ No newline at end of file';
    expect(short(...git, '@@ -1 +1 @@', '-a', end, '+b', end, ...git.slice(2), '@@ -0,0 +1 @@', '+a')).toEqual([
      ['modified', 'x.py', '1-1'],
      ['modified', 'x.py', '1-1'],
    ]);
  });

  test('keeps empty lines of context that lost their space', () => {
    expect(short(...git, '@@ -1,3 +1,4 @@', ' a', '', '+b', ' c')).toEqual([['modified', 'x.py', '3-3']]);
  });

  test('keeps lone carriage returns and bytes that are no text', () => {
    const head = bytes(`${git.join('\n')}\n@@ -0,0 +1,2 @@\n`);
    const body = [0x2b, 0x0d, 0x2b, 0xff, 0x00, 0x0a, 0x2b, 0x0a];
    expect(shortOf(Uint8Array.from([...head, ...body]))).toEqual([['modified', 'x.py', '1-2']]);
  });

  test.each([
    ['@@ -1,2 +1,2 @@', ' a', '-b'],
    ['@@ -1 +1,2 @@', '-a', '+b'],
    ['@@ -1,1 +1,1 @@', '-a', '?b'],
    ['@@ -1,1 +1,1 @@', '-a', '-b', '+c'],
    ['@@ -1,0 +2 @@', ' a'],
    ['@@ -1 +1 @@', '-a', '+b', '+c'],
    ['@@ -1 +1 @@', '-a', '+b', ' c'],
    ['@@ -1 +1 @@', '-a', '+b', '-c'],
    ['@@ -1 +1 @@', '-a', '+b', '--- c'],
    ['@@ -1 +1', '-a', '+b'],
    ['@@ -x +1 @@', '+b'],
    ['@@ -1 1 @@', '-a', '+b'],
    ['@@ -0 +1 @@', '-a', '+b'],
    ['@@ -1, +1 @@', '-a', '+b'],
    ['@@ -1 +11111111111 @@', '-a', '+b'],
    ['@@ -5 +5 @@', '-a', '+b', '@@ -5 +6 @@', '-a', '+b'],
    ['@@ -5 +5 @@', '-a', '+b', '@@ -6 +5 @@', '-a', '+b'],
  ])('that does not add up is refused: %j %j %j %j %j', (...lines) => {
    expect(failure(diffOf(...git, ...lines))).toMatchObject(['malformed', expect.any(Number), expect.any(String)]);
  });

  test('that is cut off is refused with its place', () => {
    expect(failure(diffOf(...git, '@@ -0,0 +1,9 @@', '+a', '+b'))).toEqual([
      'malformed',
      5,
      'a hunk of which 7 lines are missing at the end in change.diff',
    ]);
  });

  test('that belongs to no file is refused', () => {
    expect(failure(diffOf(...git, '@@ -1 +1 @@', '-a', '+b', '', '@@ -3 +3 @@', '-a', '+b'))).toEqual([
      'malformed',
      9,
      'a hunk that belongs to no file in change.diff',
    ]);
  });
});

describe('a file', () => {
  test('that is new, deleted, moved or copied', () => {
    const added = ['diff --git a/n b/n', 'new file mode 100644', 'index 0..1', '--- /dev/null', '+++ b/n'];
    const deleted = ['diff --git a/d b/d', 'deleted file mode 100644', '--- a/d', '+++ /dev/null'];
    const renamed = [
      'diff --git a/r b/s',
      'similarity index 90%',
      'rename from r',
      'rename to s',
      '--- a/r',
      '+++ b/s',
    ];
    const copied = ['diff --git a/c b/e', 'similarity index 100%', 'copy from c', 'copy to e'];
    const files = parsed(
      ...added,
      '@@ -0,0 +1 @@',
      '+a',
      ...deleted,
      '@@ -1,2 +0,0 @@',
      '-a',
      '-b',
      ...renamed,
      '@@ -1 +1 @@',
      '-a',
      '+b',
      ...copied,
    );
    expect(files).toMatchObject([
      { kind: 'added', path: 'n', hunks: [{ oldStart: 1, oldLines: 0, newStart: 1, newLines: 1 }] },
      { kind: 'deleted', path: 'd', hunks: [{ oldStart: 1, oldLines: 2, newStart: 1, newLines: 0 }] },
      { kind: 'renamed', path: 's', from: 'r', hunks: [{ newStart: 1, newLines: 1 }] },
      { kind: 'copied', path: 'e', from: 'c', hunks: [] },
    ]);
  });

  test('without lines has names all the same', () => {
    const empty = ['diff --git a/two words b/two words', 'new file mode 100644', 'index 0000000..e69de29'];
    const mode = ['diff --git a/run.sh b/run.sh', 'old mode 100644', 'new mode 100755'];
    const gone = ['diff --git a/gone b/gone', 'deleted file mode 100644', 'index e69de29..0000000'];
    expect(short(...empty, ...mode, ...gone)).toEqual([
      ['added', 'two words', ''],
      ['modified', 'run.sh', ''],
      ['deleted', 'gone', ''],
    ]);
  });

  test('that is binary is said to be', () => {
    const patch = ['GIT binary patch', 'literal 3', 'KcmZQzU|?W;0RR91', '', 'literal 0', 'HcmV?d00001', ''];
    const first = ['diff --git a/a.bin b/a.bin', 'index 1..2 100644', 'Binary files a/a.bin and b/a.bin differ'];
    const second = ['diff --git a/b.bin b/b.bin', 'new file mode 100644', 'index 0..1', ...patch];
    const third = ['Binary files old/c and d.bin and new/c and d.bin differ', 'Binary files are nice'];
    const files = parsed(...first, ...second, ...third, ...git, '@@ -0,0 +1 @@', '+a');
    expect(files.map(({ path, kind, binary }) => [path, kind, binary])).toEqual([
      ['a.bin', 'modified', true],
      ['b.bin', 'added', true],
      ['c and d.bin', 'modified', true],
      ['x.py', 'modified', false],
    ]);
  });

  test('may be a submodule', () => {
    const header = ['diff --git a/sub b/sub', 'index 1111111..2222222 160000', '--- a/sub', '+++ b/sub', '@@ -1 +1 @@'];
    expect(
      short(...header, '-Subproject commit 1', '+Subproject commit 2', 'Submodule other 1..2:', '  > message'),
    ).toEqual([['modified', 'sub', '1-1']]);
  });

  test('that became a link is deleted and added', () => {
    const deleted = [
      'diff --git a/l b/l',
      'deleted file mode 100644',
      '--- a/l',
      '+++ /dev/null',
      '@@ -1 +0,0 @@',
      '-a',
    ];
    const added = [
      'diff --git a/l b/l',
      'new file mode 120000',
      '--- /dev/null',
      '+++ b/l',
      '@@ -0,0 +1 @@',
      '+target',
    ];
    expect(short(...deleted, ...added)).toEqual([
      ['deleted', 'l', ''],
      ['added', 'l', '1-1'],
    ]);
  });

  test.each([
    ['--- a/x.py', '@@ -1 +1 @@'],
    ['--- a/x.py', '+++ b/x.py'],
    ['--- a/x.py', '+++ b/x.py', 'index 1'],
    ['--- "a/x.py', '+++ "b/x.py', '@@ -1 +1 @@'],
    ['--- ', '+++ ', '@@ -1 +1 @@'],
  ])('with half a header is refused: %j %j %j', (...lines) => {
    expect(failure(diffOf('diff --git a/x.py b/x.py', ...lines))).toMatchObject(['malformed', expect.any(Number), {}]);
  });

  test.each([['diff --git a/x b/y'], ['diff --git '], ['diff --git a/x b/y', 'rename from x'], ['diff --git "a b']])(
    'without a name is refused: %j %j',
    (...lines) => {
      const where = ['malformed', 1, 'a file header without names in change.diff'];
      expect(failure(diffOf(...lines))).toEqual(where);
    },
  );

  test('with an endless name is refused', () => {
    expect(failure(diffOf(`diff --git a/${'x'.repeat(40_000)} b/x`))).toMatchObject(['malformed', 1, {}]);
  });
});

describe('around the diff', () => {
  const hunk = ['@@ -0,0 +1 @@', '+a'];

  test('may be a mail, with its signature', () => {
    const mail = [
      'From 1111111 Mon Sep 17 00:00:00 2001',
      'Subject: [PATCH] x',
      '',
      '- a list',
      '--- not a header',
      '@@ nor a hunk',
      '--- nor this',
      '+++ as nothing follows',
      '',
      '---',
      ' x.py | 1 +',
      ' 1 file changed, 1 insertion(+)',
      '',
    ];
    const one = [...mail, ...git, ...hunk, '-- ', '2.39.5', ''];
    expect(short(...one, ...one)).toEqual([
      ['modified', 'x.py', '1-1'],
      ['modified', 'x.py', '1-1'],
    ]);
  });

  test('may be a commit', () => {
    const commit = ['commit 1111111', 'Author: T <t@example.com>', '', '    diff --git a/y b/y', '    @@ -1 +1 @@', ''];
    expect(short(...commit, ...git, ...hunk, '', ...commit)).toEqual([['modified', 'x.py', '1-1']]);
  });

  test('may be what other tools say', () => {
    const svn = ['Index: x.py', '='.repeat(67), '--- x.py\t(revision 1)', '+++ x.py\t(working copy)', ...hunk];
    const rest = ['Only in new: y', 'diff -ru old/z new/z', '--- old/z\t2026-01-01 00:00:00', '+++ new/z\t2026-01-02'];
    expect(short('* Unmerged path q', ...svn, ...rest, ...hunk)).toEqual([
      ['modified', 'x.py', '1-1'],
      ['modified', 'z', '1-1'],
    ]);
  });

  test('lines may end as on Windows, and a byte order mark come first', () => {
    const text = [...git, '@@ -1,2 +1,3 @@', ' a', '', '+b', '\\ No newline at end of file'].join('\r\n');
    expect(shortOf(bytes(`\uFEFF${text}\r\n`))).toEqual([['modified', 'x.py', '3-3']]);
  });
});

describe('what is no diff', () => {
  test.each(['', '\n', '\r\n\n'])('is taken for one without files where it is empty: %j', (text) => {
    expect(parseDiff(bytes(text))).toEqual([]);
  });

  test.each([
    ['{"error":"not found"}', 'change.diff holds no unified diff'],
    ['1c1\n< a\n---\n> b\n', 'change.diff holds no unified diff'],
    ['*** a/x\n--- b/x\n***************\n*** 1 ****\n! a\n--- 1 ----\n! b\n', 'change.diff holds no unified diff'],
    ['\u001B[1mdiff --git a/x b/x\u001B[m\n', 'change.diff has colors and holds no diff that can be read'],
  ])('is refused: %j', (text, message) => {
    expect(failure(bytes(text))).toEqual(['malformed', undefined, message]);
  });

  test.each([[[0xff, 0xfe, 0x64, 0]], [[0xfe, 0xff, 0, 0x64]]])('is refused where it is UTF-16: %j', (start) => {
    expect(failure(Uint8Array.from(start))).toEqual([
      'malformed',
      undefined,
      'change.diff is UTF-16 text and not a diff',
    ]);
  });

  test.each(['diff --cc x.py', 'diff --combined x.py', '@@@ -1,2 -1,2 +1,3 @@@'])('is refused by name: %s', (line) => {
    expect(failure(diffOf(...git.slice(0, 2), line))).toMatchObject([
      'malformed',
      3,
      'a combined diff, which has the lines of a merge against all of its parents, in change.diff',
    ]);
  });

  test('names no file where none is given', () => {
    expect(() => parseDiff(diffOf('@@ -1 +1 @@'))).toThrow('a hunk that belongs to no file in line 1 of the diff');
    expect(() => parseDiff(bytes('?'))).toThrow('the diff holds no unified diff');
  });
});

describe('whatever it is given', () => {
  test('it has a bound for files and for changes', () => {
    const files = 'diff --git a/x b/x\n'.repeat(limits.listedFiles + 1);
    expect(failure(bytes(files))).toEqual([
      'too-large',
      undefined,
      `change.diff is about more than ${limits.listedFiles} files`,
    ]);
    const many = limits.diffHunks + 1;
    const changes = `--- x\n+++ x\n@@ -1,${many} +1,${2 * many} @@\n${'+\n \n'.repeat(many)}`;
    expect(failure(bytes(changes))).toEqual([
      'too-large',
      undefined,
      `change.diff has more than ${limits.diffHunks} separate changes`,
    ]);
  });

  test('it answers or says what is wrong', () => {
    const heads = [
      'diff --git ',
      'a/x',
      ' b/x',
      '--- ',
      '+++ ',
      'rename from ',
      'rename to ',
      'Binary files ',
      ' differ',
    ];
    const hunks = ['@@ -1,2 +1 @@', '@@ -0,0 +1 @@', '+', '-', ' ', '\n', '\r\n'];
    const token = fc.constantFrom(...heads, ...hunks, '"', '\\', '\\303', '\t', ' and ', '/dev/null');
    const texts = fc.array(token, { maxLength: 60 }).map((tokens) => bytes(tokens.join('')));
    fc.assert(
      fc.property(fc.oneof(texts, fc.uint8Array({ maxLength: 300 })), (given) => {
        expect(failure(given)).toBeInstanceOf(Array);
      }),
      { numRuns: 2_000 },
    );
  });
});

test('of a diff that was cut off the lines that are there are read, where somebody listens', () => {
  const bytes = new TextEncoder().encode('--- a/x\n+++ b/x\n@@ -0,0 +1,5 @@\n+one\n+two');
  const cuts: (readonly [number, number])[] = [];
  const [file] = parseDiff(bytes, 'cut.diff', (line, missing) => cuts.push([line, missing]));
  expect(file && addedLines(file)).toEqual([[1, 2]]);
  expect(cuts).toEqual([[3, 3]]);
  expect(() => parseDiff(bytes, 'cut.diff')).toThrow('3 lines are missing');
});

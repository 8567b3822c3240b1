import { array, assert as check, constantFrom, nat, option, property, record, string, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRatchetFile, printRatchetFile, type RatchetFile } from '../../../src/formats/coverage/ratchet-file.ts';
import type { RatchetEntry } from '../../../src/formats/coverage/ratchet-row.ts';
import { GateError } from '../../../src/model/errors.ts';
import { limits } from '../../../src/model/limits.ts';
import { plainPath } from '../../../src/model/plain-path.ts';

const file = 'coverage-baseline.txt';
const parse = (text: string, per: 'file' | 'folder' = 'file') =>
  parseRatchetFile(new TextEncoder().encode(text), { file, per });
const rows = (...lines: readonly string[]): string =>
  ['# Why', 'epic21-gate ratchet 1, per file', '', ...lines, ''].join('\n');

const thrownBy = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (thrown) {
    return thrown;
  }
};

/** What a text is refused with. */
function faultOf(text: string, per: 'file' | 'folder' = 'file') {
  const thrown = thrownBy(() => parse(text, per));
  if (!(thrown instanceof GateError)) return thrown;
  const { kind, message, at, hint } = thrown;
  return { kind, message, line: at?.line, hint };
}

test('a row has a path, lines and branches', () => {
  expect(parse(rows('a b.ts: 1 line, 0 branches', 'src/a.ts: 12 lines, 3 branches'))).toEqual({
    per: 'file',
    header: ['# Why'],
    lineEnd: '\n',
    entries: [
      { key: 'a b.ts', lines: 1, branches: 0, line: 4 },
      { key: 'src/a.ts', lines: 12, branches: 3, line: 5 },
    ],
  });
});

test('a row that was raised says from what and why', () => {
  const text = rows('src/a.ts: 12 lines, 3 branches (raised from 3 lines, 1 branch: "legacy \\"import\\"")');
  expect(parse(text).entries[0]).toMatchObject({
    raised: { from: { lines: 3, branches: 1 }, reason: 'legacy "import"' },
  });
});

test('what is written is sorted by code units, without rows that allow nothing', () => {
  const entries = [
    { key: 'b.ts', lines: 1, branches: 1 },
    { key: 'a.ts.bak', lines: 2, branches: 0 },
    { key: 'covered.ts', lines: 0, branches: 0 },
    { key: 'a.ts', lines: 0, branches: 2 },
    { key: 'Z.ts', lines: 3, branches: 0, raised: { from: { lines: 1, branches: 0 }, reason: 'a "b"\u202e' } },
  ];
  expect(printRatchetFile({ per: 'file', header: [], entries })).toBe(
    [
      'epic21-gate ratchet 1, per file',
      '',
      'Z.ts: 3 lines, 0 branches (raised from 1 line, 0 branches: "a \\"b\\"\\u202e")',
      'a.ts: 0 lines, 2 branches',
      'a.ts.bak: 2 lines, 0 branches',
      'b.ts: 1 line, 1 branch',
      '',
    ].join('\n'),
  );
});

test('a file of its own has a header that says what it is', () => {
  expect(printRatchetFile({ per: 'folder', entries: [] })).toMatch(/^(?:# .+\n)+epic21-gate ratchet 1, per folder\n$/);
});

test.each([
  'a: b.ts',
  '#a.ts',
  '"a".ts',
  ' a.ts',
  'a.ts ',
  '<<<<<<< a',
  '=======',
  'a\tb',
  'a\u00a0b',
  'a\u200bb',
  'a\\b',
])('the path %j stands in quotes, in which every character can be seen', (key) => {
  const text = printRatchetFile({ per: 'file', entries: [{ key, lines: 1, branches: 0 }] });
  expect(text.split('\n').at(-2)).toMatch(/^"[ !#-~]*(?:\\"[ !#-~]*)*": 1 line, 0 branches$/);
  expect(parse(text).entries).toEqual([{ key, lines: 1, branches: 0, line: 5 }]);
});

const count = nat(1_000_000);
const gap = record({ lines: count, branches: count });
const path = array(string({ unit: 'binary', minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 })
  .map((steps) => steps.join('/'))
  .filter((key) => !key.startsWith('/') && key !== '' && plainPath(key) === key);
const entry = record(
  {
    key: path,
    lines: nat(1_000_000).map((lines) => lines + 1),
    branches: count,
    raised: record({ from: gap, reason: string({ unit: 'binary', maxLength: 90 }).map((text) => `a${text}`) }),
  },
  { requiredKeys: ['key', 'lines', 'branches'] },
);
/** Below the header, the line of the format, and an empty one. */
const firstLine = ({ header }: RatchetFile): number => header.length + 3;
const byKey = (a: RatchetEntry, b: RatchetEntry): number => (a.key < b.key ? -1 : 1);

test('what is written is read as it was, and written again as it was read', () => {
  const entries = uniqueArray(entry, { selector: ({ key }) => key });
  check(
    property(entries, constantFrom('\n', '\r\n'), option(constantFrom('# x', '')), (given, lineEnd, header) => {
      const text = printRatchetFile({
        per: 'file',
        lineEnd,
        ...(header !== null && { header: [header] }),
        entries: given,
      });
      const read = parse(text);
      expect(read.entries).toEqual(given.toSorted(byKey).map((one, at) => ({ ...one, line: firstLine(read) + at })));
      expect(printRatchetFile(read)).toBe(given.length > 0 ? text : text.replaceAll(/\r?\n/g, read.lineEnd));
    }),
  );
});

test('Windows line ends, a byte order mark and a last line without an end are read', () => {
  const text = '\ufeff# a\r\nepic21-gate ratchet 1, per file\r\na.ts: 1 line, 0 branches\r\nb.ts: 1 lines, 0 branches';
  expect(parse(text)).toMatchObject({ lineEnd: '\r\n', entries: [{ line: 3 }, { key: 'b.ts', line: 4 }] });
});

describe('refused, with the line and what was expected', () => {
  test.each([
    ['an empty file', '', 'has nothing where the line "epic21-gate ratchet 1, per file" was expected', 1],
    ['comments only', '# a\n\n', 'has nothing where the line "epic21-gate ratchet 1, per file" was expected', 1],
    [
      'another file',
      '# a\n{"a": 1}\n',
      'has "{"a": 1}" where the line "epic21-gate ratchet 1, per file" was expected',
      2,
    ],
    ['a later version', 'epic21-gate ratchet 2, per file\n', 'is of version 2 of its format, expected 1', 1],
    [
      'rows per folder',
      '\nepic21-gate ratchet 1, per folder\n',
      'has a row per folder, and the config wants one per file',
      2,
    ],
    ['a comment among rows', rows('# a'), 'has a comment among the rows, expected it above the format', 4],
    [
      'a row cut off',
      rows('a.ts: 1 line, 0 branches', 'b.ts: 12 li'),
      'has "b.ts: 12 li" where a row such as "src/a.ts: 12 lines, 3 branches" was expected',
      5,
    ],
    [
      'rows out of order',
      rows('b: 1 line, 0 branches', 'a: 1 line, 0 branches'),
      'has a after b, expected the rows sorted by path',
      5,
    ],
    [
      'a row twice',
      rows('a: 2 lines, 0 branches', 'a: 1 line, 0 branches'),
      'has a on lines 4 and 5, expected it once',
      5,
    ],
    [
      'a row twice with others between',
      rows('a: 2 lines, 0 branches', 'b: 1 line, 0 branches', 'a: 1 line, 0 branches'),
      'has a on lines 4 and 6, expected it once',
      6,
    ],
    [
      'a conflict',
      rows('<<<<<<< HEAD', 'a: 1 line, 0 branches', '=======', '>>>>>>> b'),
      'has a conflict of git that nobody settled',
      4,
    ],
    [
      'the rest of a conflict',
      rows('a: 1 line, 0 branches', '======='),
      'has a conflict of git that nobody settled',
      5,
    ],
    ['a conflict in the header', `||||||| base\n${rows()}`, 'has a conflict of git that nobody settled', 1],
    [
      'a path with steps that lead nowhere',
      rows('./b/../a: 1 line, 0 branches'),
      'has the path "./b/../a", expected it as git writes it: a',
      4,
    ],
    ['an absolute path', rows('/a: 1 line, 0 branches'), 'has the path "/a", expected one that is relative', 4],
    ['the root as a file', rows('.: 1 line, 0 branches'), 'has the row of a folder, expected a file', 4],
    [
      'a reason that says nothing',
      rows('a: 1 line, 0 branches (raised from 0 lines, 0 branches: " \\u200b")'),
      'has a reason that says nothing, expected a few words',
      4,
    ],
    [
      'a reason without end',
      rows(`a: 1 line, 0 branches (raised from 0 lines, 0 branches: "${'x'.repeat(201)}")`),
      'has a reason that has 201 characters, expected at most 200',
      4,
    ],
  ])('%s', (_, text, message, line) => {
    expect(faultOf(text)).toMatchObject({ kind: 'malformed', message: `${file} ${message}`, line });
  });

  test.each([
    '-1 lines, 0 branches',
    '1e3 lines, 0 branches',
    '01 lines, 0 branches',
    '1000000000000000 lines, 0 branches',
    '1.5 lines, 0 branches',
    '1 line',
    '1 line, 0 branches ',
  ])('the counts %j', (counts) => {
    expect(faultOf(rows(`a.ts: ${counts}`))).toMatchObject({ kind: 'malformed', line: 4 });
  });

  test('a path with a character that cannot be seen, unless it is quoted', () => {
    expect(faultOf(rows('a\u200b.ts: 1 line, 0 branches'))).toMatchObject({
      message: expect.stringContaining('has "a\\u{200b}.ts: 1 line'),
    });
    expect(parse(rows('"a\u200b.ts": 1 line, 0 branches')).entries).toHaveLength(1);
  });

  test('a row twice says which to keep', () => {
    expect(faultOf(rows('a: 2 lines, 0 branches', 'a: 1 line, 0 branches'))).toMatchObject({
      hint: expect.stringContaining('Keep the smaller numbers'),
    });
  });

  test('what is no text, or too large', () => {
    const utf16 = () => parseRatchetFile(Uint8Array.of(0xff, 0xfe, 0x61, 0), { file, per: 'file' });
    const huge = () => parseRatchetFile(new Uint8Array(limits.baselineBytes + 1), { file, per: 'file' });
    expect([utf16, huge].map((act) => thrownBy(act))).toMatchObject([{ kind: 'malformed' }, { kind: 'too-large' }]);
  });

  test('more rows than files can be listed', () => {
    const many = Array.from(
      { length: limits.listedFiles + 1 },
      (_, at) => `${String(at).padStart(7, '0')}: 1 line, 0 branches`,
    );
    expect(faultOf(rows(many.join('\n')))).toMatchObject({
      message: expect.stringContaining('more rows than the 200000'),
    });
  });

  test('any bytes, and nothing else is ever thrown', () => {
    const line = constantFrom(
      'a: 1 line, 0 branches',
      '"',
      '#',
      '<<<<<<<',
      '\r',
      ' (raised from ',
      '\0',
      'epic21-gate ratchet 1, per file',
    );
    check(
      property(array(constantFrom('\n', '\r\n', ' ').chain((end) => line.map((text) => text + end))), (lines) => {
        const thrown = thrownBy(() => parse(lines.join('')));
        expect('entries' in Object(thrown) || thrown instanceof GateError).toBe(true);
      }),
    );
  });
});

test('the root is a folder', () => {
  expect(
    parse('epic21-gate ratchet 1, per folder\n.: 1 line, 0 branches\nsrc: 1 line, 0 branches\n', 'folder').entries,
  ).toMatchObject([{ key: '.' }, { key: 'src' }]);
});

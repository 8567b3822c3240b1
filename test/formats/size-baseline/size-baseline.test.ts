import { array, assert as check, constantFrom, nat, option, property, record, string, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSizeBaseline, printSizeBaseline, type SizeEntry } from '../../../src/formats/size-baseline.ts';
import { compareKeys, printKey } from '../../../src/formats/size-baseline/key.ts';
import { GateError } from '../../../src/model/errors.ts';
import { limits } from '../../../src/model/limits.ts';
import { plainPath } from '../../../src/model/plain-path.ts';
import { seed } from '../../helpers/seed.ts';

const file = 'size-baseline.txt';
const parse = (text: string) => parseSizeBaseline(new TextEncoder().encode(text), file);
const rows = (...lines: readonly string[]): string => ['# Why', 'epic21-gate sizes 1', '', ...lines, ''].join('\n');

const thrownBy = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (thrown) {
    return thrown;
  }
};

/** What a text is refused with. */
function faultOf(text: string) {
  const thrown = thrownBy(() => parse(text));
  if (!(thrown instanceof GateError)) return thrown;
  const { kind, message, at, hint } = thrown;
  return { kind, message, line: at?.line, hint };
}

const entry = (path: string, name: string, given: Partial<SizeEntry> = {}): SizeEntry => ({
  path,
  name,
  ordinal: 1,
  sizes: { nloc: 80 },
  ...given,
});

test('a row has a path, a name, its number among namesakes, and the figures over a limit', () => {
  expect(parse(rows('src/a.ts Foo.bar: nloc 80, cyclomatic 25', 'src/a.ts Foo.bar#2: parameters 9'))).toEqual({
    header: ['# Why'],
    lineEnd: '\n',
    conflicts: [],
    entries: [
      { path: 'src/a.ts', name: 'Foo.bar', ordinal: 1, sizes: { nloc: 80, cyclomatic: 25 }, line: 4 },
      { path: 'src/a.ts', name: 'Foo.bar', ordinal: 2, sizes: { parameters: 9 }, line: 5 },
    ],
  });
});

test('a row that was raised says from what and why', () => {
  const text = rows('a.ts f: nloc 80, cyclomatic 25 (raised from nloc 60: "legacy \\"import\\"")');
  expect(parse(text).entries[0]?.raised).toEqual({ from: { nloc: 60 }, reason: 'legacy "import"' });
});

test('one that was within its limits says only why', () => {
  expect(parse(rows('a.ts f: nloc 80 (raised: "generated once")')).entries[0]?.raised).toEqual({
    from: {},
    reason: 'generated once',
  });
});

test('what is written is sorted by path, name and number, without rows that allow nothing', () => {
  const entries = [
    entry('b.ts', 'f'),
    entry('a.ts', 'f', { ordinal: 10 }),
    entry('a.ts', 'f', { ordinal: 9 }),
    entry('a.ts', '<anonymous>'),
    entry('a.ts', 'small', { sizes: {} }),
    entry('Z.ts', 'f', { sizes: { cyclomatic: 25, lines: 90 }, raised: { from: { lines: 80 }, reason: 'a\u202e' } }),
  ];
  expect(printSizeBaseline({ header: [], entries })).toBe(
    [
      'epic21-gate sizes 1',
      '',
      'Z.ts f: lines 90, cyclomatic 25 (raised from lines 80: "a\\u202e")',
      'a.ts <anonymous>: nloc 80',
      'a.ts f#9: nloc 80',
      'a.ts f#10: nloc 80',
      'b.ts f: nloc 80',
      '',
    ].join('\n'),
  );
});

test('a file of its own has a header that says what it is', () => {
  expect(printSizeBaseline({ entries: [] })).toMatch(/^(?:# .+\n)+epic21-gate sizes 1\n$/);
});

test.each(['a.b.<anonymous>', '#private', 'Foo.#x', 'ns::f', '$', '[Symbol.iterator]', 'größe', 'f#x', '`f`'])(
  'the name %j stands as it is',
  (name) => {
    expect(printKey(entry('a.ts', name, { ordinal: 2 }))).toBe(`a.ts ${name}#2`);
    expect(parse(rows(`a.ts ${name}#2: nloc 80`)).entries).toMatchObject([{ name, ordinal: 2 }]);
  },
);

test.each([
  'f#2',
  'f:',
  ': nloc 80',
  'a b',
  'a"b',
  'a\nb',
  'a\tb',
  'a\u00a0b',
  'a\u200bb',
  'a\\b',
  '',
  '\ud800',
  '<<<<<<< a',
])('the name %j stands in quotes, in which every character can be seen', (name) => {
  const text = printSizeBaseline({ entries: [entry('a.ts', name, { ordinal: 3 })] });
  expect(text.split('\n').at(-2)).toMatch(/^a\.ts "[ !#-~]*(?:\\"[ !#-~]*)*"#3: nloc 80$/);
  expect(parse(text).entries).toMatchObject([{ path: 'a.ts', name, ordinal: 3 }]);
});

test.each(['a b.ts', '#a.ts', '"a".ts', '<<<<<<<', '=======', 'a:', ':a', 'a\u2028b', '>', '||||||| a'])(
  'the path %j stands in quotes too, so that no row is taken for anything else',
  (path) => {
    const text = printSizeBaseline({ entries: [entry(path, 'f')] });
    expect(text.split('\n').at(-2)).toMatch(/^"[ !#-~]*(?:\\"[ !#-~]*)*" f: nloc 80$/);
    expect(parse(text).entries).toMatchObject([{ path, name: 'f' }]);
  },
);

const metric = option(
  nat(1_000_000).map((value) => value + 1),
  { nil: undefined },
);
const sizes = record(
  { lines: metric, nloc: metric, cyclomatic: metric, cognitive: metric, nesting: metric, parameters: metric },
  { requiredKeys: [] },
).map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
const path = array(string({ unit: 'binary', minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 })
  .map((steps) => steps.join('/'))
  .filter((key) => !key.startsWith('/') && key !== '' && plainPath(key) === key);
const anyEntry = record(
  {
    path,
    name: string({ unit: 'binary', maxLength: 12 }),
    ordinal: nat(20).map((number) => number + 1),
    sizes: sizes.filter((given) => Object.keys(given).length > 0),
    raised: record({ from: sizes, reason: string({ unit: 'binary', maxLength: 90 }).map((text) => `a${text}`) }),
  },
  { requiredKeys: ['path', 'name', 'ordinal', 'sizes'] },
);

test('what is written is read as it was, and written again as it was read', () => {
  const entries = uniqueArray(anyEntry, { selector: printKey });
  check(
    property(entries, constantFrom('\n', '\r\n'), option(constantFrom('# x', '')), (given, lineEnd, header) => {
      const text = printSizeBaseline({ lineEnd, ...(header !== null && { header: [header] }), entries: given });
      const read = parse(text);
      const first = read.header.length + 3;
      expect(read.entries).toEqual(given.toSorted(compareKeys).map((one, at) => ({ ...one, line: first + at })));
      expect(printSizeBaseline(read)).toBe(text);
    }),
    { seed },
  );
});

test('Windows line ends, a byte order mark and a last line without an end are read', () => {
  const text = '\ufeff# a\r\nepic21-gate sizes 1\r\na.ts f: nloc 1\r\nb.ts f: nloc 1';
  expect(parse(text)).toMatchObject({ lineEnd: '\r\n', entries: [{ line: 3 }, { path: 'b.ts', line: 4 }] });
});

describe('refused, with the line and what was expected', () => {
  const row = 'has "$" where a row such as "src/a.ts Foo.bar: nloc 80, cyclomatic 25" was expected';
  test.each([
    ['an empty file', '', 'has nothing where the line "epic21-gate sizes 1" was expected', 1],
    ['comments only', '# a\n\n', 'has nothing where the line "epic21-gate sizes 1" was expected', 1],
    ['another file', '# a\n{"a": 1}\n', 'has "{"a": 1}" where the line "epic21-gate sizes 1" was expected', 2],
    ['a later version', 'epic21-gate sizes 2\n', 'is of version 2 of its format, expected 1', 1],
    ['a comment among rows', rows('# a'), 'has a comment among the rows, expected it above the format', 4],
    ['a row cut off', rows('a.ts f: nloc 80', 'b.ts f: nl'), row.replace('$', 'b.ts f: nl'), 5],
    ['a metric nobody knows', rows('a.ts f: halstead 80'), row.replace('$', 'a.ts f: halstead 80'), 4],
    ['a metric twice', rows('a.ts f: nloc 80, nloc 81'), 'has nloc twice in a row, expected it once', 4],
    ['a name that is a number too', rows('a.ts f#1: nloc 80'), row.replace('$', 'a.ts f#1: nloc 80'), 4],
    [
      'rows out of order',
      rows('a.ts f#2: nloc 80', 'a.ts f: nloc 80'),
      'has a.ts f after a.ts f#2, expected the rows sorted by path and name',
      5,
    ],
    [
      'a row twice',
      rows('a.ts f: nloc 80', 'b.ts f: nloc 8', 'a.ts "f": nloc 79'),
      'has a.ts f on lines 4 and 6, expected it once',
      6,
    ],
    [
      'a path with steps that lead nowhere',
      rows('./b/../a f: nloc 80'),
      'has the path "./b/../a", expected it as git writes it: a',
      4,
    ],
    ['an absolute path', rows('/a f: nloc 80'), 'has the path "/a", expected one that is relative', 4],
    [
      'a reason that says nothing',
      rows('a f: nloc 80 (raised: " \\u200b")'),
      'has a reason that says nothing, expected a few words',
      4,
    ],
    [
      'a reason without end',
      rows(`a f: nloc 80 (raised: "${'x'.repeat(201)}")`),
      'has a reason that has 201 characters, expected at most 200',
      4,
    ],
  ])('%s', (_, text, message, line) => {
    expect(faultOf(text)).toMatchObject({ kind: 'malformed', message: `${file} ${message}`, line });
  });

  test.each(['-1', '1e3', '01', '0', '1000000000000000', '1.5', '', '80 '])('the figure %j', (figure) => {
    expect(faultOf(rows(`a.ts f: nloc ${figure}`))).toMatchObject({ kind: 'malformed', line: 4 });
  });

  test('a name with a character that cannot be seen, unless it is quoted', () => {
    expect(faultOf(rows('a.ts f\u200b: nloc 80'))).toMatchObject({
      message: expect.stringContaining(String.raw`has "a.ts f\u{200b}: nloc 80"`),
    });
    expect(parse(rows('a.ts "f\u200b": nloc 80')).entries).toHaveLength(1);
  });

  test('what is no text, or too large', () => {
    const utf16 = () => parseSizeBaseline(Uint8Array.of(0xff, 0xfe, 0x61, 0), file);
    const huge = () => parseSizeBaseline(new Uint8Array(limits.baselineBytes + 1), file);
    expect([utf16, huge].map((act) => thrownBy(act))).toMatchObject([{ kind: 'malformed' }, { kind: 'too-large' }]);
  });

  test('more rows than can be listed', () => {
    const many = Array.from({ length: limits.listedFiles + 1 }, (_, at) => `${String(at).padStart(7, '0')} f: nloc 8`);
    expect(faultOf(rows(many.join('\n')))).toMatchObject({
      message: expect.stringContaining('more rows than the 200000'),
    });
  });

  test('any bytes, and nothing else is ever thrown', () => {
    const line = constantFrom(
      'a f: nloc 1',
      'b f: nloc 1',
      '"',
      '#',
      '<<<<<<< a',
      '=======',
      '>>>>>>> b',
      '||||||| c',
      '\r',
      ' (raised: ',
      '\0',
      'epic21-gate sizes 1',
    );
    check(
      property(array(constantFrom('\n', '\r\n', ' ').chain((end) => line.map((text) => text + end))), (lines) => {
        const thrown = thrownBy(() => parse(lines.join('')));
        expect('entries' in Object(thrown) || thrown instanceof GateError).toBe(true);
      }),
      { seed, numRuns: 500 },
    );
  });

  test('a line that never ends is read in one pass', () => {
    expect(faultOf(rows('x'.repeat(5_000_000)))).toMatchObject({ line: 4 });
    expect(faultOf(rows(`a.ts ${'#1'.repeat(2_500_000)}`))).toMatchObject({ line: 4 });
  });
});

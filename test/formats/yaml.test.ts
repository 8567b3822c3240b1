import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/formats/yaml.ts';
import { GateError } from '../../src/model/errors.ts';
import { formatPlace } from '../../src/model/finding.ts';

const valueOf = (text: string): unknown => parseYaml(text, 'a.yml').value;

/** What is wrong with a text, each as `line:column  message`. */
function faults(text: string): readonly string[] {
  try {
    parseYaml(text, 'a.yml');
    return [];
  } catch (thrown) {
    const all: readonly unknown[] = thrown instanceof AggregateError ? thrown.errors : [thrown];
    return all.map((one) => {
      if (!(one instanceof GateError) || one.kind !== 'misuse' || !one.at) throw one;
      return `${formatPlace(one.at).replace('a.yml:', '')}  ${one.message}`;
    });
  }
}

describe('value', () => {
  test.each([
    [
      'maps, lists and scalars',
      'a: [1, two, true, null]\nb: { c: 1.5 }\n',
      { a: [1, 'two', true, null], b: { c: 1.5 } },
    ],
    ['JSON', '{"a": [1, "two"]}', { a: [1, 'two'] }],
    ['JSON with tabs', '{\n\t"a":\t1\n}', { a: 1 }],
    ['words of YAML 1.1, which are text today', 'a: yes\nb: off\nc: 012\n', { a: 'yes', b: 'off', c: 12 }],
    ['a day, which stays text', 'a: 2026-01-01\n', { a: '2026-01-01' }],
    ['an empty value', 'a:\n', { a: null }],
    ['a block of text', 'a: |\n  one\n  two\n', { a: 'one\ntwo\n' }],
    ['keys that are numbers or words', '1: a\ntrue: b\n', { 1: 'a', true: 'b' }],
    ['an alias', 'a: &x [1]\nb: *x\n', { a: [1], b: [1] }],
    ['an alias of an anchor that is set twice', 'a: &x 1\nb: *x\nc: &x 2\nd: *x\n', { a: 1, b: 1, c: 2, d: 2 }],
    [
      'an alias after one that holds another anchor of its name',
      'a: &x [&y 1, *y]\nb: &y 2\nc: *x\nd: *y\n',
      { a: [1, 1], b: 2, c: [1, 1], d: 2 },
    ],
    ['an alias of a key', '&x a: *x\n', { a: 'a' }],
    ['a byte order mark', '\uFEFFa: 1\n', { a: 1 }],
    [
      'keys that objects have by birth',
      'constructor: 1\ntoString: 2\n',
      Object.fromEntries([
        ['constructor', 1],
        ['toString', 2],
      ]),
    ],
  ])('%s', (_, text, value) => {
    expect(valueOf(text)).toEqual(value);
  });

  test.each(['', '# nothing\n', '---\n'])('%j is nothing', (text) => {
    expect(valueOf(text)).toBeNull();
  });
});

describe('refused, at its place', () => {
  test.each([
    ['a key that is there twice', 'a: 1\nb: 2\na: 3\n', '3:1  Map keys must be unique'],
    ['a key twice, as a number and as a text', '1: a\n"1": b\n', '2:1  Map keys must be unique'],
    ['a key twice, deep inside', 'a:\n  b: 1\n  b: 2\n', '3:3  Map keys must be unique'],
    ['the key __proto__', 'a: 1\n__proto__: { b: 1 }\n', '2:1  the key __proto__ is not allowed here'],
    ['a merge key', 'a: &a { b: 1 }\nc: { <<: *a }\n', '2:6  the key << is not allowed here'],
    ['a list for a key', '? [a]\n: 1\n', '1:3  the key that is itself a list or map is not allowed here'],
    ['an alias without its anchor', 'a: *x\n', '1:4  the alias *x has no anchor before it'],
    [
      'an alias within its own anchor',
      'a: &x\n  b: *x\n',
      '2:3  the config unfolds to more than 50000 values or 50 levels',
    ],
    ['tabs that indent', 'a:\n\tb: 1\n', '2:1  Tabs are not allowed as indentation'],
  ])('%s', (_, text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  test('two documents in one file', () => {
    expect(faults('a: 1\n---\nb: 2\n')).toHaveLength(1);
  });

  test('every key that is given twice', () => {
    expect(faults('a: 1\na: 2\nb: 1\nb: 2\n')).toEqual([
      '2:1  Map keys must be unique',
      '4:1  Map keys must be unique',
    ]);
  });

  test('of the faults that one slip makes, the first', () => {
    expect(faults('a:\n  - [\nb: 1\nc: ]\n')).toHaveLength(1);
  });

  test('no more than twenty faults', () => {
    expect(faults('a: 1\n'.repeat(10_000))).toHaveLength(20);
  });

  test('an alias bomb', () => {
    const lines = Array.from({ length: 20 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`);
    expect(faults(`a0: &a0 [x, x]\n${lines.join('\n')}\n`)).toEqual([
      expect.stringMatching(/the config unfolds to more than 50000 values or 50 levels$/),
    ]);
  });

  test('more levels than anybody needs', () => {
    expect([faults(`${'['.repeat(50)}${']'.repeat(50)}`), faults(`${'['.repeat(52)}${']'.repeat(52)}`)]).toEqual([
      [],
      ['1:52  the config unfolds to more than 50000 values or 50 levels'],
    ]);
  });

  test.each([
    ['brackets', '['.repeat(200_000)],
    ['brackets that are closed', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['lists', '- '.repeat(200_000)],
    ['keys', '? '.repeat(200_000)],
  ])('more levels than the library can take: %s', (_, text) => {
    expect(faults(text)).toEqual(['a.yml  the config is nested deeper than 50 levels']);
  });

  test('more values than anybody needs', () => {
    expect([faults(`[${'1,'.repeat(49_999)}]`), faults(`[${'1,'.repeat(50_000)}]`).length]).toEqual([[], 1]);
  });
});

// Half a minute and more, where each is looked for among all of them.
describe('many of a kind take no time', () => {
  const keys = Array.from({ length: 49_000 }, (_, at) => `k${at}: 1\n`).join('');

  test('aliases', () => {
    expect(valueOf(`a: &x 1\nb: [${'*x,'.repeat(24_000)}]\n`)).toMatchObject({ a: 1 });
  });

  test('keys', () => {
    expect(Object.keys(Object(valueOf(keys)))).toHaveLength(49_000);
  });

  test('places', () => {
    const document = parseYaml(keys, 'a.yml');
    const lines = Array.from({ length: 49_000 }, (_, at) => document.locate([`k${at}`], 'key').line);
    expect([lines[0], lines.at(-1)]).toEqual([1, 49_000]);
  });
});

describe('locate', () => {
  const text = 'a:\n  b: [x, yy]\nc: &c\n  d: 1\ne: *c\nf:\n';
  const document = parseYaml(text, 'a.yml');

  test.each([
    ['a value', ['a', 'b'], 'value', { line: 2, column: 6 }],
    ['a key', ['a', 'b'], 'key', { line: 2, column: 3 }],
    ['an entry of a list', ['a', 'b', 1], 'value', { line: 2, column: 10 }],
    ['the whole', [], 'value', { line: 1, column: 1 }],
    ['the nearest thing above what is missing', ['a', 'z'], 'value', { line: 2, column: 3 }],
    ['the nearest thing above an entry that is missing', ['a', 'b', 9], 'value', { line: 2, column: 6 }],
    ['what stands behind an alias', ['e', 'd'], 'value', { line: 4, column: 6 }],
    ['a step into a scalar', ['c', 'd', 'x', 'y'], 'value', { line: 4, column: 6 }],
  ] as const)('finds %s', (_, path, what, place) => {
    expect(document.locate(path, what)).toEqual(place);
  });

  test('finds the value when nothing is said', () => {
    expect(document.locate(['c', 'd'])).toEqual({ line: 4, column: 6 });
  });

  test('finds the whole behind a comment', () => {
    expect(parseYaml('# first\n\na: 1\n', 'a.yml').locate([])).toEqual({ line: 3, column: 1 });
  });

  test('answers the first place for an empty text', () => {
    expect(parseYaml('', 'a.yml').locate(['a'])).toEqual({ line: 1, column: 1 });
  });
});

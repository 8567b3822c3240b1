import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../src/formats/json.ts';
import { GateError } from '../../src/model/errors.ts';

function failure(text: string): GateError {
  try {
    parseJson(text, 'a.json');
  } catch (thrown) {
    if (thrown instanceof GateError) return thrown;
    throw thrown;
  }
  throw new Error(`accepted ${text}`);
}

/** JSON.parse takes a key that is there twice; wherever it is told, both are right. */
function outcome(text: string): string {
  if (accepts(() => parseJson(text, 'a.json'))) return 'read';
  const { kind, message } = failure(text);
  return message.endsWith('there twice') ? 'twice' : kind;
}

describe('what it reads', () => {
  test('the values that JSON.parse reads, for any JSON in any layout', () => {
    const layout = fc.constantFrom(undefined, 1, '\t');
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), layout, (text, space) => {
        fc.pre(!/"__proto__"/.test(text));
        const expected: unknown = JSON.parse(text);
        expect(parseJson(JSON.stringify(expected, null, space), 'a.json').value).toEqual(expected);
      }),
    );
  });

  test('numbers and escapes as JSON.parse does', () => {
    const text = '\n[ 0, -0.5, 1E+2, 1e999, "\\u00e4\\n\\"\\ud83d\\ude00", true, false, null, {}, [] ]\r\n';
    expect(parseJson(text, 'a.json').value).toEqual(JSON.parse(text));
  });

  test('a text after a byte order mark', () => {
    expect(parseJson('\uFEFF{"a":1}', 'a.json').value).toEqual({ a: 1 });
  });

  test('keys that an object has by birth', () => {
    expect(parseJson('{"constructor":1,"toString":2}', 'a.json').value).toEqual({ constructor: 1, toString: 2 });
  });
});

describe('what it refuses', () => {
  test('whatever JSON.parse refuses, and with a GateError', () => {
    expect.hasAssertions();
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      '\\',
      '-',
      '0',
      '1',
      '.',
      'e',
      'null',
      'x',
      ' ',
      '\n',
      '\u0001',
      '"a"',
      '"a":',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const expected = accepts(() => JSON.parse(text)) ? 'read' : 'malformed';
        expect([expected, 'twice']).toContain(outcome(text));
      }),
      { numRuns: 5_000 },
    );
  });

  test.each([
    ['', 1, 1, 'expected a value, but the text ends'],
    ['{"a":1,}', 1, 8, 'expected a key in double quotes, found "}"'],
    ['{\n  "a": [1, 2\n', 3, 1, 'expected "," or "]", but the text ends'],
    ['{"a" 1}', 1, 6, 'expected ":", found "1"'],
    ['{"a":NaN}', 1, 6, 'expected a value, found "NaN"'],
    ['{"a":-Infinity}', 1, 6, 'expected a value, found "-Infinity"'],
    ['[01]', 1, 3, 'expected "," or "]", found "1"'],
    ['[1] // x', 1, 5, 'expected the end of the text, found "/"'],
    ['["a\\x"]', 1, 4, 'the unknown escape \\x in a text'],
    ['["a\nb"]', 1, 4, 'a control character in a text'],
    ['["abc', 1, 6, 'expected the closing quote of a text, but the text ends'],
    ['{"a":1,\n "a":2}', 2, 2, 'the key "a" is there twice'],
    ['{"a":1,"\\u0061":2}', 1, 8, 'the key "a" is there twice'],
    ['{"__proto__":{"x":1}}', 1, 2, 'the key "__proto__" is not allowed'],
  ])('%j at %i:%i', (text, line, column, what) => {
    const { kind, message, at } = failure(text);
    expect({ kind, message, at }).toEqual({
      kind: 'malformed',
      message: `a.json is not JSON: ${what}`,
      at: { file: 'a.json', line, column },
    });
  });

  test('nesting from the level 101, and not the one before', () => {
    const nest = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
    expect(accepts(() => parseJson(nest(100), 'a.json'))).toBe(true);
    expect(failure(nest(101)).message).toBe('a.json is not JSON: nested deeper than 100 levels');
  });

  test('more values than allowed', () => {
    expect(accepts(() => parseJson('[1,[2]]', 'a.json', { mostValues: 4 }))).toBe(true);
    expect(() => parseJson('[1,[2,3]]', 'a.json', { mostValues: 4 })).toThrow('a.json holds more than 4 values');
  });

  test('a text of ten million escapes without running out of stack', () => {
    expect(failure(`"${'\\n'.repeat(5_000_000)}`).kind).toBe('malformed');
  });
});

describe('where a value is', () => {
  const { locate } = parseJson('{\n  "a": [1,\n    {"b": 2}],\n  "1": {}, "0": 3\n}', 'a.json');

  test.each([
    [[], { line: 1, column: 1 }],
    [['a'], { line: 2, column: 8 }],
    [['a', 0], { line: 2, column: 9 }],
    [['a', 1, 'b'], { line: 3, column: 11 }],
    [['0'], { line: 4, column: 17 }],
    [['a', 1, 'none', 'deeper'], { line: 3, column: 5 }],
    [['a', 0, 'none'], { line: 2, column: 9 }],
  ])('%j', (path, position) => {
    expect(locate(path)).toEqual(position);
  });

  test('below empty lines', () => {
    expect(parseJson('\n\n\n {"a":\n\n1}', 'a.json').locate(['a'])).toEqual({ line: 6, column: 1 });
    expect(parseJson('\n\n\n {"a":\n\n1}', 'a.json').locate([])).toEqual({ line: 4, column: 2 });
  });
});

function accepts(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

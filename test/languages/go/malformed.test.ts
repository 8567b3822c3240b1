import { describe, expect, test } from 'vitest';
import { refusal } from './measure.ts';

describe('what is no Go is refused, with line and token', () => {
  test.each([
    [
      'an open brace',
      'func f() {\n\tif a {\n\n}\n',
      '7: here.go cannot be read as Go: the end of the file where "}" for the "{" of line 3 is expected',
    ],
    ['a brace too many', 'func f() {\n}\n}\n', '5: here.go cannot be read as Go: "}" where a declaration is expected'],
    [
      'an open parenthesis',
      'func f() {\n\tg(a, [\n}',
      '5: here.go cannot be read as Go: "}" where "]" for the "[" of line 4 is expected',
    ],
    [
      'brackets that cross',
      'type a [(3])',
      '3: here.go cannot be read as Go: "]" where ")" for the "(" of line 3 is expected',
    ],
    [
      'a parenthesis too many',
      'func f() {\n\ta)\n}',
      '4: here.go cannot be read as Go: ")" where the end of a statement is expected',
    ],
    ['an open string', 'func f() {\n\ta := "b\n}', '4: here.go cannot be read as Go: the string ""b" is never closed'],
    [
      'a string that ends in a backslash',
      'var a = "b\\\n"',
      '3: here.go cannot be read as Go: the string ""b\\" is never closed',
    ],
    ['an open rune', "var a = 'b\n", '3: here.go cannot be read as Go: the rune "\'b" is never closed'],
    ['an open raw string', 'var a = `b\n\n', '3: here.go cannot be read as Go: the raw string "`" is never closed'],
    ['an open comment', 'var a = 1\n/* a\n/* b *', '4: here.go cannot be read as Go: the comment "/*" is never closed'],
    ['a comment in a comment', '/* /* */ */', '3: here.go cannot be read as Go: "*" where a declaration is expected'],
    ['a byte that begins nothing', 'var a = #b', '3: here.go cannot be read as Go: "#", which begins nothing'],
    ['a NUL', 'func f() {\n\0}', '4: here.go cannot be read as Go: "\\u{0}", which begins nothing'],
    [
      'else without if',
      'func f() {\n\telse {}\n}',
      '4: here.go cannot be read as Go: "else" where the end of a statement is expected',
    ],
    [
      'a case without its colon',
      'func f() {\n\tswitch {\n\tcase 1\n\t}\n}',
      '5: here.go cannot be read as Go: the end of the line where ":" is expected',
    ],
    [
      'a function without a name',
      'func {}',
      '3: here.go cannot be read as Go: "{" where the name of a function is expected',
    ],
    [
      'a function without parameters',
      'func f {}',
      '3: here.go cannot be read as Go: "{" where "(" of the parameters is expected',
    ],
    ['a statement at the top', 'if a {}', '3: here.go cannot be read as Go: "if" where a declaration is expected'],
  ])('%s', (_, text, expected) => {
    expect(refusal(`package a\n\n${text}`)).toBe(expected);
  });

  test('another language', () => {
    expect(refusal('#!/bin/sh\n')).toContain('"#", which begins nothing');
    expect(refusal('hello world\n')).toContain('"hello" where "package" is expected');
  });
});

const inBody = (text: string): string => `package a\nfunc f() {\n${text}\n}\n`;

describe('depth is limited, and refused by its limit', () => {
  test.each([
    ['parentheses', (times: number) => `_ = ${'('.repeat(times)}1${')'.repeat(times)}`],
    ['blocks', (times: number) => '{'.repeat(times) + '}'.repeat(times)],
    ['structures', (times: number) => 'if a { '.repeat(times) + '}'.repeat(times)],
    ['literals', (times: number) => '_ = func() { '.repeat(times) + '}'.repeat(times)],
    ['elements', (times: number) => `_ = T${'{'.repeat(times)}1${'}'.repeat(times)}`],
  ])('%s', (_, nested) => {
    expect(refusal(inBody(nested(499)))).toBeUndefined();
    expect(refusal(inBody(nested(500)))).toContain('is nested in more than 500 blocks and brackets');
    expect(refusal(inBody(nested(200_000)))).toContain('is nested in more than 500 blocks and brackets');
  });
});

describe('what only repeats may be of any length', () => {
  const times = 200_000;
  test.each([
    ['else if', `if a {}${' else if b {}'.repeat(times)}`],
    ['&&', `_ = a${' && b'.repeat(times)}`],
    ['calls', `a${'.b()'.repeat(times)}`],
    ['types', `var a ${'[]'.repeat(times)}int`],
    ['types of functions', `var a ${'func('.repeat(times)}${')'.repeat(times)}`],
    ['comments', '/* a */ /*\n*/'.repeat(times)],
    ['statements', 'a++;'.repeat(times)],
    ['cases', `switch a { ${'case 1:'.repeat(times)} }`],
  ])('%s', (_, body) => {
    expect(refusal(inBody(body))).toBeUndefined();
  });
});

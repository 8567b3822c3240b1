import { describe, expect, test } from 'vitest';
import { usualCounting } from '../../../src/languages/measured.ts';
import { measureGo } from '../../../src/languages/go/measure.ts';
import { bytesOf, measure } from './measure.ts';
import { sample } from './samples.ts';

const only = (text: string) => {
  const { functions } = measure(`package a\n${text}`);
  expect(functions).toHaveLength(1);
  return functions[0];
};
const inBody = (text: string) => only(`func f() {\n${text}\n}`);

test('functions and methods are named, and put in the order of the text', () => {
  expect(measure(sample).functions.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
    'function plain',
    'function handler',
    'function assembly',
    'method Box.Add',
    'method Box.String',
    'function Sum',
    'function kinds',
    'function loops',
  ]);
});

describe('cyclomatic complexity is that of gocyclo', () => {
  test.each([
    ['x()', 1],
    ['if a {}', 2],
    ['if a {} else if b {} else {}', 3],
    ['for {}', 2],
    ['for range a {}', 2],
    ['switch a { case 1, 2: case 3: default: }', 3],
    ['switch b := a.(type) { case int: }', 2],
    ['select { case <-a: case b <- 1: default: }', 3],
    ['_ = a && b || c', 3],
    ['func() { if a {} }()', 2],
    ['_ = a & b | c &^ d', 1],
    ['_ = "if && for" + `case ||` // if', 1],
  ])('%s', (body, expected) => {
    expect(inBody(body)?.cyclomatic).toBe(expected);
  });
});

describe('cognitive complexity', () => {
  test.each([
    ['if a { if b { for {} } }', 6],
    ['if a {} else if b {} else if c {} else { if d {} }', 6],
    ['if a { if b {} else if c {} }', 4],
    ['switch a { case 1: if b {} case 2: default: }', 3],
    ['select { case <-a: for {} }', 3],
    ['func() { if a {} }()', 2],
    ['if a { go func() { if b {} }() }', 4],
    ['l: for { break l }', 2],
    ['l: for { continue l }', 2],
    ['for { break }', 1],
    ['goto l; l: x()', 1],
    ['_ = a && b && c', 1],
    ['_ = a && b || c', 2],
    ['_ = a && (b && c)', 1],
    ['_ = a && (b || c) && d', 3],
    ['_ = a && !(b && c)', 2],
    ['_ = a && f(b && c) && d', 2],
    ['_ = a && b[c && d] && e', 2],
    ['_ = a && T{b && c}.d && e', 2],
    ['_ = a && x == (b && c)', 1],
    ['_, _ = a && b, c && d', 2],
    ['_ = a && b\n_ = c && d', 2],
    ['_ = a && b\nf(c) && d', 2],
    ['_ = a && b /*\n*/ f(c) && d', 2],
    ['if a && b { } else if c && d { }', 4],
    ['_ = a && func() bool { return b || c }() && d', 2],
  ])('%s', (body, expected) => {
    expect(inBody(body)?.cognitive).toBe(expected);
  });
});

describe('nesting', () => {
  test.each([
    ['x()', 0],
    ['{ { x() } }', 0],
    ['if a { for { switch { } } }', 3],
    ['if a {} else if b {} else if c {}', 1],
    ['if a {} else { select { case <-b: } }', 2],
    ['if a { func() { for {} }() }', 2],
  ])('%s', (body, expected) => {
    expect(inBody(body)?.nesting).toBe(expected);
  });
});

describe('parameters', () => {
  test.each([
    ['func f() {}', 0],
    ['func f(a int) {}', 1],
    ['func f(a, b int, c string) {}', 3],
    ['func f(int, map[string]func(a, b int)) {}', 2],
    ['func f(a ...int) {}', 1],
    ['func f(\n\ta int,\n\tb int,\n) {}', 2],
    ['func (r *R) f(a int) {}', 1],
    ['func f[K, V any](a K) (b, c V) {}', 1],
    ['var f = func(a, b int) {}', 2],
  ])('%s', (text, expected) => {
    expect(only(text)?.parameters).toBe(expected);
  });
});

test('lines that hold no part of a token are left out of nloc', () => {
  const body = '\t// a comment\n\n\ta := `raw\n\n// code`\n\t/* more\n\t   of it */ b()\n';
  expect(inBody(body)).toMatchObject({ start: 2, end: 11, nloc: 6 });
});

test.each([
  ['a type', 'var a struct {', 'b int // c', '}'],
  ['a group of constants', 'const (', 'b = "(" // )', ')'],
  ['a value outside of functions', 'var a = []int{', "'}' / 2,", '}'],
])('the same in %s, which is not read token by token', (_, head, code, tail) => {
  const blanks = '\n\t\r\n\t// {\n\t/* { */\n\t/* {\n\t{ */\n';
  const raw = '`{\n\n`: /* { */ 1,\n\t/\n\t/* { */ 2 /* {\n';
  expect(measure(`package a\n${head}${blanks}\t${code}\n${blanks}${tail}\n`)).toMatchObject({ lines: 15, nloc: 4 });
  expect(measure(`package a\n${head}\n${raw}\t*/ 3\n${tail}`)).toMatchObject({ lines: 9, nloc: 9 });
});

describe('a brace after a type in the head of a statement is no body', () => {
  test.each([
    'for range []T{1} { if a {} }',
    'for range map[k]v{1: 2} { if a {} }',
    'for range [...]struct{ a int }{{1}} { if a {} }',
    'for range []func(){f} { if a {} }',
    'for range func() []T { return nil }() { if a {} }',
    'for range [](T[int]){} { if a {} }',
    'for a == (T{}) { if a {} }',
  ])('%s', (body) => {
    expect(inBody(body)).toMatchObject({ cyclomatic: 3, cognitive: 3, nesting: 2 });
  });
});

describe('variables at the top', () => {
  test('a literal that is the whole value is a function, others belong to none', () => {
    const text =
      'package a\nvar a, b = 1, func() {}\nvar (\n\tc func() = func() {}\n\td = (func() {})\n)\nvar e = func() int { return 1 }()\n';
    expect(measure(text).functions.map(({ name, start }) => [name, start])).toEqual([
      ['b', 2],
      ['c', 4],
    ]);
  });
});

describe('bytes', () => {
  const text = 'package a\nfunc f() {\n\n\ta()\n}\n';
  const expected = { functions: [expect.objectContaining({ start: 2, end: 5, nloc: 3 })], lines: 5, nloc: 4 };
  test.each([
    ['line feeds', text],
    ['carriage returns and line feeds', text.replaceAll('\n', '\r\n')],
    ['a mark at the beginning', `\uFEFF${text}`],
    ['no line feed at the end', text.trimEnd()],
  ])('%s', (_, source) => {
    expect(measure(source)).toEqual(expected);
  });

  test('a name past ASCII', () => {
    expect(only('func grüße() {}')?.name).toBe('grüße');
  });

  test('nothing at all', () => {
    expect(measure('')).toEqual({ functions: [], lines: 0, nloc: 0 });
    expect(measure('// nothing\n')).toEqual({ functions: [], lines: 1, nloc: 0 });
  });
});

test('says where each point comes from', () => {
  const source =
    'package a\nfunc f() {\n\tif a && b && c {\n\t\tswitch d {\n\t\tcase 1:\n\t\t}\n\t} else if e {\n\t} else {\n\t\tgoto l\n\t}\n}\n';
  const counting = { ...usualCounting, points: true };
  expect(measureGo(bytesOf(source), { file: 'a.go', counting }).functions[0]?.points).toEqual([
    { line: 3, construct: 'if', cyclomatic: 1, cognitive: 1 },
    { line: 3, construct: '&&', cyclomatic: 1, cognitive: 1 },
    { line: 3, construct: '&&', cyclomatic: 1, cognitive: 0 },
    { line: 4, construct: 'switch', cyclomatic: 0, cognitive: 2 },
    { line: 5, construct: 'case', cyclomatic: 1, cognitive: 0 },
    { line: 7, construct: 'else if', cyclomatic: 1, cognitive: 1 },
    { line: 8, construct: 'else', cyclomatic: 0, cognitive: 1 },
    { line: 9, construct: 'goto', cyclomatic: 0, cognitive: 1 },
  ]);
});

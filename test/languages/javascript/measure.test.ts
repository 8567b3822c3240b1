import { describe, expect, test } from 'vitest';
import type { Counting, MeasuredFunction } from '../../../src/languages/measured.ts';
import { GateError } from '../../../src/model/errors.ts';
import { measure } from './sources.ts';

const only = (text: string, file = 'a.ts', counting: Partial<Counting> = {}): MeasuredFunction => {
  const [first] = measure(text, file, counting).functions;
  if (!first) throw new Error('no function');
  return first;
};

const names = (text: string, file = 'a.ts'): string[] => measure(text, file).functions.map(({ name }) => name);

const failure = (text: string, file = 'a.ts'): string => {
  try {
    measure(text, file);
  } catch (thrown) {
    if (thrown instanceof GateError) return `${thrown.at?.line}: ${thrown.message}`;
    throw thrown;
  }
  return 'none';
};

describe('cognitive complexity', () => {
  test.each([
    [
      'the white paper: sumOfPrimes',
      7,
      'OUT: for (let i = 1; i <= max; ++i) { for (let j = 2; j < i; ++j) { if (i % j === 0) { continue OUT; } } total += i; }',
    ],
    [
      'the white paper: getWords',
      1,
      'switch (number) { case 1: return "one"; case 2: return "a couple"; default: return "lots"; }',
    ],
    [
      'the white paper: if, for and while in each other',
      9,
      'try { if (a) { for (let i = 0; i < 10; i++) { while (b) { c(); } } } } catch (e) { if (d) { f(); } }',
    ],
    ['the white paper: a && b && c || d || e && f', 4, 'if (a && b && c || d || e && f) { g(); }'],
    ['the white paper: a && !(b && c)', 3, 'if (a && !(b && c)) { d(); }'],
    ['else and else if cost one each and are not nested', 4, 'if (a) {} else if (b) {} else if (c) {} else {}'],
    ['what is in an else is nested', 4, 'if (a) {} else { if (b) {} }'],
    ['conditionals in each other', 3, 'return a ? b : c ? d : e;'],
    ['the test of a conditional is not nested', 2, 'return (a ? b : c) ? d : e;'],
    ['plain parentheses are transparent', 1, 'return a && (b && c) && (d);'],
    ['a change of operator within parentheses and back', 3, 'return a && (b || c) && d;'],
    ['parentheses that begin', 2, 'return ((a || b)) && c;'],
    ['parentheses that are an operand of another operator', 2, 'return a && (b && c) === d;'],
    ['a call begins a sequence of its own', 2, 'return a && b(c && d);'],
    ['?? is a logical operator', 2, 'return a ?? (b || c);'],
    ['assignments with logic, chains and defaults cost nothing', 0, 'a ||= b?.c; a &&= 1; const { d = 1 } = e;'],
    ['jumps without a label cost nothing', 1, 'for (;;) { break; }'],
    ['try, finally and with do not nest', 1, 'try { if (a) {} } finally { }'],
    ['do and while', 3, 'do { while (a) {} } while (b);'],
    ['a function within has a score of its own', 0, 'return () => { if (a) {} };'],
  ] as [string, number, string][])('%s', (_, score, body) => {
    expect(only(`function f() { ${body} }`).cognitive).toBe(score);
  });

  test('a conditional in the parameters of an arrow function is not nested in what is around', () => {
    const { functions } = measure('function f() { if (a) { g((b = c ? 1 : 2) => b); } }');
    expect(functions.map(({ cognitive }) => cognitive)).toEqual([1, 1]);
  });
});

describe('cyclomatic complexity', () => {
  const body = 'switch (a) { case 1: case 2: break; default: } return b?.c?.(d ?? 1);';

  test('is that of ESLint', () => {
    expect(only(`function f(a, { b = 1, d: [e = 2] = [] } = {}) { ${body} }`).cyclomatic).toBe(1 + 2 + 3 + 4);
  });

  test('takes a switch as one where that is asked for', () => {
    expect(only(`function f(a, b) { ${body} }`, 'a.ts', { javascript: 'modified' }).cyclomatic).toBe(1 + 1 + 3);
  });

  test('leaves chains and default values out where that is asked for', () => {
    const counting = { optionalChaining: false, defaults: false };
    expect(only('function f(a = b?.c, [d = 1]) { ({ e = 2 } = a); }', 'a.ts', counting).cyclomatic).toBe(1);
    expect(only('(a = 1, { b = 2 }) => a', 'a.ts', { defaults: false }).cyclomatic).toBe(1);
  });
});

test('control statements in each other are the nesting, without else if, functions and expressions', () => {
  const text =
    'function f() { if (a) {} else if (b) { try { for (;;) switch (c) {} } catch {} } else { (() => { if (d) {} })(); } }';
  expect(measure(text).functions.map(({ nesting }) => nesting)).toEqual([4, 1]);
});

test('declared parameters are counted, whatever their form', () => {
  const text =
    'function f(this: T, a, { b, c }, [d] = [], ...e) {} const g = x => x; const h = (a?: A, b: B = 1) => a;';
  expect(measure(text).functions.map(({ parameters }) => parameters)).toEqual([4, 1, 2]);
});

test('lines without code are no code', () => {
  const text = 'function f() { // one\n\n  /* none\n  */\n  return `two\n\n`; // three and four\n}\n\n// none\n';
  const { functions, lines, nloc } = measure(text);
  expect(functions).toMatchObject([{ start: 1, end: 8, nloc: 5 }]);
  expect({ lines, nloc }).toEqual({ lines: 10, nloc: 5 });
});

test('every kind of line break ends a line, as in Babel and ESLint', () => {
  expect(only('\r\n\n\r\u2028\u2029/* \u2028 */ function f() {}').start).toBe(7);
});

test('functions are called after what holds them', () => {
  const text = `
    class A { constructor() {} get b() { return () => 1; } static #c = async () => {}; ['d']() {} [e.f]() {} [g()]() {} }
    const h = class { i() { function j() {} } };
    k.l = function () {}; m['n'] = () => {}; o[p] = () => {}; q = { 'r s': () => {}, 1: function t() {}, u() {} }; v ??= () => {}; w += () => {};
    export default () => {};`;
  // oxfmt-ignore
  expect(names(text)).toEqual([
    'A.constructor', 'A.b', 'A.b.<anonymous>', 'A.#c', 'A.d', 'A.[e.f]', 'A.[computed]', 'h.i', 'h.i.j', 'l', 'n', '[p]', 'r s', 't', 'u', 'v', '<anonymous>', 'default',
  ]);
});

test('a function in the parameters of an arrow function is in that one', () => {
  expect(names('const a = (b = () => (c) => 1, d = class { e() {} }) => 2;')).toEqual([
    'a',
    'a.b',
    'a.b.<anonymous>',
    'a.d.e',
  ]);
});

test('each function says of what kind it is', () => {
  const text =
    'function a() {} class B { constructor() {} c() {} get d() {} set d(e) {} static constructor() {} f = () => {}; g = function () {} }';
  const kinds = measure(text, 'a.js').functions.map(({ kind }) => kind);
  expect(kinds).toEqual(['function', 'constructor', 'method', 'getter', 'setter', 'method', 'arrow', 'function']);
});

test('a member begins with its modifiers and without its decorators', () => {
  const text = 'class A {\n@b()\nprivate\nasync c() {}\nd =\n() => {}\n}\nconst e = {\nf:\nfunction () {},\n};';
  expect(measure(text).functions.map(({ start, end }) => [start, end])).toEqual([
    [3, 4],
    [5, 6],
    [9, 10],
  ]);
});

test('points say where everything comes from, in the order of the text', () => {
  const text =
    'function f([a = b && c, { d = 1 }]) {\n  if (a?.b) return;\n  else if (c || d) {}\n  else {}\n  for (;;) { x = a ? (b && c) && d : e; }\n}';
  const { points = [], cyclomatic, cognitive } = only(text, 'a.ts', { points: true });
  // oxfmt-ignore
  expect(points.map(({ line, construct, cyclomatic: c, cognitive: d }) => `${line} ${construct} ${c} ${d}`)).toEqual([
    '1 default value 1 0', '1 && 1 1', '1 default value 1 0', '2 if 1 1', '2 ?. 1 0', '3 else if 1 1', '3 || 1 1', '4 else 0 1', '5 for 1 1', '5 ?: 1 2', '5 && 1 1', '5 && 1 0',
  ]);
  expect(points.reduce((sum, one) => sum + one.cyclomatic, 1)).toBe(cyclomatic);
  expect(points.reduce((sum, one) => sum + one.cognitive, 0)).toBe(cognitive);
});

test('a second reading leaves nothing behind', () => {
  const text = 'x = (a = b ? 1 : 2, c ? (d): e => class { f = (g) => [h = i && j] = k } : l) => m;';
  const usual = measure(text).functions;
  const withPoints = measure(text, 'a.ts', { points: true }).functions;
  expect(withPoints).toMatchObject(usual);
  expect(usual.map(({ name, cyclomatic, cognitive }) => [name, cyclomatic, cognitive])).toEqual([
    ['x', 4, 2],
    ['x.<anonymous>', 1, 0],
    ['x.<anonymous>.<anonymous>.f', 3, 1],
  ]);
});

describe('what is hard to read', () => {
  test.each([
    [
      'a regular expression after a parenthesis and a division',
      'function f() { if (a) /b{/.test(c); return (d) / e / f; }',
      'a.js',
    ],
    ['a colon that is of a conditional', 'function f() { return a ? (b) : c; }', 'a.ts'],
    [
      'let, of, async, await, yield, get and type as names',
      'let = 1; async(); await; yield: of = get; type = as; function f() {}',
      'a.ts',
    ],
    ['comparisons that look like type arguments', 'function f() { return a < b && c > (d); }', 'a.ts'],
    ['type arguments', 'function f() { return a<b<c>>(d) as e<f>[]; }', 'a.ts'],
    ['a parenthesised type of a result', 'const f = (a: A): ((b: B) => C) => g(a);', 'a.ts'],
    ['comments in the oldest manner', '<!-- function a() {\nfunction f() {}\n--> function b() {}', 'a.js'],
    ['generic arrows beside elements', 'const f = <T,>(a: T) => <b c={d}>{e} // none\n</b>;', 'a.tsx'],
    [
      'overloads and abstract methods',
      'function f(a: A): void; function f() {} declare function g(): void; abstract class B { abstract c(): void; }',
      'a.ts',
    ],
    ['bytes that are no UTF-8, in a comment', '// \u00e9\nfunction f() {}', 'a.js'],
  ])('%s', (_, text, file) => {
    expect(measure(text, file).functions).toHaveLength(1);
  });

  test('a name with escapes is the name', () => {
    expect(names('function \\u0061\\u{62}() {}')).toEqual(['ab']);
  });

  test('Latin-1 in a comment is passed over', () => {
    const bytes = Uint8Array.of(0x2f, 0x2a, 0xe9, 0xe2, 0x2a, 0x2f);
    expect(measure(bytes, 'a.js').functions).toEqual([]);
  });
});

describe('malformed text is refused with the token and its line', () => {
  test.each([
    ['function f() {\n  return (1;\n}', '2: expected "," or ")" but found ";"'],
    ['function f() {', '1: expected a statement or "}" but found the end of the file'],
    ['\n"abc', '2: a string without an end'],
    ['\n/* abc', '2: a comment without an end'],
    ['x = `a\n${b', '2: expected "}" in the template but found the end of the file'],
    ['x = /a\n', '1: a regular expression without an end'],
    ['x = else', '1: expected an expression but found "else"'],
    ['a b', '1: expected ";" or a new line but found "b"'],
    ['a \u202eb', '1: expected ";" or a new line but found "\\u{202e}b"'],
  ])('%j', (text, message) => {
    expect(failure(text)).toBe(message);
  });

  test('Flow is not read', () => {
    expect(failure('// @flow\nfunction f(a: number) {}', 'a.js')).toBe('2: expected "," or ")" but found ":"');
  });
});

import { describe, expect, test } from 'vitest';
import { python } from '../../../src/languages/python/index.ts';
import { measurePython } from '../../../src/languages/python/measure.ts';
import {
  type Counting,
  type MeasuredFunction,
  type MeasuredSource,
  usualCounting,
} from '../../../src/languages/measured.ts';

const measure = (text: string | Uint8Array, counting: Partial<Counting> = {}): MeasuredSource =>
  measurePython(typeof text === 'string' ? new TextEncoder().encode(text) : text, {
    file: 'a.py',
    counting: { ...usualCounting, ...counting },
  });

const functionsOf = (text: string, counting?: Partial<Counting>): readonly MeasuredFunction[] =>
  measure(text, counting).functions;

/** Of a function with this body. */
const bodyOf = (body: string, counting?: Partial<Counting>): MeasuredFunction | undefined =>
  functionsOf(`def f():\n${body.replaceAll(/^/gm, '  ')}\n`, counting)[0];

test('the language loads its scanner', async () => {
  const load = await python.load({ read: () => Promise.reject(new Error('no assets')) });
  expect(load).toBe(measurePython);
});

describe('functions', () => {
  test('are named by what they lie in', () => {
    const text =
      'class A:\n  class B:\n    def f(self):\n      def g(): pass\n      class C:\n        def h(self): pass\n';
    expect(functionsOf(text).map(({ name, kind }) => [name, kind])).toEqual([
      ['A.B.f', 'method'],
      ['A.B.f.g', 'function'],
      ['A.B.f.C.h', 'method'],
    ]);
  });

  test.each([
    ['def __init__(self): pass', 'constructor'],
    ['@property\n  def x(self): pass', 'getter'],
    ['@functools.cached_property\n  def x(self): pass', 'getter'],
    ['@x.setter\n  def x(self, y): pass', 'setter'],
    ['@x.deleter\n  def x(self): pass', 'method'],
    ['@toString\n  def x(self): pass', 'method'],
    ['@staticmethod\n  async def x(): pass', 'method'],
    ['x = property()\n  def y(self): pass', 'method'],
  ])('of a class: %s', (member, kind) => {
    expect(functionsOf(`class A:\n  ${member}\n`)).toMatchObject([{ kind }]);
  });

  test('a decorator says nothing of the function after the next', () => {
    const text =
      'class A:\n  @property\n  def a(self): pass\n  def b(self): pass\n  @property\n  class C:\n    def d(self): pass\n';
    expect(functionsOf(text).map(({ kind }) => kind)).toEqual(['getter', 'method', 'method']);
  });

  test('begin at their first word and end with their last token', () => {
    const text = '@a(\n  1)\n@b\nasync \\\n  def f(x,\n    y):\n  return """\n\n"""\n  # no part\n\nx = 1\n';
    expect(functionsOf(text)).toMatchObject([{ start: 4, end: 9 }]);
  });

  test.each([
    ['self, a, /, b, *, c=1, **d', 5],
    ['*a', 1],
    ['', 0],
    ['a=lambda x, y=(1, 2): x, b: Callable[[int, int], str] = f(1, 2), *c: *Ts', 3],
    ['(a, (b, c)), d', 2],
  ])('take the parameters %s', (list, parameters) => {
    expect(functionsOf(`def f(${list}): pass`)).toMatchObject([{ parameters }]);
  });

  test('with type parameters', () => {
    expect(functionsOf('def f[T: (int, str) = int, **P](a: T, b) -> T: pass')).toMatchObject([{ parameters: 2 }]);
  });

  test('are known by names that are not ASCII, of any encoding', () => {
    expect(functionsOf('def größe(): pass\ndef ﬁ(): pass\n').map(({ name }) => name)).toEqual(['größe', 'fi']);
    const latin = Buffer.from('# coding: latin-1\ndef größe(): "\xe9"\n', 'latin1');
    expect(measure(latin).functions).toMatchObject([{ name: 'größe' }]);
  });
});

describe('lines of code', () => {
  test.each([
    ['blank lines and comments', 'def f():\n\n  # a\n  return 1 # b\n', 2],
    ['a docstring', 'def f():\n  """a\n  b"""\n  return 1\n', 2],
    ['a docstring alone', 'def f():\n  "a" \\\n  "b"\n', 1],
    ['a docstring and more on its line', 'def f():\n  """a\n  b"""; return 1\n', 2],
    ['a docstring behind the header', 'def f(): """a\n  b"""\n', 1],
    ['code after such a docstring', 'def f(): """a\n  b"""; c\n', 2],
    ['code after a docstring in one line', 'def f(): "a"; c\n', 1],
    ['a string that is used', 'def f():\n  """a\n\n  b""".strip()\n', 4],
    ['bytes', 'def f():\n  b"""a\n  b"""\n', 3],
    ['an f-string', 'def f():\n  f"""a\n\n  {b\n  }"""\n', 5],
    ['a string that is not the first statement', 'def f():\n  1\n  """a\n  b"""\n', 4],
    ['no docstring in a branch', 'def f():\n  if a:\n    """a\n    b"""\n', 4],
  ])('%s', (_, text, nloc) => {
    expect(functionsOf(text)).toMatchObject([{ nloc }]);
    expect(measure(text).nloc).toBe(nloc);
  });

  test('of the file, with the docstrings of module and class left out', () => {
    expect(measure('"""a\nb"""\nclass A:\n  "c"\n  x = 1\n')).toMatchObject({ nloc: 2, lines: 5 });
  });

  test.each([
    ['', 0],
    ['\n', 1],
    ['a', 1],
    ['a\n', 1],
    ['a\n\n', 2],
    ['\ufeffa\r\nb\rc\n', 3],
  ])('the file %j', (text, lines) => {
    expect(measure(text).lines).toBe(lines);
  });

  test('inner functions count in the outer one', () => {
    expect(functionsOf('def f():\n  def g():\n    pass\n\n  return g\n').map(({ nloc }) => nloc)).toEqual([4, 2]);
  });
});

describe('cyclomatic complexity: radon, mccabe', () => {
  test.each([
    ['if a: pass\nelif b: pass\nelse: pass', 3, 3],
    ['for x in y: pass\nelse: pass', 3, 2],
    ['while a and b or c: pass', 4, 2],
    ['try: pass\nexcept A: pass\nexcept: pass\nelse: pass\nfinally: pass', 4, 4],
    ['try: pass\nexcept* A: pass\nelse: pass', 1, 3],
    ['with a as b: pass', 1, 1],
    ['assert a and b, c if d else e', 2, 1],
    ['return a if b else c', 2, 1],
    ['return [x for x in y if a if b for z in x]', 5, 1],
    ['return lambda: a or b', 2, 1],
    ['return f"{a if b else c:{d or e}}" f\'{a["x"] and b}\'', 4, 1],
    ['return f"{{a if b else c}}" "a or b" r\'\\\' or\'', 1, 1],
    ['x: a or b = 1', 2, 1],
    ['match a:\n  case 1: pass\n  case _: pass', 2, 2],
    ['match a:\n  case 1 | (x): pass', 2, 1],
    ['match a:\n  case x if y or z: pass\n  case (_): pass', 3, 2],
    ['match a:\n  case x.y: pass\n  case None: pass\n  case x, y: pass\n  case A(x): pass\n  case [x]: pass', 6, 6],
    ['match(a, b)\nmatch = case = 1\nmatch[a]: int = case(1)\nprint(match.a)', 1, 1],
    ['def g():\n  if a: pass', 1, 3],
    ['class A:\n  if a: pass\n  def g(self): pass', 1, 3],
    ['@g(a or b)\ndef g(a=b or c) -> d or e: pass', 1, 2],
    ['if a: b = c or d; e = f or g', 4, 2],
    ['return 1if a else 0x1for 2', 3, 1],
    ['return a or"b" if"c"else d', 3, 1],
    ['return [x for x in y if z], [a if b else c]', 4, 1],
    ['return rf"\\N{a or b}" or f"\\N{DIGIT ONE}"', 3, 1],
    ['return f"{a:{{b or c}}}"', 2, 1],
    ['return f"{a:{b}\'}" or c', 2, 1],
    ['print "a" or `b` <> 0777L\nexec "a" in b\nraise E, "a" or "b"', 3, 1],
    ['if a == b and \\\n  c: pass', 3, 2],
  ])('%j', (body, radon, mccabe) => {
    expect([bodyOf(body)?.cyclomatic, bodyOf(body, { python: 'mccabe' })?.cyclomatic]).toEqual([radon, mccabe]);
  });
});

describe('cognitive complexity and nesting', () => {
  test.each([
    ['if a:\n  for x in y:\n    while b: pass\nelif c:\n  if d: pass\nelse: pass', 10, 3],
    ['for x in y: pass\nelse:\n  if a: pass', 4, 2],
    ['try:\n  if a: pass\nexcept A:\n  if b: pass\nelse:\n  if c: pass\nfinally:\n  if d: pass', 6, 2],
    ['with a:\n  with b:\n    if c: pass', 1, 3],
    ['match a if b else c:\n  case 1 if d if e else f:\n    if g: pass', 6, 2],
    ['def g():\n  if a: pass', 0, 0],
    ['class A:\n  if a: pass', 0, 0],
    ['return lambda x=a if b else c: d if e else f', 3, 0],
    ['return [x if a else b for x in y if c and d]', 2, 0],
  ])('%j', (body, cognitive, nesting) => {
    expect(bodyOf(body)).toMatchObject({ cognitive, nesting });
  });

  test.each([
    ['a and b and c', 1],
    ['a and b or c and d', 3],
    ['a and (b and c)', 1],
    ['a and ((b and c))', 1],
    ['a and (b or c) and d', 3],
    ['(a or b) or c', 1],
    ['a and not (b and c)', 2],
    ['a and f(b and c)', 2],
    ['a and [b and c]', 2],
    ['a and (b and c) == d', 2],
    ['a and d == (b and c)', 2],
    ['a and (b and c).d', 2],
    ['a and (b and c, d)', 2],
    ['a and (x := b and c)', 2],
    ['a and (b and c if d else e)', 3],
    ['a and (lambda: b and c)', 2],
    ['a if b else c', 1],
    ['a if b else c if d else e', 3],
    ['(a if b else c) if d else e', 3],
    ['a if (b if c else d) else e', 2],
    ['[a if b else c, d if e else f] if g else h', 5],
    ['f(a if b else c, d if e else f)', 2],
  ])('%s', (expression, cognitive) => {
    expect(bodyOf(`return ${expression}`)?.cognitive).toBe(cognitive);
  });
});

describe('points', () => {
  const points = (body: string, python: 'radon' | 'mccabe' = 'radon'): readonly string[] | undefined =>
    bodyOf(body, { points: true, python })?.points?.map(
      ({ line, construct, cyclomatic, cognitive }) => `${line} ${construct} ${cyclomatic} ${cognitive}`,
    );

  test('say where the complexity comes from', () => {
    expect(points('if a and (b and c):\n  return (d if e else f) if g else h\nelse:\n  assert i')).toEqual([
      '2 if 1 1',
      '2 and 1 1',
      '2 and 1 0',
      '3 if … else 1 3',
      '3 if … else 1 2',
      '4 else 0 1',
      '5 assert 1 0',
    ]);
  });

  test('a match comes before what is in its header', () => {
    expect(points('match a or b:\n  case 1: pass')).toEqual(['2 match 0 1', '2 or 1 1', '3 case 1 0']);
  });

  test('a nested function is one, where mccabe counts it', () => {
    const body = 'def g():\n  if a: pass\nclass A:\n  if b: pass\n  def h(self): pass\nif c: pass';
    expect(points(body, 'mccabe')).toEqual(['2 def 2 0', '5 if 1 0', '6 def 1 0', '7 if 1 1']);
  });

  test('are left out unless asked for', () => {
    expect(bodyOf('if a: pass')).not.toHaveProperty('points');
  });
});

describe('the layout of lines', () => {
  test.each([
    ['CRLF', 'def f():\r\n  if a:\r\n    """x\r\n"""\r\n'],
    ['CR', 'def f():\r  if a:\r    """x\r"""\r'],
    ['tabs', 'def f():\n\tif a:\n\t    """x\n"""\n'],
    ['form feeds', '\f\ndef f():\n \f  if a:\n    """x\n"""'.slice(2)],
    ['no line end at the end', 'def f():\n  if a:\n    """x\n"""'],
    ['a backslash in the indentation', 'def f():\n  if a:\n    \\\n"""x"""\n'],
  ])('%s', (_, text) => {
    expect(functionsOf(text)).toMatchObject([{ start: 1, end: 4, cyclomatic: 2, nesting: 1 }]);
  });

  test('the column before a backslash is that of the joined line', () => {
    expect(functionsOf('def f():\n  if a:\n    b\n    \\\n  c\n')).toMatchObject([{ end: 5 }]);
  });

  test('comments and brackets may stand at any column', () => {
    expect(functionsOf('def f():\n# a\n  b = (\n1,\n# c\n)\n # d\n  if a: pass\n')).toMatchObject([{ end: 8 }]);
  });
});

describe('what is not Python is refused at its line', () => {
  test.each([
    ['x = (\n1', 1, "'(' was never closed"],
    ['x = (\n1]', 2, "']' does not match '(' of line 1"],
    ['x = 1\n)', 2, "unmatched ')'"],
    ['x = """\n\n', 1, 'unterminated triple-quoted string'],
    ['x = "a\n"', 1, 'unterminated string'],
    ['x = f"{a', 1, "'{' was never closed"],
    ['x = f"a', 1, 'unterminated string'],
    ['x = f"}"', 1, "f-string: single '}'"],
    ['x = f"{a:"', 1, "f-string: expected '}'"],
    ['if a:\n    b\n  c', 3, 'unindent that matches no line above'],
    ['a\n  b', 2, 'unexpected indent'],
    ['if a:\nb', 2, "expected an indented block after 'if' of line 1"],
    ['def f():\n', 2, "expected an indented block after 'def' of line 1"],
    ['def (a): pass', 1, "expected a name, found '('"],
    ['def if(): pass', 1, "expected a name, found 'if'"],
    ['def a.b(): pass', 1, "expected a name, found 'a.b'"],
    ['def f: pass', 1, "expected '(', found ':'"],
    ['def f()\n  pass', 1, "expected ':', found the end of the line"],
    ['class A', 1, "expected ':', found the end of the file"],
    ['if a\n  b', 1, "expected ':', found the end of the line"],
    ['if: a', 1, "expected an expression, found ':'"],
    ['else: a', 1, "expected 'if' before it, found 'else'"],
    ['elif a: b', 1, "expected 'if' before it, found 'elif'"],
    ['except: a', 1, "expected 'try' before it, found 'except'"],
    ['try: a\nb', 2, "expected 'except' or 'finally', found 'b'"],
    ['try: a\n', 2, "'try' without 'except' or 'finally'"],
    ['if a: if b: c', 1, "expected 'else'"],
    ['x = 1; if a: b', 1, "expected 'else'"],
    ['x = a if b', 1, "expected 'else'"],
    ['x = a else b', 1, "expected an 'if' before it, found 'else'"],
    ['x = (\ndef f(): pass', 2, "expected an expression, found 'def'"],
    ['match a:\n  b', 2, "expected 'case', found 'b'"],
    ['a:\n  b', 1, 'expected an expression, found the end of the line'],
    ['x = a ? b', 1, "unexpected '?'"],
    ['x = \0', 1, "unexpected '\\u{0}'"],
    ['x = !a', 1, "unexpected '!'"],
    ['x = \\ a', 1, 'a backslash that is not the end of its line'],
  ])('%j', (text, line, message) => {
    expect(() => measure(text)).toThrow(
      expect.objectContaining({
        kind: 'malformed',
        message: expect.stringContaining(message),
        at: { file: 'a.py', line },
      }),
    );
  });
});

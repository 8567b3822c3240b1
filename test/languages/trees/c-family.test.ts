import { describe, expect, test } from 'vitest';
import { cases, type Row } from './cases.ts';
import { outlines } from './measured.ts';

const shared: readonly Row[] = [
  ['return;', 1, 0, 0],
  ['if (a) x();', 2, 1, 1],
  ['if (a) { } else { }', 2, 2, 1],
  ['if (a) { } else if (b) { } else { }', 3, 3, 1],
  ['if (a) { } else { if (b) { } }', 3, 4, 2],
  ['if (a) { } else /* why */ if (b) { }', 3, 2, 1],
  ['while (a) { if (b) { } }', 3, 3, 2],
  ['do { } while (a);', 2, 1, 1],
  ['for (;;) { for (;;) { if (a) { } } }', 4, 6, 3],
  ['switch (a) { case 1: case 2: break; default: break; }', 3, 1, 1],
  ['x = a && b && c;', 3, 1, 0],
  ['x = a && b || c && d;', 4, 3, 0],
  ['x = a && (b && c);', 3, 1, 0],
  ['x = a && !(b && c);', 3, 2, 0],
  ['x = a && f(b && c);', 3, 2, 0],
  ['x = (a && b) == (c && d);', 3, 2, 0],
  ['x = a && // why\n (b && c);', 3, 1, 0],
  ['x = a ? b : c;', 2, 1, 0],
  ['x = a ? b : c ? d : e;', 3, 3, 0],
  ['if (a ? b : c) { }', 3, 2, 1],
];

describe('Java counts like Checkstyle', () => {
  const inMethod = (body: string): string => `class A { void f() { ${body} } }`;
  cases('java', inMethod, [
    ...shared,
    ['for (var a : b) { }', 2, 1, 1],
    ['try { } catch (E | F e) { } finally { }', 2, 1, 1],
    ['try (var a = b()) { if (c) { } } catch (E e) { if (d) { } }', 4, 4, 2],
    ['switch (a) { case 1, 2 -> b(); case C(int d) when d > 1 -> e(); default -> f(); }', 4, 1, 1],
    ['outer: for (;;) { break outer; }', 2, 2, 1],
    ['for (;;) { break; }', 2, 1, 1],
    ['Runnable r = () -> { if (a) { } };', 2, 2, 1],
    ['new B() { void g() { if (a) { } } };', 1, 0, 0],
  ]);

  test('what is a function, and where', async () => {
    const source = `package p;
class A<T> {
  // why
  @Override @Deprecated
  public int f(final int a, String... b) {

    return 1; // one
  }
  @Inject
  A(A this, int x) { }
  record P(int x) { P { } }
  interface I { void none(); default void some() { } }
  enum E { ONE { void g() { } } }
  String text = """

    """;
  void h() { new B() { void i() { } }; }
}
`;
    expect(await outlines('a.java', source)).toEqual([
      'A.f method 5-8 3 2',
      'A.A constructor 10-10 1 1',
      'A.P.P constructor 11-11 1 0',
      'A.I.some method 12-12 1 0',
      'A.E.g method 13-13 1 0',
      'A.h method 17-17 1 0',
      'A.h.i method 17-17 1 0',
    ]);
  });
});

describe('C# counts like Roslyn', () => {
  const usual = shared.filter(([body]) => !body.startsWith('switch'));
  cases('cs', (body) => `class A { void F() { ${body} } }`, [
    ...usual,
    ['switch (a) { case 1: case int n when n > 2: break; default: break; }', 4, 1, 1],
    ['var x = a switch { 1 or 2 => 3, _ => 4 };', 1, 1, 1],
    ['foreach (var a in b) { }', 2, 1, 1],
    ['try { } catch (E) { if (a) { } } finally { }', 2, 3, 2],
    ['x = a ?? b ?? c;', 3, 1, 0],
    ['x ??= a;', 1, 0, 0],
    ['a?.B?[1]?.C();', 4, 0, 0],
    ['goto done; done: ;', 1, 1, 0],
    ['Func<int> k = x => x ? 1 : 2;', 2, 2, 0],
    ['var k = delegate (int x) { if (x) { } };', 2, 2, 1],
    ['using (a) { if (b) { } }', 2, 1, 2],
  ]);

  test('what is a function, and where', async () => {
    const source = `namespace N;
class A {
  [Test]
  public static int F(int a, params string[] b) { int G(int z) => z; return 1; }
  public A() : base(1) { }
  ~A() { }
  int P { get { return 1; } set => x = value; }
  int Auto { get; set; }
  int Q => 1;
  int this[int i] => 2;
  public static A operator +(A a, A b) => a;
  event E X { add { } remove { } }
  abstract void H();
}
`;
    expect(await outlines('a.cs', source)).toEqual([
      'A.F method 4-4 1 2',
      'A.F.G function 4-4 1 1',
      'A.A constructor 5-5 1 0',
      'A.~A method 6-6 1 0',
      'A.P.get getter 7-7 1 0',
      'A.P.set setter 7-7 1 0',
      'A.Q getter 9-9 1 0',
      'A.this getter 10-10 1 1',
      'A.operator + method 11-11 1 2',
      'A.X.add method 12-12 1 0',
      'A.X.remove method 12-12 1 0',
    ]);
  });
});

describe.each(['c', 'cpp'])('%s counts like lizard', (extension) => {
  cases(extension, (body) => `void f(void) { ${body} }`, [
    ...shared,
    ['goto done; done: ;', 1, 1, 0],
    ['\n#if A\n x();\n#elif B\n y();\n#else\n#endif\n#ifdef C\n#endif\n#ifndef D\n#endif\n', 4, 0, 0],
  ]);
});

test('C: declarators of every shape', async () => {
  const source = `/* why */
int none(void);
static int *f(int a, void (*call)(int, int), ...)
{
  return 0;
}
int (*g(int a))(int, int) { return 0; }
int old(a, b) int a; char b; { return a; }
struct s { int a; };
`;
  expect(await outlines('a.c', source)).toEqual(['f function 3-6 4 3', 'g function 7-7 1 1', 'old function 8-8 1 0']);
});

describe('C++ beyond C', () => {
  cases('cpp', (body) => `void f() { ${body} }`, [
    ['for (auto a : b) { }', 2, 1, 1],
    ['try { } catch (...) { }', 2, 1, 1],
    ['x = a and b or c;', 3, 2, 0],
    ['auto l = [&](int a) { return a ? 1 : 2; };', 2, 2, 0],
    ['T&& x = a;', 1, 0, 0],
  ]);

  test('what is a function, and where', async () => {
    const source = `struct A {
  A() : x(1) { }
  ~A() { }
  bool operator==(A& o) const { return true; }
  operator bool() { return true; }
  virtual void none() = 0;
  A(int) = default;
};
template <class T>
T* n::B<T>::g(int a, int b = 1) { return 0; }
namespace m { void h() { } }
`;
    expect(await outlines('a.cpp', source)).toEqual([
      'A.A method 2-2 1 0',
      'A.~A method 3-3 1 0',
      'A.operator== method 4-4 1 1',
      'A.operator bool method 5-5 1 0',
      'n.B.g function 10-10 1 2',
      'h function 11-11 1 0',
    ]);
  });
});

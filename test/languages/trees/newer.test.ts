import { describe, expect, test } from 'vitest';
import { cases } from './cases.ts';
import { outlines } from './measured.ts';

describe('Rust counts like rust-code-analysis', () => {
  cases('rs', (body) => `fn f() { ${body} }`, [
    ['if a { } else if let Some(b) = c { } else { }', 3, 3, 1],
    ['if a { if b && c || d { } }', 5, 5, 2],
    ["'outer: loop { while a { for i in 0..3 { break 'outer; } } }", 4, 7, 3],
    ['match a { 1 | 2 => { if b { } }, n if n > 3 => 4, _ => 5 }', 6, 3, 2],
    ['let a = b?; c()?;', 3, 0, 0],
    ['let Some(a) = b else { return };', 1, 0, 1],
    ['let k = |z: i32| if z { 1 } else { 2 };', 2, 3, 1],
    ['if let Some(a) = b && c { }', 3, 2, 1],
    ['println!("{}", if a { 1 } else { 2 });', 1, 0, 0],
  ]);

  test('what is a function, and where', async () => {
    const source = `impl<T> Trait<T> for A<T> {
    /// why
    #[inline]
    pub async fn f(&self, a: i32, (x, y): (u8, u8)) -> R {

        fn inner() {}
    }
}
mod m { trait U { fn none(&self); fn some(&self) {} } fn g() {} }
`;
    expect(await outlines('a.rs', source)).toEqual([
      'A.f method 4-7 3 3',
      'A.f.inner function 6-6 1 0',
      'm.U.some method 9-9 1 1',
      'm.g function 9-9 1 0',
    ]);
  });
});

describe('Kotlin counts like detekt', () => {
  cases('kt', (body) => `fun f() {\n${body}\n}`, [
    ['if (a) { } else if (b) c() else { }', 3, 3, 1],
    ['if (a) if (b) c()', 3, 3, 2],
    ['for (i in 1..2) { while (a) { break } }', 4, 3, 2],
    ['do { continue } while (a)', 3, 1, 1],
    ['outer@ for (i in a) { continue@outer }', 3, 2, 1],
    ['when (a) {\n 1, 2 -> 3\n in 3..4 -> { if (b) { } }\n else -> 5\n}', 5, 3, 2],
    ['try { } catch (e: E) { } finally { }', 2, 1, 1],
    ['val x = a ?: b ?: c', 3, 1, 0],
    ['val x = a && b || c', 3, 2, 0],
    ['a?.let { if (it) b() }', 3, 2, 1],
    ['a.map { if (it) b() }', 2, 2, 1],
  ]);

  test('what is a function, and where', async () => {
    const source = `class A(val x: Int) {
  constructor(y: String) : this(1) { }
  @Ann
  override suspend fun f(a: Int, vararg b: String = c): Int {
    fun local() = 1

    return 1
  }
  val p: Int get() = 1
  var q: Int
    get() { return 1 }
    set(value) { field = value }
  interface I {
    fun none()
  }
}
object O { fun g() { } }
fun String.extension() = 1
`;
    expect(await outlines('a.kt', source)).toEqual([
      'A.constructor constructor 2-2 1 1',
      'A.f method 4-8 4 2',
      'A.f.local function 5-5 1 0',
      'A.p.get getter 9-9 1 0',
      'A.q.get getter 11-11 1 0',
      'A.q.set setter 12-12 1 0',
      'O.g method 17-17 1 0',
      'extension function 18-18 1 0',
    ]);
  });
});

describe('Swift counts like SwiftLint', () => {
  cases('swift', (body) => `func f() {\n${body}\n}`, [
    ['if a { } else if let b = c { } else { }', 3, 3, 1],
    ['if a { if b { x() } else { y() } }', 3, 4, 2],
    ['guard let x = y else { return }', 2, 1, 1],
    ['outer: for i in a where i > 1 { continue outer }', 2, 2, 1],
    ['while a { repeat { x() } while b }', 3, 3, 2],
    ['switch a {\ncase 1, 2: fallthrough\ncase 3: if b { x() }\ndefault: break }', 4, 3, 2],
    ['do { try x() } catch let e as E { } catch { if a { y() } }', 2, 4, 2],
    ['let x = a ?? b ?? c', 1, 1, 0],
    ['let x = a ? b : c', 1, 1, 0],
    ['if a > 1 && b > 2 && c == 3 { }', 2, 2, 1],
    ['a.forEach { x in if x { y() } }', 2, 2, 1],
  ]);

  test('what is a function, and where', async () => {
    const source = `class A {
  init(x: Int) { }
  deinit { }
  @objc public func f(_ a: Int, b: String...) -> Int { // one

    func local() { }
    return 1
  }
  var p: Int { return 1 }
  var q: Int { get { return 1 } set { x = newValue } }
  static func == (l: A, r: A) -> Bool { return true }
}
extension B { func g() { } }
protocol P { func none() }
`;
    expect(await outlines('a.swift', source)).toEqual([
      'A.init constructor 2-2 1 1',
      'A.deinit method 3-3 1 0',
      'A.f method 4-8 4 2',
      'A.f.local function 6-6 1 0',
      'A.p.get getter 9-9 1 0',
      'A.q.get getter 10-10 1 0',
      'A.q.set setter 10-10 1 0',
      'A.== method 11-11 1 2',
      'B.g method 13-13 1 0',
    ]);
  });
});

describe('Scala counts like scalastyle', () => {
  cases('scala', (body) => `def f() = {\n${body}\n}`, [
    ['if (a) { } else if (b) c else { }', 3, 3, 1],
    ['for (i <- 1 to 2 if i > 1) { while (a) { } }', 4, 3, 2],
    ['do { } while (a)', 3, 1, 1],
    ['a match { case 1 | 2 => 3; case n if n > 2 => if (b) c; case _ => 5 }', 6, 3, 2],
    ['try { } catch { case e: E => 1; case _ => if (a) b } finally { }', 4, 3, 2],
    ['val x = a && b && c || d', 4, 2, 0],
    ['xs.map { case (k, v) => if (v) k }', 3, 2, 1],
    ['xs.foreach(x => if (x) y)', 2, 2, 1],
  ]);

  test('what is a function, and where', async () => {
    const source = `class A(x: Int) {
  def this() = this(1)
  @tailrec
  final def f(a: Int, b: String*)(implicit c: C): Int = {

    def local() = 1
    1
  }
  def none(x: Int): Int
}
object O { def g = new B { def m() = 1 } }
def top(x: Int) = 1
`;
    expect(await outlines('a.scala', source)).toEqual([
      'A.this method 2-2 1 0',
      'A.f method 4-8 4 3',
      'A.f.local function 6-6 1 0',
      'O.g method 11-11 1 0',
      'O.g.m function 11-11 1 0',
      'top function 12-12 1 1',
    ]);
  });
});

import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, resolve } from 'node:path';
import ESComplex from 'typhonjs-escomplex/dist/ESComplex.js';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/languages/maintainability/escomplex.ts';
import { syntaxTree } from '../../../src/languages/maintainability/syntax-tree.ts';
import { countsOf, halsteadOf, javascript, measure, typescript } from './measure.ts';

const inFunction = (body: string): string => `function f() { ${body} }`;
const counts = (text: string, dialect = javascript): readonly (readonly number[])[] =>
  halsteadOf(text, dialect).map(countsOf);

test('a function counted by hand', () => {
  const text = `function middle(low, high) {
    const sum = low + high;
    if (sum % 2 === 0) return sum / 2;
    return Math.floor(sum / 2);
  }`;
  // Operators: const = + if % === return / return () . /  Operands: low high sum low high sum 2 0 sum 2 Math floor sum 2
  expect(counts(text)).toEqual([[10, 12, 7, 14]]);
});

test("Halstead's figures of the example in Wikipedia", () => {
  const text = '-a + !b - ~c * +d / -e % !f & ~g | +a ^ -b + !c - ~d * +e / -f + g + a';
  const [halstead] = halsteadOf(inFunction(text));
  expect(halstead && countsOf(halstead)).toEqual([12, 27, 7, 15]);
  expect(halstead?.volume).toBeCloseTo(178.4, 1);
  expect(halstead?.difficulty).toBeCloseTo(12.85, 1);
  expect(halstead?.effort).toBeCloseTo(178.412 * 12.857, 0);
  expect(halstead?.time).toBeCloseTo(127.4, 1);
  expect(halstead?.bugs).toBeCloseTo(0.059, 3);
});

test("radon's figures for as many tokens", () => {
  expect(halsteadOf(inFunction('a + b - a * c / d; e; f; g'))).toEqual([
    {
      operators: { distinct: 4, total: 4 },
      operands: { distinct: 7, total: 8 },
      volume: 41.513,
      difficulty: 2.286,
      effort: 94.887,
      time: 5.272,
      bugs: 0.014,
    },
  ]);
});

test('the tokens of an asynchronous function', () => {
  expect(counts('async () => await a')).toEqual([[1, 1, 1, 1]]);
});

test.each(['({ #() {} })', 'class A { #() {} }', 'class A { static async *#() {} }', 'class A { get #() {} }'])(
  'a method is a function with a name, which counts outside, or a key, which counts inside: %s',
  (text) => {
    expect(counts(text.replace('#', 'a'))).toEqual([[0, 0, 0, 0]]);
    expect(counts(text.replace('#', '"a"'))).toEqual([[0, 0, 0, 0]]);
    expect(counts(text.replace('#', '[a]'))).toEqual([[0, 0, 1, 1]]);
    expect(counts(text.replace('#', '[() => a + b]'))).toEqual([
      [1, 1, 0, 0],
      [1, 1, 2, 2],
    ]);
  },
);

test('a private method is a function', () => {
  expect(counts('class A { #a() { return 1; } }')).toEqual([[1, 1, 1, 1]]);
});

test('tokens of a nested function are its own, its keyword and name are of the outer one', () => {
  expect(counts('function outer() { function inner(a) { return a; } return inner; }')).toEqual([
    [2, 2, 1, 2],
    [1, 1, 1, 2],
  ]);
});

test.each([
  ['a member that may be missing', 'a?.b', [1, 1, 2, 2]],
  ['the rest of its chain', 'a?.b.c', [2, 2, 3, 3]],
  ['a call of what may be missing', 'a?.(b)', [1, 1, 2, 2]],
  ['a key that may be missing', 'a?.[b]', [1, 1, 2, 2]],
  ['a fallback', 'a ?? b', [1, 1, 2, 2]],
  ['a logical assignment', 'a ??= b', [1, 1, 2, 2]],
  ['a big integer', '10n + 10n', [1, 1, 1, 2]],
  ['an import', 'import("a")', [2, 2, 1, 1]],
  ['a default value', 'var { a = 1 } = b', [3, 4, 3, 4]],
  ['a loop over its whole head', 'for (const a of b) c', [2, 2, 3, 3]],
  ['a loop of three', 'for (var i = 0; i < a; i++) b', [5, 5, 4, 6]],
  ['a class', 'class A extends B {}', [2, 2, 2, 2]],
  ['a private field', 'class A { #a = 1; }', [2, 2, 3, 3]],
  ['a static block', 'class A { static { b; } }', [2, 2, 2, 2]],
  ['a computed key', 'class A { [b] = 1; }', [2, 2, 3, 3]],
  ['a fragment', '<><a {...b} /></>', [2, 3, 2, 2]],
  ['JSX', '<b c="d">{e} f</b>', [2, 2, 5, 6]],
])('counts %s', (_what, body, expected) => {
  expect(counts(inFunction(body))).toEqual([expected]);
});

describe('what TypeScript erases counts nothing', () => {
  test.each([
    'function f(this: A, a: B<C>, b?: D): a is E { return (a as F)!.b<G> satisfies H; }',
    'function f() { declare const a: B; declare class C {} declare namespace D { const e: 1; } return 1; }',
    'function f(): void { type A = B; interface C { d: E } let x: F | undefined; x = 1; }',
    'class A<B> implements C { private d: E = 1; declare e: F; m<G>(a: H): I { return a; } n?(): J; }',
    'const f = async <A,>(b: A, ...c: D[]): Promise<void> => { for (const d of c as E[]) await b; };',
  ])('%s', (text) => {
    const plain = stripTypeScriptTypes(text);
    expect(counts(text, typescript)).toEqual(counts(plain));
    expect(counts(text, typescript)).not.toEqual([]);
  });
});

test('the sources of this repository count as the JavaScript that they become', () => {
  const folder = resolve(import.meta.dirname, '../../../src/io');
  const texts = globSync('**/*.ts', { cwd: folder }).map((path) => readFileSync(join(folder, path), 'utf8'));
  expect(texts.flatMap((text) => counts(text, typescript))).toEqual(
    texts.flatMap((text) => counts(stripTypeScriptTypes(text))),
  );
  expect(texts.length).toBeGreaterThan(0);
});

test('what TypeScript does not erase counts', () => {
  expect(counts('class A { constructor(private b = 1) {} }', typescript)).toEqual([[1, 1, 2, 2]]);
  expect(measure('enum A { B = 1 }', typescript).halstead.operands.total).toBe(3);
  expect(counts('namespace A { function f() { return 1; } }', typescript)).toEqual([[1, 1, 1, 1]]);
});

test('functions that escomplex itself can read count as they do there', () => {
  const text = `
    function f() { try { g(h[0], { i: !j, k }); } catch (e) { throw new E(\`l \${m}\`); } finally { n++; } }
    class A extends B { static get b() { return super.c ? this.d : /e/; } async *f() { yield* g; } }
    for (var t = 0; t < u; t++) while (a && b || c) { var q = function r() { switch (s) { case 1: break; default: } }; }
  `;
  const { aggregate, methods, classes } = new ESComplex().analyzeModuleAST(syntaxTree(text, javascript));
  const theirs = [...methods, ...classes.flatMap((one) => one.methods)].map(({ name, halstead }) => [
    name,
    ...countsOf(halstead),
  ]);
  const { whole, functions } = analyse(syntaxTree(text, javascript));
  const ours = functions.map(({ report }) => [report.name, ...countsOf(report.halstead)]);
  expect(theirs).toHaveLength(4);
  expect(new Set(ours)).toEqual(new Set(theirs));
  expect(countsOf(whole.halstead)).toEqual(countsOf(aggregate.halstead));
  expect(whole.cyclomatic).toBe(aggregate.cyclomatic);
});

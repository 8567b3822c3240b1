import { describe, expect, test } from 'vitest';
import {
  measureMaintainability,
  mostCharacters,
} from '../../../src/languages/maintainability/measure-maintainability.ts';
import { maintainabilityIndex } from '../../../src/languages/maintainability/maintainability-index.ts';
import type { MeasuredFunction } from '../../../src/languages/measured.ts';
import { javascript, measure, typescript } from './measure.ts';

const scanned = (name: string, start: number, end: number): MeasuredFunction => ({
  name,
  kind: 'function',
  start,
  end,
  nloc: end - start + 1,
  parameters: 0,
  nesting: 0,
  cyclomatic: 1,
  cognitive: 0,
});

const measureThese = (text: string, functions: readonly MeasuredFunction[], dialect = javascript) =>
  measureMaintainability(text, { ...dialect, functions, nloc: 1 });

test('the index goes by the volume of escomplex and by what the scanner counted', () => {
  const one = { ...scanned('f', 1, 1), cyclomatic: 7, nloc: 40 };
  expect(measureThese('function f() { return a + b; }', [one])).toMatchObject({
    functions: [{ name: 'f', start: 1, end: 1, maintainability: maintainabilityIndex({ ...one, volume: 8 }) }],
  });
});

test('functions on the same lines are told apart by their order', () => {
  const result = measureThese('f(() => a + b, (c) => (d) => d)', [
    scanned('first', 1, 1),
    scanned('second', 1, 1),
    scanned('third', 1, 1),
  ]);
  expect(result).toMatchObject({
    functions: [
      { name: 'first', halstead: { operators: { total: 1 }, operands: { total: 2 } } },
      { name: 'second', halstead: { operators: { total: 1 }, operands: { total: 1 } } },
      { name: 'third', halstead: { operators: { total: 0 }, operands: { total: 2 } } },
    ],
  });
});

test.each([
  ['the member', 2],
  ['its modifier', 3],
  ['its name', 4],
  ['the body', 5],
])('a function may begin at %s', (_what, start) => {
  const text = 'class A {\n@decorated\nstatic\nf(a,\nb) {\nreturn 1;\n}\n}';
  expect(measureThese(text, [scanned('A.f', start, 7)], typescript)).toMatchObject({
    functions: [{ halstead: { operators: { total: 1 } } }],
  });
});

test.each(['({\nkey:\n() => a\n})', 'class A {\nkey =\n() => a\n}', 'class A {\n#key =\n() => a\n}'])(
  'a function in a property begins with its key: %j',
  (text) => {
    expect(measureThese(text, [scanned('key', 2, 3)])).toMatchObject({
      functions: [{ maintainability: expect.any(Number) }],
    });
  },
);

test('a function that escomplex does not see is listed with the reason', () => {
  expect(measureThese('a;\nb;', [scanned('f', 1, 2)])).toMatchObject({
    functions: [{ name: 'f', start: 1, end: 2, unmeasured: 'escomplex saw no function on these lines' }],
  });
});

test('a file has the mean of its functions, and an index of its own', () => {
  const { functions, average, whole, halstead } = measure('function f() {\n  return a + b;\n}\nconst g = () => f();');
  const indices = functions.map((one) => ('unmeasured' in one ? 0 : one.maintainability));
  expect(average).toBeCloseTo(((indices[0] ?? 0) + (indices[1] ?? 0)) / 2, 10);
  expect(whole).toBeCloseTo(maintainabilityIndex({ volume: halstead.volume, cyclomatic: 2, nloc: 4 }), 10);
});

test('the mean is of what was measured, the whole is of all', () => {
  const seen = { ...scanned('f', 1, 1), cyclomatic: 5 };
  const unseen = { ...scanned('g', 2, 2), cyclomatic: 9 };
  // Tokens: `+` `a` `b`, and with them `=>` and `c`.
  expect(measureThese('() => a + b;\nc', [seen, unseen])).toMatchObject({
    average: maintainabilityIndex({ ...seen, volume: 4.755 }),
    whole: maintainabilityIndex({ cyclomatic: 14, nloc: 1, volume: 11.61 }),
  });
});

test('a file without functions has no mean', () => {
  expect(measure('a = 1')).not.toHaveProperty('average');
});

describe('a file that cannot be measured says why in one line', () => {
  test.each([
    ['broken', 'a b', 'Missing semicolon'],
    ['another language', 'def f():\n  pass', 'semicolon'],
    ['Flow', 'type A = {| a: 1 |};\n(b: A);', 'semicolon'],
    ['a long concatenation', Array(20_000).fill('"a"').join(' + '), 'nested too deeply'],
    ['deep nesting', '['.repeat(100_000), 'nested too deeply'],
    ['a long list', `a = [${'1,'.repeat(300_000)}]`, 'nested too deeply'],
    ['too large', ' '.repeat(mostCharacters + 1), '1000001 characters are more than the 1000000'],
    ['a hidden character', 'let a\u200d; let a\u200d;', '\\u{200d}'],
    ['a long name', `let ${'a'.repeat(500)}; let ${'a'.repeat(500)};`, '…'],
  ])('%s', (_what, text, reason) => {
    const { unmeasured, ...nothing } = measureThese(text, [scanned('f', 1, 1)]) as { unmeasured: string };
    expect(nothing).toEqual({});
    expect(unmeasured).toContain(reason);
    expect(unmeasured).toMatch(/^[\u0020-\u007e…]{1,200}$/);
  });

  test.each(['<T>(a = ', 'f<T>(<T>(', 'async <T>(a = '])('%s, in which Babel would lose itself', (start) => {
    const text = `x = ${start.repeat(24)}b${')'.repeat(48)}`;
    expect(measureThese(text, [], { ...typescript, jsx: start.startsWith('f') })).toHaveProperty('unmeasured');
  });
});

test.each([
  '@a export class B {}',
  'export @a class B {}',
  'export default @a class {}',
  'class A { constructor(@b private c: D) {} @e accessor f = 1; }',
  'return await a;',
  '#!/usr/bin/env node\nimport defer * as a from "a"; using b = a; export { c };',
  'with (a) delete b;',
])('takes %s', (text) => {
  expect(measureThese(text, [], typescript)).toHaveProperty('halstead');
});

test('takes what only a declaration file may hold', () => {
  const text = 'class A { b(): void; }\nconst c: 1;';
  expect(measureThese(text, [], { ...typescript, file: 'a.d.ts' })).toHaveProperty('halstead');
  expect(measureThese(text, [], typescript)).toHaveProperty('unmeasured');
});

test('a file that failed leaves nothing behind for the next one', () => {
  const before = measure('const f = (a) => a + 1');
  measureThese(`function g() { return ${'['.repeat(20_000)}${']'.repeat(20_000)} }`, []);
  expect(measure('const f = (a) => a + 1')).toEqual(before);
});

test('many names, imports and functions on a line take no more than their number', () => {
  const names = Array.from({ length: 60_000 }, (_one, at) => `n${at}`).join(';');
  expect(measureThese(`f = () => { ${names} }`, [])).toMatchObject({ halstead: { operands: { distinct: 60_001 } } });
  const imports = Array.from({ length: 30_000 }, (_one, at) => `import i${at} from "i";`).join('\n');
  expect(measureThese(imports, [])).toMatchObject({ halstead: { operands: { total: 0 } } });
  const functions = Array.from({ length: 20_000 }, () => scanned('f', 1, 1));
  expect(measureThese(`f(${'()=>0,'.repeat(20_000)})`, functions)).toHaveProperty('average');
});

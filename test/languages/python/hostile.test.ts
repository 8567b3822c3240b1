import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measurePython } from '../../../src/languages/python/measure.ts';
import {
  type Counting,
  type MeasuredFunction,
  type MeasuredSource,
  usualCounting,
} from '../../../src/languages/measured.ts';
import { GateError } from '../../../src/model/errors.ts';
import { seed } from '../../helpers/seed.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

type Outcome = MeasuredSource | GateError;

/** Anything unforeseen is thrown on. */
function outcome(bytes: Uint8Array, python: Counting['python'] = 'radon'): Outcome {
  try {
    return measurePython(bytes, { file: 'a.py', counting: { ...usualCounting, python, points: true } });
  } catch (thrown) {
    if (thrown instanceof GateError) return thrown;
    throw thrown;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Whether the numbers of a function agree with each other. */
const isSound = ({ start, end, nloc, cyclomatic, cognitive, points = [] }: MeasuredFunction): boolean =>
  end >= start &&
  nloc > 0 &&
  nloc <= end - start + 1 &&
  cyclomatic === 1 + sum(points.map((point) => point.cyclomatic)) &&
  cognitive === sum(points.map((point) => point.cognitive));

const isForeseen = (came: Outcome): boolean =>
  came instanceof GateError
    ? came.kind === 'malformed' && Number(came.at?.line) > 0
    : came.functions.every(isSound) && came.nloc <= came.lines;

const messageOf = (came: Outcome): string => (came instanceof GateError ? came.message : 'measured');

const synthetic = `
"""Doc"""
@decorate(lambda x: x)
class A[T](Base, key=1):
    '''doc'''
    @property
    async def f(self, a, /, b=lambda q, r: q, *c, d: int = 0, **e) -> "int":
        r"""doc\\"""
        if a and (b or not (c and d)) or f"{x!r:>{w if y else z}} {{ \\N{BULLET} {f'{a}'}":
            return [i async for i in a if b if c or d] if x else {k: v for k in lambda: 3}
        elif a: pass; x = 1
        else:
            for x in y: continue
            else: pass
        try:
            with (open(x) as f, g): assert x and y, "no"
        except* (A, B) as e: pass
        else: pass
        finally:
            while x := 0x1f or 1_0.5e-3j: break
        match a, b:
            case [1, *_] | A.B(x=1) if a and b: x: int = 3
            case (_): print >>x, "a" \\
                , b
        def inner(): "doc"; return t'''{a}
{b:
}'''
`;
const seeds = [encode(synthetic), readFileSync(new URL('oracle.py', import.meta.url))];

const tokens = [
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ':',
  '"',
  "'",
  '"""',
  "f'",
  '\\',
  '\n',
  '\r',
  '\n    ',
  '\t',
  '\0',
  '\u00e9',
  '#',
  ',',
  ';',
  '=',
  '@',
  ' if ',
  ' else ',
  ' for ',
  ' and ',
  ' or ',
  ' lambda ',
  ' def ',
  ' class ',
  'match ',
  'case ',
  'async ',
  '1',
  '!',
  '?',
  '*',
  'try:',
  'else:',
  'except:',
];

const cut = fc.record({
  from: fc.nat(1e6),
  length: fc.oneof(fc.constant(0), fc.nat(20), fc.nat(400)),
  put: fc.oneof(fc.constant(''), fc.constantFrom(...tokens)),
});

const mutations = fc.record({
  bytes: fc.constantFrom(...seeds),
  cuts: fc.array(cut, { minLength: 1, maxLength: 3 }),
  python: fc.constantFrom('radon' as const, 'mccabe' as const),
});

const mutate = (
  bytes: Uint8Array,
  { from, length, put }: { from: number; length: number; put: string },
): Uint8Array => {
  const at = from % (bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), encode(put), bytes.subarray(at + length)]);
};

test('a mutated file is measured or refused at a line', () => {
  const seen = new Set<string>();
  const property = fc.property(mutations, ({ bytes, cuts, python }) => {
    const came = outcome(cuts.reduce(mutate, bytes), python);
    seen.add(messageOf(came).replaceAll(/\d+|'[^']*'/g, '…'));
    return isForeseen(came);
  });
  fc.assert(property, { numRuns: 10_000, seed });
  expect(seen.size).toBeGreaterThan(20);
});

test('a truncated file is measured or refused at a line', () => {
  const came = seeds.flatMap((bytes) =>
    Array.from({ length: bytes.length / 2 }, (_, half) => outcome(bytes.subarray(0, 2 * half))),
  );
  expect(came.filter((one) => !isForeseen(one))).toEqual([]);
  expect(came.length).toBeGreaterThan(4000);
});

test('any bytes are measured or refused at a line', () => {
  const property = fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
    expect(outcome(bytes)).toSatisfy(isForeseen);
  });
  expect(fc.check(property, { numRuns: 1000, seed })).toMatchObject({ failed: false });
});

const deep = 100_000;

test.each([
  ['brackets', '('.repeat(deep), 'more than 200 brackets in each other'],
  ['brackets that close', `${'('.repeat(deep)}${')'.repeat(deep)}`, 'more than 200 brackets in each other'],
  ['f-strings', 'f"{'.repeat(deep), 'more than 200 brackets in each other'],
  ['formats of fields', `f"${'{a:'.repeat(deep)}`, 'more than 200 brackets in each other'],
  [
    'blocks',
    Array.from({ length: 2000 }, (_, level) => `${' '.repeat(level)}if a:`).join('\n'),
    'more than 100 levels of indentation',
  ],
])('%s nested without end are refused', (_, text, why) => {
  expect(messageOf(outcome(encode(text)))).toContain(why);
});

const measured = (text: string): MeasuredSource =>
  measurePython(encode(text), { file: 'a.py', counting: usualCounting });

test.each([
  ['logical operators', `def f():\n  return ${'a and '.repeat(deep)}a`, 1 + deep, 1],
  ['alternating operators', `def f():\n  return ${'a and b or '.repeat(deep)}a`, 1 + 2 * deep, 2 * deep],
  ['elif', `def f():\n  if a: pass\n${'  elif b: pass\n'.repeat(deep)}`, 2 + deep, 1 + deep],
  ['lambdas', `def f():\n  return ${'lambda: '.repeat(deep)}a`, 1, 0],
  ['groups', `def f():\n  return ${'(a and b) and '.repeat(deep)}a`, 1 + 2 * deep, 1],
  [
    'conditionals in branches',
    `def f():\n  return ${'('.repeat(150)}a${' if b else c)'.repeat(150)}`,
    151,
    (150 * 151) / 2,
  ],
])('a long chain of %s is read', (_, text, cyclomatic, cognitive) => {
  expect(measured(text).functions).toMatchObject([{ cyclomatic, cognitive }]);
});

test('a chain of conditionals is read, each in the branch of the one before', () => {
  const { functions } = measured(`def f():\n  return ${'a if b else '.repeat(1000)}c`);
  expect(functions).toMatchObject([{ cyclomatic: 1001, cognitive: (1000 * 1001) / 2 }]);
});

test('one line of 10 MB is read', () => {
  expect(measured(`x = [${'1234567, '.repeat(1.1e6)}]`)).toMatchObject({ lines: 1, nloc: 1 });
});

test('a file of 200,000 functions is read', () => {
  expect(measured('def f(): pass\n'.repeat(200_000)).functions).toHaveLength(200_000);
});

test('points stay linear in a function of many', () => {
  const line = '  x = ((a and b) and (c and d)) if (y if e else f) else g\n';
  const bytes = encode(`def f():\n${line.repeat(50_000)}`);
  const { functions } = measurePython(bytes, { file: 'a.py', counting: { ...usualCounting, points: true } });
  expect(functions[0]?.points).toHaveLength(5 * 50_000);
});

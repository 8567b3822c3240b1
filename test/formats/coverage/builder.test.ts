import { assert as check, constantFrom, integer, property, shuffledSubarray } from 'fast-check';
import { expect, test } from 'vitest';
import { armNames, countShape, namedShape } from '../../../src/formats/coverage/branch-shape.ts';
import { fileBuilder } from '../../../src/formats/coverage/builder.ts';
import { addHits, moreHits, type Combine } from '../../../src/formats/coverage/hits.ts';
import type { FileCoverage } from '../../../src/formats/coverage/model.ts';
import { orderByLine } from '../../../src/formats/coverage/order-by-line.ts';
import { buildFile, fileCalls, sayAll, type FileCall } from './file-calls.ts';

const combines = constantFrom<Combine>(addHits, moreHits);

test('what is said of a file is the same in any order', () => {
  const shuffled = fileCalls.chain((calls) =>
    shuffledSubarray(calls, { minLength: calls.length, maxLength: calls.length }).map(
      (other) => [calls, other] as const,
    ),
  );
  check(
    property(shuffled, combines, ([calls, other], combine) => {
      expect(buildFile(other, combine)).toEqual(buildFile(calls, combine));
    }),
    { numRuns: 1000 },
  );
});

test('a sealed file has what was said, each thing once', () => {
  check(
    property(fileCalls, combines, (calls, combine) => {
      expect(asRows(buildFile(calls, combine))).toEqual(naiveRows(calls, combine));
    }),
    { numRuns: 2000 },
  );
});

test('a builder is empty once it has sealed, and what it sealed no longer changes', () => {
  check(
    property(fileCalls, fileCalls, fileCalls, (first, second, third) => {
      const builder = fileBuilder(addHits);
      const sealed = [first, second, third].map((calls) => {
        sayAll(builder, calls);
        return builder.seal('a');
      });
      expect(sealed).toEqual([first, second, third].map((calls) => buildFile(calls, addHits)));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['in order', (index: number) => index + 1],
  ['backwards', (index: number) => 300_000 - index],
])('a file may have any number of lines, %s', (_, lineOf) => {
  const builder = fileBuilder(addHits);
  builder.line(1, 0);
  const small = builder.seal('small');
  for (let index = 0; index < 300_000; index++) builder.line(lineOf(index), lineOf(index) % 7);
  const { numbers, hits } = builder.seal('large').lines;
  expect(numbers.length).toBe(300_000);
  expect(numbers.every((number, index) => number === index + 1 && hits[index] === number % 7)).toBe(true);
  expect(small.lines).toEqual({ numbers: Uint32Array.of(1), hits: Float64Array.of(0) });
});

test('arms are in order of their names, whatever their number', () => {
  const builder = fileBuilder(addHits);
  for (let arm = 0; arm < 12; arm++) builder.arm(3, `0,${arm}`, arm);
  builder.arm(2, '0,0', 1);
  const { numbers, shapes, hits } = builder.seal('a').branches;
  expect([...numbers]).toEqual([2, 3]);
  expect(armNames(shapes[1] ?? '')).toEqual(Array.from({ length: 12 }, (_, arm) => `0,${arm}`).sort());
  expect([...hits]).toEqual([1, 0, 1, 10, 11, 2, 3, 4, 5, 6, 7, 8, 9]);
});

test('the same arms are the same shape, also after a hundred thousand others', () => {
  const builder = fileBuilder(addHits);
  const shapeOf = (): string => {
    builder.arm(1, 'a', 1);
    builder.arm(1, 'b', 0);
    return builder.seal('x').branches.shapes[0] ?? '';
  };
  const before = shapeOf();
  for (let line = 1; line <= 100_001; line++) builder.arm(line, `arm ${line}`, 1);
  expect(builder.seal('y').branches.shapes).toHaveLength(100_001);
  expect([before, shapeOf()]).toEqual([namedShape(['a', 'b']), namedShape(['a', 'b'])]);
});

test('lines are ordered as numbers, also where there are more than fit the fast way', () => {
  check(
    property(integer({ min: 2, max: 2 ** 32 - 1 }), (line) => {
      expect([...orderByLine(Uint32Array.of(line, 1, line - 1, line))]).toEqual([1, 2, 0, 3]);
    }),
  );
  const many = Uint32Array.from({ length: 2 ** 21 + 1 }, (_, index) => 2 ** 32 - 1 - index);
  const order = orderByLine(many);
  expect(order.every((index, rank) => index === many.length - 1 - rank)).toBe(true);
});

type Row = readonly (string | number)[];

function asRows({ lines, branches, functions, statements, instructions }: FileCoverage): Record<string, Row[]> {
  return {
    lines: Array.from(lines.numbers, (number, index) => [number, lines.hits[index] ?? -1]),
    branches: Array.from(branches.numbers, (number, index) => [
      number,
      branches.shapes[index] ?? '',
      ...branches.hits.subarray(branches.starts[index], branches.starts[index + 1]),
    ]),
    functions: functions.names.map((name, index) => [
      functions.numbers[index] ?? -1,
      name,
      functions.hits[index] ?? -1,
    ]),
    statements: statements.keys.map((key, index) => [
      statements.numbers[index] ?? -1,
      key,
      statements.ends[index] ?? -1,
      statements.weights[index] ?? -1,
      statements.hits[index] ?? -1,
    ]),
    instructions: Array.from(instructions.numbers, (number, index) => [
      number,
      instructions.covered[index] ?? -1,
      instructions.total[index] ?? -1,
    ]),
  };
}

/** By line, then by text: the slow and plain way. */
function naiveRows(calls: readonly FileCall[], combine: Combine): Record<string, Row[]> {
  const all = { lines: new Map<string, Row>(), functions: new Map<string, Row>(), statements: new Map<string, Row>() };
  const [instructions, counts] = [new Map<string, Row>(), new Map<string, Row>()];
  const arms = new Map<number, Map<string, number>>();
  const join = (
    rows: Map<string, Row>,
    key: readonly (string | number)[],
    values: readonly number[],
    how: readonly Combine[],
  ) => {
    const known = rows.get(key.join(' '))?.slice(key.length);
    rows.set(key.join(' '), [
      ...key,
      ...values.map((value, at) => (known ? (how[at] ?? combine)(Number(known[at]), value) : value)),
    ]);
  };
  for (const one of calls) {
    if (one.kind === 'line') join(all.lines, [one.line], [one.hits], [combine]);
    if (one.kind === 'function') join(all.functions, [one.line, one.name], [one.hits], [combine]);
    if (one.kind === 'statement')
      join(all.statements, [one.line, one.name], [one.end, one.weight, one.hits], [moreHits, moreHits, combine]);
    if (one.kind === 'instructions') join(instructions, [one.line], [one.covered, one.total], [moreHits, moreHits]);
    if (one.kind === 'branch' && one.total > 0) {
      const hits = Array.from({ length: one.total }, (_, arm) => (arm < one.covered ? 1 : 0));
      join(counts, [one.line, countShape(one.total)], hits, []);
    }
    if (one.kind === 'arm') {
      const known = arms.get(one.line) ?? new Map<string, number>();
      const before = known.get(one.name);
      arms.set(one.line, known.set(one.name, before === undefined ? one.hits : combine(before, one.hits)));
    }
  }
  const named = Array.from(arms, ([line, hits]): Row => {
    const names = [...hits.keys()].sort();
    return [line, namedShape(names), ...names.map((name) => hits.get(name) ?? -1)];
  });
  return {
    lines: sorted(all.lines.values()),
    branches: sorted([...named, ...counts.values()]),
    functions: sorted(all.functions.values()),
    statements: sorted(all.statements.values()),
    instructions: sorted(instructions.values()),
  };
}

const sorted = (rows: Iterable<Row>): Row[] =>
  [...rows].sort(([a, x = ''], [b, y = '']) => Number(a) - Number(b) || (x < y ? -1 : Number(x > y)));

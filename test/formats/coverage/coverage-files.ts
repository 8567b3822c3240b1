import {
  array,
  constant,
  constantFrom,
  integer,
  oneof,
  option,
  record,
  string,
  tuple,
  uniqueArray,
  type Arbitrary,
} from 'fast-check';
import { isCountShape } from '../../../src/formats/coverage/branch-shape.ts';
import { fileBuilder } from '../../../src/formats/coverage/builder.ts';
import { addHits } from '../../../src/formats/coverage/hits.ts';
import type { FileCoverage } from '../../../src/formats/coverage/model.ts';

export type Build = (builder: ReturnType<typeof fileBuilder>) => void;

export function coverageFile(path: string, build: Build = () => {}): FileCoverage {
  const builder = fileBuilder(addHits);
  build(builder);
  return builder.seal(path);
}

const line = integer({ min: 1, max: 12 });
const hits = oneof(constantFrom(0, 1, 2, 2 ** 53 - 1), integer({ min: 0, max: 9 }));
const hostileTexts = [
  '',
  '1,f',
  '(anonymous)',
  'a,b',
  'x"><&\'',
  ']]>',
  'a\nb',
  '\u0000',
  '\u0002',
  '\uD800',
  '\uFFFE',
  '\u2028',
  '__proto__',
  ' a ',
  '#2',
  'é',
];
const name = oneof(constantFrom(...hostileTexts), string({ unit: 'binary', maxLength: 4 })).map((text) =>
  text.replaceAll('\u0001', '?'),
);
const arm = oneof(
  // No reader calls an arm what the shape of counted ones is called.
  name.filter((text) => !isCountShape(text)),
  tuple(integer({ min: 0, max: 2 }), integer({ min: 0, max: 3 })).map(([a, b]) => `${a},${b}`),
);

const counted = tuple(integer({ min: 0, max: 5 }), integer({ min: 0, max: 5 })).map(
  ([a, b]) => [Math.min(a, b), Math.max(a, b)] as const,
);
const count = counted.map(([covered, total]) => ({ covered, total }));
const summary = record({ lines: count, branches: count, functions: count, statements: count, instructions: count });

const parts = record({
  lines: array(tuple(line, hits), { maxLength: 8 }),
  arms: array(tuple(line, arm, hits), { maxLength: 6 }),
  counts: array(tuple(line, counted), { maxLength: 4 }),
  functions: array(tuple(line, name, hits), { maxLength: 4 }),
  statements: array(tuple(line, integer({ min: 0, max: 3 }), name, hits, integer({ min: 0, max: 3 })), {
    maxLength: 4,
  }),
  instructions: array(tuple(line, counted), { maxLength: 4 }),
});

/** One file as any report may tell of it. */
const anyFile = (path: Arbitrary<string>): Arbitrary<FileCoverage> =>
  tuple(path, parts).map(([path, all]) =>
    coverageFile(path, (builder) => {
      for (const each of all.lines) builder.line(...each);
      for (const each of all.arms) builder.arm(...each);
      for (const [at, [covered, total]] of all.counts) builder.branch(at, covered, total);
      for (const each of all.functions) builder.function(...each);
      for (const [at, more, key, ran, weight] of all.statements)
        builder.statement({ line: at, end: at + more, key }, ran, weight);
      for (const [at, [covered, total]] of all.instructions) builder.instructions(at, covered, total);
    }),
  );

const once = (file: Arbitrary<FileCoverage>): Arbitrary<FileCoverage[]> =>
  uniqueArray(file, { selector: ({ path }) => path, maxLength: 4 });

const plainPath = constantFrom(
  'a.ts',
  'src/a.ts',
  'src/b c.ts',
  'src/x/é.ts',
  'src/x,y.ts',
  'C:\\a.ts',
  "it's.ts",
  '<a>&"b".ts',
);

/** Files with paths that any format can hold. */
export const plainFiles = once(anyFile(plainPath));

/** Files with any path, some of which have only figures. */
export const anyFiles = once(
  tuple(
    anyFile(
      oneof(
        plainPath,
        name.filter((text) => text !== ''),
      ),
    ),
    option(summary),
    option(constant(true as const)),
  ).map(([file, figures, placeholder]) =>
    figures ? { ...coverageFile(file.path), summary: figures } : { ...file, ...(placeholder && { placeholder }) },
  ),
);

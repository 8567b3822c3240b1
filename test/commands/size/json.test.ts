import { expect, test } from 'vitest';
import { fn, run, treeOf } from './trees.ts';

const json = async (given: Parameters<typeof run>[0]) => {
  const ended = await run({ ...given, request: { ...given.request, format: ['json'] } });
  return { ...ended, value: JSON.parse(ended.stdout) as Record<string, unknown> };
};

const large = fn({
  name: 'load',
  kind: 'arrow',
  start: 3,
  lines: 50,
  nloc: 45,
  parameters: 2,
  nesting: 4,
  cyclomatic: 12,
  cognitive: 20,
});
const tree = treeOf(
  { 'src/b.ts': [large], 'src/a.ts': [fn({ start: 7 }), fn({ start: 20, lines: 16 })] },
  {
    leftOut: [{ path: 'dist/a.min.js', reason: 'minified', detail: 'one line' }],
    unparsed: [{ path: 'src/c.ts', line: 4, message: 'found }, expected ;' }],
  },
);

test('has each function, the files, the figures of all, and what was not measured', async () => {
  const { value } = await json({ tree, request: { top: '1' } });
  const file = { language: 'typescript', lines: 100, nloc: 80 };
  expect(value).toEqual({
    functions: [
      {
        path: 'src/b.ts',
        name: 'load',
        kind: 'arrow',
        start: 3,
        end: 52,
        lines: 50,
        nloc: 45,
        parameters: 2,
        nesting: 4,
        cyclomatic: 12,
        cognitive: 20,
      },
    ],
    files: [
      { path: 'src/a.ts', ...file, functions: 2 },
      { path: 'src/b.ts', ...file, functions: 1 },
    ],
    totals: { files: 2, functions: 3, lines: 200, nloc: 160 },
    distribution: {
      metric: 'lines',
      bands: [
        { band: '1-15', from: 1, to: 15, count: 1 },
        { band: '16-40', from: 16, to: 40, count: 1 },
        { band: 'over 40', from: 41, count: 1 },
      ],
    },
    percentiles: {
      lines: { p50: 16, p75: 50, p90: 50, p95: 50, p99: 50, max: 50 },
      nloc: { p50: 16, p75: 45, p90: 45, p95: 45, p99: 45, max: 45 },
      cyclomatic: { p50: 1, p75: 12, p90: 12, p95: 12, p99: 12, max: 12 },
      cognitive: { p50: 0, p75: 20, p90: 20, p95: 20, p99: 20, max: 20 },
      nesting: { p50: 0, p75: 4, p90: 4, p95: 4, p99: 4, max: 4 },
      parameters: { p50: 0, p75: 2, p90: 2, p95: 2, p99: 2, max: 2 },
    },
    function_size_distribution: { '<15': 1, '15-40': 1, '>40': 1 },
    total_functions: 3,
    leftOut: [{ path: 'dist/a.min.js', reason: 'minified', detail: 'one line' }],
    unparsed: [{ path: 'src/c.ts', line: 4, message: 'found }, expected ;' }],
  });
});

test('of nothing is whole too', async () => {
  const { value, exitCode } = await json({ tree: treeOf({}) });
  expect(exitCode).toBe(2);
  expect(value).toMatchObject({
    functions: [],
    files: [],
    percentiles: {},
    total_functions: 0,
    leftOut: [],
    unparsed: [],
  });
});

test('has the listed functions in the order that was asked for', async () => {
  const starts = async (request: object) => {
    const { value } = await json({ tree, request });
    return (value['functions'] as { start: number }[]).map(({ start }) => start);
  };
  expect(await starts({ sort: 'path' })).toEqual([7, 20, 3]);
  expect(await starts({ sort: 'lines' })).toEqual([3, 20, 7]);
  expect(await starts({ sort: 'lines', min: '16' })).toEqual([3, 20]);
});

test('has no more of a file than its names say', async () => {
  const [file] = tree.files;
  const { value } = await json({
    tree: { ...tree, files: file ? [Object.assign({ bytes: new Uint8Array(9) }, file)] : [] },
  });
  expect(value['files']).toEqual([{ path: 'src/b.ts', language: 'typescript', lines: 100, nloc: 80, functions: 1 }]);
});

test('has a line for each function, whatever it is called', async () => {
  const odd = treeOf({ 'src/ü.ts': [fn({ name: 'a\n\u202E##[error]b' }), fn({ name: '漢字' }), fn()] });
  const { stdout, value } = await json({ tree: odd });
  expect(stdout.split('\n').filter((line) => /^ {4}\{"path":.*"cognitive": ?0\},?$/.test(line))).toHaveLength(3);
  expect(value).toMatchObject({ functions: [{ path: 'src/ü.ts', name: 'a\n\u202E##[error]b' }, { name: '漢字' }, {}] });
});

test('has what makes each function complex where that is asked for, and the points are the sum', async () => {
  const points = [
    { line: 4, construct: 'if', cyclomatic: 1, cognitive: 1 },
    { line: 5, construct: 'else', cyclomatic: 0, cognitive: 1 },
  ];
  const why = treeOf({ 'a.ts': [fn({ start: 3, lines: 5, cyclomatic: 2, cognitive: 2, points })] });
  const { value } = await json({ tree: why, request: { why: true, operands: ['a.ts'] } });
  expect(value['functions']).toMatchObject([
    {
      cyclomatic: 2,
      cognitive: 2,
      points: [{ line: 3, construct: 'function', cyclomatic: 1, cognitive: 0 }, ...points],
    },
  ]);
  const unasked = await json({ tree: why });
  expect(unasked.stdout).not.toContain('points');
});

test('prints 100,000 functions', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 2000 }, (_, file) => [
      `src/${file}.ts`,
      Array.from({ length: 50 }, (_, index) =>
        fn({ name: `f${index}`, start: index * 10 + 1, cognitive: (file + index) % 97 }),
      ),
    ]),
  );
  const { value } = await json({ tree: treeOf(files), request: { all: true, 'no-ignore': true } });
  const functions = value['functions'] as { path: string; start: number; cognitive: number }[];
  expect([functions.length, value['total_functions']]).toEqual([100_000, 100_000]);
  const isOrdered = functions.every(({ path, start, cognitive }, index) => {
    const before = functions[index - 1];
    if (!before || before.cognitive > cognitive) return true;
    return before.cognitive === cognitive && (before.path < path || (before.path === path && before.start < start));
  });
  expect(isOrdered).toBe(true);
});

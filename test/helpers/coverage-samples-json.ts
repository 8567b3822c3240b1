// Reports in JSON, all of the same lines.

const at = (line: number, column = 0) => ({ line, column });
const range = (line: number) => ({ start: at(line), end: at(line, 9) });

const istanbulFile = (path: string, hits: Readonly<Record<number, number>>) => ({
  path,
  statementMap: Object.fromEntries(Object.keys(hits).map((line) => [line, range(Number(line))])),
  fnMap: { 0: { name: 'größe', decl: range(3), loc: range(3), line: 3 } },
  branchMap: { 0: { type: 'if', loc: range(4), locations: [range(4), { start: {}, end: {} }], line: 4 } },
  s: hits,
  f: { 0: 5 },
  b: { 0: [0, 1] },
});

export const istanbulFinal = JSON.stringify(
  {
    '/build/src/a.ts': istanbulFile('/build/src/a.ts', { 1: 5, 2: 0, 4: 0, 5: 1 }),
    '/build/src/b.ts': istanbulFile('/build/src/b.ts', { 3: 2, 4: 0, 7: 12 }),
  },
  null,
  2,
);

const figure = (covered: number, total: number) => ({ total, covered, skipped: 0, pct: 57.14 });
const figures = (covered: number, total: number) => ({
  lines: figure(covered, total),
  statements: figure(covered, total),
  functions: figure(1, 1),
  branches: { ...figure(0, 0), pct: 'Unknown' },
});

export const istanbulSummary = JSON.stringify(
  { total: figures(4, 7), '/build/src/a.ts': figures(2, 4), '/build/src/b.ts': figures(2, 3) },
  null,
  1,
);

const pythonFile = (executed: readonly number[], missing: readonly number[]) => ({
  executed_lines: executed,
  summary: { covered_lines: executed.length, num_statements: executed.length + missing.length, missing_lines: 1 },
  missing_lines: missing,
  excluded_lines: [6],
  executed_branches: [[executed[0], 4]],
  missing_branches: [[executed[0], -1]],
  functions: { größe: { executed_lines: executed, missing_lines: missing, excluded_lines: [], summary: {} }, '': {} },
});

export const coveragepy = JSON.stringify({
  meta: { format: 3, version: '7.13.4', branch_coverage: true, show_contexts: false },
  files: { 'src/a.ts': pythonFile([1, 5], [2, 4]), 'src/b.ts': pythonFile([3, 7], [4]) },
  totals: { covered_lines: 4, num_statements: 7, percent_covered: 57.14 },
});

export const simplecov = JSON.stringify({
  Größe: {
    coverage: {
      '/build/src/a.ts': {
        lines: [5, 0, null, 0, 1],
        branches: { '[:if, 0, 4, 4, 7, 7]': { '[:then, 1, 4, 6, 4, 16]': 0, '[:else, 2, 6, 6, 6, 18]': 0 } },
      },
    },
    timestamp: 1_738_692_160.25,
  },
  Cucumber: { coverage: { '/build/src/b.ts': { lines: [null, null, 2, 0, null, null, 12] } }, timestamp: 1 },
});

const gcovrLine = (line_number: number, count: number, branches: readonly object[] = []) => ({
  line_number,
  function_name: 'größe()',
  count,
  branches,
});

export const gcovr = JSON.stringify(
  {
    'gcovr/format_version': '0.14',
    files: [
      {
        file: 'src/a.ts',
        lines: [
          gcovrLine(1, 5, [
            { branchno: 0, count: 5, fallthrough: true, throw: false, source_block_id: 2 },
            { branchno: 1, count: 0, fallthrough: false, throw: true, source_block_id: 2 },
          ]),
          gcovrLine(2, 0),
          { ...gcovrLine(3, 0), 'gcovr/excluded': true },
          gcovrLine(4, 0),
          gcovrLine(5, 1),
        ],
        functions: [{ name: '_Z1a', demangled_name: 'größe()', lineno: 1, execution_count: 5 }],
      },
      { file: 'src/b.ts', lines: [gcovrLine(3, 2), gcovrLine(4, 0), gcovrLine(7, 12)], functions: [] },
    ],
  },
  null,
  1,
);

export const own = `{"format":"epic21-coverage","schema":1,"files":[
{"path":"src/a.ts","lines":[[1,5,0],[4,0,1]],"branches":[[1,[1,0]],[4,["größe","y"],[0,0]]],"functions":[[1,"größe",5]],"statements":[[1,2,"0-9",3,5]],"instructions":[[1,3,4],[2,0,9]]},
{"path":"src/b.ts","lines":[[3,2,0],[7,12]]}
]}
`;

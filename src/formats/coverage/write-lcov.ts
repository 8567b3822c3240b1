import { GateError } from '../../model/errors.ts';
import { clip, visible } from '../../model/visible.ts';
import { armNames, isCountShape } from './branch-shape.ts';
import type { FileCoverage, Functions } from './model.ts';
import { refuseFigures } from './refuse-figures.ts';
import { eachBranchLine, totalsOf } from './totals.ts';

/** A tracefile of lcov, a chunk for each file. */
export function* writeLcov(files: Iterable<FileCoverage>): Generator<string> {
  for (const file of files) yield section(file);
}

function section(file: FileCoverage): string {
  refuseFigures(file, 'lcov');
  const { lines, branches, functions } = totalsOf(file);
  return [
    'TN:',
    `SF:${checkedPath(file)}`,
    ...functionRecords(file.functions),
    `FNF:${functions.total}`,
    `FNH:${functions.covered}`,
    ...branchRecords(file),
    `BRF:${branches.total}`,
    `BRH:${branches.covered}`,
    ...Array.from(file.lines.numbers, (line, index) => `DA:${line},${file.lines.hits[index] ?? 0}`),
    `LF:${lines.total}`,
    `LH:${lines.covered}`,
    'end_of_record\n',
  ].join('\n');
}

// The format has no escapes, and its readers drop blanks at the end of a line.
// oxlint-disable-next-line no-control-regex
const unfit = /[\n\r\v\f\u0000\u0085\u2028\u2029]|[ \t]$|[\ud800-\udfff]|^$/u;

function checkedPath({ path }: FileCoverage): string {
  const shown = visible(clip(path, 80));
  if (unfit.test(path)) {
    throw new GateError('malformed', `the path \`${shown}\` cannot be written as lcov, which has no escapes for it`, {
      hint: 'Rename the file, or write the JSON of this gate.',
    });
  }
  return path;
}

function functionRecords({ numbers, names, hits }: Functions): readonly string[] {
  const unique = uniqueNames();
  const own = names.map((name, index) => unique(name, numbers[index] ?? 0));
  return [
    ...own.map((name, index) => `FN:${numbers[index] ?? 0},${name}`),
    ...own.map((name, index) => `FNDA:${hits[index] ?? 0},${name}`),
  ];
}

/** In a tracefile a function is its name. A number and a comma before it would be its last line. */
function uniqueNames(): (name: string, line: number) => string {
  const taken = new Set<string>();
  return (name, line) => {
    const plain =
      visible(name)
        .replace(/^(\d+),/, '$1;')
        .trim() || '(anonymous)';
    let free = plain;
    for (let copy = 1; taken.has(free); copy++) free = copy === 1 ? `${plain}:${line}` : `${plain}:${line}:${copy}`;
    taken.add(free);
    return free;
  };
}

// No compiler counts so far.
const blockOffLines = 1_000_000;

/** The format has no branches that are on no line: these are told at the first executable one. */
function branchRecords({ branches, lines }: FileCoverage): readonly string[] {
  const placed = (line: number): number => line || (lines.numbers[0] ?? 1);
  const shapesOf = new Map<number, number>();
  for (const line of branches.numbers) shapesOf.set(line, (shapesOf.get(line) ?? 0) + 1);
  const records: string[] = [];
  branches.numbers.forEach((line, index) => {
    if (line === 0 || shapesOf.get(line) !== 1) return;
    const [start, end] = [branches.starts[index] ?? 0, branches.starts[index + 1] ?? 0];
    const places = placesOf(branches.shapes[index] ?? '');
    branches.hits
      .slice(start, end)
      .forEach((hits, arm) => records.push(`BRDA:${line},${places?.[arm] ?? `0,${arm}`},${hits}`));
  });
  // Where reports disagree about the arms of a line only their number is told, as in the totals.
  eachBranchLine(branches, (line, covered, total) => {
    if (line > 0 && shapesOf.get(line) === 1) return;
    for (let arm = 0; arm < total; arm++)
      records.push(`BRDA:${placed(line)},${line === 0 ? blockOffLines : 0},${arm},${Number(arm < covered)}`);
  });
  return records;
}

/** Block and branch as lcov had them, so that its tools can go on adding to them. */
function placesOf(shape: string): readonly string[] | undefined {
  if (isCountShape(shape)) return undefined;
  const names = armNames(shape);
  return names.every((name) => /^(?:0|[1-9]\d{0,8}),(?:0|[1-9]\d{0,8})$/.test(name)) ? names : undefined;
}

import type { Branches, Count, CoverageReport, FileCoverage } from '../../src/formats/coverage/model.ts';
import { totalsOf } from '../../src/formats/coverage/totals.ts';

type Numbers = Uint32Array | Float64Array;

/** What is wrong with a report by the promises of the model; nothing, as a rule. */
export function reportFaults({ format, files, sources, declared, notes }: CoverageReport): readonly string[] {
  const paths = files.map(({ path }) => path);
  return [
    ...(new Set(paths).size === paths.length ? [] : ['a path is there twice']),
    ...([format, ...paths, ...sources, ...notes].every((text) => typeof text === 'string') ? [] : ['a text is none']),
    // A report may declare what cannot be, but no figure that JSON has no number for.
    ...Object.values(declared).flatMap(({ covered, total }) =>
      [covered, total].flatMap((figure) => countFaults('declared', { covered: 0, total: figure })),
    ),
    ...files.flatMap(fileFaults),
  ];
}

export function fileFaults(file: FileCoverage): readonly string[] {
  const { lines, branches, functions, statements, instructions } = file;
  const isOrdered = (part: string, numbers: Numbers, keys: readonly string[] = []): readonly string[] =>
    numbers.every((_, index) => index === 0 || isAfter([numbers, keys], index - 1, index))
      ? []
      : [`${part} are not sorted, or not unique`];
  return [
    ...isOrdered('lines', lines.numbers),
    ...isOrdered('branches', branches.numbers, branches.shapes),
    ...isOrdered('functions', functions.numbers, functions.names),
    ...isOrdered('statements', statements.numbers, statements.keys),
    ...isOrdered('instructions', instructions.numbers),
    ...(lines.numbers.includes(0) ? ['a line has the number 0'] : []),
    ...lengthFaults(file),
    ...[lines, branches, functions, statements].flatMap(({ hits }) => hitFaults(hits)),
    ...startFaults(branches),
    ...(statements.ends.every((end, index) => end >= (statements.numbers[index] ?? 0))
      ? []
      : ['a statement ends early']),
    ...(instructions.covered.every((covered, index) => covered <= (instructions.total[index] ?? 0))
      ? []
      : ['more instructions are covered than there are']),
    ...Object.entries(totalsOf(file)).flatMap(([metric, count]) => countFaults(metric, count)),
  ];
}

function isAfter([numbers, keys]: readonly [Numbers, readonly string[]], before: number, index: number): boolean {
  const [a = 0, b = 0] = [numbers[before], numbers[index]];
  return a < b || (a === b && (keys[before] ?? '') < (keys[index] ?? ''));
}

function lengthFaults({ lines, branches, functions, statements, instructions }: FileCoverage): readonly string[] {
  const lengths = [
    [lines.numbers, lines.hits],
    [branches.numbers, branches.shapes, branches.starts.subarray(1)],
    [functions.numbers, functions.names, functions.hits],
    [statements.numbers, statements.ends, statements.keys, statements.weights, statements.hits],
    [instructions.numbers, instructions.covered, instructions.total],
  ];
  return lengths.every((lists) => new Set(lists.map(({ length }) => length)).size === 1)
    ? []
    : ['the lists of a part have different lengths'];
}

const hitFaults = (hits: Float64Array): readonly string[] =>
  hits.every((count) => Number.isSafeInteger(count) && count >= 0 && !Object.is(count, -0))
    ? []
    : [`hits are ${hits.join(' ').slice(0, 200)}`];

const startFaults = ({ starts, hits }: Branches): readonly string[] =>
  starts[0] === 0 &&
  starts.at(-1) === hits.length &&
  starts.every((start, index) => index === 0 || start > (starts[index - 1] ?? 0))
    ? []
    : [`starts are ${starts.join(' ').slice(0, 200)} of ${hits.length}`];

const countFaults = (metric: string, { covered, total }: Count): readonly string[] =>
  Number.isSafeInteger(covered) && Number.isSafeInteger(total) && covered >= 0 && covered <= total
    ? []
    : [`${covered} of ${total} ${metric} are covered`];

import { armNames, countShape } from './branch-shape.ts';
import { compareText } from './compare-text.ts';
import { metrics, type Branches, type FileCoverage, type Lines } from './model.ts';

export const formatName = 'epic21-coverage';
export const schemaNumber = 1;

/** All that is known of the files, by path and each on a line of its own; `epic21Coverage` reads it back. */
export function* writeJson(files: Iterable<FileCoverage>): Generator<string> {
  yield `{"format":"${formatName}","schema":${schemaNumber},"files":[`;
  let separator = '\n';
  for (const file of [...files].sort((a, b) => compareText(a.path, b.path))) {
    yield separator + JSON.stringify(fileRow(file));
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** A part that is empty is left out. */
function fileRow({ path, placeholder, summary, ...file }: FileCoverage): object {
  const { lines, branches, functions, statements, instructions } = file;
  const at = (values: Uint32Array | Float64Array, index: number): number => values[index] ?? 0;
  const parts = {
    lines: runs(lines),
    branches: branchRows(branches),
    functions: functions.names.map((name, index) => [at(functions.numbers, index), name, at(functions.hits, index)]),
    statements: statements.keys.map((key, index) => [
      at(statements.numbers, index),
      at(statements.ends, index),
      key,
      at(statements.weights, index),
      at(statements.hits, index),
    ]),
    instructions: Array.from(instructions.numbers, (line, index) => [
      line,
      at(instructions.covered, index),
      at(instructions.total, index),
    ]),
  };
  return {
    path,
    ...(placeholder && { placeholder }),
    ...Object.fromEntries(Object.entries(parts).filter(([, rows]) => rows.length > 0)),
    ...(summary && {
      summary: Object.fromEntries(metrics.map((name) => [name, [summary[name].covered, summary[name].total]])),
    }),
  };
}

/** Lines that follow each other as their first number and the hits of each. */
function runs({ numbers, hits }: Lines): number[][] {
  const all: number[][] = [];
  let run: number[] = [];
  numbers.forEach((line, index) => {
    if (index === 0 || line !== (numbers[index - 1] ?? 0) + 1) all.push((run = [line]));
    run.push(hits[index] ?? 0);
  });
  return all;
}

/** `[line, [hits]]` where arms are only counted, `[line, [names], [hits]]` where they have names. */
const branchRows = ({ numbers, shapes, starts, hits }: Branches): unknown[] =>
  shapes.map((shape, index) => {
    const arms = [...hits.subarray(starts[index], starts[index + 1])];
    return shape === countShape(arms.length) ? [numbers[index], arms] : [numbers[index], armNames(shape), arms];
  });

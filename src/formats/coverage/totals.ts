import type { Branches, Count, FileCoverage, Functions, Lines, Statements, Totals, Counted } from './model.ts';

export const totalsOf = (file: FileCoverage): Totals =>
  file.summary ?? {
    lines: hitsOf(file.lines),
    branches: branchesOf(file.branches),
    functions: hitsOf(file.functions),
    statements: statementsOf(file.statements),
    instructions: countedOf(file.instructions),
  };

export const noTotals: Totals = {
  lines: { covered: 0, total: 0 },
  branches: { covered: 0, total: 0 },
  functions: { covered: 0, total: 0 },
  statements: { covered: 0, total: 0 },
  instructions: { covered: 0, total: 0 },
};

const add = (a: Count, b: Count): Count => ({ covered: a.covered + b.covered, total: a.total + b.total });

export const addTotals = (a: Totals, b: Totals): Totals => ({
  lines: add(a.lines, b.lines),
  branches: add(a.branches, b.branches),
  functions: add(a.functions, b.functions),
  statements: add(a.statements, b.statements),
  instructions: add(a.instructions, b.instructions),
});

export const sumTotals = (all: Iterable<Totals>): Totals => [...all].reduce(addTotals, noTotals);

function hitsOf({ hits }: Lines | Functions): Count {
  let covered = 0;
  for (let index = 0; index < hits.length; index++) if (hits[index] !== 0) covered++;
  return { covered, total: hits.length };
}

/** Of a line whose arms the reports do not agree about, the most that one of them saw. */
export function branchesOf(branches: Branches): Count {
  let [covered, total] = [0, 0];
  eachBranchLine(branches, (_, own, all) => {
    covered += own;
    total += all;
  });
  return { covered, total };
}

export function eachBranchLine(
  { numbers, starts, hits }: Branches,
  visit: (line: number, covered: number, total: number) => void,
): void {
  let [line, most, all] = [numbers[0] ?? 0, 0, 0];
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? 0;
    if (number !== line) {
      visit(line, most, all);
      [line, most, all] = [number, 0, 0];
    }
    const [start, end] = [starts[index] ?? 0, starts[index + 1] ?? 0];
    let covered = 0;
    for (let arm = start; arm < end; arm++) if (hits[arm] !== 0) covered++;
    [most, all] = [Math.max(most, covered), Math.max(all, end - start)];
  }
  if (numbers.length > 0) visit(line, most, all);
}

function statementsOf({ hits, weights }: Statements): Count {
  let [covered, total] = [0, 0];
  for (let index = 0; index < hits.length; index++) {
    const weight = weights[index] ?? 0;
    total += weight;
    if (hits[index] !== 0) covered += weight;
  }
  return { covered, total };
}

function countedOf(counted: Counted): Count {
  const sum = (values: Uint32Array): number => values.reduce((before, value) => before + value, 0);
  return { covered: sum(counted.covered), total: sum(counted.total) };
}

import { armNames, countShape, isCountShape, namedShape } from './branch-shape.ts';
import { compareText } from './compare-text.ts';
import { growingFloats, growingInts } from './growing.ts';
import type { JsonSource } from './json-format.ts';
import { asLine, asList, refuse, type JsonPath } from './json-parts.ts';
import {
  noBranches,
  noFunctions,
  noLines,
  noStatements,
  nothingCounted,
  type Branches,
  type Counted,
  type Functions,
  type Lines,
  type Statements,
} from './model.ts';

interface CoverageRows {
  lines(value: unknown): Lines;
  branches(value: unknown): Branches;
  functions(value: unknown): Functions;
  statements(value: unknown): Statements;
  instructions(value: unknown): Counted;
}

const mostInt = 0xffff_ffff;

const isInt = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostInt && !Object.is(value, -0);

const isHits = (value: unknown): value is number =>
  Number.isSafeInteger(value) && typeof value === 'number' && value >= 0 && !Object.is(value, -0);

/** The parts of a file, from lists of rows in ascending order, each row once. */
export function coverageRows(source: JsonSource, at: JsonPath): CoverageRows {
  /** Reads each row of a part; a row that is none, or not behind the one before, is refused. */
  function eachRow<Row>(
    part: string,
    value: unknown,
    { form, read, compare }: RowReader<Row>,
    take: (row: Row) => void,
  ): boolean {
    if (value === undefined) return false;
    const list = asList(value) ?? refuse(source, [...at, part], value, 'a list');
    let before: Row | undefined;
    for (const [index, item] of list.entries()) {
      const row = read(asList(item) ?? []) ?? refuse(source, [...at, part, index], item, form);
      if (before !== undefined && compare(before, row) >= 0)
        refuse(source, [...at, part, index], item, 'ascending rows, each once');
      before = row;
      take(row);
    }
    return list.length > 0;
  }

  return {
    lines(value) {
      const [numbers, hits] = [growingInts(), growingFloats()];
      const isAny = eachRow('lines', value, runRow, ({ start, counts }) => {
        for (const [index, count] of counts.entries()) {
          numbers.push(start + index);
          hits.push(count);
        }
      });
      return isAny ? { numbers: numbers.take(), hits: hits.take() } : noLines;
    },
    branches(value) {
      const [numbers, starts, hits] = [growingInts(), growingInts(), growingFloats()];
      const shapes: string[] = [];
      starts.push(0);
      const isAny = eachRow('branches', value, branchRow, (row) => {
        numbers.push(row.line);
        shapes.push(row.shape);
        for (const count of row.counts) hits.push(count);
        starts.push(hits.length);
      });
      return isAny ? { numbers: numbers.take(), shapes, starts: starts.take(), hits: hits.take() } : noBranches;
    },
    functions(value) {
      const [numbers, hits] = [growingInts(), growingFloats()];
      const names: string[] = [];
      const isAny = eachRow('functions', value, functionRow, (row) => {
        numbers.push(row.line);
        names.push(row.name);
        hits.push(row.hits);
      });
      return isAny ? { numbers: numbers.take(), names, hits: hits.take() } : noFunctions;
    },
    statements(value) {
      const [numbers, ends, weights, hits] = [growingInts(), growingInts(), growingInts(), growingFloats()];
      const keys: string[] = [];
      const isAny = eachRow('statements', value, statementRow, (row) => {
        numbers.push(row.line);
        ends.push(row.end);
        keys.push(row.key);
        weights.push(row.weight);
        hits.push(row.hits);
      });
      if (!isAny) return noStatements;
      return { numbers: numbers.take(), ends: ends.take(), keys, weights: weights.take(), hits: hits.take() };
    },
    instructions(value) {
      const [numbers, covered, total] = [growingInts(), growingInts(), growingInts()];
      const isAny = eachRow('instructions', value, countedRow, (row) => {
        numbers.push(row.line);
        covered.push(row.covered);
        total.push(row.total);
      });
      return isAny ? { numbers: numbers.take(), covered: covered.take(), total: total.take() } : nothingCounted;
    },
  };
}

interface RowReader<Row> {
  readonly form: string;
  /** Undefined for what is no row. */
  readonly read: (row: readonly unknown[]) => Row | undefined;
  readonly compare: (a: Row, b: Row) => number;
}

const runRow: RowReader<{ readonly start: number; readonly counts: readonly number[] }> = {
  form: 'the number of a line, then the hits of it and of those that follow it',
  read([first, ...counts]) {
    const start = asLine(first);
    if (start === undefined || counts.length === 0 || start + counts.length - 1 > mostInt) return undefined;
    return counts.every(isHits) ? { start, counts } : undefined;
  },
  compare: (a, b) => a.start + a.counts.length - 1 - b.start,
};

const branchRow: RowReader<{ readonly line: number; readonly shape: string; readonly counts: readonly number[] }> = {
  form: 'the number of a line and the hits of each arm, with their names before them where they have names',
  read(row) {
    const [line] = row;
    const counts = asList(row.at(-1));
    if (!isInt(line) || !counts || counts.length === 0 || !counts.every(isHits)) return undefined;
    const shape =
      row.length === 2 ? countShape(counts.length) : row.length === 3 ? shapeOf(row[1], counts.length) : undefined;
    return shape === undefined ? undefined : { line, shape, counts };
  },
  compare: (a, b) => a.line - b.line || compareText(a.shape, b.shape),
};

/** The shape that has these names, and as many arms; undefined where there is none. */
function shapeOf(value: unknown, arms: number): string | undefined {
  const names = asList(value) ?? [];
  if (names.length !== arms || !names.every((name) => typeof name === 'string')) return undefined;
  const shape = namedShape(names);
  return armNames(shape).length === arms && !isCountShape(shape) ? shape : undefined;
}

const functionRow: RowReader<{ readonly line: number; readonly name: string; readonly hits: number }> = {
  form: 'the number of a line, a name and hits',
  read([line, name, hits, ...more]) {
    if (!isInt(line) || typeof name !== 'string' || !isHits(hits) || more.length > 0) return undefined;
    return { line, name, hits };
  },
  compare: (a, b) => a.line - b.line || compareText(a.name, b.name),
};

const statementRow: RowReader<{
  readonly line: number;
  readonly end: number;
  readonly key: string;
  readonly weight: number;
  readonly hits: number;
}> = {
  form: 'the numbers of a first line and of a last one that is not before it, a key, a weight and hits',
  read([line, end, key, weight, hits, ...more]) {
    if (!isInt(line) || !isInt(end) || end < line || typeof key !== 'string' || more.length > 0) return undefined;
    return isInt(weight) && isHits(hits) ? { line, end, key, weight, hits } : undefined;
  },
  compare: (a, b) => a.line - b.line || compareText(a.key, b.key),
};

const countedRow: RowReader<{ readonly line: number; readonly covered: number; readonly total: number }> = {
  form: 'the number of a line, how many are covered and how many there are',
  read([line, covered, total, ...more]) {
    if (!isInt(line) || !isInt(covered) || !isInt(total) || covered > total || more.length > 0) return undefined;
    return { line, covered, total };
  },
  compare: (a, b) => a.line - b.line,
};

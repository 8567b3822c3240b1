import { branchesBuilder } from './branches-builder.ts';
import { countedBuilder } from './counted-builder.ts';
import { functionsBuilder } from './functions-builder.ts';
import type { Combine } from './hits.ts';
import { linesBuilder, type LinesRoom } from './lines-builder.ts';
import type { FileCoverage } from './model.ts';
import { statementsBuilder } from './statements-builder.ts';

/** Collects what a report says of one file, in any order, and seals it as a file of the model. Built once per report. */
export interface FileBuilder {
  line(number: number, hits: number): void;
  /** For a reader that has many lines at once; what it wrote is told before anything else is asked for. */
  room(): LinesRoom;
  wrote(room: LinesRoom): void;
  /** One arm of the branch on a line, where the format tells the arms apart. */
  arm(line: number, name: string, hits: number): void;
  /** A branch of which only the counts are known. */
  branch(line: number, covered: number, total: number): void;
  function(line: number, name: string, hits: number): void;
  statement(
    place: { readonly line: number; readonly end: number; readonly key: string },
    hits: number,
    weight?: number,
  ): void;
  instructions(line: number, covered: number, total: number): void;
  /** The file, with what was said twice of one thing combined; the builder is empty then, for the next file. */
  seal(path: string): FileCoverage;
}

/** Line numbers and hits are trusted here: a reader checks them, because it knows the place in the report. */
export function fileBuilder(combine: Combine): FileBuilder {
  const lines = linesBuilder(combine);
  const branches = branchesBuilder(combine);
  const functions = functionsBuilder(combine);
  const statements = statementsBuilder(combine);
  const instructions = countedBuilder();
  return {
    line: lines.add,
    room: lines.room,
    wrote: lines.wrote,
    arm: branches.arm,
    branch: branches.count,
    function: functions.add,
    statement: statements.add,
    instructions: instructions.add,
    seal: (path) => ({
      path,
      lines: lines.seal(),
      branches: branches.seal(),
      functions: functions.seal(),
      statements: statements.seal(),
      instructions: instructions.seal(),
    }),
  };
}

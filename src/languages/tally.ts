import type { FunctionKind, MeasuredFunction, Point } from './measured.ts';

/** Where a function begins: found at its first token, wherever it turns out later that it is one. */
export interface Beginning {
  readonly line: number;
  /** How many lines above this one hold code. */
  readonly codeAbove: number;
}

/** One function while it is read. */
export class Tally {
  parameters = 0;
  cyclomatic = 1;
  cognitive = 0;
  /** How many control statements stand around this place, and at most did. */
  depth = 0;
  nesting = 0;
  /** How much dearer each structure is here, in cognitive complexity. */
  surcharge = 0;
  readonly points: Point[] | undefined;

  constructor({ points }: { readonly points: boolean }) {
    this.points = points ? [] : undefined;
  }

  count(construct: string, line: number, cyclomatic: number, cognitive: number): void {
    this.cyclomatic += cyclomatic;
    this.cognitive += cognitive;
    this.points?.push({ line, construct, cyclomatic, cognitive });
  }

  /** Into the body of a control statement. */
  enter(): void {
    this.depth += 1;
    if (this.depth > this.nesting) this.nesting = this.depth;
  }

  leave(): void {
    this.depth -= 1;
  }

  /** `codeLines` counts the lines that hold code up to `end`, this one included. */
  finish(
    { name, kind, start }: { readonly name: string; readonly kind: FunctionKind; readonly start: Beginning },
    { end, codeLines }: { readonly end: number; readonly codeLines: number },
  ): MeasuredFunction {
    const { parameters, nesting, cyclomatic, cognitive, points } = this;
    const measured = {
      name,
      kind,
      start: start.line,
      end,
      nloc: codeLines - start.codeAbove,
      parameters,
      nesting,
      cyclomatic,
      cognitive,
    };
    return points ? { ...measured, points } : measured;
  }
}

import type { FunctionKind, MeasuredFunction } from '../measured.ts';
import { Tally, type Beginning } from '../tally.ts';

/** How far a function had been counted at some place in it. */
export interface Count {
  readonly cyclomatic: number;
  readonly cognitive: number;
  readonly conditionals: number;
  readonly points: number;
}

/** A function while it is read, with ways to count again what turns out to be something else. */
export class FunctionTally extends Tally {
  name: string;
  readonly kind: FunctionKind;
  readonly beginning: Beginning;
  end = 0;
  codeLines = 0;
  /** How many `?:` were counted: all that parentheses can hold that costs more where it is nested. */
  conditionals = 0;

  constructor(name: string, kind: FunctionKind, beginning: Beginning, counting: { readonly points: boolean }) {
    super(counting);
    this.name = name;
    this.kind = kind;
    this.beginning = beginning;
  }

  /** A structure that costs more the deeper it is nested. */
  countStructure(construct: string, line: number, cyclomatic: number): void {
    this.count(construct, line, cyclomatic, 1 + this.surcharge);
  }

  countConditional(line: number): void {
    this.conditionals += 1;
    this.countStructure('?:', line, 1);
  }

  soFar(): Count {
    const { cyclomatic, cognitive, conditionals } = this;
    return { cyclomatic, cognitive, conditionals, points: this.points?.length ?? 0 };
  }

  returnTo(count: Count): void {
    this.cyclomatic = count.cyclomatic;
    this.cognitive = count.cognitive;
    this.conditionals = count.conditionals;
    if (this.points) this.points.length = count.points;
  }

  /** Takes from the function around what was counted there since: it was in the parameters of this one. */
  takeFrom(outer: FunctionTally, since: Count): void {
    this.cyclomatic += outer.cyclomatic - since.cyclomatic;
    this.conditionals = outer.conditionals - since.conditionals;
    this.cognitive += outer.cognitive - since.cognitive - this.conditionals * outer.surcharge;
    const points = outer.points?.slice(since.points) ?? [];
    for (const point of points) {
      const surcharge = point.construct === '?:' ? outer.surcharge : 0;
      this.points?.push({ ...point, cognitive: point.cognitive - surcharge });
    }
    outer.returnTo(since);
  }

  /** The operator at this point goes on with the sequence before it. */
  forgiveOperator(index: number): void {
    this.cognitive -= 1;
    const point = this.points?.[index];
    if (this.points && point) this.points[index] = { ...point, cognitive: 0 };
  }

  measured(): MeasuredFunction {
    const { name, kind, beginning, end, codeLines } = this;
    return this.finish({ name, kind, start: beginning }, { end, codeLines });
  }
}

import type { Counting, FunctionKind, MeasuredFunction } from '../measured.ts';
import type { Beginning } from '../tally.ts';
import { Score } from './score.ts';
import type { Weights } from './weights.ts';

interface BegunFunction {
  readonly name: string;
  readonly kind: FunctionKind;
  readonly start: Beginning;
  measured: MeasuredFunction | undefined;
}

/** A function, a class, or the file. */
interface Scope {
  readonly score: Score;
  /** The names around what lies in here, with a dot behind. */
  readonly prefix: string;
  readonly isClass: boolean;
  readonly isInFunction: boolean;
  readonly outer: Scope | undefined;
  readonly begun: BegunFunction | undefined;
}

/** What statements count for, and all functions so far. */
export class Scopes {
  private readonly counting: Counting;
  private readonly weights: Weights;
  private readonly begun: BegunFunction[] = [];
  private current: Scope;

  constructor(counting: Counting, weights: Weights) {
    this.counting = counting;
    this.weights = weights;
    this.current = {
      score: new Score({ points: false }),
      prefix: '',
      isClass: false,
      isInFunction: false,
      outer: undefined,
      begun: undefined,
    };
  }

  get score(): Score {
    return this.current.score;
  }

  get isClass(): boolean {
    return this.current.isClass;
  }

  openFunction(name: string, kind: FunctionKind, { start, score }: { start: Beginning; score: Score }): void {
    const begun = { name: this.current.prefix + name, kind, start, measured: undefined };
    this.begun.push(begun);
    this.current = {
      score,
      prefix: `${begun.name}.`,
      isClass: false,
      isInFunction: true,
      outer: this.current,
      begun,
    };
  }

  openClass(name: string): void {
    const { isInFunction, prefix } = this.current;
    this.current = {
      score: new Score({ points: this.counting.points && isInFunction }),
      prefix: `${prefix}${name}.`,
      isClass: true,
      isInFunction,
      outer: this.current,
      begun: undefined,
    };
  }

  close(at: { readonly end: number; readonly codeLines: number }): void {
    const { outer, score, begun } = this.current;
    if (!outer) return;
    if (begun) begun.measured = score.finish(begun, at);
    if (this.weights.isNestedIncluded) {
      if (begun) outer.score.count('def', begun.start.line, score.cyclomatic, 0);
      else outer.score.absorb(score);
    }
    this.current = outer;
  }

  measured(): readonly MeasuredFunction[] {
    const functions: MeasuredFunction[] = [];
    for (const { measured } of this.begun) if (measured) functions.push(measured);
    return functions;
  }
}

import type { Counting, FunctionKind } from '../measured.ts';
import { Defaults } from './defaults.ts';
import { FunctionTally } from './function-tally.ts';
import { anonymous, nameOf } from './names.ts';
import type { Dialect } from './reader.ts';
import type { SourceText } from './source.ts';
import { Types } from './types.ts';

/** What a function or class would be called that is the value here, and where it would begin if not at its own token. */
export interface Label {
  readonly start: number;
  readonly end: number;
  /** 0 where it begins at its own first token. */
  readonly line: number;
  readonly code: number;
}

/** Functions and classes in each other, and what is counted in them. */
export abstract class Scopes extends Types {
  protected readonly counting: Counting;
  /** Those that have begun, in that order. */
  protected readonly found: FunctionTally[] = [];
  /** What is outside of every function is counted too, and then dropped. */
  protected readonly outside: FunctionTally;
  protected tally: FunctionTally;
  /** The qualified name of what is around, or nothing. */
  protected scope = '';
  private readonly defaults: Defaults | undefined;

  constructor(source: SourceText, dialect: Dialect, counting: Counting) {
    super(source, dialect);
    this.counting = counting;
    this.defaults = counting.points ? new Defaults() : undefined;
    this.outside = this.tallyOf(anonymous, 'function', 0, 0);
    this.tally = this.outside;
  }

  protected tallyOf(name: string, kind: FunctionKind, line: number, code: number): FunctionTally {
    return new FunctionTally(name, kind, { line, codeAbove: code - 1 }, this.counting);
  }

  protected qualified(name: string): string {
    return this.scope === '' ? name : `${this.scope}.${name}`;
  }

  /** A label for what begins at the next token, named by the text from `start` to `end`. */
  protected label(start: number, end: number): Label | undefined {
    return start < 0 ? undefined : { start, end, line: 0, code: 0 };
  }

  protected nameFrom(label: Label | undefined): string {
    return label ? nameOf(this.text(label.start, label.end)) : anonymous;
  }

  /** Notes a `=` that is a default value if what it stands in is a pattern. */
  protected suspectDefault(): void {
    this.defaults?.add(this.tokenLine, this.tally.points?.length ?? 0);
  }

  /** What was suspected most recently is a pattern. */
  protected confirmDefaults(count: number): void {
    if (count <= 0) return;
    if (!this.counting.defaults) return this.forgetDefaults(this.suspected() - count);
    this.tally.cyclomatic += count;
    if (this.tally.points) this.defaults?.confirm(count, this.tally.points);
  }

  protected suspected(): number {
    return this.defaults?.count ?? 0;
  }

  protected forgetDefaults(downTo: number): void {
    this.defaults?.forget(downTo);
  }
}

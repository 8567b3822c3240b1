import * as byte from './bytes.ts';
import { noIn } from './context.ts';
import { arrow, group, Operands, plain } from './operands.ts';
import type { Label } from './scopes.ts';
import * as token from './tokens.ts';
import * as words from './words.ts';

/** What is between two operands. */
const nothing = 0;
const logical = 1;
const other = 2;

/** Operands with operators between, whatever binds tighter: nothing that is counted depends on that. */
export abstract class Operators extends Operands {
  /** Says what the operand was, where there is only one. */
  protected operation(context: number, label: Label | undefined): number {
    let operand = this.operand(context, label);
    let first = 0;
    let last = 0;
    let firstPoint = 0;
    let before = logical;
    let result = operand;
    while (operand !== arrow) {
      if (this.typescript && this.casts()) operand = result = plain;
      const after = this.operator(context);
      // Plain parentheses between operators of one tree of `&&`, `||` and `??` are part of that tree.
      if (operand === group && this.firstLogical !== 0 && before === logical && after !== other) {
        if (this.firstLogical === last) this.tally.forgiveOperator(this.firstLogicalPoint);
        if (first === 0) {
          first = this.firstLogical;
          firstPoint = this.firstLogicalPoint;
        }
        last = this.lastLogical;
      }
      if (after === nothing) break;
      if (after === logical) {
        if (first === 0) {
          first = this.kind;
          firstPoint = this.tally.points?.length ?? 0;
        }
        this.countLogical(last);
        last = this.kind;
      }
      this.next();
      before = after;
      result = plain;
      operand = this.operand(context, undefined);
    }
    this.firstLogical = first;
    this.lastLogical = last;
    this.firstLogicalPoint = firstPoint;
    return operand === arrow ? arrow : result;
  }

  /** `as T` and `satisfies T` */
  private casts(): boolean {
    let any = false;
    while ((this.word === words.As || this.word === words.Satisfies) && !this.newline) {
      this.next();
      this.type();
      any = true;
    }
    return any;
  }

  private countLogical(last: number): void {
    const { kind } = this;
    const construct = kind === token.and ? '&&' : kind === token.or ? '||' : '??';
    this.tally.count(construct, this.tokenLine, 1, kind === last ? 0 : 1);
  }

  private operator(context: number): number {
    switch (this.kind) {
      case token.and:
      case token.or:
      case token.nullish:
        return logical;
      case token.operator:
      case token.star:
      case token.plus:
      case token.minus:
      case token.slash:
      case token.ampersand:
      case token.bar:
      case token.lessThan:
        return other;
      case token.greaterThan:
        return this.wholeGreaterThan();
      case token.name:
        if (this.word === words.Instanceof) return other;
        return this.word === words.In && (context & noIn) === 0 ? other : nothing;
      default:
        return nothing;
    }
  }

  /** `>` was read alone; what follows it at once may make `>=`, `>>`, `>>=` or more of it. */
  private wholeGreaterThan(): number {
    const { bytes } = this;
    while (bytes[this.at] === byte.greaterThan) this.at += 1;
    const isShift = this.at > this.end;
    this.end = this.at;
    if (bytes[this.at] !== byte.equals) return other;
    this.at += 1;
    this.end = this.at;
    if (!isShift) return other;
    this.kind = token.assignment;
    return nothing;
  }
}

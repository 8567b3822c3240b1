import * as byte from './bytes.ts';
import { beforeColon } from './context.ts';
import { arrow } from './operands.ts';
import { Operators } from './operators.ts';
import type { Label } from './scopes.ts';
import * as token from './tokens.ts';
import * as words from './words.ts';

/** Expressions: chains of conditionals and assignments are read one after the other, without recursion. */
export abstract class Expressions extends Operators {
  protected override expression(context: number): number {
    const suspected = this.suspected();
    let defaults = this.assignment(context, undefined);
    while (this.eat(token.comma)) {
      this.assignment(context, undefined);
      defaults = 0;
      this.firstLogical = 0;
    }
    this.forgetDefaults(suspected + defaults);
    return defaults;
  }

  protected override assignment(context: number, label: Label | undefined): number {
    const suspected = this.suspected();
    this.deepen();
    let isFirst = !this.yields();
    let operand = this.operation(context, isFirst ? label : undefined);
    let defaults = isFirst && operand > 0 ? operand : 0;
    if (operand !== arrow && this.continues()) {
      const { tally } = this;
      const { surcharge } = tally;
      do {
        if (this.kind === token.equals) {
          this.confirmDefaults(operand);
          this.forgetDefaults(suspected);
        }
        if (isFirst) defaults = this.kind === token.equals ? 1 : 0;
        if (defaults > 0 && isFirst) this.suspectDefault();
        isFirst = false;
        const next = this.continuation();
        this.yields();
        operand = this.operation(context, next);
      } while (operand !== arrow && this.continues());
      tally.surcharge = surcharge;
    }
    if (!isFirst) this.firstLogical = 0;
    this.forgetDefaults(suspected + defaults);
    this.leave();
    return defaults;
  }

  /** `yield`, where it is no name. */
  private yields(): boolean {
    let any = false;
    while (this.word === words.Yield) {
      this.peek();
      if (this.peekedNewline || !mayBeYielded(this.peekedKind, this.peekedWord)) break;
      this.next();
      this.eat(token.star);
      any = true;
    }
    return any;
  }

  private continues(): boolean {
    switch (this.kind) {
      case token.equals:
      case token.assignment:
      case token.logicalAssignment:
        return true;
      case token.question:
        return !this.typescript || !this.isOptional();
      default:
        return false;
    }
  }

  /** `(a?: T) =>` and its like; no conditional goes on so. */
  private isOptional(): boolean {
    const next = this.peekByte();
    return next === byte.colon || next === byte.comma || next === byte.closeParenthesis || next === byte.equals;
  }

  /** From the operator to the last operand; what a function would be called that is there. */
  private continuation(): Label | undefined {
    switch (this.kind) {
      case token.question:
        this.tally.countConditional(this.tokenLine);
        this.tally.surcharge += 1;
        this.next();
        this.assignment(beforeColon, undefined);
        this.expect(token.colon);
        return undefined;
      case token.logicalAssignment:
        this.tally.count(this.text(this.start, this.end), this.tokenLine, 1, 0);
        break;
    }
    const { targetStart: start, targetEnd: end } = this;
    const isNaming = this.kind !== token.assignment;
    this.next();
    return isNaming && this.mayTakeName() ? this.label(start, end) : undefined;
  }
}

function mayBeYielded(kind: number, word: number): boolean {
  switch (kind) {
    case token.name:
      return word !== words.In && word !== words.Instanceof;
    case token.number:
    case token.string:
    case token.template:
    case token.star:
    case token.plus:
    case token.minus:
    case token.bang:
    case token.tilde:
    case token.increment:
    case token.slash:
    case token.lessThan:
    case token.at:
    case token.openParenthesis:
    case token.openBracket:
    case token.openBrace:
      return true;
    default:
      return false;
  }
}

import * as byte from './bytes.ts';
import { Cursor } from './cursor.ts';
import * as token from './tokens.ts';

/** Reads operators, of which the first byte is already gone past. */
export class OperatorReader extends Cursor {
  protected readOperator(first: number): number {
    switch (first) {
      case byte.equals:
        return this.takes(byte.equals) ? token.binary : token.assignment;
      case byte.colon:
        return this.takes(byte.equals) ? token.assignment : token.colon;
      case byte.ampersand:
        if (this.takes(byte.ampersand)) return token.and;
        return this.orAssignment(this.takes(byte.caret) ? token.binary : token.sign);
      case byte.bar:
        return this.takes(byte.bar) ? token.or : this.orAssignment(token.binary);
      case byte.plus:
      case byte.minus:
        return this.takes(first) ? token.step : this.orAssignment(token.sign);
      case byte.asterisk:
      case byte.caret:
        return this.orAssignment(token.sign);
      case byte.slash:
      case byte.percent:
        return this.orAssignment(token.binary);
      case byte.lessThan:
      case byte.greaterThan:
        return this.readComparison(first);
      case byte.bang:
        return this.takes(byte.equals) ? token.binary : token.unary;
      case byte.tilde:
        return token.unary;
      default:
        throw this.malformed(this.line, `${this.quoted()}, which begins nothing`);
    }
  }

  /** `<`, `<=`, `<<`, `<<=`, `<-`, and the same of `>`. */
  private readComparison(first: number): number {
    if (this.takes(first)) return this.orAssignment(token.binary);
    if (first === byte.lessThan && this.takes(byte.minus)) return token.arrow;
    this.takes(byte.equals);
    return token.binary;
  }

  private orAssignment(operator: number): number {
    return this.takes(byte.equals) ? token.assignment : operator;
  }
}

import { GateError } from '../../model/errors.ts';
import { beforeColon } from './context.ts';
import type { FunctionTally } from './function-tally.ts';
import { anonymous } from './names.ts';
import type { Label } from './scopes.ts';
import { Suffixes } from './suffixes.ts';
import * as token from './tokens.ts';

/** To make an error and to catch it takes as long as to read this many bytes. */
const costOfError = 2000;

/** Parentheses: around an expression, a sequence, the arguments of `async`, or the parameters of an arrow function. */
export abstract class Parentheses extends Suffixes {
  /** The first and the last operator of the expression read last, if it is operands with `&&`, `||`, `??` between. */
  protected firstLogical = 0;
  protected lastLogical = 0;
  protected firstLogicalPoint = 0;
  /** How many elements there were between the parentheses read last, and whether one had a type. */
  protected elements = 0;
  protected hasTypes = false;

  /** At the parenthesis. Whether it was an arrow function, which would begin at `line`. */
  protected parentheses(context: number, label: Label | undefined, line: number, code: number): boolean {
    const count = this.tally.soFar();
    const place = this.found.length;
    const defaults = this.betweenParentheses();
    if (!this.isArrow(context)) return false;
    this.confirmDefaults(defaults);
    const inner = this.arrowTally(label, line, code);
    inner.parameters = this.elements;
    inner.takeFrom(this.tally, count);
    this.insert(inner, place);
    this.arrowBody(inner, context);
    return true;
  }

  private betweenParentheses(): number {
    let [elements, defaults, hasTypes] = [0, 0, false];
    this.deepen();
    this.next();
    for (; this.kind !== token.closeParenthesis; elements++) {
      this.eat(token.ellipsis);
      defaults += this.assignment(0, undefined);
      if (this.typescript && (this.kind === token.question || this.kind === token.colon)) {
        const { targetStart, targetEnd } = this;
        hasTypes = this.optionalType();
        defaults += this.typedDefault(targetStart, targetEnd);
      }
      this.separate(token.closeParenthesis);
    }
    this.leave();
    this.next();
    if (elements !== 1) this.firstLogical = 0;
    this.elements = elements;
    this.hasTypes = hasTypes;
    return defaults;
  }

  /** `= value` after a type. */
  private typedDefault(start: number, end: number): number {
    if (this.kind !== token.equals) return 0;
    this.suspectDefault();
    this.next();
    this.namedValue(start, end);
    return 1;
  }

  /** Puts a function before those that were found in its parameters. */
  private insert(inner: FunctionTally, place: number): void {
    if (place === this.found.length) {
      this.found.push(inner);
      return;
    }
    const skipped = this.scope === '' ? 0 : this.scope.length + 1;
    this.countRereading(this.found.length - place);
    this.found.splice(place, 0, inner);
    for (const within of this.found.slice(place + 1)) within.name = `${inner.name}.${within.name.slice(skipped)}`;
  }

  /** After the parentheses; reads past the type of the result. */
  private isArrow(context: number): boolean {
    if (this.kind === token.arrow) return !this.newline;
    if (!this.typescript || this.kind !== token.colon) return false;
    const place = this.place();
    this.next();
    const hasResult = this.freshType() && this.is(token.arrow) && !this.newline;
    if (hasResult && ((context & beforeColon) === 0 || this.isBodyBeforeColon(context))) return true;
    this.returnTo(place);
    return false;
  }

  /** In `a ? (b) : c => d` the colon is that of the conditional, unless another one follows. */
  private isBodyBeforeColon(context: number): boolean {
    const { tally, scope, outside } = this;
    const counted = outside.soFar();
    const suspected = this.suspected();
    const found = this.found.length;
    const place = this.place();
    let isBefore = false;
    try {
      this.arrowBody(this.tallyOf(anonymous, 'arrow', 0, 0), context);
      isBefore = this.kind === token.colon;
    } catch (thrown) {
      // Text that can be read in one way only may be no text in the other.
      if (!(thrown instanceof GateError)) throw thrown;
      this.countRereading(costOfError);
    }
    this.returnTo(place);
    this.found.length = found;
    this.tally = tally;
    this.scope = scope;
    outside.returnTo(counted);
    this.forgetDefaults(suspected);
    return isBefore;
  }
}

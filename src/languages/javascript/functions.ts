import * as byte from './bytes.ts';
import type { FunctionKind } from '../measured.ts';
import type { FunctionTally } from './function-tally.ts';
import { anonymous } from './names.ts';
import { Scopes, type Label } from './scopes.ts';
import * as token from './tokens.ts';
import * as words from './words.ts';

/** Functions of every form, except that whether parentheses belong to an arrow is found out where they are read. */
export abstract class Functions extends Scopes {
  /** Says how many default values there are in what was read, if it is a pattern. */
  protected abstract assignment(context: number, label: Label | undefined): number;
  protected abstract arrayLiteral(): number;
  protected abstract objectLiteral(): number;
  protected abstract decorators(): void;
  protected abstract block(): void;

  /** An expression up to a comma. */
  protected value(): void {
    const suspected = this.suspected();
    this.assignment(0, undefined);
    this.forgetDefaults(suspected);
  }

  /** Whether a function or a class may begin here, which would take its name from what is before. */
  protected mayTakeName(): boolean {
    const { kind } = this;
    return kind === token.name || kind === token.openParenthesis || kind === token.lessThan || kind === token.at;
  }

  /** The value of what is named by the text from `start` to `end`; the offset is -1 where it has no name. */
  protected namedValue(start: number, end: number, context = 0): void {
    const suspected = this.suspected();
    this.assignment(context, this.mayTakeName() ? this.label(start, end) : undefined);
    this.forgetDefaults(suspected);
  }

  /** At `function`. */
  protected functionExpression(label: Label | undefined, line: number, code: number): void {
    this.next();
    this.eat(token.star);
    if (this.kind === token.name) return this.functionRest(this.ownName(), 'function', line, code);
    const isMember = label !== undefined && label.line > 0;
    this.functionRest(this.nameFrom(label), 'function', isMember ? label.line : line, isMember ? label.code : code);
  }

  /** At `function`; one that is exported may have no name. */
  protected functionDeclaration(line: number, code: number): void {
    this.next();
    this.eat(token.star);
    this.functionRest(this.kind === token.name ? this.ownName() : 'default', 'function', line, code);
  }

  private ownName(): string {
    const label = this.label(this.start, this.end);
    this.next();
    return this.nameFrom(label);
  }

  /** From the parameters on. */
  protected functionRest(name: string, kind: FunctionKind, line: number, code: number): void {
    const { tally, scope } = this;
    const inner = this.tallyOf(this.qualified(name), kind, line, code);
    const place = this.found.push(inner) - 1;
    this.tally = inner;
    this.scope = inner.name;
    this.typeParametersIfAny();
    this.parameters();
    if (this.typescript && this.eat(token.colon)) this.type();
    if (this.kind === token.openBrace) {
      this.block();
      this.close(inner);
    } else this.signatureOnly(place);
    this.tally = tally;
    this.scope = scope;
  }

  private signatureOnly(place: number): void {
    if (!this.typescript) throw this.unexpected('"{"');
    this.found.splice(place, 1);
    this.endStatement();
  }

  private close(inner: FunctionTally): void {
    inner.end = this.endLine;
    inner.codeLines = this.endCode;
  }

  private parameters(): void {
    this.expect(token.openParenthesis);
    while (this.kind !== token.closeParenthesis) {
      this.decorators();
      if (this.typescript) while (this.isParameterModifier()) this.next();
      this.eat(token.ellipsis);
      // A parameter `this` is only a type.
      if (this.word !== words.This) this.tally.parameters += 1;
      this.parameter();
      this.separate(token.closeParenthesis);
    }
    this.next();
  }

  private parameter(): void {
    const { kind, start, end } = this;
    this.binding();
    if (this.typescript) this.optionalType();
    if (this.kind !== token.equals) return;
    if (this.counting.defaults) this.tally.count('default value', this.tokenLine, 1, 0);
    this.next();
    this.namedValue(kind === token.name ? start : -1, end);
  }

  private isParameterModifier(): boolean {
    const { word } = this;
    const isModifier = word >= words.Public && word <= words.Override && word !== words.Static;
    if (!isModifier) return false;
    const next = this.peekByte();
    return byte.beginsName[next] === 1 || next === byte.openBrace || next === byte.openBracket;
  }

  /** `?: T` */
  protected optionalType(): boolean {
    const isOptional = this.eat(token.question);
    if (!this.eat(token.colon)) return isOptional;
    this.type();
    return true;
  }

  /** A name or a pattern. */
  protected binding(): void {
    if (this.kind === token.openBracket) return this.confirmDefaults(this.arrayLiteral());
    if (this.kind === token.openBrace) return this.confirmDefaults(this.objectLiteral());
    const isName = this.kind === token.name && (this.word === 0 || this.word > words.lastReserved);
    if (!isName) throw this.unexpected('a name');
    this.next();
  }

  /** At the arrow after a single name. */
  protected plainArrow(label: Label | undefined, line: number, code: number, context: number): void {
    const inner = this.arrowTally(label, line, code);
    this.found.push(inner);
    inner.parameters = 1;
    this.arrowBody(inner, context);
  }

  protected arrowTally(label: Label | undefined, line: number, code: number): FunctionTally {
    const name = this.qualified(label ? this.nameFrom(label) : anonymous);
    if (label && label.line > 0) return this.tallyOf(name, 'arrow', label.line, label.code);
    return this.tallyOf(name, 'arrow', line, code);
  }

  /** At the arrow. */
  protected arrowBody(inner: FunctionTally, context: number): void {
    const { tally, scope } = this;
    this.tally = inner;
    this.scope = inner.name;
    this.next();
    if (this.kind === token.openBrace) this.block();
    else this.assignment(context, undefined);
    this.close(inner);
    this.tally = tally;
    this.scope = scope;
  }
}

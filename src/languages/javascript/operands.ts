import * as byte from './bytes.ts';
import type { Label } from './scopes.ts';
import { Parentheses } from './parentheses.ts';
import * as token from './tokens.ts';
import * as words from './words.ts';

/** What an operand was; not negative for an array or object: how many default values it has if it is a pattern. */
export const plain = -1;
export const arrow = -2;
/** An expression in parentheses, with nothing before or after it. */
export const group = -3;

/** The operands of operators. */
export abstract class Operands extends Parentheses {
  protected override operand(context: number, label: Label | undefined): number {
    this.targetStart = -1;
    const { start } = this;
    while (this.prefix());
    const isPrefixed = start !== this.start;
    const operand = this.unprefixed(context, isPrefixed ? undefined : label);
    return isPrefixed && operand !== arrow ? plain : operand;
  }

  private prefix(): boolean {
    switch (this.kind) {
      case token.bang:
      case token.tilde:
      case token.plus:
      case token.minus:
      case token.increment:
        break;
      case token.name:
        if (this.word === words.Await) return this.awaitPrefix();
        if (this.word !== words.Typeof && this.word !== words.Void && this.word !== words.Delete) return false;
        break;
      default:
        return false;
    }
    this.next();
    return true;
  }

  /** Outside of async functions and modules, `await` may be a name. */
  private awaitPrefix(): boolean {
    this.peek();
    if (!this.beginsAwaited()) return false;
    this.next();
    return true;
  }

  private beginsAwaited(): boolean {
    switch (this.peekedKind) {
      case token.name:
        return this.peekedWord !== words.In && this.peekedWord !== words.Instanceof;
      case token.openParenthesis:
      case token.openBracket:
      case token.plus:
      case token.minus:
        return !this.peekedNewline;
      case token.number:
      case token.string:
      case token.template:
      case token.openBrace:
      case token.bang:
      case token.tilde:
      case token.increment:
      case token.slash:
      case token.privateName:
      case token.lessThan:
        return true;
      default:
        return false;
    }
  }

  private unprefixed(context: number, label: Label | undefined): number {
    switch (this.kind) {
      case token.name:
        return this.named(context, label);
      case token.number:
      case token.string:
        this.next();
        return this.suffixed(context);
      case token.template:
        this.template();
        return this.suffixed(context);
      case token.openParenthesis:
        return this.parenthesised(context, label);
      case token.openBracket:
        return this.literal(context, this.arrayLiteral());
      case token.openBrace:
        return this.literal(context, this.objectLiteral());
      case token.slash:
      case token.assignment:
        if (this.bytes[this.start] !== byte.slash) throw this.unexpected('an expression');
        this.regularExpression();
        return this.suffixed(context);
      case token.lessThan:
        return this.angle(context, label);
      case token.privateName:
        this.next();
        return plain;
      case token.at:
        this.decorators();
        if (this.word !== words.Class) throw this.unexpected('"class"');
        this.classLiteral(label);
        return this.suffixed(context);
      default:
        throw this.unexpected('an expression');
    }
  }

  private suffixed(context: number): typeof plain {
    this.suffixes(context);
    return plain;
  }

  private literal(context: number, defaults: number): number {
    this.targetStart = -1;
    return this.suffixes(context) ? plain : defaults;
  }

  private parenthesised(context: number, label: Label | undefined): number {
    if (this.parentheses(context, label, this.tokenLine, this.tokenCode)) return arrow;
    if (this.elements === 0 || this.hasTypes) throw this.unexpected('"=>"');
    return this.suffixes(context) ? plain : group;
  }

  private named(context: number, label: Label | undefined): number {
    const { tokenLine: line, tokenCode: code, start, end, word } = this;
    switch (word) {
      case words.Function:
        this.functionExpression(label, line, code);
        return this.suffixed(context);
      case words.Class:
        this.classLiteral(label);
        return this.suffixed(context);
      case words.New:
        this.newExpression();
        return this.suffixed(context);
      case words.Async:
        return this.async(context, label);
      case words.Import:
        this.next();
        if (this.kind === token.dot) this.memberName();
        return this.suffixed(context);
    }
    if (word !== 0 && word <= words.lastReserved) throw this.unexpected('an expression');
    this.next();
    if (this.kind === token.arrow && !this.newline) {
      this.plainArrow(label, line, code, context);
      return arrow;
    }
    this.targetStart = start;
    this.targetEnd = end;
    return this.suffixed(context);
  }

  /** `async` before a function, or as a name. */
  private async(context: number, label: Label | undefined): number {
    const { tokenLine: line, tokenCode: code, start, end } = this;
    this.next();
    if (!this.newline) {
      if (this.word === words.Function) {
        this.functionExpression(label, line, code);
        return this.suffixed(context);
      }
      if (this.kind === token.name && (!isOperatorWord(this.word) || this.isArrowNext())) this.next();
      if (this.kind === token.arrow) {
        this.plainArrow(label, line, code, context);
        return arrow;
      }
      if (this.kind === token.lessThan && this.typescript) this.asyncTypeParameters();
      if (this.kind === token.openParenthesis && this.parentheses(context, label, line, code)) return arrow;
    }
    this.targetStart = start;
    this.targetEnd = end;
    return this.suffixed(context);
  }

  private isArrowNext(): boolean {
    this.peek();
    return this.peekedKind === token.arrow;
  }

  private asyncTypeParameters(): void {
    const place = this.place();
    if (!this.typeParameters() || this.kind !== token.openParenthesis) this.returnTo(place);
  }

  /** `<`: an element, a type before what it is asserted of, or the type parameters of an arrow function. */
  private angle(context: number, label: Label | undefined): number {
    const { tokenLine: line, tokenCode: code } = this;
    if (this.jsx) {
      if (!this.typescript || !this.beginsTypeParameters()) {
        this.jsxElement();
        return this.suffixed(context);
      }
      this.typeParametersIfAny();
      if (!this.parentheses(context, label, line, code)) throw this.unexpected('"=>"');
      return arrow;
    }
    if (!this.typescript) throw this.unexpected('an expression');
    const place = this.place();
    if (this.typeParameters() && this.kind === token.openParenthesis)
      return this.parentheses(context, label, line, code) ? arrow : this.suffixed(context);
    this.returnTo(place);
    if (!this.typeArguments()) throw this.unexpected('a type');
    this.deepen();
    const asserted = this.operand(context, undefined);
    this.leave();
    return asserted === arrow ? arrow : plain;
  }

  /** In TSX, `<T,>` and `<T extends` cannot be elements. */
  private beginsTypeParameters(): boolean {
    const place = this.place();
    this.next();
    const isConst = this.word === words.Const;
    if (isConst) this.next();
    const isName = this.eat(token.name);
    const isParameter = isName && (isConst || this.kind === token.comma || this.word === words.Extends);
    this.returnTo(place);
    return isParameter;
  }
}

/** Words that continue an expression. */
export function isOperatorWord(word: number): boolean {
  switch (word) {
    case words.In:
    case words.Instanceof:
    case words.Of:
    case words.As:
    case words.Satisfies:
      return true;
    default:
      return false;
  }
}

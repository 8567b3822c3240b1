import { Classes } from './classes.ts';
import { inHeritage } from './context.ts';
import * as token from './tokens.ts';
import * as words from './words.ts';

/** What comes after an operand: members, calls, templates, `!`, `++`, type arguments. */
export abstract class Suffixes extends Classes {
  /** The name of what was read last, in case something is assigned to it; the offset is -1 where it has none. */
  protected targetStart = -1;
  protected targetEnd = -1;

  /** Whether there was any. */
  protected suffixes(context: number): boolean {
    let any = false;
    while (this.suffix(context)) any = true;
    return any;
  }

  private suffix(context: number): boolean {
    switch (this.kind) {
      case token.dot:
        this.dotted();
        return true;
      case token.openParenthesis:
        this.callArguments();
        this.targetStart = -1;
        return true;
      case token.openBracket:
        this.indexed();
        return true;
      case token.optionalDot:
        this.optionalChain();
        return true;
      case token.template:
        this.template();
        this.targetStart = -1;
        return true;
      case token.bang:
        if (!this.typescript || this.newline) return false;
        this.next();
        return true;
      case token.increment:
        if (this.newline) return false;
        this.next();
        return true;
      case token.lessThan:
        return this.typescript && this.suffixedTypeArguments(context);
      default:
        return false;
    }
  }

  private dotted(): void {
    this.next();
    this.targetStart = this.start;
    this.targetEnd = this.end;
    this.anyName();
  }

  private indexed(): void {
    const { start } = this;
    this.next();
    this.expression(0);
    if (this.kind !== token.closeBracket) throw this.unexpected('"]"');
    this.targetStart = start;
    this.targetEnd = this.end;
    this.next();
  }

  private optionalChain(): void {
    if (this.counting.optionalChaining) this.tally.count('?.', this.tokenLine, 1, 0);
    this.next();
    switch (this.kind) {
      case token.name:
      case token.privateName:
        return this.next();
      case token.openBracket:
        return this.indexed();
      case token.template:
        return this.template();
      case token.lessThan:
        if (!this.typescript || !this.typeArguments()) throw this.unexpected('a type argument');
        return this.callArguments();
      default:
        this.callArguments();
    }
  }

  protected override callArguments(): void {
    this.expect(token.openParenthesis);
    while (this.kind !== token.closeParenthesis) {
      this.eat(token.ellipsis);
      this.value();
      this.separate(token.closeParenthesis);
    }
    this.next();
  }

  /** `a<b>(c)` has type arguments, `a<b>c` compares. */
  private suffixedTypeArguments(context: number): boolean {
    const place = this.place();
    if (this.typeArguments() && this.mayFollowTypeArguments(context)) return true;
    this.returnTo(place);
    return false;
  }

  private mayFollowTypeArguments(context: number): boolean {
    switch (this.kind) {
      case token.openParenthesis:
      case token.template:
        return true;
      case token.lessThan:
      case token.greaterThan:
      case token.plus:
      case token.minus:
        return false;
      case token.name:
        return this.newline || mayFollowAsWord(this.word);
      case token.number:
      case token.string:
      case token.openBracket:
      case token.bang:
      case token.tilde:
      case token.increment:
      case token.slash:
      case token.privateName:
      case token.at:
        return this.newline;
      case token.openBrace:
        return this.newline || (context & inHeritage) !== 0;
      default:
        return true;
    }
  }

  /** At `new`. */
  protected newExpression(): void {
    let calls = 0;
    while (this.eatWord(words.New)) calls += 1;
    if (this.kind === token.dot) {
      this.memberName();
      calls -= 1;
    } else this.constructed();
    this.constructedMembers();
    for (; calls > 0; calls--) {
      if (this.typescript && this.kind === token.lessThan) this.suffixedTypeArguments(0);
      if (this.kind === token.openParenthesis) this.callArguments();
      if (calls > 1) this.constructedMembers();
    }
  }

  private constructed(): void {
    switch (this.word) {
      case words.Function:
        return this.functionExpression(undefined, this.tokenLine, this.tokenCode);
      case words.Class:
        return this.classLiteral(undefined);
      case words.Import:
        this.next();
        if (this.kind === token.dot) this.memberName();
        else this.callArguments();
        return;
    }
    if (this.kind === token.at) {
      this.decorators();
      return this.classLiteral(undefined);
    }
    if (this.kind === token.name) return this.next();
    this.expect(token.openParenthesis);
    this.expression(0);
    this.expect(token.closeParenthesis);
  }

  private constructedMembers(): void {
    for (;;) {
      if (this.kind === token.dot) this.dotted();
      else if (this.kind === token.openBracket) this.indexed();
      else if (this.kind === token.template) this.template();
      else if (this.kind === token.bang && this.typescript && !this.newline) this.next();
      else return;
    }
  }
}

function mayFollowAsWord(word: number): boolean {
  switch (word) {
    case words.In:
    case words.Instanceof:
    case words.As:
    case words.Satisfies:
    case words.Implements:
    case words.Extends:
      return true;
    default:
      return false;
  }
}

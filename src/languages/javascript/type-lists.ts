import { Literals } from './literals.ts';
import * as token from './tokens.ts';
import * as words from './words.ts';

/** What is in angle brackets, and types of which only the brackets matter. */
export abstract class TypeLists extends Literals {
  protected typeArgumentsIfAny(): boolean {
    return this.kind !== token.lessThan || this.newline || this.typeArguments();
  }

  /** At `<`. */
  protected typeArguments(): boolean {
    this.next();
    while (this.kind !== token.greaterThan) {
      if (!this.freshType()) return false;
      if (!this.eat(token.comma)) break;
    }
    return this.eat(token.greaterThan);
  }

  /** At `<`. */
  protected typeParameters(): boolean {
    this.next();
    while (this.kind !== token.greaterThan) {
      while (this.eatVariance());
      if (!this.eat(token.name)) return false;
      if (this.eatWord(words.Extends) && !this.freshType()) return false;
      if (this.eat(token.equals) && !this.freshType()) return false;
      if (!this.eat(token.comma)) break;
    }
    return this.eat(token.greaterThan);
  }

  protected typeParametersIfAny(): void {
    if (this.typescript && this.kind === token.lessThan && !this.typeParameters())
      throw this.unexpected('a type parameter');
  }

  private eatVariance(): boolean {
    if (this.word !== words.Const && this.word !== words.In && this.word !== words.Out) return false;
    this.peek();
    if (this.peekedKind !== token.name || this.peekedWord === words.Extends) return false;
    this.next();
    return true;
  }

  /** From an opening bracket past the one that closes it, whatever is between. */
  protected skipBrackets(): boolean {
    let open = 0;
    for (;;) {
      switch (this.kind) {
        case token.openParenthesis:
        case token.openBracket:
        case token.openBrace:
          open += 1;
          break;
        case token.closeParenthesis:
        case token.closeBracket:
        case token.closeBrace:
          open -= 1;
          break;
        case token.template:
          if (!this.templateType()) return false;
          continue;
        case token.endOfFile:
        case token.broken:
          return false;
      }
      this.next();
      if (open <= 0) return true;
    }
  }
}

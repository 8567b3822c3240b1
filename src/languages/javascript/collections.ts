import * as byte from './bytes.ts';
import type { FunctionKind } from '../measured.ts';
import { Markup } from './markup.ts';
import { nameOf } from './names.ts';
import type { Label } from './scopes.ts';
import * as token from './tokens.ts';
import * as words from './words.ts';

/** Arrays and objects, which may turn out to be patterns: each says how many default values it would have as one. */
export abstract class Collections extends Markup {
  /** Where the last key was, its brackets or quotes included. */
  protected keyStart = 0;
  protected keyEnd = 0;

  protected keyName(): string {
    return nameOf(this.text(this.keyStart, this.keyEnd));
  }

  protected override arrayLiteral(): number {
    this.deepen();
    this.next();
    let defaults = 0;
    while (this.kind !== token.closeBracket) {
      if (this.eat(token.comma)) continue;
      this.eat(token.ellipsis);
      defaults += this.assignment(0, undefined);
      this.separate(token.closeBracket);
    }
    this.leave();
    this.next();
    return defaults;
  }

  protected override objectLiteral(): number {
    this.deepen();
    this.next();
    let defaults = 0;
    while (this.kind !== token.closeBrace) {
      defaults += this.property();
      this.separate(token.closeBrace);
    }
    this.leave();
    this.next();
    return defaults;
  }

  private property(): number {
    if (this.eat(token.ellipsis)) return this.assignment(0, undefined);
    const { tokenLine: line, tokenCode: code } = this;
    const method = this.methodKind();
    this.key();
    if (method || this.kind === token.openParenthesis || (this.typescript && this.kind === token.lessThan)) {
      this.functionRest(this.keyName(), method ?? 'method', line, code);
      return 0;
    }
    const { keyStart: start, keyEnd: end } = this;
    if (this.eat(token.colon)) return this.assignment(0, this.memberLabel({ start, end, line, code }));
    if (this.kind !== token.equals) return 0;
    this.suspectDefault();
    this.next();
    this.namedValue(start, end);
    return 1;
  }

  protected memberLabel(label: Label): Label | undefined {
    return this.mayTakeName() ? label : undefined;
  }

  /** What `get`, `set`, `async` and `*` say, where they are not the name themselves. */
  private methodKind(): FunctionKind | undefined {
    let kind: FunctionKind | undefined;
    const { word } = this;
    if ((word === words.Get || word === words.Set || word === words.Async) && !endsKey(this.peekByte())) {
      kind = accessorKind(word);
      this.next();
    }
    return this.eat(token.star) ? 'method' : kind;
  }

  /** The name of a property or member. */
  protected key(): void {
    const { start } = this;
    switch (this.kind) {
      case token.name:
      case token.number:
      case token.string:
      case token.privateName:
        this.keyEnd = this.end;
        break;
      case token.openBracket:
        this.next();
        this.expression(0);
        if (!this.is(token.closeBracket)) throw this.unexpected('"]"');
        this.keyEnd = this.end;
        break;
      default:
        throw this.unexpected('the name of a member');
    }
    this.keyStart = start;
    this.next();
  }
}

export const accessorKind = (word: number): FunctionKind =>
  word === words.Get ? 'getter' : word === words.Set ? 'setter' : 'method';

function endsKey(next: number): boolean {
  switch (next) {
    case byte.comma:
    case byte.colon:
    case byte.openParenthesis:
    case byte.closeBrace:
    case byte.equals:
    case byte.lessThan:
      return true;
    default:
      return false;
  }
}

import * as byte from './bytes.ts';
import { Expressions } from './expressions.ts';
import { isOperatorWord } from './operands.ts';
import * as token from './tokens.ts';
import * as words from './words.ts';

/** Variables, and the declarations that only TypeScript has. */
export abstract class Declarations extends Expressions {
  protected abstract statement(): void;

  /** After `var`, `let`, `const` or `using`. */
  protected variables(context: number): void {
    do {
      const { kind, start, end } = this;
      this.binding();
      if (this.typescript) this.variableType();
      if (this.eat(token.equals)) this.namedValue(kind === token.name ? start : -1, end, context);
    } while (this.eat(token.comma));
  }

  private variableType(): void {
    if (this.kind === token.bang) this.next();
    if (this.eat(token.colon)) this.type();
  }

  /** Reads the words that begin variables, if they do here. */
  protected beginsVariables(): boolean {
    switch (this.word) {
      case words.Let:
        return this.beginsLet();
      case words.Using:
        return this.beginsUsing();
      case words.Await:
        return this.beginsAwaitUsing();
      case words.Var:
      case words.Const:
        this.next();
        return true;
      default:
        return false;
    }
  }

  /** `let` is a name where nothing follows it that could be declared. */
  private beginsLet(): boolean {
    const next = this.peekByte();
    if (next !== byte.openBracket && next !== byte.openBrace) {
      if (byte.beginsName[next] === 0) return false;
      this.peek();
      if (this.peekedWord === words.In || this.peekedWord === words.Instanceof) return false;
    }
    this.next();
    return true;
  }

  private beginsUsing(): boolean {
    if (byte.beginsName[this.peekByte()] === 0) return false;
    this.peek();
    if (this.peekedNewline || isOperatorWord(this.peekedWord)) return false;
    this.next();
    return true;
  }

  private beginsAwaitUsing(): boolean {
    this.peek();
    if (this.peekedWord !== words.Using || this.peekedNewline) return false;
    const place = this.place();
    this.next();
    if (this.beginsUsing()) return true;
    this.returnTo(place);
    return false;
  }

  /** Whether it was one of the declarations of TypeScript. */
  protected typescriptDeclaration(): boolean {
    switch (this.word) {
      case words.Enum:
        this.enum();
        return true;
      case words.Type:
      case words.Interface:
      case words.Abstract:
      case words.Declare:
      case words.Namespace:
      case words.Module:
      case words.Global:
        return this.contextualDeclaration();
      default:
        return false;
    }
  }

  /** Their first words are names elsewhere. */
  private contextualDeclaration(): boolean {
    const { word } = this;
    this.peek();
    if (this.peekedNewline || !this.declares(word)) return false;
    this.next();
    if (word === words.Type) this.typeAlias();
    else if (word === words.Interface) this.interface();
    else if (word === words.Abstract) this.classLiteral(undefined);
    else if (word === words.Declare) this.statement();
    else this.namespace();
    return true;
  }

  private declares(word: number): boolean {
    const { peekedKind, peekedWord } = this;
    if (word === words.Global) return peekedKind === token.openBrace;
    if (word === words.Abstract) return peekedWord === words.Class;
    if (word === words.Module && peekedKind === token.string) return true;
    return peekedKind === token.name && peekedWord !== words.In && peekedWord !== words.Instanceof;
  }

  private typeAlias(): void {
    this.next();
    this.typeParametersIfAny();
    this.expect(token.equals);
    this.type();
    this.endStatement();
  }

  private interface(): void {
    this.next();
    this.typeParametersIfAny();
    if (this.eatWord(words.Extends)) this.typeList();
    if (this.kind !== token.openBrace) throw this.unexpected('"{"');
    if (!this.skipBrackets()) throw this.unexpected('"}"');
  }

  private namespace(): void {
    if (!this.eat(token.string)) while (this.eat(token.name)) if (!this.eat(token.dot)) break;
    if (this.kind === token.openBrace) this.block();
    else this.endStatement();
  }

  /** At `enum`. */
  protected enum(): void {
    this.next();
    this.expect(token.name);
    this.expect(token.openBrace);
    while (this.kind !== token.closeBrace) {
      this.key();
      if (this.eat(token.equals)) this.value();
      this.separate(token.closeBrace);
    }
    this.next();
  }
}

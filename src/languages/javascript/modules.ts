import * as byte from './bytes.ts';
import { Declarations } from './declarations.ts';
import * as token from './tokens.ts';
import * as words from './words.ts';

/** `import` and `export`. */
export abstract class Modules extends Declarations {
  /** At `import`, which is no call. */
  protected importDeclaration(): void {
    this.next();
    // Names of whatever meaning, `type` and `defer` among them: nothing of it is counted.
    while (this.kind !== token.string && this.kind !== token.equals) this.importClause();
    if (this.eat(token.equals)) {
      this.expression(0);
      this.endStatement();
      return;
    }
    this.moduleName();
  }

  private importClause(): void {
    switch (this.kind) {
      case token.name:
      case token.comma:
      case token.star:
        return this.next();
      case token.openBrace:
        return this.specifiers();
      default:
        throw this.unexpected('the name of a module');
    }
  }

  private specifiers(): void {
    if (!this.skipBrackets()) throw this.unexpected('"}"');
  }

  private moduleName(): void {
    this.expect(token.string);
    if (this.isAttributes() && this.peekByte() === byte.openBrace) {
      this.next();
      this.specifiers();
    }
    this.endStatement();
  }

  private isAttributes(): boolean {
    return this.word === words.With || (this.word === words.Assert && !this.newline);
  }

  /** At `export`. */
  protected exportDeclaration(): void {
    this.next();
    switch (this.kind) {
      case token.star:
        this.next();
        if (this.eatWord(words.As)) this.next();
        return this.fromModule();
      case token.openBrace:
        this.specifiers();
        return this.word === words.From ? this.fromModule() : this.endStatement();
      case token.equals:
        this.next();
        this.expression(0);
        return this.endStatement();
      case token.name:
        return this.exportedDeclaration();
      default:
        this.statement();
    }
  }

  private fromModule(): void {
    if (!this.eatWord(words.From)) throw this.unexpected('"from"');
    this.moduleName();
  }

  private exportedDeclaration(): void {
    if (this.word === words.Default) return this.exportDefault();
    if (this.word === words.Import) return this.importDeclaration();
    const next = this.typescript ? this.peekByte() : 0;
    if (this.word === words.As) {
      // export as namespace Name
      this.next();
      this.next();
      this.expect(token.name);
      return this.endStatement();
    }
    if (this.word === words.Type && (next === byte.openBrace || next === byte.star)) return this.exportTypes();
    this.statement();
  }

  private exportTypes(): void {
    this.next();
    if (this.kind === token.openBrace) {
      this.specifiers();
      return this.word === words.From ? this.fromModule() : this.endStatement();
    }
    this.next();
    if (this.eatWord(words.As)) this.next();
    this.fromModule();
  }

  private exportDefault(): void {
    const label = this.label(this.start, this.end);
    this.next();
    this.decorators();
    const { tokenLine, tokenCode } = this;
    switch (this.word) {
      case words.Function:
        return this.functionDeclaration(tokenLine, tokenCode);
      case words.Class:
        return this.classLiteral(label);
      case words.Async:
        this.peek();
        if (this.peekedWord !== words.Function || this.peekedNewline) break;
        this.next();
        return this.functionDeclaration(tokenLine, tokenCode);
      case words.Abstract:
      case words.Interface:
        this.peek();
        if (!this.typescript || this.peekedKind !== token.name || this.peekedNewline) break;
        if (this.word === words.Interface) return this.statement();
        this.next();
        return this.classLiteral(label);
    }
    this.assignment(0, label);
    this.endStatement();
  }
}

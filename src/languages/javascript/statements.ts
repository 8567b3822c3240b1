import * as byte from './bytes.ts';
import { Control } from './control.ts';
import * as token from './tokens.ts';
import * as words from './words.ts';

/** Statements, and which one it is. */
export class Statements extends Control {
  protected override block(): void {
    this.expect(token.openBrace);
    while (this.kind !== token.closeBrace) this.statement();
    this.next();
  }

  protected override statement(): void {
    this.deepen();
    while (this.kind === token.name && this.isLabel()) {
      this.next();
      this.next();
    }
    switch (this.kind) {
      case token.openBrace:
        this.block();
        break;
      case token.semicolon:
        this.next();
        break;
      case token.at:
        this.decorators();
        this.statement();
        break;
      case token.endOfFile:
        throw this.unexpected('a statement or "}"');
      default:
        if (this.word === 0 || !this.wordStatement()) this.expressionStatement();
    }
    this.leave();
  }

  private isLabel(): boolean {
    return (this.word === 0 || this.word > words.lastNoLabel) && this.peekByte() === byte.colon;
  }

  private expressionStatement(): void {
    this.expression(0);
    this.endStatement();
  }

  /** Whether the word begins a statement of its own. */
  private wordStatement(): boolean {
    if (this.word <= words.lastReserved) return this.reservedStatement();
    switch (this.word) {
      case words.Function:
        this.functionDeclaration(this.tokenLine, this.tokenCode);
        return true;
      case words.Class:
        this.classLiteral(undefined);
        return true;
      case words.Async:
        return this.asyncFunction();
      case words.Import:
        return this.importStatement();
      case words.Let:
      case words.Using:
      case words.Await:
        return this.variableStatement();
      default:
        return this.typescript && this.typescriptDeclaration();
    }
  }

  private reservedStatement(): boolean {
    switch (this.word) {
      case words.If:
        this.ifStatement();
        return true;
      case words.For:
        this.forStatement();
        return true;
      case words.While:
        this.whileStatement();
        return true;
      case words.Do:
        this.doStatement();
        return true;
      case words.Switch:
        this.switchStatement();
        return true;
      case words.Try:
        this.tryStatement();
        return true;
      case words.Return:
      case words.Throw:
        this.exit();
        return true;
      case words.Break:
      case words.Continue:
        this.jump();
        return true;
      case words.Const:
        return this.constStatement();
      case words.Var:
        return this.variableStatement();
      case words.With:
        this.withStatement();
        return true;
      case words.Debugger:
        this.next();
        this.endStatement();
        return true;
      case words.Export:
        this.exportDeclaration();
        return true;
      default:
        throw this.unexpected('a statement');
    }
  }

  private asyncFunction(): boolean {
    const { tokenLine, tokenCode } = this;
    this.peek();
    if (this.peekedWord !== words.Function || this.peekedNewline) return false;
    this.next();
    this.functionDeclaration(tokenLine, tokenCode);
    return true;
  }

  private importStatement(): boolean {
    const next = this.peekByte();
    if (next === byte.openParenthesis || next === byte.dot) return false;
    this.importDeclaration();
    return true;
  }

  private constStatement(): boolean {
    this.next();
    if (this.typescript && this.word === words.Enum) {
      this.enum();
      return true;
    }
    this.variables(0);
    this.endStatement();
    return true;
  }

  private variableStatement(): boolean {
    if (!this.beginsVariables()) return false;
    this.variables(0);
    this.endStatement();
    return true;
  }
}

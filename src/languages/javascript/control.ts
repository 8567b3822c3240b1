import { noIn, beforeColon } from './context.ts';
import { Modules } from './modules.ts';
import * as token from './tokens.ts';
import * as words from './words.ts';

/** Statements that steer. What is counted for each is in the order of the text. */
export abstract class Control extends Modules {
  private condition(): void {
    this.expect(token.openParenthesis);
    this.expression(0);
    this.expect(token.closeParenthesis);
  }

  /** A statement that is nested in another one. */
  private body(): void {
    const { tally } = this;
    tally.enter();
    tally.surcharge += 1;
    this.statement();
    tally.surcharge -= 1;
    tally.leave();
  }

  protected ifStatement(): void {
    const { tally } = this;
    tally.countStructure('if', this.tokenLine, 1);
    this.next();
    this.condition();
    this.body();
    while (this.word === words.Else) {
      const line = this.tokenLine;
      this.next();
      const isLast = !this.eatWord(words.If);
      if (isLast) tally.count('else', line, 0, 1);
      else {
        tally.count('else if', line, 1, 1);
        this.condition();
      }
      this.body();
      if (isLast) return;
    }
  }

  protected forStatement(): void {
    this.tally.countStructure('for', this.tokenLine, 1);
    this.next();
    this.eatWord(words.Await);
    this.expect(token.openParenthesis);
    if (this.kind !== token.semicolon) this.forInitialiser();
    if (this.word === words.Of || this.word === words.In) {
      this.next();
      this.expression(0);
    } else this.forConditions();
    this.expect(token.closeParenthesis);
    this.body();
  }

  private forInitialiser(): void {
    if (this.beginsVariables()) return this.variables(noIn);
    const defaults = this.expression(noIn);
    if (this.word === words.Of || this.word === words.In) this.confirmDefaults(defaults);
  }

  private forConditions(): void {
    this.expect(token.semicolon);
    if (this.kind !== token.semicolon) this.expression(0);
    this.expect(token.semicolon);
    if (this.kind !== token.closeParenthesis) this.expression(0);
  }

  protected whileStatement(): void {
    this.tally.countStructure('while', this.tokenLine, 1);
    this.next();
    this.condition();
    this.body();
  }

  protected doStatement(): void {
    this.tally.countStructure('do', this.tokenLine, 1);
    this.next();
    this.body();
    if (!this.eatWord(words.While)) throw this.unexpected('"while"');
    this.condition();
    this.eat(token.semicolon);
  }

  protected withStatement(): void {
    this.next();
    this.condition();
    this.tally.enter();
    this.statement();
    this.tally.leave();
  }

  protected switchStatement(): void {
    const { tally } = this;
    const isModified = this.counting.javascript === 'modified';
    tally.countStructure('switch', this.tokenLine, isModified ? 1 : 0);
    this.next();
    this.condition();
    this.expect(token.openBrace);
    tally.enter();
    tally.surcharge += 1;
    while (this.kind !== token.closeBrace) {
      if (this.word === words.Case) this.case(isModified);
      else if (this.word === words.Default) {
        this.next();
        this.expect(token.colon);
      } else this.statement();
    }
    tally.surcharge -= 1;
    tally.leave();
    this.next();
  }

  private case(isModified: boolean): void {
    if (!isModified) this.tally.count('case', this.tokenLine, 1, 0);
    this.next();
    this.expression(beforeColon);
    this.expect(token.colon);
  }

  protected tryStatement(): void {
    const { tally } = this;
    this.next();
    tally.enter();
    this.block();
    if (this.word === words.Catch) this.catchClause();
    if (this.eatWord(words.Finally)) this.block();
    tally.leave();
  }

  private catchClause(): void {
    const { tally } = this;
    tally.countStructure('catch', this.tokenLine, 1);
    this.next();
    if (this.eat(token.openParenthesis)) {
      this.binding();
      if (this.typescript && this.eat(token.colon)) this.type();
      this.expect(token.closeParenthesis);
    }
    tally.surcharge += 1;
    this.block();
    tally.surcharge -= 1;
  }

  /** `return` and `throw` */
  protected exit(): void {
    this.next();
    const isAlone = this.kind === token.semicolon || this.kind === token.closeBrace || this.newline;
    if (!isAlone && this.kind !== token.endOfFile) this.expression(0);
    this.endStatement();
  }

  /** `break` and `continue` */
  protected jump(): void {
    const { tokenLine, word } = this;
    this.next();
    if (this.kind === token.name && !this.newline) {
      this.tally.count(word === words.Break ? 'break' : 'continue', tokenLine, 0, 1);
      this.next();
    }
    this.endStatement();
  }
}

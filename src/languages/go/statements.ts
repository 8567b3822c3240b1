import { ExpressionReader } from './expressions.ts';
import * as token from './tokens.ts';

const jumps = new Map([
  [token.breakWord, 'break'],
  [token.continueWord, 'continue'],
  [token.gotoWord, 'goto'],
]);

/** Reads the statements of a body for what they add to its function. */
export abstract class StatementReader extends ExpressionReader {
  protected block(): void {
    this.blockUpToEnd();
    this.lexer.next();
  }

  /** Up to the `}` that closes the block, which is still to be read. */
  protected blockUpToEnd(): void {
    const { line } = this.lexer;
    this.expect(token.openBrace, '"{"');
    this.deepen();
    this.statements();
    this.expectCloser(token.openBrace, line);
    this.rise();
  }

  private statements(): void {
    while (this.statement());
  }

  /** Whether there was one more. */
  private statement(): boolean {
    switch (this.lexer.token) {
      case token.closeBrace:
      case token.caseWord:
      case token.defaultWord:
      case token.endOfFile:
        return false;
      case token.ifWord:
        this.conditional();
        return true;
      case token.forWord:
        this.loop();
        return true;
      case token.switchWord:
        this.choice('switch');
        return true;
      case token.selectWord:
        this.choice('select');
        return true;
      case token.openBrace:
        this.block();
        return true;
      case token.breakWord:
      case token.continueWord:
      case token.gotoWord:
        this.jump();
        return true;
      case token.fallthroughWord:
      case token.semicolon:
        this.lexer.next();
        return true;
      default:
        this.simple();
        return true;
    }
  }

  private conditional(): void {
    const { lexer, tally } = this;
    tally.count('if', lexer.line, 1, 1 + tally.surcharge);
    for (;;) {
      lexer.next();
      this.head();
      this.body();
      if (lexer.token !== token.elseWord) return;
      const { line } = lexer;
      lexer.next();
      if (lexer.token !== token.ifWord) {
        tally.count('else', line, 0, 1);
        return this.body();
      }
      tally.count('else if', line, 1, 1);
    }
  }

  private loop(): void {
    const { lexer, tally } = this;
    tally.count('for', lexer.line, 1, 1 + tally.surcharge);
    lexer.next();
    this.head();
    this.body();
  }

  /** The clauses count as cases, the whole once more as something to understand. */
  private choice(construct: 'switch' | 'select'): void {
    const { lexer, tally } = this;
    tally.count(construct, lexer.line, 0, 1 + tally.surcharge);
    lexer.next();
    this.head();
    const { line } = lexer;
    this.expect(token.openBrace, '"{"');
    this.deepen();
    this.enter();
    while (lexer.token === token.caseWord || lexer.token === token.defaultWord) this.clause();
    this.leave();
    this.expectCloser(token.openBrace, line);
    this.rise();
    lexer.next();
  }

  private clause(): void {
    const { lexer } = this;
    if (lexer.token === token.caseWord) this.tally.count('case', lexer.line, 1, 0);
    lexer.next();
    this.expressions();
    this.expect(token.colon, '":"');
    this.statements();
  }

  private jump(): void {
    const { lexer } = this;
    const { line } = lexer;
    const word = lexer.token;
    lexer.next();
    if (lexer.token !== token.name) return;
    this.tally.count(jumps.get(word) ?? '', line, 0, 1);
    lexer.next();
  }

  /** An expression, an assignment, a declaration, or a label, after which its statement follows. */
  private simple(): void {
    const { lexer } = this;
    this.expressions();
    if (lexer.token === token.semicolon || lexer.token === token.colon) lexer.next();
    else if (lexer.token !== token.closeBrace) throw lexer.unexpected('the end of a statement');
  }

  /** What stands between the word of a statement and its body. */
  private head(): void {
    const { lexer } = this;
    this.expressionsBeforeBody();
    while (lexer.token === token.semicolon) {
      lexer.next();
      this.expressionsBeforeBody();
    }
  }

  private body(): void {
    this.enter();
    this.block();
    this.leave();
  }

  private enter(): void {
    this.tally.enter();
    this.tally.surcharge += 1;
  }

  private leave(): void {
    this.tally.leave();
    this.tally.surcharge -= 1;
  }
}

import { Lexer } from './lexer.ts';
import * as token from './tokens.ts';

const written = new Map([
  [token.openParenthesis, '('],
  [token.openBracket, '['],
  [token.openBrace, '{'],
  [token.closeParenthesis, ')'],
  [token.closeBracket, ']'],
  [token.closeBrace, '}'],
]);

/** Reads what holds no code that counts: types, and whatever stands between brackets. */
export class TypeReader {
  protected readonly lexer: Lexer;

  constructor(bytes: Uint8Array, file: string) {
    this.lexer = new Lexer(bytes, file);
  }

  /** Goes past this token, which has to be the one that is meant. */
  protected expect(wanted: number, expected: string): void {
    if (this.lexer.token !== wanted) throw this.lexer.unexpected(expected);
    this.lexer.next();
  }

  /** Throws where this token does not close what `opener` on `line` opened. */
  protected expectCloser(opener: number, line: number): void {
    const closer = opener + token.fromOpenerToCloser;
    if (this.lexer.token === closer) return;
    throw this.lexer.unexpected(`"${written.get(closer)}" for the "${written.get(opener)}" of line ${line}`);
  }

  /** From an opening bracket past the one that closes it, whatever stands between. */
  protected skipGroup(): void {
    const { lexer } = this;
    const openers = [lexer.token];
    const lines = [lexer.line];
    while (openers.length > 0) {
      lexer.nextBracket();
      switch (lexer.token) {
        case token.openParenthesis:
        case token.openBracket:
        case token.openBrace:
          openers.push(lexer.token);
          lines.push(lexer.line);
          break;
        case token.closeParenthesis:
        case token.closeBracket:
        case token.closeBrace:
        case token.endOfFile:
          this.expectCloser(openers.pop() ?? 0, lines.pop() ?? 0);
          break;
      }
    }
    lexer.next();
  }

  /** Up to what ends one of several: of parameters, of values. */
  protected skipItem(): void {
    const { lexer } = this;
    for (;;) {
      switch (lexer.token) {
        case token.openParenthesis:
        case token.openBracket:
        case token.openBrace:
          this.skipGroup();
          break;
        case token.comma:
        case token.assignment:
        case token.semicolon:
        case token.closeParenthesis:
        case token.closeBracket:
        case token.closeBrace:
        case token.endOfFile:
          return;
        default:
          lexer.next();
      }
    }
  }

  /** Past a type, or past nothing where none begins, as after a function without a result. */
  protected skipType(): void {
    const { lexer } = this;
    for (;;) {
      switch (lexer.token) {
        case token.sign:
        case token.arrow:
        case token.chanWord:
        case token.mapWord:
          lexer.next();
          break;
        case token.openBracket:
          this.skipGroup();
          break;
        case token.funcWord:
          lexer.next();
          this.skipParameters();
          break;
        case token.structWord:
        case token.interfaceWord:
          lexer.next();
          if (lexer.token !== token.openBrace) throw lexer.unexpected('"{"');
          return this.skipGroup();
        case token.openParenthesis:
          return this.skipGroup();
        case token.name:
          return this.skipTypeName();
        default:
          return;
      }
    }
  }

  protected skipParameters(): void {
    if (this.lexer.token !== token.openParenthesis) throw this.lexer.unexpected('"(" of the parameters');
    this.skipGroup();
  }

  private skipTypeName(): void {
    const { lexer } = this;
    do lexer.next();
    while (lexer.token === token.dot || lexer.token === token.name);
    if (lexer.token === token.openBracket) this.skipGroup();
  }
}

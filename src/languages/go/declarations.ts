import type { FunctionKind, MeasuredFunction, MeasuredSource } from '../measured.ts';
import type { Beginning } from '../tally.ts';
import { StatementReader } from './statements.ts';
import * as token from './tokens.ts';

const endsValue: ReadonlySet<number> = new Set([token.comma, token.semicolon, token.closeParenthesis, token.endOfFile]);

const named = (name: string, kind: FunctionKind) => ({ name, kind });

/** Reads the declarations of a file: the functions, and the function literals that variables are declared with. */
export class FileReader extends StatementReader {
  private readonly functions: MeasuredFunction[] = [];

  read(): MeasuredSource {
    const { lexer } = this;
    if (lexer.token !== token.endOfFile) this.expect(token.packageWord, '"package"');
    this.skipToSemicolon();
    while (lexer.token !== token.endOfFile) {
      this.declaration();
      if (lexer.token !== token.endOfFile) this.expect(token.semicolon, 'the end of a declaration');
    }
    return { functions: this.functions, lines: lexer.lines(), nloc: lexer.codeLines() };
  }

  private declaration(): void {
    const { lexer } = this;
    switch (lexer.token) {
      case token.semicolon:
        return;
      case token.funcWord:
        return this.functionDeclaration();
      case token.varWord:
        lexer.next();
        return this.variables();
      case token.importWord:
      case token.constWord:
      case token.typeWord:
        return this.skipToSemicolon();
      default:
        throw lexer.unexpected('a declaration');
    }
  }

  private functionDeclaration(): void {
    const { lexer } = this;
    const start = this.beginning();
    lexer.next();
    const receiver = lexer.token === token.openParenthesis ? this.receiver() : undefined;
    const own = lexer.text();
    this.expect(token.name, 'the name of a function');
    if (lexer.token === token.openBracket) this.skipGroup();
    this.signature();
    // Without a body it is written in assembly.
    if (lexer.token === token.openBrace) this.blockUpToEnd();
    const measured = receiver === undefined ? named(own, 'function') : named(`${receiver}.${own}`, 'method');
    this.functions.push(this.finish({ ...measured, start }));
    if (lexer.token === token.closeBrace) lexer.next();
  }

  /** The parameters and the results, of the function that begins with them. */
  private signature(): void {
    const { lexer } = this;
    this.tally = this.newTally();
    const { token: opener, line } = lexer;
    this.expect(token.openParenthesis, '"(" of the parameters');
    while (lexer.token !== token.closeParenthesis) {
      this.tally.parameters += 1;
      this.skipItem();
      if (lexer.token !== token.comma) break;
      lexer.next();
    }
    this.expectCloser(opener, line);
    lexer.next();
    this.skipType();
  }

  /** The name of the receiver's type: the last name outside of type parameters. */
  private receiver(): string | undefined {
    const { lexer } = this;
    let nameAt: number | undefined;
    let depth = 0;
    do {
      if (lexer.token === token.openBracket) {
        this.skipGroup();
        continue;
      }
      if (lexer.token === token.openParenthesis) depth += 1;
      else if (lexer.token === token.closeParenthesis) depth -= 1;
      else if (lexer.token === token.name) nameAt = lexer.start;
      else if (lexer.token !== token.sign && lexer.token !== token.comma)
        throw lexer.unexpected('")" after the receiver');
      lexer.next();
    } while (depth > 0);
    return nameAt === undefined ? undefined : lexer.wordAt(nameAt);
  }

  private variables(): void {
    const { lexer } = this;
    if (lexer.token !== token.openParenthesis) return this.variable();
    const { token: opener, line } = lexer;
    lexer.next();
    while (lexer.token === token.name || lexer.token === token.semicolon) {
      if (lexer.token === token.name) this.variable();
      else lexer.next();
    }
    this.expectCloser(opener, line);
    lexer.next();
  }

  private variable(): void {
    const { lexer } = this;
    const first = lexer.start;
    const names = [first];
    this.skipItem();
    while (lexer.token === token.comma) {
      lexer.next();
      names.push(lexer.start);
      this.skipItem();
    }
    if (lexer.token !== token.assignment) return;
    let at = 0;
    do {
      lexer.next();
      this.value(names[at] ?? first);
      at += 1;
    } while (lexer.token === token.comma);
  }

  /** A literal that is the whole value is a function of this name; any other belongs to no function. */
  private value(nameAt: number): void {
    const { lexer } = this;
    if (lexer.token === token.funcWord) {
      const start = this.beginning();
      lexer.next();
      this.signature();
      if (lexer.token === token.openBrace) {
        this.blockUpToEnd();
        const measured = this.finish({ ...named(lexer.wordAt(nameAt), 'function'), start });
        lexer.next();
        if (endsValue.has(lexer.token)) this.functions.push(measured);
      }
    }
    this.skipItem();
  }

  private beginning(): Beginning {
    return { line: this.lexer.line, codeAbove: this.lexer.codeAbove };
  }

  private finish(function_: { name: string; kind: FunctionKind; start: Beginning }): MeasuredFunction {
    const { lexer } = this;
    return this.tally.finish(function_, { end: lexer.codeLine, codeLines: lexer.codeLines() });
  }

  private skipToSemicolon(): void {
    const { lexer } = this;
    this.skipItem();
    while (lexer.token === token.comma || lexer.token === token.assignment) {
      lexer.next();
      this.skipItem();
    }
  }
}

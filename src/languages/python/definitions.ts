import type { Counting, FunctionKind } from '../measured.ts';
import type { Blocks } from './blocks.ts';
import { body, members } from './clauses.ts';
import type { Lexer } from './lexer.ts';
import type { Scopes } from './scopes.ts';
import { Score } from './score.ts';
import * as Token from './tokens.ts';

const accessors = new Map<string, FunctionKind>([
  ['property', 'getter'],
  ['cached_property', 'getter'],
  ['getter', 'getter'],
  ['setter', 'setter'],
]);

const accessorOf = (decorator: string): FunctionKind | undefined =>
  accessors.get(decorator.slice(decorator.lastIndexOf('.') + 1));

/** Reads what stands around functions and classes: nothing in it counts. */
export class Definitions {
  private readonly lexer: Lexer;
  private readonly scopes: Scopes;
  private readonly blocks: Blocks;
  private readonly counting: Counting;
  /** What the decorators above say of a method. */
  private accessor: FunctionKind | undefined;

  constructor(lexer: Lexer, scopes: Scopes, { blocks, counting }: { blocks: Blocks; counting: Counting }) {
    this.lexer = lexer;
    this.scopes = scopes;
    this.blocks = blocks;
    this.counting = counting;
  }

  /** After the `@`, to the end of the line. */
  readDecorator(): void {
    const { lexer } = this;
    for (let token = lexer.next(); token !== Token.newline; token = lexer.next()) {
      if (token === Token.name && lexer.depth === 0) this.accessor = accessorOf(lexer.word()) ?? this.accessor;
    }
  }

  /** After `def`, to the colon. The function begins on `line`, at its `async` where it has one. */
  readFunction(line: number): void {
    const { lexer, scopes } = this;
    const start = { line, codeAbove: lexer.codeLines };
    const name = this.readName();
    const score = new Score(this.counting);
    score.parameters = this.readParameters();
    this.skipToColon();
    const kind = scopes.isClass ? this.methodKind(name) : 'function';
    this.accessor = undefined;
    scopes.openFunction(name, kind, { start, score });
    this.blocks.openScope(body, line);
  }

  /** After `class`, to the colon. */
  readClass(line: number): void {
    const name = this.readName();
    this.skipToColon();
    this.accessor = undefined;
    this.scopes.openClass(name);
    this.blocks.openScope(members, line);
  }

  private methodKind(name: string): FunctionKind {
    return this.accessor ?? (name === '__init__' ? 'constructor' : 'method');
  }

  /** Of the words that Python has made its own over time, older files use some as names. */
  private readName(): string {
    const token = this.lexer.next();
    const name = this.lexer.word();
    if (!Token.isName(token) || name.includes('.')) throw this.lexer.expected('a name');
    return name;
  }

  private readParameters(): number {
    const { lexer } = this;
    let token = lexer.next();
    if (token === Token.bracket) token = this.skipBracket();
    if (token !== Token.parenthesis) throw lexer.expected("'('");
    let count = 0;
    let mayBegin = true;
    let lambdas = 0;
    while (lexer.depth > 0) {
      token = lexer.next();
      if (token === Token.lambda) lambdas += 1;
      else if (token === Token.colon && lambdas > 0) lambdas -= 1;
      if (lexer.depth > 1 ? token !== Token.parenthesis : token === Token.star) continue;
      if (mayBegin && (Token.isName(token) || token === Token.parenthesis)) count += 1;
      mayBegin = token === Token.comma && lambdas === 0;
    }
    return count;
  }

  /** Type parameters, to the token behind them. */
  private skipBracket(): number {
    const { lexer } = this;
    while (lexer.depth > 0) lexer.next();
    return lexer.next();
  }

  private skipToColon(): void {
    const { lexer } = this;
    for (;;) {
      const token = lexer.next();
      if (token === Token.colon && lexer.depth === 0) return;
      if (token === Token.newline) throw lexer.expected("':'");
    }
  }
}

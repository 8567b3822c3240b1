import type { Counting, MeasuredSource } from '../measured.ts';
import { Blocks } from './blocks.ts';
import * as Clauses from './clauses.ts';
import { Compounds, headed } from './compounds.ts';
import { Definitions } from './definitions.ts';
import { Expressions } from './expressions.ts';
import { Lexer } from './lexer.ts';
import { Scopes } from './scopes.ts';
import * as Token from './tokens.ts';
import { type Weights, weights } from './weights.ts';

/** Of the statements of a line. */
interface Begin {
  readonly line: number;
  readonly codeAbove: number;
  /** Whether a header stands before them. */
  readonly isInline: boolean;
}

/** Reads a file, one logical line after the other. */
export class Statements {
  private readonly lexer: Lexer;
  private readonly scopes: Scopes;
  private readonly blocks: Blocks;
  private readonly expressions: Expressions;
  private readonly definitions: Definitions;
  private readonly compounds: Compounds;
  private readonly weights: Weights;

  constructor(bytes: Uint8Array, { file, counting }: { readonly file: string; readonly counting: Counting }) {
    this.weights = weights[counting.python];
    this.lexer = new Lexer(bytes, file);
    this.scopes = new Scopes(counting, this.weights);
    this.blocks = new Blocks(this.lexer, this.scopes);
    this.expressions = new Expressions(this.lexer, this.weights.expression, this.scopes.score);
    this.definitions = new Definitions(this.lexer, this.scopes, { blocks: this.blocks, counting });
    const { lexer, scopes, blocks, expressions, definitions } = this;
    this.compounds = new Compounds({ lexer, scopes, blocks, expressions, definitions, weights: this.weights });
  }

  measure(): MeasuredSource {
    const { lexer, blocks } = this;
    for (let column = lexer.startLine(); column !== undefined; column = lexer.startLine()) {
      blocks.arrive(column);
      this.readLine();
    }
    blocks.end();
    return { functions: this.scopes.measured(), lines: lexer.lines, nloc: lexer.codeLines };
  }

  private readLine(): void {
    const { lexer } = this;
    const { top } = this.blocks;
    const { documents } = top;
    top.documents = false;
    const { line, codeLines: codeAbove } = lexer;
    const token = lexer.next();
    if (top.clause === Clauses.choice && token !== Token.caseWord) throw lexer.expected("'case'");
    if (token === Token.at) this.definitions.readDecorator();
    else {
      const first = this.compounds.read(token, this.takePrevious(token));
      if (first === headed) this.readInline();
      else if (documents && first === Token.text) this.readDocumented({ line, codeAbove, isInline: false });
      else this.readSimples(first);
    }
  }

  /** What the statement before was, with which an `else` may go on. */
  private takePrevious(token: number): Clauses.Clause | undefined {
    const { top } = this.blocks;
    const { previous } = top;
    const goesOn = token === Token.except || token === Token.finallyWord;
    if (previous === Clauses.attempt && !goesOn) throw this.lexer.expected("'except' or 'finally'");
    top.previous = undefined;
    return previous;
  }

  /** A body on the line of its header, if there is one. */
  private readInline(): void {
    const { lexer, blocks } = this;
    const { line, codeLines: codeAbove } = lexer;
    const token = lexer.next();
    if (token === Token.newline) return;
    blocks.top.inline = true;
    if (blocks.top.documents && token === Token.text) this.readDocumented({ line, codeAbove, isInline: true });
    else this.readSimples(token);
  }

  /** From a string that may be a docstring. */
  private readDocumented(begin: Begin): void {
    this.readFurther(this.readDocstring(begin));
  }

  private readSimples(first: number): void {
    this.readFurther(this.readSimple(first));
  }

  /** What stands on the same line after a statement that ended so. */
  private readFurther(ending: number): void {
    let end = ending;
    while (end === Token.semicolon) {
      const token = this.lexer.next();
      end = token === Token.newline ? token : this.readSimple(token);
    }
  }

  /** From its first string, which is read already; its lines hold no code, if it is one. */
  private readDocstring({ line, codeAbove, isInline }: Begin): number {
    const { lexer } = this;
    let token = lexer.next();
    while (token === Token.text) token = lexer.next();
    this.expressions.begin(this.scopes.score);
    if (token !== Token.newline && token !== Token.semicolon) return this.readRest(token);
    const isFollowed = token === Token.semicolon && (!isInline || lexer.line > line);
    // The line that is left next counts in any case.
    lexer.codeLines = codeAbove + Number(isInline) + Number(isFollowed) - 1;
    return token;
  }

  /** A simple statement, to the newline or semicolon behind it. */
  private readSimple(token: number): number {
    const { lexer, expressions } = this;
    expressions.begin(this.scopes.score);
    if (token === Token.match) return this.readPerhapsMatch();
    if (token === Token.assert) return this.readAssert();
    return this.readRest(token === Token.returnWord ? lexer.next() : token);
  }

  /** Of a simple statement, in which a colon comes before a type. */
  private readRest(token: number): number {
    let end = this.expressions.read(token);
    while (end === Token.colon) {
      const next = this.lexer.next();
      if (next === Token.newline) throw this.lexer.expected('an expression');
      end = this.expressions.read(next);
    }
    return end;
  }

  /** What is in it does not count for radon. */
  private readAssert(): number {
    const { lexer, expressions } = this;
    this.scopes.score.count('assert', lexer.line, this.weights.assertion, 0);
    expressions.weight = 0;
    const end = this.readRest(lexer.next());
    expressions.weight = this.weights.expression;
    return end;
  }

  /** `match` is a keyword only if the line ends with a colon. */
  private readPerhapsMatch(): number {
    const { lexer, expressions } = this;
    const { line } = lexer;
    const place = this.scopes.score.next;
    const end = expressions.read(Token.match);
    if (end !== Token.colon) return end;
    const next = lexer.next();
    if (next !== Token.newline) return this.readRest(next);
    this.compounds.openMatch(line, place);
    return next;
  }
}

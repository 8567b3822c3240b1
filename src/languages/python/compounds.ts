import type { Blocks } from './blocks.ts';
import * as Clauses from './clauses.ts';
import type { Definitions } from './definitions.ts';
import type { Expressions } from './expressions.ts';
import type { Lexer } from './lexer.ts';
import { readPattern } from './patterns.ts';
import type { Scopes } from './scopes.ts';
import * as Token from './tokens.ts';
import type { Weights } from './weights.ts';

interface Parts {
  readonly lexer: Lexer;
  readonly scopes: Scopes;
  readonly blocks: Blocks;
  readonly expressions: Expressions;
  readonly definitions: Definitions;
  readonly weights: Weights;
}

/** A header was read, and its body follows. */
export const headed = Token.start;

/** Reads the headers of compound statements and opens their bodies. */
export class Compounds {
  private readonly parts: Parts;
  private line = 0;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** `headed`; any other is the token with which a simple statement begins. */
  read(token: number, previous: Clauses.Clause | undefined): number {
    this.line = this.parts.lexer.line;
    switch (token) {
      case Token.ifWord:
        return this.readStructure('if', Clauses.branch);
      case Token.forWord:
        return this.readStructure('for', Clauses.loop);
      case Token.whileWord:
        return this.readStructure('while', Clauses.loop);
      case Token.withWord:
        return this.readHeader(Clauses.context);
      case Token.tryWord:
        return this.openBare(Clauses.attempt);
      case Token.asyncWord:
        return this.readAsync();
      case Token.define:
        this.parts.definitions.readFunction(this.line);
        return headed;
      case Token.classWord:
        this.parts.definitions.readClass(this.line);
        return headed;
      case Token.caseWord:
        return this.parts.blocks.top.clause === Clauses.choice ? this.readCase() : token;
      default:
        return this.readContinuation(token, previous);
    }
  }

  /** The `match` on `line`, whose header is known for one only at its end; `place` is where its point belongs. */
  openMatch(line: number, place: number): void {
    const { scopes, blocks } = this.parts;
    const { score } = scopes;
    score.count('match', line, 0, 1 + score.surcharge);
    score.moveLast(place);
    blocks.open(Clauses.choice, line);
  }

  private readContinuation(token: number, previous: Clauses.Clause | undefined): number {
    switch (token) {
      case Token.elif:
        this.require(previous === Clauses.branch, 'if');
        this.count('elif', 1, 1);
        return this.readHeader(Clauses.branch);
      case Token.elseWord:
        return this.readElse(previous);
      case Token.except:
        this.require(previous === Clauses.attempt || isHandler(previous), 'try');
        return this.readExcept();
      case Token.finallyWord:
        this.require(previous === Clauses.attempt || isHandler(previous) || previous === Clauses.success, 'try');
        return this.openBare(Clauses.cleanup);
      default:
        return token;
    }
  }

  private require(isThere: boolean, word: string): void {
    if (!isThere) throw this.parts.lexer.expected(`'${word}' before it`);
  }

  private count(construct: string, cyclomatic: number, cognitive: number): void {
    this.parts.scopes.score.count(construct, this.line, cyclomatic, cognitive);
  }

  private readStructure(word: string, clause: Clauses.Clause): number {
    this.count(word, 1, 1 + this.parts.scopes.score.surcharge);
    return this.readHeader(clause);
  }

  private readHeader(clause: Clauses.Clause): number {
    const token = this.parts.lexer.next();
    if (token === Token.colon) throw this.parts.lexer.expected('an expression');
    return this.finishHeader(token, clause);
  }

  private finishHeader(token: number, clause: Clauses.Clause): number {
    const { lexer, scopes, blocks, expressions } = this.parts;
    expressions.begin(scopes.score);
    if (expressions.read(token) !== Token.colon) throw lexer.expected("':'");
    blocks.open(clause, this.line);
    return headed;
  }

  /** Of a clause that is but its word and a colon. */
  private openBare(clause: Clauses.Clause): number {
    if (this.parts.lexer.next() !== Token.colon) throw this.parts.lexer.expected("':'");
    this.parts.blocks.open(clause, this.line);
    return headed;
  }

  private readAsync(): number {
    const token = this.parts.lexer.next();
    const isPrefix = token === Token.define || token === Token.forWord || token === Token.withWord;
    if (!isPrefix) return token;
    const { line } = this;
    if (token !== Token.define) return this.read(token, undefined);
    this.parts.definitions.readFunction(line);
    return headed;
  }

  private readElse(previous: Clauses.Clause | undefined): number {
    const { weights } = this.parts;
    if (previous === Clauses.branch) this.count('else', 0, 1);
    else if (previous === Clauses.loop) this.count('else', weights.loopElse, 1);
    else if (previous === Clauses.handler) this.count('else', 1, 0);
    else if (previous === Clauses.groupHandler) this.count('else', weights.exceptGroup, 0);
    else this.require(false, 'if');
    return this.openBare(isHandler(previous) ? Clauses.success : Clauses.otherwise);
  }

  private readExcept(): number {
    const { lexer, scopes, weights } = this.parts;
    let token = lexer.next();
    const isGroup = token === Token.star;
    if (isGroup) token = lexer.next();
    this.count('except', isGroup ? weights.exceptGroup : 1, 1 + scopes.score.surcharge);
    return this.finishHeader(token, isGroup ? Clauses.groupHandler : Clauses.handler);
  }

  private readCase(): number {
    const { lexer, blocks, scopes, weights, expressions } = this.parts;
    const pattern = readPattern(lexer);
    const isGuarded = pattern.end === Token.ifWord;
    this.count('case', weights.caseOf(pattern, { isGuarded, hasDefault: blocks.top.hasDefault }), 0);
    if (pattern.isName) blocks.top.hasDefault = true;
    if (isGuarded) return this.finishHeader(lexer.next(), Clauses.option);
    expressions.begin(scopes.score);
    blocks.open(Clauses.option, this.line);
    return headed;
  }
}

const isHandler = (clause: Clauses.Clause | undefined): boolean =>
  clause === Clauses.handler || clause === Clauses.groupHandler;

import { Tally } from '../tally.ts';
import * as token from './tokens.ts';
import { TypeReader } from './types.ts';

const deepest = 500;

/** What stands before a token: it says which `(` calls, which `[` begins a type, and which `-` is a sign. */
const afterOperator = 0;
const afterSign = 1;
const afterOperand = 2;

/** Reads expressions for their logical operators and for the function literals in them. */
export abstract class ExpressionReader extends TypeReader {
  /** Of the function that is read. */
  protected tally: Tally;
  /** The logical operator that came last in this tree of operands; its repetition costs nothing. */
  private operator = 0;
  private depth = 0;
  private readonly points: boolean;

  constructor(bytes: Uint8Array, { file, points }: { readonly file: string; readonly points: boolean }) {
    super(bytes, file);
    this.points = points;
    this.tally = this.newTally();
  }

  protected abstract block(): void;

  protected newTally(): Tally {
    return new Tally({ points: this.points });
  }

  protected deepen(): void {
    this.depth += 1;
    if (this.depth <= deepest) return;
    const { lexer } = this;
    throw lexer.malformed(lexer.line, `${lexer.shown()} is nested in more than ${deepest} blocks and brackets`);
  }

  protected rise(): void {
    this.depth -= 1;
  }

  /** Up to what ends a list of expressions. */
  protected expressions(): void {
    this.operator = 0;
    this.readOperands(false);
  }

  /** The same before a body, the `{` of which ends it. */
  protected expressionsBeforeBody(): void {
    this.operator = 0;
    this.readOperands(true);
  }

  private readOperands(endsAtBrace: boolean): void {
    const { lexer } = this;
    let before = afterOperator;
    for (;;) {
      switch (lexer.token) {
        case token.name:
        case token.literal:
        case token.step:
        case token.dot:
          before = afterOperand;
          lexer.next();
          break;
        case token.openParenthesis:
          // Parentheses that only group: the operators inside and outside are of one tree.
          if (before === afterOperator) this.between(this.operator);
          else this.bracketed();
          before = afterOperand;
          break;
        case token.openBracket:
          if (before === afterOperand) this.bracketed();
          else this.typeOrComposite();
          before = afterOperand;
          break;
        case token.structWord:
        case token.interfaceWord:
        case token.mapWord:
        case token.chanWord:
          this.typeOrComposite();
          before = afterOperand;
          break;
        case token.funcWord:
          this.functionTypeOrLiteral();
          before = afterOperand;
          break;
        case token.openBrace:
          if (endsAtBrace) return;
          this.bracketed();
          before = afterOperand;
          break;
        case token.and:
        case token.or:
          this.logical();
          before = afterOperator;
          break;
        case token.sign:
        case token.arrow:
          before = before === afterOperand ? afterOperator : afterSign;
          lexer.next();
          break;
        case token.unary:
          before = afterSign;
          lexer.next();
          break;
        case token.binary:
        case token.ellipsis:
          before = afterOperator;
          lexer.next();
          break;
        case token.comma:
        case token.assignment:
        case token.prefixWord:
        case token.returnWord:
        case token.constWord:
        case token.typeWord:
        case token.varWord:
          before = afterOperator;
          this.operator = 0;
          lexer.next();
          break;
        default:
          return;
      }
    }
  }

  private logical(): void {
    const { lexer, tally } = this;
    const isNew = lexer.token !== this.operator;
    this.operator = lexer.token;
    tally.count(lexer.token === token.and ? '&&' : '||', lexer.line, 1, isNew ? 1 : 0);
    lexer.next();
  }

  /** Arguments, an index, elements, or what a sign is put before: a tree of its own. */
  private bracketed(): void {
    const operator = this.operator;
    this.between(0);
    this.operator = operator;
  }

  private between(operator: number): void {
    const { lexer } = this;
    const { token: opener, line } = lexer;
    this.deepen();
    lexer.next();
    this.operator = operator;
    this.readOperands(false);
    while (lexer.token === token.semicolon || lexer.token === token.colon) {
      lexer.next();
      this.expressions();
    }
    this.expectCloser(opener, line);
    lexer.next();
    this.rise();
  }

  /** A `{` right after such a type holds elements, even in the head of a statement. */
  private typeOrComposite(): void {
    this.skipType();
    if (this.lexer.token === token.openBrace) this.bracketed();
  }

  private functionTypeOrLiteral(): void {
    const { lexer, operator, tally } = this;
    lexer.next();
    this.skipParameters();
    this.skipType();
    if (lexer.token !== token.openBrace) return;
    tally.surcharge += 1;
    this.block();
    tally.surcharge -= 1;
    this.operator = operator;
  }
}

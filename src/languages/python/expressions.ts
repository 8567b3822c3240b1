import { Frame } from './frame.ts';
import type { Lexer } from './lexer.ts';
import { conditional, type Score } from './score.ts';
import * as Token from './tokens.ts';

/** Reads expressions and counts what they hold. */
export class Expressions {
  /** What a construct in here adds to the cyclomatic complexity. */
  weight: number;
  private readonly lexer: Lexer;
  private readonly frames: Frame[] = [new Frame()];
  private frame: Frame = new Frame();
  private depth = 0;
  private score: Score;

  constructor(lexer: Lexer, weight: number, score: Score) {
    this.lexer = lexer;
    this.weight = weight;
    this.score = score;
    this.begin(score);
  }

  /** A statement begins that counts for `score`. */
  begin(score: Score): void {
    this.score = score;
    this.depth = 0;
    this.frame = this.frameAt(0);
    this.frame.begin(false, score.next);
  }

  /** From a token that is already read to the one that ends the line, the statement, or its header. */
  read(first: number): number {
    const { lexer } = this;
    let last = Token.start;
    for (let token = first; ; token = lexer.next()) {
      switch (token) {
        case Token.name:
        case Token.operator:
        case Token.literal:
        case Token.text:
          last = token;
          break;
        case Token.parenthesis:
        case Token.bracket:
        case Token.brace:
        case Token.field:
        case Token.specField:
          this.open(token === Token.parenthesis && last >= Token.firstBeforeTree);
          last = token;
          break;
        case Token.close:
          last = this.close(last);
          break;
        case Token.comma:
        case Token.assign:
          this.endElement(last);
          last = token;
          break;
        case Token.newline:
        case Token.semicolon:
          this.endElement(last);
          return token;
        case Token.colon:
          if (this.endsHeader(last)) return token;
          last = token;
          break;
        default:
          this.readKeyword(token, last);
          last = token;
      }
    }
  }

  private readKeyword(token: number, last: number): void {
    switch (token) {
      case Token.and:
      case Token.or:
        this.countLogical(token, last);
        break;
      case Token.ifWord:
        this.countIf(last);
        break;
      case Token.elseWord:
        this.startElse(last);
        break;
      case Token.forWord:
        this.startComprehension(last);
        break;
      case Token.lambda:
        this.startLambda();
        break;
      case Token.yieldWord:
        this.frame.plain = false;
        break;
      case Token.at:
      case Token.star:
      case Token.bar:
      case Token.match:
      case Token.caseWord:
      case Token.asyncWord:
        break;
      default:
        throw this.lexer.expected('an expression');
    }
  }

  private startLambda(): void {
    const { frame } = this;
    if (frame.lambdas === 0) frame.floor = frame.raised;
    frame.lambdas += 1;
    frame.plain = false;
    frame.touched = true;
  }

  private open(grouping: boolean): void {
    this.depth += 1;
    this.frame = this.frameAt(this.depth);
    this.frame.begin(grouping, this.score.next);
  }

  private close(last: number): number {
    const { frame } = this;
    if (last === Token.group) this.merge();
    const isGroup = frame.grouping && frame.plain;
    if (frame.touched && !isGroup) this.settle(frame);
    this.depth -= 1;
    this.frame = this.frameAt(this.depth);
    if (frame.conditionals > 0) {
      this.frame.conditionals += frame.conditionals;
      this.frame.branch += frame.conditionals;
      this.frame.touched = true;
    }
    return isGroup ? Token.group : Token.close;
  }

  private frameAt(depth: number): Frame {
    const known = this.frames[depth];
    if (known) return known;
    const added = new Frame();
    this.frames.push(added);
    return added;
  }

  /** The parentheses just closed are an operand: what they hold goes on with the run of operators out here. */
  private merge(): void {
    const { frame } = this;
    const group = this.frameAt(this.depth + 1);
    if (group.first === 0) return;
    if (group.first === frame.last) this.score.cheapen(group.firstPoint);
    if (frame.first === 0) {
      frame.first = group.first;
      frame.firstPoint = group.firstPoint;
    }
    frame.last = group.last;
    frame.touched = true;
  }

  private countLogical(token: number, last: number): void {
    if (last === Token.group) this.merge();
    const { frame, score } = this;
    if (frame.first === 0) {
      frame.first = token;
      frame.firstPoint = score.next;
    }
    score.count(token === Token.and ? 'and' : 'or', this.lexer.line, this.weight, frame.last === token ? 0 : 1);
    frame.last = token;
    frame.touched = true;
  }

  private countIf(last: number): void {
    const { frame, score } = this;
    const { line } = this.lexer;
    if (last === Token.group) this.merge();
    frame.plain = false;
    frame.touched = true;
    frame.startTree();
    if (frame.comprehension) {
      score.count('if', line, this.weight, 0);
      return;
    }
    if (frame.branch > 0) score.deepen(frame.branchPoint, frame.branch);
    score.count(conditional, line, this.weight, 1 + score.surcharge);
    frame.conditionals += 1;
    frame.pending += 1;
  }

  private startElse(last: number): void {
    const { frame } = this;
    if (frame.pending === 0) throw this.lexer.expected("an 'if' before it");
    if (last === Token.group) this.merge();
    frame.pending -= 1;
    this.raise();
  }

  /** Into a place where each conditional costs one more. */
  private raise(): void {
    this.score.surcharge += 1;
    this.frame.raised += 1;
    this.frame.startBranch(this.score.next);
  }

  private startComprehension(last: number): void {
    const { frame } = this;
    if (this.depth === 0) throw this.lexer.expected('an expression');
    this.endElement(last);
    frame.comprehension = true;
    frame.touched = true;
    this.score.count('for', this.lexer.line, this.weight, 0);
  }

  /** A comma, or whatever else ends an operand tree; within the parameters of a lambda nothing else does. */
  private endElement(last: number): void {
    const { frame } = this;
    if (last === Token.group) this.merge();
    frame.plain = false;
    if (!frame.touched) return;
    if (frame.lambdas > 0) this.lower(frame, frame.floor);
    else this.settle(frame);
  }

  /** Out of the branches that end here. */
  private lower(frame: Frame, to: number): void {
    this.score.surcharge -= frame.raised - to;
    frame.raised = to;
    frame.startBranch(this.score.next);
  }

  private settle(frame: Frame): void {
    if (frame.pending > 0) throw this.lexer.expected("'else'");
    this.lower(frame, 0);
    frame.touched = frame.comprehension || frame.conditionals > 0;
  }

  /** Whether a colon ends what is read: that of a lambda, a slice or a pair does not. */
  private endsHeader(last: number): boolean {
    const { frame } = this;
    if (frame.lambdas > 0) {
      if (last === Token.group) this.merge();
      frame.lambdas -= 1;
      if (frame.lambdas === 0) this.lower(frame, frame.floor);
      this.raise();
      return false;
    }
    this.endElement(last);
    return this.depth === 0;
  }
}

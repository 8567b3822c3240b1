import type { Lexer } from './lexer.ts';
import * as Token from './tokens.ts';

/** Of a `case`. */
export interface Pattern {
  /** A mere name, which radon takes for an `else`. */
  readonly isName: boolean;
  /** Whether it matches all, as its last alternative is a name: ruff's rule. */
  readonly isIrrefutable: boolean;
  /** What comes after it: `if` or a colon. */
  readonly end: number;
}

const constants = new Set(['None', 'True', 'False']);

const isCapture = (name: string): boolean => !constants.has(name) && !name.includes('.');

/** The names and operators of a pattern, without parentheses that only group. */
class Reading {
  private names = 0;
  private others = 0;
  private alternatives = 1;
  private isSequence = false;

  read(token: number, word: () => string): void {
    if (token === Token.comma) this.isSequence = true;
    else if (token === Token.bar) this.startAlternative();
    else if (Token.isName(token) && isCapture(word())) this.names += 1;
    else this.others += 1;
  }

  private startAlternative(): void {
    this.alternatives += 1;
    this.names = 0;
    this.others = 0;
  }

  /** Whether parentheses here begin a pattern, and not what a class is matched with. */
  get isEmpty(): boolean {
    return this.names + this.others === 0 && !this.isSequence;
  }

  result(end: number): Pattern {
    const isIrrefutable = this.names > 0 && this.others === 0 && !this.isSequence;
    return { isName: isIrrefutable && this.names === 1 && this.alternatives === 1, isIrrefutable, end };
  }
}

/** From behind the word `case` to the colon, or to the `if` of a guard. */
export function readPattern(lexer: Lexer): Pattern {
  const reading = new Reading();
  const word = (): string => lexer.word();
  for (;;) {
    const token = lexer.next();
    if (token === Token.newline) throw lexer.expected("':'");
    if (lexer.depth === 0 && (token === Token.colon || token === Token.ifWord)) return reading.result(token);
    if (isOpening(token) && !(token === Token.parenthesis && reading.isEmpty)) {
      skip(lexer);
      reading.read(token, word);
    } else if (token !== Token.parenthesis && token !== Token.close) reading.read(token, word);
  }
}

const isOpening = (token: number): boolean =>
  token === Token.parenthesis || token === Token.bracket || token === Token.brace || token === Token.field;

/** To the end of the bracket that was just opened. */
function skip(lexer: Lexer): void {
  const outside = lexer.depth - 1;
  while (lexer.depth > outside) lexer.next();
}

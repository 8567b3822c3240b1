import * as byte from './bytes.ts';
import { Source, wideBlankLength } from './source.ts';
import * as token from './tokens.ts';
import { wordAt } from './word-table.ts';

/** Text to tokens: one at a time, the one that is due next. */
export abstract class Lexer extends Source {
  protected kind: number = token.endOfFile;
  /** Which word with a meaning of its own the name is, or 0. */
  protected word = 0;
  /** Offsets of the token. */
  protected start = 0;
  protected end = 0;
  /** The line of the token, and how many lines hold code up to it. */
  protected tokenLine = 0;
  protected tokenCode = 0;
  /** The same for the end of the token before. */
  protected endLine = 0;
  protected endCode = 0;

  protected next(): void {
    const { bytes } = this;
    this.endLine = this.line;
    this.endCode = this.codeLines;
    this.newline = false;
    this.word = 0;
    let { at } = this;
    while (bytes[at] === byte.space) at += 1;
    let first = bytes[at] ?? 0;
    if (byte.beginsTrivia[first] === 1) {
      at = this.skipTrivia(at);
      first = bytes[at] ?? 0;
    }
    this.start = at;
    this.tokenLine = this.line;
    if (first === byte.nul && this.isAtEnd(at)) {
      this.tokenCode = this.codeLines;
      this.take(this.openComment > 0 ? token.broken : token.endOfFile, at);
      return;
    }
    this.holdCode();
    this.tokenCode = this.codeLines;
    if (byte.beginsName[first] === 1) this.readName(at);
    else if (byte.standsAlone[first] === 1) this.take(first, at + 1);
    else if (byte.isDigit[first] === 1) this.readNumber(at);
    else this.readPunctuation(first, at);
  }

  private take(kind: number, end: number): void {
    this.kind = kind;
    this.at = end;
    this.end = end;
  }

  private readName(start: number): void {
    const { bytes } = this;
    const end = this.nameEnd(start);
    this.take(token.name, end);
    this.word = wordAt(bytes, start, end);
  }

  /** Where the name ends that is here. */
  protected nameEnd(start: number): number {
    const { bytes } = this;
    let at = start;
    while (byte.isNameByte[bytes[at] ?? 0] === 1) at += 1;
    const stop = bytes[at] ?? 0;
    return stop === byte.backslash || stop >= byte.firstBeyondAscii ? this.wideNameEnd(at) : at;
  }

  /** Escapes and what is beyond ASCII are not looked at closely, except for blanks. */
  private wideNameEnd(start: number): number {
    const { bytes } = this;
    let at = start;
    for (;;) {
      const stop = bytes[at] ?? 0;
      if (byte.isNameByte[stop] === 1) at += 1;
      else if (stop === byte.backslash) at = this.escapeEnd(at);
      else if (stop >= byte.firstBeyondAscii && wideBlankLength(bytes, at) === 0) at += 1;
      else return at;
    }
  }

  /** After `\u0061` or `\u{61}`. */
  private escapeEnd(start: number): number {
    const { bytes } = this;
    if (bytes[start + 2] !== byte.openBrace) return Math.min(start + 2, this.length);
    let at = start + 3;
    while (byte.isNameByte[bytes[at] ?? 0] === 1) at += 1;
    return bytes[at] === byte.closeBrace ? at + 1 : at;
  }

  private readNumber(start: number): void {
    const { bytes } = this;
    const isHexadecimal = bytes[start] === byte.zero && ((bytes[start + 1] ?? 0) | 0x20) === byte.lowerX;
    let at = start;
    for (;;) {
      const digit = bytes[at] ?? 0;
      if (byte.isNameByte[digit] === 0 && digit !== byte.dot) break;
      at += 1;
      const isExponent = (digit | 0x20) === byte.lowerE && !isHexadecimal;
      if (isExponent && (bytes[at] === byte.plus || bytes[at] === byte.minus)) at += 1;
    }
    this.take(token.number, at);
  }

  private readString(quote: number, start: number): void {
    const { bytes } = this;
    let at = start + 1;
    for (;;) {
      while (byte.stopsString[bytes[at] ?? 0] === 0) at += 1;
      const stop = bytes[at];
      if (stop === quote) return this.take(token.string, at + 1);
      if (stop === byte.backslash) at = this.afterEscape(at);
      else if (stop === byte.lineFeed || stop === byte.carriageReturn || this.isAtEnd(at)) break;
      else at = this.afterTextByte(at);
    }
    this.take(token.broken, at);
  }

  /** After a backslash and what it escapes, which may be a line break. */
  protected afterEscape(at: number): number {
    const next = this.afterTextByte(at + 1);
    return Math.min(next, this.length);
  }

  /** After a byte of a token, which may be a line break; blank lines inside of a token hold code. */
  protected afterTextByte(at: number): number {
    const next = this.afterLineBreak(at);
    if (next === at) return at + 1;
    this.line += 1;
    this.holdCode();
    return next;
  }

  private readPunctuation(first: number, at: number): void {
    const { bytes } = this;
    const second = bytes[at + 1] ?? 0;
    switch (first) {
      case byte.singleQuote:
      case byte.doubleQuote:
        return this.readString(first, at);
      case byte.equals:
        if (second === byte.greaterThan) return this.take(token.arrow, at + 2);
        if (second !== byte.equals) return this.take(token.equals, at + 1);
        return this.take(token.operator, bytes[at + 2] === byte.equals ? at + 3 : at + 2);
      case byte.bang:
        if (second !== byte.equals) return this.take(token.bang, at + 1);
        return this.take(token.operator, bytes[at + 2] === byte.equals ? at + 3 : at + 2);
      case byte.dot:
        if (byte.isDigit[second] === 1) return this.readNumber(at);
        if (second === byte.dot && bytes[at + 2] === byte.dot) return this.take(token.ellipsis, at + 3);
        return this.take(token.dot, at + 1);
      case byte.question:
        return this.readQuestion(second, at);
      case byte.ampersand:
        return this.readLogical(token.and, second === first, at);
      case byte.bar:
        return this.readLogical(token.or, second === first, at);
      case byte.plus:
      case byte.minus:
        return second === first ? this.take(token.increment, at + 2) : this.readArithmetic(first, second, at + 1);
      case byte.star:
        if (second !== byte.star) return this.readArithmetic(token.star, second, at + 1);
        return this.readArithmetic(token.operator, bytes[at + 2] ?? 0, at + 2);
      case byte.percent:
      case byte.caret:
        return this.readArithmetic(token.operator, second, at + 1);
      case byte.slash:
        return this.readArithmetic(token.slash, second, at + 1);
      case byte.lessThan:
        if (second === byte.lessThan) return this.readArithmetic(token.operator, bytes[at + 2] ?? 0, at + 2);
        return second === byte.equals ? this.take(token.operator, at + 2) : this.take(token.lessThan, at + 1);
      case byte.hash:
        return this.readPrivateName(at);
      default:
        return this.take(token.broken, at + 1);
    }
  }

  private readArithmetic(kind: number, next: number, end: number): void {
    if (next === byte.equals) this.take(token.assignment, end + 1);
    else this.take(kind, end);
  }

  private readLogical(kind: number, isDouble: boolean, at: number): void {
    if (!isDouble) return this.readArithmetic(this.bytes[at] ?? 0, this.bytes[at + 1] ?? 0, at + 1);
    if (this.bytes[at + 2] === byte.equals) this.take(token.logicalAssignment, at + 3);
    else this.take(kind, at + 2);
  }

  private readQuestion(second: number, at: number): void {
    if (second === byte.question) return this.readLogical(token.nullish, true, at);
    // `a?.5:b` is a conditional.
    const isChain = second === byte.dot && byte.isDigit[this.bytes[at + 2] ?? 0] === 0;
    if (isChain) this.take(token.optionalDot, at + 2);
    else this.take(token.question, at + 1);
  }

  private readPrivateName(at: number): void {
    const end = this.nameEnd(at + 1);
    this.take(end === at + 1 ? token.broken : token.privateName, end);
  }
}

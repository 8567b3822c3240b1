import * as byte from './bytes.ts';
import { OperatorReader } from './operators.ts';
import { isDigit, isNumber, isWord, isWordStart } from './sorts.ts';
import * as token from './tokens.ts';

/** Reads what is longer than a byte and no word; comments too. */
export class LiteralReader extends OperatorReader {
  /** Everything but a word; `at` is already after its first byte. */
  protected otherToken(first: number, start: number): number {
    switch (first) {
      case byte.dot:
        return this.readDot(start);
      case byte.doubleQuote:
        return this.readQuoted(first, 'string');
      case byte.singleQuote:
        return this.readQuoted(first, 'rune');
      case byte.backtick:
        return this.readRaw();
      default:
        return isDigit[first] === 1 ? this.readNumber(start) : this.readOperator(first);
    }
  }

  private readNumber(start: number): number {
    const { bytes } = this;
    let at = start + 1;
    while (isNumber[bytes[at] ?? 0] === 1) at += 1;
    this.at = at;
    return token.literal;
  }

  private readDot(start: number): number {
    const { bytes } = this;
    if (isDigit[bytes[start + 1] ?? 0] === 1) return this.readNumber(start);
    const after = this.selectorsEnd(start);
    if (after > start) {
      this.at = after;
      return token.name;
    }
    if (bytes[start + 1] !== byte.dot || bytes[start + 2] !== byte.dot) return token.dot;
    this.at = start + 3;
    return token.ellipsis;
  }

  private readQuoted(quote: number, what: string): number {
    const { bytes, end } = this;
    for (let at = this.at; at < end; at += 1) {
      const found = bytes[at];
      if (found === quote) {
        this.at = at + 1;
        return token.literal;
      }
      if (found === byte.lineFeed) break;
      if (found === byte.backslash && bytes[at + 1] !== byte.lineFeed) at += 1;
    }
    this.at = this.lineEnd(this.at);
    throw this.malformed(this.line, `the ${what} ${this.quoted()} is never closed`);
  }

  private readRaw(): number {
    const close = this.bytes.indexOf(byte.backtick, this.at);
    if (close === -1) throw this.malformed(this.line, 'the raw string "`" is never closed');
    const { line } = this;
    this.countLines(this.at, close);
    this.codeAbove += this.line - line;
    this.codeLine = this.line;
    this.at = close + 1;
    return token.literal;
  }

  protected commentEnd(start: number): number {
    const { bytes, end, line } = this;
    for (let at = start + 2; at < end; at += 1) {
      const found = bytes[at];
      if (found === byte.asterisk && bytes[at + 1] === byte.slash) return at + 2;
      if (found === byte.lineFeed) this.endLine();
    }
    throw this.malformed(line, 'the comment "/*" is never closed');
  }

  protected selectorsEnd(start: number): number {
    const { bytes } = this;
    let at = start;
    while (bytes[at] === byte.dot && isWordStart[bytes[at + 1] ?? 0] === 1) {
      at += 2;
      while (isWord[bytes[at] ?? 0] === 1) at += 1;
    }
    return at;
  }
}

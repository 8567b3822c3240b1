import * as byte from './bytes.ts';
import { wordToken } from './keywords.ts';
import { LiteralReader } from './literals.ts';
import { blank, firstSort, isInert, isWord, lineEnd, solidus, sortOf, word } from './sorts.ts';
import * as token from './tokens.ts';

/** Reads one token after the other, and counts the lines that hold any. */
export class Lexer extends LiteralReader {
  constructor(bytes: Uint8Array, file: string) {
    super(bytes, file);
    this.next();
  }

  next(): void {
    const { bytes, end } = this;
    let { at } = this;
    while (at < end) {
      const first = bytes[at] ?? 0;
      const sort = sortOf[first] ?? 0;
      if (sort === word) return this.readWord(at);
      if (sort === blank) {
        do at += 1;
        while (bytes[at] === byte.tab);
      } else if (sort < firstSort) return this.take(sort, at);
      else if (sort === lineEnd) {
        if (this.token >= token.firstThatEnds) return this.putSemicolon(at);
        this.endLine();
        at += 1;
      } else if (sort === solidus && bytes[at + 1] === byte.slash) at = this.lineEnd(at);
      else if (sort === solidus && bytes[at + 1] === byte.asterisk) {
        const { line } = this;
        const after = this.commentEnd(at);
        if (this.line > line && this.token >= token.firstThatEnds) return this.putSemicolon(after);
        at = after;
      } else return this.readOther(first, at);
    }
    if (this.token >= token.firstThatEnds) return this.putSemicolon(at);
    this.start = at;
    this.at = at;
    this.token = token.endOfFile;
  }

  /**
   * To the next bracket, where nothing but brackets matters, as in a type or a table: several times as fast as from
   * token to token. The end of the file is taken for one.
   */
  nextBracket(): void {
    const { bytes } = this;
    let { at } = this;
    for (;;) {
      while (isInert[bytes[at] ?? 0] === 1) at += 1;
      const first = bytes[at] ?? 0;
      const sort = sortOf[first] ?? 0;
      if (sort < firstSort) return this.take(sort, at);
      if (at >= this.end) break;
      if (sort === lineEnd) {
        this.endLine();
        at = this.markCode(at + 1);
      } else if (sort === solidus) at = this.markCode(this.solidusEnd(at));
      else {
        this.readOther(first, at);
        at = this.at;
      }
    }
    this.start = at;
    this.at = at;
    this.token = token.endOfFile;
  }

  /** After blanks; what stands there is code, unless it ends the line or may be a comment. */
  private markCode(start: number): number {
    const { bytes } = this;
    let at = start;
    while (sortOf[bytes[at] ?? 0] === blank) at += 1;
    const sort = sortOf[bytes[at] ?? 0];
    if (sort !== lineEnd && sort !== solidus && at < this.end) this.codeLine = this.line;
    return at;
  }

  /** After a comment, or a mere slash. */
  private solidusEnd(start: number): number {
    const second = this.bytes[start + 1];
    if (second === byte.slash) return this.lineEnd(start);
    if (second === byte.asterisk) return this.commentEnd(start);
    this.codeLine = this.line;
    return start + 1;
  }

  /** The word at this offset. */
  wordAt(start: number): string {
    const { bytes } = this;
    let at = start;
    while (isWord[bytes[at] ?? 0] === 1) at += 1;
    return this.textBetween(start, at);
  }

  /** The end of a line holds no code, so that only the token changes. */
  private putSemicolon(at: number): void {
    this.start = at;
    this.at = at;
    this.token = token.semicolon;
  }

  /** A word, or a name with all that is selected from it: `a.b.c`. */
  private readWord(start: number): void {
    const { bytes } = this;
    let at = start + 1;
    while (isWord[bytes[at] ?? 0] === 1) at += 1;
    this.codeLine = this.line;
    this.start = start;
    this.token = wordToken(bytes, start, at);
    this.at = bytes[at] === byte.dot && this.token === token.name ? this.selectorsEnd(at) : at;
  }

  /** A token of one byte. */
  private take(found: number, start: number): void {
    this.codeLine = this.line;
    this.start = start;
    this.at = start + 1;
    this.token = found;
  }

  private readOther(first: number, start: number): void {
    this.codeLine = this.line;
    this.start = start;
    this.at = start + 1;
    this.token = this.otherToken(first, start);
  }
}

import type { GateError } from '../../model/errors.ts';
import * as byte from './bytes.ts';
import { Functions } from './functions.ts';
import { wideBlankLength } from './source.ts';
import * as token from './tokens.ts';

/** JSX, which has tokens of its own: read byte by byte, except for what is between braces. */
export abstract class Markup extends Functions {
  /** At `<`. */
  protected jsxElement(): void {
    this.at = this.start + 1;
    this.element();
    this.next();
  }

  /** From after its `<` to after its last `>`. */
  private element(): void {
    this.deepen();
    if (this.upcoming() !== byte.greaterThan) {
      this.markupName('the name of an element');
      if (this.upcoming() === byte.lessThan && this.typescript) this.elementTypeArguments();
      while (this.attribute());
    }
    if (this.upcoming() === byte.slash) {
      this.at += 1;
      this.mark(byte.greaterThan);
    } else {
      this.at += 1;
      this.children();
    }
    this.leave();
  }

  /** The next byte inside of a tag, which is code. */
  private upcoming(): number {
    this.at = this.skipTrivia(this.at);
    this.holdCode();
    return this.bytes[this.at] ?? 0;
  }

  private mark(expected: number): void {
    if (this.upcoming() !== expected) throw this.strange(token.describeToken(expected));
    this.at += 1;
  }

  private strange(expected: string): GateError {
    const found = this.isAtEnd(this.at) ? 'the end of the file' : `"${this.shown(this.at, this.at + 1)}"`;
    return this.malformed(`expected ${expected} but found ${found}`, this.line);
  }

  private markupName(expected: string): void {
    const start = this.at;
    while (this.isInMarkupName()) this.at += 1;
    if (this.at === start) throw this.strange(expected);
  }

  private isInMarkupName(): boolean {
    const found = this.bytes[this.at] ?? 0;
    if (found >= byte.firstBeyondAscii) return wideBlankLength(this.bytes, this.at) === 0;
    return byte.isNameByte[found] === 1 || found === byte.minus || found === byte.dot || found === byte.colon;
  }

  private elementTypeArguments(): void {
    this.next();
    if (!this.typeArguments()) throw this.unexpected('a type argument');
    // The token that was read ahead is no token here.
    this.at = this.start;
    this.line = this.tokenLine;
    this.lastCodeLine = this.tokenLine;
    this.codeLines = this.tokenCode;
  }

  private attribute(): boolean {
    const first = this.upcoming();
    if (first === byte.slash || first === byte.greaterThan) return false;
    if (first === byte.openBrace) {
      this.container();
      return true;
    }
    this.markupName('an attribute, ">" or "/>"');
    if (this.upcoming() !== byte.equals) return true;
    this.at += 1;
    this.attributeValue(this.upcoming());
    return true;
  }

  private attributeValue(first: number): void {
    if (first === byte.openBrace) return this.container();
    if (first === byte.singleQuote || first === byte.doubleQuote) return this.attributeString(first);
    if (first !== byte.lessThan) throw this.strange('the value of an attribute');
    this.at += 1;
    this.element();
  }

  private attributeString(quote: number): void {
    const { bytes, line } = this;
    let at = this.at + 1;
    while (bytes[at] !== quote) {
      if (this.isAtEnd(at)) throw this.malformed('a string without an end', line);
      at = this.afterTextByte(at);
    }
    this.at = at + 1;
  }

  /** `{expression}`, `{...spread}`, or `{}` around a comment. */
  private container(): void {
    this.at += 1;
    this.next();
    this.eat(token.ellipsis);
    if (this.kind !== token.closeBrace) this.expression(0);
    // What follows the brace is text, not a token.
    if (this.kind !== token.closeBrace) throw this.unexpected('"}"');
  }

  /** Up to the closing tag and past it. */
  private children(): void {
    const { bytes, line } = this;
    for (;;) {
      while (byte.stopsMarkup[bytes[this.at] ?? 0] === 0) this.at += 1;
      const stop = bytes[this.at];
      if (stop === byte.openBrace) this.container();
      else if (stop === byte.lessThan) {
        this.at += 1;
        if (this.upcoming() === byte.slash) return this.closingTag();
        this.element();
      } else if (this.isAtEnd(this.at)) throw this.malformed('an element without an end', line);
      else this.afterMarkupByte();
    }
  }

  private closingTag(): void {
    this.at += 1;
    if (this.upcoming() !== byte.greaterThan) this.markupName('the name of an element');
    this.mark(byte.greaterThan);
  }

  /** A blank line between elements means nothing and holds no code. */
  private afterMarkupByte(): void {
    const next = this.afterLineBreak(this.at);
    if (next === this.at) {
      this.at += 1;
      return;
    }
    this.line += 1;
    this.at = next;
    while (this.bytes[this.at] === byte.space || this.bytes[this.at] === byte.tab) this.at += 1;
    if (this.afterLineBreak(this.at) === this.at) this.holdCode();
  }
}

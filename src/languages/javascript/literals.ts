import * as byte from './bytes.ts';
import { Reader } from './reader.ts';
import * as token from './tokens.ts';

/** What follows a piece of a template's text. */
const substitution = 1;
const end = 2;
const nothing = 3;

/** Tokens that only the grammar can tell from others: templates and regular expressions. */
export abstract class Literals extends Reader {
  protected abstract expression(context: number): number;
  protected abstract freshType(): boolean;

  /** At the backtick. */
  protected template(): void {
    const first = this.tokenLine;
    this.deepen();
    let follows = this.templateText();
    while (follows === substitution) {
      this.next();
      this.expression(0);
      // What follows the brace is text, not a token.
      if (this.kind !== token.closeBrace) throw this.unexpected('"}" in the template');
      follows = this.templateText();
    }
    if (follows === nothing) throw this.malformed('a template without an end', first);
    this.leave();
    this.next();
  }

  /** At the backtick of a template that is a type. */
  protected templateType(): boolean {
    this.deepen();
    let follows = this.templateText();
    while (follows === substitution) {
      this.next();
      if (!this.freshType() || this.kind !== token.closeBrace) return false;
      follows = this.templateText();
    }
    this.leave();
    if (follows === nothing) return false;
    this.next();
    return true;
  }

  private templateText(): typeof substitution | typeof end | typeof nothing {
    const { bytes } = this;
    let { at } = this;
    for (;;) {
      while (byte.stopsTemplate[bytes[at] ?? 0] === 0) at += 1;
      const stop = bytes[at];
      if (stop === byte.backtick) {
        this.at = at + 1;
        return end;
      }
      if (stop === byte.dollar && bytes[at + 1] === byte.openBrace) {
        this.at = at + 2;
        return substitution;
      }
      if (this.isAtEnd(at)) return nothing;
      at = stop === byte.backslash ? this.afterEscape(at) : this.afterTextByte(at);
    }
  }

  /** At the slash, where an operand is due. */
  protected regularExpression(): void {
    const { bytes } = this;
    let at = this.start + 1;
    let isClass = false;
    for (;;) {
      while (byte.stopsRegularExpression[bytes[at] ?? 0] === 0) at += 1;
      const stop = bytes[at];
      if (stop === byte.slash && !isClass) break;
      if (this.afterLineBreak(at) !== at || this.isAtEnd(at))
        throw this.malformed('a regular expression without an end', this.tokenLine);
      if (stop === byte.openBracket) isClass = true;
      else if (stop === byte.closeBracket) isClass = false;
      at += stop === byte.backslash && this.afterLineBreak(at + 1) === at + 1 ? 2 : 1;
    }
    this.at = this.nameEnd(at + 1);
    this.next();
  }
}

import {
  backslash,
  carriageReturn,
  closeBrace,
  doubleQuote,
  isSpecialInFormat,
  isSpecialInString,
  lineFeed,
  openBrace,
} from './characters.ts';
import { Cursor } from './cursor.ts';

/** An f-string or t-string that is not closed yet. */
interface Format {
  readonly quote: number;
  readonly long: boolean;
  readonly raw: boolean;
  readonly line: number;
}

const none = -1;
const capitalN = 0x4e;

const isLineEnd = (byte: number | undefined): boolean => byte === lineFeed || byte === carriageReturn;

/** Over strings. Of those that hold fields, over the text up to the next field. */
export class Strings extends Cursor {
  private readonly formats: Format[] = [];
  /** Where a `{` begins a field. */
  protected fieldAt = none;

  /** From the first quote on. */
  protected passString(): void {
    const { line } = this;
    const quote = this.text[this.at] ?? doubleQuote;
    const long = this.isTriple(quote);
    this.at += long ? 3 : 1;
    for (;;) {
      this.passPlain(isSpecialInString);
      const byte = this.text[this.at];
      if (byte === quote && (!long || this.isTriple(quote))) break;
      this.passSpecial(byte, { long, line });
    }
    this.at += long ? 3 : 1;
    this.lastLine = this.line;
  }

  protected passFormat(raw: boolean): void {
    const quote = this.text[this.at] ?? doubleQuote;
    const long = this.isTriple(quote);
    this.at += long ? 3 : 1;
    this.formats.push({ quote, long, raw, line: this.line });
    this.resumeFormat(false);
  }

  /** To the next field, or past the end of the string; `inSpec` after the colon of a field, to its end. */
  protected resumeFormat(inSpec: boolean): void {
    const format = this.formats.at(-1);
    if (format === undefined) return;
    while (this.passFormatPart(format, inSpec));
    this.lastLine = this.line;
  }

  /** Whether there is more of it. */
  private passFormatPart(format: Format, inSpec: boolean): boolean {
    this.passPlain(isSpecialInFormat);
    const byte = this.text[this.at];
    if (byte === openBrace) return this.passOpenBrace(inSpec);
    if (byte === closeBrace) return this.passCloseBrace(inSpec);
    if (byte === format.quote && (!format.long || this.isTriple(format.quote))) {
      if (inSpec) throw this.fault("f-string: expected '}'");
      this.at += format.long ? 3 : 1;
      this.formats.pop();
      return false;
    }
    if (byte === backslash) this.passFormatEscape(format.raw);
    else this.passSpecial(byte, format);
    return true;
  }

  private passOpenBrace(inSpec: boolean): boolean {
    if (!inSpec && this.text[this.at + 1] === openBrace) {
      this.at += 2;
      return true;
    }
    this.fieldAt = this.at;
    return false;
  }

  private passCloseBrace(inSpec: boolean): boolean {
    if (inSpec) return false;
    if (this.text[this.at + 1] !== closeBrace) throw this.fault("f-string: single '}'");
    this.at += 2;
    return true;
  }

  /** A backslash hides no brace, but for those of `\N{...}`. */
  private passFormatEscape(raw: boolean): void {
    const { text } = this;
    const next = text[this.at + 1];
    if (next === openBrace || next === closeBrace) {
      this.at += 1;
      return;
    }
    const isNamed = !raw && next === capitalN && text[this.at + 2] === openBrace;
    this.passEscape();
    if (!isNamed) return;
    while (this.at < this.size && text[this.at] !== closeBrace && isSpecialInString[text[this.at] ?? 0] === 0)
      this.at += 1;
    if (text[this.at] === closeBrace) this.at += 1;
  }

  private passPlain(special: Uint8Array): void {
    const { text } = this;
    let { at } = this;
    while (special[text[at] ?? 0] === 0) at += 1;
    this.at = at;
  }

  /** Over a byte that is neither the end of the string nor its plain text. */
  private passSpecial(
    byte: number | undefined,
    { long, line }: { readonly long: boolean; readonly line: number },
  ): void {
    if (isLineEnd(byte)) {
      if (!long) throw this.fault('unterminated string', line);
      this.codeLines += 1;
      this.passLineEnd();
    } else if (byte === backslash) this.passEscape();
    else if (this.at >= this.size)
      throw this.fault(long ? 'unterminated triple-quoted string' : 'unterminated string', line);
    else this.at += 1;
  }

  /** A line may end after a backslash, in any string. */
  private passEscape(): void {
    this.at += 1;
    if (isLineEnd(this.text[this.at])) {
      this.codeLines += 1;
      this.passLineEnd();
    } else this.at += 1;
  }

  private isTriple(quote: number): boolean {
    const { text, at } = this;
    return text[at] === quote && text[at + 1] === quote && text[at + 2] === quote;
  }
}

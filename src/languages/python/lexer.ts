import * as Byte from './characters.ts';
import { wordToken } from './keywords.ts';
import { Lines } from './lines.ts';
import * as Token from './tokens.ts';

const longestPrefix = 2;

const [smallB, smallE, smallJ, smallL, smallO, smallX, plus, minus] = new TextEncoder().encode('bejlox+-');

const formatPrefix = 1;
const rawPrefix = 2;
const bytesPrefix = 4;
const textPrefix = 8;
const prefixes = new Map([
  ['f', formatPrefix],
  ['t', formatPrefix],
  ['r', rawPrefix],
  ['b', bytesPrefix],
  ['u', textPrefix],
]);
const prefixOf = Uint8Array.from(
  { length: 256 },
  (_, byte) => prefixes.get(String.fromCharCode(byte).toLowerCase()) ?? 0,
);

/** One token after the other. */
export class Lexer extends Lines {
  /** `Token.newline`, which is not passed, at the end of a line outside brackets and at the end of the text. */
  next(): number {
    const { text } = this;
    for (;;) {
      let { at } = this;
      while (text[at] === Byte.space) at += 1;
      this.start = at;
      const kind = Byte.kinds[text[at] ?? 0] ?? Byte.foreign;
      if (kind >= 0) {
        this.lastLine = this.line;
        if (kind === Byte.letter) return this.passWord(at);
        this.at = at;
        return kind < Byte.letter ? this.pass(1, kind) : this.passMark(kind);
      }
      this.at = at;
      if (kind === Byte.blank) this.at += 1;
      else if (this.endsLine(kind)) return Token.newline;
    }
  }

  private passWord(start: number): number {
    const { text } = this;
    let at = start + 1;
    while (Byte.isWord[text[at] ?? 0] === 1) at += 1;
    this.at = at;
    if (at - start <= longestPrefix && Byte.kinds[text[at] ?? 0] === Byte.quote) {
      const prefix = this.prefix();
      if (prefix !== 0) return this.passPrefixed(prefix);
    }
    const token = wordToken(text, start, at);
    if (token === Token.name && text[at] === Byte.dot) this.passAttributes();
    return token;
  }

  /** `.name`, any number of times: names with dots are common, and one token is read faster than many. */
  private passAttributes(): void {
    const { text } = this;
    let { at } = this;
    while (text[at] === Byte.dot && Byte.kinds[text[at + 1] ?? 0] === Byte.letter) {
      at += 2;
      while (Byte.isWord[text[at] ?? 0] === 1) at += 1;
    }
    this.at = at;
  }

  private passMark(kind: number): number {
    switch (kind) {
      case Byte.opening:
        return this.open();
      case Byte.closing:
        return this.close();
      case Byte.quote:
        this.passString();
        return Token.text;
      case Byte.digit:
        return this.passNumber();
      case Byte.point:
        if (Byte.kinds[this.text[this.at + 1] ?? 0] === Byte.digit) return this.passNumber();
        return this.pass(1, Token.operator);
      case Byte.colonSign:
        return this.passColon();
      case Byte.equalsSign:
        return this.hasNext(Byte.equals) ? this.pass(2, Token.operator) : this.pass(1, Token.assign);
      case Byte.comparing:
        return this.pass(this.hasNext(Byte.equals) || this.hasNext(this.text[this.at]) ? 2 : 1, Token.operator);
      default:
        return this.passBang();
    }
  }

  private pass(length: number, token: number): number {
    this.at += length;
    return token;
  }

  private hasNext(byte: number | undefined): boolean {
    return this.text[this.at + 1] === byte;
  }

  private passColon(): number {
    if (this.isInField()) {
      this.at += 1;
      this.resume(true);
      return Token.colon;
    }
    return this.hasNext(Byte.equals) ? this.pass(2, Token.assign) : this.pass(1, Token.colon);
  }

  /** `!=`, or `!r` of a field. */
  private passBang(): number {
    if (this.hasNext(Byte.equals)) return this.pass(2, Token.operator);
    if (this.isInField()) return this.pass(1, Token.operator);
    this.at += 1;
    throw this.fault("unexpected '!'");
  }

  /** What the word says of the string after it; 0 where it is no prefix, as in `or"text"`. */
  private prefix(): number {
    const { text, start, at } = this;
    const first = prefixOf[text[start] ?? 0] ?? 0;
    const last = prefixOf[text[at - 1] ?? 0] ?? 0;
    return first === 0 || last === 0 ? 0 : first | last;
  }

  private passPrefixed(prefix: number): number {
    if (prefix & formatPrefix) {
      this.beginFormat((prefix & rawPrefix) !== 0);
      return Token.literal;
    }
    this.passString();
    return prefix & bytesPrefix ? Token.literal : Token.text;
  }

  /** A word may follow at once: `1if x else 2`. */
  private passNumber(): number {
    const { text } = this;
    const base = (text[this.at + 1] ?? 0) | Byte.smallBit;
    if (text[this.at] === Byte.zero && (base === smallX || base === smallO || base === smallB)) {
      this.at += 2;
      this.passWhile(Byte.isHexadecimal);
    } else this.passDecimal();
    const suffix = (text[this.at] ?? 0) | Byte.smallBit;
    if (suffix === smallJ || suffix === smallL) this.at += 1;
    return Token.literal;
  }

  private passDecimal(): void {
    this.passWhile(Byte.isDecimal);
    if (this.text[this.at] === Byte.dot) {
      this.at += 1;
      this.passWhile(Byte.isDecimal);
    }
    this.passExponent();
  }

  private passExponent(): void {
    const { text } = this;
    if (((text[this.at] ?? 0) | Byte.smallBit) !== smallE) return;
    const sign = text[this.at + 1];
    const length = sign === plus || sign === minus ? 2 : 1;
    if (Byte.kinds[text[this.at + length] ?? 0] !== Byte.digit) return;
    this.at += length;
    this.passWhile(Byte.isDecimal);
  }

  private passWhile(table: Uint8Array): void {
    const { text } = this;
    let { at } = this;
    while (table[text[at] ?? 0] === 1) at += 1;
    this.at = at;
  }
}

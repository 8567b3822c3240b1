import type { GateError } from '../../model/errors.ts';
import { Strings } from './strings.ts';
import * as Token from './tokens.ts';

/** As in CPython. */
const mostBrackets = 200;

const opened: Readonly<Record<string, { readonly token: number; readonly closing: string }>> = {
  '(': { token: Token.parenthesis, closing: ')' },
  '[': { token: Token.bracket, closing: ']' },
  '{': { token: Token.brace, closing: '}' },
};
const openTokens = Uint8Array.from({ length: 256 }, (_, byte) => opened[String.fromCharCode(byte)]?.token ?? 0);
const closingBytes = Uint8Array.from(
  { length: 256 },
  (_, byte) => opened[String.fromCharCode(byte)]?.closing.charCodeAt(0) ?? 0,
);

/** Which brackets are open, fields of f-strings included. */
export class Brackets extends Strings {
  depth = 0;
  private readonly tokens: number[] = [];
  private readonly bytes: number[] = [];
  private readonly bracketLines: number[] = [];

  /** What the next field lies in: the text of an f-string, or the format of another field. */
  private fieldToken = Token.field;

  protected open(): number {
    const { depth, line } = this;
    const byte = this.text[this.at] ?? 0;
    if (depth === mostBrackets) throw this.fault(`more than ${mostBrackets} brackets in each other`);
    let token = openTokens[byte] ?? 0;
    if (this.at === this.fieldAt) token = this.fieldToken;
    this.tokens[depth] = token;
    this.bytes[depth] = byte;
    this.bracketLines[depth] = line;
    this.depth = depth + 1;
    this.at += 1;
    return token;
  }

  protected close(): number {
    const { depth } = this;
    const byte = this.text[this.at] ?? 0;
    if (depth === 0) throw this.fault(`unmatched '${String.fromCharCode(byte)}'`);
    const opening = this.bytes[depth - 1] ?? 0;
    if (closingBytes[opening] !== byte) throw this.fault(this.mismatch(byte, opening));
    this.depth = depth - 1;
    this.at += 1;
    const token = this.tokens[depth - 1] ?? 0;
    if (token === Token.field) this.resume(false);
    else if (token === Token.specField) this.resume(true);
    return Token.close;
  }

  private mismatch(byte: number, opening: number): string {
    const [closed, open] = [byte, opening].map((one) => String.fromCharCode(one));
    return `'${closed}' does not match '${open}' of line ${this.bracketLines[this.depth - 1]}`;
  }

  protected resume(inSpec: boolean): void {
    this.resumeFormat(inSpec);
    this.fieldToken = inSpec ? Token.specField : Token.field;
  }

  protected isInField(): boolean {
    const token = this.depth > 0 ? this.tokens[this.depth - 1] : undefined;
    return token === Token.field || token === Token.specField;
  }

  protected beginFormat(raw: boolean): void {
    this.fieldToken = Token.field;
    this.passFormat(raw);
  }

  protected neverClosed(): GateError {
    const last = this.depth - 1;
    return this.fault(`'${String.fromCharCode(this.bytes[last] ?? 0)}' was never closed`, this.bracketLines[last]);
  }
}

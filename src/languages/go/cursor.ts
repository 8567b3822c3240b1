import { GateError } from '../../model/errors.ts';
import { clip, visible } from '../../model/visible.ts';
import * as byte from './bytes.ts';
import * as token from './tokens.ts';

const mostShown = 40;
const longestName = 100;
const decoder = new TextDecoder();
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** Where the lexer is in the text, and what it can say of that place. */
export class Cursor {
  /** The token that was read last. */
  token: token.Token = token.endOfFile;
  /** The line that it ends on. */
  line = 1;
  /** The last line that holds code, and how many do above this one. */
  codeLine = 0;
  codeAbove = 0;
  /** Where it begins. */
  start = 0;
  protected at = 0;
  protected readonly bytes: Uint8Array;
  protected readonly end: number;
  private readonly file: string;

  constructor(bytes: Uint8Array, file: string) {
    this.bytes = bytes;
    this.file = file;
    this.end = bytes.length;
    if (byteOrderMark.every((mark, index) => bytes[index] === mark)) this.at = byteOrderMark.length;
  }

  /** The text of the token. */
  text(): string {
    return this.textBetween(this.start, this.at);
  }

  /** How many lines the file has, as soon as it is read. */
  lines(): number {
    const { bytes, end, line } = this;
    return end === 0 || bytes[end - 1] === byte.lineFeed ? line - 1 : line;
  }

  /** An error about the token, where `expected` says what should stand in its place. */
  unexpected(expected: string): GateError {
    return this.malformed(this.line, `${this.shown()} where ${expected} is expected`);
  }

  malformed(line: number, what: string, hint?: string): GateError {
    return new GateError('malformed', `${this.file} cannot be read as Go: ${what}`, {
      at: { file: this.file, line },
      hint,
    });
  }

  /** The token as a message names it. */
  shown(): string {
    if (this.token === token.endOfFile) return 'the end of the file';
    if (this.start === this.at) return 'the end of the line';
    return this.quoted();
  }

  /** Nearly all names are short and of ASCII, for which a decoder is slow. */
  protected textBetween(start: number, end: number): string {
    const { bytes } = this;
    if (end - start > longestName) return decoder.decode(bytes.subarray(start, end));
    let text = '';
    for (let at = start; at < end; at += 1) {
      const code = bytes[at] ?? 0;
      if (code >= 0x80) return decoder.decode(bytes.subarray(start, end));
      text += String.fromCharCode(code);
    }
    return text;
  }

  protected quoted(): string {
    return `"${visible(clip(this.text(), mostShown))}"`;
  }

  /** Goes past the next byte where it is this one. */
  protected takes(wanted: number): boolean {
    if (this.bytes[this.at] !== wanted) return false;
    this.at += 1;
    return true;
  }

  /** How many lines hold code, up to this one. */
  codeLines(): number {
    return this.codeAbove + Number(this.codeLine === this.line);
  }

  protected endLine(): void {
    if (this.codeLine === this.line) this.codeAbove += 1;
    this.line += 1;
  }

  protected countLines(start: number, end: number): void {
    const { bytes } = this;
    for (let at = start; at < end; at += 1) if (bytes[at] === byte.lineFeed) this.line += 1;
  }

  protected lineEnd(start: number): number {
    const { bytes, end } = this;
    let at = start;
    while (at < end && bytes[at] !== byte.lineFeed) at += 1;
    return at;
  }
}

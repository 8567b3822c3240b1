import { GateError } from '../../model/errors.ts';
import { clip, visible } from '../../model/visible.ts';
import { carriageReturn, lineFeed } from './characters.ts';

/** So many NULs stand behind the text that looking ahead needs no check. */
const margin = 4;
const longestShown = 30;
/** Above it a decoder is faster, and takes no memory for each byte. */
const longestName = 100;
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** A place in the text, and which lines above it hold code. */
export class Cursor {
  protected readonly text: Uint8Array;
  protected readonly size: number;
  private readonly file: string;
  protected at = 0;
  /** Where the last token begins. */
  start = 0;
  line = 1;
  /** The line on which the last token ends. */
  lastLine = 0;
  /** How many of the lines above hold code. */
  codeLines = 0;

  constructor(bytes: Uint8Array, file: string) {
    this.text = new Uint8Array(bytes.length + margin);
    this.text.set(bytes);
    this.size = bytes.length;
    this.file = file;
    if (byteOrderMark.every((byte, index) => bytes[index] === byte)) this.at = byteOrderMark.length;
  }

  /** How many lines there are, seen from the end. */
  get lines(): number {
    const last = this.text[this.size - 1];
    return this.size === 0 || last === lineFeed || last === carriageReturn ? this.line - 1 : this.line;
  }

  /** The last token, as text. Whatever is not UTF-8 is taken for Latin-1. */
  word(): string {
    const { text, start, at } = this;
    if (at - start > longestName) return this.decodedWord();
    let word = '';
    for (let index = start; index < at; index += 1) {
      const byte = text[index] ?? 0;
      if (byte >= 0x80) return this.decodedWord();
      word += String.fromCharCode(byte);
    }
    return word;
  }

  private decodedWord(): string {
    const bytes = this.text.subarray(this.start, this.at);
    const decoded = new TextDecoder().decode(bytes);
    return (decoded.includes('\ufffd') ? new TextDecoder('latin1').decode(bytes) : decoded).normalize('NFKC');
  }

  fault(what: string, line = this.line): GateError {
    return new GateError('malformed', `${this.file} cannot be read as Python: ${what}`, {
      at: { file: this.file, line },
    });
  }

  /** What stands here instead of what should. */
  expected(what: string): GateError {
    return this.fault(`expected ${what}, found ${this.found()}`);
  }

  /** The last token, for a message. */
  protected found(): string {
    if (this.start >= this.size) return 'the end of the file';
    const word = this.word();
    return /^\s*$/.test(word) ? 'the end of the line' : `'${visible(clip(word, longestShown))}'`;
  }

  /** Over the end of a line: LF, CR, or both. */
  protected passLineEnd(): void {
    const { text, at } = this;
    this.at = text[at] === carriageReturn && text[at + 1] === lineFeed ? at + 2 : at + 1;
    this.line += 1;
  }

  protected endLine(): void {
    if (this.lastLine === this.line) this.codeLines += 1;
    this.passLineEnd();
  }
}

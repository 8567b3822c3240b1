import type { GateError } from '../../model/errors.ts';
import { Brackets } from './brackets.ts';
import * as Byte from './characters.ts';

const tabWidth = 8;

/** Without the comparison of Python 3, which refuses what depends on the width of a tab. */
function columnAfter(blank: number, column: number): number {
  if (blank === Byte.formFeed) return 0;
  return blank === Byte.tab ? column + tabWidth - (column % tabWidth) : column + 1;
}

/** Over all that is no token: blanks, comments, and the ends of lines. */
export class Lines extends Brackets {
  /** The column of the next line that holds code; undefined at the end of the text. */
  startLine(): number | undefined {
    for (;;) {
      const column = this.passIndentation();
      const kind = Byte.kinds[this.text[this.at] ?? 0];
      if (kind === Byte.lineEnd) this.endLine();
      else if (kind === Byte.hash) this.passComment();
      else if (this.at < this.size) return column;
      else {
        if (this.lastLine === this.line) this.codeLines += 1;
        return undefined;
      }
    }
  }

  /** Over what is no token; whether a logical line ends here. */
  protected endsLine(kind: number): boolean {
    switch (kind) {
      case Byte.hash:
        this.passComment();
        return false;
      case Byte.joining:
        this.join();
        return false;
      case Byte.lineEnd:
        if (this.depth === 0) return true;
        this.endLine();
        return false;
      default:
        if (this.at < this.size) throw this.foreignByte();
        if (this.depth > 0) throw this.neverClosed();
        return true;
    }
  }

  private passIndentation(): number {
    const { text } = this;
    const start = this.at;
    let at = start;
    while (text[at] === Byte.space) at += 1;
    this.at = at;
    const kind = Byte.kinds[text[at] ?? 0];
    return kind === Byte.blank || kind === Byte.joining ? this.passRareIndentation(at - start) : at - start;
  }

  /** A backslash joins the next line to this one, of which then the first column counts. */
  private passRareIndentation(spaces: number): number {
    const { text } = this;
    let column = spaces;
    let joined = 0;
    for (;;) {
      const byte = text[this.at] ?? 0;
      if (byte === Byte.backslash) {
        joined ||= column;
        this.join();
      } else if (Byte.kinds[byte] === Byte.blank) {
        column = columnAfter(byte, column);
        this.at += 1;
      } else return joined || column;
    }
  }

  private join(): void {
    this.at += 1;
    if (Byte.kinds[this.text[this.at] ?? 0] !== Byte.lineEnd)
      throw this.fault('a backslash that is not the end of its line');
    this.endLine();
    if (this.at >= this.size) throw this.fault('a backslash at the end of the file');
  }

  private passComment(): void {
    const { text } = this;
    let { at } = this;
    while (text[at] !== Byte.lineFeed && text[at] !== Byte.carriageReturn && at < this.size) at += 1;
    this.at = at;
  }

  private foreignByte(): GateError {
    this.at += 1;
    return this.fault(`unexpected ${this.found()}`);
  }
}

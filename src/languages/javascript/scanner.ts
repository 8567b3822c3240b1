import type { MeasuredSource } from '../measured.ts';
import * as byte from './bytes.ts';
import { Statements } from './statements.ts';
import * as token from './tokens.ts';

/** One file, or a part of one, read once from its first to its last byte: no tree is built. */
export class Scanner extends Statements {
  measure(): MeasuredSource {
    const firstLine = this.line;
    this.skipByteOrderMark();
    if (this.bytes[this.at] === byte.hash && this.bytes[this.at + 1] === byte.bang) this.at = this.lineEnd(this.at);
    this.next();
    while (this.kind !== token.endOfFile) this.statement();
    return {
      functions: this.found.map((one) => one.measured()),
      lines: this.lines(firstLine),
      nloc: this.codeLines,
    };
  }

  private skipByteOrderMark(): void {
    if (this.bytes[0] === 0xef && this.bytes[1] === 0xbb && this.bytes[2] === 0xbf) this.at = 3;
  }

  /** A line break at the very end begins no line. */
  private lines(firstLine: number): number {
    const last = this.bytes[this.length - 1];
    const isEnded = this.length === 0 || last === byte.lineFeed || last === byte.carriageReturn;
    return this.line - firstLine + (isEnded ? 0 : 1);
  }
}

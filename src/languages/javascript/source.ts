import { GateError } from '../../model/errors.ts';
import { clip, visible } from '../../model/visible.ts';
import * as byte from './bytes.ts';

export interface SourceText {
  readonly bytes: Uint8Array;
  readonly file: string;
  /** The number of the first line, where the text is a part of a file. */
  readonly firstLine: number;
}

const decoder = new TextDecoder();

/**
 * The text and the place in it. Lines end as the language says, and as Babel and ESLint count them: at a line feed, a
 * carriage return, both together, or U+2028 and U+2029.
 */
export abstract class Source {
  /** Ends with zeros that are not part of the text, so that no look at the next bytes has to ask whether they exist. */
  protected readonly bytes: Uint8Array;
  protected readonly length: number;
  protected readonly file: string;
  protected at = 0;
  protected line: number;
  /** How many lines hold code so far, and the last one that does. */
  protected codeLines = 0;
  protected lastCodeLine = 0;
  /** Whether there is a line break before the token. */
  protected newline = false;
  /** The line on which a comment begins that has no end, or 0. */
  protected openComment = 0;

  constructor({ bytes, file, firstLine }: SourceText) {
    this.bytes = new Uint8Array(bytes.length + 8);
    this.bytes.set(bytes);
    this.length = bytes.length;
    this.file = file;
    this.line = firstLine;
  }

  protected text(start: number, end: number): string {
    return decoder.decode(this.bytes.subarray(start, end));
  }

  /** As in the text, for a message. */
  protected shown(start: number, end: number): string {
    return visible(clip(this.text(start, Math.min(end, start + 100)), 40));
  }

  protected malformed(message: string, line: number): GateError {
    return new GateError('malformed', message, { at: { file: this.file, line } });
  }

  protected isAtEnd(at: number): boolean {
    return at >= this.length;
  }

  /** Notes that there is code on this line. */
  protected holdCode(): void {
    if (this.line === this.lastCodeLine) return;
    this.lastCodeLine = this.line;
    this.codeLines += 1;
  }

  /** The offset after the line break that is here, or the same offset where there is none. */
  protected afterLineBreak(at: number): number {
    const { bytes } = this;
    const first = bytes[at];
    if (first === byte.lineFeed) return at + 1;
    if (first === byte.carriageReturn) return bytes[at + 1] === byte.lineFeed ? at + 2 : at + 1;
    return isLineSeparator(bytes, at) ? at + 3 : at;
  }

  /** The offset after blanks and comments; counts the lines. */
  protected skipTrivia(start: number): number {
    const { bytes } = this;
    let at = start;
    for (;;) {
      const first = bytes[at];
      if (first === byte.space || first === byte.tab) at += 1;
      else if (first === byte.lineFeed) {
        this.line += 1;
        this.newline = true;
        at += 1;
      } else {
        const next = this.afterRarerTrivia(at);
        if (next === at) return at;
        at = next;
      }
    }
  }

  private afterRarerTrivia(at: number): number {
    const { bytes } = this;
    switch (bytes[at] ?? 0) {
      case byte.carriageReturn:
        this.line += 1;
        this.newline = true;
        return this.afterLineBreak(at);
      case byte.verticalTab:
      case byte.formFeed:
        return at + 1;
      case byte.slash:
        if (bytes[at + 1] === byte.slash) return this.lineEnd(at + 2);
        return bytes[at + 1] === byte.star ? this.afterComment(at + 2) : at;
      case byte.lessThan:
      case byte.minus:
        return this.beginsMarkupComment(at) ? this.lineEnd(at + 3) : at;
      default:
        return (bytes[at] ?? 0) < byte.firstBeyondAscii ? at : this.afterWideBlank(at);
    }
  }

  private afterWideBlank(at: number): number {
    if (!isLineSeparator(this.bytes, at)) return at + wideBlankLength(this.bytes, at);
    this.line += 1;
    this.newline = true;
    return at + 3;
  }

  /** `<!--` and `-->` comment the rest of the line out, in the oldest scripts; only where no operator could be. */
  private beginsMarkupComment(at: number): boolean {
    const { bytes } = this;
    if (!this.newline && at > 0) return false;
    if (bytes[at] === byte.minus) return bytes[at + 1] === byte.minus && bytes[at + 2] === byte.greaterThan;
    return bytes[at + 1] === byte.bang && bytes[at + 2] === byte.minus && bytes[at + 3] === byte.minus;
  }

  protected lineEnd(start: number): number {
    const { bytes } = this;
    let at = start;
    for (;;) {
      while (byte.stopsComment[bytes[at] ?? 0] === 0) at += 1;
      if (this.afterLineBreak(at) !== at || this.isAtEnd(at)) return at;
      at += 1;
    }
  }

  private afterComment(start: number): number {
    const { bytes } = this;
    const first = this.line;
    let at = start;
    for (;;) {
      while (byte.stopsComment[bytes[at] ?? 0] === 0) at += 1;
      const stop = bytes[at];
      if (stop === byte.star) {
        if (bytes[at + 1] === byte.slash) return at + 2;
        at += 1;
      } else if (stop === byte.nul && this.isAtEnd(at)) {
        // No error yet: what looks like a comment may be a regular expression that is being read as a type.
        this.openComment = first;
        return at;
      } else at = this.afterCommentByte(at);
    }
  }

  private afterCommentByte(at: number): number {
    const next = this.afterLineBreak(at);
    if (next === at) return at + 1;
    this.line += 1;
    this.newline = true;
    return next;
  }
}

const isLineSeparator = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xe2 && bytes[at + 1] === 0x80 && (bytes[at + 2] === 0xa8 || bytes[at + 2] === 0xa9);

/** How many bytes the blank beyond ASCII has that is here; 0 where there is none. */
export function wideBlankLength(bytes: Uint8Array, at: number): number {
  const second = bytes[at + 1] ?? 0;
  const third = bytes[at + 2] ?? 0;
  switch (bytes[at] ?? 0) {
    case 0xc2:
      return second === 0xa0 ? 2 : 0;
    case 0xe1:
      return second === 0x9a && third === 0x80 ? 3 : 0;
    case 0xe2:
      if (second === 0x81) return third === 0x9f ? 3 : 0;
      return second === 0x80 && ((third >= 0x80 && third <= 0x8a) || third === 0xa8 || third === 0xa9 || third === 0xaf)
        ? 3
        : 0;
    case 0xe3:
      return second === 0x80 && third === 0x80 ? 3 : 0;
    case 0xef:
      return second === 0xbb && third === 0xbf ? 3 : 0;
    default:
      return 0;
  }
}

import type { GateError } from '../../model/errors.ts';
import * as byte from './bytes.ts';
import { Lexer } from './lexer.ts';
import type { SourceText } from './source.ts';
import * as token from './tokens.ts';

/** Constructs in each other, of whatever kind: far more than anybody writes, and far less than the stack holds. */
const deepest = 500;

/** How much may be read another time, in sizes of the text: honest text needs less than one, and nothing takes long. */
const mostRereading = 4;
const freeRereading = 100_000;

export interface Dialect {
  readonly typescript: boolean;
  readonly jsx: boolean;
}

/** Everything that is needed to read on from here another time. */
export interface Place {
  readonly at: number;
  readonly line: number;
  readonly codeLines: number;
  readonly lastCodeLine: number;
  readonly newline: boolean;
  readonly kind: number;
  readonly word: number;
  readonly start: number;
  readonly end: number;
  readonly tokenLine: number;
  readonly tokenCode: number;
  readonly endLine: number;
  readonly endCode: number;
  readonly depth: number;
}

/** Tokens, with looks ahead and ways back. */
export abstract class Reader extends Lexer {
  protected readonly typescript: boolean;
  protected readonly jsx: boolean;
  protected depth = 0;
  /** The token after this one, as `peek` found it. */
  protected peekedKind: number = token.endOfFile;
  protected peekedWord = 0;
  protected peekedNewline = false;
  private rereading = 0;

  constructor(source: SourceText, { typescript, jsx }: Dialect) {
    super(source);
    this.typescript = typescript;
    this.jsx = jsx;
  }

  /** After something was read, where the compiler still believes in the token before. */
  protected is(kind: number): boolean {
    return this.kind === kind;
  }

  protected eat(kind: number): boolean {
    if (this.kind !== kind) return false;
    this.next();
    return true;
  }

  protected expect(kind: number): void {
    if (this.kind !== kind) throw this.unexpected(token.describeToken(kind));
    this.next();
  }

  /** A comma after an element, unless what closes the list is here. */
  protected separate(close: number): void {
    if (this.kind !== close && !this.eat(token.comma)) throw this.unexpected(`"," or ${token.describeToken(close)}`);
  }

  protected eatWord(word: number): boolean {
    if (this.word !== word) return false;
    this.next();
    return true;
  }

  /** A semicolon, or one of the places where none is needed. */
  protected endStatement(): void {
    if (this.kind === token.semicolon) return this.next();
    const mayBeLeftOut = this.kind === token.closeBrace || this.kind === token.endOfFile || this.newline;
    if (!mayBeLeftOut) throw this.unexpected('";" or a new line');
  }

  protected unexpected(expected: string): GateError {
    if (this.openComment > 0) return this.malformed('a comment without an end', this.openComment);
    if (this.kind === token.broken && isQuote(this.bytes[this.start]))
      return this.malformed('a string without an end', this.tokenLine);
    const found = this.kind === token.endOfFile ? 'the end of the file' : `"${this.shown(this.start, this.end)}"`;
    return this.malformed(`expected ${expected} but found ${found}`, this.tokenLine);
  }

  /** Call before what may hold another of its kind, and `leave` after it. */
  protected deepen(): void {
    this.depth += 1;
    if (this.depth > deepest) throw this.malformed(`more than ${deepest} constructs in each other`, this.tokenLine);
  }

  protected leave(): void {
    this.depth -= 1;
  }

  protected place(): Place {
    const { at, line, codeLines, lastCodeLine, newline, kind, word, start, end } = this;
    const { tokenLine, tokenCode, endLine, endCode, depth } = this;
    // oxfmt-ignore
    return { at, line, codeLines, lastCodeLine, newline, kind, word, start, end, tokenLine, tokenCode, endLine, endCode, depth };
  }

  protected returnTo(place: Place): void {
    this.countRereading(this.at - place.at);
    this.openComment = 0;
    this.at = place.at;
    this.line = place.line;
    this.codeLines = place.codeLines;
    this.lastCodeLine = place.lastCodeLine;
    this.newline = place.newline;
    this.kind = place.kind;
    this.word = place.word;
    this.start = place.start;
    this.end = place.end;
    this.tokenLine = place.tokenLine;
    this.tokenCode = place.tokenCode;
    this.endLine = place.endLine;
    this.endCode = place.endCode;
    this.depth = place.depth;
  }

  /** Keeps hostile text from taking more than linear time. */
  protected countRereading(amount: number): void {
    this.rereading += amount;
    if (this.rereading > freeRereading + mostRereading * this.length)
      throw this.malformed('too much that can be read in several ways', this.tokenLine);
  }

  protected peek(): void {
    const place = this.place();
    this.next();
    this.peekedKind = this.kind;
    this.peekedWord = this.word;
    this.peekedNewline = this.newline;
    this.returnTo(place);
  }

  /** The first byte of the next token: a cheaper look than `peek`. */
  protected peekByte(): number {
    const first = this.bytes[this.at] ?? 0;
    return byte.beginsTrivia[first] === 1 ? (this.bytes[this.skipAhead()] ?? 0) : first;
  }

  /** Whether the next token is on another line. */
  protected isNewlineAhead(): boolean {
    this.skipAhead();
    return this.peekedNewline;
  }

  private skipAhead(): number {
    const { line, newline } = this;
    this.newline = false;
    const at = this.skipTrivia(this.at);
    this.peekedNewline = this.newline;
    this.line = line;
    this.newline = newline;
    return at;
  }
}

const isQuote = (first: number | undefined): boolean => first === byte.singleQuote || first === byte.doubleQuote;

import { GateError } from '../../model/errors.ts';
import { clip, visible } from '../../model/visible.ts';

// One character for each byte, so that places in the text are places in the bytes.
const decoder = new TextDecoder('latin1');
const mostShown = 40;

export interface Tag {
  /** In small letters. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly isSelfClosing: boolean;
  /** Where its `<` is, and where what follows its `>` begins. */
  readonly start: number;
  readonly end: number;
}

/** A component as a text with tags. */
export class Page {
  readonly text: string;
  private readonly file: string;
  private readonly language: string;
  private line = 1;
  private nextBreak: number;
  private lastInterpolation: number | undefined;

  constructor(bytes: Uint8Array, { file, language }: { readonly file: string; readonly language: string }) {
    this.text = decoder.decode(bytes);
    this.file = file;
    this.language = language;
    this.nextBreak = this.text.indexOf('\n');
  }

  /** Of a place that is not before the one that was asked for last. */
  lineOf(at: number): number {
    while (this.nextBreak !== -1 && this.nextBreak < at) {
      this.line += 1;
      this.nextBreak = this.text.indexOf('\n', this.nextBreak + 1);
    }
    return this.line;
  }

  lines(): number {
    const { text } = this;
    const line = this.lineOf(text.length);
    return text === '' || text.endsWith('\n') ? line - 1 : line;
  }

  neverClosed(what: string, start: number): GateError {
    return this.malformed(`the ${what} is never closed`, start);
  }

  malformed(what: string, start: number): GateError {
    return new GateError('malformed', `${this.file} cannot be read as ${this.language}: ${what}`, {
      at: { file: this.file, line: this.lineOf(start) },
    });
  }

  /** After the comment that begins here. */
  commentEnd(start: number): number {
    const close = this.text.indexOf('-->', start + '<!--'.length);
    if (close === -1) throw this.neverClosed('comment "<!--"', start);
    return close + '-->'.length;
  }

  /** Where `</name` is, from here on, in letters of any size. */
  closeTag(tag: Tag): number {
    const { text } = this;
    for (let at = text.indexOf('</', tag.end); at !== -1; at = text.indexOf('</', at + 2))
      if (this.isNamed(at + 2, tag.name)) return at;
    throw this.neverClosed(`"<${visible(clip(tag.name, mostShown))}>"`, tag.start);
  }

  /** In letters of any size. Stops at the first difference, so that a long name costs nothing. */
  isNamed(start: number, name: string): boolean {
    const { text } = this;
    for (let index = 0; index < name.length; index += 1)
      if (text[start + index]?.toLowerCase() !== name[index]) return false;
    return isNameEnd(text[start + name.length]);
  }

  /** After the interpolation that begins here. Without an end it is text, and its braces are gone past. */
  interpolationEnd(start: number): number {
    const { text } = this;
    this.lastInterpolation ??= text.lastIndexOf('}}');
    return start < this.lastInterpolation ? text.indexOf('}}', start) + 2 : start + 2;
  }

  /** Reads the tag whose `<` is here. */
  tag(start: number): Tag {
    const { text } = this;
    const attributes = new Map<string, string>();
    let at = this.nameEnd(start + 1);
    const name = text.slice(start + 1, at).toLowerCase();
    for (;;) {
      while (isBlank(text[at]) || (text[at] === '/' && text[at + 1] !== '>')) at += 1;
      if (at >= text.length) throw this.neverClosed(`tag "<${visible(clip(name, mostShown))}"`, start);
      if (text[at] === '>') return { name, attributes, isSelfClosing: false, start, end: at + 1 };
      if (text[at] === '/') return { name, attributes, isSelfClosing: true, start, end: at + 2 };
      at = this.attribute(at, attributes);
    }
  }

  private attribute(start: number, attributes: Map<string, string>): number {
    const { text } = this;
    // A name holds at least one character, also where that is the `=`.
    const nameEnd = this.nameEnd(start + 1);
    const name = text.slice(start, nameEnd).toLowerCase();
    let at = nameEnd;
    while (isBlank(text[at])) at += 1;
    if (text[at] !== '=') {
      attributes.set(name, '');
      return nameEnd;
    }
    at += 1;
    while (isBlank(text[at])) at += 1;
    const quote = text[at] === '"' || text[at] === "'" ? text[at] : undefined;
    const end = quote === undefined ? this.valueEnd(at) : text.indexOf(quote, at + 1);
    if (end === -1) throw this.neverClosed(`attribute "${visible(clip(name, mostShown))}"`, start);
    attributes.set(name, text.slice(quote === undefined ? at : at + 1, end));
    return quote === undefined ? end : end + 1;
  }

  private nameEnd(start: number): number {
    let at = start;
    while (!isNameEnd(this.text[at]) && this.text[at] !== '=') at += 1;
    return at;
  }

  private valueEnd(start: number): number {
    let at = start;
    while (at < this.text.length && !isBlank(this.text[at]) && this.text[at] !== '>') at += 1;
    return at;
  }
}

const isBlank = (character: string | undefined): boolean =>
  character === ' ' || character === '\n' || character === '\t' || character === '\r' || character === '\f';

const isNameEnd = (character: string | undefined): boolean =>
  character === undefined || character === '>' || character === '/' || isBlank(character);

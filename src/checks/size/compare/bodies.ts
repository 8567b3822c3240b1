import type { LocatedFunction, SideFile } from './model.ts';

/** The text of a function, without its layout. */
export interface Body {
  /** The same for the same text. */
  readonly exact: string;
  /** The lines that say something, each as a number, in ascending order: brackets alone are in any function. */
  readonly telling: Int32Array;
}

/** Functions lie in each other, so that together they may have far more lines than their files. */
const mostLines = 4_000_000;

const says = /[\w$]|[^\0-\u007f]/;

/** Reads the text of functions, each line of it once. */
export class Bodies {
  readonly #numbers = new Map<string, number>();
  readonly #tells: boolean[] = [];
  readonly #files = new Map<SideFile, Int32Array>();
  readonly #bodies = new Map<LocatedFunction, Body | undefined>();
  #left: number;

  constructor({ most = mostLines }: { readonly most?: number } = {}) {
    this.#left = most;
  }

  /** Undefined where there is more text than is compared: such a function is like no other. */
  of(one: LocatedFunction): Body | undefined {
    if (!this.#bodies.has(one)) this.#bodies.set(one, this.#read(one));
    return this.#bodies.get(one);
  }

  #read({ file, measured: { start, end } }: LocatedFunction): Body | undefined {
    const span = end - start + 1;
    if (span > this.#left) return undefined;
    this.#left -= span;
    const lines = this.#linesOf(file)
      .subarray(start - 1, end)
      .filter((line) => line !== blank);
    return { exact: lines.join(' '), telling: lines.filter((line) => this.#tells[line]).sort() };
  }

  #linesOf(file: SideFile): Int32Array {
    const known = this.#files.get(file);
    if (known) return known;
    // Whatever the bytes are, each is a character: all that matters is which lines are the same.
    const text = new TextDecoder('latin1').decode(file.bytes);
    const lines = Int32Array.from(text.split(/\r\n?|\n/), (line) => this.#numberOf(line));
    this.#files.set(file, lines);
    return lines;
  }

  #numberOf(line: string): number {
    const said = line.trim().replaceAll(/\s{2,}|[^\S ]/g, ' ');
    if (said === '') return blank;
    const known = this.#numbers.get(said);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(said, number);
    this.#tells.push(says.test(said));
    return number;
  }
}

const blank = -1;

/** Ten times what any file of some four thousand took. */
const looksPerCharacter = 20;

/**
 * Counts how often a parser looks at a character, and stops it: Babel tries type arguments, JSX and arrow functions one
 * after the other, each anew inside of each, so that twenty nested `<T>(` would take minutes.
 */
export class MeteredText extends String {
  #left: number;

  constructor(text: string) {
    super(text);
    // A few words may be tried in many ways before they add up.
    this.#left = (text.length + 1_000) * looksPerCharacter;
  }

  override charCodeAt(index: number): number {
    if (this.#left === 0) throw new Error('Babel would read this text too many times over');
    this.#left -= 1;
    return super.charCodeAt(index);
  }
}

/** In place of escomplex's array, which it searches from the start for each token of a file. */
export class Identifiers {
  readonly #seen = new Set<string>();

  indexOf(identifier: string): number {
    return this.#seen.has(identifier) ? 0 : -1;
  }

  push(identifier: string): void {
    this.#seen.add(identifier);
  }
}

import type { Node } from 'web-tree-sitter';
import type { Tally } from '../tally.ts';
import { declare, qualified, type Declared } from './declared.ts';
import type { Declaration, Grammar, Scope } from './grammar.ts';

/** What a place lies in. */
export interface Place {
  readonly function: Declared | undefined;
  /** The names of all of it, joined. */
  readonly within: string;
  readonly inClass: boolean;
}

/** The functions of a file, and which of them the cursor is in. */
export class Surroundings {
  readonly functions: Declared[] = [];
  readonly #grammar: Grammar;
  readonly #source: { readonly text: string; readonly points: boolean };
  #place: Place = { function: undefined, within: '', inClass: false };

  constructor(grammar: Grammar, source: { readonly text: string; readonly points: boolean }) {
    this.#grammar = grammar;
    this.#source = source;
  }

  get place(): Place {
    return this.#place;
  }

  /** Of the innermost function; undefined outside of all. */
  get tally(): Tally | undefined {
    return this.#place.function?.tally;
  }

  enterFunction(node: Node, rule: Declaration): void {
    if (!rule.hasBody(node)) return;
    const { text: source, points } = this.#source;
    const { within, inClass } = this.#place;
    const found = declare(node, rule, { grammar: this.#grammar, source, points, within, inClass });
    this.functions.push(found);
    this.#place = { function: found, within: found.name, inClass: false };
  }

  enterScope(node: Node, { name, isClass }: Scope): void {
    const own = name(node);
    if (own === undefined) return;
    this.#place = { ...this.#place, within: qualified(this.#place.within, own), inClass: isClass };
  }

  restore(place: Place): void {
    this.#place = place;
  }
}

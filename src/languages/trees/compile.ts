import type { Language } from 'web-tree-sitter';
import type { Grammar, Operator, Rule } from './grammar.ts';

/** The rules for the children of one type of node. */
export interface Places {
  readonly byField: ReadonlyMap<number, readonly Rule[]>;
  readonly byChild: ReadonlyMap<number, readonly Rule[]>;
  readonly any: readonly Rule[] | undefined;
}

/** A grammar's tables by the numbers that the engine gives its types and fields. */
export interface CompiledGrammar {
  readonly grammar: Grammar;
  readonly language: Language;
  readonly isNamed: readonly boolean[];
  readonly own: readonly (readonly Rule[] | undefined)[];
  readonly places: readonly (Places | undefined)[];
  readonly isTransparent: readonly boolean[];
  readonly isLogical: readonly boolean[];
  readonly operators: ReadonlyMap<string, Operator>;
}

interface OpenPlaces {
  byField: Map<number, readonly Rule[]>;
  byChild: Map<number, readonly Rule[]>;
  any: readonly Rule[] | undefined;
}

export function compile(grammar: Grammar, language: Language): CompiledGrammar {
  const ids = Array.from({ length: language.nodeTypeCount }, (_, id) => id);
  const own: (readonly Rule[] | undefined)[] = ids.map(() => undefined);
  const places: (OpenPlaces | undefined)[] = ids.map(() => undefined);
  const idsOf = (type: string): readonly number[] => {
    const found = ids.filter((id) => language.nodeTypeForId(id) === type);
    if (found.length === 0) throw new Error(`the grammar of ${grammar.title} has no node ${type}`);
    // A keyword may be called like what it begins.
    const named = found.filter((id) => language.nodeTypeIsNamed(id));
    return named.length > 0 ? named : found;
  };
  for (const [selector, rule] of Object.entries(grammar.rules)) {
    const rules = [rule].flat();
    const { parent, separator, rest } = parts(selector);
    for (const id of idsOf(parent)) {
      if (separator === undefined) {
        own[id] = rules;
        continue;
      }
      const place = (places[id] ??= { byField: new Map(), byChild: new Map(), any: undefined });
      if (separator === '.') place.byField.set(fieldId(grammar, language, rest), rules);
      else if (rest === '*') place.any = rules;
      else for (const child of idsOf(rest)) place.byChild.set(child, rules);
    }
  }
  const isOneOf = (types: readonly string[]): readonly boolean[] => {
    const chosen = new Set(types.flatMap(idsOf));
    return ids.map((id) => chosen.has(id));
  };
  return {
    grammar,
    language,
    own,
    places,
    isNamed: ids.map((id) => language.nodeTypeIsNamed(id)),
    isTransparent: isOneOf(grammar.transparent),
    isLogical: isOneOf(grammar.logical.nodes),
    operators: new Map(Object.entries(grammar.logical.operators)),
  };
}

/** Types of tokens may hold dots and angles, so that only what follows a word separates. */
function parts(selector: string): { parent: string; separator?: string; rest: string } {
  const [, parent = selector, separator, rest = ''] = /^(\w+)([.>])(.+)$/.exec(selector) ?? [];
  return separator === undefined ? { parent, rest } : { parent, separator, rest };
}

function fieldId(grammar: Grammar, language: Language, name: string): number {
  const id = language.fieldIdForName(name);
  if (id === null) throw new Error(`the grammar of ${grammar.title} has no field ${name}`);
  return id;
}

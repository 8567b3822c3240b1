import type { Scope, Syntax, SyntaxNode, TokenTrait } from 'typhonjs-escomplex/dist/ESComplex.js';

type Tokens = string | readonly string[] | undefined;

/** What a type of node counts, in place of what escomplex knows of it. */
export interface SyntaxRow {
  readonly operators?: (node: SyntaxNode) => Tokens;
  readonly operands?: (node: SyntaxNode) => Tokens;
  /** Children not to walk; null for all. */
  readonly ignore?: (node: SyntaxNode) => readonly string[] | null;
  readonly scope?: (node: SyntaxNode) => Scope;
}

const none = (): undefined => undefined;

/** escomplex exports none of its classes, yet asks for an instance: `TokenList` is taken from a syntax of its own. */
export function syntaxOf(
  { operators = none, operands = none, ignore = () => [], scope }: SyntaxRow,
  TokenList: TokenTrait['constructor'],
): Syntax {
  return {
    operators: new TokenList('operators', [operators]),
    operands: new TokenList('operands', [operands]),
    ignoreKeys: { metric: 'ignoreKeys', valueOf: ignore },
    newScope: { metric: 'newScope', valueOf: (node) => scope?.(node) },
  };
}

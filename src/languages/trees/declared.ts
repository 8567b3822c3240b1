import type { Node } from 'web-tree-sitter';
import type { FunctionKind } from '../measured.ts';
import { Tally } from '../tally.ts';
import type { Declaration, Grammar } from './grammar.ts';

const newLine = 0x0a;
const space = 0x20;

/** A function that was found, its lines counted from 1. */
export interface Declared {
  readonly name: string;
  readonly kind: FunctionKind;
  readonly start: number;
  readonly end: number;
  readonly tally: Tally;
}

interface Surroundings {
  readonly grammar: Grammar;
  readonly source: string;
  readonly points: boolean;
  /** The names of what the function lies in. */
  readonly within: string;
  readonly inClass: boolean;
}

export function declare(
  node: Node,
  { kind, name, lists }: Declaration,
  { grammar, source, points, within, inClass }: Surroundings,
): Declared {
  const own = typeof kind === 'string' ? kind : kind(node);
  const tally = new Tally({ points });
  tally.parameters = lists(node).reduce((sum, list) => sum + countParameters(list, grammar), 0);
  return {
    name: qualified(within, name(node)),
    kind: own === 'function' && inClass ? 'method' : own,
    start: firstRow(node, grammar) + 1,
    end: lastRow(node, source) + 1,
    tally,
  };
}

/** With dots in every language. */
export function qualified(within: string, name: string | undefined): string {
  const plain = (name ?? '<anonymous>').replaceAll(/\s+/g, ' ').replaceAll('::', '.');
  return within === '' ? plain : `${within}.${plain}`;
}

/** In C, `(void)` declares that there are none. */
const countParameters = (list: Node, grammar: Grammar): number =>
  list.children.filter((child) => grammar.parameters.includes(child.type) && child.text !== 'void').length;

/** A decorator may be a child of its own or the first of the modifiers. */
function firstRow(node: Node, { decorators, modifiers }: Grammar): number {
  const isPart = (one: Node): boolean => !decorators.includes(one.type) && !one.isExtra;
  for (const child of node.children) {
    if (!isPart(child)) continue;
    const first = modifiers.includes(child.type) ? child.children.find(isPart) : child;
    if (first) return first.startPosition.row;
  }
  return node.startPosition.row;
}

/** Some nodes end with the line feed after them. */
function lastRow(node: Node, source: string): number {
  let row = node.endPosition.row;
  for (let at = node.endIndex - 1; at > node.startIndex && source.charCodeAt(at) <= space; at -= 1) {
    if (source.charCodeAt(at) === newLine) row -= 1;
  }
  return row;
}

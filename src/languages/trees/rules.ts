// The words in which the languages' tables are written.
import type { Node } from 'web-tree-sitter';
import type { Declaration, Operator, Point, Region, Rule, Scope } from './grammar.ts';

const point = (construct: string, rest: Partial<Point>): Point => ({
  is: 'point',
  construct,
  cyclomatic: 1,
  cognitive: 'none',
  control: false,
  continues: false,
  once: false,
  when: undefined,
  ...rest,
});

export const branching = (construct: string): Point =>
  point(construct, { cognitive: 'nested', control: true, continues: true });
export const elseIf = (construct: string): Point => point(construct, { cognitive: 'flat' });
export const otherwise: Point = point('else', { cyclomatic: 0, cognitive: 'flat' });
export const loop = (construct: string): Point => point(construct, { cognitive: 'nested', control: true });
export const choice = (construct: string, { cyclomatic = 0 }: { readonly cyclomatic?: 0 | 1 } = {}): Point =>
  point(construct, { cyclomatic, cognitive: 'nested', control: true });
export const ternary: Point = point('?:', { cognitive: 'nested' });
export const handler = (construct: string, { cyclomatic = 1 }: { readonly cyclomatic?: 0 | 1 } = {}): Point =>
  point(construct, { cyclomatic, cognitive: 'nested' });
/** Adds a path and nothing to read. */
export const path = (construct: string, when?: (node: Node) => boolean): Point => point(construct, { when });
export const jump = (construct: string, when?: (node: Node) => boolean): Point =>
  point(construct, { cyclomatic: 0, cognitive: 'flat', when });
export const once = (rule: Point): Point => ({ ...rule, once: true });
export const attempt: Point = point('try', { cyclomatic: 0, control: true });

export const body: Region = { is: 'region', depth: 1, surcharge: 1 };
/** A branch of a ternary, or a function literal. */
export const branch: Region = { is: 'region', depth: 0, surcharge: 1 };
/** What is tried, and what is done in any case. */
export const tried: Region = { is: 'region', depth: 1, surcharge: 0 };

export const comment: Rule = { is: 'comment' };
/** A text over several lines, each of which is code, a blank one too. */
export const text: Rule = { is: 'text' };
/** Where it stands outside of functions, it is what is left of one: its head was not understood. */
export const lost: Rule = { is: 'lost' };
export const afterElse: Rule = { is: 'else' };

export const field =
  (...names: readonly string[]) =>
  (node: Node): string | undefined => {
    for (const name of names) {
      const found = node.childForFieldName(name);
      if (found) return found.text;
    }
    return undefined;
  };

export const fixed = (name: string) => (): string => name;

const lists = (node: Node): readonly Node[] => node.childrenForFieldName('parameters');
const hasBody = (node: Node): boolean => node.childForFieldName('body') !== null;

export const declaration = (kind: Declaration['kind'], rest: Partial<Declaration> = {}): Declaration => ({
  is: 'function',
  kind,
  name: field('name'),
  lists,
  hasBody,
  ...rest,
});

/** A class or the like. */
export const scope = (name: Scope['name'] = field('name')): Scope => ({ is: 'scope', isClass: true, name });
export const module: Scope = { ...scope(), isClass: false };

/** Whether one of the children, which are few, is of this type. */
export const hasChild =
  (...types: readonly string[]) =>
  (node: Node): boolean =>
    node.children.some((child) => types.includes(child.type));

export const counted = { and: { run: 'and', cyclomatic: 1 }, or: { run: 'or', cyclomatic: 1 } } as const;
export const coalesce: Operator = { run: 'coalesce', cyclomatic: 1 };

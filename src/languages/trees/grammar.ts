import type { Node } from 'web-tree-sitter';
import type { FunctionKind } from '../measured.ts';

/** What a node of the tree means. */
export type Rule = Point | Region | Declaration | Scope | { readonly is: 'comment' | 'text' | 'else' | 'lost' };

/** Something that makes the function around it more complex. */
export interface Point {
  readonly is: 'point';
  /** As in the text. */
  readonly construct: string;
  readonly cyclomatic: 0 | 1;
  /** `nested` costs more the deeper it stands. */
  readonly cognitive: 'none' | 'flat' | 'nested';
  /** A control statement, in the sense of nesting; a body may be missing, or have no node of its own. */
  readonly control: boolean;
  /** An `if` that follows an `else` is an else-if. */
  readonly continues: boolean;
  /** Only the first of several in one parent counts. */
  readonly once: boolean;
  readonly when: ((node: Node) => boolean) | undefined;
}

/** Code that stands deeper than what is around it: in control statements, in cognitive complexity, or in both. */
export interface Region {
  readonly is: 'region';
  readonly depth: 0 | 1;
  readonly surcharge: 0 | 1;
}

/** A function of its own. One without a body is only announced and is left out. */
export interface Declaration {
  readonly is: 'function';
  /** A `function` of a class is a method. */
  readonly kind: FunctionKind | ((node: Node) => FunctionKind);
  readonly name: (node: Node) => string | undefined;
  /** The nodes among whose children the parameters are. */
  readonly lists: (node: Node) => readonly Node[];
  readonly hasBody: (node: Node) => boolean;
}

/** A class or the like: it qualifies the names of the functions in it. */
export interface Scope {
  readonly is: 'scope';
  readonly isClass: boolean;
  readonly name: (node: Node) => string | undefined;
}

export interface Grammar {
  /** The asset without its ending. */
  readonly name: string;
  /** For messages. */
  readonly title: string;
  /**
   * By selector: `type` of a node; or its place: `parent.field`, `parent>child`, `parent>*`. Of a node's places the
   * first in that order holds, beside the rule of its type.
   */
  readonly rules: Readonly<Record<string, Rule | readonly Rule[]>>;
  /** Nodes of an operator and its operands, and the operators that are logical, with what they add. */
  readonly logical: {
    readonly nodes: readonly string[];
    readonly operators: Readonly<Record<string, Operator>>;
  };
  /** Nodes that may stand between two operators of one run: plain parentheses. */
  readonly transparent: readonly string[];
  readonly parameters: readonly string[];
  /** What may stand before a function without being part of it: decorators; and what they may be wrapped in. */
  readonly decorators: readonly string[];
  readonly modifiers: readonly string[];
  /** Text that decides how a file is built up. An error without it is passed over; without this, none is. */
  readonly structure?: RegExp;
  /** What is no part of the language, and takes the parser the longer the more of it there is. */
  readonly endless?: string;
}

export interface Operator {
  /** Operators of one run, whatever their spelling. */
  readonly run: 'and' | 'or' | 'coalesce';
  readonly cyclomatic: 0 | 1;
}

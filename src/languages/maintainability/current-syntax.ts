import type { SyntaxNode } from 'typhonjs-escomplex/dist/ESComplex.js';

import { functions, nameOf } from './functions.ts';
import type { SyntaxRow } from './syntax-row.ts';

const operator = (text: string): SyntaxRow => ({ operators: () => text });

const initialised: SyntaxRow = { operators: (node) => (node['value'] ? '=' : undefined) };

const variables: SyntaxRow = { operators: (node) => unlessDeclared(node, String(node['kind'])) };

/** A class is no scope here: only its methods are measured. */
const classRow: SyntaxRow = {
  operators: (node) => unlessDeclared(node, node['superClass'] ? ['class', 'extends'] : 'class'),
  operands: (node) => unlessDeclared(node, nameOf(node)),
  ignore: () => ['id'],
};

const textOf = (node: SyntaxNode): string | undefined => String(node['value']).trim() || undefined;

/** Whose heads escomplex prints anew, as it does parameters: here they are walked. */
const loops = {
  ForStatement: operator('for'),
  ForInStatement: operator('forin'),
  ForOfStatement: operator('forof'),
};

/** What has come into the language since escomplex was written. */
const younger = {
  OptionalMemberExpression: {
    operators: (node: SyntaxNode) => {
      const access = node['computed'] === true ? '[]' : '.';
      return node['optional'] === true ? `?${access}` : access;
    },
  },
  OptionalCallExpression: { operators: (node: SyntaxNode) => (node['optional'] === true ? '?.()' : '()') },
  AwaitExpression: operator('await'),
  BigIntLiteral: { operands: (node: SyntaxNode) => `${String(node['value'])}n` },
  Import: operator('import'),
  ClassProperty: initialised,
  ClassPrivateProperty: initialised,
  ClassAccessorProperty: initialised,
  StaticBlock: operator('static'),
  JSXElement: operator('<>'),
  JSXFragment: operator('<>'),
  JSXAttribute: initialised,
  JSXSpreadAttribute: operator('... (spread)'),
  JSXIdentifier: { operands: (node: SyntaxNode) => String(node['name']) },
  JSXText: { operands: textOf },
};

/** escomplex copies the list of all imports for each import. They count nothing with it. */
const importRow: SyntaxRow = { ignore: () => null };

/** As in ESTree, whose node names its operator; Babel's does not. */
const defaultValue = operator('=');

/** A parameter `this` is a type. */
const identifier: SyntaxRow = {
  operands: (node) => (node['name'] === 'this' ? undefined : String(node['name'])),
};

export const currentSyntax: Readonly<Record<string, SyntaxRow>> = {
  ...functions,
  ...loops,
  ...younger,
  ClassDeclaration: classRow,
  ClassExpression: classRow,
  AssignmentPattern: defaultValue,
  Identifier: identifier,
  ImportDeclaration: importRow,
  VariableDeclaration: variables,
};

const runs: ReadonlySet<string> = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
  'TSParameterProperty',
  'TSEnumDeclaration',
  'TSEnumBody',
  'TSEnumMember',
  'TSModuleDeclaration',
  'TSModuleBlock',
  'TSExportAssignment',
  'TSImportEqualsDeclaration',
  'TSExternalModuleReference',
]);

const isDeclared = (node: SyntaxNode): boolean => node['declare'] === true;

function unlessDeclared<Tokens>(node: SyntaxNode, tokens: Tokens): Tokens | undefined {
  return isDeclared(node) ? undefined : tokens;
}

/** Whether TypeScript drops it: types count nothing, so that a file counts as what it is compiled to. */
export const isErased = (node: SyntaxNode): boolean =>
  isDeclared(node) || (node.type.startsWith('TS') && !runs.has(node.type));

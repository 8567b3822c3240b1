import type { SyntaxNode } from 'typhonjs-escomplex/dist/ESComplex.js';

import type { SyntaxRow } from './syntax-row.ts';

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'loc' in value;

/** `#name` as it is written; what is computed is an expression and has no name. */
export function nameOf(node: SyntaxNode): string | undefined {
  const key = node['id'] ?? node['key'];
  if (node['computed'] === true || !isNode(key)) return undefined;
  if (key.type === 'PrivateName') return isNode(key['id']) ? `#${String(key['id']['name'])}` : undefined;
  if (key.type === 'Identifier') return String(key['name']);
  return JSON.stringify(key['value']);
}

const isAccessor = (node: SyntaxNode): boolean => node['kind'] === 'get' || node['kind'] === 'set';

const modifiersOf = (node: SyntaxNode): readonly string[] => [
  ...(isAccessor(node) ? [String(node['kind'])] : []),
  ...(node['async'] === true ? ['async'] : []),
  ...(node['static'] === true ? ['static'] : []),
  ...(node['generator'] === true ? ['function*'] : []),
];

/**
 * The keyword and the name belong to the place where a function is declared, as in escomplex. The parameters belong to
 * the function, unlike in escomplex, which prints them anew with a table of 2018, and drops the file at the first
 * expression that is not in it.
 */
const functionRow = (operators: NonNullable<SyntaxRow['operators']>): SyntaxRow => ({
  operators,
  operands: nameOf,
  ignore: (node) => (node['computed'] === true ? [] : ['id', 'key']),
  scope: (node) => ({
    type: 'method',
    name: nameOf(node) ?? '<anonymous>',
    cyclomatic: 1,
    lineStart: node.loc.start.line,
    lineEnd: node.loc.end.line,
    paramNames: [],
  }),
});

const keywordRow = functionRow((node) => (node['generator'] === true ? 'function*' : 'function'));
const methodRow = functionRow(modifiersOf);

export const functions: Readonly<Record<string, SyntaxRow>> = {
  FunctionDeclaration: keywordRow,
  FunctionExpression: keywordRow,
  ArrowFunctionExpression: functionRow(() => 'function=>'),
  ClassMethod: methodRow,
  ClassPrivateMethod: methodRow,
  ObjectMethod: methodRow,
};

import { parse, type ParserOptions } from '@babel/parser';
import { parse as parseWith8 } from 'babel-parser-8';

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly loc: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
  readonly [key: string]: unknown;
}

export interface Token {
  readonly type: string | { readonly label: string };
  readonly start: number;
  readonly loc: Node['loc'];
  readonly value?: unknown;
}

export interface Source {
  readonly text: string;
  readonly typescript: boolean;
  readonly jsx: boolean;
  readonly declarations?: boolean;
  readonly babel?: 7 | 8;
}

export function parsed(source: Source): { program: Node; tokens: Token[] } {
  try {
    return parseAs('module', source);
  } catch {
    return parseAs('script', source);
  }
}

function parseAs(sourceType: 'module' | 'script', { text, typescript, jsx, declarations, babel = 7 }: Source) {
  const plugins = [
    ...(typescript ? [['typescript', { dts: declarations ?? false }]] : []),
    ...(jsx ? ['jsx'] : []),
    'decorators',
    'decoratorAutoAccessors',
    'sourcePhaseImports',
    'deferredImportEvaluation',
    ...(babel === 7 ? ['explicitResourceManagement', 'importAttributes'] : []),
  ];
  const options = {
    sourceType,
    tokens: true,
    errorRecovery: true,
    allowReturnOutsideFunction: true,
    allowAwaitOutsideFunction: sourceType === 'module',
    allowSuperOutsideMethod: true,
    allowUndeclaredExports: true,
    plugins,
  } as ParserOptions;
  const run = babel === 7 ? parse : parseWith8;
  return run(text, options as never) as unknown as { program: Node; tokens: Token[] };
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

const notRuntime = new Set([
  'loc',
  'extra',
  'leadingComments',
  'trailingComments',
  'innerComments',
  'typeAnnotation',
  'typeParameters',
  'typeArguments',
  'returnType',
  'superTypeParameters',
  'superTypeArguments',
  'implements',
  'predicate',
]);

export interface Child {
  readonly key: string;
  readonly child: Node;
}

/** Each walk asks for the same children again. */
const known = Symbol('children');

export function children(node: Node & { [known]?: Child[] }): readonly Child[] {
  return (node[known] ??= Object.keys(node).flatMap((key) => {
    const value = node[key];
    if (typeof value !== 'object' || value === null || notRuntime.has(key)) return [];
    const nodes = Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];
    return nodes.map((child) => ({ key, child }));
  }));
}

export const functionTypes = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ObjectMethod',
  'ClassMethod',
  'ClassPrivateMethod',
]);
export const fieldTypes = new Set(['ClassProperty', 'ClassPrivateProperty', 'ClassAccessorProperty']);
export const typeOnly = new Set([
  'TSDeclareFunction',
  'TSDeclareMethod',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
]);

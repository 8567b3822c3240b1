import { isErased } from '../../../src/languages/maintainability/current-syntax.ts';
import { syntaxTree, type Dialect } from '../../../src/languages/maintainability/syntax-tree.ts';
import type { MeasuredFunction } from '../../../src/languages/measured.ts';

/** With what escomplex says where it is right about what it knows. */
export interface ReferenceFunction extends MeasuredFunction {
  readonly offset: number;
  readonly escomplex: number;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly loc: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
  readonly [key: string]: unknown;
}

/** ESLint's complexity starts anew in a field, escomplex's does not: two counters walk side by side. */
interface Counters {
  eslint: { points: number };
  escomplex: { points: number };
}

const functionTypes = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'ClassPrivateMethod',
  'ObjectMethod',
]);
const bothCount = new Set(['ConditionalExpression', 'IfStatement', 'WhileStatement', 'DoWhileStatement']);
const onlyEslintCounts = new Set(['CatchClause', 'ForInStatement', 'ForOfStatement', 'AssignmentPattern']);
const properties = new Set(['ObjectProperty', 'ClassProperty', 'ClassPrivateProperty', 'ClassAccessorProperty']);
const fields = new Set(['ClassProperty', 'ClassPrivateProperty', 'ClassAccessorProperty']);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** A plain walk over the tree: every function with both complexities, in the order of the text. */
export function referenceFunctions(text: string, dialect: Dialect): readonly ReferenceFunction[] {
  const functions: ReferenceFunction[] = [];
  const top = { points: 0 };
  walk(syntaxTree(text, dialect) as Node, undefined, { eslint: top, escomplex: { points: 0 } });
  return functions.toSorted((a, b) => a.offset - b.offset);

  function walk(node: Node, parent: Node | undefined, counters: Counters): void {
    if (isErased(node)) return;
    if (functionTypes.has(node.type)) return walkFunction(node, parent, counters);
    count(node, counters);
    for (const [key, child] of children(node)) {
      const isInitial = (fields.has(node.type) && key === 'value') || node.type === 'StaticBlock';
      walk(child, node, isInitial ? { ...counters, eslint: { points: 1 } } : counters);
    }
  }

  function walkFunction(node: Node, parent: Node | undefined, outer: Counters): void {
    const own: Counters = { eslint: { points: 1 }, escomplex: { points: 1 } };
    for (const [key, child] of children(node)) {
      const isInside = key === 'params' || key === 'body';
      walk(child, node, isInside ? own : { ...own, eslint: outer.eslint });
    }
    const { start } = (parent && properties.has(parent.type) ? parent : node).loc;
    functions.push({
      name: '<anonymous>',
      kind: 'function',
      start: start.line,
      end: node.loc.end.line,
      nloc: node.loc.end.line - start.line + 1,
      parameters: 0,
      nesting: 0,
      cyclomatic: own.eslint.points,
      cognitive: 0,
      offset: node.start,
      escomplex: own.escomplex.points,
    });
  }
}

function count(node: Node, { eslint, escomplex }: Counters): void {
  const both = countsForBoth(node);
  if (both) escomplex.points += 1;
  if (both || countsForEslint(node)) eslint.points += 1;
}

function countsForBoth(node: Node): boolean {
  if (node.type === 'LogicalExpression') return node['operator'] !== '??';
  if (node.type === 'ForStatement' || node.type === 'SwitchCase') return isNode(node['test']);
  return bothCount.has(node.type);
}

function countsForEslint(node: Node): boolean {
  if (node.type === 'ForStatement' || node.type === 'LogicalExpression') return true;
  if (node.type === 'AssignmentExpression') return ['&&=', '||=', '??='].includes(String(node['operator']));
  return onlyEslintCounts.has(node.type) || (node.type.startsWith('Optional') && node['optional'] === true);
}

function* children(node: Node): Generator<readonly [string, Node]> {
  for (const [key, value] of Object.entries(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield [key, child];
}

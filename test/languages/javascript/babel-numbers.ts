import { children, fieldTypes, functionTypes, typeOnly, type Child, type Node } from './babel-tree.ts';

const loops = new Set(['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement']);
const structures = new Set([...loops, 'IfStatement', 'SwitchStatement', 'TryStatement', 'WithStatement']);

/** The nodes that belong to the function itself, with those that are children of it. */
const ownChildren = (node: Node): readonly Child[] =>
  children(node).filter(({ key, child }) => {
    if (typeOnly.has(child.type) || child.type === 'StaticBlock') return false;
    if (fieldTypes.has(node.type) && key === 'value') return false;
    return !functionTypes.has(child.type) || hasOuterParts(child);
  });

/** The computed key and the decorators of a method are evaluated outside of it. */
const hasOuterParts = (method: Node): boolean => method['computed'] === true || Array.isArray(method['decorators']);

const partsOf = (node: Node): readonly Child[] =>
  functionTypes.has(node.type)
    ? children(node).filter(({ key }) => key === 'decorators' || (key === 'key' && node['computed'] === true))
    : ownChildren(node);

const start = (node: Node): readonly Child[] =>
  ownChildren(node).filter(({ key }) => key === 'params' || key === 'body');

export function branchesIn(node: Node): number {
  let sum = 0;
  const add = (one: Node): void => {
    sum += branch(one);
    for (const { child } of partsOf(one)) add(child);
  };
  for (const { child } of start(node)) add(child);
  return sum;
}

function branch(node: Node): number {
  switch (node.type) {
    case 'AssignmentExpression':
      return /^(?:&&|\|\||\?\?)=$/.test(node['operator'] as string) ? 1 : 0;
    case 'SwitchCase':
      return node['test'] ? 1 : 0;
    case 'OptionalMemberExpression':
    case 'OptionalCallExpression':
      return node['optional'] === true ? 1 : 0;
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'LogicalExpression':
    case 'CatchClause':
    case 'AssignmentPattern':
      return 1;
    default:
      return loops.has(node.type) ? 1 : 0;
  }
}

export function depthIn(node: Node): number {
  const depth = (one: Node, isElseIf: boolean): number => {
    const own = structures.has(one.type) && !isElseIf ? 1 : 0;
    const inner = partsOf(one).map(({ key, child }) => {
      const chained = one.type === 'IfStatement' && key === 'alternate' && child.type === 'IfStatement';
      return depth(child, chained);
    });
    return own + Math.max(0, ...inner);
  };
  return Math.max(0, ...start(node).map(({ child }) => depth(child, false)));
}

export function cognitiveIn(node: Node): number {
  return sum(start(node).map(({ child }) => cognitive(child, 0, undefined)));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function cognitive(node: Node, nesting: number, parent: Node | undefined): number {
  const inside = (keys: readonly string[], level: number): number =>
    sum(
      partsOf(node)
        .filter(({ key }) => keys.includes(key))
        .map(({ child }) => cognitive(child, level, node)),
    );
  const rest = (level: number): number => sum(partsOf(node).map(({ child }) => cognitive(child, level, node)));
  switch (node.type) {
    case 'IfStatement':
      return 1 + nesting + conditional(node, nesting);
    case 'ConditionalExpression':
      return 1 + nesting + inside(['test'], nesting) + inside(['consequent', 'alternate'], nesting + 1);
    case 'SwitchStatement':
      return 1 + nesting + inside(['discriminant'], nesting) + inside(['cases'], nesting + 1);
    case 'CatchClause':
      return 1 + nesting + inside(['param'], nesting) + inside(['body'], nesting + 1);
    case 'BreakStatement':
    case 'ContinueStatement':
      return node['label'] ? 1 : 0;
    case 'LogicalExpression':
      return (parent?.type === 'LogicalExpression' ? 0 : changes(operators(node))) + rest(nesting);
    default:
      if (!loops.has(node.type)) return rest(nesting);
      return 1 + nesting + inside(['init', 'test', 'update', 'left', 'right'], nesting) + inside(['body'], nesting + 1);
  }
}

/** An `if` without its own price: its parts, and what its else costs. */
function conditional(node: Node, nesting: number): number {
  const [test, then, alternate] = [node['test'], node['consequent'], node['alternate']] as [Node, Node, Node | null];
  const own = cognitive(test, nesting, node) + cognitive(then, nesting + 1, node);
  if (!alternate) return own;
  if (alternate.type === 'IfStatement') return own + 1 + conditional(alternate, nesting);
  return own + 1 + cognitive(alternate, nesting + 1, node);
}

function operators(node: Node): string[] {
  if (node.type !== 'LogicalExpression') return [];
  return [...operators(node['left'] as Node), node['operator'] as string, ...operators(node['right'] as Node)];
}

const changes = (list: readonly string[]): number => list.filter((one, index) => one !== list[index - 1]).length;

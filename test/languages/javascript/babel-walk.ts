import type { FunctionKind, MeasuredFunction } from '../../../src/languages/measured.ts';
import { branchesIn, cognitiveIn, depthIn } from './babel-numbers.ts';
import {
  children,
  functionTypes,
  isNode,
  parsed,
  typeOnly,
  type Child,
  type Node,
  type Source,
  type Token,
} from './babel-tree.ts';

/** A second way to every number, over the tree that Babel builds; written to be plainly right, not fast. */
export interface Walked extends Omit<MeasuredFunction, 'points'> {}

export function walk(source: Source): Walked[] {
  const tree = parsed(source);
  return new Walk(source.text, tree.tokens).functions(tree.program);
}

const memberTypes = new Set(['ObjectProperty', 'ClassProperty', 'ClassPrivateProperty', 'ClassAccessorProperty']);

/** Where a node stands: in which one, as what, and where that one stands. */
interface Around {
  readonly parent: Node | undefined;
  readonly key: string;
  readonly scope: string;
  readonly above: Around | undefined;
}

/** Where the whole value stands that begins with this node: `x = function () {}.bind(y)` is called `x`. */
function valueAround(node: Node, around: Around): Around | undefined {
  const { parent, above } = around;
  if (isParenthesised(node)) return undefined;
  if (!parent || !above || parent.start !== node.start) return around;
  return valueTypes.has(parent.type) ? valueAround(parent, above) : around;
}

const isParenthesised = (node: Node): boolean =>
  (node['extra'] as { parenthesized?: boolean } | undefined)?.parenthesized === true;

const valueTypes = new Set([
  'CallExpression',
  'MemberExpression',
  'OptionalCallExpression',
  'OptionalMemberExpression',
  'BinaryExpression',
  'LogicalExpression',
  'ConditionalExpression',
  'TaggedTemplateExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
]);

class Walk {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly codeUpTo: Int32Array;
  private readonly found: Walked[] = [];

  constructor(text: string, tokens: readonly Token[]) {
    this.text = text;
    this.tokens = tokens.filter(({ type }) => typeof type !== 'string' || !type.startsWith('Comment'));
    this.codeUpTo = codeLines(this.tokens);
  }

  functions(program: Node): Walked[] {
    this.visit(program, { parent: undefined, key: '', scope: '', above: undefined });
    return this.found;
  }

  private visit(node: Node, around: Around): void {
    if (typeOnly.has(node.type)) return;
    let { scope } = around;
    if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression')
      scope = join(scope, this.nameOf(node, around));
    else if (functionTypes.has(node.type) && node['body']) {
      const name = join(scope, this.nameOf(node, around));
      const place = this.found.push(undefined as never) - 1;
      // Decorators and the key lie outside.
      for (const { key, child } of children(node))
        this.visit(child, {
          parent: node,
          key,
          scope: key === 'key' || key === 'decorators' ? scope : name,
          above: around,
        });
      this.found[place] = this.measured(node, name, around);
      return;
    } else if (functionTypes.has(node.type)) return;
    for (const { key, child } of inOrder(node))
      this.visit(child, { parent: node, key, scope: key === 'decorators' ? around.scope : scope, above: around });
  }

  private nameOf(node: Node, around: Around): string {
    if (isNode(node['id'])) return identifier(node['id']);
    if (isNode(node['key'])) return this.keyName(node);
    const { parent, key } = valueAround(node, around) ?? {};
    if (!parent) return node.type === 'FunctionDeclaration' ? 'default' : '<anonymous>';
    if (parent.type === 'ExportDefaultDeclaration') return 'default';
    if (parent.type === 'AssignmentPattern' && key === 'right') return this.targetName(parent['left'] as Node);
    if (parent.type === 'VariableDeclarator' && key === 'init' && (parent['id'] as Node).type === 'Identifier')
      return identifier(parent['id'] as Node);
    if (memberTypes.has(parent.type) && key === 'value') return this.keyName(parent);
    if (
      parent.type === 'AssignmentExpression' &&
      key === 'right' &&
      /^(?:|&&|\|\||\?\?)=$/.test(parent['operator'] as string)
    )
      return this.targetName(parent['left'] as Node);
    return '<anonymous>';
  }

  private targetName(left: Node): string {
    if (left.type === 'Identifier') return identifier(left);
    if (left.type !== 'MemberExpression') return '<anonymous>';
    return this.keyText(left['property'] as Node, left['computed'] === true);
  }

  private keyName = (member: Node): string => this.keyText(member['key'] as Node, member['computed'] === true);

  private keyText(key: Node, isComputed: boolean): string {
    if (key.type === 'StringLiteral') return key['value'] as string;
    if (!isComputed && key.type === 'NumericLiteral') return String(key['value']);
    if (!isComputed && key.type === 'BigIntLiteral') return String(BigInt(key['value'] as string));
    if (!isComputed) return identifier(key);
    if (isParenthesised(key) || key['leadingComments'] || key['trailingComments']) return '[computed]';
    const inside = this.text.slice(key.start, key.end);
    return /^[\p{ID_Continue}$.#]+$/u.test(inside) ? `[${inside}]` : '[computed]';
  }

  private measured(node: Node, name: string, around: Around): Walked {
    const { parent, key } = valueAround(node, around) ?? {};
    const isMember = parent !== undefined && memberTypes.has(parent.type) && key === 'value' && !node['id'];
    const start = this.firstLine(isMember ? parent : node);
    const end = node.loc.end.line;
    return {
      name,
      kind: kindOf(node),
      start,
      end,
      nloc: (this.codeUpTo[end] ?? 0) - (this.codeUpTo[start - 1] ?? 0),
      parameters: (node['params'] as Node[]).filter((one) => one['name'] !== 'this').length,
      nesting: depthIn(node),
      cyclomatic: 1 + branchesIn(node),
      cognitive: cognitiveIn(node),
    };
  }

  /** Of the first token after the decorators. */
  private firstLine(node: Node): number {
    const decorators = (node['decorators'] as Node[] | undefined) ?? [];
    const after = Math.max(node.start, ...decorators.map(({ end }) => end));
    let [low, high] = [0, this.tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens[middle]?.start ?? 0) < after) low = middle + 1;
      else high = middle;
    }
    return this.tokens[low]?.loc.start.line ?? node.loc.start.line;
  }
}

const join = (scope: string, name: string): string => (scope === '' ? name : `${scope}.${name}`);

const identifier = (node: Node): string => {
  if (node.type === 'PrivateName') return `#${identifier(node['id'] as Node)}`;
  return node['name'] as string;
};

/** Babel's keys are nearly in the order of the text; decorators come late. */
const inOrder = (node: Node): readonly Child[] => children(node).toSorted((a, b) => a.child.start - b.child.start);

function kindOf(node: Node): FunctionKind {
  if (node.type === 'ArrowFunctionExpression') return 'arrow';
  if (node['kind'] === 'get') return 'getter';
  if (node['kind'] === 'set') return 'setter';
  if (node['kind'] === 'constructor') return 'constructor';
  return node['kind'] === 'method' ? 'method' : 'function';
}

/** How many lines up to each hold code. */
function codeLines(tokens: readonly Token[]): Int32Array {
  const last = tokens.at(-1)?.loc.end.line ?? 0;
  const holds = new Uint8Array(last + 1);
  for (const token of tokens) {
    const label = typeof token.type === 'string' ? token.type : token.type.label;
    if (label === 'eof') continue;
    if (label === 'jsxText') markText(String(token.value), token.loc.start.line, holds);
    else holds.fill(1, token.loc.start.line, token.loc.end.line + 1);
  }
  const upTo = new Int32Array(last + 1);
  for (let line = 1; line <= last; line++) upTo[line] = (upTo[line - 1] ?? 0) + (holds[line] ?? 0);
  return upTo;
}

function markText(text: string, first: number, holds: Uint8Array): void {
  for (const [index, line] of text.split(/\r\n|[\n\r\u2028\u2029]/).entries())
    if (line.trim() !== '') holds[first + index] = 1;
}

import { fileURLToPath } from 'node:url';
import { Language, type Node, Parser } from 'web-tree-sitter';

const grammar = fileURLToPath(import.meta.resolve('@vscode/tree-sitter-wasm/wasm/tree-sitter-go.wasm'));
const counted = new Set([
  'if_statement',
  'for_statement',
  'expression_case',
  'type_case',
  'communication_case',
  '&&',
  '||',
]);

/** Name, first and last line, cyclomatic complexity, and parameters of each function, as tree-sitter's grammar has them. */
export async function readTree(text: string): Promise<readonly (readonly (string | number)[])[]> {
  await Parser.init();
  const parser = new Parser().setLanguage(await Language.load(grammar));
  const tree = parser.parse(text);
  if (!tree || tree.rootNode.hasError) throw new Error('tree-sitter does not read the sample');
  return tree.rootNode.namedChildren
    .flatMap((node) => functionsOf(node))
    .map(([name, node]) => [
      name,
      node.startPosition.row + 1,
      node.endPosition.row + 1,
      1 + complexity(node),
      parameters(node),
    ]);
}

function functionsOf(node: Node | null): (readonly [string, Node])[] {
  if (node?.type === 'function_declaration') return [[nameOf(node), node]];
  if (node?.type === 'method_declaration') return [[`${receiverOf(node)}.${nameOf(node)}`, node]];
  if (node?.type !== 'var_declaration') return [];
  return node.descendantsOfType('var_spec').flatMap((spec) => {
    const names = spec?.childrenForFieldName('name').filter((one) => one?.type === 'identifier') ?? [];
    const values = spec?.childForFieldName('value')?.namedChildren ?? [];
    return values.flatMap((value, index) =>
      value?.type === 'func_literal' ? [[names[index]?.text ?? '', value] as const] : [],
    );
  });
}

const nameOf = (node: Node): string => node.childForFieldName('name')?.text ?? '';
const receiverOf = (node: Node): string =>
  node.childForFieldName('receiver')?.descendantsOfType('type_identifier')[0]?.text ?? '';

const complexity = (node: Node): number =>
  Number(counted.has(node.type)) + node.children.reduce((sum, child) => sum + (child ? complexity(child) : 0), 0);

function parameters(node: Node): number {
  const declared = node.childForFieldName('parameters')?.namedChildren ?? [];
  return declared.reduce((sum, one) => sum + Math.max(1, one?.childrenForFieldName('name').length ?? 0), 0);
}

import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Nodes, Table, TableRow } from 'mdast';

export interface MarkdownTable {
  readonly line: number;
  readonly head: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
}

/** The tables of a document as GitHub sees them, cells as plain text; what stands in code blocks is no table. */
export function markdownTables(text: string): readonly MarkdownTable[] {
  const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return findTables(tree).map((table) => {
    const [head, ...rows] = table.children.map((row) => ({ cells: cellsOf(row), line: row.position?.start.line ?? 1 }));
    return { line: table.position?.start.line ?? 1, head: head?.cells ?? [], rows };
  });
}

const findTables = (node: Nodes): readonly Table[] => {
  if (node.type === 'table') return [node];
  return 'children' in node ? node.children.flatMap(findTables) : [];
};

const cellsOf = (row: TableRow): readonly string[] => row.children.map((cell) => textOf(cell).trim());

const textOf = (node: Nodes): string => {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
};

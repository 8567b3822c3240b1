import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import { GateError } from '../model/errors.ts';

export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface YamlDocument {
  readonly value: unknown;
  /** The nearest thing to the path that the text has: its key for `key`, else its value. */
  locate(path: readonly PropertyKey[], what?: 'key' | 'value'): Position;
}

/** A config that says more than this is an attack: an alias bomb doubles with each line. */
const most = { nodes: 50_000, depth: 50 };

/** Reads YAML 1.2, and so JSON. */
export function parseYaml(text: string, file: string): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    prettyErrors: false,
    strict: true,
    version: '1.2',
  });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    throw new AggregateError(
      independent(document.errors).map((error) => malformed(firstLine(error.message), file, place(error.pos[0]))),
    );
  }
  const convert = converter(document, file, (node) => place(node.range?.[0] ?? 0));
  return { value: convert(document.contents, 0), locate: locator(document, place) };
}

/** One slip makes the lines behind it wrong as well, and what they say would hide it; a key given twice stands alone. */
function independent(errors: readonly YAMLError[]): readonly YAMLError[] {
  const [first, ...others] = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const twice = others.filter(({ code }) => code === 'DUPLICATE_KEY');
  return first ? [first, ...(first.code === 'DUPLICATE_KEY' ? twice.slice(0, 19) : [])] : [];
}

const firstLine = (message: string): string => message.split('\n', 1)[0]?.replace(/:$/, '') ?? message;

const malformed = (what: string, file: string, at: Position): GateError =>
  new GateError('misuse', what, { at: { file, ...at } });

/** Plain data, own keys only, aliases followed within the budget. The library's own conversion has no depth limit. */
function converter(document: Document, file: string, place: (node: Node) => Position) {
  let nodes = 0;
  const convert = (node: unknown, depth: number): unknown => {
    nodes += 1;
    if (nodes > most.nodes || depth > most.depth) {
      const what = `the config unfolds to more than ${most.nodes} values or ${most.depth} levels`;
      throw malformed(what, file, isNode(node) ? place(node) : { line: 1, column: 1 });
    }
    if (isAlias(node)) {
      const target = node.resolve(document);
      if (!target) throw malformed(`the alias *${node.source} has no anchor before it`, file, place(node));
      return convert(target, depth + 1);
    }
    if (isSeq(node)) return node.items.map((item) => convert(item, depth + 1));
    if (isScalar(node)) return node.value;
    if (!isMap(node)) return null;
    const entries = new Map<string, unknown>();
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : undefined;
      if (name === undefined || name === '__proto__' || name === '<<') {
        throw malformed(
          `the key ${name ?? 'that is itself a list or map'} is not allowed here`,
          file,
          isNode(key) ? place(key) : place(node),
        );
      }
      entries.set(name, convert(value, depth + 1));
    }
    return Object.fromEntries(entries);
  };
  return convert;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'range' in value;

function locator(document: Document, place: (offset: number) => Position): YamlDocument['locate'] {
  return (path, what = 'value') => {
    let node: unknown = document.contents;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const [depth, step] of path.entries()) {
      if (isAlias(node)) node = node.resolve(document);
      const pair = isMap(node)
        ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))
        : undefined;
      const next = isSeq(node) ? node.items[Number(step)] : pair?.value;
      const key = pair?.key;
      const wanted = what === 'key' && depth === path.length - 1 ? key : (next ?? key);
      if (!isNode(wanted)) break;
      offset = wanted.range?.[0] ?? offset;
      node = next;
    }
    return place(offset);
  };
}

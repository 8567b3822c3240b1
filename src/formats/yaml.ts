import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Alias,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { GateError, together } from '../model/errors.ts';

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
    // The library compares each key with every other one: half a minute for 50,000 of them.
    uniqueKeys: false,
  });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  // One slip makes the lines behind it wrong as well, and what they say would hide it.
  const [first] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  // The library's stack ends some hundred or thousand levels down: where, is no matter of the text.
  if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
    throw new GateError('misuse', `the config is nested deeper than ${most.depth} levels`, { at: { file } });
  }
  if (first) throw malformed(firstLine(first.message), file, place(first.pos[0]));
  const placeOf = (node: Node): Position => place(node.range?.[0] ?? 0);
  const { targets, repeated } = survey(document.contents);
  if (repeated.length > 0) {
    throw together(repeated.slice(0, 20).map((key) => malformed('Map keys must be unique', file, placeOf(key))));
  }
  const convert = converter(targets, file, placeOf);
  return { value: convert(document.contents, 0), locate: locator(document.contents, targets, place) };
}

type Targets = ReadonlyMap<Alias, Node>;

/** What each alias stands for, the last anchor of its name before it, and the keys that are there twice. */
function survey(root: unknown): { readonly targets: Targets; readonly repeated: readonly Node[] } {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  const repeated: Node[] = [];
  const open: unknown[] = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target) targets.set(node, target);
      continue;
    }
    if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isPair(node)) open.push(node.value, node.key);
    if (isMap(node)) for (const key of repeatedKeys(node)) repeated.push(key);
    // What is pushed last is looked at first, so that anchors come in the order of the text.
    if (isCollection(node)) for (const item of node.items.toReversed()) open.push(item);
  }
  return { targets, repeated };
}

function repeatedKeys({ items }: YAMLMap): readonly Node[] {
  const known = new Set<string>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    const isRepeated = known.has(name);
    known.add(name);
    return isRepeated ? [key] : [];
  });
}

const firstLine = (message: string): string => message.split('\n', 1)[0]?.replace(/:$/, '') ?? message;

const malformed = (what: string, file: string, at: Position): GateError =>
  new GateError('misuse', what, { at: { file, ...at } });

/** Plain data, own keys only, aliases followed within the budget. The library's own conversion has no depth limit. */
function converter(targets: Targets, file: string, place: (node: Node) => Position) {
  let nodes = 0;
  const convert = (node: unknown, depth: number): unknown => {
    nodes += 1;
    if (nodes > most.nodes || depth > most.depth) {
      const what = `the config unfolds to more than ${most.nodes} values or ${most.depth} levels`;
      throw malformed(what, file, isNode(node) ? place(node) : { line: 1, column: 1 });
    }
    if (isAlias(node)) {
      const target = targets.get(node);
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

function locator(root: unknown, targets: Targets, place: (offset: number) => Position): YamlDocument['locate'] {
  const known = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairAt = (map: YAMLMap, step: PropertyKey): Pair | undefined => {
    const pairs = known.get(map) ?? pairsOf(map);
    known.set(map, pairs);
    return pairs.get(String(step));
  };
  return (path, what = 'value') => {
    let node = root;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const [depth, step] of path.entries()) {
      if (isAlias(node)) node = targets.get(node);
      const pair = isMap(node) ? pairAt(node, step) : undefined;
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

const pairsOf = ({ items }: YAMLMap): ReadonlyMap<string, Pair> =>
  new Map(items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])));

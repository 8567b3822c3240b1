import type { FileBuilder } from './builder.ts';
import { isText, textOf } from './byte-text.ts';
import { compareText } from './compare-text.ts';
import { addHits } from './hits.ts';

interface Declared {
  readonly line: number;
  readonly name: string;
  hits: number;
}

interface Group {
  readonly line: number;
  name: string | undefined;
  hits: number;
}

/** The functions of one section, which says line and count in different records, in any order. */
export interface LcovFunctions {
  /** `FN` */
  declare(line: number, name: string): void;
  /** `FNDA`: the name is in the bytes. */
  call(bytes: Uint8Array, start: number, end: number, hits: number): void;
  /** `FNL`; false where the index is another function's. */
  group(index: number, line: number): boolean;
  /** `FNA` */
  alias(index: number, name: string, hits: number): void;
  seal(builder: FileBuilder): void;
}

// A count of a function that is nowhere declared: it is a function all the same, at an unknown place.
const nowhere = 0;

export function lcovFunctions(): LcovFunctions {
  let declared: Declared[] = [];
  // Counts come in the order of the functions, mostly: as long as they do, nobody has to look for a name.
  let inOrder = 0;
  let others = new Map<string, number[]>();
  let groups = new Map<number, Group>();
  let aliases: (readonly [index: number, name: string, hits: number])[] = [];
  return {
    declare(line, name) {
      declared.push({ line, name, hits: 0 });
    },
    call(bytes, start, end, hits) {
      const next = declared[inOrder];
      if (next && others.size === 0 && isText(bytes, start, end, next.name)) {
        next.hits = hits;
        inOrder++;
        return;
      }
      const name = textOf(bytes, start, end);
      const counts = others.get(name);
      if (counts) counts.push(hits);
      else others.set(name, [hits]);
    },
    group(index, line) {
      const known = groups.get(index);
      if (!known) groups.set(index, { line, name: undefined, hits: 0 });
      return !known || known.line === line;
    },
    alias(index, name, hits) {
      aliases.push([index, name, hits]);
    },
    seal(builder) {
      if (others.size > 0) handOut(declared, inOrder, others, builder);
      for (const { line, name, hits } of declared) builder.function(line, name, hits);
      if (groups.size > 0 || aliases.length > 0) sealGroups(groups, aliases, builder);
      if (declared.length > 0) [declared, inOrder] = [[], 0];
      if (others.size > 0) others = new Map();
      if (groups.size > 0 || aliases.length > 0) [groups, aliases] = [new Map(), []];
    },
  };
}

/** Of functions with one name, each takes the next count of that name, and the last one those left over. */
function handOut(
  declared: readonly Declared[],
  done: number,
  others: ReadonlyMap<string, readonly number[]>,
  builder: FileBuilder,
): void {
  const taken = new Map<string, number>();
  const lastLine = new Map<string, number>();
  declared.forEach((one, index) => {
    lastLine.set(one.name, one.line);
    if (index < done) return;
    const next = taken.get(one.name) ?? 0;
    one.hits = others.get(one.name)?.[next] ?? 0;
    taken.set(one.name, next + 1);
  });
  for (const [name, counts] of others) {
    const line = lastLine.get(name) ?? nowhere;
    for (const hits of counts.slice(taken.get(name) ?? 0)) builder.function(line, name, hits);
  }
}

/** One function under several names, as instances of a template: called after the shortest, and run if any was. */
function sealGroups(
  groups: ReadonlyMap<number, Group>,
  aliases: readonly (readonly [index: number, name: string, hits: number])[],
  builder: FileBuilder,
): void {
  for (const [index, name, hits] of aliases) {
    const group = groups.get(index);
    if (!group) {
      builder.function(nowhere, name, hits);
      continue;
    }
    group.hits = addHits(group.hits, hits);
    if (group.name === undefined || isLeader(name, group.name)) group.name = name;
  }
  for (const { line, name = '', hits } of groups.values()) builder.function(line, name, hits);
}

const isLeader = (a: string, b: string): boolean =>
  a.length < b.length || (a.length === b.length && compareText(a, b) < 0);

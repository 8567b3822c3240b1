import { isAbsolute } from './normalise.ts';

/** That a folder of the report is a folder of the repository. */
export interface HeadRule {
  /** `/` for a disk's root, empty for what relative paths start from. */
  readonly from: string;
  readonly to: string;
  readonly isIdentity: boolean;
  /** How many paths are at a file by this rule. */
  readonly count: number;
  /** How many of them by no other. */
  readonly alone: number;
}

export interface HeadRules {
  /** The rule by which a path would be a file: what is left of both without the end that they share. */
  add(path: string, file: string): HeadRule;
  identity(): HeadRule;
  /** The rules for the folders that a path is in, with what is left of it there. */
  visit(path: string, see: (rest: string, byTo: ReadonlyMap<string, HeadRule>) => void): void;
  /** The rules for the folders around that of a rule. */
  around(rule: HeadRule): Iterable<HeadRule>;
  /** Takes in the rules by which one path is at a file. */
  count(rules: readonly HeadRule[]): void;
  /** Whether a rule explains all that another does, and more. */
  beats(a: HeadRule, b: HeadRule): boolean;
}

interface Counted extends HeadRule {
  readonly id: number;
  count: number;
  alone: number;
}

// One folder that leads to more places than this leads nowhere in particular.
const mostPerFolder = 8;
const mostForRelative = 1_024;
const mostSegments = 100;
/** Of a path that fits more rules than this, nothing could be said. */
const mostPaired = 24;

export function headRules(): HeadRules {
  const byFrom = new Map<string, Map<string, Counted>>();
  const lengths = new Set<number>();
  const ids = new Map<HeadRule, number>();
  const together = new Map<number, number>();
  const get = (from: string, to: string): Counted => {
    const own = byFrom.get(from) ?? new Map<string, Counted>();
    byFrom.set(from, own);
    lengths.add(from.length);
    const rule = own.get(to) ?? { id: ids.size, from, to, isIdentity: from === '' && to === '', count: 0, alone: 0 };
    if (own.size < (from === '' ? mostForRelative : mostPerFolder)) own.set(to, rule);
    ids.set(rule, rule.id);
    return rule;
  };
  const pair = (a: HeadRule, b: HeadRule): number => (ids.get(a) ?? 0) * 2 ** 26 + (ids.get(b) ?? 0);
  return {
    add(path, file) {
      const length = sharedEnd(path, file);
      return get(headOf(path, length), file.slice(0, Math.max(0, file.length - length - 1)));
    },
    identity: () => get('', ''),
    visit(path, see) {
      eachHead(path, lengths, (from, rest) => {
        const own = byFrom.get(from);
        if (own) see(rest, own);
      });
    },
    *around({ from }) {
      if (from === '' || from === '/') return;
      const heads: string[] = [];
      eachHead(from, lengths, (head) => heads.push(head));
      for (const head of heads) yield* byFrom.get(head)?.values() ?? [];
    },
    count(rules) {
      for (const rule of rules) {
        const own = byFrom.get(rule.from)?.get(rule.to);
        if (own) own.count++;
        if (own && rules.length === 1) own.alone++;
      }
      if (rules.length < 2 || rules.length > mostPaired) return;
      for (const a of rules) for (const b of rules) together.set(pair(a, b), (together.get(pair(a, b)) ?? 0) + 1);
    },
    beats: (a, b) => a.count > b.count && together.get(pair(a, b)) === b.count,
  };
}

/** Length of the whole segments that both end with, without the slash before them. */
export function sharedEnd(path: string, file: string): number {
  const [from, to] = [path.split('/'), file.split('/')];
  let length = -1;
  for (let back = 1; back <= Math.min(from.length, to.length) && from.at(-back) === to.at(-back); back++)
    length += (to.at(-back)?.length ?? 0) + 1;
  return Math.max(0, length);
}

function headOf(path: string, restLength: number): string {
  const end = path.length - restLength - 1;
  return end < 0 ? '' : end === 0 && isAbsolute(path) ? '/' : path.slice(0, end);
}

/** Goes over the folders that a path is in, from the inside, as far as they are as long as one that is wanted. */
function eachHead(path: string, lengths: ReadonlySet<number>, visit: (from: string, rest: string) => void): void {
  let at = path.length;
  for (let segments = 0; segments < mostSegments; segments++) {
    at = path.lastIndexOf('/', at - 1);
    if (at < 0) break;
    if (lengths.has(Math.max(at, 1))) visit(path.slice(0, Math.max(at, 1)), path.slice(at + 1));
    if (at === 0) return;
  }
  if (at < 0 && !/^[A-Z]:(?:\/|$)/.test(path)) visit('', path);
}

import type { HeadRule, HeadRules } from './head-rules.ts';
import { inside, isAbsolute } from './normalise.ts';

/** Relative paths tell about relative ones, and absolute ones about absolute ones. */
export type Kind = 'relative' | 'absolute';

/** A path, and the rules by which it is at a file. */
export interface Explained {
  readonly kind: Kind;
  readonly rules: readonly HeadRule[];
}

/** What is to be thought of a rule, given how many files speak for it and for the others. */
export interface Belief {
  /** Whether something explains paths of a kind so well that one which it does not explain is no file here. */
  explains(kind: Kind): boolean;
  /** Whether what relative paths start from is the gated directory. */
  readonly isPlain: boolean;
  /** Whether a folder of the report is known to be one of the repository, so that what is in it is there or nowhere. */
  isPlaced(path: string): boolean;
  /** Whether a rule leads to files that only look like those of the report. */
  isRefuted(rule: HeadRule, kind: Kind): boolean;
  /** Whether nothing speaks for a rule but a path that could as well be no file here. */
  isGuess(rule: HeadRule, kind: Kind): boolean;
  /** Whether enough speaks for a rule to choose it among several. */
  isBacked(rule: HeadRule, kind: Kind): boolean;
}

/** Of files that nothing else explains: one may be there by chance. */
const several = 2;

/**
 * A build writes files beside and below the sources, and they end like files elsewhere: `dist/src/a.ts` is not
 * `src/a.ts`. So a rule for which a single file speaks is not believed where there is a better one, and not one that
 * leads from inside a folder of the report to where that folder leads itself.
 */
export function believe(all: readonly Explained[], rules: HeadRules, told: ReadonlySet<Kind>): Belief {
  const supported = { relative: new Set<HeadRule>(), absolute: new Set<HeadRule>() };
  for (const { kind, rules: own } of all) for (const rule of own) if (rule.alone > 0) supported[kind].add(rule);
  const misled = misledIn([...supported.relative, ...supported.absolute], rules);
  const isSolid = (rule: HeadRule): boolean => rule.alone >= several && !misled.has(rule);
  const isExplained = { relative: isAny(supported.relative, isSolid), absolute: isAny(supported.absolute, isSolid) };
  const hasPrefix = isAny(supported.relative, (rule) => isSolid(rule) && rule.from === '' && !rule.isIdentity);
  const isPlain = rules.identity().alone >= (hasPrefix ? several : 1);
  const explains = (kind: Kind): boolean => told.has(kind) || isExplained[kind];
  const perFolder = countFolders(new Set([...supported.relative, ...supported.absolute]), misled);
  return {
    isPlain,
    explains: (kind) => explains(kind) || (kind === 'relative' && isPlain),
    isPlaced(path) {
      let isSolidThere = false;
      rules.visit(path, (_, byTo) => {
        isSolidThere ||= isAny(byTo.values(), isSolid);
      });
      return isAbsolute(path) ? isSolidThere : isPlain;
    },
    isRefuted(rule, kind) {
      if (rule.isIdentity) return rule.alone === 1 && hasPrefix;
      const isBeside = explains(kind) || (isPlain && kind === 'relative' && !isSaid(rule, kind));
      return misled.has(rule) || (rule.alone === 1 && isBeside);
    },
    isGuess(rule, kind) {
      if (rule.alone === 0) return rule.isIdentity ? hasPrefix : explains(kind) || (kind === 'relative' && isPlain);
      return rule.alone === 1 && !rule.isIdentity && (perFolder.get(rule.from) ?? 0) > 1;
    },
    isBacked: (rule, kind) => rule.alone >= several || isSaid(rule, kind),
  };
}

/** Where a report says that its relative paths start from is more than a guess. */
const isSaid = (rule: HeadRule, kind: Kind): boolean => kind === 'relative' && isAbsolute(rule.from);

function isAny(rules: Iterable<HeadRule>, is: (rule: HeadRule) => boolean): boolean {
  for (const rule of rules) if (is(rule)) return true;
  return false;
}

function countFolders(supported: ReadonlySet<HeadRule>, misled: ReadonlySet<HeadRule>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const rule of supported) if (!misled.has(rule)) counts.set(rule.from, (counts.get(rule.from) ?? 0) + 1);
  return counts;
}

/** Rules that contradict one for a folder around theirs; of two that have several files each, neither need be right. */
function misledIn(supported: readonly HeadRule[], rules: HeadRules): ReadonlySet<HeadRule> {
  const misled = new Set<HeadRule>();
  for (const rule of supported) {
    for (const outer of rules.around(rule)) {
      const isSure = outer.isIdentity || outer.alone >= several;
      if (outer.alone === 0 || (rule.alone >= several && !(isSure && isWithin(outer.to, rule.to)))) continue;
      misled.add(rule);
      if (!outer.isIdentity && outer.alone < rule.alone) misled.add(outer);
    }
  }
  return misled;
}

const isWithin = (folder: string, path: string): boolean => folder === path || inside(folder, path) !== undefined;

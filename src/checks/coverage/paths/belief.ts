import type { HeadRule, HeadRules } from './head-rules.ts';
import { isAbsolute } from './normalise.ts';
import { misledIn, several, supportersIn, type Explained, type Supporters } from './supporters.ts';

/** Relative paths tell about relative ones, and absolute ones about absolute ones. */
export type Kind = 'relative' | 'absolute';

export const kindOf = (path: string): Kind => (isAbsolute(path) ? 'absolute' : 'relative');

/** What is to be thought of a rule, given how many files speak for it and for the others. */
export interface Belief {
  /** Whether something explains paths of a kind so well that one which it does not explain is no file here. */
  explains(kind: Kind): boolean;
  /** Whether a folder of the report is known to be one of the repository, so that what is in it is there or nowhere. */
  isPlaced(path: string): boolean;
  /** Whether a rule leads to files that only look like those of the report. */
  isRefuted(rule: HeadRule, kind: Kind): boolean;
  /** Whether nothing speaks for a rule but a path that could as well be no file here. */
  isGuess(rule: HeadRule, kind: Kind): boolean;
  /** Whether enough speaks for a rule to choose it among several. */
  isBacked(rule: HeadRule, kind: Kind): boolean;
}

/**
 * A build writes files beside and below the sources, and they end like files elsewhere: `dist/src/a.ts` is not
 * `src/a.ts`. So a rule for which a single file speaks is not believed where there is a better one, and not one that
 * leads from inside a folder of the report to where that folder leads itself.
 */
export function believe(
  all: readonly (Explained & { readonly kind: Kind })[],
  rules: HeadRules,
  told: ReadonlySet<Kind>,
): Belief {
  const supported = { relative: new Set<HeadRule>(), absolute: new Set<HeadRule>() };
  for (const { kind, rules: own } of all) for (const rule of own) if (rule.alone > 0) supported[kind].add(rule);
  const supporters = supportersIn(all);
  const misled = misledIn(supporters, rules);
  const isSolid = (rule: HeadRule): boolean => rule.alone >= several && !misled.has(rule);
  const isExplained = { relative: isAny(supported.relative, isSolid), absolute: isAny(supported.absolute, isSolid) };
  const hasPrefix = isAny(supported.relative, (rule) => isSolid(rule) && rule.from === '' && !rule.isIdentity);
  const isPlain = rules.identity().alone > 0;
  const isBesides = (kind: Kind): boolean => told.has(kind) || isExplained[kind];
  const explains = (kind: Kind): boolean => isBesides(kind) || (kind === 'relative' && isPlain);
  const perFolder = countFolders(supporters, misled);
  return {
    explains,
    isPlaced(path) {
      let isSolidThere = false;
      rules.visit(path, (_, byTo) => {
        isSolidThere ||= isAny(byTo.values(), isSolid);
      });
      return isAbsolute(path) ? isSolidThere : isPlain;
    },
    isRefuted(rule, kind) {
      if (rule.isIdentity) return rule.alone === 1 && hasPrefix;
      const isRivalled = isSaid(rule, kind) ? isBesides(kind) : explains(kind);
      return misled.has(rule) || (rule.alone === 1 && isRivalled);
    },
    isGuess(rule, kind) {
      if (rule.alone === 0) return rule.isIdentity ? hasPrefix : explains(kind);
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

function countFolders(supporters: Supporters, misled: ReadonlySet<HeadRule>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const rule of supporters.keys()) {
    if (!misled.has(rule)) counts.set(rule.from, (counts.get(rule.from) ?? 0) + 1);
  }
  return counts;
}

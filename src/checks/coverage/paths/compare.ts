import type { HeadRule, HeadRules } from './head-rules.ts';
import type { KnownPaths } from './known-paths.ts';
import { isAbsolute, joinPath, normalise } from './normalise.ts';

/** A path of which only comparing tells where it is. */
export interface OpenPath {
  /** The path itself, and inside each folder that the report says it may start from. */
  readonly forms: readonly string[];
  /** How many segments it must share with a file. */
  readonly least: number;
  /** Where it is for sure, for a path that only tells about the others. */
  readonly sure?: string | undefined;
}

/** A rule by which a path is at a file. */
export interface Fit {
  readonly rule: HeadRule;
  readonly path: string;
  /** Of the path's forms the one that the rule is for. */
  readonly form: string;
}

/** Of the files that a path can be, no more are named. */
export const mostCandidates = 20;
/** A path that leaves its folder is tried in no more folders than this. */
const mostAbove = 8;

/** The files that share most with a path: where there is one such file, it speaks for a rule. */
export function vote({ forms, least, sure }: OpenPath, known: KnownPaths, rules: HeadRules): readonly string[] {
  const [first = ''] = forms;
  if (sure !== undefined) rules.add(first, sure);
  if (sure !== undefined || least === Infinity) return [];
  let [most, ties, form]: [number, readonly string[], string] = [0, [], ''];
  for (const one of forms) {
    if (!isAbsolute(one) && known.has(one)) rules.identity();
    const endings = known.longest(one);
    if (!endings || endings.shared < least || endings.shared < most) continue;
    const isWhole = !isAbsolute(one) && endings.shared === one.split('/').length;
    if (endings.shared < 2 && !isWhole) continue;
    const own = Array.from({ length: Math.min(endings.count, mostCandidates) }, (_, index) => endings.at(index));
    ties = endings.shared > most ? own : [...new Set([...ties, ...own])];
    [most, form] = [endings.shared, one];
  }
  const [only, ...more] = ties;
  if (only !== undefined && more.length === 0) rules.add(form, only);
  return ties;
}

/** All places that the rules give a path and where there is a file. */
export function fitsOf({ forms, least, sure }: OpenPath, known: KnownPaths, rules: HeadRules): readonly Fit[] {
  const fits: Fit[] = [];
  if (least === Infinity) return fits;
  for (const form of forms) {
    rules.visit(form, (rest, byTo) => {
      for (const fit of filesBy(byTo, rest, known))
        if (sure === undefined || sure === fit.path) fits.push({ ...fit, form });
    });
  }
  return fits;
}

/** Goes over the rules or over the files that end like the rest, whichever are fewer. */
function filesBy(byTo: ReadonlyMap<string, HeadRule>, rest: string, known: KnownPaths): readonly Omit<Fit, 'form'>[] {
  const isAbove = rest.startsWith('../') && byTo.size <= mostAbove;
  const endings = byTo.size > 2 && !isAbove ? known.endingIn(rest) : undefined;
  if (byTo.size > 2 && !isAbove && !endings) return [];
  if (endings && endings.count < byTo.size) {
    return Array.from({ length: endings.count }, (_, index) => endings.at(index)).flatMap((path) => {
      const rule = byTo.get(path.slice(0, Math.max(0, path.length - rest.length - 1)));
      return rule ? [{ rule, path }] : [];
    });
  }
  return [...byTo.values()]
    .map((rule) => ({ rule, path: isAbove ? normalise(joinPath(rule.to, rest)) : joinPath(rule.to, rest) }))
    .filter(({ path }) => known.has(path));
}

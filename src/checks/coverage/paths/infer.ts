import { believe, type Belief, type Kind } from './belief.ts';
import type { KnownPaths } from './known-paths.ts';
import { isAbsolute, joinPath, normalise } from './normalise.ts';
import { headRules, type HeadRule, type HeadRules } from './head-rules.ts';

/** A path of which only comparing tells where it is. */
export interface OpenPath {
  /** The path itself, and inside each folder that the report says it may start from. */
  readonly forms: readonly string[];
  /** How many segments it must share with a file. */
  readonly least: number;
  /** Where it is for sure, for a path that only tells about the others. */
  readonly sure?: string | undefined;
}

export type Inferred =
  | { readonly is: 'found'; readonly path: string; readonly by: 'known' | 'prefix' | 'suffix' }
  | { readonly is: 'tie'; readonly candidates: readonly string[] }
  /** Made by a build, at a place that the repository has no file for. */
  | { readonly is: 'stray' }
  | { readonly is: 'none' };

export interface Surroundings {
  /** Each path may be of another module. */
  readonly isRootless?: boolean;
  /** The kinds of paths of which some are somewhere for sure. */
  readonly told?: ReadonlySet<Kind>;
}

interface Fit {
  readonly rule: HeadRule;
  readonly path: string;
}

const mostCandidates = 20;
/** A path that leaves its folder is tried in no more folders than this. */
const mostAbove = 8;
const none: Inferred = { is: 'none' };
const stray: Inferred = { is: 'stray' };

/**
 * Finds the folders that a report's paths start from, by the files that end like them, and reads all paths from there:
 * one path alone can end like a wrong file, or like several.
 */
export function infer(
  open: readonly OpenPath[],
  known: KnownPaths,
  { isRootless = false, told = new Set() }: Surroundings = {},
): readonly Inferred[] {
  const isPlain = open.every(
    ({ forms: [first = '', ...more] }) => more.length === 0 && !isAbsolute(first) && known.has(first),
  );
  if (isPlain) return open.map(({ forms: [path = ''] }) => ({ is: 'found', path, by: 'known' }));
  const rules = headRules();
  const nearest = open.map((path) => vote(path, known, rules));
  const fits = open.map((path) => fitsOf(path, known, rules));
  const explained = fits.map((own, index) => ({
    kind: kindOf(open[index]?.forms.at(-1) ?? ''),
    rules: [...new Set(own.map(({ rule }) => rule))],
  }));
  for (const own of explained) rules.count(own.rules);
  if (isRootless) return open.map((_, index) => decideAlone(fits[index] ?? [], nearest[index]));
  const belief = believe(explained, rules, told);
  return open.map((path, index) => decide(path, fits[index] ?? [], { ties: nearest[index]?.ties ?? [], rules, belief }));
}

export const kindOf = (path: string): Kind => (isAbsolute(path) ? 'absolute' : 'relative');

interface Nearest {
  readonly ties: readonly string[];
  readonly own?: HeadRule | undefined;
}

/** The file that shares most with a path speaks for a rule, where there is one such file. */
function vote({ forms, least, sure }: OpenPath, known: KnownPaths, rules: HeadRules): Nearest {
  const [first = ''] = forms;
  if (sure !== undefined) return { ties: [], own: rules.add(first, sure) };
  if (least === Infinity) return { ties: [] };
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
  if (only === undefined || more.length > 0) return { ties };
  return { ties, own: rules.add(form, only) };
}

/** All places that the rules give a path and where there is a file. */
function fitsOf({ forms, least, sure }: OpenPath, known: KnownPaths, rules: HeadRules): readonly Fit[] {
  const fits: Fit[] = [];
  if (least === Infinity) return fits;
  for (const form of forms) {
    rules.visit(form, (rest, byTo) => {
      for (const fit of filesBy(byTo, rest, known)) if (sure === undefined || sure === fit.path) fits.push(fit);
    });
  }
  return fits;
}

/** Goes over the rules or over the files that end like the rest, whichever are fewer. */
function filesBy(byTo: ReadonlyMap<string, HeadRule>, rest: string, known: KnownPaths): readonly Fit[] {
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

interface Judging {
  readonly ties: readonly string[];
  readonly rules: HeadRules;
  readonly belief: Belief;
}

function decide(open: OpenPath, fits: readonly Fit[], { ties, rules, belief }: Judging): Inferred {
  const kind = kindOf(open.forms.at(-1) ?? '');
  if (fits.length === 0) return decideUnfit(open, ties, belief);
  const left = fits.filter(({ rule }) => !belief.isRefuted(rule, kind));
  const [first] = left;
  if (first === undefined) return stray;
  const paths = [...new Set(left.map(({ path }) => path))];
  if (paths.length === 1) {
    const best = left.reduce((a, b) => (b.rule.count > a.rule.count ? b : a));
    return belief.isGuess(best.rule, kind) ? stray : found(best);
  }
  const winner = left.find((a) => left.every((b) => a.path === b.path || rules.beats(a.rule, b.rule)));
  if (winner && belief.isBacked(winner.rule, kind)) return found(winner);
  // What is there as the report has it is taken for it, where something speaks for it besides.
  const plain = open.forms.length === 1 ? left.find(({ rule }) => rule.isIdentity && rule.alone > 0) : undefined;
  return plain ? found(plain) : { is: 'tie', candidates: paths.slice(0, mostCandidates) };
}

function decideUnfit({ forms }: OpenPath, ties: readonly string[], belief: Belief): Inferred {
  if (ties.length === 0) return forms.some(belief.isPlaced) ? stray : none;
  // Of a single file there is no rule where its folder leads to too many places.
  const isLost = ties.length === 1 || belief.explains(kindOf(forms.at(-1) ?? ''));
  return isLost ? stray : { is: 'tie', candidates: ties };
}

/** Where others start from says that a path can be a file, and not that it can be no other. */
function decideAlone(fits: readonly Fit[], nearest: Nearest | undefined): Inferred {
  const candidates = [...new Set([...fits.map(({ path }) => path), ...(nearest?.ties ?? [])])];
  const [only, ...more] = candidates;
  if (only === undefined) return none;
  if (more.length > 0) return { is: 'tie', candidates: candidates.slice(0, mostCandidates) };
  const best = fits.reduce<Fit | undefined>((a, b) => (a && a.rule.count >= b.rule.count ? a : b), undefined);
  return best ? found(best) : { is: 'found', path: only, by: 'suffix' };
}

const found = ({ rule, path }: Fit): Inferred => ({
  is: 'found',
  path,
  by: rule.isIdentity ? 'known' : rule.count > 1 ? 'prefix' : 'suffix',
});


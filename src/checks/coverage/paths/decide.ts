import { kindOf, type Belief } from './belief.ts';
import { mostCandidates, type Fit, type OpenPath } from './compare.ts';
import type { HeadRules } from './head-rules.ts';

export type Inferred =
  | { readonly is: 'found'; readonly path: string; readonly by: 'known' | 'prefix' | 'suffix' }
  | { readonly is: 'tie'; readonly candidates: readonly string[] }
  /** Made by a build, at a place that the repository has no file for. */
  | { readonly is: 'stray' }
  | { readonly is: 'none' };

const none: Inferred = { is: 'none' };
const stray: Inferred = { is: 'stray' };

export interface Judging {
  /** Files that a path ends like as much as like others. */
  readonly ties: readonly string[];
  readonly rules: HeadRules;
  readonly belief: Belief;
}

/** What a path is by the rules that are believed. */
export function decide(open: OpenPath, fits: readonly Fit[], { ties, rules, belief }: Judging): Inferred {
  const kind = kindOf(open.forms.at(-1) ?? '');
  if (fits.length === 0) return decideUnfit(open, ties, belief);
  // All of its path in a package speaks for a file of it.
  const left = open.least > 1 ? fits : fits.filter(({ rule }) => !belief.isRefuted(rule, kind));
  const [first] = left;
  if (first === undefined) return stray;
  const paths = [...new Set(left.map(({ path }) => path))];
  if (paths.length === 1) {
    const best = left.reduce((a, b) => (b.rule.count > a.rule.count ? b : a));
    return open.least === 1 && belief.isGuess(best.rule, kind) ? stray : found(best);
  }
  const winner = left.find((a) => left.every((b) => a.path === b.path || rules.beats(a.rule, b.rule)));
  if (winner && belief.isBacked(winner.rule, kind)) return found(winner);
  // What is there as the report has it is taken for it, where something speaks for it besides.
  const plain = open.forms.length === 1 ? left.find(({ rule }) => rule.isIdentity && rule.alone > 0) : undefined;
  return plain ? found(plain) : { is: 'tie', candidates: paths.slice(0, mostCandidates) };
}

function decideUnfit({ forms }: OpenPath, ties: readonly string[], belief: Belief): Inferred {
  if (ties.length === 0) return forms.some((form) => belief.isPlaced(form)) ? stray : none;
  // Of a single file there is no rule where its folder leads to too many places.
  const isLost = ties.length === 1 || belief.explains(kindOf(forms.at(-1) ?? ''));
  return isLost ? stray : { is: 'tie', candidates: ties };
}

/** Where others start from says that a path can be a file, and not that it can be no other. */
export function decideAlone(fits: readonly Fit[], ties: readonly string[]): Inferred {
  const candidates = [...new Set([...fits.map(({ path }) => path), ...ties])];
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

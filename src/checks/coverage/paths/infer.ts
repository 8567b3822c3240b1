import { believe, kindOf, type Kind } from './belief.ts';
import { fitsOf, vote, type OpenPath } from './compare.ts';
import { decide, decideAlone, type Inferred } from './decide.ts';
import { headRules } from './head-rules.ts';
import type { KnownPaths } from './known-paths.ts';
import { isAbsolute } from './normalise.ts';

export interface Surroundings {
  /** Each path may be of another module. */
  readonly isRootless?: boolean;
  /** The kinds of paths of which some are somewhere for sure. */
  readonly told?: ReadonlySet<Kind>;
}

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
    form: own[0]?.form ?? '',
  }));
  for (const own of explained) rules.count(own.rules);
  if (isRootless) return open.map((_, index) => decideAlone(fits[index] ?? [], nearest[index] ?? []));
  const belief = believe(explained, rules, told);
  return open.map((path, index) => decide(path, fits[index] ?? [], { ties: nearest[index] ?? [], rules, belief }));
}

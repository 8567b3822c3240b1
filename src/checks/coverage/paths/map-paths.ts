import { foldPaths, sameCase, sameUnicode, type Fold } from './fold.ts';
import { isForeign } from './foreign.ts';
import { knownPaths } from './known-paths.ts';
import { escapes, normalise } from './normalise.ts';
import { openPlaces, type PathPlaces } from './open-places.ts';
import { mapOnce, type Outcome } from './map-once.ts';
import type { AmbiguousPath, Mapped, PathMap, Step } from './step.ts';

export type { PathMap } from './step.ts';

export interface PathsToMap extends PathPlaces {
  /** As the report names them. */
  readonly paths: readonly string[];
  /** Sorted paths of the files that there are. */
  readonly known: readonly string[];
}

/**
 * Leads the paths of one report to paths of the repository. A path that could be several files is no path of any: it is
 * ambiguous, and never the first of them.
 */
export function mapPaths(input: PathsToMap): PathMap {
  const paths = [...new Set(input.paths)];
  const outcomes = new Map(zip(paths, mapOnce(paths, openPlaces(input, knownPaths(input.known)))));
  for (const [fold, by] of [
    [sameUnicode, 'unicode'],
    [sameCase, 'case'],
  ] as const) {
    if (isLeft(paths, outcomes, by)) addFolded(input, paths, { fold, by, outcomes });
  }
  return sortOut(outcomes, { isRootless: input.packages !== undefined });
}

interface Folding {
  readonly fold: Fold;
  readonly by: Step;
  readonly outcomes: Map<string, Outcome>;
}

const isOpen = (outcome: Outcome | undefined): boolean => outcome?.is === 'none' || outcome?.is === 'placed';

function isLeft(paths: readonly string[], outcomes: ReadonlyMap<string, Outcome>, by: Step): boolean {
  const isWorthIt = (path: string): boolean => by === 'case' || /[^\0-\x7f]/.test(path);
  return paths.some((path) => isOpen(outcomes.get(path)) && isWorthIt(path) && !isForeign(path));
}

/** All paths again, so that those which are left are compared with the others, in a spelling that hides a difference. */
function addFolded(input: PathsToMap, paths: readonly string[], { fold, by, outcomes }: Folding): void {
  const files = foldPaths(input.known, fold);
  const places = openPlaces(input, knownPaths([...files.keys()].sort()), fold);
  const again = mapOnce(paths, places);
  for (const [index, path] of paths.entries()) {
    const outcome = again[index];
    if (!isOpen(outcomes.get(path)) || outcome?.is !== 'found') continue;
    const file = files.get(outcome.mapped.path);
    if (file !== undefined) outcomes.set(path, { is: 'found', mapped: { path: file, by } });
  }
}

function sortOut(outcomes: ReadonlyMap<string, Outcome>, { isRootless }: { readonly isRootless: boolean }): PathMap {
  const mapped = new Map<string, Mapped>();
  const ambiguous: AmbiguousPath[] = [];
  const unmapped: string[] = [];
  for (const [path, outcome] of outcomes) {
    const untracked = outcome.is === 'placed' ? untrackedAt(outcome.path, path) : undefined;
    if (outcome.is === 'found') mapped.set(path, outcome.mapped);
    else if (outcome.is === 'tie') ambiguous.push({ path, candidates: outcome.candidates });
    else if (untracked) mapped.set(path, untracked);
    else unmapped.push(path);
  }
  return { mapped, ambiguous: [...ambiguous, ...rivalsIn(mapped, isRootless ? allButSurest : guessed)], unmapped };
}

// By these a path is taken for a file because it looks like it; by the others it is that file.
const guesses: ReadonlySet<Step> = new Set<Step>(['prefix', 'suffix', 'unicode', 'case']);

const mostRivals = 20;

type Claims = readonly (readonly [path: string, by: Step])[];

/** Two spellings may be one file; one that only looks like it may be another. */
function guessed(claims: Claims): Claims {
  const spellings = new Set(claims.map(([path]) => normalise(path)));
  return spellings.size > 1 ? claims.filter(([, by]) => guesses.has(by)) : [];
}

// What tells a file of a package from those of other modules, surest first.
const surest: readonly Step[] = ['mapping', 'workspace', 'group', 'root', 'source-root', 'known'];

/** Two packages are never one file, whatever led there. */
function allButSurest(claims: Claims): Claims {
  const rankOf = (by: Step): number => (surest.includes(by) ? surest.indexOf(by) : surest.length);
  const best = claims.reduce((least, [, by]) => Math.min(least, rankOf(by)), surest.length);
  const [first, ...equals] = claims.filter(([, by]) => rankOf(by) === best);
  return equals.length > 0 ? claims : claims.filter((claim) => claim !== first);
}

/** Two paths of one report are two files: where both lead to one, those which need not be it are taken back. */
function rivalsIn(mapped: Map<string, Mapped>, takenBack: (claims: Claims) => Claims): readonly AmbiguousPath[] {
  const byTarget = new Map<string, [string, Step][]>();
  for (const [path, { path: target, by }] of mapped) {
    const claims = byTarget.get(target);
    if (claims) claims.push([path, by]);
    else byTarget.set(target, [[path, by]]);
  }
  const rivals: AmbiguousPath[] = [];
  for (const [target, claims] of byTarget) {
    if (claims.length < 2) continue;
    const first = claims.slice(0, mostRivals).map(([path]) => path);
    for (const [path] of takenBack(claims)) {
      const others = first.filter((other) => other !== path);
      rivals.push({ path, candidates: [target], rivals: others });
      mapped.delete(path);
    }
  }
  return rivals;
}

const untrackedAt = (place: string, path: string): Mapped | undefined =>
  escapes(place) || isForeign(path) ? undefined : { path: place, by: 'untracked' };

function zip<A, B>(a: readonly A[], b: readonly B[]): readonly (readonly [A, B])[] {
  return a.flatMap((one, index) => {
    const other = b[index];
    return other === undefined ? [] : [[one, other] as const];
  });
}

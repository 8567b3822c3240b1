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
  return sortOut(outcomes);
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

function sortOut(outcomes: ReadonlyMap<string, Outcome>): PathMap {
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
  return { mapped, ambiguous: [...ambiguous, ...rivalsIn(mapped)], unmapped };
}

// By these a path is taken for a file because it looks like it; by the others it is that file.
const guesses: ReadonlySet<Step> = new Set<Step>(['prefix', 'suffix', 'unicode', 'case']);

/** Two paths of one report are two files: where a guess makes one of them, it is taken back. */
function rivalsIn(mapped: Map<string, Mapped>): readonly AmbiguousPath[] {
  const claims = new Map<string, string[]>();
  for (const [path, { path: target }] of mapped) claims.set(target, [...(claims.get(target) ?? []), path]);
  const rivals: AmbiguousPath[] = [];
  for (const [target, paths] of claims) {
    const spellings = new Set(paths.map(normalise));
    const guessed = spellings.size > 1 ? paths.filter((path) => guesses.has(mapped.get(path)?.by ?? 'known')) : [];
    for (const path of guessed) {
      rivals.push({ path, candidates: [target], rivals: paths.filter((other) => other !== path) });
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

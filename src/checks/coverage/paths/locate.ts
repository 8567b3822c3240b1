import type { KnownPaths } from './known-paths.ts';
import { escapes, inside, isAbsolute, joinPath, normalise } from './normalise.ts';
import { applyRules, type PathRule } from './rules.ts';
import type { Mapped, Step } from './step.ts';

/** What tells where a path is without comparing it with others. Folders are normalised. */
export interface Places {
  readonly known: KnownPaths;
  readonly mappings: readonly PathRule[];
  readonly roots: readonly string[];
  readonly root?: string | undefined;
  /** Source folders of the report that are inside the gated directory, relative to it. */
  readonly sources: readonly string[];
  /** The first of them, where the report says that its paths start from nowhere else. */
  readonly home?: string | undefined;
  readonly sourceRoots: readonly string[];
  readonly goModules: readonly { readonly module: string; readonly directory: string }[];
}

export type Located =
  | { readonly is: 'found'; readonly mapped: Mapped }
  | { readonly is: 'tie'; readonly candidates: readonly string[] }
  /** Inside the gated directory, at a place where the repository has no file: nothing is to be guessed about. */
  | { readonly is: 'placed'; readonly path: string; readonly by: Step }
  | { readonly is: 'open'; readonly path: string };

/** The path as far as rules, folders and modules tell, surest first. */
export function locate(report: string, places: Places): Located {
  const plain = normalise(report);
  return (
    locateTold(report, places) ??
    locateInRoot(plain, places) ??
    choose(
      places.sources.map((folder) => joinPath(folder, plain)),
      'source',
      places,
    ) ??
    locateInSourceRoots(plain, places) ??
    locateInModules(plain, places) ??
    (places.home === undefined || isAbsolute(plain)
      ? { is: 'open', path: plain }
      : place(joinPath(places.home, plain), 'source', places))
  );
}

/** Where the config leads the path, or the path itself. */
export function locateTold(report: string, places: Places): Located | undefined {
  const plain = normalise(report);
  const ruled = applyRules(places.mappings, plain);
  if (ruled !== undefined) return place(ruled, 'mapping', places);
  // A name that looks like an URL or like Windows can be a name.
  if (plain !== report && places.known.has(report)) return found(report, 'known');
  return isAbsolute(plain) ? locateAbsolute(plain, places) : undefined;
}

const found = (path: string, by: Step): Located => ({ is: 'found', mapped: { path, by } });

function locateAbsolute(plain: string, { known, roots }: Places): Located {
  const nearest = roots
    .map((root) => inside(root, plain))
    .filter((path) => path !== undefined)
    .sort((a, b) => a.length - b.length);
  const path = nearest.find((one) => known.has(one)) ?? nearest[0];
  if (path === undefined) return { is: 'open', path: plain };
  return known.has(path) ? found(path, 'workspace') : { is: 'placed', path, by: 'workspace' };
}

/** A place that someone named: there or nowhere. */
function place(to: string, by: Step, places: Places): Located {
  const path = normalise(to);
  if (isAbsolute(path)) return locateAbsolute(path, places);
  return places.known.has(path) ? found(path, by) : { is: 'placed', path, by };
}

/** Who names the folder says that its paths are nowhere else. */
function locateInRoot(plain: string, places: Places): Located | undefined {
  if (places.root === undefined || isAbsolute(plain)) return undefined;
  const located = place(joinPath(places.root, plain), 'root', places);
  if (located.is === 'found') return found(located.mapped.path, 'root');
  const folder = rootFolder(places);
  if (folder === undefined) return located;
  if (places.known.has(plain) && inside(folder, plain) !== undefined) return found(plain, 'root');
  const { sourceRoots, known } = places;
  const below = sourceRoots.flatMap((one) => endingIn(joinPath(one, plain), known));
  const within = below.filter((path) => inside(folder, path) !== undefined);
  return choose(within, 'source-root', places) ?? locateInModules(plain, places) ?? located;
}

/** Where the report's paths start from in the gated directory, if that was told and is there. */
export function rootFolder({ root, roots }: Pick<Places, 'root' | 'roots'>): string | undefined {
  if (root === undefined || !isAbsolute(root)) return root;
  return roots.includes(root) ? '' : roots.map((one) => inside(one, root)).find((path) => path !== undefined);
}

// A path without a package may be the end of all there is.
const mostCandidates = 1_000;

export function endingIn(path: string, known: KnownPaths): readonly string[] {
  const endings = known.endingIn(path);
  const count = Math.min(endings?.count ?? 0, mostCandidates);
  return Array.from({ length: count }, (_, index) => endings?.at(index) ?? '');
}

function choose(paths: readonly string[], by: Step, { known }: Places): Located | undefined {
  const candidates = [...new Set(paths.map(normalise))].filter((path) => known.has(path));
  const [first, ...more] = candidates;
  if (first === undefined) return undefined;
  return more.length > 0 ? { is: 'tie', candidates } : found(first, by);
}

/** Of several modules with the same source root, only one may have the file; else comparing with others may tell. */
function locateInSourceRoots(plain: string, places: Places): Located | undefined {
  if (places.sourceRoots.length === 0 || escapes(plain)) return undefined;
  const direct = choose(
    places.sourceRoots.map((root) => joinPath(root, plain)),
    'source-root',
    places,
  );
  if (direct) return direct;
  const endings = places.sourceRoots.map((root) => places.known.endingIn(joinPath(root, plain)));
  const [only, ...more] = endings.filter((one) => one !== undefined);
  return only?.count === 1 && more.length === 0 ? found(only.at(0), 'source-root') : undefined;
}

function locateInModules(plain: string, { known, goModules }: Places): Located | undefined {
  for (const { module, directory } of goModules) {
    const rest = inside(module, plain);
    if (rest === undefined) continue;
    const path = joinPath(directory, rest);
    return known.has(path) ? found(path, 'module') : { is: 'placed', path, by: 'module' };
  }
  return undefined;
}

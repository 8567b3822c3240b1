import type { PackageFile } from '../../../formats/coverage/model.ts';
import type { Fold } from './fold.ts';
import type { KnownPaths } from './known-paths.ts';
import type { Places } from './locate.ts';
import { inside, isAbsolute, joinPath, normalise, normaliseFolder } from './normalise.ts';
import { orderRules, type PathRule } from './rules.ts';

/** What is known of where the paths of a report start from. */
export interface PathPlaces {
  /** Folders that the report says its paths start from. */
  readonly sources: readonly string[];
  /** Absolute folders that are the gated directory. */
  readonly roots: readonly string[];
  readonly mappings: readonly PathRule[];
  /** Where packages start, such as `src/main/java`. */
  readonly sourceRoots: readonly string[];
  readonly goModules: readonly { readonly module: string; readonly directory: string }[];
  /** The folder that the report's paths are relative to, if that was told. */
  readonly root?: string | undefined;
  /** Of a report that knows packages and no folders: its paths say nothing about where the others start from. */
  readonly packages?: ReadonlyMap<string, PackageFile> | undefined;
}

export interface OpenPlaces extends Places {
  readonly fold: Fold;
  readonly packages?: ReadonlyMap<string, PackageFile> | undefined;
  /** Source folders of the report on another machine, which only comparing can find here. */
  readonly elsewhere: readonly string[];
}

// Each path is tried in each: a report of one run has a few.
const mostSources = 50;

const asIs: Fold = (path) => path;

/** The folders in one spelling, sorted into those that are here and those that are not. */
export function openPlaces(input: PathPlaces, known: KnownPaths, fold: Fold = asIs): OpenPlaces {
  const folder = (path: string): string => fold(normaliseFolder(path));
  const isFolder = (path: string): boolean => path !== '' && path !== '/';
  const roots = input.roots.map(folder).filter(isFolder);
  const sources = [...new Set(input.sources.map((path) => fold(normalise(path))))]
    .filter(isFolder)
    .slice(0, mostSources);
  const here = sources.map((source) => underRoot(roots, source) ?? source);
  // A relative one may start from any folder, and some are not even the name of one.
  const isInformative = (source: string): boolean => isAbsolute(source) || (source !== '.' && known.hasFolder(source));
  const informative = here.filter((_, index) => isInformative(sources[index] ?? ''));
  return {
    known,
    fold,
    roots,
    packages: input.packages,
    root: input.root === undefined ? undefined : folder(input.root),
    mappings: orderRules(input.mappings).map(({ from, to }) => ({ from: fold(from), to: fold(to) })),
    sources: here.filter((source) => !isAbsolute(source)),
    home: informative.some(isAbsolute) ? undefined : informative[0],
    elsewhere: here.filter(isAbsolute),
    sourceRoots: input.sourceRoots.map(folder).filter(isFolder),
    goModules: [...input.goModules]
      .sort((a, b) => b.module.length - a.module.length)
      .map(({ module, directory }) => ({ module: fold(module), directory: folder(directory) })),
  };
}

/** Where a folder is in the gated directory: `.` for the directory itself. */
function underRoot(roots: readonly string[], source: string): string | undefined {
  if (roots.includes(source)) return '.';
  return roots.map((root) => inside(root, source)).find((path) => path !== undefined);
}

/** A path, and what it is in each source folder that is elsewhere. */
export const formsOf = (path: string, { elsewhere }: OpenPlaces): readonly string[] =>
  isAbsolute(path) ? [path] : [...elsewhere.map((source) => joinPath(source, path)).map(normaliseFolder), path];

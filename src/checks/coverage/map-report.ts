import type { CoverageReport } from '../../formats/coverage/model.ts';
import { clip, visible } from '../../model/visible.ts';
import type { Problem } from './evidence.ts';
import type { Options } from './options.ts';
import type { AmbiguousPath } from './paths/step.ts';
import { isForeign } from './paths/foreign.ts';
import { mapPaths, type PathMap } from './paths/map-paths.ts';
import { normalise } from './paths/normalise.ts';
import { parsePathRule } from './paths/rules.ts';
import { problemOf, type ReadReport, type Wanted } from './read-reports.ts';
import type { RepositoryPaths } from './repository-paths.ts';

export function mapReport(
  report: CoverageReport,
  { root }: Wanted,
  { paths, 'source-roots': sourceRoots }: Pick<Options, 'paths' | 'source-roots'>,
  { known, isPartial, roots, goModules }: RepositoryPaths,
): PathMap {
  return mapPaths({
    paths: report.files.map(({ path }) => path),
    sources: report.sources,
    packages: report.packages,
    mappings: paths.map(parsePathRule),
    known: isPartial ? completed(known, report) : known,
    roots,
    sourceRoots,
    goModules,
    root,
  });
}

/** A report that names some of the files exactly starts from where they do: its other paths are files of their own. */
function completed(known: readonly string[], { files, packages }: CoverageReport): readonly string[] {
  const all = new Set(known);
  const own = files.map(({ path }) => normalise(packages?.get(path)?.path ?? path));
  return own.some((path) => all.has(path)) ? [...new Set([...known, ...own])].sort() : known;
}

const mostNamed = 10;

export function listed(paths: readonly string[]): string[] {
  const first = paths.slice(0, mostNamed).map((path) => visible(clip(path, 200)));
  return paths.length > mostNamed ? [...first, `and ${paths.length - mostNamed} more`] : first;
}

/** The paths that are no file of the repository, wherever they would lie. */
export const strangersIn = ({ mapped, unmapped }: PathMap): readonly string[] => [
  ...[...mapped].flatMap(([path, { by }]) => (by === 'untracked' ? [path] : [])),
  ...unmapped,
];

function ambiguity(file: string, { path, candidates, rivals }: AmbiguousPath): Problem {
  const name = visible(clip(path, 200));
  const [only = ''] = candidates;
  return rivals
    ? problemOf(
        'path-ambiguous',
        `${name} in ${file} looks like ${visible(clip(only, 200))}, and so do others in it`,
        file,
        listed(rivals),
      )
    : problemOf(
        'path-ambiguous',
        `${name} in ${file} can be ${candidates.length} files of this repository`,
        file,
        listed(candidates),
      );
}

/** A report most of whose paths lead nowhere is about something else: the few that fit may fit by accident. */
export function mapProblems(
  { file }: ReadReport,
  map: PathMap,
  isIgnored: (path: string) => boolean,
): readonly Problem[] {
  const { mapped, ambiguous, unmapped } = map;
  const strangers = strangersIn(map).filter((path) => !isForeign(path) && !isIgnored(path));
  const found = [...mapped.values()].filter(({ by }) => by !== 'untracked').length;
  if (ambiguous.length > 0 || (found > 0 && strangers.length <= found)) {
    return ambiguous.map((one) => ambiguity(file, one));
  }
  const all = mapped.size + unmapped.length;
  const told = found > 0 ? `${strangers.length} of ${all} paths in ${file} are` : noneOf(all, file);
  return [problemOf('report-unmapped', `${told} no files of this repository`, file, listed(strangers))];
}

const noneOf = (all: number, file: string): string =>
  all === 1 ? `the one path in ${file} leads to` : `all of ${all} paths in ${file} lead to`;

import type { CoverageReport } from '../../formats/coverage/model.ts';
import { clip, visible } from '../../model/visible.ts';
import type { Problem } from './evidence.ts';
import type { Options } from './options.ts';
import { mapPaths, type PathMap } from './paths/map-paths.ts';
import { parsePathRule } from './paths/rules.ts';
import { problemOf, type ReadReport, type Wanted } from './read-reports.ts';
import type { RepositoryPaths } from './repository-paths.ts';

export function mapReport(
  report: CoverageReport,
  { root }: Wanted,
  { paths, 'source-roots': sourceRoots }: Pick<Options, 'paths' | 'source-roots'>,
  { known, roots, goModules }: RepositoryPaths,
): PathMap {
  return mapPaths({
    paths: report.files.map(({ path }) => path),
    sources: report.sources,
    mappings: paths.map(parsePathRule),
    known,
    roots,
    sourceRoots,
    goModules,
    root,
  });
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

export function mapProblems({ file }: ReadReport, map: PathMap): readonly Problem[] {
  const { mapped, ambiguous } = map;
  const strangers = strangersIn(map);
  if (mapped.size + map.unmapped.length > strangers.length || ambiguous.length > 0) {
    return ambiguous.map(({ path, candidates }) =>
      problemOf(
        'path-ambiguous',
        `${visible(clip(path, 200))} in ${file} can be ${candidates.length} files of this repository`,
        file,
        listed(candidates),
      ),
    );
  }
  const told =
    strangers.length === 1
      ? `the one path in ${file} is no file`
      : `none of the ${strangers.length} paths in ${file} is a file`;
  return [problemOf('report-unmapped', `${told} of this repository`, file, listed(strangers))];
}

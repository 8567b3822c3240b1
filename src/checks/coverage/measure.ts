import type { Sources } from '../../model/sources.ts';
import type { Problem, ReportRead } from './evidence.ts';
import { listed, mapProblems, mapReport, strangersIn } from './map-report.ts';
import type { Options } from './options.ts';
import { isForeign } from './paths/foreign.ts';
import type { PathMap } from './paths/map-paths.ts';
import { addToPile, totalsOfAll, type Pile } from './pile.ts';
import { filesOf, problemOf, readReport, wantedOf, type ReadReport, type Wanted } from './read-reports.ts';
import { anyOf } from '../../formats/glob.ts';
import { type RepositoryPaths } from './repository-paths.ts';

export interface Measured {
  readonly pile: Pile;
  readonly reports: ReportRead[];
  readonly problems: Problem[];
  readonly maps: { readonly file: string; readonly map: PathMap }[];
}

type Wishes = Pick<Options, 'reports' | 'paths' | 'source-roots' | 'ignore'>;

interface World {
  readonly files: Sources['files'];
  readonly repository: RepositoryPaths;
  /** Whether nothing is amiss where nothing of a suite is there. */
  readonly mayBeAbsent: (suite: string | undefined) => boolean;
  /** Files of libraries count too, as they do for the tool that wrote the report. */
  readonly withLibraries: boolean;
}

/** Reads the wanted reports one after the other, so that only one is in memory beside what is kept of all. */
export async function measure(world: World, options: Wishes): Promise<Measured> {
  const measured: Measured = { pile: new Map(), reports: [], problems: [], maps: [] };
  const absent: (Problem & { readonly suite: string | undefined })[] = [];
  for (const wanted of wantedOf(options)) {
    const { suite } = wanted;
    const names = new Set<string>();
    for (const glob of wanted.globs) {
      const found = await filesOf([glob], world.files);
      if (found.length === 0) absent.push({ ...noneFound(glob, suite), suite });
      for (const name of found) names.add(name);
    }
    for (const name of [...names].sort()) {
      const read = await readReport(name, world.files);
      if (!('rule' in read)) add(read, measured, { wanted, options, world });
      else if (read.rule === 'report-missing') absent.push({ ...read, suite });
      else measured.problems.push(read);
    }
  }
  // What is there of a suite says nothing about the rest of it.
  for (const { suite, ...problem } of absent) {
    if (measured.pile.has(suite) || !world.mayBeAbsent(suite)) measured.problems.push(problem);
  }
  return measured;
}

interface Context {
  readonly wanted: Wanted;
  readonly options: Wishes;
  readonly world: World;
}

function add(read: ReadReport, measured: Measured, { wanted, options, world }: Context): void {
  const map = mapReport(read.report, wanted, options, world.repository);
  const isIgnored = anyOf(options.ignore);
  const libraries = new Set(world.withLibraries ? [] : map.unmapped.filter(isForeign));
  const files = read.report.files
    .filter(({ path }) => !libraries.has(path))
    .map((file) => ({ ...file, path: map.mapped.get(file.path)?.path ?? file.path }))
    .filter(({ path }) => !isIgnored(path));
  const clashes = addToPile(measured.pile, files, wanted.suite);
  measured.maps.push({ file: read.file, map });
  for (const problem of mapProblems(read, map, isIgnored)) measured.problems.push(problem);
  if (clashes.length > 0) measured.problems.push(notMergeable(read, clashes));
  measured.reports.push(describe(read, map, wanted.suite));
}

const noneFound = (glob: string, suite: string | undefined): Problem =>
  problemOf('report-missing', `no file fits ${glob}${suite === undefined ? '' : ` of the suite ${suite}`}`);

const notMergeable = ({ file, report }: ReadReport, paths: readonly string[]): Problem =>
  problemOf(
    'not-mergeable',
    `${file} has figures without lines (${report.format}) for ${paths.length} files that another report has too`,
    file,
    listed(paths),
  );

function describe({ file, report }: ReadReport, map: PathMap, suite: string | undefined): ReportRead {
  const strangers = strangersIn(map);
  const own = strangers.filter((path) => !isForeign(path));
  const foreign = strangers.length - own.length;
  const libraries = `${foreign} ${foreign === 1 ? 'file' : 'files'} of libraries and tools, outside this repository`;
  return {
    file,
    format: report.format,
    ...(suite !== undefined && { suite }),
    files: report.files.length,
    totals: totalsOfAll(report.files),
    declared: report.declared,
    unmapped: { count: own.length, first: listed(own) },
    notes: foreign > 0 ? [...report.notes, libraries] : [...report.notes],
  };
}

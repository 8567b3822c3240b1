import { plainPath } from '../../model/plain-path.ts';
import type { Sources } from '../../model/sources.ts';
import type { Evidence, Problem } from './evidence.ts';
import { listed } from './map-report.ts';
import { problemOf } from './read-reports.ts';
import { addLegs } from './legs.ts';
import { measure, type Measured } from './measure.ts';
import type { Options } from './options.ts';
import { patchOf } from './patch.ts';
import { figuresOf, mergeSuites, suiteTotals, totalsOfAll, type ByPath } from './pile.ts';
import { carryForward } from './carry-forward.ts';
import { readPrevious, type Previous } from './previous.ts';
import { gatherRatchet } from './gather-ratchet.ts';
import { addedLinesOf, readChange, type AddedLines, type ChangeRead } from '../../change/read-change.ts';
import { anyOf } from '../../formats/glob.ts';
import { readRepositoryPaths, type RepositoryPaths } from './repository-paths.ts';
import { sourceRule } from './source-rule.ts';

type Seen = Pick<Sources, 'files' | 'git' | 'github' | 'comparison'>;

export interface Gathered {
  readonly evidence: Evidence;
  readonly measured: Measured;
  /** The lines of the change, where there is one to compare with. */
  readonly added: readonly AddedLines[];
  readonly files: ByPath;
}

export const gather = async (from: Seen, options: Options): Promise<Evidence> =>
  (await gatherAll(from, options)).evidence;

/** The evidence, and the lines that it was made from, for who shows or stores them. */
export async function gatherAll(from: Seen, options: Options, withLibraries = false): Promise<Gathered> {
  const repository = await readRepositoryPaths(from);
  const mayBeAbsent = (suite: string | undefined): boolean =>
    suite !== undefined && options['carry-forward'].includes(suite);
  // Where legs have evidence, `reports` is what they collected it from.
  const reports = options.evidence.length > 0 || options.legs.length > 0 ? [] : options.reports;
  const measured = await measure(
    { files: from.files, repository, mayBeAbsent, withLibraries },
    { ...options, reports },
  );
  const { pile } = measured;
  const legs = await addLegs(pile, from, options);
  const known = new Set(repository.known);
  const before = await readPrevious(from, options, known);
  const figures = before.previous && asFigures(before.previous);
  const carried = await carryForward(pile, before, options, from.git);
  const { files: all, clashes } = mergeSuites(pile);
  const files = figuresOf(all, pile, (path) => known.has(path));
  const change = await readChange(from);
  const added = addedLinesOf(change.diff);
  const isIgnored = anyOf(options.ignore);
  const source = sourceRule(options, all.keys());
  const event = await from.github.event();
  const reported = [...measured.reports.map(({ file }) => file), ...legs.files];
  const evidence: Evidence = {
    ...(event && event.name !== 'none' && { event: event.name }),
    reports: [...measured.reports, ...legs.reports, ...carried.reports],
    problems: [
      ...measured.problems,
      ...legs.problems,
      ...carried.problems,
      ...clashing(clashes),
      ...committed(reported, change, repository),
      ...idleGlobs(options.source ?? [], repository.known),
    ],
    totals: totalsOfAll(all.values()),
    suites: suiteTotals(pile),
    files,
    ...(change.comparison && { comparison: change.comparison }),
    ...(change.comparison &&
      'base' in change.comparison && { patch: patchOf({ changed: added, files: all, source, shown: change.shown }) }),
    ...(options.ratchet && {
      ratchet: await gatherRatchet(from, options.ratchet, {
        change,
        files,
        known: new Set(repository.known.filter((path) => !isIgnored(path))),
        previous: figures,
      }),
    }),
    ...(figures && { previous: figures }),
    ...(before.unusable !== undefined && { previousUnusable: before.unusable }),
  };
  return { evidence, measured, added, files: all };
}

/**
 * A report that the change itself brings says what its author wants it to say. Where there is a change that nobody can see,
 * any report that git tracks may be part of it.
 */
function committed(
  reports: readonly string[],
  { comparison, diff }: ChangeRead,
  { known, roots }: RepositoryPaths,
): Problem[] {
  const isUnseen = comparison !== undefined && 'unknown' in comparison;
  const suspects = new Set(isUnseen ? known : diff.map(({ path }) => path));
  const inRepository = (file: string): string =>
    roots.flatMap((root) => (file.startsWith(`${root}/`) ? [file.slice(root.length + 1)] : []))[0] ?? file;
  const told = isUnseen ? 'is tracked by git, and may be part of the change' : 'is changed by the change';
  return reports
    .filter((file) => suspects.has(inRepository(plainPath(file))))
    .map((file) => problemOf('report-committed', `${file} ${told} that it is to judge`, file));
}

const idleGlobs = (globs: readonly string[], known: readonly string[]): Problem[] =>
  globs
    .filter((glob) => !known.some(anyOf([glob])))
    .map((glob) => problemOf('source-missing', `${glob} in \`source\` fits no file of the repository`));

const clashing = (paths: readonly string[]): Problem[] =>
  paths.length === 0
    ? []
    : [
        problemOf(
          'not-mergeable',
          `several suites have figures without lines for ${paths.length} files`,
          undefined,
          listed(paths),
        ),
      ];

function asFigures({ commit, pile }: Previous): NonNullable<Evidence['previous']> {
  const { files } = mergeSuites(pile);
  return {
    commit,
    totals: totalsOfAll(files.values()),
    files: figuresOf(files, new Map(), () => true),
  };
}

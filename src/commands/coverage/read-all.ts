import { resolve } from 'node:path';
import type { ChangedFile, Evidence, Problem } from '../../checks/coverage/evidence.ts';
import { gatherAll } from '../../checks/coverage/gather.ts';
import { addedLinesOf, type AddedLines } from '../../change/read-change.ts';
import { hitsAt } from '../../checks/coverage/executable-lines.ts';
import { measure, type Measured } from '../../checks/coverage/measure.ts';
import type { Options } from '../../checks/coverage/options.ts';
import { patchOf } from '../../checks/coverage/patch.ts';
import { mergeSuites, totalsOfAll, type ByPath } from '../../checks/coverage/pile.ts';
import { readRepositoryPaths, type RepositoryPaths } from '../../checks/coverage/repository-paths.ts';
import { sourceRule } from '../../checks/coverage/source-rule.ts';
import { parseDiff } from '../../formats/diff.ts';
import type { FileCoverage, Totals } from '../../formats/coverage/model.ts';
import { GateError, together } from '../../model/errors.ts';
import type { Hall } from '../command.ts';

/** What the check would say of the reports, or that a diff is not whole. */
export type Oddity = Omit<Problem, 'rule'> & { readonly rule: Problem['rule'] | 'diff-cut' };

/** The lines of a change, told by a diff or by git. */
export interface PatchSeen {
  readonly files: readonly (ChangedFile & { readonly missed: readonly number[] })[];
  readonly unreported: readonly string[];
  readonly comparison?: Evidence['comparison'];
}

export interface Seen {
  readonly reports: Measured['reports'];
  readonly files: ReadonlyMap<string, FileCoverage>;
  readonly totals: Totals;
  readonly maps: Measured['maps'];
  /** What is odd and keeps nothing from being shown. */
  readonly problems: readonly Oddity[];
  readonly patch: PatchSeen | undefined;
  /** Nothing can be shown. */
  readonly failure: Error | undefined;
}

export async function readAll(hall: Hall, options: Options): Promise<Seen> {
  return hall.request.diff === undefined ? readWithGit(hall, options) : readWithDiff(hall, options, hall.request.diff);
}

async function readWithGit({ sources, request }: Hall, options: Options): Promise<Seen> {
  const { evidence, measured, added, files } = await gatherAll(sources, { ...options, ratchet: undefined }, true);
  const { patch, comparison } = evidence;
  // Who names a base wants to see the lines of the change, and no less.
  if (request.base !== undefined && comparison && 'unknown' in comparison)
    throw new GateError('unavailable', comparison.unknown, { hint: comparison.hint });
  return {
    ...common(measured, files, evidence.problems),
    reports: evidence.reports,
    patch: patch && { ...withMissed(patch, added, files), comparison },
  };
}

/** The diff says which lines are new; without a repository, also which files there are. */
async function readWithDiff({ sources, request }: Hall, options: Options, file: string): Promise<Seen> {
  const cuts: Oddity[] = [];
  const onCut = (line: number, missing: number): void => {
    const message = `${file} is cut off: its last hunk, in line ${line}, has ${missing} lines more than are there`;
    cuts.push({ rule: 'diff-cut', message, at: { file, line } });
  };
  const added = addedLinesOf(parseDiff(await sources.files.read(resolve(request.cwd, file)), file, onCut));
  const repository = await withPaths(
    sources,
    added.map(({ path }) => path),
  );
  const measured = await measure(
    { files: sources.files, repository, mayBeAbsent: () => false, withLibraries: true },
    options,
  );
  const { files } = mergeSuites(measured.pile);
  const source = sourceRule(options, files.keys());
  const patch = patchOf({ changed: added, files, source, shown: (_, line) => line });
  // That a report knows none of a diff's files is a finding of nobody: the diff may touch documents only.
  const problems = measured.problems.filter(({ rule }) => rule !== 'report-unmapped');
  return { ...common(measured, files, [...problems, ...cuts]), patch: withMissed(patch, added, files) };
}

async function withPaths(sources: Hall['sources'], paths: readonly string[]): Promise<RepositoryPaths> {
  if ((await sources.git.head()) === undefined)
    return { known: [...paths].sort(), isPartial: true, roots: await sources.files.directories(), goModules: [] };
  const repository = await readRepositoryPaths(sources);
  return { ...repository, known: [...new Set([...repository.known, ...paths])].sort() };
}

function common(measured: Measured, files: ByPath, problems: readonly Oddity[]): Omit<Seen, 'patch'> {
  return {
    reports: measured.reports,
    files,
    totals: totalsOfAll(files.values()),
    maps: measured.maps,
    problems,
    failure: files.size === 0 ? failureOf(problems) : undefined,
  };
}

/** A message that names its file already need not be placed in it. */
const failureOf = (problems: readonly Oddity[]): Error =>
  together(
    problems.map(({ message, at, details }) => {
      const place = at && message.includes(at.file) ? undefined : at;
      return new GateError('malformed', message, { at: place, hint: details?.[0] });
    }),
  );

function withMissed(
  patch: NonNullable<Evidence['patch']>,
  added: readonly AddedLines[],
  files: ReadonlyMap<string, FileCoverage>,
): PatchSeen {
  const ranges = new Map(added.map((one) => [one.path, one.added]));
  return {
    unreported: patch.unreported,
    files: patch.files.map((changed) => ({
      ...changed,
      missed: missedIn(files.get(changed.path), ranges.get(changed.path) ?? []),
    })),
  };
}

function missedIn(file: FileCoverage | undefined, ranges: AddedLines['added']): readonly number[] {
  if (!file) return [];
  const hits = hitsAt(file);
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((line) => hits(line) === 0),
  );
}

import type { FileDiff } from '../../../formats/diff.ts';
import { anyOf } from '../../../formats/glob.ts';
import type { ErrorKind } from '../../../model/errors.ts';
import type { Sources } from '../../../model/sources.ts';
import { showName } from '../../../model/words.ts';
import type { Alteration, Obstacle } from '../alteration.ts';
import { obstacleOf } from '../config/read-sides.ts';
import { addedMarkers, markerFinder, type Found, type Lines } from './find-markers.ts';

interface Wanted {
  readonly base: string;
  readonly diff: readonly FileDiff[];
  readonly markers: readonly string[];
  readonly files: readonly string[];
  readonly ignore: readonly string[];
}

export interface Searched {
  readonly alterations: readonly Alteration[];
  readonly obstacles: readonly Obstacle[];
  /** How many files were looked through. */
  readonly files: number;
}

/** The markers that the change adds to files that are there after it. */
export async function searchMarkers(
  { files, git }: Pick<Sources, 'files' | 'git'>,
  { base, diff, markers, files: globs, ignore }: Wanted,
): Promise<Searched> {
  const [isWanted, isIgnored, find] = [anyOf(globs), anyOf(ignore), markerFinder(markers)];
  const touched = diff.filter(({ path, binary }) => !binary && isWanted(path) && !isIgnored(path));
  const there = new Map(touched.filter(({ kind }) => kind !== 'deleted').map((file) => [file.path, file]));
  const added = new Map<FileDiff, HunkLines>();
  const obstacles: Obstacle[] = [];
  for await (const read of files.readEach([...there.keys()])) {
    const file = there.get(read.path);
    if (!file) continue;
    if ('error' in read) obstacles.push(...(hasNoText.has(read.error.kind) ? [] : [obstacleOf(read.error, read.path)]));
    else
      added.set(
        file,
        foundBy(
          find,
          read.bytes,
          file.hunks.map(({ newStart, newLines }) => [newStart, newLines]),
        ),
      );
  }
  const before = await git.showAll(base, [...new Set(touched.filter(hasOld).map(oldPath))]);
  const hunks = touched.flatMap((file) => {
    const bytes = before.get(oldPath(file));
    const old =
      bytes &&
      foundBy(
        find,
        bytes,
        file.hunks.map(({ oldStart, oldLines }) => [oldStart, oldLines]),
      );
    const now = added.get(file);
    return file.hunks.map((_, at) => ({ removed: old?.[at] ?? [], added: now?.[at] ?? [] }));
  });
  const surplus = addedMarkers(hunks);
  const alterations = [...added].flatMap(([{ path }, found]) =>
    found
      .flat()
      .filter((one) => surplus.has(one))
      .map((one) => alterationOf(one, path)),
  );
  return { alterations, obstacles, files: added.size };
}

// Of a submodule, or a link to what is not here, the change holds no line that could be looked at.
const hasNoText: ReadonlySet<ErrorKind> = new Set(['not-a-file', 'not-found', 'outside']);

/** What was found in each hunk. */
type HunkLines = readonly (readonly Found[])[];

const oldPath = ({ from, path }: FileDiff): string => from ?? path;

const hasOld = ({ kind, hunks }: FileDiff): boolean => kind !== 'added' && hunks.some(({ oldLines }) => oldLines > 0);

function foundBy(
  find: ReturnType<typeof markerFinder>,
  bytes: Uint8Array,
  ranges: readonly (readonly [start: number, count: number])[],
): HunkLines {
  // Markers are found in text of any encoding that has ASCII in it.
  const lines = new TextDecoder().decode(bytes).split('\n');
  return ranges.map(([start, count]) => {
    const own = lines.slice(start - 1, start - 1 + count);
    return find(count === 0 ? [] : own.map((text, index): Lines => ({ line: start + index, text })));
  });
}

const alterationOf = ({ marker, line, text }: Found, file: string): Alteration => ({
  topic: 'marker',
  effect: 'looser',
  what: `the marker ${showName(marker)}`,
  after: showName(text),
  at: { file, line },
});

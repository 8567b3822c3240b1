import type { ChangeRead } from '../../change/read-change.ts';
import { compareText } from '../../formats/coverage/compare-text.ts';
import type { Evidence } from './evidence.ts';
import type { Before } from './read-before.ts';
import type { LeftOutFile, MeasuredTree } from './read-sources.ts';

/** How many paths of each reason are named. */
const mostNamed = 10;

export function summarizeLeftOut(files: readonly LeftOutFile[]): Evidence['leftOut'] {
  const reasons = [...new Set(files.map(({ reason }) => reason))].sort(compareText);
  return reasons.map((reason) => {
    const own = files.filter((file) => file.reason === reason).map(({ path }) => path);
    return { reason, count: own.length, first: own.sort(compareText).slice(0, mostNamed) };
  });
}

interface Known {
  readonly leftOut: readonly LeftOutFile[];
  readonly before: Before | undefined;
  readonly change: ChangeRead;
  /** What was measured, or would have been. */
  readonly tree: Pick<MeasuredTree, 'files' | 'unparsed'>;
}

/** Files that were measured before, and that the change takes out, by what it writes into them or into attributes. */
export function leftOutNow({ leftOut, before, change, tree }: Known): Evidence['leftOutNow'] {
  if (!before) return [];
  const touched = new Map(change.diff.map((file) => [file.path, file]));
  const measured = new Set([...before.files, ...before.unparsed].map(({ path }) => path));
  const wasMeasured = (path: string): boolean => {
    const diff = touched.get(path);
    if (diff) return measured.has(diff.from ?? diff.path);
    const reason = before.rules.byPath(path);
    return reason === undefined || reason === 'kept';
  };
  // What the content tells of a file that nobody touched, it told before.
  const marked = leftOut
    .filter(({ path, by }) => (by === 'path' || touched.has(path)) && wasMeasured(path))
    .map(({ path, detail }) => ({ path, detail }));
  const known = new Set([...tree.files, ...tree.unparsed, ...leftOut].map(({ path }) => path));
  // Renamed to where nothing is measured, or no regular file any more.
  const moved = change.diff
    .filter(({ kind, path, from }) => kind !== 'deleted' && measured.has(from ?? path) && !known.has(path))
    .map(({ path, from }) => ({ path, detail: from === undefined ? 'it is no source any more' : `it was ${from}` }));
  return [...marked, ...moved];
}

/** Files that were never measured, and are not now. */
export function leftOutNew({ leftOut, change }: Pick<Known, 'leftOut' | 'change'>): Evidence['leftOutNew'] {
  const added = new Set(change.diff.flatMap(({ kind, path }) => (kind === 'added' ? [path] : [])));
  const paths = leftOut.map(({ path }) => path).filter((path) => added.has(path));
  return { count: paths.length, first: paths.sort(compareText).slice(0, mostNamed) };
}

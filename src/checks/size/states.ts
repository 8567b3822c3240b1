import { renamesOf, type ChangeRead } from '../../change/read-change.ts';
import { Bodies } from './compare/bodies.ts';
import { compareFunctions } from './compare/compare-functions.ts';
import { namesIn } from './compare/names-in.ts';
import type { LocatedFunction, Matched, SideFile } from './compare/model.ts';
import type { JudgedFunction } from './evidence.ts';
import { figuresOf, isSameFigures } from './metrics.ts';
import type { Before } from './read-before.ts';
import type { MeasuredFile, MeasuredTree } from './read-sources.ts';

export type StatedFunction = JudgedFunction;

/** Each function with what the change does to it, in the order of paths and lines. */
export function statesOf(
  { files, unparsed }: Pick<MeasuredTree, 'files' | 'unparsed'>,
  change: ChangeRead,
  before: Before | undefined,
): readonly StatedFunction[] {
  if (!before) return files.flatMap((file) => locate(file).map((one) => stated(one)));
  const touched = new Map(change.diff.map((file) => [file.path, file]));
  const broken = new Set(unparsed.map(({ path }) => path));
  const renames = renamesOf(change.diff);
  const nameNow = new Map(renames);
  const bodies = new Bodies();
  const isLost = (path: string): boolean => broken.has(nameNow.get(path) ?? path);
  const trees = {
    // What became of the functions of a file that nobody can read now, nobody knows.
    base: before.files.filter(({ path }) => !isLost(path)).flatMap(asSide),
    head: files.filter(({ path }) => touched.has(path)).flatMap(asSide),
    renames,
  };
  const known = byFunction(compareFunctions(trees, bodies), bodies);
  const lost = new Set(before.unparsed.map(({ path }) => path));
  return files.flatMap((file) =>
    locate(file).map((one): StatedFunction => {
      const diff = touched.get(file.path);
      if (!diff) return { ...stated(one), state: 'same' };
      const found = known.get(keyOf(one));
      const shown = shownLine(change, one.path, one.measured.start);
      // Where nobody could read what was there before, nobody knows that it is new.
      const state = found?.state ?? (lost.has(diff.from ?? diff.path) ? 'changed' : 'new');
      return { ...stated(one), ...shown, state, ...(found && { before: found.before }) };
    }),
  );
}

const asSide = ({ path, functions, bytes }: MeasuredFile): readonly SideFile[] =>
  bytes ? [{ path, functions, bytes }] : [];

const locate = ({ path, functions }: MeasuredFile): readonly LocatedFunction[] => {
  const names = namesIn({ path, functions, bytes: new Uint8Array() });
  return [...names.values()]
    .flat()
    .sort((a, b) => a.measured.start - b.measured.start || b.measured.end - a.measured.end);
};

const stated = ({ path, name, ordinal, measured }: LocatedFunction): StatedFunction => ({
  path,
  name,
  ordinal,
  kind: measured.kind,
  start: measured.start,
  end: measured.end,
  figures: figuresOf(measured),
});

const keyOf = ({ path, name, ordinal }: Pick<LocatedFunction, 'path' | 'name' | 'ordinal'>): string =>
  JSON.stringify([path, name, ordinal]);

interface Known {
  readonly state: 'changed' | 'same';
  readonly before: NonNullable<StatedFunction['before']>;
}

function byFunction({ pairs }: Matched, bodies: Bodies): ReadonlyMap<string, Known> {
  return new Map(
    pairs.map(({ base, head }) => {
      const { path, name, ordinal, measured } = base;
      const [was, is] = [figuresOf(measured), figuresOf(head.measured)];
      const text = bodies.of(base)?.exact;
      // Its layout may make it longer, and in Python more deeply nested.
      const isSame = text !== undefined && text === bodies.of(head)?.exact && isSameFigures(was, is);
      return [keyOf(head), { state: isSame ? 'same' : 'changed', before: { path, name, ordinal, figures: was } }];
    }),
  );
}

/** Where reviewers see another commit, the line of that one. */
export function shownLine(
  { shown }: Pick<ChangeRead, 'shown'>,
  path: string,
  start: number,
): Pick<StatedFunction, 'shown'> {
  const line = shown(path, start);
  return line === start ? {} : { shown: line ?? null };
}

/** Those that the change made more complex, the most first. */
export const grownOf = (all: readonly StatedFunction[]): readonly StatedFunction[] =>
  all.filter((one) => growth(one) > 0).toSorted((a, b) => growth(b) - growth(a));

function growth({ figures, before, state }: StatedFunction): number {
  if (state !== 'changed' || !before) return 0;
  return (
    Math.max(0, figures.cyclomatic - before.figures.cyclomatic) +
    Math.max(0, figures.cognitive - before.figures.cognitive)
  );
}

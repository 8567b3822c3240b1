import { canMerge, mergeFiles } from '../../formats/coverage/merge.ts';
import type { FileCoverage, Totals } from '../../formats/coverage/model.ts';
import { sumTotals, totalsOf } from '../../formats/coverage/totals.ts';
import type { FileRead } from './evidence.ts';

export type ByPath = Map<string, FileCoverage>;

/** What was measured of each file, by suite; under no name what no suite claims. */
export type Pile = Map<string | undefined, ByPath>;

/** Lays files onto the pile; answers with the paths that two reports give only figures of, which cannot be merged. */
export function addToPile(pile: Pile, files: Iterable<FileCoverage>, suite: string | undefined): readonly string[] {
  const target = pile.get(suite) ?? new Map<string, FileCoverage>();
  pile.set(suite, target);
  return addAll(target, files);
}

function addAll(target: ByPath, files: Iterable<FileCoverage>): readonly string[] {
  const clashes: string[] = [];
  for (const file of files) {
    const known = target.get(file.path);
    if (known && !canMerge(known, file)) clashes.push(file.path);
    else target.set(file.path, known ? mergeFiles(known, file) : file);
  }
  return clashes;
}

/** All suites together. */
export function mergeSuites(pile: Pile): { readonly files: ByPath; readonly clashes: readonly string[] } {
  const [first = new Map<string, FileCoverage>(), ...more] = pile.values();
  if (more.length === 0) return { files: first, clashes: [] };
  const files = new Map(first);
  const clashes = more.flatMap((suite) => addAll(files, suite.values()));
  return { files, clashes };
}

export const totalsOfAll = (files: Iterable<FileCoverage>): Totals => sumTotals(Array.from(files, totalsOf));

export const suiteTotals = (pile: Pile): Record<string, Totals> =>
  Object.fromEntries(named(pile).map(([suite, files]) => [suite, totalsOfAll(files.values())]));

const named = (pile: Pile): readonly (readonly [string, ByPath])[] =>
  [...pile].flatMap(([suite, files]) => (suite === undefined ? [] : [[suite, files] as const]));

/** The figures of each file, sorted by path. */
export function figuresOf(files: ByPath, pile: Pile, isKnown: (path: string) => boolean): FileRead[] {
  const suites = named(pile);
  return [...files.values()]
    .sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)))
    .map((file) => ({
      path: file.path,
      totals: totalsOf(file),
      ...(suites.length > 0 && { suites: suitesOf(suites, file.path) }),
      ...(!isKnown(file.path) && { outside: true as const }),
    }));
}

const suitesOf = (suites: ReturnType<typeof named>, path: string): Record<string, Totals> =>
  Object.fromEntries(
    suites.flatMap(([suite, files]) => {
      const file = files.get(path);
      return file ? [[suite, totalsOf(file)]] : [];
    }),
  );

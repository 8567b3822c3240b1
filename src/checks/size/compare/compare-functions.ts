import { compareText } from '../../../formats/coverage/compare-text.ts';
import { Bodies } from './bodies.ts';
import { join, matchBodies, type Coupled, type Unmatched } from './match-bodies.ts';
import type { LocatedFunction, Matched, Pair, SideFile } from './model.ts';
import { namesIn } from './names-in.ts';

/** How like two functions are for one to be taken for the other, by their text alone. */
const leastAlike = 0.7;
/** The same where they have the same name in the same file. */
const leastAlikeByName = 0.3;

interface Trees {
  /** The files that differ, as they were and as they are. One that could not be parsed on one side is on neither. */
  readonly base: readonly SideFile[];
  readonly head: readonly SideFile[];
  /** What git found renamed, old path to new. */
  readonly renames: readonly (readonly [old: string, now: string])[];
}

/**
 * Which function was which. What keeps its name in its file is the same function whatever became of it; where several
 * have that name, or none is left, the text tells. A copy is new, for the original is still there.
 */
export function compareFunctions({ base, head, renames }: Trees, bodies = new Bodies()): Matched {
  const renamedFrom = new Map(renames.map(([old, now]) => [now, old]));
  const renamedAway = new Set(renames.map(([old]) => old));
  const left = new Map(base.map((file) => [file.path, namesIn(file)]));
  const [pairs, added]: [Pair[], LocatedFunction[]] = [[], []];
  for (const file of head) {
    const path = renamedFrom.get(file.path) ?? (renamedAway.has(file.path) ? undefined : file.path);
    const before = path === undefined ? undefined : left.get(path);
    for (const [name, functions] of namesIn(file)) {
      const matched = matchNamesakes({ removed: before?.get(name) ?? [], added: functions }, bodies);
      const by = path === file.path ? 'name' : 'file';
      // A file may have more of them than a call takes arguments.
      for (const [was, is] of matched.couples) pairs.push({ base: was, head: is, by });
      for (const one of matched.added) added.push(one);
      before?.set(name, matched.removed);
    }
  }
  const removed = [...left.values()].flatMap((names) => [...names.values()].flat());
  const rest = matchBodies({ removed: inOrder(removed), added: inOrder(added) }, bodies, leastAlike);
  return {
    pairs: [...pairs, ...rest.couples.map(([was, is]) => ({ base: was, head: is, by: 'body' }) as const)],
    removed: rest.removed,
    added: rest.added,
  };
}

/** As they stand in the files, an inner one after the one it lies in, in whatever order the files come. */
const inOrder = (functions: readonly LocatedFunction[]): readonly LocatedFunction[] =>
  functions.toSorted(
    (a, b) =>
      compareText(a.path, b.path) ||
      a.measured.start - b.measured.start ||
      b.measured.end - a.measured.end ||
      compareText(a.name, b.name) ||
      a.ordinal - b.ordinal,
  );

/** Numbers shift when one comes or goes before others, so they tell nothing unless all else fails. */
function matchNamesakes(namesakes: Unmatched, bodies: Bodies): Coupled {
  const { removed, added } = namesakes;
  if (removed.length === 0 || added.length === 0) return { ...namesakes, couples: [] };
  if (removed.length === 1 && added.length === 1) return pairInOrder({ ...namesakes, couples: [] });
  const coupled = matchBodies(namesakes, bodies, leastAlikeByName);
  return coupled.removed.length === coupled.added.length ? pairInOrder(coupled) : coupled;
}

const pairInOrder = (coupled: Coupled): Coupled =>
  join(
    coupled,
    coupled.removed.flatMap((base, index) => {
      const head = coupled.added[index];
      return head ? [[base, head] as const] : [];
    }),
  );

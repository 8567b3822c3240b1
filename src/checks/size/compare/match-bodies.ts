import type { Bodies, Body } from './bodies.ts';
import { Candidates } from './candidates.ts';
import type { LocatedFunction } from './model.ts';
import { similarity } from './similarity.ts';

export type Couple = readonly [base: LocatedFunction, head: LocatedFunction];

/** Functions that nothing was found for yet. */
export interface Unmatched {
  readonly removed: readonly LocatedFunction[];
  readonly added: readonly LocatedFunction[];
}

export interface Coupled extends Unmatched {
  readonly couples: readonly Couple[];
}

/** A signature and four lines: what is shorter is like many others. */
const fewestLines = 5;

/** Functions with the same text, then those that are `least` alike or more, the likest first. */
export function matchBodies(unmatched: Unmatched, bodies: Bodies, least: number): Coupled {
  const rounds = [
    ({ name }: LocatedFunction) => name,
    ({ path }: LocatedFunction) => path,
    // Wherever it was, and whatever its name: the text has it.
    () => '',
  ];
  let coupled: Coupled = { ...unmatched, couples: [] };
  for (const besides of rounds) coupled = join(coupled, identical(coupled, bodies, besides));
  return join(coupled, alike(coupled, bodies, least));
}

export function join({ couples, removed, added }: Coupled, found: readonly Couple[]): Coupled {
  if (found.length === 0) return { couples, removed, added };
  const matched = new Set(found.flat());
  return {
    couples: [...couples, ...found],
    removed: removed.filter((one) => !matched.has(one)),
    added: added.filter((one) => !matched.has(one)),
  };
}

/** Of several with the same text, the first is the first. */
function identical(
  { removed, added }: Unmatched,
  bodies: Bodies,
  besides: (one: LocatedFunction) => string,
): readonly Couple[] {
  if (removed.length === 0) return [];
  const waiting = new Map<string, LocatedFunction[]>();
  const keyOf = (one: LocatedFunction): string | undefined => {
    const body = bodies.of(one);
    return body && `${body.exact}\n${besides(one)}`;
  };
  for (const one of removed.toReversed()) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const others = waiting.get(key);
    if (others) others.push(one);
    else waiting.set(key, [one]);
  }
  return added.flatMap((head): readonly Couple[] => {
    const base = waiting.get(keyOf(head) ?? '')?.pop();
    return base ? [[base, head]] : [];
  });
}

interface Likeness {
  readonly base: LocatedFunction;
  readonly head: LocatedFunction;
  readonly score: number;
  /** Of two that are as like, the one that stayed nearer. */
  readonly nearness: number;
}

function alike({ removed, added }: Unmatched, bodies: Bodies, least: number): readonly Couple[] {
  const before = withText(removed, bodies);
  if (before.length === 0) return [];
  const candidates = new Candidates(before.map(({ body }) => body.telling));
  const likely = withText(added, bodies).flatMap(({ one: head, body }) =>
    candidates.of(body.telling).flatMap((index): readonly Likeness[] => {
      const found = before[index];
      const score = found ? similarity(found.body.telling, body.telling) : 0;
      return found && score >= least ? [{ base: found.one, head, score, nearness: nearnessOf(found.one, head) }] : [];
    }),
  );
  return likestFirst(likely);
}

function withText(
  functions: readonly LocatedFunction[],
  bodies: Bodies,
): readonly { readonly one: LocatedFunction; readonly body: Body }[] {
  return functions.flatMap((one) => {
    const body = bodies.of(one);
    return body && body.telling.length >= fewestLines ? [{ one, body }] : [];
  });
}

const nearnessOf = (base: LocatedFunction, head: LocatedFunction): number =>
  (base.name === head.name ? 2 : 0) + (base.path === head.path ? 1 : 0);

function likestFirst(likely: readonly Likeness[]): readonly Couple[] {
  const taken = new Set<LocatedFunction>();
  return likely
    .toSorted((a, b) => b.score - a.score || b.nearness - a.nearness)
    .flatMap(({ base, head }): readonly Couple[] => {
      if (taken.has(base) || taken.has(head)) return [];
      taken.add(base).add(head);
      return [[base, head]];
    });
}

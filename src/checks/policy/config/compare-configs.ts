import type { Stricter, Strictness } from '../../../model/strictness.ts';
import { showName } from '../../../model/words.ts';
import type { Effect } from '../alteration.ts';
import { canonical } from './canonical.ts';
import { compareLists, type Words } from './compare-lists.ts';
import { compareRows, type Rows } from './compare-rows.ts';
import type { Compared } from './compared.ts';
import { effectOf } from './effect-of.ts';
import { told, type Part } from './part.ts';
import { strictnessAt, type StricterAt } from './strictness-at.ts';

/** What became of each option, by the way in which it is stricter. */
export function compareConfigs(before: unknown, after: unknown, strictness: Strictness): readonly Compared[] {
  return [...comparePart({ before, after, steps: [], name: '', path: [] }, strictnessAt(strictness))];
}

function* comparePart(part: Part, stricterAt: StricterAt): Generator<Compared> {
  if (canonical(part.before) === canonical(part.after)) return;
  const stricter = stricterAt(part.steps);
  if (stricter === 'any') return;
  const whole = effectOfWhole(stricter, part);
  if (whole) {
    yield told(part, whole);
    return;
  }
  const inside = compareInside(part, stricter, stricterAt);
  if (inside) {
    yield* inside;
    return;
  }
  const effect = effectOfValue(stricter, part);
  if (effect) yield told(part, effect);
}

/** Of a part that is there on one side only. */
function effectOfWhole(stricter: Stricter | undefined, { before, after }: Part): Effect | undefined {
  if (stricter !== 'present' && stricter !== 'absent') return undefined;
  if (before !== undefined && after !== undefined) return undefined;
  return (stricter === 'present') === (before === undefined) ? 'stricter' : 'looser';
}

function effectOfValue(stricter: Stricter | undefined, { before, after, isOpen }: Part): Effect | undefined {
  const isGiven = before !== undefined && after !== undefined;
  return isOpen && !isGiven ? 'unclear' : effectOf(stricter, { before, after });
}

/** Compares what a part is made of; undefined where it is no list and no map. */
function compareInside(
  part: Part,
  stricter: Stricter | undefined,
  stricterAt: StricterAt,
): Iterable<Compared> | undefined {
  const { before, after } = part;
  const words = wordsOf(stricter);
  if (words) return compareLists(part, words);
  if (isRows(stricter) && isListOrNothing(before) && isListOrNothing(after))
    return compareRows(
      { part, stricter, compareInside: (row) => compareMaps(row, stricterAt) },
      before ?? [],
      after ?? [],
    );
  return isMapOrNothing(before) && isMapOrNothing(after) ? compareMaps(part, stricterAt) : undefined;
}

const isRows = (stricter: Stricter | undefined): stricter is Rows => typeof stricter === 'object' && 'rows' in stricter;

/** How a list of words is compared, where it is one. */
function wordsOf(stricter: Stricter | undefined): Words | undefined {
  const hasInitial = typeof stricter === 'object' && 'stricter' in stricter && 'initial' in stricter;
  const [is, initial] = hasInitial ? [stricter.stricter, stricter.initial] : [stricter, []];
  return is === 'more' || is === 'fewer' || is === 'unordered' ? { is, initial } : undefined;
}

type Map = Readonly<Record<string, unknown>>;

const isListOrNothing = (value: unknown): value is readonly unknown[] | undefined =>
  value === undefined || Array.isArray(value);

const isMapOrNothing = (value: unknown): value is Map | undefined =>
  value === undefined || (typeof value === 'object' && value !== null && !Array.isArray(value));

function* compareMaps(part: Part, stricterAt: StricterAt): Generator<Compared> {
  const [before, after] = [ownKeys(part.before), ownKeys(part.after)];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const name = part.name === '' ? showName(key) : `${part.name}.${showName(key)}`;
    const inner = { ...part, name, steps: [...part.steps, key], path: [...part.path, key] };
    yield* comparePart({ ...inner, before: before.get(key), after: after.get(key) }, stricterAt);
  }
}

const ownKeys = (value: unknown): ReadonlyMap<string, unknown> => new Map(Object.entries(value ?? {}));

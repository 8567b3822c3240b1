import { parseDuration } from '../../../model/duration.ts';
import type { Stricter, Way } from '../../../model/strictness.ts';
import type { Effect } from '../alteration.ts';

/** What a value is measured by: the more, the stricter. Undefined for what cannot be measured. */
type Measure = (value: unknown) => number | undefined;

const number: Measure = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
const day: Measure = (value) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? number(Date.parse(`${value}T00:00:00Z`)) : undefined;
const duration: Measure = (value) => (typeof value === 'string' ? parseDuration(value) : undefined);

const opposite =
  (measure: Measure): Measure =>
  (value) => {
    const found = measure(value);
    return found === undefined ? undefined : -found;
  };

const measures: Readonly<Partial<Record<Way, Measure>>> = {
  higher: number,
  lower: opposite(number),
  longer: duration,
  shorter: opposite(duration),
  later: day,
  earlier: opposite(day),
};

interface Pair {
  readonly before: unknown;
  readonly after: unknown;
}

/** What it means that a value became another one; undefined where it means nothing. */
export function effectOf(stricter: Stricter | undefined, pair: Pair): Effect | undefined {
  if (stricter === undefined || typeof stricter === 'object') return effectOfPart(stricter, pair);
  if (stricter === 'any') return undefined;
  const measure = measures[stricter];
  if (!measure) return 'unclear';
  // A limit that is gone is the laxest of all; `off` says the same.
  const [before, after] = [limitOf(pair.before, measure), limitOf(pair.after, measure)];
  if (before === undefined || after === undefined) return 'unclear';
  return byOrder(before, after);
}

function effectOfPart(stricter: Exclude<Stricter, Way> | undefined, { before, after }: Pair): Effect | undefined {
  if (stricter === undefined || 'rows' in stricter) return 'unclear';
  if ('baseline' in stricter) return before === undefined || after === undefined ? 'unclear' : undefined;
  const pair = { before: before ?? stricter.initial, after: after ?? stricter.initial };
  if ('stricter' in stricter) return effectOf(stricter.stricter, pair);
  const rank = (value: unknown): number => stricter.order.findIndex((one) => one === value);
  const [was, is] = [rank(pair.before), rank(pair.after)];
  return was === -1 || is === -1 ? 'unclear' : byOrder(-was, -is);
}

function limitOf(value: unknown, measure: Measure): number | undefined {
  return value === undefined || value === 'off' ? -Infinity : measure(value);
}

function byOrder(before: number, after: number): Effect | undefined {
  if (before === after) return undefined;
  return after > before ? 'stricter' : 'looser';
}

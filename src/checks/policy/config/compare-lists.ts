import { canonical } from './canonical.ts';
import type { Compared } from './compared.ts';
import { told, type Part } from './part.ts';
import { showValue } from './show-value.ts';

/** A list of words: whether more or fewer of them are stricter, if anybody can tell, and which hold unsaid. */
export interface Words {
  readonly is: 'more' | 'fewer' | 'unordered';
  readonly initial: unknown;
}

/** What a list has more or less of, entry by entry; their order means nothing. */
export function compareLists(part: Part, { is, initial }: Words): readonly Compared[] {
  const [old, now] = [entriesOf(part.before ?? initial), entriesOf(part.after ?? initial)];
  if (!old || !now) return [told(part, 'unclear')];
  const entry = ({ value, path }: Entry): Compared => ({
    ...told({ ...part, before: undefined, after: undefined, path }, 'unclear'),
    what: `${showValue(value)} in ${part.name}`,
  });
  const [came, left] = effects[is];
  const place = (index: number) => (part.after === undefined ? part.path : [...part.path, index]);
  return [
    ...[...now]
      .filter(([key]) => !old.has(key))
      .map(([, [value, index]]) => ({ ...entry({ value, path: place(index) }), effect: came, after: 'there' })),
    ...[...old]
      .filter(([key]) => !now.has(key))
      .map(([, [value]]) => ({ ...entry({ value, path: part.path }), effect: left, before: 'there' })),
  ];
}

/** Of what came, and of what left. */
const effects = {
  more: ['stricter', 'looser'],
  fewer: ['looser', 'stricter'],
  unordered: ['unclear', 'unclear'],
} as const;

interface Entry {
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
}

/** By what they say. */
const entriesOf = (list: unknown): ReadonlyMap<string, readonly [value: unknown, index: number]> | undefined =>
  Array.isArray(list) ? new Map(list.map((value: unknown, index) => [canonical(value), [value, index]])) : undefined;

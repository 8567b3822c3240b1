import type { Stricter } from '../../../model/strictness.ts';
import type { Compared } from './compared.ts';
import { pairRows, type Row, type RowPair } from './pair-rows.ts';
import { told, type Part } from './part.ts';
import { showValue } from './show-value.ts';

export type Rows = Extract<Stricter, { rows: readonly string[] }>;

interface RowsCase {
  /** Its values are the two lists. */
  readonly part: Part;
  readonly stricter: Rows;
  /** Compares what two rows about the same thing say of it. */
  readonly compareInside: (row: Part) => Iterable<Compared>;
}

/** The rows of two lists, each by what it is about; their order means something only where the last one decides. */
export function* compareRows(
  one: RowsCase,
  before: readonly unknown[],
  after: readonly unknown[],
): Generator<Compared> {
  const { part, stricter, compareInside } = one;
  const pairs = pairRows(before, after, stricter.rows);
  for (const pair of pairs) {
    if (pair.before && pair.after) yield* compareInside(partOf(one, pair.before, pair.after));
    else yield lone(one, pair, before.length === 0);
  }
  if (stricter.stricter !== 'unclear' || !isReordered(pairs)) return;
  const order = (side: keyof RowPair): string => orderOf(pairs, side, stricter.rows);
  const ends = { before: order('before'), after: order('after') };
  yield { ...told(part, 'unclear'), what: `the order of ${part.name}`, ...ends };
}

/** A row that only one side has. */
function lone({ part, stricter }: RowsCase, { before, after }: RowPair, isFirst: boolean): Compared {
  const { stricter: is = 'present' } = stricter;
  const row = after ?? before;
  const shown = {
    what: `${part.name}[${row ? nameOf(row, stricter.rows) : ''}]`,
    path: after ? [...part.path, after.index] : part.path,
    option: `${part.steps.join('.')}[]`,
    before: showValue(before?.value),
    after: showValue(after?.value),
  };
  // Where there was none at all, the first ones are no exceptions.
  if (is === 'unclear') return { ...shown, effect: isFirst ? 'stricter' : 'unclear' };
  return { ...shown, effect: (is === 'present') === (after !== undefined) ? 'stricter' : 'looser' };
}

const partOf = ({ part, stricter }: RowsCase, before: Row, after: Row): Part => ({
  before: before.value,
  after: after.value,
  steps: [...part.steps.slice(0, -1), `${part.steps.at(-1) ?? ''}[]`],
  name: `${part.name}[${nameOf(after, stricter.rows)}]`,
  path: [...part.path, after.index],
  isOpen: stricter.stricter === 'unclear',
});

const nameOf = ({ index, value }: Row, keys: readonly string[]): string =>
  keys.flatMap((key) => showValue(value[key]) ?? []).join(', ') || String(index);

const orderOf = (pairs: readonly RowPair[], side: keyof RowPair, keys: readonly string[]): string =>
  pairs
    .flatMap((pair) => (pair.before && pair.after && pair[side]) || [])
    .sort((a, b) => a.index - b.index)
    .map((row) => nameOf(row, keys))
    .join(' before ');

function isReordered(pairs: readonly RowPair[]): boolean {
  const places = pairs
    .flatMap(({ before, after }) => (before && after ? [[before.index, after.index] as const] : []))
    .sort(([a], [b]) => a - b)
    .map(([, after]) => after);
  return places.some((place, at) => at > 0 && (places[at - 1] ?? 0) > place);
}

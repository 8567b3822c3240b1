import { canonical } from './canonical.ts';

export interface Row {
  readonly index: number;
  readonly value: Readonly<Record<string, unknown>>;
}

export interface RowPair {
  readonly before?: Row | undefined;
  readonly after?: Row | undefined;
}

/** What tells a row from others; rows that are alike are told apart by their order. */
function byIdentity(list: readonly unknown[], keys: readonly string[]): ReadonlyMap<string, Row> {
  const counts = new Map<string, number>();
  return new Map(
    list.map((entry, index) => {
      const value = asMap(entry);
      const identity = canonical(keys.map((key) => value[key] ?? null));
      const count = (counts.get(identity) ?? 0) + 1;
      counts.set(identity, count);
      return [`${identity}#${count}`, { index, value }];
    }),
  );
}

/** A row may be a word that stands for the first of its keys. */
export const asMap = (entry: unknown): Readonly<Record<string, unknown>> =>
  typeof entry === 'object' && entry !== null && !Array.isArray(entry)
    ? Object.fromEntries(Object.entries(entry))
    : { is: entry };

/** The rows of both sides by what they are about, whatever their order. */
export function pairRows(
  before: readonly unknown[],
  after: readonly unknown[],
  keys: readonly string[],
): readonly RowPair[] {
  const [old, now] = [byIdentity(before, keys), byIdentity(after, keys)];
  return [...new Set([...old.keys(), ...now.keys()])].map((identity) => ({
    before: old.get(identity),
    after: now.get(identity),
  }));
}

import type { JudgedFunction, SizeRatchet, SizeRow } from '../../../../src/checks/size/ratchet/model.ts';
import type { Figures } from '../../../../src/checks/size/metrics.ts';
import { printKey, type FunctionKey } from '../../../../src/formats/size-baseline/key.ts';
import type { SizeEntry } from '../../../../src/formats/size-baseline/row.ts';
import type { SizeMetric, Sizes } from '../../../../src/formats/size-baseline/sizes.ts';

const limits: Sizes = { cyclomatic: 20, nloc: 60 };

/** Limits of all files. */
export const limitOf = (_: string, metric: SizeMetric): number | undefined => limits[metric];

/** `a.ts f#2`. */
export function keyOf(text: string): FunctionKey {
  const [, path = '', name = '', ordinal = '1'] = /^(\S+) (\S+?)(?:#(\d+))?$/.exec(text) ?? [];
  return { path, name, ordinal: Number(ordinal) };
}

/** Small in all that is not said. */
const figuresOf = ({
  lines = 5,
  nloc = 5,
  cyclomatic = 2,
  cognitive = 1,
  nesting = 1,
  parameters = 1,
}: Sizes): Figures => ({ lines, nloc, cyclomatic, cognitive, nesting, parameters });

interface Before {
  readonly before?: Sizes | undefined;
  /** Its key at the base, where that was another. */
  readonly was?: string;
  readonly isNew?: true;
}

export function functionOf(text: string, figures: Sizes, { before, was, isNew }: Before = {}): JudgedFunction {
  return {
    ...keyOf(text),
    line: 1,
    figures: figuresOf(figures),
    ...(before && { before: { ...keyOf(was ?? text), figures: figuresOf(before) } }),
    ...(isNew && { isNew }),
  };
}

type ByKey = Readonly<Record<string, Sizes>>;

/** Rows as they stand in a file, from line 4 on. */
export const rowsOf = (rows: ByKey, reasons: Readonly<Record<string, string>> = {}): readonly SizeRow[] =>
  Object.entries(rows).map(([text, sizes], index) => ({
    ...keyOf(text),
    sizes,
    line: index + 4,
    ...(reasons[text] !== undefined && { reason: reasons[text] }),
  }));

/** A baseline that the change left alone. */
export function ratchetOf(base: ByKey, given: Partial<SizeRatchet> = {}): SizeRatchet {
  const rows = rowsOf(base);
  return { from: 'base', rows, own: rows, renames: [], unparsed: [], ...given };
}

/** What is written, as it will be read. */
export const readAgain = (entries: readonly SizeEntry[]): readonly SizeRow[] =>
  entries.map(({ raised, ...row }, index) => ({ ...row, line: index + 4, ...(raised && { reason: raised.reason }) }));

/** Rows in short. */
export const short = (entries: readonly SizeEntry[]): Record<string, Sizes> =>
  Object.fromEntries(entries.map((one) => [printKey(one), one.sizes]));

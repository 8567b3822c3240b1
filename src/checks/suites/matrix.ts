/** What a matrix of GitHub is written as, each value as text. */
export interface Matrix {
  readonly axes: ReadonlyMap<string, readonly string[]>;
  readonly include: readonly Values[];
  readonly exclude: readonly Values[];
}

export type Values = ReadonlyMap<string, string>;

/** A leg of the axes, or one that `include` makes. */
interface Combination {
  readonly values: Values;
  readonly isIncluded: boolean;
}

/** The legs of a matrix, with GitHub's meaning of `exclude`, which comes first, and `include`. */
export function expandMatrix({ axes, include, exclude }: Matrix): readonly Combination[] {
  const product = [...axes].reduce<readonly Values[]>(
    (legs, [axis, values]) => legs.flatMap((leg) => values.map((value) => new Map([...leg, [axis, value]]))),
    axes.size === 0 ? [] : [new Map()],
  );
  const kept = product.filter((leg) => !exclude.some((one) => fits(leg, one)));
  const legs = kept.map((leg) => ({ leg, all: leg }));
  const created: Values[] = [];
  for (const one of include) {
    // It may add to a leg, and change what another `include` added, but never what the axes say.
    const targets = legs.filter(({ leg }) => [...one].every(([key, value]) => (leg.get(key) ?? value) === value));
    for (const target of targets) target.all = new Map([...target.all, ...one]);
    if (targets.length === 0) created.push(one);
  }
  return [
    ...legs.map(({ all }) => ({ values: all, isIncluded: false })),
    ...created.map((values) => ({ values, isIncluded: true })),
  ];
}

const fits = (leg: Values, wanted: Values): boolean => [...wanted].every(([key, value]) => leg.get(key) === value);

/** How many legs the axes have before any is taken out; for who asks before they are made. */
export const productOf = (axes: Matrix['axes']): number =>
  axes.size === 0 ? 0 : [...axes.values()].reduce((product, values) => product * values.length, 1);

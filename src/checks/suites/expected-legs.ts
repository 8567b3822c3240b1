import { expandMatrix, productOf, type Matrix, type Values } from './matrix.ts';

/** As many as GitHub lets a matrix have. */
export const mostLegs = 256;

/** A leg that has to report. */
export interface Leg {
  /** As GitHub shows it after the name of the job: `unit, 3.11`. What `include` adds to a leg of the axes is not in it. */
  readonly name: string;
  /** Of its axes, and what `include` adds. */
  readonly values: Values;
}

type Value = string | number | boolean;

export interface Expectation {
  readonly axes?: Readonly<Record<string, readonly Value[]>> | undefined;
  readonly include: readonly Readonly<Record<string, Value>>[];
  readonly exclude: readonly Readonly<Record<string, Value>>[];
  readonly legs: readonly string[];
}

export const valuesOf = (values: Readonly<Record<string, Value>>): Values =>
  new Map(Object.entries(values).map(([key, value]) => [key, String(value)]));

const matrixOf = ({ axes = {}, include, exclude }: Expectation): Matrix => ({
  axes: new Map(Object.entries(axes).map(([axis, values]) => [axis, values.map(String)])),
  include: include.map(valuesOf),
  exclude: exclude.map(valuesOf),
});

/** The legs that the config expects, in its order. */
export function expectedLegs(expectation: Expectation): readonly Leg[] {
  if (expectation.legs.length > 0) return expectation.legs.map((name) => ({ name, values: new Map([['leg', name]]) }));
  const matrix = matrixOf(expectation);
  return expandMatrix(matrix).map(({ values, isIncluded }) => {
    const axes = [...matrix.axes.keys()];
    const others = isIncluded ? [...values.keys()].filter((key) => !axes.includes(key)) : [];
    return { name: [...axes, ...others].flatMap((key) => values.get(key) ?? []).join(', '), values };
  });
}

/** Not more than GitHub would start, looked at before any of them is made. */
export const isBounded = (expectation: Expectation): boolean =>
  productOf(matrixOf(expectation).axes) <= 16 * mostLegs && expectation.include.length <= mostLegs;

import { z } from 'zod/mini';
import { expectedLegs, valuesOf, type Leg } from '../checks/suites/expected-legs.ts';
import type { Options } from '../checks/suites/options.ts';
import { parseJson } from '../formats/json.ts';
import { GateError } from '../model/errors.ts';
import { didYouMean } from '../model/nearest.ts';
import { listFirst, showName } from '../model/words.ts';

const matrix = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** Whether a leg is told by its `matrix` context, and not by its name. */
export const isMatrix = (said: string): boolean => said.trimStart().startsWith('{');

/** The leg that `--leg` names, as it is called or, from a workflow, by its `matrix` context as JSON. */
export function chosenLeg(said: string, options: Options | undefined): Leg {
  const legs = options ? expectedLegs(options) : undefined;
  if (isMatrix(said)) return legOfMatrix(said, options, legs);
  if (!legs) return { name: said, values: new Map([['leg', said]]) };
  return legs.find(({ name }) => name === said) ?? unknown(said, legs);
}

function legOfMatrix(said: string, options: Options | undefined, legs: readonly Leg[] | undefined): Leg {
  const parsed = matrix.safeParse(parseJson(said, 'leg').value);
  if (!parsed.success)
    throw new GateError('misuse', 'leg is no matrix of texts and numbers', {
      hint: 'Hand over `${{ toJSON(matrix) }}`, or the name of the leg.',
    });
  const values = valuesOf(parsed.data);
  const name = [...values.values()].join(', ');
  if (!legs) return { name, values };
  // Listed by name, the order of the values is all that there is.
  if (options && options.legs.length > 0) return legs.find((leg) => leg.name === name) ?? unknown(name, legs);
  const fitting = legs.filter((leg) => [...leg.values].every(([key, value]) => values.get(key) === value));
  // What only the workflow adds is nothing to the config; of several, the one that knows most of it is meant.
  const [first] = fitting.toSorted((a, b) => b.values.size - a.values.size);
  return first ?? unknown(name, legs);
}

function unknown(name: string, legs: readonly Leg[]): never {
  const names = legs.map((leg) => leg.name);
  throw new GateError('misuse', `the config lists no leg "${showName(name)}"`, {
    hint: didYouMean(name, names) ?? `It lists ${listFirst(names, 10, (one) => one).join('; ')}.`,
  });
}

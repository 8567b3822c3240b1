import type { Strictness, Stricter } from '../../../model/strictness.ts';

/** What a path says, step by step; a step into a row of a list is `[]`, joined to the name of the list. */
export type Steps = readonly string[];

export type StricterAt = (steps: Steps) => Stricter | undefined;

/** Looks up which way an option is stricter: by its own path, else by one with `*` in it. */
export function strictnessAt(table: Strictness): StricterAt {
  const exact = new Map(Object.entries(table));
  const wild = [...exact]
    .filter(([path]) => path.includes('*'))
    .map(([path, stricter]) => ({ pattern: path.split('.'), stricter }));
  return (steps) =>
    exact.get(steps.join('.')) ??
    wild.find(
      ({ pattern }) =>
        pattern.length === steps.length && pattern.every((step, index) => step === '*' || step === steps[index]),
    )?.stricter;
}

import type { Env } from '../model/sources.ts';

export const liveEnv = (variables: NodeJS.ProcessEnv = process.env): Env => ({
  // Own names only: `constructor` is not a variable that somebody set.
  get: (name) => (Object.hasOwn(variables, name) ? variables[name] : undefined),
  names: () =>
    Object.keys(variables)
      .filter((name) => variables[name] !== undefined)
      .sort(),
});

import type { Env } from '../model/sources.ts';

export const memoryEnv = (variables: Readonly<Record<string, string | undefined>> = {}): Env => {
  const set = new Map(Object.entries(variables).filter(([, value]) => value !== undefined));
  return { get: (name) => set.get(name), names: () => [...set.keys()].sort() };
};

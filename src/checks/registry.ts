import { config } from 'zod/mini';
import type { Check } from '../model/check.ts';

// A run parses a few values once: compiling a parser for each costs more than it saves.
config({ jitless: true });

/** The checks, in the order of the report; each is loaded when a config names it. A new check is one folder and one line. */
export const registry: Readonly<Record<string, () => Promise<Check>>> = {
  flags: async () => (await import('./flags/index.ts')).flags,
  baselines: async () => (await import('./baselines/index.ts')).baselines,
  coverage: async () => (await import('./coverage/index.ts')).coverage,
  size: async () => (await import('./size/index.ts')).size,
  suites: async () => (await import('./suites/index.ts')).suites,
  policy: async () => (await import('./policy/index.ts')).policy,
  approvals: async () => (await import('./approvals/index.ts')).approvals,
  requires: async () => (await import('./requires/index.ts')).requires,
};

export const allChecks = (): Promise<readonly Check[]> => Promise.all(Object.values(registry).map((load) => load()));

/** Those that are named; all where a name is none of them, for whoever wrote it wants to know what there is. */
export const checksNamed = (ids: Iterable<string>): Promise<readonly Check[]> => {
  const named = new Set(ids);
  const isKnown = [...named].every((id) => Object.hasOwn(registry, id));
  if (!isKnown || named.size === 0) return allChecks();
  return Promise.all(Object.entries(registry).flatMap(([id, load]) => (named.has(id) ? [load()] : [])));
};

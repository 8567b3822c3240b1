import { clone, globalRegistry, type core } from 'zod/mini';

/**
 * A schema with its sentence, from which docs and the JSON Schema are made. The one given stays without: several options may
 * share it.
 */
export function described<T extends core.$ZodType>(schema: T, description: string): T {
  const own = clone(schema);
  globalRegistry.add(own, { description });
  return own;
}

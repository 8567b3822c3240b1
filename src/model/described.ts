import { globalRegistry, type core } from 'zod/mini';

/**
 * Gives a schema its sentence, from which docs and the JSON Schema are made. A schema is one place: one that stands in two
 * would have the last sentence in both.
 */
export function described<T extends core.$ZodType>(schema: T, description: string): T {
  if (globalRegistry.has(schema)) throw new TypeError(`described already, and again as: ${description}`);
  globalRegistry.add(schema, { description });
  return schema;
}

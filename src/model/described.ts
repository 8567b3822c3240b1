import { globalRegistry, type core } from 'zod/mini';

/** Gives a schema its sentence, from which docs and the JSON Schema are made. */
export function described<T extends core.$ZodType>(schema: T, description: string): T {
  globalRegistry.add(schema, { description });
  return schema;
}

import { globalRegistry } from "zod/mini";
// src/model/described.ts
/**
* Gives a schema its sentence, from which docs and the JSON Schema are made. A schema is one place: one that stands in two
* would have the last sentence in both.
*/
function described(schema, description) {
	if (globalRegistry.has(schema)) throw new TypeError(`described already, and again as: ${description}`);
	globalRegistry.add(schema, { description });
	return schema;
}
export { described as t };

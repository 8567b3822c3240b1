import { z } from "zod/mini";
// src/change/comparison-read.ts
/** What a change lies between, as evidence. Made anew for each schema that it is part of. */
const comparisonShape = () => z.union([z.strictObject({
	base: z.string(),
	head: z.string(),
	shown: z.optional(z.string()),
	reason: z.string(),
	/** Tracked files on disk differ from `head`: what was compared is the disk. */
	uncommitted: z.boolean()
}), z.strictObject({
	unknown: z.string(),
	hint: z.string()
})]);
export { comparisonShape as t };

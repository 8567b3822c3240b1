import { z } from "zod/mini";
// src/change/document-read.ts
/** A committed file that was compared with, as evidence. Made anew for each schema that it is part of. */
const documentShape = () => z.strictObject({
	file: z.string(),
	at: z.optional(z.string()),
	sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/))
});
export { documentShape as t };

import { z } from "zod/mini";
// src/model/evidence-envelope.ts
const word = z.string().check(z.minLength(1));
/** What stored evidence is wrapped in: of which check, of which commit, when, and by which version of the gate. */
const evidenceEnvelope = z.object({
	schema: z.literal(1),
	check: word,
	sha: z.string().check(z.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "a full commit id")),
	ref: z.optional(z.string()),
	run: z.optional(z.string()),
	attempt: z.optional(z.int().check(z.minimum(1))),
	time: z.iso.datetime({
		offset: true,
		error: "a time with its zone, such as 2025-11-11T09:30:00Z"
	}),
	tool: z.object({
		name: word,
		version: word
	}),
	payload: z.record(z.string(), z.unknown())
});
export { evidenceEnvelope as t };

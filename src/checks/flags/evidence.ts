import { z } from 'zod/mini';

const line = z.int().check(z.positive());
const place = z.object({ file: z.string(), line });

/** A value that a source gives a flag; in a file with its line. */
const setting = z.object({ source: z.string(), line: z.optional(line), value: z.string() });

/** The rules that name one cause for many flags. */
export const causeRules = ['line-ends', 'byte-order-mark', 'merge-conflict', 'file-refused'] as const;

/** What in the file, beside the flag's own line, keeps a dialect from reading it. */
const cause = z.object({
  rule: z.enum(causeRules),
  at: place,
  /** The last line of it, where it has several. */
  until: z.optional(line),
  reasons: z.array(z.object({ dialect: z.string(), note: z.string() })),
});

const reading = z.object({ dialect: z.string(), value: z.nullable(z.string()), note: z.optional(z.string()) });

/** What was seen. Values are kept of registered flags only: an env file holds secrets beside them. */
export const flagsEvidence = z.object({
  today: z.string(),
  sources: z.array(
    z.object({
      name: z.string(),
      problem: z.optional(z.object({ kind: z.enum(['unreadable', 'empty']), message: z.string() })),
      lastLineWithoutNewline: z.optional(line),
    }),
  ),
  flags: z.array(
    z.object({
      name: z.string(),
      /** In the order of precedence: the last is effective, an earlier one of the same source is shadowed. */
      settings: z.array(setting),
      /** Only where the declared dialects disagree. */
      divergence: z.optional(z.object({ at: place, readings: z.array(reading), cause: z.optional(cause) })),
      commentedAt: z.array(place),
      /** Lines that are its name and no `=`. */
      bareAt: z.optional(z.array(place)),
    }),
  ),
  nearMisses: z.array(z.object({ at: place, name: z.string(), flag: z.string() })),
  code: z.optional(
    z.object({
      files: z.int(),
      problem: z.optional(z.string()),
      found: z.array(z.object({ name: z.string(), at: place })),
    }),
  ),
  docs: z.array(
    z.object({
      file: z.string(),
      problem: z.optional(z.string()),
      tableLine: z.optional(line),
      rows: z.array(z.object({ name: z.string(), value: z.string(), line })),
    }),
  ),
});

export type FlagsEvidence = z.output<typeof flagsEvidence>;
export type FlagEvidence = FlagsEvidence['flags'][number];

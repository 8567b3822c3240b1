import { z } from 'zod';

const place = z.object({ file: z.string(), line: z.number().int().positive() });

/** A value that a source gives a flag; in a file with its line. */
const setting = z.object({ source: z.string(), line: z.number().int().positive().optional(), value: z.string() });

const reading = z.object({ dialect: z.string(), value: z.string().nullable(), note: z.string().optional() });

/** What was seen. Values are kept of registered flags only: an env file holds secrets beside them. */
export const flagsEvidence = z.object({
  today: z.string(),
  sources: z.array(
    z.object({
      name: z.string(),
      problem: z.object({ kind: z.enum(['unreadable', 'empty']), message: z.string() }).optional(),
      lastLineWithoutNewline: z.number().int().positive().optional(),
    }),
  ),
  flags: z.array(
    z.object({
      name: z.string(),
      /** In the order of precedence: the last is effective, an earlier one of the same source is shadowed. */
      settings: z.array(setting),
      /** Only where the declared dialects disagree. */
      divergence: z.object({ at: place, readings: z.array(reading) }).optional(),
      commentedAt: z.array(place),
    }),
  ),
  nearMisses: z.array(z.object({ at: place, name: z.string(), flag: z.string() })),
  code: z
    .object({
      files: z.number().int(),
      problem: z.string().optional(),
      found: z.array(z.object({ name: z.string(), at: place })),
    })
    .optional(),
  docs: z.array(
    z.object({
      file: z.string(),
      problem: z.string().optional(),
      tableLine: z.number().int().positive().optional(),
      rows: z.array(z.object({ name: z.string(), value: z.string(), line: z.number().int().positive() })),
    }),
  ),
});

export type FlagsEvidence = z.output<typeof flagsEvidence>;
export type FlagEvidence = FlagsEvidence['flags'][number];

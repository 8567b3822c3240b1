import { z } from 'zod/mini';
import { baselineFormats } from '../../formats/baseline.ts';

/** More numbers than any baseline has; what is stored stays small whatever is read. */
export const mostReadings = 10_000;

const position = { line: z.int(), column: z.int() };

const reading = z.discriminatedUnion('is', [
  z.strictObject({ name: z.string(), ...position, is: z.literal('number'), value: z.number() }),
  z.strictObject({ name: z.string(), ...position, is: z.literal('not-finite'), text: z.string() }),
  z.strictObject({ name: z.string(), ...position, is: z.literal('empty') }),
]);

/** A file of which nothing more can be said; the problem is the id of its rule. */
const unusable = z.strictObject({
  path: z.string(),
  problem: z.enum(['missing', 'malformed', 'wrong-shape', 'outside', 'unreadable']),
  message: z.string(),
  details: z.optional(z.array(z.string())),
  line: z.optional(z.int()),
  column: z.optional(z.int()),
});

const usable = z.strictObject({
  path: z.string(),
  format: z.enum(baselineFormats),
  /** Of the file as it was read. */
  sha256: z.optional(z.string()),
  time: z.iso.datetime(),
  timeAt: z.strictObject(position),
  commit: z.optional(z.string()),
  readings: z.array(reading).check(z.maxLength(mostReadings)),
  unknownKeys: z.strictObject({ count: z.int(), first: z.array(z.string()) }),
  /** How its commit relates to HEAD: `unknown` where the history that is here cannot tell. */
  ancestry: z.optional(z.enum(['ancestor', 'not-ancestor', 'absent', 'unknown', 'no-repository'])),
  /** Absent where there is no change to compare with, or no need to. */
  comparison: z.optional(z.enum(['changed', 'unchanged', 'unknown', 'no-repository'])),
  /** Whether the file that was read is the one at HEAD, which is what was compared. */
  committed: z.optional(z.enum(['same', 'different', 'absent', 'unknown'])),
});

export const baselinesEvidence = z.strictObject({
  now: z.iso.datetime(),
  /** The commits between which the change lies that the files were compared in. */
  change: z.optional(z.strictObject({ base: z.string(), head: z.string() })),
  files: z.array(z.union([unusable, usable])),
});

export type Evidence = z.infer<typeof baselinesEvidence>;
export type Unusable = z.infer<typeof unusable>;
export type Usable = z.infer<typeof usable>;
export type StoredReading = z.infer<typeof reading>;
export type StoredNumber = Extract<StoredReading, { is: 'number' }>;

/** Every metric by its name; one that is a vector has a number per series. */
export type Numbers = ReadonlyMap<string, readonly StoredNumber[]>;

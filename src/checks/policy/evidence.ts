import { z } from 'zod/mini';
import { approvalEvidence } from '../../approval/evidence.ts';
import { comparisonShape } from '../../change/comparison-read.ts';

/** More than anybody reads: where there are more, they are not judged one by one. */
export const mostAlterations = 2_000;

const place = z.strictObject({ file: z.string(), line: z.optional(z.int()), column: z.optional(z.int()) });

const alteration = z.strictObject({
  topic: z.enum(['config', 'baseline', 'workflow', 'marker']),
  effect: z.enum(['looser', 'stricter', 'unclear']),
  what: z.string(),
  before: z.optional(z.string()),
  after: z.optional(z.string()),
  at: place,
  option: z.optional(z.string()),
  own: z.optional(z.literal(true)),
});

const compared = z.strictObject({
  /** The config's file; absent where a workflow holds it. */
  config: z.optional(z.string()),
  /** The end of the change whose config judges. */
  from: z.enum(['base', 'head']),
  alterations: z.array(alteration).check(z.maxLength(mostAlterations)),
  /** How many more there are. */
  leftOut: z.int(),
  obstacles: z.array(z.strictObject({ message: z.string(), at: z.optional(place) })),
  counts: z.strictObject({ baselines: z.int(), workflows: z.int(), searched: z.int() }),
  /** Read only where something needs approval. */
  approval: z.optional(approvalEvidence()),
});

export const policyEvidence = z.strictObject({
  event: z.optional(z.string()),
  comparison: z.optional(comparisonShape()),
  /** Absent where there is no change, or no telling what it is compared with. */
  compared: z.optional(z.union([compared, z.strictObject({ unknown: z.string() })])),
});

export type Evidence = z.infer<typeof policyEvidence>;
export type ComparedEvidence = z.infer<typeof compared>;
export type AlterationRead = z.infer<typeof alteration>;

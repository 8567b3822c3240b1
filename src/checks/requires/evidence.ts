import { z } from 'zod/mini';

const check = z.strictObject({
  name: z.string(),
  app: z.string(),
  /** GitHub's word; only `completed` has a conclusion. */
  status: z.string(),
  conclusion: z.optional(z.string()),
  at: z.optional(z.string()),
  /** Of how many with this name, app and workflow it is the newest. */
  of: z.int(),
  /** It is a job of the very run that the gate runs in. */
  sameRun: z.optional(z.literal(true)),
  /** It is the job that the gate runs in. */
  own: z.optional(z.literal(true)),
});

const status = z.strictObject({ name: z.string(), state: z.string() });

const seen = z.strictObject({
  sha: z.string(),
  /** The newest of each name, app and workflow. */
  checks: z.array(check),
  /** The newest of each context. */
  statuses: z.array(status),
  waitedSeconds: z.int(),
});

/** Without a commit nothing can be asked for. */
export const requiresEvidence = z.union([z.strictObject({ unknownCommit: z.string() }), seen]);

export type Evidence = z.infer<typeof requiresEvidence>;
export type ChecksSeen = z.infer<typeof seen>;
export type CheckSeen = z.infer<typeof check>;
export type StatusSeen = z.infer<typeof status>;

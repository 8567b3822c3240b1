import { z } from 'zod/mini';

/** More failures than anybody reads; the rest is counted. */
export const mostFailures = 200;

const count = z.int().check(z.minimum(0));
const at = z.strictObject({ file: z.string(), line: z.optional(z.int().check(z.minimum(1))) });

/** What the tests of a leg came to, all its reports together. */
export const resultsSchema = z.strictObject({
  reports: count,
  tests: count,
  failed: count,
  errored: count,
  skipped: count,
  flaky: count,
  /** Failures that the figures of a report have, and no case of it. */
  unshown: count,
  failures: z
    .array(
      z.strictObject({
        name: z.string(),
        kind: z.enum(['failed', 'errored']),
        message: z.optional(z.string()),
        at: z.optional(at),
      }),
    )
    .check(z.maxLength(mostFailures)),
  notes: z.array(z.string()).check(z.maxLength(20)),
});
export type Results = z.infer<typeof resultsSchema>;

/** What a leg stores: the payload of its evidence. */
export const legPayload = z.strictObject({
  leg: z.string().check(z.minLength(1)),
  results: resultsSchema,
  /** The first of the tracked files that were not as they are in the commit. */
  changed: z.array(z.string()).check(z.maxLength(20)),
});

const problem = z.strictObject({
  rule: z.enum(['results-unreadable', 'results-shared', 'results-committed', 'needs-unknown', 'leg-unlisted']),
  message: z.string(),
  at: z.optional(at),
  details: z.optional(z.array(z.string())),
});

const legSchema = z.strictObject({
  leg: z.string(),
  results: resultsSchema,
  /** The evidence file; absent where the reports themselves were read, which do not say of which commit they are. */
  from: z.optional(
    z.strictObject({
      file: z.string(),
      sha: z.string(),
      run: z.optional(z.string()),
      attempt: z.optional(z.int()),
      changed: z.array(z.string()),
    }),
  ),
});
export type LegRead = z.infer<typeof legSchema>;

export const suitesEvidence = z.strictObject({
  /** The commit that is judged, and the head of its pull request where that is another one. */
  head: z.optional(z.string()),
  pull: z.optional(z.string()),
  runs: z.array(z.strictObject({ id: z.string(), attempt: z.optional(z.int()) })),
  legs: z.array(legSchema),
  /** What could not be read, by the rules of it. */
  problems: z.array(problem),
  needs: z.optional(z.array(z.strictObject({ job: z.string(), result: z.string() }))),
});

export type Evidence = z.infer<typeof suitesEvidence>;
export type Problem = z.infer<typeof problem>;

import { z } from 'zod/mini';
import { approvalEvidence } from '../../approval/evidence.ts';

const unreadable = z.strictObject({ unreadable: z.string() });

const row = z.strictObject({
  line: z.int(),
  scenario: z.string(),
  initiate: z.string(),
  approve: z.string(),
  notify: z.string(),
});

export const approvalsEvidence = z.strictObject({
  now: z.iso.datetime(),
  event: z.optional(z.string()),
  /** The branch of the run, where it is about no pull request. */
  branch: z.optional(z.string()),
  approvals: approvalEvidence(),
  /** Both names of a renamed file; absent where no rule asks. */
  changed: z.optional(z.union([z.array(z.string()), unreadable])),
  /** As the environment says them; absent where it does not. */
  stages: z.optional(z.string()),
  deployedAt: z.optional(z.string()),
  table: z.optional(
    z.union([
      unreadable,
      z.strictObject({ missing: z.string() }),
      z.strictObject({ line: z.int(), rows: z.array(row) }),
    ]),
  ),
});

export type Evidence = z.infer<typeof approvalsEvidence>;
export type TableRow = z.infer<typeof row>;

import { z } from 'zod/mini';

const review = z.strictObject({
  login: z.string(),
  /** GitHub's word for what an account is: `User`, `Bot`; empty where it does not say. */
  type: z.string(),
  state: z.enum(['approved', 'changes-requested', 'dismissed', 'rejected']),
  commit: z.optional(z.string()),
  at: z.optional(z.string()),
  association: z.optional(z.string()),
  /** Of the approval of a run. */
  environments: z.optional(z.array(z.string())),
});

const pull = z.strictObject({ pullRequest: z.int(), base: z.string(), labels: z.array(z.string()) });
const run = z.strictObject({ run: z.int() });

const unreadable = z.strictObject({ unreadable: z.string() });

/** What was read of one team, one person or one pull request, or why it was not. */
const team = z.strictObject({ team: z.string(), members: z.union([z.array(z.string()), unreadable]) });
const permission = z.strictObject({
  login: z.string(),
  permission: z.union([z.enum(['none', 'read', 'triage', 'write', 'maintain', 'admin']), unreadable]),
});

/** Who approved what the run is about, as evidence. Made anew for each schema that it is part of. */
export const approvalEvidence = () =>
  z.union([
    unreadable,
    z.strictObject({
      of: z.union([pull, run]),
      /** The commit that is judged; what was said of another one does not count. */
      head: z.string(),
      /** Who opened the pull request, or started the run. */
      authors: z.array(z.string()),
      /** The last that each person said, by login. */
      reviews: z.array(review),
      contributors: z.optional(z.union([z.array(z.string()), unreadable])),
      teams: z.array(team),
      permissions: z.array(permission),
    }),
  ]);

export type ApprovalEvidence = z.infer<ReturnType<typeof approvalEvidence>>;
export type ApprovalsRead = Exclude<ApprovalEvidence, { unreadable: string }>;
export type Review = z.infer<typeof review>;
export type Subject = Pick<ApprovalsRead, 'of' | 'head' | 'authors'>;
export type Unreadable = z.infer<typeof unreadable>;

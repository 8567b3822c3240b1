import { z } from 'zod';
import { severities } from './finding.ts';
import type { Report } from './report.ts';

const place = z.strictObject({
  file: z.string(),
  line: z.number().int().positive().optional(),
  endLine: z.number().int().positive().optional().describe('The last line of a range that begins at `line`.'),
  column: z.number().int().positive().optional(),
});

const unit = z.enum(['%', 'ms']).optional();

const document = z.strictObject({
  file: z.string(),
  at: z.string().optional().describe('The commit that it was read at; absent for the file on disk.'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const waiver = z.strictObject({
  rule: z.string(),
  at: z.string().optional(),
  reason: z.string(),
  owner: z.string(),
  until: z.iso.date(),
});

const finding = z.strictObject({
  rule: z.string().describe('The full id of the rule, `check/rule`.'),
  severity: z.enum(severities),
  message: z.string(),
  help: z.string().describe('The next step.'),
  at: place.optional().describe('Relative to the gated directory.'),
  details: z.array(z.string()).optional(),
  unmeasured: z.literal(true).optional().describe('Something could not be measured: the check is blocked, not failed.'),
  changed: z.literal(true).optional().describe('The file is part of the change under review.'),
  waived: waiver.optional(),
});

const result = z.strictObject({
  check: z.string(),
  title: z.string(),
  outcome: z.enum(['passed', 'failed', 'blocked', 'skipped']),
  reason: z.string().optional().describe('Why it is blocked or skipped.'),
  facts: z.array(
    z.strictObject({
      of: z.string().optional(),
      label: z.string(),
      value: z.union([z.string(), z.number()]),
      limit: z.string().optional(),
      before: z.string().optional().describe('What it was before this change, or is in the baseline.'),
      change: z.string().optional().describe('By how much it moved, with its sign.'),
      key: z.literal(true).optional().describe('One of the few that a reviewer wants to read.'),
      metric: z
        .strictObject({ name: z.string(), value: z.number(), unit })
        .optional()
        .describe('The figure as a number, under a name that stays.'),
    }),
  ),
  findings: z.array(finding),
  exhibits: z
    .array(
      z.strictObject({
        kind: z.enum(['coverage', 'sizes']),
        columns: z.array(z.string()),
        rows: z.array(
          z.strictObject({
            file: z.string(),
            line: z.number().int().positive().optional(),
            name: z.string().optional(),
            figures: z.array(z.number()),
          }),
        ),
        leftOut: z.number().int().nonnegative().describe('How many rows there were too many.'),
      }),
    )
    .optional()
    .describe('What was measured thing by thing.'),
  baselines: z.array(document).optional().describe('The committed files that were compared with.'),
  ms: z.number().nonnegative(),
});

/** The report as it is written to JSON; the published schema is made from this. */
export const reportSchema = z
  .strictObject({
    schema: z.literal(1),
    tool: z.strictObject({ name: z.literal('epic21-gate'), version: z.string() }),
    command: z.string(),
    at: z.iso.datetime(),
    subject: z.strictObject({
      repository: z.string().optional(),
      sha: z.string().optional(),
      ref: z.string().optional(),
      event: z.string().optional(),
      config: z.string().optional(),
      configRead: document.optional().describe('The config as it was read.'),
      pullRequest: z.number().int().positive().optional(),
      shown: z.string().optional().describe('The commit that reviewers look at.'),
      compared: z
        .strictObject({
          base: z.string(),
          head: z.string().describe('The commit that is checked out: what was tested.'),
          shown: z
            .string()
            .optional()
            .describe('The commit on which reviewers see annotations, where it is another one.'),
          reason: z.string(),
        })
        .optional()
        .describe('The two commits that were compared.'),
      run: z
        .strictObject({
          id: z.number().int().positive(),
          attempt: z.number().int().positive(),
          url: z.string(),
          workflow: z.string().optional(),
          file: z.string().optional().describe("The name of the workflow's file."),
          job: z.string().optional(),
        })
        .optional()
        .describe('The run of the workflow.'),
      server: z.string().optional().describe('Where the pages of GitHub are.'),
      directory: z.string().optional().describe('The gated directory within the repository.'),
    }),
    verdict: z.enum(['ready', 'not-ready', 'undecided']),
    failOn: z.enum(severities).describe('The level from which a finding means not ready.'),
    results: z.array(result),
    trends: z
      .array(
        z.strictObject({
          check: z.string(),
          label: z.string(),
          unit,
          points: z.array(z.strictObject({ at: z.iso.datetime(), sha: z.string(), value: z.number() })),
        }),
      )
      .optional()
      .describe('From the stored history, oldest first; the last point of each is of this run.'),
  })
  .describe('A report of epic21-gate.') satisfies z.ZodType<Report>;

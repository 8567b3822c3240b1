import { z } from 'zod';
import { severities } from './finding.ts';
import type { Report } from './report.ts';

const place = z.strictObject({
  file: z.string(),
  line: z.number().int().positive().optional(),
  endLine: z.number().int().positive().optional().describe('The last line of a range that begins at `line`.'),
  column: z.number().int().positive().optional(),
});

const waiver = z.strictObject({
  rule: z.string(),
  at: z.string().optional(),
  reason: z.string(),
  owner: z.string(),
  until: z.string(),
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
    }),
  ),
  findings: z.array(finding),
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
    }),
    verdict: z.enum(['ready', 'not-ready', 'undecided']),
    failOn: z.enum(severities).describe('The level from which a finding means not ready.'),
    results: z.array(result),
  })
  .describe('A report of epic21-gate.') satisfies z.ZodType<Report>;

import { z } from 'zod';
import { day } from '../model/day.ts';

export const waiverSchema = z.strictObject({
  rule: z.string().min(1).describe('The rule that is waived, as reports name it: `flags/expired`.'),
  at: z.string().min(1).optional().describe('Where: a path or glob, with `:LINE` to narrow it. Absent: everywhere.'),
  reason: z.string().trim().min(1).describe('Why the finding is acceptable for now.'),
  owner: z.string().trim().min(1).describe('Who answers for it.'),
  until: day.describe('The last day, UTC, on which the waiver holds. After it, the waiver itself is a finding.'),
});

import { z } from 'zod/mini';
import { day } from '../model/day.ts';
import { described } from '../model/described.ts';

const words = () => z.string().check(z.trim(), z.minLength(1));

export const waiverSchema = z.strictObject({
  rule: described(words(), 'The rule that is waived, as reports name it: `flags/expired`.'),
  at: described(z.optional(words()), 'Where: a path or glob, with `:LINE` to narrow it. Absent: everywhere.'),
  reason: described(words(), 'Why the finding is acceptable for now.'),
  owner: described(words(), 'Who answers for it.'),
  until: described(
    z.clone(day),
    'The last day, UTC, on which the waiver holds. After it, the waiver itself is a finding.',
  ),
});

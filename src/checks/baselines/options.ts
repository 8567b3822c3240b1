import { z } from 'zod';
import { baselineFormats } from '../../formats/baseline.ts';
import { day } from '../../model/day.ts';
import { duration } from '../../model/duration.ts';

const file = z.strictObject({
  path: z
    .string()
    .regex(/^[^\\]+$/, 'a path with / between its parts')
    .describe('The baseline file, relative to the gated directory; name the file itself, not a link to it.'),
  format: z
    .enum(['auto', ...baselineFormats])
    .default('auto')
    .describe(
      'What the file holds: evidence of this gate, the metrics file of Epic 21, or whichever of them it looks like.',
    ),
  require: z
    .array(z.string().min(1))
    .default([])
    .describe('Metrics that the file must have, each by its path of keys joined with dots.'),
  'max-age': duration.optional().describe('The oldest that the baseline may be, such as 90d.'),
  'not-before': day.optional().describe('The first day, UTC, of the project state that the baseline must describe.'),
  commit: z
    .enum(['ancestor', 'required', 'none'])
    .default('ancestor')
    .describe(
      'Whether the commit that the file names must be an ancestor of HEAD, must be named as well, or does not matter.',
    ),
  changed: z
    .enum(['forbidden', 'allowed'])
    .default('forbidden')
    .describe('Whether a pull request may change the file.'),
});

export const baselinesOptions = z.strictObject({
  files: z
    .array(file)
    .min(1)
    .refine((files) => new Set(files.map(({ path }) => path)).size === files.length, 'each path once')
    .describe('The baselines that the rollout is measured against.'),
});

export type Options = z.infer<typeof baselinesOptions>;
export type FileOptions = Options['files'][number];

import { z } from 'zod/mini';
import { baselineFormats } from '../../formats/baseline.ts';
import { day } from '../../model/day.ts';
import { described } from '../../model/described.ts';
import { duration } from '../../model/duration.ts';

const file = z.strictObject({
  path: described(
    z.string().check(z.regex(/^[^\\]+$/, 'a path with / between its parts')),
    'The baseline file, relative to the gated directory; name the file itself, not a link to it.',
  ),
  format: described(
    z._default(z.enum(['auto', ...baselineFormats]), 'auto'),
    'What the file holds: evidence of this gate, the metrics file of Epic 21, or whichever of them it looks like.',
  ),
  require: described(
    z._default(z.array(z.string().check(z.minLength(1))), []),
    'Metrics that the file must have, each by its path of keys joined with dots.',
  ),
  'max-age': described(z.optional(duration), 'The oldest that the baseline may be, such as 90d.'),
  'not-before': described(z.optional(day), 'The first day, UTC, of the project state that the baseline must describe.'),
  commit: described(
    z._default(z.enum(['ancestor', 'required', 'none']), 'ancestor'),
    'Whether the commit that the file names must be an ancestor of HEAD, must be named as well, or does not matter.',
  ),
  changed: described(
    z._default(z.enum(['forbidden', 'allowed']), 'forbidden'),
    'Whether a pull request may change the file.',
  ),
});

const isEachOnce = (files: readonly { readonly path: string }[]): boolean =>
  new Set(files.map(({ path }) => path)).size === files.length;

export const baselinesOptions = z.strictObject({
  files: described(
    z.array(file).check(z.minLength(1), z.refine(isEachOnce, 'each path once')),
    'The baselines that the rollout is measured against.',
  ),
});

export type Options = z.infer<typeof baselinesOptions>;
export type FileOptions = Options['files'][number];

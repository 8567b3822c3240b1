import { z, type ZodObject } from 'zod';
import { checks } from '../checks/index.ts';
import type { Check } from '../model/check.ts';
import { severities } from '../model/finding.ts';
import { duration } from '../model/duration.ts';
import { waiverSchema } from './waiver.ts';

export const whenSchema = z
  .strictObject({
    events: z
      .array(z.string().min(1))
      .min(1)
      .describe('GitHub events, such as `pull_request`; `none` is a run outside GitHub Actions.'),
  })
  .describe('Run the check only then; otherwise the report lists it as skipped.');

/** What every check can be told, whatever it checks. */
const common = {
  when: whenSchema.optional(),
  timeout: duration.optional().describe('How long the check may take, such as `30s`. Default: 60s.'),
};

/** Reads off what is common and leaves the rest, the check's own options, as it is. */
export const commonSchema = z.looseObject(common);

const checkSchema = (check: Check): ZodObject => check.options.safeExtend(common).describe(check.summary);

/** The config's shape, built from the registry: a check that is registered can be configured. */
export function configSchema(registry: readonly Check[] = checks) {
  const perCheck = Object.fromEntries(registry.map((check) => [check.id, checkSchema(check).optional()]));
  return z
    .strictObject({
      $schema: z.string().optional().describe('For editors that look for it here.'),
      'fail-on': z
        .enum(severities)
        .optional()
        .describe('The level from which a finding means not ready. Default: error.'),
      checks: z.strictObject(perCheck).describe('The checks to run, each with its options.'),
      waivers: z.array(waiverSchema).optional().describe('Findings that are accepted for a time.'),
    })
    .describe('Config of epic21-gate.');
}

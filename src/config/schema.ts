import { z } from 'zod/mini';
import { keeping } from '../formats/history/write-history.ts';
import type { Check } from '../model/check.ts';
import { described } from '../model/described.ts';
import { events } from '../model/events.ts';
import { duration } from '../model/duration.ts';
import { severities } from '../model/finding.ts';
import { waiverSchema } from './waiver.ts';

const when = z.strictObject({
  events: described(
    z.array(z.enum(events)).check(z.minLength(1)),
    'GitHub events, such as `pull_request`; `none` is a run outside GitHub Actions.',
  ),
});

const history = z.strictObject({
  file: described(z.string().check(z.minLength(1)), 'The file that has a line of JSON for each commit.'),
  keep: described(
    z._default(z.int().check(z.minimum(keeping.least), z.maximum(keeping.most)), keeping.usual),
    'How many commits are kept, the newest.',
  ),
});

/** What every check can be told, whatever it checks. */
const common = {
  when: described(z.optional(when), 'Run the check only then; otherwise the report lists it as skipped.'),
  timeout: described(z.optional(duration), 'How long the check may take, such as `30s`. Default: 60s.'),
};

/** Reads off what is common and leaves the rest, the check's own options, as it is. */
export const commonSchema = z.looseObject(common);

/** A team's own check may bring a schema of either of zod's two makes. */
const extended = ({ options }: Check) =>
  'safeExtend' in options ? options.safeExtend(common) : z.safeExtend(options, common);

/** The config's shape, built from the registry: a check that is registered can be configured. */
export function configSchema(registry: readonly Check[]) {
  const perCheck = Object.fromEntries(
    registry.map((check) => [check.id, z.optional(described(extended(check), check.summary))]),
  );
  return described(
    z.strictObject({
      $schema: described(z.optional(z.string()), 'For editors that look for it here.'),
      'fail-on': described(
        z.optional(z.enum(severities)),
        'The level from which a finding means not ready. Default: error.',
      ),
      checks: described(z.strictObject(perCheck), 'The checks to run, each with its options.'),
      history: described(
        z.optional(history),
        'Figures of earlier commits, for trends; written by `epic21-gate record`. Nothing is judged by them.',
      ),
      waivers: described(z.optional(z.array(waiverSchema)), 'Findings that are accepted for a time.'),
    }),
    'Config of epic21-gate.',
  );
}

import { z } from 'zod/mini';
import { anyOf } from '../../formats/glob.ts';
import { described } from '../../model/described.ts';
import { duration, parseDuration } from '../../model/duration.ts';

const word = z.string().check(z.minLength(1), z.maxLength(500));

export const conclusions = [
  'success',
  'neutral',
  'skipped',
  'failure',
  'cancelled',
  'timed_out',
  'action_required',
  'stale',
  'startup_failure',
] as const;

const check = z.strictObject({
  name: described(z.clone(word), 'The name of the check run, or a glob for several of which each must have succeeded.'),
  app: described(
    z.optional(z.string().check(z.regex(/^[a-z\d][\w-]*$/, 'the slug of an app, such as github-actions'))),
    'The slug of the app that reports it, such as `github-actions`. Default: any, and then every app that reports the name.',
  ),
  conclusion: described(
    z._default(z.array(z.enum(conclusions)).check(z.minLength(1)), ['success']),
    'The conclusions that are good enough.',
  ),
});

const shape = z.strictObject({
  checks: described(
    z._default(z.array(z.union([z.clone(word), check])), []),
    'Check runs of the commit that must have succeeded; every job of a workflow is one. A name alone is short for `name`.',
  ),
  statuses: described(
    z._default(z.array(z.clone(word)), []),
    'Commit statuses that must have succeeded: the names of their contexts, or globs.',
  ),
  exclude: described(
    z._default(z.array(z.clone(word)), ['epic21-gate']),
    'Globs of names that never count: above all the check run of the gate itself.',
  ),
  wait: described(
    z.optional(z.clone(duration)),
    'How long to wait for what is not finished, such as `10m`. Default: not at all.',
  ),
  every: described(z._default(z.clone(duration), '15s'), 'How long to pause before looking again.'),
});

export const requiresOptions = shape.check((payload) => {
  const { checks, statuses, exclude, every } = payload.value;
  const wrong = (at: PropertyKey[], message: string): void =>
    void payload.issues.push({ code: 'custom', input: payload.value, path: at, message });
  if (checks.length + statuses.length === 0) wrong(['checks'], 'at least one name here or in `statuses`');
  if ((parseDuration(every) ?? 0) < 1_000) wrong(['every'], 'at least 1s: GitHub limits how often it may be asked');
  const isExcluded = anyOf(exclude);
  const excluded = 'a name that `exclude` does not leave out: the gate cannot vouch for itself';
  for (const [at, said] of checks.entries())
    if (isExcluded(typeof said === 'string' ? said : said.name)) wrong(['checks', at], excluded);
  for (const [at, name] of statuses.entries()) if (isExcluded(name)) wrong(['statuses', at], excluded);
});

export type RequiresOptions = z.output<typeof shape>;

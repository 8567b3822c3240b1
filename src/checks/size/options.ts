import { z } from 'zod/mini';
import { described } from '../../model/described.ts';
import { sizeMetrics, type SizeMetric } from './metrics.ts';

const word = () => z.string().check(z.minLength(1));
const whole = () => z.int().check(z.minimum(0));
const most = () => z.optional(z.union([whole(), z.literal('off')], 'a whole number, or `off`'));

const metricLimits = {
  lines: described(most(), 'The most lines from the first to the last, blank ones and comments included.'),
  nloc: described(most(), 'The most lines that hold code.'),
  cyclomatic: described(most(), 'The most cyclomatic complexity, counted as the tool of the language counts it.'),
  cognitive: described(most(), 'The most cognitive complexity.'),
  nesting: described(most(), 'The most control statements inside one another.'),
  parameters: described(most(), 'The most parameters.'),
};

const namesMetric = (limit: { readonly [M in SizeMetric]?: unknown }): boolean =>
  sizeMetrics.some((metric) => limit[metric] !== undefined);

/** One that lifts limits only is none. */
const isNumber = (limit: { readonly [M in SizeMetric]?: unknown }): boolean =>
  sizeMetrics.some((metric) => typeof limit[metric] === 'number');

const limit = z
  .strictObject({
    at: described(
      z.optional(z.union([word(), z.array(word()).check(z.minLength(1))])),
      'Globs of files; without them the limit is for all of them.',
    ),
    for: described(
      z._default(z.enum(['all', 'changed', 'new']), 'all'),
      'Whether it is for all functions, for those that the change touches, or for those that it adds.',
    ),
    ...metricLimits,
  })
  .check(z.refine(namesMetric, `at least one of ${sizeMetrics.join(', ')}`));

const atMost = z
  .strictObject({
    over: described(whole(), 'Functions over this figure are counted.'),
    of: described(z._default(z.enum(sizeMetrics), 'lines'), 'The metric that is meant.'),
    at: described(z.optional(word()), 'A glob of files; without it all of them are counted.'),
    functions: described(z.optional(whole()), 'The most functions that may be over it.'),
    new: described(z.optional(whole()), 'The most functions that a change may bring over it; 0 for none.'),
  })
  .check(
    z.refine(
      ({ functions, new: added }) => functions !== undefined || added !== undefined,
      '`functions`, `new` or both',
    ),
  );

const isAscending = (edges: readonly number[]): boolean =>
  edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? 0));

const bands = z.strictObject({
  of: described(z._default(z.enum(sizeMetrics), 'lines'), 'The metric that is counted by bands.'),
  'up-to': described(
    z._default(
      z.array(z.int().check(z.minimum(1))).check(z.minLength(1), z.refine(isAscending, 'ascending')),
      [15, 40],
    ),
    'The last figure of each band but the last, which is open.',
  ),
});

const counting = z.strictObject({
  javascript: described(
    z._default(z.enum(['classic', 'modified']), 'classic'),
    "ESLint's variant of `complexity`: with `modified` a whole switch counts as one.",
  ),
  'optional-chaining': described(z._default(z.boolean(), true), 'Whether `?.` counts, as in ESLint.'),
  'default-values': described(z._default(z.boolean(), true), 'Whether default values count, as in ESLint.'),
  python: described(
    z._default(z.enum(['radon', 'mccabe']), 'radon'),
    'Whether Python is counted as radon does, or as mccabe, which is C901 of ruff and flake8.',
  ),
});

const maintainability = z.strictObject({
  least: described(
    z.number().check(z.minimum(0), z.maximum(100)),
    'The least maintainability index of a function, from 0 to 100.',
  ),
  at: described(z.optional(word()), 'A glob of files; without it all JavaScript and TypeScript is measured.'),
});

export const sizeOptions = z
  .strictObject({
    files: described(
      z._default(z.array(word()).check(z.minLength(1)), ['**']),
      'Globs of source files; what is of no language that is measured is passed over.',
    ),
    ignore: described(z._default(z.array(word()), []), 'Globs of files that count nowhere.'),
    include: described(
      z._default(z.array(z.enum(['generated', 'vendored', 'minified', 'untracked'])), []),
      'What is otherwise left out: code that is generated, vendored or minified, and files that git does not track.',
    ),
    counting: described(z._default(counting, counting.parse({})), 'Where tools differ, whose way of counting.'),
    limits: described(
      z._default(z.array(limit), []),
      'Limits for each function. Where several are for the same function and metric, the last one decides.',
    ),
    most: described(z._default(z.array(atMost), []), 'How many functions may be over a figure, or come over it.'),
    bands: described(z._default(bands, bands.parse({})), 'How functions are counted by size.'),
    ratchet: described(
      z.optional(
        z.strictObject({
          file: described(
            word(),
            'The committed baseline of functions over their limit, written by `epic21-gate baseline update`.',
          ),
        }),
      ),
      'Functions that are over a limit already may stay, and may not grow.',
    ),
    scope: described(
      z._default(z.enum(['changed', 'all']), 'changed'),
      'Whether a run about a change measures the files that it touches, or all of them all the same.',
    ),
    maintainability: described(
      z.optional(maintainability),
      'A limit for the maintainability index of JavaScript and TypeScript, by the Halstead figures of escomplex.',
    ),
  })
  .check(
    z.refine(
      ({ limits, most: counted, maintainability: index }) =>
        limits.some(isNumber) || counted.length > 0 || index !== undefined,
      '`limits`, `most` or `maintainability`: without any there is nothing to judge',
    ),
    z.refine(
      ({ ratchet, limits }) => ratchet === undefined || limits.some(({ for: whom }) => whom === 'all'),
      '`limits` for all functions beside `ratchet`',
    ),
  );

export type Options = z.infer<typeof sizeOptions>;
export type SizeLimit = Options['limits'][number];
export type MostLimit = Options['most'][number];

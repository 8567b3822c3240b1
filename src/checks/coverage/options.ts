import { z } from 'zod/mini';
import { described } from '../../model/described.ts';
import { isPathRule } from './paths/rules.ts';

const word = () => z.string().check(z.minLength(1));
const text = word();
const globs = z.array(text).check(z.minLength(1));

/** The metrics that a limit can name; `combined` is coverage.py's blend of lines and branches. */
export const limited = ['lines', 'branches', 'functions', 'statements', 'instructions', 'combined'] as const;
export type Limited = (typeof limited)[number];

const percent = z.number('a percentage from 0 to 100').check(z.minimum(0), z.maximum(100));
const minimum = {
  lines: described(z.optional(percent), 'The least percentage of lines.'),
  branches: described(z.optional(percent), 'The least percentage of branches.'),
  functions: described(z.optional(percent), 'The least percentage of functions.'),
  statements: described(z.optional(percent), 'The least percentage of statements.'),
  instructions: described(z.optional(percent), 'The least percentage of instructions, which JaCoCo counts.'),
  combined: described(
    z.optional(percent),
    "The least percentage of lines and branches taken together, which is coverage.py's own figure.",
  ),
};
export type Minimum = { readonly [M in Limited]?: number | undefined };

const namesMetric = (limit: Minimum): boolean => limited.some((metric) => limit[metric] !== undefined);
const someMetric = z.refine<Minimum>(namesMetric, `at least one of ${limited.join(', ')}`);

const source = z.strictObject({
  files: described(z.array(text).check(z.minLength(1)), 'Globs of report files.'),
  suite: described(z.optional(text), 'The name of the suite that wrote them, for limits of its own.'),
  root: described(z.optional(text), 'The folder that the paths in these reports start from.'),
});

const report = z.union([text, source]);

const scoped = z.strictObject({
  ...minimum,
  at: described(z.optional(text), 'A glob of files; without it the limit is for all of them.'),
  each: described(
    z._default(z.enum(['total', 'file', 'folder']), 'total'),
    'Whether the limit holds for all of them together, for each file, or for each folder.',
  ),
  suite: described(z.optional(text), 'Count only what this suite covered.'),
});

const atLeastLines = described(
  z._default(z.int().check(z.minimum(0)), 0),
  'Judge percentages only where at least so many changed lines are executable.',
);
const mostUncovered = described(
  z.optional(z.int().check(z.minimum(0))),
  'The most changed lines that may be uncovered, whatever the percentage.',
);
const patchLimit = {
  lines: described(z.optional(percent), 'The least percentage of changed lines that are covered.'),
  branches: described(z.optional(percent), 'The least percentage of the branches on changed lines.'),
  'minimum-size': atLeastLines,
  'most-uncovered': mostUncovered,
};

const patch = z.strictObject({
  ...patchLimit,
  packages: described(
    z._default(z.array(z.strictObject({ at: described(word(), 'A glob of files.'), ...patchLimit })), []),
    'Limits for the changed lines of a part of the repository, besides those for all.',
  ),
});
export type PatchLimit = Omit<z.infer<typeof patch>, 'packages'>;

const ratchet = z.strictObject({
  file: described(word(), 'The committed baseline of what is uncovered, written by `epic21-gate baseline update`.'),
  per: described(z._default(z.enum(['file', 'folder']), 'file'), 'Whether it has a line per file or per folder.'),
});

export const coverageOptions = z
  .strictObject({
    reports: described(
      z._default(z.array(report), []),
      'Coverage reports: a glob, or `files` with a `suite` and a `root`. The format is found by content.',
    ),
    evidence: described(
      z._default(z.array(text), []),
      'Globs of evidence files that the legs of a matrix wrote with `epic21-gate collect`; `reports` is then what each leg collects.',
    ),
    legs: described(
      z._default(z.array(text).check(z.refine((legs) => new Set(legs).size === legs.length, 'each leg once')), []),
      'The legs that must have reported, each by its whole name.',
    ),
    suites: described(
      z._default(z.array(text), []),
      'The suites that must have reported. One that a report names and that is not listed is welcome.',
    ),
    previous: described(
      z._default(z.array(text), []),
      'Globs of evidence files of an earlier commit: for figures before and after, and to carry suites forward.',
    ),
    'carry-forward': described(
      z._default(z.array(text), []),
      'Suites that may be taken from `previous` when they did not run, if its commit is an ancestor.',
    ),
    paths: described(
      z._default(z.array(text.check(z.refine(isPathRule, 'written as `/app/src -> src`'))), []),
      'How paths in reports lead to the repository where they do not by themselves, each as `from -> to`.',
    ),
    'source-roots': described(
      z._default(z.array(text), []),
      'Folders that packages start from, such as `src/main/java`, for reports that name no folder.',
    ),
    source: described(
      z.optional(globs),
      'Globs of the source files that a report must know when they change. Default: a guess by the files that reports know, which only warns.',
    ),
    ignore: described(z._default(z.array(text), []), 'Globs of files that count nowhere.'),
    total: described(z.optional(z.strictObject(minimum).check(someMetric)), 'Limits for all files together.'),
    limits: described(
      z._default(z.array(scoped.check(someMetric)), []),
      'Limits for a part: a glob, each file, each folder, a suite.',
    ),
    'new-files': described(
      z.optional(z.strictObject(minimum).check(someMetric)),
      'Limits for each file that this change adds.',
    ),
    patch: described(z.optional(patch), 'Limits for the lines that this change adds or changes.'),
    ratchet: described(z.optional(ratchet), 'Nothing may be covered worse than the committed baseline says.'),
    annotations: described(
      z._default(z.boolean(), true),
      'Whether uncovered changed lines are shown, as notices, where they are.',
    ),
  })
  .check(
    z.refine(
      ({ reports, evidence }) => reports.length > 0 || evidence.length > 0,
      '`reports`, or `evidence` of the legs that have them',
    ),
    z.refine(
      ({ evidence, legs }) => evidence.length === 0 || legs.length > 0,
      '`legs` beside `evidence`: without them nobody knows which are missing',
    ),
  );

export type Options = z.infer<typeof coverageOptions>;
export type ScopedLimit = Options['limits'][number];

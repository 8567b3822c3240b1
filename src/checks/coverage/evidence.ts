import { z } from 'zod/mini';
import { comparisonShape } from '../../change/comparison-read.ts';
import { documentShape } from '../../change/document-read.ts';

/** What could not be read or told; each is the id of its rule. */
export const problemRules = [
  'report-missing',
  'report-unreadable',
  'report-empty',
  'report-unmapped',
  'path-ambiguous',
  'not-mergeable',
  'leg-missing',
  'leg-repeated',
  'leg-foreign',
  'leg-unlisted',
  'report-committed',
  'source-missing',
  'suite-missing',
] as const;

function shapes() {
  const whole = z.int().check(z.minimum(0));
  const line = z.int().check(z.minimum(1));
  const count = z.strictObject({ covered: whole, total: whole });
  const figures = (one: typeof count) =>
    z.strictObject({ lines: one, branches: one, functions: one, statements: one, instructions: one });
  const totals = figures(count.check(z.refine(({ covered, total }) => covered <= total, 'no more than there is')));
  /** What a report says of itself may be anything. */
  const declared = figures(count);
  const range = z.tuple([line, line]);

  const problem = z.strictObject({
    rule: z.enum(problemRules),
    message: z.string(),
    at: z.optional(z.strictObject({ file: z.string(), line: z.optional(line) })),
    details: z.optional(z.array(z.string())),
  });

  const reportRead = z.strictObject({
    file: z.string(),
    format: z.string(),
    suite: z.optional(z.string()),
    leg: z.optional(z.string()),
    /** The commit that it was carried forward from. */
    carried: z.optional(z.string()),
    files: whole,
    totals,
    declared: z.optional(z.partial(declared)),
    /** Paths in it that are no file of this repository, and the first of them. */
    unmapped: z.strictObject({ count: whole, first: z.array(z.string()) }),
    notes: z.array(z.string()),
  });

  const file = z.strictObject({
    path: z.string(),
    totals,
    suites: z.optional(z.record(z.string(), totals)),
    /** It is no file of this repository: it counts in the totals, as it does for the tool that reported it, and nowhere else. */
    outside: z.optional(z.literal(true)),
  });

  const uncovered = z.strictObject({
    lines: range,
    /** The same lines on the commit that reviewers see; absent where they are not all in it. */
    shown: z.optional(range),
  });

  const changedFile = z.strictObject({
    path: z.string(),
    isNew: z.boolean(),
    /** Changed lines that the reports know. */
    lines: count,
    branches: count,
    uncovered: z.array(uncovered),
  });

  const patch = z.strictObject({
    files: z.array(changedFile),
    /** Changed source files with added lines that no report knows. */
    unreported: z.array(z.string()),
    /** Whether `source` of the config says so, or a guess does. */
    isGuess: z.boolean(),
    /** Changed files of which the reports have figures and no lines: which of the changed lines are covered is unknown. */
    lineless: z.optional(z.array(z.string())),
    /** Files that the change adds and that a report knows, with lines or without. */
    added: z.optional(z.array(z.string())),
    /** Files of the diff, whether or not reports know them. */
    changed: whole,
  });

  const gap = z.strictObject({ lines: whole, branches: whole });
  const entry = z.strictObject({ key: z.string(), ...gap.shape, reason: z.optional(z.string()), line });

  const ratchet = z.strictObject({
    /** Where the rows come from: the base of the change, or the file on disk where there is no change or no file at the base. */
    from: z.enum(['base', 'disk', 'introduced']),
    rows: z.array(entry),
    /** The file that they come from. */
    document: z.optional(documentShape()),
    /** The rows of the file on disk. */
    own: z.array(entry),
    /** Renames of this change, old to new. */
    renames: z.array(z.tuple([z.string(), z.string()])),
    /** Files of the baseline that are still in the repository and that no report knows any more. */
    lost: z.array(z.string()),
    /** What was uncovered at the commit of `previous`, where it is the base of this change. */
    before: z.optional(z.array(z.strictObject({ key: z.string(), ...gap.shape }))),
  });

  const evidence = z.strictObject({
    /** The event that the run is about; absent outside GitHub Actions. */
    event: z.optional(z.string()),
    reports: z.array(reportRead),
    problems: z.array(problem),
    totals,
    suites: z.record(z.string(), totals),
    /** Sorted by path. */
    files: z.array(file),
    comparison: z.optional(comparisonShape()),
    patch: z.optional(patch),
    ratchet: z.optional(
      z.union([
        ratchet,
        z.strictObject({ problem: z.enum(['missing', 'unreadable']), message: z.string(), line: z.optional(line) }),
      ]),
    ),
    /** Figures of `previous`. */
    previous: z.optional(
      z.strictObject({ commit: z.string(), totals, files: z.array(z.strictObject({ path: z.string(), totals })) }),
    ),
    /** Why nothing of `previous` is used. */
    previousUnusable: z.optional(z.string()),
  });
  return { evidence, reportRead };
}

type Shapes = ReturnType<typeof shapes>;

let made: Shapes | undefined;

/** Made when something is gathered: most runs of the command line gather no coverage, and all of them load this. */
const once = (): Shapes => (made ??= shapes());

export const coverageEvidence = z.lazy(() => once().evidence);
export const reportsRead = z.lazy(() => z.array(once().reportRead));

export type Evidence = z.infer<Shapes['evidence']>;
export type ReportRead = z.infer<Shapes['reportRead']>;
export type Problem = Evidence['problems'][number];
export type FileRead = Evidence['files'][number];
export type Patch = NonNullable<Evidence['patch']>;
export type ChangedFile = Patch['files'][number];
export type Ratchet = Extract<NonNullable<Evidence['ratchet']>, { rows: unknown }>;
export type RatchetRow = Ratchet['rows'][number];

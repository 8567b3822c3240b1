import { z } from 'zod/mini';
import { comparisonShape } from '../../change/comparison-read.ts';
import { documentShape } from '../../change/document-read.ts';
import { sizeMetrics } from './metrics.ts';

function shapes() {
  const whole = z.int().check(z.minimum(0));
  const line = z.int().check(z.minimum(1));
  const figures = z.strictObject({
    cyclomatic: whole,
    cognitive: whole,
    nloc: whole,
    lines: whole,
    nesting: whole,
    parameters: whole,
  });
  const key = { path: z.string(), name: z.string(), ordinal: line };

  /** The first line on the commit that reviewers see, where it is another one; null where it is not in it. */
  const shown = z.optional(z.nullable(line));

  const before = z.strictObject({ ...key, figures });
  const measured = z.strictObject({
    ...key,
    kind: z.string(),
    start: line,
    end: line,
    shown,
    figures,
    /** What the change does to it; absent where there is no change. */
    state: z.optional(z.enum(['new', 'changed', 'same'])),
    /** The same function at the base of the change. */
    before: z.optional(before),
  });

  const reason = z.enum(['generated', 'vendored', 'minified']);
  const band = z.strictObject({ band: z.string(), from: whole, to: z.optional(whole), count: whole });
  const percentiles = z.strictObject({ p50: whole, p75: whole, p90: whole, p95: whole, p99: whole, max: whole });
  const metric = z.enum(sizeMetrics);

  const sizes = z.partial(figures);
  const row = z.strictObject({
    ...key,
    sizes,
    reason: z.optional(z.string()),
    line,
  });

  const ratchet = z.strictObject({
    /** Where the rows come from: the base of the change, or the file on disk where there is no change or no file at the base. */
    from: z.enum(['base', 'disk', 'introduced']),
    rows: z.array(row),
    /** The file that they come from. */
    document: z.optional(documentShape()),
    /** The rows of the file on disk. */
    own: z.array(row),
    /** Renames of this change, old to new. */
    renames: z.array(z.tuple([z.string(), z.string()])),
    /** Lines of the file on disk on which conflicts begin that nobody settled. */
    conflicts: z.array(line),
  });

  const evidence = z.strictObject({
    /** The event that the run is about; absent outside GitHub Actions. */
    event: z.optional(z.string()),
    comparison: z.optional(comparisonShape()),
    /** Whether all was measured, or what the change touches. */
    scope: z.enum(['all', 'changed']),
    /** How many source files there are, measured or not. */
    sources: whole,
    totals: z.strictObject({ files: whole, functions: whole, lines: whole, nloc: whole }),
    distribution: z.strictObject({ metric, bands: z.array(band) }),
    /** Of each metric; absent where there is no function. */
    percentiles: z.partial(
      z.strictObject({
        lines: percentiles,
        nloc: percentiles,
        cyclomatic: percentiles,
        cognitive: percentiles,
        nesting: percentiles,
        parameters: percentiles,
      }),
    ),
    /** Under the names of Epic 21's own figures. */
    function_size_distribution: z.strictObject({ '<15': whole, '15-40': whole, '>40': whole }),
    total_functions: whole,
    leftOut: z.array(z.strictObject({ reason, count: whole, first: z.array(z.string()) })),
    /** Files that were measured at the base and are left out since. */
    leftOutNow: z.array(z.strictObject({ path: z.string(), detail: z.string() })),
    /** Files that the change adds and that are left out. */
    leftOutNew: z.strictObject({ count: whole, first: z.array(z.string()) }),
    /** Globs of limits that fit no source file. */
    idle: z.array(z.string()),
    unparsed: z.array(z.strictObject({ path: z.string(), line: z.optional(line), message: z.string() })),
    /** Files that could not be read at the base: nobody knows what their functions were. */
    unparsedBefore: z.array(z.string()),
    /** The same figures before the change; absent where nobody knows them, or there is no change. */
    before: z.optional(z.strictObject({ over: whole, longest: whole })),
    /** The largest functions, for who wants to look around; of a name that several have, each has its own line. */
    largest: z.optional(z.array(z.tuple([z.string(), z.string(), line, whole, whole, whole]))),
    /** Those that are over one of their limits, or have a row in the baseline, sorted by place. */
    judged: z.array(measured),
    /** Those that the change made more complex. */
    grew: z.strictObject({ count: whole, first: z.array(measured) }),
    most: z.array(
      z.strictObject({
        over: whole,
        of: metric,
        at: z.optional(z.string()),
        files: whole,
        functions: z.optional(whole),
        /** The largest of them. */
        first: z.optional(z.array(measured)),
        /** Those that the change brought over it. */
        came: z.optional(z.array(measured)),
      }),
    ),
    ratchet: z.optional(
      z.union([
        ratchet,
        z.strictObject({ problem: z.enum(['missing', 'unreadable']), message: z.string(), line: z.optional(line) }),
      ]),
    ),
    maintainability: z.optional(
      z.strictObject({
        /** Files that it may be told of, measured or not. */
        meant: whole,
        files: whole,
        functions: whole,
        below: z.array(
          z.strictObject({ path: z.string(), name: z.string(), start: line, end: line, shown, index: z.number() }),
        ),
        unmeasured: z.array(z.strictObject({ path: z.string(), reason: z.string() })),
      }),
    ),
  });
  return { evidence };
}

type Shapes = ReturnType<typeof shapes>;

let made: Shapes | undefined;

/** Made when something is gathered: every run of the command line loads this, and few measure. */
export const sizeEvidence = z.lazy(() => (made ??= shapes()).evidence);

export type Evidence = z.infer<Shapes['evidence']>;
export type JudgedFunction = Evidence['judged'][number];
export type Ratchet = Extract<NonNullable<Evidence['ratchet']>, { rows: unknown }>;
export type RatchetRow = Ratchet['rows'][number];

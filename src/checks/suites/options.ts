import { z } from 'zod/mini';
import { compileGlob } from '../../formats/glob.ts';
import { described } from '../../model/described.ts';
import { expectedLegs, isBounded, mostLegs, type Expectation } from './expected-legs.ts';
import { reportsOf } from './report-globs.ts';

const word = () => z.string().check(z.minLength(1));
const count = (least: number) => z.int().check(z.minimum(least));
// YAML reads 3.10 as the number 3.1, and nobody would see which of the two was meant.
const whole = z
  .number()
  .check(z.refine(Number.isSafeInteger, 'a whole number, or a version in quotes, such as "3.10"'));
const value = z.union([word(), whole, z.boolean()]);
const combination = () => z.record(word(), value);

const limit = z.strictObject({
  legs: described(word(), 'A glob of names of legs, such as `unit, *`.'),
  minimum: described(z.optional(count(1)), 'The fewest tests that each of them must have run.'),
  'most-skipped': described(z.optional(count(0)), 'The most tests that each of them may have skipped.'),
});

type Wanted = Expectation & { readonly evidence: readonly string[]; readonly reports: readonly string[] };

const hasMatrix = ({ axes, include }: Expectation): boolean => axes !== undefined || include.length > 0;
const namesOf = (wanted: Wanted): readonly string[] =>
  isBounded(wanted) ? expectedLegs(wanted).map(({ name }) => name) : [];

/** One that is for no leg would leave its author believing that it holds. */
const isForSome = (wanted: Wanted & { readonly limits: readonly { readonly legs: string }[] }): boolean =>
  wanted.limits.every(({ legs }) => namesOf(wanted).some((name) => name === legs || compileGlob(legs)(name)));

/** Where every leg has the same globs, each would be judged by the results of all. */
function isToldApart(wanted: Wanted): boolean {
  if (wanted.evidence.length > 0 || !isBounded(wanted)) return true;
  const globs = expectedLegs(wanted).map((leg) => JSON.stringify(reportsOf(leg, wanted.reports)));
  return new Set(globs).size === globs.length;
}

export const suitesOptions = z
  .strictObject({
    axes: described(
      z.optional(z.record(word(), z.array(value).check(z.minLength(1)))),
      'The axes of the matrix, each with its values: every combination is a leg.',
    ),
    include: described(z._default(z.array(combination()), []), 'Legs besides, with the meaning of GitHub.'),
    exclude: described(z._default(z.array(combination()), []), 'Combinations that are no legs, by all or some values.'),
    legs: described(z._default(z.array(word()), []), 'The legs by their names, instead of `axes`.'),
    evidence: described(
      z._default(z.array(word()), []),
      'Globs of evidence files that the legs wrote with `epic21-gate collect suites`; `reports` is then what each leg collects.',
    ),
    reports: described(
      z._default(z.array(word()), []),
      'Globs of JUnit XML files. `{leg}` stands for the name of the leg, and the name of an axis in braces for its value there.',
    ),
    minimum: described(
      z._default(count(1), 1),
      'The fewest tests that each leg must have run; skipped ones did not run.',
    ),
    'most-skipped': described(z.optional(count(0)), 'The most tests that each leg may have skipped. Default: not all.'),
    limits: described(z._default(z.array(limit), []), 'Other limits for some of the legs; the last that fits counts.'),
    jobs: described(
      z._default(z.array(word()), []),
      'The jobs that must have succeeded, by `needs`. Default: all that `needs` has.',
    ),
    needs: described(
      z.optional(z.string()),
      'The `needs` context of the workflow as JSON; the input `needs` is the place for it.',
    ),
  })
  .check(
    z.refine(
      (wanted) => wanted.legs.length > 0 !== hasMatrix(wanted),
      '`legs`, or `axes` with `include` and `exclude`: one of the two',
    ),
    z.refine((wanted) => isBounded(wanted) && namesOf(wanted).length <= mostLegs, `at most ${mostLegs} legs`),
    z.refine((wanted) => !isBounded(wanted) || namesOf(wanted).length > 0, 'one leg at least: `exclude` leaves none'),
    z.refine((wanted) => new Set(namesOf(wanted)).size === namesOf(wanted).length, 'each leg once'),
    z.refine(
      ({ evidence, reports }) => evidence.length > 0 || reports.length > 0,
      '`evidence` of the legs, or `reports` that they wrote',
    ),
    z.refine(
      (wanted) => namesOf(wanted).length === 0 || isForSome(wanted),
      'in `limits` the names of legs that there are, or globs of them',
    ),
    z.refine(
      isToldApart,
      'in `reports` what tells the legs apart, such as `results/{leg}/*.xml`, or `evidence` that says of which leg it is',
    ),
  );

export type Options = z.infer<typeof suitesOptions>;

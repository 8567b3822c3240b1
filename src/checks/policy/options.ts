import { z } from 'zod/mini';
import { approvalRequirement } from '../../approval/requirement.ts';
import { described } from '../../model/described.ts';
import { knownMarkers } from './markers/known-markers.ts';

const words = () => z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(200)));

const markers = z.strictObject({
  known: described(
    z._default(z.boolean(), true),
    'Whether the markers that the gate knows are looked for: those of test runners, of coverage, linters and type checkers.',
  ),
  more: described(z._default(words(), []), 'Further texts to look for.'),
  files: described(z._default(words(), ['**']), 'Globs of the files to look in.'),
  ignore: described(z._default(words(), ['**/*.{md,mdx,markdown,rst,adoc,txt}']), 'Globs of files not to look in.'),
});

export const policyOptions = z.strictObject({
  approval: described(
    z.optional(approvalRequirement()),
    'Whose approval lets a loosening pass. Without it none does, but what `allow` names.',
  ),
  allow: described(
    z._default(words(), []),
    'Globs of what may be loosened by anybody: options of the config by their path, such as `checks.flags.phase`, and files.',
  ),
  markers: described(
    z._default(markers, markers.parse({})),
    'What is looked for in the lines that a change adds: texts that skip tests or silence findings.',
  ),
  workflows: described(
    z._default(words(), ['.github/workflows/*.{yml,yaml}', '**/action.{yml,yaml}']),
    'Globs of the workflows and actions that are compared, from the root of the repository.',
  ),
});

export type Options = z.infer<typeof policyOptions>;

export const markersOf = ({ markers: { known, more } }: Options): readonly string[] => [
  ...new Set([...(known ? knownMarkers : []), ...more]),
];
